"""The words around a date, a message for each precision: “depuis le 17 juillet 2000” is a day, “depuis 2000” a year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from dossier.dates.edtf import EdtfDate, Precision

Phrase = Literal["about", "since", "until", "not before", "no later than", "between"]
Translate = Callable[[str], str]

N_ = str
"""Marks a text for the catalogues, which are of a room above this one."""

PHRASES: Mapping[Phrase, Mapping[Precision, str]] = {
    "about": {"day": N_("about {day}"), "month": N_("about {month}"), "year": N_("about {year}")},
    "since": {"day": N_("since {day}"), "month": N_("since {month}"), "year": N_("since {year}")},
    "until": {"day": N_("until {day}"), "month": N_("until {month}"), "year": N_("until {year}")},
    "not before": {"day": N_("not before {day}"), "month": N_("not before {month}"), "year": N_("not before {year}")},
    "no later than": {
        "day": N_("no later than {day}"),
        "month": N_("no later than {month}"),
        "year": N_("no later than {year}"),
    },
    "between": {
        "day": N_("between {first_day} and {last_day}"),
        "month": N_("between {first_month} and {last_month}"),
        "year": N_("between {first_year} and {last_year}"),
    },
}
"""A placeholder is a date as it stands after a preposition (in Russian in the genitive, `марта 2023`)."""


def around(phrase: Phrase, value: EdtfDate, words: str, translate: Translate) -> str:
    """The phrase for a date that is written so."""
    message = PHRASES[phrase][value.precision]
    return translate(message).format(**{value.precision: words})


def doubted(words: str, value: EdtfDate, translate: Translate) -> str:
    """A phrase with what is uncertain about its date after it: words before a date are not piled up."""
    if value.qualifier in {"~", "%"}:
        words = translate("{date} (approximately)").format(date=words)
    return translate("{date} (?)").format(date=words) if value.qualifier in {"?", "%"} else words


def between(precision: Precision, first: str, last: str, translate: Translate) -> str:
    """One moment between two dates of the same precision."""
    message = PHRASES["between"][precision]
    return translate(message).format(**{f"first_{precision}": first, f"last_{precision}": last})


def both(first: str, last: str, translate: Translate) -> str:
    """Two phrases that bound one moment."""
    return translate("{first}, {last}").format(first=first, last=last)
