"""What a page prints around an article, kind by kind: the reason of a line, and the words that tell it.

A line is told by all its words, by its first words, by what stands before its colon, or by a number and a word. Each
phrase is one that many sites print; whole sentences are never told by their first words, but for those of notices
about cookies and of invitations that name a network.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dossier.intake.phrases import ALONE, BEGINNING, BEGINNING_SENTENCES, COUNTED, LABELS, LANGUAGES, NETWORKS
from dossier.intake.sentences import ends_sentence
from dossier.intake.words import plain

_PATTERNS: Mapping[str, re.Pattern[str]] = {
    reason: re.compile(pattern, re.IGNORECASE)
    for reason, pattern in {
        "reading-time": r"^\W*\d+\s*[-–]?\s*(?:mins?|mn|minutes?)\.?\s+(?:read|de lecture)\W*$"
        r"|^\W*(?:lecture|читать|قراءة)\s*:?\s*\d+\s*(?:min|mn|minutes?|мин|минуты?|минут|دقيقة|دقائق)\W*$"
        r"|^\W*\d+\s*(?:دقيقة|دقائق)\s+(?:قراءة|للقراءة)\W*$"
        r"|^\W*\d+\s*(?:минуты?|минут|мин\.?)\s+(?:на чтение|чтения)\W*$",
        "time-ago": r"^\W*il y a\s+\d+\s*(?:s|secondes?|min|minutes?|h|heures?|jours?)\W*$"
        r"|^\W*(?:منذ|قبل)\s+\d+\s*(?:ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام)\W*$"
        r"|^\W*(?:updated\s+)?\d+\s*(?:sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?)\.?\s+ago\W*$"
        r"|^\W*\d+\s*(?:секунды?|секунд|минуты?|минуту|минут|час|часа|часов|день|дня|дней)\s+назад\W*$",
        "tags": r"^\s*(?:#[^\s#]+[\s,،]*)+$",
        "text-size": r"^\s*[AАأ]\s*[-+]?[\s|/]*[AАأ]?\s*[-+](?:[\s|/]*[AАأ]?\s*[-+])*\s*$",
        "paywall": r"^\W*il vous reste\s+[\d.,]+\s*%",
        "weather": r"^\W*(?:[^\W\d_]+\W+){0,2}[-+−]?\d{1,2}\s*°\s*[CFС]?\W*$",
        "pagination": r"^\W*(?:page|страница|الصفحة|صفحة)\s+\d+\s*(?:of|sur|de|из|من|/)\s*\d+\W*$"
        r"|^\W*1(?:\s*[|·,]?\s+\d+)+\s*(?:\.\.\.|…|[>»›]|next|suivant|далее|التالي).*$",
    }.items()
}
_NUMBER = r"\(?\d[\d.,\u00a0 ]*\s*(?:k|m|тыс\.?|ألف)?\)?"
_COUNT_FIRST = re.compile(rf"^\W*(?:{_NUMBER})\s*(?P<what>[^\W\d_][^\d]*?)\W*$", re.IGNORECASE)
_COUNT_LAST = re.compile(rf"^\W*(?P<what>[^\d]*?[^\W\d_])\s*[:：]?\s*(?:{_NUMBER})\W*$", re.IGNORECASE)
_LABEL = re.compile(r"^\W*(?P<label>[^:：]{2,40}?)\s*[:：]")
_PARTS = re.compile(r"\s*[|/·•,،]\s*|\s{2,}")
_STARTS, _SENTENCES = (
    {reason: tuple(f"{form} " for form in forms) for reason, forms in table.items()}
    for table in (BEGINNING, BEGINNING_SENTENCES)
)
_STOPS = re.compile(r"[,،.!?؟:;؛]+")
_ARROWS = "→←↑↓▶►▸▼›‹»«>< \t\u00a0"
LONGEST_INVITATION = 16  # words


def reason(text: str) -> str | None:
    """Why a line is no part of an article, by itself and wherever it stands; None if nothing shows that."""
    return _alone(text) or _labelled(text) or _counted(text) or _begun(text) or _matched(text)


def _alone(text: str) -> str | None:
    words, parts = plain(text.strip(_ARROWS)), [plain(part) for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and all(part in LANGUAGES for part in parts):
        return "languages"
    return next((reason for reason, forms in ALONE.items() if words in forms), None)


def _labelled(text: str) -> str | None:
    match = _LABEL.match(text)
    label = plain(match["label"]) if match else ""
    return next((reason for reason, forms in LABELS.items() if label in forms), None)


def _counted(text: str) -> str | None:
    found = [match for match in (_COUNT_FIRST.match(text), _COUNT_LAST.match(text)) if match]
    return "counts" if any(plain(match["what"]) in COUNTED for match in found) else None


def _begun(text: str) -> str | None:
    start = " ".join(_STOPS.sub(" ", plain(text)).split()) + " "
    told = [reason for reason, forms in _SENTENCES.items() if start.startswith(forms)]
    if not ends_sentence(text) and len(start.split()) <= LONGEST_INVITATION:
        told += [reason for reason, forms in _STARTS.items() if start.startswith(forms)]
    return next((reason for reason in told if reason != "follow" or _names_network(start)), None)


def _names_network(words: str) -> bool:
    return any(name in words for name in NETWORKS) and len(words.split()) <= LONGEST_INVITATION


def _matched(text: str) -> str | None:
    return next((reason for reason, pattern in _PATTERNS.items() if pattern.match(text)), None)
