"""The command `dossier`. It ends with 0 (fine), 1 (problems in the input) or 2 (it could not run)."""

from __future__ import annotations

import sys
from importlib import import_module

import click

COMMANDS = {
    "add": "Add originals to the archive: understand them, keep their bytes, write their articles.",
    "check": "Check the archive: every file, reference and line of every original, and what lies in the inbox.",
    "explain": "Show an original line by line: what each line is, why, and where it went.",
    "forms": "Write the issue forms into FOLDER: to add articles and to correct one, in each language of the archive.",
    "merge": "Make one article of two: ONE keeps its id, and the id of OTHER leads to it.",
    "move": "Move an article to another meeting: its files, and what names their meeting.",
    "new": "Begin an archive, a meeting, or the entry of a person, body, place or outlet.",
    "offline": "Put a built site into one zip that opens from a folder with a double click, its search included.",
    "retire": "Take an article down: a tombstone with its id and citation takes the place of its pages.",
    "schema": "Write the JSON Schema of each kind of file into FOLDER, for editors that complete what one types.",
    "submission": "Make articles of an issue, and settle what its comments answer: what a workflow runs.",
}
"""Each lies in the module of `dossier.commands` that has its name, and begins its help with this sentence."""


class Commands(click.Group):
    """Loads the command that is called and no other: what it needs takes longer than most of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(f"dossier.commands.{cmd_name}"), cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def main() -> None:
    """Run the command; a fault of its own is one line, never a traceback."""
    try:
        cli(prog_name="dossier")
    except Exception as error:
        click.echo(f"dossier: a fault of its own stopped it: {type(error).__name__}: {error}", err=True)
        sys.exit(2)


@click.group(cls=Commands)
@click.version_option(package_name="dossier")
def cli() -> None:
    """Turn press articles into a citable, searchable, multilingual archive."""
