"""`dossier move`: an article to another meeting."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.archive import moving, store, which
from dossier.commands.common import CONTENT, carry_out, loaded, told

NOWHERE = "unassigned"


@click.command("move")
@click.argument("article")
@click.argument("meeting")
@CONTENT
def move(article: str, meeting: str, content: Path) -> None:
    """Move an article to another meeting: its files, and what names their meeting.

    ARTICLE is its id, a file of it, or the address of its page. MEETING is an id, or the word “unassigned”. The
    addresses of its pages stay as they are.
    """
    with told(content):
        archive = loaded(content)
        held = store.held(content, which.article(article, archive))
        edit = moving.move(held, archive, None if meeting == NOWHERE else meeting)
        carry_out(content, edit)
        if not edit.files:
            click.echo(f"nothing to do: {held.article.id} lies there already")
