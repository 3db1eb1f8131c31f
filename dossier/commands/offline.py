"""`dossier offline`: a site to take along."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.problems.formats import number
from dossier.site import offline as zipped
from dossier.site.search.plain import MOST_TEXTS


@click.command("offline")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def offline(site: Path, target: Path) -> None:
    """Put a built site into one zip that opens from a folder with a double click, its search included.

    SITE is the folder of the built site, TARGET the zip.
    """
    try:
        count = zipped.write(site, target)
    except OSError as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"{target}: {number(count, 'file')}. Unpack it and open index.html.")
    if not zipped.searchable(site):
        click.echo(f"Without search: that works offline in archives of up to {MOST_TEXTS:,} texts.")
