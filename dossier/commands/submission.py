"""`dossier forms`, `dossier submission`: what workflows of the hosting service run. Files are read and written here."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.commands.common import CONTENT, loaded, told
from dossier.submission.attachments import attached
from dossier.submission.document import Submission, read
from dossier.submission.forms import documents, locales

DOCUMENT = click.argument("document", metavar="DOC", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.command("forms")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path(".github/ISSUE_TEMPLATE"))
@CONTENT
def forms(folder: Path, content: Path) -> None:
    """Write the issue forms into FOLDER: to add articles and to correct one, in each language of the archive.

    Write them anew when outlets or meetings have changed: the forms list them.
    """
    written = documents(loaded(content))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in written.items():
            (folder / name).write_bytes(text.encode())
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be written: {error.strerror}") from None
    click.echo(f"{folder}: {len(written)} files")


@click.group("submission")
def submission() -> None:
    """Articles from an issue: DOC is a JSON document of the issue and its comments, as the service's API gives them."""


@submission.command("files")
@DOCUMENT
@CONTENT
def files(document: Path, content: Path) -> None:
    """Print the addresses of the files attached to the issue, one a line; what is refused is told besides."""
    with told():
        found = attached(_read(document, content).said.get("files", ""))
    for problem in found.problems:
        click.echo(str(problem), err=True)
    for address in found.addresses:
        click.echo(address)


def _read(path: Path, content: Path) -> Submission:
    return read(path.read_text(encoding="utf-8"), locales(loaded(content)))
