"""How the texts print a name or describe its bearer, and where: what the search for names found, for one entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dossier.archive.naming import Spelling
from dossier.model import Authority, AuthorityKind, Version
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.views.authority import Printed, PrintedIn
from dossier.text.script import main_script, script_of

FIELDS = ("title", "standfirst")
"""The first searched parts of a text (`naming.named_texts`); its blocks follow."""


class Found(NamedTuple):
    """A spelling where a text first prints it, as a reference, and how many times it does."""

    place: str
    times: int


def spellings(here: Here, kind: AuthorityKind, key: str, described: bool = False) -> tuple[PrintedIn, ...]:
    """The spellings by language, that of the page first, else the most frequent; so are the spellings of each.

    Those of the name, or the offices by which texts describe a person instead.
    """
    entry = here.archive.authority(kind)[key]
    found: dict[str, dict[str, list[Found]]] = {}
    for version in here.archive.mentions(kind, key):
        for spelling in here.archive.spellings(kind, version)[key]:
            if spelling.described == described and (shown := _shown(version, spelling)):
                by_words = found.setdefault(version.front.lang, {})
                by_words.setdefault(spelling.words, []).append(Found(_place(version, shown[0]), len(shown)))
    of_langs = {lang: tuple(_printed(here, entry, lang, by_words)) for lang, by_words in found.items()}
    ranked = sorted(of_langs, key=lambda lang: (lang != here.locale, -sum(each.times for each in of_langs[lang])))
    return tuple(PrintedIn(here.interface.language(lang), of_langs[lang]) for lang in ranked)


def _shown(version: Version, spelling: Spelling) -> tuple[int, ...]:
    """The parts of a text with the spelling that its pages show."""
    display = version.front.rights.display
    last = {"full": len(FIELDS) + len(version.blocks), "excerpt": len(FIELDS), "link": 1}[display]
    return tuple(part for part in spelling.parts if part < last)


def _place(version: Version, part: int) -> str:
    at = part - len(FIELDS)
    anchor = version.blocks[at].anchor if at >= 0 else version.field_anchors.get(FIELDS[part], "")
    return f"{version.front.id}/{version.front.lang}#{anchor}"


def _printed(here: Here, entry: Authority, lang: str, by_words: dict[str, list[Found]]) -> Iterator[Printed]:
    for words in sorted(by_words, key=lambda words: (-sum(each.times for each in by_words[words]), words)):
        found = by_words[words]
        places = parts.references(here, (each.place for each in found))
        text = here.interface.text(words, _lang(entry, words, lang))
        yield Printed(text, sum(each.times for each in found), places)


def _lang(entry: Authority, words: str, lang: str) -> str:
    """The language of words in a text: a transliteration that the entry has is one (`ar-Latn`), and a name that the
    text leaves in another script is in that script."""
    script, own = main_script(words), script_of(lang)
    foreign = f"und-{script}" if script and own and script != own else lang
    return next((given for given, forms in entry.variants.items() if "-" in given and words in forms), foreign)
