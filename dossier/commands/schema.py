"""`dossier schema`: what editors' tools need to know of the format."""

from __future__ import annotations

from pathlib import Path

import click

from dossier.archive import json_schemas
from dossier.problems.formats import number


@click.command("schema")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("docs/schema"))
def schema(folder: Path) -> None:
    """Write the JSON Schema of each kind of file into FOLDER, for editors that complete what one types."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in json_schemas.documents().items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be written: {error.strerror}") from None
    click.echo(f"{folder}: {number(len(json_schemas.documents()), 'file')}")
