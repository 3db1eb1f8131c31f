"""What an archive is made of: frozen values, each field defined once.

Everything that front matter, meetings and authority files may say stands here, and nowhere else: the checks,
the JSON Schema and the documentation are drawn from these definitions. This module knows no other of the package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, StringConstraints, WithJsonSchema

# --- names of things -------------------------------------------------------------------------------------------

LANG = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
EDTF = r"^(\.\.|-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?)(/(\.\.|-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?))?$"

Lang = Annotated[str, StringConstraints(pattern=LANG)]
"""A BCP 47 language tag of the kind used here: language, script, region (`ar`, `ar-Latn`, `fr-CA`)."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""The id of a meeting or of an authority entry: lower-case ASCII words joined by hyphens."""

ArticleId = Annotated[str, StringConstraints(pattern=r"^[0-9a-hjkmnp-tv-z]{8}$")]
"""Eight lower-case Crockford base32 characters."""

Edtf = Annotated[str, StringConstraints(pattern=EDTF)]
"""A date or interval of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1; `dates.edtf` understands it."""

Reference = Annotated[str, StringConstraints(pattern=r"^[0-9a-z]{8}/[A-Za-z-]+#[lp][0-9]+$")]
"""A paragraph: `<article id>/<lang>#<anchor>`, as in the address of the page that shows it."""

ENTRY_KINDS = ("meetings", "people", "bodies", "places", "outlets")
"""What has a page under an id of its own beside articles, as the folder of its page is called."""

EntryPage = Annotated[str, StringConstraints(pattern=rf"^({'|'.join(ENTRY_KINDS)})/[a-z0-9]+(-[a-z0-9]+)*$")]
"""The page of a meeting or of an authority entry: `people/lina-haddad`."""

PAIRS = r"^(([lp][0-9]+)(\+[lp][0-9]+)*=([lp][0-9]+)(\+[lp][0-9]+)*\??( |$))*$"

CODE = r"^[a-z]+(-[a-z0-9]+)*$"

WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
"""An address that pages link to: of the web, so that no link of a page can be a script."""

Texts = Mapping[Lang, str]
"""One text in several languages."""


# --- spans -----------------------------------------------------------------------------------------------------


class Span(NamedTuple):
    """A line (`26`), lines (`33-90`) or a part of one line (`1:105-164`) of a reading.

    Lines and code points count from 1; both ends are included. A part lies within one line (first == last).
    """

    first: int
    last: int
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        if self.start is not None:
            return f"{self.first}:{self.start}-{self.end}"
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    def cut(self, lines: tuple[str, ...]) -> str:
        """The text of the span; `lines` are all lines of the reading."""
        if self.start is not None:
            return lines[self.first - 1][self.start - 1 : self.end]
        return "\n".join(lines[self.first - 1 : self.last])


SPAN = re.compile(r"^([1-9][0-9]*)(?::([1-9][0-9]*)-([1-9][0-9]*)|-([1-9][0-9]*))?$")


def span(text: str) -> Span:
    """Read one span. ValueError if it is none, or ends before it starts."""
    match = SPAN.match(text.strip())
    if not match:
        raise ValueError(f"“{text}” is not a line (26), lines (33-90) or part of a line (1:105-164)")
    first, start, end, last = (int(group) if group else None for group in match.groups())
    assert first is not None
    found = Span(first, last or first, start, end)
    if found.last < found.first or (start is not None and end is not None and end < start):
        raise ValueError(f"“{text}” ends before it starts")
    return found


def spans(text: str) -> tuple[Span, ...]:
    """Read spans joined by commas: `1:1-113,2-35`."""
    return tuple(span(part) for part in text.split(","))


def _day(value: Any) -> Any:
    if isinstance(value, str) and not DAY.match(value):
        raise ValueError(f"“{value}” is not a day as year-month-day, such as 2026-11-21")
    return value


def _one(value: Any) -> Any:
    return span(value) if isinstance(value, str) else value


def _several(value: Any) -> Any:
    return spans(value) if isinstance(value, str) else value


DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")

Day = Annotated[date, BeforeValidator(_day)]
"""A day in full, ISO 8601 with hyphens; a number or a date with a time is none."""

_AS_TEXT = {"type": ["string", "integer"], "pattern": r"^[0-9]+(:[0-9]+)?(-[0-9]+)?(,[0-9]+(:[0-9]+)?(-[0-9]+)?)*$"}

OneSpan = Annotated[Span, BeforeValidator(_one), PlainSerializer(str), WithJsonSchema(_AS_TEXT)]
Spans = Annotated[
    tuple[Span, ...],
    BeforeValidator(_several),
    PlainSerializer(lambda found: ",".join(map(str, found))),
    WithJsonSchema(_AS_TEXT),
]


# --- the fields of an article version --------------------------------------------------------------------------


class Frozen(BaseModel):
    """A value read from a file: immutable, and no key beside those defined."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Kind = Literal["original", "translation", "summary", "unknown"]
Basis = Literal["stated", "metadata", "caption", "inferred", "unknown"]
Calendar = Literal["gregory", "islamic"]
"""The calendar of the printed words, by its name in BCP 47 (Unicode Locale extension `ca`)."""
RightsCode = Literal[
    "InC", "InC-OW-EU", "InC-EDU", "InC-NC", "InC-RUU", "NoC-CR", "NoC-NC", "NoC-OKLR", "NoC-US", "CNE", "UND", "NKC"
]
ConditionCode = Literal[
    "truncated",
    "paraphrased",
    "machine-translated",
    "stray-stops",
    "unclosed-quotation",
    "glued-sentences",
    "turned-letters",
    "lost-letters",
    "misspelt",
]


class PressDate(Frozen):
    """A date as printed and as understood. No `edtf`: nothing is known, which is not the same as no date."""

    edtf: Edtf | None = None
    basis: Basis = "unknown"
    as_printed: str | None = None
    calendar: Calendar = "gregory"


class Evidence(Frozen):
    """Why a field has its value: where in the reading, the words there, what they show."""

    field: str
    line: OneSpan
    words: str
    shows: str


class Condition(Frozen):
    """A flaw of the text that a reader must know of, and the lines that show it."""

    code: ConditionCode
    lines: Spans | None = None


class Rights(Frozen):
    """A rightsstatements.org code, who holds the rights, and how much of the text is shown.

    `holder` is the id of an outlet or body; `basis` a key of `rights_bases` in archive.yml.
    """

    statement: RightsCode = "CNE"
    holder: Slug | None = None
    basis: Slug | None = None
    display: Literal["full", "excerpt", "link"] = "full"


EXCERPT = 300
"""The most characters of a text that `display: excerpt` lets readers have; which they are, `archive.excerpt` says."""


class Encoding(Frozen):
    """The encoding of an original's text, by its IANA name, and how it is known.

    `valid`: every byte is valid UTF-8; `mark`: a byte order mark; `declared`: the file says so itself; `detected`: two
    detectors agree; `given`: an editor said so.
    """

    name: str
    basis: Literal["valid", "mark", "declared", "detected", "given"]


class Original(Frozen):
    """The bytes a version was read from. `lines` are the spans of the reading that belong to the version."""

    file: str
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    lines: Spans
    held: Literal["public", "private"] = "public"
    url: WebAddress | None = None
    captured: Day | None = None
    encoding: Encoding | None = None


class Alignment(Frozen):
    """Which blocks of this version answer which of the version in `lang`; editors correct it.

    `pairs`, separated by spaces: anchors of this version, `=`, anchors of the other; several of one side are joined
    by `+`, a pair that is a guess ends in `?`: `l5=l3 l7+l9=l5 l11=l7?`. A block that is in no pair stands alone.
    """

    lang: Lang
    pairs: Annotated[str, StringConstraints(pattern=PAIRS)]


class Removed(Frozen):
    """Spans of the reading that are not part of the article, and why (a code of docs/vocabulary.md)."""

    lines: Spans
    reason: Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]


class Correction(Frozen):
    """Words of the body that an editor has corrected: the line, the words as printed there, and those that stand now.

    `reason` says how it is known that the printed words are a slip.
    """

    line: OneSpan
    printed: Annotated[str, StringConstraints(min_length=1)]
    corrected: Annotated[str, StringConstraints(min_length=1)]
    reason: Annotated[str, StringConstraints(min_length=1)]


class Accepted(Frozen):
    """A warning that `dossier check` is not to give for this file, by its code, and why it is right as it is."""

    code: Annotated[str, StringConstraints(pattern=CODE)]
    reason: Annotated[str, StringConstraints(min_length=1)]


class NamedElsewhere(NamedTuple):
    """What others call a field: its Dublin Core element, which Zotero reads too, and its property at schema.org."""

    dublin_core: str
    schema_org: str


class FrontMatter(Frozen):
    """The fields of one version of an article, in the order in which they are written."""

    id: Annotated[ArticleId, NamedElsewhere("identifier", "url")]
    lang: Annotated[Lang, NamedElsewhere("language", "inLanguage")]
    kind: Kind
    title: Annotated[str, StringConstraints(min_length=1), NamedElsewhere("title", "headline")]
    standfirst: str | None = None
    outlet: Annotated[Slug | None, NamedElsewhere("source", "publisher")] = None
    byline: Annotated[str | None, NamedElsewhere("creator", "author")] = None
    dateline: Annotated[str | None, NamedElsewhere("", "dateline")] = None
    published: Annotated[PressDate, NamedElsewhere("date", "datePublished")] = PressDate()
    added: Day
    updated: Annotated[PressDate | None, NamedElsewhere("", "dateModified")] = None
    also_reports_on: tuple[Slug, ...] = ()
    condition: tuple[Condition, ...] = ()
    rights: Annotated[Rights, NamedElsewhere("rights", "usageInfo")] = Rights()
    original: Original | None = None
    alignment: tuple[Alignment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    removed: tuple[Removed, ...] = ()
    corrections: tuple[Correction, ...] = ()
    accepted: tuple[Accepted, ...] = ()


# --- meetings --------------------------------------------------------------------------------------------------


class MeetingDate(Frozen):
    """When a meeting took place, according to whom. Several of them are a disagreement, and shown as one."""

    edtf: Edtf
    according_to: Texts = Field(default_factory=dict)
    rests_on: tuple[Reference, ...] = ()


class Participant(Frozen):
    """A person at a meeting, and the body for which they came."""

    person: Slug
    representing: Slug | None = None


class Part(Frozen):
    """One part of a meeting: the plenary, the lunch, the talks of the ministers."""

    kind: Literal["plenary", "private", "lunch", "ministers", "signing", "press-conference", "other"]
    participants: tuple[Slug, ...] = ()
    rests_on: tuple[Reference, ...] = ()


class Statement(Frozen):
    """One sentence of a summary, attributed to who says it, and the paragraphs it rests on."""

    text: Texts
    rests_on: Annotated[tuple[Reference, ...], Field(min_length=1)]


class Fact(Frozen):
    """Words that only reports on this meeting print, in any language, and when such a report was published."""

    words: Annotated[Mapping[Lang, tuple[str, ...]], Field(min_length=1)]
    published: Edtf | None = None


class Meeting(Frozen):
    """The event that articles report on. Its id is the name of its folder."""

    kind: Literal["meeting", "visit", "call", "statement", "summit", "other"]
    title: Texts
    dates: Annotated[tuple[MeetingDate, ...], Field(min_length=1)]
    place: Slug | None = None
    participants: tuple[Participant, ...] = ()
    parts: tuple[Part, ...] = ()
    summary: tuple[Statement, ...] = ()
    facts: tuple[Fact, ...] = ()


# --- authority -------------------------------------------------------------------------------------------------


AuthorityKind = Literal["people", "bodies", "places", "outlets"]
"""The authority files, by name."""


class Authority(Frozen):
    """One entry per person, body, place or outlet: preferred name per language, every attested variant."""

    name: Texts
    variants: Mapping[Lang, tuple[str, ...]] = Field(default_factory=dict)
    note: Texts = Field(default_factory=dict)
    same_as: tuple[WebAddress, ...] = ()


class Office(Frozen):
    """An office that a person held. `held` is an EDTF interval; open ends are `..`."""

    title: Texts
    variants: Mapping[Lang, tuple[str, ...]] = Field(default_factory=dict)
    body: Slug | None = None
    held: Edtf | None = None


class Person(Authority):
    offices: tuple[Office, ...] = ()


class Body(Authority):
    kind: Literal["state", "government", "ministry", "presidency", "agency", "organisation", "committee", "company"]
    place: Slug | None = None


class Place(Authority):
    kind: Literal["country", "region", "city", "building", "other"]
    within: Slug | None = None


class Outlet(Authority):
    kind: Literal["newspaper", "agency", "broadcaster", "site"]
    place: Slug | None = None
    languages: tuple[Lang, ...] = ()
    domains: tuple[str, ...] = ()


# --- the archive itself ----------------------------------------------------------------------------------------


class ArchiveFile(Frozen):
    """archive.yml: the version of the content format, and what the archive says of itself.

    `rights` are those that an added article gets until an editor says otherwise; `rights_bases` are the sentences
    that say on what ground a text is shown.
    """

    format: Literal["1"]
    title: Texts
    description: Texts = Field(default_factory=dict)
    rights: Rights = Rights()
    rights_bases: Mapping[Slug, Texts] = Field(default_factory=dict)


BlockKind = Literal["paragraph", "heading", "quotation", "caption", "list", "other"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, quotation, list or caption of a version.

    `text` is what a browser's textContent of it is; `source` its Markdown; `line` the line of the file it starts on;
    `anchor` the line of the reading it comes from (`l26`), or its number (`p3`) where there is no reading. One that is
    `kept` stands in no body: an editor brings a removed line back by its entry in `removed`, which `line` is then.
    """

    kind: BlockKind
    text: str
    source: str
    line: int
    anchor: str
    level: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an article in one language, as a file holds it.

    `path` is relative to content/; `anchors` of fields are in `field_anchors` (title -> `l1`). An unreviewed version
    comes straight from the inbox: no file holds it, and `open_questions` say what an editor has to settle.
    """

    front: FrontMatter
    blocks: tuple[Block, ...]
    path: str
    meeting: str | None = None
    field_anchors: Mapping[str, str] = field(default_factory=dict)
    unreviewed: bool = False
    open_questions: tuple[str, ...] = ()

    @property
    def is_read_by_lines(self) -> bool:
        """Whether the reading of its original was there to find its text in."""
        return bool(self.field_anchors) or any(block.anchor.startswith("l") for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Article:
    """One story as one outlet published it: one version or more, the original first."""

    id: str
    versions: tuple[Version, ...]

    @property
    def main(self) -> Version:
        """The version that stands for the article: the original, or the first there is."""
        return self.versions[0]

    def version(self, lang: str) -> Version | None:
        """The version in exactly this language."""
        return next((found for found in self.versions if found.front.lang == lang), None)

    def best(self, locale: str) -> Version:
        """The version for a reader of this locale: one in their language, else the main one."""
        return self.version(locale) or self.main
