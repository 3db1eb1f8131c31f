"""The lines with which agencies sign: who reported and edited, whom to reach, whose initials, the hour of sending."""

from __future__ import annotations

import re

_CREDITS = re.compile(
    r"^\s*[(\[]\s*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translation|translated|graphics?)\b"
    r"(?: and \w+)? (?:by|in)\b"
    r"|(?:rédigé|édité|traduit|reportage|rédaction|version française)\b[^()]{0,20}\b(?:par|de)\b"
    r"|(?:إعداد|تحرير|تغطية|شارك في|كتابة|ترجمة)\b|(?:редактор|корреспондент|перев[её]л|подготовил|текст)\w*\b)"
    r"[^()]*(?:\([^()]*\)[^()]*)*[)\]]\s*$",
    re.IGNORECASE,
)
_OPEN_CREDITS = re.compile(
    r"^\s*(?:additional )?(?:reporting|writing|editing)(?: and \w+)? by [^.!?]+;\s*(?:writing|editing)\b[^!?]*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"^\s*\(\(.*\)\)\s*$")
_INITIALS = re.compile(r"^\s*[^\W\d_]{2,5}(?:\s?/\s?[^\W\d_](?:\.?[^\W\d_]){0,3}\.?){1,4}\s*$")
_SENT = re.compile(r"^\s*(?:[A-ZА-Я]{2,6}\s+)?\d{4,6}\s*(?:Z|GMT)?\s+[A-Z]{3,4}\s+\d{2,4}\s*$")


def is_credits(text: str) -> bool:
    """Says in brackets who reported, wrote and edited; or whom to reach, in double ones."""
    return any(form.match(text) for form in (_CREDITS, _OPEN_CREDITS, _CONTACT))


def is_code(text: str) -> bool:
    """Initials between strokes, or the hour of sending: signs of an agency where they stand under a text."""
    return _INITIALS.match(text) is not None or _SENT.match(text) is not None
