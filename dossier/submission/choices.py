"""What a contributor can choose from in a form: the outlets and meetings of the archive, by names in her language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from dossier.archive.collection import Archive
from dossier.dates.display import show
from dossier.dates.edtf import bounds
from dossier.locale.catalogue import N_, catalogue
from dossier.model import Meeting, Texts
from dossier.site.alphabet import by_name
from dossier.site.views.parts import Text
from dossier.text.fold import fold
from dossier.text.script import direction

NOT_LISTED = N_("Not in the list, or not known")

MOST_MEETINGS = 50
"""A longer list nobody reads: the field is left out, and the program proposes meetings all the same."""

Choices = Mapping[str, str]
"""What a list shows -> the id."""


def outlets(archive: Archive, locale: str) -> Choices:
    """In the order of the alphabet."""
    names = {key: _name(outlet.name, key, locale) for key, outlet in archive.outlets.items()}
    ordered = sorted(names, key=lambda key: (by_name(names[key]), key))
    return _distinct((names[key].words, key) for key in ordered)


def meetings(archive: Archive, locale: str) -> Choices:
    """By title and date, newest first; none where there are too many."""
    return titles(archive, locale) if len(archive.meetings) <= MOST_MEETINGS else {}


def titles(archive: Archive, locale: str) -> Choices:
    """All of them, so."""
    newest = sorted(archive.meetings, key=lambda key: (_began(archive.meetings[key]), key), reverse=True)
    return _distinct((_titled(archive.meetings[key], key, locale), key) for key in newest)


def not_listed(locale: str) -> Choices:
    """The choice of those who find nothing in the list, which stands for no id."""
    return {catalogue(locale).gettext(NOT_LISTED): ""}


def chosen(words: str, known: Iterable[Choices]) -> str | None:
    """The id of what was chosen from a list, in whatever language; None if the words are in none."""
    wanted = fold(words).strip()
    found = (key for choices in known for shown, key in choices.items() if fold(shown).strip() == wanted)
    return next(found, None) if wanted else None


def _name(names: Texts, key: str, locale: str) -> Text:
    lang = next((lang for lang in (locale, "en", *names) if lang in names), locale)
    return Text(" ".join(names.get(lang, key).split()), lang, direction(lang), lang != locale)


def _titled(meeting: Meeting, key: str, locale: str) -> str:
    when = show(meeting.dates[0].edtf, locale, translate=catalogue(locale).gettext)
    return f"{_name(meeting.title, key, locale).words} ({when})"


def _began(meeting: Meeting) -> str:
    return str(bounds(meeting.dates[0].edtf)[0] or "")


def _distinct(pairs: Iterable[tuple[str, str]]) -> Choices:
    """Two that are shown alike are told apart by their ids."""
    listed = list(pairs)
    counts = Counter(shown for shown, _ in listed)
    return dict(_told_apart(listed, counts))


def _told_apart(pairs: Iterable[tuple[str, str]], counts: Counter[str]) -> Iterator[tuple[str, str]]:
    for shown, key in pairs:
        yield (f"{shown} [{key}]" if counts[shown] > 1 else shown), key
