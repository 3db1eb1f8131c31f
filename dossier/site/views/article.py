"""The page of an article's version (article.html) and the parallel page (parallel.html)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from dossier.site.views.parts import ArticleCard, Direction, Link, ShownDate, Text
from dossier.site.views.record import CorrectionNote, Record


@dataclass(frozen=True, slots=True)
class VersionLink:
    """A version of the article: `label` is the language's name in the page's locale."""

    lang: str
    dir: Direction
    label: str
    kind: str
    kind_words: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class ConditionNote:
    """A flaw of the text, in words, and links to the paragraphs that show it (`#l5`)."""

    code: str
    words: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RightsNote:
    """Rights of the text: what the statement means, its address at rightsstatements.org, the holder, why it is shown.

    `withheld` says in words that the text is not, or not wholly, shown; empty where it is shown in full.
    """

    code: str
    words: str
    url: str
    holder: Link | None
    basis: Text | None
    display: Literal["full", "excerpt", "link"]
    withheld: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference as the locale writes it: `html` to print, `plain` to copy. `url` names the version for good."""

    html: Markup
    plain: str
    url: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One version of an article. Prints as `<article data-article="{{ view.id }}" lang dir>` around title and `prose`.

    `prose` holds the blocks, each `<p id="l26">` (h2–h4, blockquote, `p.caption`) with empty links at its end:
    `a.block-flaw` (to the banner that says what is wrong), `a.block-link` (to itself), `a.block-line` (to its line of
    the original, where that is shown) and, where files can be edited online, `a.block-edit` (to its line of its file):
    no text of theirs may come into the block. Corrected words are links, `a.corrected`, to what `corrections` tells of
    them. Withheld text is not in it. `anchors` are those of the fields that have
    one, `marks` the `a.block-flaw` of fields that are flawed.
    """

    id: str
    lang: str
    dir: Direction
    kind: str
    kind_words: str
    title: Text
    anchors: Mapping[str, str]
    marks: Mapping[str, Markup]
    standfirst: Text | None
    outlet: Link | None
    byline: Text | None
    dateline: Text | None
    published: ShownDate
    updated: ShownDate | None
    added: ShownDate
    meeting: Link | None
    also_reports_on: tuple[Link, ...]
    versions: tuple[VersionLink, ...]
    parallel: str
    prose: Markup
    conditions: tuple[ConditionNote, ...]
    corrections: tuple[CorrectionNote, ...]
    rights: RightsNote
    record: Record
    people: tuple[Link, ...]
    bodies: tuple[Link, ...]
    places: tuple[Link, ...]
    more: tuple[ArticleCard, ...]
    cite: Citation
    correct: str
    edit: str
    unreviewed: bool
    questions: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts of a parallel page; its blocks' ids begin with its language (`ar-l26`)."""

    lang: str
    dir: Direction
    label: str
    kind_words: str
    title: Text
    url: str
    standfirst: Text | None
    as_printed: Text | None
    conditions: tuple[ConditionNote, ...]
    corrections: tuple[CorrectionNote, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Blocks that belong together: markup of each side, one of which may be empty. `weak`: the match is a guess."""

    left: Markup
    right: Markup
    weak: bool


@dataclass(frozen=True, slots=True)
class ParallelPage:
    """Two versions level with each other; Arabic (or the right-to-left one) is `right` in every locale.

    They are the main version and the other one that serves the reader best. `article` leads back to its page; `cites`
    has a reference to each of the texts, `address` is the absolute one of this page, empty where it is not known.
    """

    id: str
    title: Text
    left: Side
    right: Side
    pairs: tuple[Pair, ...]
    article: Link
    meeting: Link | None
    outlet: Link | None
    published: ShownDate
    rights: RightsNote
    cites: tuple[Citation, ...]
    address: str
    unreviewed: bool
