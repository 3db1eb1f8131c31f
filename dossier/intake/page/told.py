"""The role that the layout of a page gives each of its rows, with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.intake.head import datelines
from dossier.intake.head.titles import is_repeat
from dossier.intake.lines.sentences import is_prose, is_text
from dossier.intake.lines.words import plain
from dossier.intake.page import main, signs
from dossier.intake.page.layout import Layout
from dossier.intake.page.words import REGION_ROLES
from dossier.intake.values import Role, Told

LONGEST_HEAD = 25  # words of an author's line, a date or a section's name
NEAR = 3  # rows over the headline and under the text in which author, place and date may stand
LONGEST_NAME = 3  # words of a heading right under the headline that may be a section's: a standfirst is longer
_HEAD: frozenset[Role] = frozenset({"kicker", "byline", "published", "updated", "caption", "credit"})
_WEAK = frozenset({"page-aside"})
"""Reasons that many systems give to everything on a page: a witness outweighs them."""

_SURE = frozenset({"page-archive", "page-consent", "page-newsletter", "page-comments", "page-share", "page-author-box"})
"""Reasons of parts that may hold running text, which witnesses mistake for the article's."""


def told(layout: Layout, described: Sequence[str]) -> Mapping[int, Told]:
    """Row (from 0) -> what it is. A row between headline and text that nothing tells apart is left out: its words
    have to. `described`: the summaries that the page states."""
    found = ((index, _one(layout, index, described)) for index in range(len(layout.rows)))
    return {index: one for index, one in found if one}


def _one(layout: Layout, index: int, described: Sequence[str]) -> Told | None:
    found = _headline(layout, index) or _elsewhere(layout, index)
    if found:
        return found
    if index in layout.text:
        return _inside(layout, index)
    if layout.title is not None and layout.title < index < layout.text.start:
        return _under_title(layout, index, described)
    sign = layout.sign(index)
    if sign and sign.role in _HEAD and layout.in_zone(index) and _is_short(layout, index):
        return sign
    return None if _is_open(layout, index) else _outside(layout, index)


def _is_open(layout: Layout, index: int) -> bool:
    """A row right over the headline or right under the text, where author, place and date may stand: its words tell."""
    if layout.title is None and index in layout.over:
        return not is_text(layout.rows[index].text)
    over = 0 < (layout.title or 0) - index <= NEAR
    under = 0 <= index - layout.text.stop < NEAR
    linked = main.is_link(layout.rows[index])
    return (over or under) and layout.in_zone(index) and not linked and not is_text(layout.rows[index].text)


def _headline(layout: Layout, index: int) -> Told | None:
    if layout.is_passed_over(index):
        return Told("furniture", "above-title")
    if layout.title is None:
        return None
    if index == layout.title:
        return Told("title", "page-headline" if index == layout.marked else "title")
    again = is_repeat(layout.rows[index].text, layout.rows[layout.title].text)
    return Told("repeated-title", "repeated-title") if again else None


def _elsewhere(layout: Layout, index: int) -> Told | None:
    """The row stands in a part of the page that is not the article. Running text of which a witness says that it is
    the article after all stays, or is left to the editor."""
    reason = layout.region(index)
    if reason is None:
        return None
    disputed = index in layout.chosen and is_prose(layout.rows[index].text) and reason not in _SURE
    if disputed and reason in _WEAK and layout.in_container(index):
        return None
    if reason in _WEAK and index in layout.text and _is_quoted(layout, index):
        return None
    return Told("furniture", "page-disputed") if disputed else Told(REGION_ROLES.get(reason, "furniture"), reason)


def _is_quoted(layout: Layout, index: int) -> bool:
    """Words set apart from the text as a quotation; boxes beside it hold them too."""
    sign = layout.sign(index)
    return sign is not None and sign.role == "quotation"


def _inside(layout: Layout, index: int) -> Told:
    """A row between the first and the last of the text."""
    row, sign = layout.rows[index], layout.sign(index)
    if sign and sign.role in ("caption", "credit", "quotation"):
        return sign
    if not (layout.in_container(index) and layout.belongs(index)):
        return _outside(layout, index)
    if main.is_link(row) and index not in layout.chosen:
        return Told("related", "page-links")
    if sign and sign.role in ("byline", "updated"):
        return sign
    if sign and sign.role == "published":
        return Told("heading", "page-date")
    return Told("heading", "page-heading") if _is_heading(layout, index) else Told("paragraph", "page-text")


def _under_title(layout: Layout, index: int, described: Sequence[str]) -> Told | None:
    """A row between headline and text."""
    row = layout.rows[index]
    sign = layout.sign(index)
    if sign and sign.role == "published" and _is_entry(layout, index):
        return Told("heading", "page-date")
    if sign and (sign.role not in _HEAD or _is_short(layout, index) or sign.role == "caption"):
        return sign
    if plain(row.text) in {plain(one) for one in described} or _is_second_heading(layout, index):
        return Told("standfirst", "page-standfirst")
    linked = main.is_link(row) and not datelines.is_byline(row.text)
    return Told("furniture", "page-outside") if linked or not layout.in_zone(index) else None


def _is_second_heading(layout: Layout, index: int) -> bool:
    """A heading that says more than a section's name, right under the headline, or that is running text."""
    text, right_under = layout.rows[index].text, index - 1 == layout.title
    says = is_text(text) or (right_under and len(text.split()) > LONGEST_NAME)
    return says and _is_heading(layout, index)


def _is_entry(layout: Layout, index: int) -> bool:
    """The hour right over the text of a chronicle, whose other entries stand under theirs."""
    hours = (sign for i in layout.text if (sign := layout.sign(i)) and sign.role == "published")
    return index + 1 == layout.text.start and layout.in_container(index) and next(hours, None) is not None


def _outside(layout: Layout, index: int) -> Told:
    """Neither in the text nor at its head. What a witness takes for the article is left to the editor."""
    text = layout.rows[index].text
    if index in layout.chosen and is_prose(text):
        return Told("furniture", "page-disputed")
    return Told("related", "page-links") if main.is_link(layout.rows[index]) else Told("furniture", "page-outside")


def _is_heading(layout: Layout, index: int) -> bool:
    row = layout.rows[index]
    above = (one.tag for one, _ in zip(row.block.iterancestors(), range(1), strict=False))
    return row.block.tag in signs.HEADINGS or any(tag in signs.HEADINGS for tag in above)


def _is_short(layout: Layout, index: int) -> bool:
    return len(layout.rows[index].text.split()) <= LONGEST_HEAD
