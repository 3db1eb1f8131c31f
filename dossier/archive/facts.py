"""The facts of meetings, found in texts: words that only reports on one meeting print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dossier.model import Meeting
from dossier.text.fold import fold
from dossier.text.names import Matcher
from dossier.text.words import Words


class Told(NamedTuple):
    """A fact in a text: its meeting, its number there (from 0), and when reports that tell it were published (EDTF);
    the words as printed, and the form of them that is listed, folded."""

    meeting: str
    fact: int
    published: str | None
    words: str
    form: str


class Owner(NamedTuple):
    """The fact to which a form belongs, as `Told` has it."""

    meeting: str
    fact: int
    published: str | None


class Facts:
    """Finds the facts of meetings. A form that two meetings list is found for each of them."""

    def __init__(self, meetings: Mapping[str, Meeting]) -> None:
        self._owners: dict[tuple[str, str], set[Owner]] = {}
        for key, meeting in meetings.items():
            for number, fact in enumerate(meeting.facts):
                owner = Owner(key, number, fact.published)
                for lang, form in ((lang, form) for lang, forms in fact.words.items() for form in forms):
                    self._owners.setdefault((_language(lang), fold(form)), set()).add(owner)
        langs = {lang for lang, _ in self._owners}
        self._matchers = {lang: Matcher((form, form) for of, form in self._owners if of == lang) for lang in langs}

    def __bool__(self) -> bool:
        return bool(self._owners)

    def find(self, text: str | Words, lang: str) -> Iterator[Told]:
        """The facts that a text in this language tells, in its order."""
        language = _language(lang)
        for mention in self._matchers[language].find(text) if language in self._matchers else ():
            for owner in sorted(self._owners[language, mention.key]):
                yield Told(*owner, mention.words, mention.key)


def _language(lang: str) -> str:
    return lang.partition("-")[0]
