"""`dossier retire`: a takedown."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import click

from dossier.archive import store, which
from dossier.archive.gone import REASONS, Reason
from dossier.archive.retiring import Takedown
from dossier.archive.retiring import retire as retired
from dossier.commands import history, issue
from dossier.commands.common import CONTENT, carry_out, loaded, told


@click.command("retire")
@click.argument("article")
@click.option(
    "--reason",
    type=click.Choice(REASONS),
    help="Who wanted it: the holder of the rights, a person it names, a court or authority, the archive itself.",
)
@click.option("--with-title", is_flag=True, help="Take its titles and bylines down too.")
@click.option("--history", "of_history", is_flag=True, help="Print what to run to clean the git history; run nothing.")
@CONTENT
def retire(article: str, reason: Reason | None, with_title: bool, of_history: bool, content: Path) -> None:
    """Take an article down: a tombstone with its id and citation takes the place of its pages.

    ARTICLE is its id, a file of it, or the address of its page. Its texts and originals leave the working tree; the
    git history keeps them until it is cleaned, for which `--history` prints the commands.
    """
    with told(content):
        archive = loaded(content)
        if of_history:
            click.echo(history.cleaning(which.identify(article, archive), archive, content), nl=False)
            return
        found = which.article(article, archive)
        if reason is None:
            raise click.UsageError(f"say who wanted it: --reason {'|'.join(REASONS)}")
        takedown = Takedown(date.today(), reason, with_title)
        edit = retired(archive, found, partial(store.held, content), takedown)
        carry_out(content, edit)
        for path, text in store.meeting_texts(content).items():
            if f"{found.id}/" in text:
                click.echo(f"rests on it, and now leads to the tombstone: {content / path}")
        click.echo(
            "build the site anew: the last one, and the index that was kept of it in .cache/, still hold the text"
        )
        click.echo(issue.holding(edit.files))
        click.echo(f"the git history still holds it: dossier retire --history {found.id} says how to clean it")
