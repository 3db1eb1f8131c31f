"""What commands share that speak to an editor in her language: the language, the paper, and what they work on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TextIO

import click

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.intake.editor.paper import Paper
from dossier.locale.catalogue import AVAILABLE, SOURCE, Catalogue, catalogue
from dossier.text.script import direction

LOCALE = click.option(
    "--locale",
    type=click.Choice(AVAILABLE),
    default=SOURCE,
    show_default=True,
    envvar="DOSSIER_LOCALE",
    show_envvar=True,
    callback=lambda _, __, value: catalogue(value),
    help="The language to say it in.",
)


def archive(content: Path, locale: Catalogue) -> Archive:
    """The archive to add to. What of it is broken is not known to intake, and the editor is told so."""
    loaded = store.load(content)
    if any(problem.code == "archive-missing" for problem in loaded.problems):
        raise click.UsageError(f"{content} holds no archive: there is no {content / 'archive.yml'}")
    broken = sorted({problem.file for problem in loaded.problems if problem.severity == "error"})
    if broken:
        said = locale.gettext("left out, because it is broken: %(files)s (dossier check says why)")
        click.echo(said % {"files": ", ".join(broken)} + "\n", err=True)
    return loaded.archive


def paper(locale: Catalogue, stream: TextIO) -> Paper:
    """Colours on a terminal, unless NO_COLOR says otherwise (no-color.org)."""
    if not is_terminal(stream):
        return Paper()
    colour, columns = not os.environ.get("NO_COLOR"), shutil.get_terminal_size().columns
    return Paper(colour, orders=True, rtl=direction(locale.locale) == "rtl", width=columns)


def is_terminal(stream: TextIO) -> bool:
    return stream.isatty()
