"""What a page prints around an article, kind by kind: the reason of a line, and the words that tell it.

A line is told by all its words, by its first words, by what stands before its colon, or by a number and a word. Each
phrase is one that many sites print; whole sentences are never told by their first words, but for those of notices
about cookies and of invitations that name a network.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from unicodedata import category

from dossier.intake.lines.notices import DISOWNING, INVITATIONS, LETTERS, NOTICES, SAYINGS
from dossier.intake.lines.phrases import ALONE, BEGINNING, BEGINNING_SENTENCES, COUNTED, LABELS, LANGUAGES, NETWORKS
from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.lines.words import plain

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
        "rates": r"^(?:\W*[$€£¥₽]\s*\d+(?:[.,]\d+)?\s*){2,}$",
        "follow": r"^\W*(?:follow|suivez|suivre|تابع|تابعوا|читайте|подписывайтесь на)\s+@\w+\W*$",
        "tags": r"^\s*(?:#[^\s#]+[\s,،]*)+$",
        "text-size": r"^\s*[AАأ]\s*[-+]?[\s|/]*[AАأ]?\s*[-+](?:[\s|/]*[AАأ]?\s*[-+])*\s*$"
        r"|^\W*([AАأع])(?:\s+\1){1,3}\W*$",
        "paywall": r"^\W*il vous reste\s+[\d.,]+\s*%",
        "counts": r"^\W*(?:show|view|read|see|voir|lire|afficher|показать|читать|عرض)\s+(?:all\s+|les\s+|все\s+)?\d+\s+"
        r"(?:comments?|commentaires?|комментари\w+|تعليق\w*)\W*$",
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
_STARTS, _SENTENCES, _INVITATIONS, _SAYINGS = (
    {reason: tuple(f"{form} " for form in forms) for reason, forms in table.items()}
    for table in (BEGINNING, BEGINNING_SENTENCES, INVITATIONS, SAYINGS)
)
_STOPS = re.compile(r"[,،.!?؟:;؛]+")
_COUNTS = re.compile(r"\s*\(\d+\)$")
_ARROWS = "→←↑↓▶►▸▼›‹»«>< \t\u00a0"
LONGEST_INVITATION = 16  # words


def reason(text: str) -> str | None:
    """Why a line is no part of an article, by itself and wherever it stands; None if nothing shows that."""
    return _alone(text) or _labelled(text) or _counted(text) or _begun(text) or _noticed(text) or _matched(text)


def _alone(text: str) -> str | None:
    words = plain(_COUNTS.sub("", text.strip(_ARROWS)))
    parts = [plain(part) for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and all(part in LANGUAGES for part in parts):
        return "languages"
    return next((reason for reason, forms in (*ALONE.items(), *NOTICES.items()) if words in forms), None)


def _labelled(text: str) -> str | None:
    match = _LABEL.match(text)
    label = plain(match["label"]) if match else ""
    return next((reason for reason, forms in LABELS.items() if label in forms), None)


def _counted(text: str) -> str | None:
    found = [match for match in (_COUNT_FIRST.match(text), _COUNT_LAST.match(text)) if match]
    counted = any(plain(match["what"]) in COUNTED for match in found)
    return "counts" if counted or _are_reactions(text) else None


def _are_reactions(text: str) -> bool:
    """Pictograms with a number behind each, as messengers print under a message."""
    signs = [char for char in text if not char.isspace() and not char.isdigit() and char not in ".,KkMm"]
    pictograms = [char for char in signs if category(char) in ("So", "Sk", "Cf", "Mn")]
    return "So" in map(category, signs) and pictograms == signs


def _begun(text: str) -> str | None:
    start = _start(text)
    told = [reason for reason, forms in _SENTENCES.items() if start.startswith(forms)]
    if not ends_sentence(text) and len(start.split()) <= LONGEST_INVITATION:
        told += [reason for reason, forms in _STARTS.items() if start.startswith(forms)]
    return next((reason for reason in told if reason != "follow" or _names_network(start)), None)


def _noticed(text: str) -> str | None:
    """What is said in the publisher's own name; who could say it of others must use its other words too."""
    start = _start(text)
    told = [reason for reason, forms in _SAYINGS.items() if start.startswith(forms)]
    if not ends_sentence(text) and len(start.split()) <= LONGEST_INVITATION:
        invited = [reason for reason, forms in _INVITATIONS.items() if start.startswith(forms)]
        told += [reason for reason in invited if reason != "newsletter" or any(word in start for word in LETTERS)]
    return next((one for one in told if one != "disclaimer" or any(f" {form} " in start for form in DISOWNING)), None)


def _start(text: str) -> str:
    return " ".join(_STOPS.sub(" ", plain(text)).split()) + " "


def _names_network(words: str) -> bool:
    return any(name in words for name in NETWORKS) and len(words.split()) <= LONGEST_INVITATION


def _matched(text: str) -> str | None:
    return next((reason for reason, pattern in _PATTERNS.items() if pattern.match(text)), None)
