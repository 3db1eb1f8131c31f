"""Where the text ends and other things of the page begin.

Only what no running text follows is proved to stand after the text. A notice, a form's word or another story with
running text after it is left out by itself: the text goes on, and the editor is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.intake.head import datelines
from dossier.intake.lines.marks import is_related_head
from dossier.intake.lines.sentences import ends_sentence, is_cut, is_headline, is_text, like_heading, words
from dossier.intake.values import Line

CLOSING = frozenset({"comment-form", "copyright", "terms", "site-credit", "address"})
"""Marks of what stands under a text. A form of several fields ends it in any case."""

UNDER = frozenset({
    "tags", "counts", "follow", "report-error", "author-box", "newsletter", "buttons", "app", "read-on", "paywall",
    "languages", "pagination",
})  # fmt: skip
"""Marks of what pages print under a text as well as elsewhere: after them headlines are those of other stories."""

FIELDS_OF_FORM = 3
LONGEST_LABEL = 3  # words of a line that can be called a label without a mark


def label(lines: Sequence[Line], start: int) -> list[Line]:
    """The lines after the text labelled, and blocks of other stories inside it; the text itself is left alone."""
    labelled = list(lines)
    last = max((index for index, line in enumerate(lines) if _is_text(line)), default=-1)
    doubt = False
    stories = _headlines(lines, start, last)
    index = start
    while index < len(lines):
        line = lines[index]
        if _is_form(lines, index) or (index > last and index > start and _begins_tail(lines, index)):
            return _closed(labelled, index, start)
        if line.reason == "related" and is_related_head(line.text):
            after = _after_related(lines, index)
            for story in range(index + 1, after):
                labelled[story] = _story(labelled[story], "related")
            index = after
            continue
        doubt = doubt or line.reason in CLOSING
        if index in stories:
            labelled[index] = line.as_("related", "other-stories")
        else:
            labelled[index] = _undated(line) if doubt else _signed(lines, index, start, last)
        index += 1
    return labelled


def _headlines(lines: Sequence[Line], start: int, last: int) -> frozenset[int]:
    """Two headlines or more after the text and a mark of what stands under it, and the word over them."""
    under = next((i for i in range(max(start, last) + 1, len(lines)) if lines[i].reason in UNDER), len(lines))
    plain = [index for index in range(under + 1, len(lines)) if lines[index].role is None]
    found = [index for index in plain if is_headline(lines[index].text)]
    if len(found) < 2:
        return frozenset()
    over = [one for one, two in pairwise(plain) if two == found[0] and _is_label(lines[one].text)]
    return frozenset((*over, *found))


def _is_text(line: Line) -> bool:
    return line.role is None and is_text(line.text)


def _is_form(lines: Sequence[Line], index: int) -> bool:
    """Here a form begins: several of its fields, with no running text between them."""
    if lines[index].reason != "comment-form":
        return False
    fields = 0
    for line in lines[index:]:
        if _is_text(line):
            break
        fields += line.reason == "comment-form"
    return fields >= FIELDS_OF_FORM


def _begins_tail(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    is_head = line.reason == "related" and is_related_head(line.text)
    return is_head or line.reason in CLOSING or _is_other_story(lines, index)


def _is_other_story(lines: Sequence[Line], index: int) -> bool:
    """A date without a label on a line of its own, and a headline under it."""
    return lines[index].reason == "date-line" and index + 1 < len(lines) and lines[index + 1].role is None


def _after_related(lines: Sequence[Line], head: int) -> int:
    """Where the text goes on after a block of other stories: behind the lines that stand close under the head.

    Where none stands close, the block reaches to the next running text.
    """
    index = head + 1
    while index < len(lines) and not _is_text(lines[index]) and not _is_form(lines, index):
        if index > head + 1 and _is_close(lines, head + 1) and not _is_close(lines, index):
            break
        index += 1
    return index


def _is_close(lines: Sequence[Line], index: int) -> bool:
    """No blank line stands before this line."""
    return lines[index].number <= lines[index - 1].number + 1


def _closed(lines: list[Line], index: int, start: int) -> list[Line]:
    """Everything from `index` on is not the article; nor are short labels without text right above it.

    Where the text above them ends without a stop, its last words may be as short, and stay.
    """
    above = index - 1
    while above > start and lines[above].role in (None, "furniture") and _is_label(lines[above].text):
        above -= 1
    stopped = ends_sentence(lines[above].text)
    labels = [
        line.as_("furniture", "above-tail") if line.role is None and stopped else line
        for line in lines[above + 1 : index]
    ]
    return [*lines[: above + 1], *labels, *_stories(lines[index:])]


def _is_label(text: str) -> bool:
    return like_heading(text) and len(words(text)) <= LONGEST_LABEL


def _stories(lines: Sequence[Line]) -> Iterator[Line]:
    """What has no mark of its own belongs to the block of other stories that it stands in."""
    block = "other-stories"
    for line in lines:
        if line.reason == "related" and is_related_head(line.text):
            block = "related"
        elif line.role is not None and line.reason not in ("date-line", "outlet-line", "site-name"):
            block = "other-stories"
        yield _story(line, block)


def _story(line: Line, block: str) -> Line:
    if line.role is not None and line.reason not in ("date-line", "outlet-line"):
        return line
    if is_cut(line.text):
        return line.as_("teaser", "teaser")
    return line.as_("related", block)


def _undated(line: Line) -> Line:
    """After a notice or the like a date may be that of anything: it is text, and not the article's date."""
    return line.as_("paragraph", "unlabelled") if line.reason == "date-line" else line


def _signed(lines: Sequence[Line], index: int, start: int, last: int) -> Line:
    """The author's line under the text; a date over a paragraph of it, as chronicles have."""
    line = lines[index]
    if index > start and _is_other_story(lines, index):
        return line.as_("heading", "date-heading")
    under = index > max(start, last) and line.role is None
    return line.as_("byline", "byline-label") if under and datelines.is_byline(line.text) else line
