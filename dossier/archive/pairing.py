"""The blocks of two versions of one article, paired: as their front matter says, else as the texts suggest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, get_args

from dossier.archive.collection import Archive
from dossier.archive.naming import parts
from dossier.archive.offices import days
from dossier.dates import press
from dossier.model import Alignment, AuthorityKind, Block, Version
from dossier.text.align import Pair, align

SURE = 0.5
"""Below this confidence a pair is a guess: `?` in front matter, and marked as one on the page."""


class Fault(NamedTuple):
    """What is wrong with an alignment: the code of a rule, and the message."""

    code: str
    message: str


def pairs(version: Version, other: Version, archive: Archive) -> tuple[Pair, ...]:
    """Every block of both in one pair, in the order of the texts. What an editor has stated wins, if it holds."""
    for one, two, turned in ((version, other, False), (other, version, True)):
        given = _given(one, two)
        if given and not list(faults(given, one, two)):
            found = _read(given, one, two)
            return tuple(Pair(pair.right, pair.left, pair.confidence) for pair in found) if turned else found
    return suggested(version, other, archive)


def suggested(version: Version, other: Version, archive: Archive) -> tuple[Pair, ...]:
    """The pairs that lengths, numbers, dates, names and kinds of blocks suggest."""
    return align(
        [block.text for block in version.blocks],
        [block.text for block in other.blocks],
        kinds=([block.kind for block in version.blocks], [block.kind for block in other.blocks]),
        names=(kept(version, archive), kept(other, archive)),
    )


def alignment(version: Version, other: Version, found: Sequence[Pair]) -> Alignment:
    """Pairs in the form in which front matter of `version` states them; blocks that stand alone are not named."""
    written = (
        f"{_anchors(pair.left, version)}={_anchors(pair.right, other)}{'?' if pair.confidence < SURE else ''}"
        for pair in found
        if pair.left and pair.right
    )
    return Alignment(lang=other.front.lang, pairs=" ".join(written))


def faults(given: Alignment, version: Version, other: Version) -> Iterator[Fault]:
    """Why an alignment cannot stand: an anchor that is not there, a block that is in two pairs, pairs that cross."""
    tokens = _tokens(given)
    for text, sides in ((version, [token.left for token in tokens]), (other, [token.right for token in tokens])):
        anchors, lang = _places(text), text.front.lang
        named = [anchor for side in sides for anchor in side]
        lost = [anchor for anchor in named if anchor not in anchors]
        yield from (Fault("alignment-anchor", f"the text in {lang} has no paragraph {anchor}") for anchor in lost)
        places = [anchors[anchor] for anchor in named if anchor in anchors]
        back = next((named[at + 1] for at, (one, two) in enumerate(pairwise(places)) if two <= one), None)
        if back and not lost:
            yield Fault("alignment-order", f"{back} of the text in {lang} stands twice, or before its place")


def _given(version: Version, other: Version) -> Alignment | None:
    return next((one for one in version.front.alignment if one.lang == other.front.lang), None)


def _read(given: Alignment, version: Version, other: Version) -> tuple[Pair, ...]:
    """The pairs of an alignment without faults, and the blocks that are in none, each alone at its place."""
    ours, theirs = _places(version), _places(other)
    found: list[Pair] = []
    here = there = 0
    for left, right, is_guess in _tokens(given):
        lefts, rights = tuple(ours[one] for one in left), tuple(theirs[one] for one in right)
        found += _alone(range(here, lefts[0]), range(there, rights[0]))
        found.append(Pair(lefts, rights, SURE / 2 if is_guess else 1.0))
        here, there = lefts[-1] + 1, rights[-1] + 1
    return (*found, *_alone(range(here, len(ours)), range(there, len(theirs))))


def _alone(lefts: range, rights: range) -> Iterator[Pair]:
    yield from (Pair((at,), (), 0.0) for at in lefts)
    yield from (Pair((), (at,), 0.0) for at in rights)


class _Token(NamedTuple):
    """`l7+l9=l5?`: the anchors of either side, and whether the pair is a guess."""

    left: list[str]
    right: list[str]
    is_guess: bool


def _tokens(given: Alignment) -> list[_Token]:
    halves = ((token.rstrip("?").partition("="), token.endswith("?")) for token in given.pairs.split())
    return [_Token(left.split("+"), right.split("+"), is_guess) for (left, _, right), is_guess in halves]


def _places(version: Version) -> Mapping[str, int]:
    return {block.anchor: at for at, block in enumerate(version.blocks)}


def _anchors(places: Sequence[int], version: Version) -> str:
    blocks: Sequence[Block] = version.blocks
    return "+".join(blocks[at].anchor for at in places)


def kept(version: Version, archive: Archive) -> list[frozenset[str]]:
    """What a translation keeps, block by block: whom and what it names, people also by office; months and weekdays."""
    when, texts = days(version, archive.meetings), parts(version)
    found: list[set[str]] = [{*_dates(block.text, version.front.lang)} for block in version.blocks]
    for kind in get_args(AuthorityKind):
        mentions = list(archive.naming.mentions(kind, texts, when))[-len(found) :] if found else []
        for named, each in zip(found, mentions, strict=True):
            named |= {f"{kind} {mention.key}" for mention in each}
    return [frozenset(named) for named in found]


def _dates(text: str, lang: str) -> Iterator[str]:
    """Months, of their calendar: the ninth of the Hijra is no September; and days of the week."""
    for date in press.find(text, lang):
        if date.month:
            yield f"month {date.calendar} {date.month}"
        if date.weekday is not None:
            yield f"weekday {date.weekday}"
