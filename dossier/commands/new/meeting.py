"""`dossier new meeting`: a folder for the articles that report on one event."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import click

from dossier.archive import entering
from dossier.archive.collection import Archive
from dossier.commands.common import CONTENT, carry_out, loaded, told
from dossier.commands.new import asking
from dossier.commands.new.entries import known
from dossier.dates import edtf
from dossier.model import Meeting, MeetingDate, Participant

KINDS: tuple[str, ...] = get_args(Meeting.model_fields["kind"].annotation)


def _date(value: str) -> str:
    try:
        return str(edtf.parse(value.strip()))
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command("meeting")
@asking.IDENTIFIER
@asking.texts("--title", "Its title in a language; once for each.")
@click.option("--kind", type=click.Choice(KINDS))
@click.option(
    "--date",
    "when",
    callback=lambda _, __, value: value and _date(value),
    metavar="EDTF",
    help="When it took place: 2026-11-21, 2026-11.",
)
@click.option("--place", metavar="ID", help="Where it took place.")
@click.option("--participant", "participants", multiple=True, metavar="ID[=BODY]", help="Who took part, and for whom.")
@CONTENT
def meeting(content: Path, key: str | None, **said: Any) -> None:
    """Begin a meeting: meetings/ID/meeting.yml, in whose folder its articles then lie."""
    with told(content):
        archive = loaded(content)
        title = asking.in_languages(said["title"], archive.file.title, "--title", "Title")
        kind = asking.one_of(said["kind"], KINDS, "--kind", "Kind")
        when = asking.words(said["when"], "--date", "Date (2026-11-21, 2026-11)", _date)
        begun = Meeting.model_validate(
            {
                "kind": kind,
                "title": title,
                "dates": (MeetingDate(edtf=when),),
                "place": known(archive, "place", said["place"]),
                "participants": tuple(_participants(archive, said["participants"])),
            }
        )
        found = asking.identifier(key, _names(begun, when))
        carry_out(content, entering.found(found, begun))
        click.echo(f"its articles: dossier add FILE --meeting {found}")


def _names(begun: Meeting, when: str) -> list[str]:
    """What the id is made of: the month and the place, else the month and the title."""
    month = when[:7] if edtf.days(when) else ""
    return [f"{month} {words}" for words in (begun.place, *begun.title.values()) if words]


def _participants(archive: Archive, given: Sequence[str]) -> list[Participant]:
    pairs = [one.partition("=") for one in given]
    return [
        Participant(person=known(archive, "person", who) or who, representing=known(archive, "body", body or None))
        for who, _, body in pairs
    ]
