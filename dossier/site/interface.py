"""The interface in one locale: its words, dates, numbers and names of languages. Nothing here knows the archive."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal, format_percent

from dossier.dates.display import DASH, DateStyle, Sense, digits, digits_of, forms, show, show_supplied
from dossier.locale.catalogue import Catalogue, autonym, catalogue, language_name, untranslated
from dossier.locale.labels import label
from dossier.model import FrontMatter, PressDate, Texts
from dossier.site.views.parts import Direction, Piece, ShownDate, Text
from dossier.text.script import direction

MACHINE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
"""What `<time datetime>` can hold of a date: a year, a month of a year, a day."""


MARKS = re.compile("[\u061c\u200e\u200f]")


@dataclass(frozen=True, slots=True)
class Interface:
    """The interface in one locale."""

    locale: str
    style: DateStyle

    @property
    def catalogue(self) -> Catalogue:
        return catalogue(self.locale)

    @property
    def dir(self) -> Direction:
        return direction(self.locale)

    def gettext(self, message: str) -> str:
        return self.catalogue.gettext(message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        return self.catalogue.ngettext(singular, plural, number)

    def label(self, group: str, code: str) -> str:
        """What a code of the model is called here."""
        return label(self.catalogue, group, code)

    def number(self, number: int) -> str:
        """A number in the digits that dates are set to, grouped as the locale groups."""
        return _number(number, self.locale, self.style)

    def range(self, first: int, last: int) -> Text:
        """Numbers from one to another, the lower one first as the page is read, whatever stands around them; one alone
        where they are the same.

        The dash between digits runs as its paragraph does (UAX 9, N2), so that a direction is all it needs.
        """
        numbers = DASH.join(self.number(end) for end in dict.fromkeys((first, last)))
        return Text(numbers, self.locale, self.dir, first != last)

    def percent(self, part: float) -> str:
        """A part of a whole, 0 to 1, in whole hundredths: none only where there is none, all only where it is all."""
        hundredths = part if part in (0, 1) else min(0.99, max(0.01, part))
        return _percent(round(hundredths, 2), self.locale, self.style)

    def language(self, lang: str) -> str:
        """What this locale calls a language."""
        return language_name(lang, self.locale)

    def autonym(self, lang: str) -> str:
        """What a language calls itself; its name here where no catalogue tells."""
        return _autonym(lang) or self.language(lang)

    def text(self, words: str, lang: str = "") -> Text:
        """Words in a language (the locale's own if none is given)."""
        found = lang or self.locale
        return Text(words, found, direction(found), found != self.locale)

    def best(self, texts: Texts) -> Text | None:
        """The text for this reader: in the locale, else in English, else the first there is."""
        if not texts:
            return None
        lang = next((lang for lang in (self.locale, "en") if lang in texts), next(iter(texts)))
        return self.text(texts[lang], lang)

    def date(self, edtf: str, sense: Sense = "date") -> ShownDate:
        """A date that stands for itself, such as the day of a meeting."""
        return _date(self, edtf, sense)

    def _show(self, edtf: str, sense: Sense = "date") -> str:
        return show(edtf, self.locale, self.style, translate=self.gettext, sense=sense)

    def _forms(self, edtf: str) -> tuple[str, ...]:
        return forms(edtf, self.locale, self.style)

    def published(self, front: FrontMatter) -> ShownDate:
        """When a text was published, and how that is known."""
        date = self.press_date(front.published, front.lang)
        if date.basis == "caption" and _is_dated_elsewhere(front):
            return replace(date, note=self.gettext("from a caption in another version"))
        return date

    def press_date(self, date: PressDate, lang: str) -> ShownDate:
        """The date of a text in `lang`, with what is printed there; what is not printed stands in brackets.

        Of a date of another calendar nothing is printed as it is shown.
        """
        return _press_date(self, date, lang)

    def _read(self, date: PressDate, lang: str) -> ShownDate:
        printed = self.text(date.as_printed, lang) if date.as_printed else None
        if date.edtf is None:
            return ShownDate((Piece(self.gettext("date unknown"), ""),), "unknown", False, "", printed)
        if date.basis == "stated" and date.calendar == "gregory":
            words, note = self._show(date.edtf, "within"), ""
        else:
            words, note = self._supplied(date.edtf, date.as_printed, lang), self._known(date)
        return ShownDate(_pieces(words, date.edtf, self._forms), date.basis, True, note, printed)

    def _known(self, date: PressDate) -> str:
        return self.label("calendar", date.calendar) if date.basis == "stated" else self.label("date basis", date.basis)

    def _supplied(self, edtf: str, as_printed: str | None, lang: str) -> str:
        return show_supplied(edtf, as_printed, lang, self.locale, self.style, translate=self.gettext)


def forget() -> None:
    """Have catalogues read again that may have changed, and what was said by them said anew."""
    for cached in (catalogue, untranslated, _date, _press_date):
        cached.cache_clear()


def _is_dated_elsewhere(front: FrontMatter) -> bool:
    """Whether what tells the date stands in no line of the original that is this version's."""
    own = front.original.lines if front.original else ()
    seen = [found.line for found in front.evidence if found.field == "published"]
    return bool(own and seen) and not any(span.first <= line.first <= span.last for span in own for line in seen)


@lru_cache(maxsize=10_000)
def _date(interface: Interface, edtf: str, sense: Sense) -> ShownDate:
    return ShownDate(_pieces(interface._show(edtf, sense), edtf, interface._forms), "stated", True, "", None)


@lru_cache(maxsize=10_000)
def _press_date(interface: Interface, date: PressDate, lang: str) -> ShownDate:
    return interface._read(date, lang)


@lru_cache(maxsize=4096)
def _number(number: int, locale: str, style: DateStyle) -> str:
    """Babel takes the separators of a numbering system, and leaves its digits to us."""
    grouped = format_decimal(number, locale=locale.replace("-", "_"), numbering_system=digits_of(locale, style))
    return digits(grouped, locale, style)


@lru_cache(maxsize=1024)
def _percent(part: float, locale: str, style: DateStyle) -> str:
    """Babel leaves the sign of the pattern, which CLDR replaces by that of the digits. CLDR sets marks of direction
    beside some; a page says directions with markup."""
    own, system = Locale.parse(locale, sep="-"), digits_of(locale, style)
    sign = own.number_symbols.get(system, {}).get("percentSign", "%")
    shown = format_percent(part, locale=own, numbering_system=system).replace("%", sign)
    return digits(MARKS.sub("", shown), locale, style)


@lru_cache(maxsize=256)
def _autonym(lang: str) -> str:
    try:
        return autonym(lang)
    except ValueError:
        return ""


def _pieces(words: str, edtf: str, forms: Callable[[str], tuple[str, ...]]) -> tuple[Piece, ...]:
    """The words cut so that each end of an interval is a piece of its own, though it shares its month with the other
    (`15` and `16 March 2023` in `15–16 March 2023`). `forms` of an end are all it can look like."""
    if MACHINE.fullmatch(edtf):
        return (Piece(words, edtf),)
    found: list[Piece] = []
    rest = words
    for end in (end.rstrip("?~%") for end in edtf.split("/")):
        own = next((form for form in forms(end) if form in rest), "") if MACHINE.fullmatch(end) else ""
        before, held, after = rest.partition(own) if own else (rest, "", "")
        if held:
            found += [*_shared(before, edtf, bool(found)), Piece(held, end)]
            rest = after
    return tuple(piece for piece in (*found, Piece(rest, "")) if piece.words)


def _shared(before: str, edtf: str, again: bool) -> tuple[Piece, ...]:
    """What stands before an end: the beginning of the interval, if its words are not whole, and the dash."""
    start, dash, _ = before.partition(DASH)
    day = edtf.partition("/")[0]
    if again or not dash or not MACHINE.fullmatch(day):
        return (Piece(before, ""),)
    words = start.rstrip()
    return Piece(words, day), Piece(before[len(words) :], "")
