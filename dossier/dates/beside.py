"""What the words beside a date make of it: a label, today or another day, or a name that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from dossier.dates.grammar import one_of
from dossier.dates.ordinals import INTRODUCED
from dossier.dates.printed import Role, Sense
from dossier.dates.words import (
    BEFORE_DATE,
    DAY_OR_TODAY,
    LABELLED,
    LABELS,
    NOT_DAYS,
    PRINTED_LETTERS,
    RELATIVE,
    SENSES,
    WITH_YEAR,
)
from dossier.text.fold import fold


class Text(NamedTuple):
    """A text as printed, its matching form, where each character of that comes from, and its language."""

    printed: str
    folded: str
    where: tuple[int, ...]
    lang: str


LONGEST_NAME = 20  # characters of a word before a weekday, and more
_NAMES = frozenset({"month", "again", "weekday", "after", "second"})


def telling(match: re.Match[str], text: Text) -> dict[str, str]:
    """The parts that a match found, without a word for today that is part of a name: USA Today."""
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    if "relative" in parts and not _is_told(match, parts, text):
        del parts["relative"]
    return parts


def plausible(match: re.Match[str], parts: Mapping[str, str], text: Text) -> bool:
    """Whether the names are written as names: English ones with a capital, none as part of another name."""
    for name in _NAMES & parts.keys():
        printed = text.printed[text.where[match.start(name)]]
        if text.lang == "en" and not printed.isupper():
            return False
        if printed not in PRINTED_LETTERS.get(parts[name], printed):
            return False
    if parts.get("lunar") in _WITH_YEAR and "hijri" not in parts:
        return False
    if "spelled" in parts and "weekday" not in parts and not _is_introduced(match.start("spelled"), text):
        return False
    return not parts.keys() <= {"weekday", "relative", "before", "behind"} or not _other_name(match, text)


def _is_introduced(start: int, text: Text) -> bool:
    """Whether a day in words stands behind a word that days stand behind, or behind none."""
    before = text.folded[max(0, start - LONGEST_NAME) : start]
    return not before.strip() or text.lang not in INTRODUCED or _introduction(text.lang).search(before) is not None


@lru_cache
def _introduction(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){one_of(INTRODUCED[lang])}\s+$")


_WITH_YEAR = frozenset(map(fold, WITH_YEAR))
_DAY_OR_TODAY = frozenset(map(fold, DAY_OR_TODAY))


def _is_told(match: re.Match[str], parts: Mapping[str, str], text: Text) -> bool:
    """Whether a word for today or the like says so: “the day” may be meant, and a capital within a line is a name's."""
    if parts["relative"] in _DAY_OR_TODAY and len(parts) == 1:
        return False
    at = match.start("relative")
    begins = not re.search(r"[^\s.!?:•|-]\s*$", text.folded[max(0, at - 10) : at])
    return begins or not text.printed[text.where[at]].isupper()


def _other_name(match: re.Match[str], text: Text) -> bool:
    """Whether the words beside a weekday make it something else: Black Friday, the Sunday Times."""
    before, after = _around_names(text.lang)
    start = match.start()
    return bool(
        before.search(text.folded, max(0, start - LONGEST_NAME), start) or after.match(text.folded, match.end())
    )


@lru_cache
def _around_names(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = NOT_DAYS.get(lang, {})
    before, after = one_of(words.get("before", ())), one_of(words.get("after", ()))
    return re.compile(rf"(?<!\w){before}\s$"), re.compile(rf"\s{after}(?!\w)")


def relative(parts: Mapping[str, str], lang: str) -> int | Sense | None:
    """How the words tell a day from that of writing."""
    if "relative" in parts:
        return _offsets(lang)[_spaced(parts["relative"])]
    word = _spaced(parts.get("before") or parts.get("behind") or "")
    if not word:
        return None
    return "past" if word in map(fold, SENSES[lang]["past"]) else "future"


def _offsets(lang: str) -> Mapping[str, int]:
    return {fold(word): days for word, days in RELATIVE[lang].items()}


def _spaced(words: str) -> str:
    return re.sub(" +", " ", words)


_BEFORE = rf"(?:\s?{one_of(BEFORE_DATE)}(?!\w))?"
_OF = one_of(LABELLED)
_LABELS = {
    role: re.compile(
        rf"(?<!\w)(?P<label>(?:{_OF}\s)?{one_of(words)}(?:\s{_OF})?){_BEFORE}(?P<colon>\s?:)?{_BEFORE}\W{{0,3}}$"
    )
    for role, words in LABELS.items()
}


def role(text: Text, start: int) -> Role | None:
    """What the label before a date says. A label has a colon, a capital, or begins its line; else it is a verb."""
    before = text.folded[max(0, start - 60) : start]
    for name, label in _LABELS.items():
        if found := label.search(before):
            at = start - len(before) + found.start("label")
            begins = not re.search(r"\w[^\n]*$", text.folded[:at])
            if found["colon"] or begins or text.printed[text.where[at]].isupper():
                return _role(name)
    return None


def label(words: str) -> Role | None:
    """What words before a date say of it, if they are a label and nothing else."""
    folded = fold(words)
    return next((_role(name) for name, label in _LABELS.items() if label.match(folded)), None)


def _role(name: str) -> Role:
    return "published" if name == "published" else "updated"
