"""`dossier check`: everything that is wrong with an archive."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from dossier.commands.common import CONTENT
from dossier.commands.git import GitError
from dossier.commands.published import at as registered
from dossier.problems import ProblemError, has_errors
from dossier.site import checking, mending


def _codes(_: click.Context, __: click.Parameter, value: Sequence[str]) -> list[str]:
    """Codes given by several options, or joined by commas."""
    return [code.strip() for given in value for code in given.split(",") if code.strip()]


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(checking.FORMS), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="CODES", callback=_codes, help="Only these, or beginnings: date,yaml.")
@click.option("--ignore", multiple=True, metavar="CODES", callback=_codes, help="Not these.")
@click.option("--fix", is_flag=True, help="First mend what has one safe answer: order of keys, register of ids.")
@click.option("--locale", "locales", multiple=True, metavar="LOCALE", help="Also name what is not given in it: ru.")
@click.option("--published", metavar="COMMIT", help="No id registered at this commit may be gone: origin/main.")
@CONTENT
def check(
    paths: Sequence[Path], content: Path, form: checking.Form, fix: bool, published: str | None, **wanted: Sequence[str]
) -> None:
    """Check the archive: every file, reference and line of every original, and what lies in the inbox.

    With PATHS only what is wrong in these files and folders is told; it is judged within the whole archive.
    """
    gc.disable()  # hardly anything here refers to itself, and looking for it would take a sixth of the time
    try:
        is_named = checking.named(paths, content)
        for done in mending.mend(content, lambda path: is_named(f"{content.name}/{path}")) if fix else ():
            click.echo(done, err=True)
        ids = registered(published, content) if published else None
        problems = checking.found(content, date.today(), wanted["locales"], ids)
        problems = checking.of_codes(problems, wanted["select"], wanted["ignore"])
        problems = tuple(one for one in problems if is_named(one.file))
    except (ValueError, OSError, ProblemError, GitError) as error:
        raise click.UsageError(str(error)) from None
    click.echo(checking.rendered(problems, form, content))
    sys.exit(int(has_errors(problems)))
