"""What commands share: the archive they work on, and how they write to it and tell what they did."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.editing import Edit
from dossier.problems import ProblemError

CONTENT = click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path("content"),
    show_default=True,
    help="The folder that holds the archive.",
)
ARTICLE = "An article is named by its id, by a file of it, or by the address of its page."


def loaded(content: Path) -> Archive:
    """The archive to change. What of it is broken takes no part, and the editor is told so."""
    found = store.load(content)
    if any(problem.code == "archive-missing" for problem in found.problems):
        raise click.UsageError(f"{content} holds no archive: there is no {content / 'archive.yml'}")
    broken = sorted({problem.file for problem in found.problems if problem.severity == "error"})
    if broken:
        click.echo(f"left out, because it is broken: {', '.join(broken)} (dossier check says why)", err=True)
    return found.archive


@contextmanager
def told(content: Path) -> Iterator[None]:
    """What cannot be done ends the command: 1 for what is wrong with the input, 2 for what the disk would not do.

    A file below content/ is named as it is reached from the working folder.
    """
    try:
        yield
    except ProblemError as error:
        for problem in error.problems:
            path = content / problem.file
            click.echo(str(replace(problem, file=path.as_posix()) if path.is_file() else problem), err=True)
        sys.exit(1)
    except (OSError, UnicodeDecodeError) as error:
        click.echo(f"the archive cannot be read or written: {error}", err=True)
        sys.exit(2)


def carry_out(content: Path, edit: Edit) -> None:
    """Write an edit, all of it or nothing, and say which files are new, changed and gone."""
    there = {path for path in edit.files if (content / path).is_file()}
    store.write(content, edit.files, overwrite=edit.over)
    store.enrol(content, store.load(content).archive)
    for path, data in edit.files.items():
        if data is not None:
            click.echo(f"{'changed' if path in there else 'written'}: {content / path}")
        elif path in there:
            click.echo(f"removed: {content / path}")
