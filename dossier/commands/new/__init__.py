"""`dossier new`: an archive, a meeting, an entry of an authority file."""

from __future__ import annotations

import click

from dossier.commands.new.archive import archive
from dossier.commands.new.entries import body, outlet, person, place
from dossier.commands.new.meeting import meeting


@click.group("new")
def new() -> None:
    """Begin an archive, a meeting, or the entry of a person, body, place or outlet.

    At a terminal it asks for what is missing; a script says it by options.
    """


for command in (archive, meeting, person, body, place, outlet):
    new.add_command(command)
