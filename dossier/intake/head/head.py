"""What stands between the top of the page and the first paragraph of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.dates.press import find
from dossier.dates.words import LABELS
from dossier.intake.head import agency_heads, authors, bare, datelines, masthead, openings, over, stamps
from dossier.intake.lines import newsroom, words
from dossier.intake.lines.marks import holds, starts_with
from dossier.intake.lines.sentences import ends_sentence, is_prose, is_text
from dossier.intake.lines.words import folded, plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

_DATED = folded(form for forms in LABELS.values() for form in forms)
_MINUTES = re.compile(r"^\W*\d{1,2}\s?(?:min|mins|mn|minutes|мин|минут|минуты|دقائق|دقيقة)\.?\s*$", re.IGNORECASE)
LONGEST_SECTION = 3  # words of a section’s name, or a speaker’s; a standfirst is longer


def end(lines: Sequence[Line], title: int | None, known: Known) -> int:
    """Where the text begins: the first running text after the title that is not the standfirst.

    A first sentence that a date or an author's line separates from the rest is the standfirst. The number of lines
    if there is no running text.
    """
    begin = 0 if title is None else title + 1
    unlabelled = [i for i in range(begin, len(lines)) if lines[i].role is None]
    prose = [i for i in unlabelled if is_prose(lines[i].text)] or [i for i in unlabelled if is_text(lines[i].text)]
    if not prose:
        return len(lines)
    if title is not None and len(prose) > 1 and _separated(lines, prose[0], prose[1], known):
        return prose[1]
    return prose[0]


def label(lines: Sequence[Line], title: int | None, end_: int, known: Known) -> list[Line]:
    """The lines of the head labelled; lines of the text are left alone."""
    labelled = list(lines)
    has_standfirst = any(line.role == "standfirst" for line in lines)
    for index in range(end_):
        if lines[index].role is not None:
            continue
        labelled[index] = _one(lines, index, title, known)
        if labelled[index].role == "standfirst" and has_standfirst:
            labelled[index] = lines[index].as_("paragraph", "unlabelled")
        has_standfirst = has_standfirst or labelled[index].role == "standfirst"
    return labelled


def _one(lines: Sequence[Line], index: int, title: int | None, known: Known) -> Line:
    line = lines[index]
    above = title is not None and index < title
    if above and (len(line.text.split()) <= LONGEST_SECTION or _is_over_styled(line, lines[title or 0])):
        return over.unlike_headline(line)
    if told := _printed(lines, index) or _signed(lines, index, title, known) or _beside(lines, index):
        return told
    if len(line.text.split()) <= LONGEST_SECTION:
        return line
    shown = not above and not _goes_on(lines, index) and _is_standfirst(line)
    return line.as_("standfirst", "standfirst") if shown else line.as_("paragraph", "unlabelled")


def _printed(lines: Sequence[Line], index: int) -> Line | None:
    """The line as what papers print with a headline: the kind of text, the number of a series or a page."""
    line = lines[index]
    if plain(line.text) in newsroom.KICKERS:
        return line.as_("kicker", "kicker")
    if authors.takes_pictures(line.text):
        return line.as_("credit", "photo-credit")
    return line.as_("furniture", "running-head") if _is_numbered(lines, index) else None


def _beside(lines: Sequence[Line], index: int) -> Line | None:
    """The line as what stands beside an author, a count or a picture."""
    if reason := _beside_author(lines, index):
        return lines[index].as_("furniture", reason)
    return lines[index].as_("caption", "caption-scene") if _is_scene(lines, index) else None


def _is_over_styled(line: Line, title: Line) -> bool:
    """A letterhead or the like: somebody has styled the title, and no text or author's line stands over it."""
    return title.reason == "style-title" and not is_text(line.text) and not datelines.is_byline(line.text)


def _signed(lines: Sequence[Line], index: int, title: int | None, known: Known) -> Line | None:
    """The line as the author's or as a dateline, if it is one."""
    line = lines[index]
    if datelines.is_byline(line.text) or datelines.is_byline(stamps.after_author(line)[0]):
        return line.as_("byline", "byline-label")
    if authors.is_signed(line.text):
        return line.as_("byline", "byline-label")
    if openings.own_line(line, known) or authors.placed(line, known) or datelines.own_line(line, known):
        return line.as_("dateline", "dateline-line")
    under = index > (title or 0)
    named = under and (authors.is_named(line.text, known) or agency_heads.is_alone(line.text, known))
    bare_name = named or authors.is_formed(line.text) or bare.beside_date(lines, index, known)
    return line.as_("byline", "byline-bare") if bare_name else None


def _is_numbered(lines: Sequence[Line], index: int) -> bool:
    """The number of a series; a section and its page beside the number of the paper."""
    text, beside = lines[index].text, lines[max(index - 1, 0) : index + 2]
    near = any(line.reason == "running-head" for line in beside)
    return masthead.is_series(text) or (near and masthead.is_paged(text))


def _beside_author(lines: Sequence[Line], index: int) -> str | None:
    """Why a line beside what a page says of its text is the page's: what the author is, a count without its word."""
    line, above, below = lines[index], lines[index - 1 : index], lines[index + 1 : index + 2]
    if any(one.number == line.number - 1 and datelines.is_byline(one.text) for one in above):
        return (
            "author-box" if plain(line.text.split()[0]) in newsroom.AUTHORS and not ends_sentence(line.text) else None
        )
    if line.text.strip().isdecimal() and any(one.reason == "counts" for one in (*above, *below)):
        return "counts"
    return "reading-time" if _MINUTES.match(line.text) else None


def _is_standfirst(line: Line) -> bool:
    """Neither a question, as in interviews, nor dated, as pictures' texts and lines of authors are."""
    if starts_with(line.text, _DATED) and any(map(str.isdigit, line.text)):
        return False
    dates = find(line.text, line.lang or stamps.UNTOLD)
    return not line.text.rstrip().endswith(("?", "؟")) and not any(date.year and date.day for date in dates)


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """The next line goes on in mid-sentence, as where lines are broken at a width."""
    line, after = lines[index], lines[index + 1 : index + 2]
    return any(next_.number == line.number + 1 and next_.text.lstrip()[0].islower() for next_ in after)


def _separated(lines: Sequence[Line], first: int, second: int, known: Known) -> bool:
    """Between two running texts stand the article's date or its author, and nothing that is text."""
    between = lines[first + 1 : second]
    signed = any(line.role is None and _signs(line.text, known) for line in between)
    dated = any(line.reason == "date-line" for line in between) and not _is_chronicle(lines, first)
    return signed or dated


def _signs(text: str, known: Known) -> bool:
    return datelines.is_signature(text) or authors.is_signed(text) or authors.is_named(text, known)


def _is_chronicle(lines: Sequence[Line], first: int) -> bool:
    """The date stands with the headline already, or several dates stand over running text."""
    given = any(line.reason == "date-line" for line in lines[:first])
    over_text = [
        index
        for index in range(first, len(lines) - 1)
        if lines[index].reason == "date-line" and lines[index + 1].role is None and is_prose(lines[index + 1].text)
    ]
    return given or len(over_text) > 1


def _is_scene(lines: Sequence[Line], index: int) -> bool:
    """Says without a sentence who is seen during what, by a repeated title (a picture’s text) or an author’s line."""
    line = lines[index]
    if ends_sentence(line.text) or not holds(line.text, words.SCENE):
        return False
    before = lines[index - 1].role == "repeated-title" if index else False
    after = index + 1 < len(lines) and datelines.is_signature(lines[index + 1].text)
    return before or after
