"""How much of a text `display: excerpt` lets readers have."""

from __future__ import annotations

from dossier.model import EXCERPT, Version
from dossier.text.beginning import sentences, shortened

PART = 4
"""An excerpt has at most one word in so many: enough to know the text by, too little to do without it."""


def excerpt(version: Version, most: int = EXCERPT) -> str:
    """The beginning of the first paragraph in whole sentences: at most a quarter of the text, by words and by
    characters, and never more than EXCERPT characters. A first sentence that is longer is cut between words.

    Of a text whose original is held elsewhere the file holds no more than an excerpt (`rights-full-text` sees to it):
    an editor has chosen it, and it is shown as it is.
    """
    paragraphs = [block.text for block in version.blocks if block.kind == "paragraph"]
    if is_excerpt(version):
        return shortened(" ".join(paragraphs), most)
    text = paragraphs[0] if paragraphs else ""
    words = sum(len(block.text.split()) for block in version.blocks) // PART
    most = min(most, _length(version) // PART)
    return sentences(text, most, words) or shortened(text, most, words)


def is_excerpt(version: Version) -> bool:
    """Whether the file itself holds an excerpt alone."""
    original = version.front.original
    return original is not None and original.held == "private" and _length(version) <= EXCERPT


def _length(version: Version) -> int:
    return sum(len(block.text) for block in version.blocks)
