"""Which lines of a reading belong together: its versions, one per language, and the slugs glued to lines.

A version is a run of lines in one language that has running text and something before it to be its title.
A language that shows up in between, between two stretches of another, is quoted there and no version.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.intake.marks import mark
from dossier.intake.sentences import is_prose
from dossier.intake.values import BODY, FIELDS, Line
from dossier.model import Span
from dossier.text.reading import is_blank
from dossier.text.script import language_of, main_script

_WORD = r"[^\s\-—–_.,:;!?،؛؟/|]+"
_SLUG = rf"{_WORD}(?:[-—–_]{_WORD}){{3,}}"
_GLUED = re.compile(rf"(?<=[.!?؟…\"”»]){_SLUG}\s*$|^\s*{_SLUG}(?=[A-ZА-Я«“])")
_WHOLE = re.compile(rf"^\s*/?{_SLUG}/?\s*$")


def pieces(lines: Sequence[str]) -> tuple[Line, ...]:
    """Every line that is not blank, with its language; page addresses (slugs) in or on lines are parts of their own."""
    found = [Line(Span(n, n), text) for n, text in enumerate(lines, 1) if not is_blank(text)]
    return _with_languages([part for line in found for part in _slugs(line)])


def versions(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """The lines of each version, in the order of the page; every line belongs to exactly one.

    One version holds everything if no run by itself is one, or if two would be in the same language.
    """
    runs = _runs(lines)
    kept = [index for index, run in enumerate(runs) if _is_version(run) and not _is_quoted(runs, index)]
    languages = [language(runs[index]) for index in kept]
    if len(kept) < 2 or len(set(languages)) < len(languages):
        return (tuple(lines),) if lines else ()
    return tuple(_gathered(runs, kept))


def language(run: Iterable[Line]) -> str | None:
    """The language of most of the letters of a version; what is plainly not its text is not asked."""
    counts: Counter[str] = Counter()
    for line in run:
        if line.lang and (line.role is None or line.role in BODY | FIELDS):
            counts[line.lang] += len(line.text)
    return counts.most_common(1)[0][0] if counts else None


def _slugs(line: Line) -> Iterable[Line]:
    if _WHOLE.match(line.text):
        return [line.as_("slug", "slug")]
    match = _GLUED.search(line.text)
    if not match:
        return [line]
    slug = line.part(match.start(), match.end()).as_("slug", "slug")
    if match.start() == 0:
        return [slug, line.part(match.end(), len(line.text))]
    return [line.part(0, match.start()), slug]


def _with_languages(lines: list[Line]) -> tuple[Line, ...]:
    """Short lines that do not tell their language take that of their neighbour in the same script, the next first."""
    told = [None if line.role == "slug" else language_of(line.text) for line in lines]
    scripts = [main_script(line.text) for line in lines]

    def neighbour(index: int) -> str | None:
        for near in (*range(index + 1, len(lines)), *range(index - 1, -1, -1)):
            if told[near] and scripts[near] == scripts[index]:
                return told[near]
        return None

    return tuple(replace(line, lang=told[i] or neighbour(i)) for i, line in enumerate(lines))


def _runs(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Neighbouring lines in one language; slugs and lines without any language stay with the line before them."""
    languages: list[str | None] = []
    for line in lines:
        previous = languages[-1] if languages else None
        languages.append(previous if line.role == "slug" or line.lang is None else line.lang)
    numbered = zip(languages, lines, strict=True)
    return [tuple(line for _, line in run) for _, run in groupby(numbered, key=lambda pair: pair[0])]


def _is_version(run: Sequence[Line]) -> bool:
    plain = [line for line in run if line.role is None and mark(line.text) is None]
    return len(plain) > 1 and any(is_prose(line.text) for line in plain[1:])


def _is_quoted(runs: Sequence[Sequence[Line]], index: int) -> bool:
    if not 0 < index < len(runs) - 1:
        return False
    before, after = runs[index - 1], runs[index + 1]
    return before[0].lang == after[0].lang and all(any(is_prose(line.text) for line in run) for run in (before, after))


def _gathered(runs: Sequence[Sequence[Line]], kept: Sequence[int]) -> Iterable[tuple[Line, ...]]:
    """Runs that are no version join the one before them (the first one, if there is none before)."""
    starts = [0, *kept[1:]]
    for start, end in zip(starts, [*kept[1:], len(runs)], strict=True):
        yield tuple(line for run in runs[start:end] for line in run)
