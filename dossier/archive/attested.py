"""The forms of a name for which texts are searched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dossier.model import Authority, Lang, Office, Texts
from dossier.text.script import main_script


def searched(entry: Authority | Office) -> tuple[str, ...]:
    """The attested forms of an entry's name, or of an office's, for which texts are searched.

    Those that another language than Arabic writes in Arabic letters are shown only: in matching form the
    Persian سوریه (Syria) is the Arabic سورية (Syrian), and مراکش (Morocco) the city of Marrakesh.
    """
    preferred = entry.title if isinstance(entry, Office) else entry.name
    return tuple(form for lang, form in _each(preferred, entry.variants) if _is_searched(lang, form))


def _each(preferred: Texts, variants: Mapping[Lang, tuple[str, ...]]) -> Iterator[tuple[Lang, str]]:
    yield from preferred.items()
    yield from ((lang, form) for lang, found in variants.items() for form in found)


def _is_searched(lang: Lang, form: str) -> bool:
    return lang.partition("-")[0] == "ar" or main_script(form) != "Arab"
