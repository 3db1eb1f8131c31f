"""`dossier submission`: what a workflow of the hosting service runs. Files are read and written here."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.commands.common import CONTENT, loaded, told
from dossier.intake.files import contents
from dossier.intake.formats import too_large
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError
from dossier.submission.answering import answer
from dossier.submission.attachments import LARGEST, attached
from dossier.submission.correcting import correct
from dossier.submission.document import Submission, read
from dossier.submission.forms import locales
from dossier.submission.making import make
from dossier.submission.reply import refused, reply

DOCUMENT = click.argument("document", metavar="DOC", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group("submission")
def submission() -> None:
    """Make articles of an issue, and settle what its comments answer: what a workflow runs.

    DOC is a JSON document of the issue and its comments, as the service's API gives them.
    """


@submission.command("files")
@DOCUMENT
@CONTENT
def files(document: Path, content: Path) -> None:
    """Print the addresses of the files attached to the issue, one a line; what is refused is told besides."""
    with told(content):
        found = attached(_read(document, content).said.get("files", ""))
    for problem in found.problems:
        click.echo(str(problem), err=True)
    for address in found.addresses:
        click.echo(address)


@submission.command("take")
@DOCUMENT
@click.argument("folder", metavar="FILES_FOLDER", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--reply", "out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="Where it goes.")
@CONTENT
def take(document: Path, folder: Path, out: Path, content: Path) -> None:
    """Make articles of the issue's text and of the files in FILES_FOLDER, and settle what its comments answer.

    Of an issue that suggests a correction, make that. The reply, in Markdown, says what was made and what is open. It
    ends with 1 where nothing was made. The register of ids is left alone: branches that all write their lines there
    could not be merged one after the other.
    """
    with told(content):
        archive = loaded(content)
        try:
            received = read(document.read_text(encoding="utf-8"), locales(archive))
            files, text = _taken(received, folder, content, archive)
            if files:
                store.write(content, files, overwrite=received.kind == "correct")
        except ProblemError as error:
            out.write_text(refused(error.problems[0], locales(archive)), encoding="utf-8")
            raise
        out.write_text(text, encoding="utf-8")
    sys.exit(0 if files else 1)


def _taken(received: Submission, folder: Path, content: Path, archive: Archive) -> tuple[dict[str, str | bytes], str]:
    """The files to be written below content/, and the reply."""
    if received.kind == "correct":
        found = correct(received, archive, partial(store.held, content))
        return found.files, answer(received, found)
    outcome = make(received, *_files(folder), archive)
    return outcome.files, reply(received, outcome, archive)


def _files(folder: Path) -> tuple[list[Received], list[Problem]]:
    """What the folder holds, by name; links lead to what nobody sent, and are passed over."""
    found, failed = list[Received](), list[Problem]()
    for path in sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink()):
        try:
            found.append(Received(path.name, _contents(path)))
        except ProblemError as error:
            failed += (replace(problem, file=path.name) for problem in error.problems)
    return found, failed


def _contents(path: Path) -> bytes:
    size = path.stat().st_size
    if size > LARGEST:
        raise ProblemError(too_large(path.name, size, LARGEST))
    return contents(path)


def _read(path: Path, content: Path) -> Submission:
    return read(path.read_text(encoding="utf-8"), locales(loaded(content)))
