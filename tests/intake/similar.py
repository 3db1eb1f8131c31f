"""An invented archive of many similar meetings, and articles of which is known which meeting they report on.

The same two people meet again and again, at the same places, some days apart; some of these meetings the archive does
not know. Articles share set phrases, recall earlier meetings with their facts and their very words, print no date, or
report on no meeting at all. The same seed gives the same archive.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.archive.collection import Archive
from dossier.dates.display import show
from dossier.model import ArchiveFile, Fact, Meeting, MeetingDate, Participant, Person, Place

PLACES = {"harbour-house": "Harbour House", "tower": "the White Tower", "old-mill": "the Old Mill"}
PEOPLE = {"lina-haddad": "Lina Haddad", "marc-delorme": "Marc Delorme", "omar-sahli": "Omar Sahli"}
SYLLABLES = [one + two for one in "bdfgklmnprstv" for two in ("a", "e", "o", "ai", "ur")]
SET_PHRASES = (
    "The two sides stressed the need to strengthen the ties between the two countries in all fields of interest.",
    "Both leaders agreed to remain in contact and instructed the ministers to follow up what had been discussed.",
    "The talks were held in a friendly atmosphere and went on for more than two hours behind closed doors.",
    "Haddad thanked her guest for the steady support that his country had given to the people of the river.",
)
COMMUNIQUE = "Let nobody doubt that the waters of the river belong to all who live beside it, today and for all time."


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting. `facts` and `sentences` are its own; `known`: the archive has it."""

    key: str
    day: date
    place: str
    facts: tuple[str, str]
    sentences: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Report:
    """An article: its text, and the meeting of the archive that it reports on, if any."""

    text: str
    meeting: str | None


def events(count: int, rng: random.Random) -> list[Event]:
    day, found = date(2001, 1, 10), []
    for number in range(count):
        day += timedelta(rng.randint(3, 20))
        facts = f"{_words(rng, 4)} of {_words(rng, 1)}", f"{_words(rng, 3)} and {_words(rng, 2)}"
        sentences = tuple(f"{_words(rng, 1).title()} {_words(rng, 17)}." for _ in range(8))
        known = rng.random() > 0.15
        found.append(Event(f"meeting-{number}", day, rng.choice(list(PLACES)), facts, sentences, known))
    return found


def archive(found: list[Event]) -> Archive:
    """The archive that knows of these meetings, and has no article yet. Every other one lists its facts."""
    who = tuple(Participant(person=key) for key in PEOPLE)
    return Archive(
        file=ArchiveFile(format="1", title={"en": "Similar"}),
        meetings={
            one.key: Meeting(
                kind="meeting",
                title={"en": one.key},
                dates=(MeetingDate(edtf=one.day.isoformat()),),
                place=one.place,
                participants=who[: 2 + number % 2],
                facts=tuple(Fact(words={"en": (fact,)}) for fact in one.facts) if number % 2 else (),
            )
            for number, one in enumerate(found)
            if one.known
        },
        people={key: Person(name={"en": name}) for key, name in PEOPLE.items()},
        places={
            **{key: Place(name={"en": name}, kind="building", within="port-alma") for key, name in PLACES.items()},
            "port-alma": Place(name={"en": "Port Alma"}, kind="city"),
            "qasr-nour": Place(name={"en": "Qasr Nour"}, kind="city"),
        },
    )


def reports(found: list[Event], count: int, rng: random.Random) -> Iterator[Report]:
    for _ in range(count):
        at = rng.randrange(1, len(found))
        if rng.random() < 0.1:
            yield _elsewhere(found[at], rng)
        else:
            yield _report(found[at], found[rng.randrange(max(0, at - 3), at)], rng)


def _report(event: Event, earlier: Event, rng: random.Random) -> Report:
    published = event.day + timedelta(rng.choice((0, 0, 0, 1, 1, 2, 3, 4)))
    dated = rng.random() < 0.6
    lead = (
        f"Lina Haddad received Marc Delorme at {PLACES[event.place]} in Port Alma{_when(event, published, dated, rng)}."
    )
    body = [*rng.sample(event.sentences, rng.randint(1, 5)), *rng.sample(SET_PHRASES, rng.randint(0, 3))]
    body += [f"They spoke of {fact}, and would not say more." for fact in event.facts if rng.random() < 0.5]
    body += [COMMUNIQUE] if rng.random() < 0.3 else []
    rng.shuffle(body)
    return _printed(lead, [*body, *_recalled(earlier, rng)], published if dated else None, event, rng)


def _when(event: Event, published: date, dated: bool, rng: random.Random) -> str:
    """The day of the meeting as the first sentence gives it; an article that appears late cannot do without."""
    day = show(event.day.isoformat(), "en")
    if not dated:
        return rng.choice(("", "", f" on {day}"))
    late = published - event.day > timedelta(2)
    return rng.choice((f" on {day}", f" on {event.day:%A}", f" on {event.day:%A}" if late else ""))


def _recalled(earlier: Event, rng: random.Random) -> list[str]:
    """What an article tells of an earlier meeting: nothing, its day and facts in a sentence, or its very words."""
    day = show(earlier.day.isoformat(), "en")
    told = [
        [],
        [f"They last met on {day}, when {earlier.facts[0]} and {earlier.facts[1]} were on the table."],
        [f"On {day} they had spoken of {earlier.facts[0]}.", *rng.sample(earlier.sentences, 2)],
        rng.sample(earlier.sentences, rng.randint(1, 3)),
    ]
    return rng.choice(told)


def _elsewhere(event: Event, rng: random.Random) -> Report:
    """The same people on the days of a meeting, and no meeting: a message sent from another town."""
    published = event.day + timedelta(rng.randint(0, 2))
    lead = "Lina Haddad sent a message to Marc Delorme in which she wished him well on the day of his country."
    body = [f"Qasr Nour - {lead}", *rng.sample(SET_PHRASES, 2), COMMUNIQUE]
    text = "\n\n".join((f"Haddad writes to Delorme {_words(rng, 2)}", f"{published:%d %B %Y}", *body))
    return Report(text + "\n", None)


def _printed(lead: str, body: list[str], published: date | None, event: Event, rng: random.Random) -> Report:
    title = f"Haddad and Delorme talk about {_words(rng, 3)}"
    stamp = [f"{published:%d %B %Y}"] if published else []
    return Report("\n\n".join((title, *stamp, lead, *body)) + "\n", event.key if event.known else None)


def _words(rng: random.Random, count: int) -> str:
    return " ".join("".join(rng.choices(SYLLABLES, k=rng.randint(2, 3))) for _ in range(count))
