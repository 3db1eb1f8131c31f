"""A role and a reason for every line of a version.

A page is read in three stretches: the head down to the first paragraph, the text, and the tail after it. A line is
told by its own marks, by its neighbours and by where it stands; never by its length alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.intake.dating import relative
from dossier.intake.foot import boxes, closing, counted, foot, tail
from dossier.intake.head import (
    authors,
    bare,
    dated_authors,
    datelines,
    head,
    headlines,
    masthead,
    menus,
    nameplate,
    openings,
    over,
    sent,
    titles,
    wires,
)
from dossier.intake.head.stamps import after_author, divided, stamps
from dossier.intake.lines import captions, folios, hours, passage, polls, quoting, wrapped
from dossier.intake.lines.marks import is_required, mark, names_agency
from dossier.intake.lines.sentences import ends_sentence, is_prose
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import BODY, Line, Role

OTHERS: Mapping[Role | None, str] = {
    "published": "other-date",
    "updated": "other-date",
    "byline": "other-byline",
    "dateline": "other-dateline",
}
"""The fields that a page may print more than once, and what the lines are called that are not taken."""


_SOURCES = re.compile(r"^\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_PLUS = re.compile(r"\s*[+/,،|&–—-]\s*|\s(?:et|and|и|و)\s")
REACH = 8  # lines below the beginning of the text in which a report's dateline may come


def label(run: Sequence[Line], known: Known) -> tuple[Line, ...]:
    """The lines of one version, every one with a role; a line that holds two roles comes back in parts."""
    known = openings.beside(run, known)
    lines = masthead.running(folios.label(_starred([by_itself(line) for line in wires.label(boxes.mailed(run))])))
    lines = closing.label(headlines.joined(wrapped.joined(lines)))
    lines = nameplate.over(menus.label(polls.label(boxes.label(lines)), known), known)
    lines = sent.label(over.label(lines, known), known)
    title = titles.find(lines)
    lines = captions.label(_titled(lines, title), known)
    lines = _site_names(lines, known)
    start = head.end(lines, title, known)
    lines = head.label(relative.label(lines, start), title, start, known)
    lines = nameplate.label(closing.ruled_off(tail.label(foot.label(lines, start), start)))
    lines = quoting.label(passage.label(hours.label(bare.under_text(lines, known))))
    lines = boxes.among(lines, known)
    opening = opening_paragraph(lines, start, known)
    first = lines[opening].number if opening < len(lines) else 0
    parts = [part for line in wrapped.divided(lines, run) for part in _parts(line, line.number == first, known)]
    return tuple(one_each(parts))


def by_itself(line: Line) -> Line:
    if line.role is not None:
        return line
    found, dated = mark(line.text), stamps(line.text, line.lang)
    found = None if found and dated and found.reason == "navigation" else found
    if found or dated_authors.is_byline(line):
        return line.as_(*(found or ("byline", "byline-label")))
    if dated:
        return line.as_("published", "date-line")
    if counted.is_today(line):
        return line.as_("furniture", "weather")
    if counted.is_dated(line):
        return line.as_("published", "date-line")
    return line.as_("outlet-line", "outlet-line") if datelines.outlet_label(line.text) else line


def _starred(lines: Sequence[Line]) -> list[Line]:
    """A star is that of a required field only in a form, which has another field, or terms."""
    form = [line for line in lines if line.reason in ("comment-form", "terms")]
    alone = form[0] if len(form) == 1 and is_required(form[0].text) else None
    return [replace(line, role=None, reason="") if line is alone else line for line in lines]


def _titled(lines: Sequence[Line], title: int | None) -> list[Line]:
    if title is None:
        return list(lines)
    labelled = []
    for index, line in enumerate(lines):
        if index == title:
            labelled.append(line if line.role else line.as_("title", "title"))
        elif line.role == "title":
            labelled.append(line.as_("heading", "style-heading"))
        elif line.role is None and titles.is_repeat(line.text, lines[title].text):
            labelled.append(line.as_("repeated-title", "repeated-title"))
        else:
            labelled.append(line)
    return labelled


def _site_names(lines: Sequence[Line], known: Known) -> list[Line]:
    """A known outlet's name alone on a line; under the text, one word printed over and over."""
    counts = Counter(plain(line.text) for line in lines if line.role is None)
    prose = [index for index, line in enumerate(lines) if line.role is None and is_prose(line.text)]

    def is_name(index: int, line: Line) -> bool:
        if line.role is not None:
            return line.reason == "web-address" and known.outlet(line.text) is not None
        found = plain(line.text).replace(",", " ").split()
        under = not prose or index > prose[-1]
        if under and prose and _is_sourced(line.text, known):
            return True
        repeated = (len(found) == 1 and counts[plain(line.text)] > 1) or len(found) > 1 == len(set(found))
        return known.outlet(line.text) is not None or (repeated and under and not ends_sentence(line.text))

    return [line.as_("furniture", "site-name") if is_name(index, line) else line for index, line in enumerate(lines)]


def _is_sourced(text: str, known: Known) -> bool:
    """Outlets in brackets, as those sign that take a text from others: `(AFP + Reuters)`."""
    match = _SOURCES.match(text)
    named = _PLUS.split(match[1]) if match else ()
    return len(named) > 1 and all(known.outlet(one) or names_agency(one) for one in named)


def opening_paragraph(lines: Sequence[Line], start: int, known: Known) -> int:
    """The paragraph that may begin with a dateline: the first; one soon after it if an agency signs there, as where
    a picture's text or a summary stands before the report; or right behind such a text and its credit."""
    head = next(
        (i for i in range(start) if lines[i].role == "paragraph" and len(openings.glued(lines[i], known)) > 1), start
    )
    if head < start:
        return head
    soon = range(start + 1, min(start + REACH, len(lines)))
    glued = {i: openings.glued(lines[i], known) for i in (start, *soon) if i < len(lines)}
    if len(glued.get(start, ())) > 1:
        return start
    signed = (
        i
        for i in soon
        if len(glued[i]) > 1 and (openings.agency(glued[i][0], known) or _is_credited(lines[start + 1 : i]))
    )
    return next(signed, start)


def _is_credited(between: Sequence[Line]) -> bool:
    """What stands between two lines is the credit of a picture, which the first describes."""
    return bool(between) and all(line.role == "credit" for line in between)


def one_each(lines: Sequence[Line]) -> list[Line]:
    """One line for each field: of dates the first with a label, else the first; the others are named as such."""
    kept: dict[Role | None, Line] = {}
    for line in sorted(lines, key=lambda line: line.reason != "date-label"):
        kept.setdefault(line.role, line)
    author = kept["byline"].text.strip() if "byline" in kept else None

    def once(line: Line) -> Line:
        if line.role in OTHERS and line is not kept[line.role]:
            return line.as_("furniture", OTHERS[line.role])
        again = line.text.strip() == author and line.role in BODY
        return line.as_("furniture", OTHERS["byline"]) if again else line

    return [once(line) for line in lines]


def _parts(line: Line, first: bool, known: Known) -> list[Line]:
    """A line divided where it holds two roles."""
    if line.role == "title":
        own, *rest = titles.without_outlet(line, known)
        return [own.as_("title", line.reason), *rest]
    if line.reason in ("date-line", "outlet-line"):
        if stamps(line.text, line.lang):
            return dated_authors.divided(line, known)
        return [part for one in counted.parts(line) for part in _dated(one, known)]
    return signature_parts(line, first, known) or quoting.signed(line)


def _dated(line: Line, known: Known) -> list[Line]:
    """A date in its parts, as a line of its own or among those of a paper's head; a count as it is."""
    if line.role == "furniture":
        return [line]
    return divided(line) if stamps(line.text, line.lang) else masthead.divided(line, known)


def signature_parts(line: Line, first: bool, known: Known) -> list[Line]:
    """An author's line, a dateline or the first paragraph, divided where a date or a dateline is glued to it; empty for
    any other line."""
    if line.role == "byline":
        author, dated = after_author(line)
        return [line.part(0, len(author)).as_("byline", line.reason), *dated] if dated else [line]
    if line.role == "dateline":
        own = openings.own_line(line, known) or authors.placed(line, known) or datelines.own_line(line, known)
        return own or [line]
    if first and line.role == "paragraph":
        *before, text = openings.glued(line, known)
        return [*before, text.as_("paragraph", line.reason)]
    return []
