"""Decisions: the questions that an article of a submission leaves open, and the kind of answer that settles each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.values import Note, Taken
from dossier.locale.catalogue import N_

Kind = Literal[
    "outlet",
    "date",
    "meeting",
    "also",
    "title",
    "translation",
    "original",
    "address",
    "captured",
    "byline",
    "pairs",
    "flaw",
    "left-out",
    "left-in",
    "reprint",
    "editor",
]

KINDS: Mapping[Kind, tuple[str, ...]] = {
    "outlet": ("no-outlet", "outlet-unknown", "outlet-disagrees", "agency-unknown"),
    "date": (
        "no-date", "date-incomplete", "date-bounded", "date-counted", "date-window", "weekday-disagrees", "date-unread",
        "date-impossible", "date-unsure", "date-several", "dates-disagree", "hijri-several-days", "calendars-disagree",
        "statement-disagrees", "statements-disagree", "dateline-disagrees", "caption-later", "captions-disagree",
        "text-later", "today-disagrees", "date-seen",
    ),
    "meeting": ("no-meeting", "meeting-proposed", "before-meeting"),
    "title": ("title-disagrees", "no-title", "above-title"),
    "translation": ("lang-disagrees", "translator-named"),
    "original": ("kinds-unknown", "translation-proposed"),
    "address": ("url-disagrees",),
    "captured": ("captured-disagrees",),
    "byline": ("byline-proposed",),
    "pairs": ("pairs-weak",),
    "flaw": tuple(code for code in QUESTIONS if code.endswith("-seen") and code != "date-seen"),
    "left-out": ("page-disputed", "prose-removed"),
    "left-in": ("lines-under-text", "text-after-related"),
}  # fmt: skip
"""Which questions of intake an answer of each kind settles; what is not named here only an editor can settle."""

EACH = frozenset({"flaw", "left-out", "left-in", "editor"})
"""Kinds of which each question is a decision of its own; of the others one answer settles all."""

ALSO = N_("Does it report on this meeting too?")
REPRINT = N_("Nearly the same text is in the archive. Is this a reprint by another outlet?")

_KIND = {code: kind for kind, codes in KINDS.items() for code in codes}


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to be settled of an article: the questions about it, and in which of its versions they are open.

    `proposed` are the ids of meetings or outlets that may be the answer, in the order in which they are shown.
    """

    kind: Kind
    notes: tuple[Note, ...]
    langs: tuple[str, ...]
    proposed: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """The sentences that ask, to be translated."""
        if self.kind in ("also", "reprint"):
            return (ALSO if self.kind == "also" else REPRINT,)
        return tuple(dict.fromkeys(QUESTIONS[note.code] for note in self.notes))


def decisions(taken: Taken) -> tuple[Decision, ...]:
    """What an article leaves open, the gravest first; nothing of one that was not added."""
    return (*_reprints(taken), *_asked(taken), *_further(taken))


def _asked(taken: Taken) -> Iterator[Decision]:
    found: dict[tuple[Kind, str], dict[Note, tuple[str, ...]]] = {}
    for code in QUESTIONS:
        kind = _KIND.get(code, "editor")
        for lang, notes in taken.asked.items():
            for note in (note for note in notes if note.code == code):
                asked = found.setdefault((kind, code if kind in EACH else ""), {})
                asked[note] = (*asked.get(note, ()), lang)
    meetings = tuple(one.meeting for one in taken.proposals if not one.also)
    for (kind, _), asked in found.items():
        langs = tuple(dict.fromkeys(lang for each in asked.values() for lang in each))
        proposed = {"meeting": meetings, "outlet": tuple(_outlets(asked))}.get(kind, ())
        yield Decision(kind, tuple(asked), langs, proposed)


def _outlets(notes: Iterable[Note]) -> Iterator[str]:
    """The outlets of which the text names more than one: intake lists their ids."""
    for note in notes:
        if note.code == "outlet-disagrees":
            yield from note.words.split(", ")


def _further(taken: Taken) -> Iterator[Decision]:
    """The meetings of which it is likely, and no more, that the article reports on them besides its own."""
    langs = tuple(version.front.lang for version in taken.versions)
    for one in taken.proposals:
        if one.also and not one.certain:
            yield Decision("also", (), langs, (one.meeting,))


def _reprints(taken: Taken) -> Iterator[Decision]:
    langs = tuple(version.front.lang for version in taken.versions)
    for problem in taken.problems if taken.versions else ():
        if problem.code == "nearly-same":
            yield Decision("reprint", (Note("nearly-same", problem.message),), langs)
