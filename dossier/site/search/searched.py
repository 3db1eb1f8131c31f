"""What of a text may be searched, in its parts, and by which forms its words are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dossier.archive.excerpt import excerpt
from dossier.model import Version
from dossier.text.terms import readings, words
from dossier.text.words import Word


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text that may be shown: its words, and the anchor where it stands (empty: the page's top)."""

    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Searched:
    """The title of a version, and as much of the rest as its rights let be shown. Its words are cut once."""

    version: Version

    @property
    def title(self) -> str:
        return self.version.front.title

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What stands below the title, in reading order."""
        return tuple(_parts(self.version))

    @property
    def texts(self) -> tuple[str, ...]:
        """The title and the text of each part."""
        return (self.title, *(part.text for part in self.parts))

    @cached_property
    def _words(self) -> list[tuple[str, list[Word]]]:
        """The title and each part, with all its words."""
        return [(text, words(text)) for text in self.texts]

    @cached_property
    def _readings(self) -> dict[str, tuple[str, ...]]:
        """The keys by which each word is found, its own first; none if it only leans on others."""
        return {form: readings(form) for form in {word.form for _, each in self._words for word in each}}

    @property
    def strict(self) -> tuple[tuple[str, ...], ...]:
        """The words of the title and of each part, in matching form; those that only lean on others are left out."""
        return tuple(tuple(word.form for word in each if self._readings[word.form]) for _, each in self._words)

    @property
    def sure(self) -> Counter[str]:
        """The keys of all words, and how often each stands in the text."""
        return Counter(self._readings[form][0] for part in self.strict for form in part)

    @property
    def weak(self) -> frozenset[str]:
        """The keys under which words may be read too, those included under which others are surely read."""
        return frozenset(key for keys in self._readings.values() for key in keys[1:])

    @property
    def forms(self) -> frozenset[str]:
        """The words of the text, each once."""
        return frozenset(form for form, keys in self._readings.items() if keys)

    @property
    def printed(self) -> Iterator[tuple[str, str]]:
        """Every word in matching form and as printed."""
        for text, each in self._words:
            yield from ((word.form, text[word.start : word.end]) for word in each if self._readings[word.form])


def _parts(version: Version) -> Iterator[Part]:
    front = version.front
    if front.rights.display != "link" and front.standfirst:
        yield Part(front.standfirst)
    if front.rights.display == "full":
        yield from (Part(block.text, block.anchor) for block in version.blocks)
    elif front.rights.display == "excerpt":
        yield Part(excerpt(version))
