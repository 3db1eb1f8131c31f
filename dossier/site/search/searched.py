"""What of a text may be searched, in its parts, and by which forms its words are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dossier.model import Version
from dossier.site import prose
from dossier.text.terms import key, readings, words


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text that may be shown: its words, and the anchor where it stands (empty: the page's top)."""

    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Searched:
    """The title of a version, and as much of the rest as its rights let be shown."""

    version: Version

    @property
    def title(self) -> str:
        return self.version.front.title

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What stands below the title, in reading order."""
        return tuple(_parts(self.version))

    @cached_property
    def strict(self) -> tuple[tuple[str, ...], ...]:
        """The words of the title and of each part, in matching form; those that only lean on others are left out."""
        return tuple(tuple(word.form for word in words(text) if key(word.form)) for text in (self.title, *self._texts))

    @cached_property
    def sure(self) -> Counter[str]:
        """The keys of all words, and how often each stands in the text."""
        return Counter(key(form) for part in self.strict for form in part)

    @cached_property
    def weak(self) -> frozenset[str]:
        """The keys under which words may be read too, where a word is not surely what it seems."""
        return frozenset(key for form in self.forms for key in readings(form)[1:]) - self.sure.keys()

    @cached_property
    def forms(self) -> frozenset[str]:
        """The words of the text, each once."""
        return frozenset(form for part in self.strict for form in part)

    @property
    def _texts(self) -> Iterator[str]:
        return (part.text for part in self.parts)


def _parts(version: Version) -> Iterator[Part]:
    front = version.front
    if front.rights.display != "link" and front.standfirst:
        yield Part(front.standfirst)
    if front.rights.display == "full":
        yield from (Part(block.text, block.anchor) for block in version.blocks)
    elif front.rights.display == "excerpt":
        yield Part(prose.excerpt(version))
