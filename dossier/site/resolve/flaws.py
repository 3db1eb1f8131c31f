"""Where a text is flawed: what the banner over it says, and what is said at the paragraphs that show it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from dossier.model import Span, Version
from dossier.site.here import Here
from dossier.site.resolve.parts import anchors
from dossier.site.views.article import ConditionNote


def conditions(here: Here, version: Version, prefix: str = "") -> tuple[ConditionNote, ...]:
    """Each flaw in words, with the places on its page that show it; `prefix` stands before their anchors."""
    shown = anchors(version) if not prefix else {block.anchor for block in version.blocks}
    return tuple(
        ConditionNote(
            found.code,
            here.interface.label("condition", found.code),
            tuple(f"#{prefix}{anchor}" for anchor in places(version, found.lines or (), shown)),
        )
        for found in version.front.condition
    )


def by_anchor(here: Here, version: Version) -> Mapping[str, str]:
    """Anchor -> what is wrong with the text there, in words."""
    found: dict[str, list[str]] = {}
    for flaw in version.front.condition:
        for anchor in places(version, flaw.lines or (), anchors(version)):
            found.setdefault(anchor, []).append(here.interface.label("condition", flaw.code))
    return {anchor: " ".join(dict.fromkeys(words)) for anchor, words in found.items()}


def places(version: Version, lines: Collection[Span], shown: Collection[str]) -> tuple[str, ...]:
    """The anchors among those shown of what comes from these lines, each once, in their order."""
    blocks = sorted(_numbers(block.anchor for block in version.blocks if block.anchor in shown))
    numbers = sorted(_numbers(shown))
    found = {number for span in lines for number in _on(span, numbers, blocks)}
    return tuple(f"l{number}" for number in sorted(found))


def _on(span: Span, numbers: list[int], blocks: list[int]) -> list[int]:
    """The anchors on these lines; where none is, that of the paragraph which began above them."""
    on = [number for number in numbers if span.first <= number <= span.last]
    return on or [number for number in blocks if number < span.first][-1:]


def _numbers(found: Collection[str] | Iterator[str]) -> Iterator[int]:
    return (int(anchor[1:]) for anchor in found if anchor.startswith("l"))
