"""Where the text ends and other things of the page begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.intake import datelines
from dossier.intake.marks import is_related_head
from dossier.intake.sentences import is_cut, is_prose, like_heading
from dossier.intake.values import Line

# These end the text: what follows them is never the article again.
CLOSING = frozenset({"comment-form", "copyright", "terms", "site-credit", "address"})


def label(lines: Sequence[Line], start: int, titled: bool) -> list[Line]:
    """The lines after the text labelled, and blocks of other stories inside it; the text itself is left alone."""
    labelled = list(lines)
    index = start
    while index < len(lines):
        if _ends_text(lines, index, start):
            return _closed(labelled, index, start)
        if lines[index].reason == "related" and is_related_head(lines[index].text):
            after = _after_related(lines, index)
            if after is None:
                return _closed(labelled, index, start)
            for story in range(index + 1, after):
                labelled[story] = _story(labelled[story], "related")
            index = after
        else:
            labelled[index] = _signed(lines, index, start)
            index += 1
    return labelled


def _ends_text(lines: Sequence[Line], index: int, start: int) -> bool:
    line = lines[index]
    return line.reason in CLOSING or (index > start and _is_other_story(lines, index))


def _is_other_story(lines: Sequence[Line], index: int) -> bool:
    """A date without a label on a line of its own, and a headline under it that no running text follows at once."""
    if lines[index].reason != "date-line" or index + 1 >= len(lines):
        return False
    following = lines[index + 1]
    return following.role is None and not is_prose(following.text)


def _after_related(lines: Sequence[Line], head: int) -> int | None:
    """Where the text goes on after a block of other stories; None if it does not."""
    for index in range(head + 1, len(lines)):
        line = lines[index]
        if line.reason in CLOSING or line.reason == "date-line":
            return None
        if line.role is None and is_prose(line.text):
            return index
    return None


def _closed(lines: list[Line], index: int, start: int) -> list[Line]:
    """Everything from `index` on is not the article; nor are lines like headings without text right above it."""
    above = index - 1
    while above > start and lines[above].role in (None, "furniture") and like_heading(lines[above].text):
        if lines[above].role is None:
            lines[above] = lines[above].as_("furniture", "above-tail")
        above -= 1
    return [*lines[:index], *_stories(lines[index:])]


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


def _signed(lines: Sequence[Line], index: int, start: int) -> Line:
    """The author's line under the text; a date over a paragraph of it, as chronicles have."""
    line = lines[index]
    if index > start and line.reason == "date-line" and index + 1 < len(lines) and lines[index + 1].role is None:
        return line.as_("heading", "date-heading")
    under = (
        index > start
        and line.role is None
        and not any(later.role is None and is_prose(later.text) for later in lines[index + 1 :])
    )
    return line.as_("byline", "byline-label") if under and datelines.is_byline(line.text) else line
