"""`dossier merge`: two ids that are one article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from dossier.archive import joining, store, which
from dossier.commands.common import CONTENT, carry_out, loaded, told


@click.command("merge")
@click.argument("one")
@click.argument("other")
@CONTENT
def merge(one: str, other: str, content: Path) -> None:
    """Make one article of two: ONE keeps its id, and the id of OTHER leads to it.

    Merge only what is one article: a text received twice, or a text and its translation. Each is named by its id, a
    file of it, or the address of its page. The texts of OTHER join those of ONE; where ONE has a text in the same
    language already, that one stays, and the origin of the other's and its evidence are noted in content/merged/. Every
    original stays. What rests on a paragraph of OTHER rests on the same one of ONE.
    """
    with told(content):
        archive = loaded(content)
        kept, lost = (store.held(content, which.article(said, archive)) for said in (one, other))
        joined = joining.merge(kept, lost, store.meeting_texts(content), date.today())
        carry_out(content, joined.edit)
        for path in joined.left:
            click.echo(f"left out, since {kept.article.id} has a text in this language: {path}")
        if joined.left:
            click.echo("were they two articles after all, git brings everything back as it was: do not commit this")
        click.echo(f"every address of {lost.article.id} leads to {kept.article.id} from the next build on")
