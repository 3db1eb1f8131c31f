"""Which lines of a reading belong together: its versions, one per language, and the slugs glued to lines.

A version is a run of lines in one language that has running text and something before it to be its title.
A language that shows up in between, between two stretches of another, is quoted there and no version; so is a line
in quotation marks, after a colon, or alone between lines of another language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.intake.lines.marks import mark
from dossier.intake.lines.sentences import is_prose, is_text
from dossier.intake.lines.words import plain
from dossier.intake.values import Line
from dossier.model import Span
from dossier.text.fold import fold
from dossier.text.quoted import is_quotation, own, unquoted
from dossier.text.reading import is_blank
from dossier.text.script import language_of, main_script

_WORD = r"(?:%[0-9A-Fa-f]{2}|[^\s%\-—–_.,:;!?،؛؟/|])+"
_SLUG = rf"{_WORD}(?:[-—–_]{_WORD}){{3,}}"
_PLAIN = r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}"
_GLUED = re.compile(
    rf"(?<=[.!?؟…\"”»]){_SLUG}\s*$"  # behind a stop
    rf"|(?<=[ء-يЀ-ӿ]){_PLAIN}\s*$"  # in Latin letters behind others
    rf"|^\s*{_SLUG}(?<=[a-z0-9])(?=[A-ZА-Я«“ء-ي])"  # before a capital or an Arabic letter
    rf"|^\s*{_PLAIN}(?=[А-Яء-ي])"  # in Latin letters before others
    rf"|^\s*(?=\S*%[0-9A-Fa-f]{{2}}){_SLUG}(?=\s)"  # in percent signs, which nobody prints otherwise
)
SHORTEST = 3  # hyphens of a slug
_LAST = re.compile(r"(?<=\s)[a-z0-9]+(?:-[a-z0-9]+){3,}\s*$")
MOST = 3 / 4  # of the words of a slug behind its line: in the line, too
_WHOLE = re.compile(rf"^\s*/?(?:[\w%.-]+/)*{_SLUG}(?:\.s?html?|\.php|\.aspx)?/?\s*$")


def pieces(lines: Sequence[str]) -> tuple[Line, ...]:
    """Every line that is not blank, with its language; page addresses (slugs) in or on lines are parts of their own."""
    found = [Line(Span(n, n), text) for n, text in enumerate(lines, 1) if not is_blank(text)]
    return with_languages([part for line in found for part in _slugs(line)])


def versions(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """The lines of each version, in the order of the page; every line belongs to exactly one.

    One version holds everything if no run by itself is one, or if two would be in the same language.
    """
    runs = _joined(_runs(lines))
    languages = [language(run) for run in runs]
    if len(set(languages)) < len(languages):
        return (_settled(lines),)
    return tuple(_settled(run) for run in runs)


def language(run: Sequence[Line]) -> str | None:
    """The language of most of the running text of a run without roles, or of its lines if none is running text."""
    lines = _plain(run)
    counts: Counter[str] = Counter()
    for line in [line for line in lines if line.lang and is_text(line.text)] or lines:
        if line.lang:
            counts[line.lang] += len(unquoted(line.text))
    return counts.most_common(1)[0][0] if counts else None


def _slugs(line: Line) -> Iterable[Line]:
    if _WHOLE.match(line.text):
        return [line.as_("slug", "slug")]
    match = _GLUED.search(line.text)
    start, end = match.span() if match else (_behind(line.text), len(line.text))
    if start is None:
        return [line]
    slug = line.part(start, end).as_("slug", "slug")
    return [slug, line.part(end, len(line.text))] if start == 0 else [line.part(0, start), slug]


def _behind(text: str) -> int | None:
    """Where a slug begins that repeats the words of its line: glued to the last of them, or a word of its own."""
    match = _LAST.search(text)
    own = [word for word in match[0].strip().split("-") if not word.isdecimal()] if match else []
    before = {plain(word) for word in text.split()[:-1]}
    again = sum(word in before for word in own)
    return match.start() if match and again >= max(SHORTEST, MOST * len(own)) else _echo(text)


def _echo(text: str) -> int | None:
    """Where a slug glued to the last word begins, if it repeats the words of its line from the first one on."""
    words = [plain(word) for word in text.split()]
    last = fold(text.rstrip()).rpartition(" ")[2]
    glued, *rest = last.split("-")
    begins = len(words) > 1 and glued.endswith(words[0]) and len(glued) > len(words[0])
    if not begins or len(rest) < SHORTEST or not set(rest[:-1]) <= {*words, glued}:
        return None
    start = len(text.rstrip()) - len(last) + len(glued) - len(words[0])
    return start if fold(text[start:].rstrip()) == last[len(glued) - len(words[0]) :] else None


def with_languages(lines: list[Line]) -> tuple[Line, ...]:
    """Short lines that do not tell their language take that of their neighbour in the same script, the next first."""
    told = [None if line.role == "slug" else language_of(own(line.text)) for line in lines]
    scripts = [main_script(own(line.text)) for line in lines]
    after = list(_latest(zip(scripts[::-1], told[::-1], strict=True)))[::-1]
    before = _latest(zip(scripts, after, strict=True))
    return tuple(replace(line, lang=lang) for line, lang in zip(lines, before, strict=True))


def _latest(lines: Iterable[tuple[str | None, str | None]]) -> Iterable[str | None]:
    """For each script and language: the language, or the last one told in that script."""
    last: dict[str | None, str | None] = {}
    for script, lang in lines:
        last[script] = lang or last.get(script)
        yield last[script]


def _runs(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Neighbouring lines in one language; slugs, quotations and lines without any language stay with the line before
    them.
    """
    languages: list[str | None] = []
    for index, line in enumerate(lines):
        previous = languages[-1] if languages else None
        stays = line.role == "slug" or line.lang is None or _is_quoted(lines, index, previous)
        languages.append(previous if stays else line.lang)
    numbered = zip(languages, lines, strict=True)
    return [tuple(line for _, line in run) for _, run in groupby(numbered, key=lambda pair: pair[0])]


def _is_quoted(lines: Sequence[Line], index: int, lang: str | None) -> bool:
    """A line in another language that the lines around it quote: prose in quotation marks, after a colon, or alone
    behind running text.
    """
    line, before = lines[index], lines[index - 1]
    if lang is None or line.lang == lang:
        return False
    if is_prose(line.text) and (is_quotation(line.text) or before.text.rstrip().endswith(":")):
        return True
    is_alone = before.lang == lang and [after.lang for after in lines[index + 1 : index + 2]] == [lang]
    return is_alone and is_prose(before.text)


def _joined(runs: Sequence[tuple[Line, ...]]) -> list[tuple[Line, ...]]:
    """Runs that are no version by themselves joined to the one before them, and what is quoted to what quotes it."""
    joined: list[tuple[Line, ...]] = []
    for run in runs:
        if joined and (not _is_version(joined[0]) or language(run) == language(joined[-1])):
            joined[-1] += run
        elif _quoted_before(joined, run):
            quoted = joined.pop()
            joined[-1] += quoted + run
        elif joined and not _is_version(run):
            joined[-1] += run
        else:
            joined.append(run)
    return joined


def _quoted_before(joined: Sequence[Sequence[Line]], run: Sequence[Line]) -> bool:
    """The last run begins without a headline, and this one goes on in the language of the one before it."""
    if len(joined) < 2 or language(joined[-2]) != language(run):
        return False
    quoted = _plain(joined[-1])
    return is_prose(quoted[0].text) and any(is_prose(line.text) for line in _plain(run))


def _is_version(run: Sequence[Line]) -> bool:
    begun = 0 if any(line.role == "title" for line in run) else 1
    return any(is_prose(line.text) for line in _plain(run)[begun:])


def _plain(run: Sequence[Line]) -> list[Line]:
    """The lines that are not plainly something else than text."""
    return [line for line in run if line.role is None and mark(line.text) is None]


def _settled(run: Sequence[Line]) -> tuple[Line, ...]:
    """A version's lines in its script are in its language: a short line may look like another one's, and one of
    figures alone is read as the others are.

    Running text that tells its own language keeps it: it is quoted.
    """
    lang = language(run)
    script = next((main_script(own(line.text)) for line in run if line.lang == lang and line.role is None), None)

    def is_told(line: Line) -> bool:
        return is_prose(line.text) and language_of(own(line.text)) is not None

    return tuple(
        line if main_script(own(line.text)) not in (script, None) or is_told(line) else replace(line, lang=lang)
        for line in run
    )
