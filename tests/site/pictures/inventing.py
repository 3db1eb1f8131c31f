"""Archives of invented meetings, without articles, in any number."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from dossier.archive.collection import Archive
from dossier.model import ArchiveFile, Meeting, MeetingDate, Participant, Person, Place
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, environment

KINDS = ("meeting", "visit", "call", "summit")
PEOPLE = 60


def meeting(number: int, *dates: str, **fields: object) -> Meeting:
    title = {"ar": f"لقاء الوفدين رقم {number}", "en": f"Meeting number {number}", "fr": f"Rencontre numéro {number}"}
    given = {"kind": "meeting", "title": title, "dates": [MeetingDate(edtf=each) for each in dates]}
    return Meeting.model_validate(given | fields)


def archive(meetings: Sequence[Meeting]) -> Archive:
    people = {f"person-{at}": Person(name={"en": f"Person {at}", "ar": f"الشخص {at}"}) for at in range(PEOPLE)}
    places = {"harbour": Place(name={"en": "Harbour", "ar": "المرفأ"}, kind="city")}
    numbered = {f"meeting-{at}": each for at, each in enumerate(meetings)}
    return Archive(ArchiveFile(format="1", title={"en": "Archive"}), meetings=numbered, people=people, places=places)


def many(count: int, first: int = 1998, years: int = 27) -> Archive:
    """Meetings of many years, the later ones closer to each other; one in ten is disputed, one in twenty a month."""
    random = Random(count)
    return archive([_one(random, at, first, years) for at in range(count)])


def _one(random: Random, at: int, first: int, years: int) -> Meeting:
    year, month, day = first + int(years * random.random() ** 0.5), random.randint(1, 12), random.randint(1, 27)
    dates = [f"{year}-{month:02}-{day:02}"]
    if at % 10 == 0:
        dates.append(f"{year}-{month:02}-{day + 1:02}")
    if at % 20 == 1:
        dates = [f"{year}-{month:02}"]
    people = [Participant(person=f"person-{each}") for each in random.sample(range(PEOPLE), 3)]
    return meeting(at, *dates, kind=random.choice(KINDS), participants=people, place="harbour" if at % 3 else None)


def site(found: Archive, **settings: Any) -> Site:
    return Site(found, Settings(site_url=ADDRESS, **settings), environment())
