"""The words of the interface in each locale: gettext catalogues, read from their .po files and compiled in memory."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent
SOURCE = "en"
"""The locale in which the interface is written: its msgids are its own texts."""

N_ = str
"""Marks a text for the catalogues where it stands; it is translated where it is shown."""


def path(locale: str) -> Path:
    """Where the catalogue of a locale lies."""
    return FOLDER / locale.replace("-", "_") / "LC_MESSAGES" / "dossier.po"


def available() -> tuple[str, ...]:
    """The locales that have a catalogue, by tag."""
    return tuple(sorted(file.parts[-3].replace("_", "-") for file in FOLDER.glob("*/LC_MESSAGES/dossier.po")))


AVAILABLE = available()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The translations of one locale. A text without one is given back as it stands."""

    locale: str
    _messages: gettext.GNUTranslations

    def gettext(self, message: str) -> str:
        return self._messages.gettext(message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """The form that the number needs by the plural rules of CLDR for the locale."""
        return self._messages.ngettext(singular, plural, number)

    def pgettext(self, context: str, message: str) -> str:
        return self._messages.pgettext(context, message)

    def quoted(self, words: str) -> str:
        """Words in the locale's quotation marks, with the spaces that it sets inside them."""
        return self.gettext("“%s”") % words

    def labelled(self, label: str, words: str) -> str:
        """A label and what it says, with the locale's sign between them and the spaces that it sets around it."""
        return f"{label}{self.pgettext('between a label and what it says', ': ')}{words}"

    def npgettext(self, context: str, singular: str, plural: str, number: int) -> str:
        return self._messages.npgettext(context, singular, plural, number)


@cache
def catalogue(locale: str) -> Catalogue:
    """The catalogue of a locale. ValueError naming the file, where there is none."""
    compiled = BytesIO()
    write_mo(compiled, source(locale))
    compiled.seek(0)
    return Catalogue(locale, gettext.GNUTranslations(compiled))


def source(locale: str) -> Catalog:
    """What the file of a locale says. ValueError naming it, where there is none."""
    file = path(locale)
    if not file.is_file():
        raise ValueError(
            f"no catalogue for the locale “{locale}”: {file} is missing (there are {', '.join(AVAILABLE)})"
        )
    return read_po(BytesIO(file.read_bytes()), locale=locale.replace("-", "_"))


def missing(catalog: Catalog) -> tuple[Message, ...]:
    """The texts that a catalogue leaves without a translation, or marks as doubtful."""
    return tuple(message for message in catalog if message.id and not _is_translated(message, catalog))


@cache
def untranslated(locale: str) -> tuple[str, ...]:
    """The texts that the catalogue of a locale lacks, or does not know yet, in English."""
    own = source(locale)
    ids = (text.id for text in _all_texts() if not _is_translated(own.get(text.id, text.context), own))
    return tuple(text if isinstance(text, str) else text[-1] for text in ids)


@cache
def _all_texts() -> tuple[Message, ...]:
    return tuple(message for message in source(SOURCE) if message.id)


def _is_translated(message: Message | None, catalog: Catalog) -> bool:
    if message is None or message.fuzzy:
        return False
    strings = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return all(strings) and len(strings) == (catalog.num_plurals if message.pluralizable else 1)


@cache
def language_name(lang: str, locale: str) -> str:
    """What a locale calls a language, by CLDR: `Arabic`, `arabe`, «العربية». The tag itself where CLDR has no name.

    ValueError where the language's script is to be named and the locale has no catalogue.
    """
    language, *rest = lang.split("-")
    own = Locale.parse(locale, sep="-")
    name = str(own.languages.get(language, lang))
    script = next((part for part in rest if len(part) == 4), None)
    if script is None:
        return name
    written = catalogue(locale).gettext("%(language)s, in %(script)s letters")
    return written % {"language": name, "script": own.scripts.get(script, script)}


@cache
def with_territory(lang: str) -> str:
    """A language with its territory, as ogp.me wants it; CLDR's likely one if it names none: `ar` -> `ar_EG`."""
    language, *rest = lang.split("-")
    likely = get_global("likely_subtags").get(language, "").rpartition("_")[2]
    territory = next((part for part in rest if len(part) < 4), likely)
    return f"{language}_{territory}" if territory else language


def autonym(locale: str) -> str:
    """What a language calls itself: «العربية», `English`, `français`."""
    return language_name(locale, locale)
