"""`dossier explain`: an original line by line."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from dossier.commands import speaking
from dossier.commands.common import CONTENT
from dossier.commands.speaking import LOCALE
from dossier.intake.editor.explain_html import page
from dossier.intake.editor.explain_text import printed
from dossier.intake.editor.explaining import explained
from dossier.intake.editor.voice import Voice
from dossier.locale.catalogue import Catalogue
from dossier.problems import ProblemError


@click.command("explain")
@click.argument("file", type=click.Path(readable=False, path_type=Path))
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), metavar="OUT", help="Write a page instead.")
@LOCALE
@CONTENT
def explain(file: Path, content: Path, html: Path | None, locale: Catalogue) -> None:
    """Show an original line by line: what each line is, why, and where it went.

    FILE is an original, before or after it was added, or an article's file of the archive.
    """
    paper = speaking.paper(locale, sys.stdout)
    try:
        found = explained(file, content, speaking.archive(content, locale), date.today())
    except ProblemError as error:
        for line in (line for one in error.problems for line in Voice(locale, paper).problem(one)):
            click.echo(line, color=paper.colour)
        sys.exit(1)
    if not html:
        click.echo(printed(found, locale, paper), color=paper.colour)
        return
    try:
        html.write_text(page(found, locale), encoding="utf-8")
    except OSError as error:
        raise click.UsageError(f"{html} cannot be written: {error.strerror}") from None
