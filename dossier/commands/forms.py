"""`dossier forms`: the issue forms of the hosting service, written or held against the archive."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from dossier.commands.common import CONTENT, loaded
from dossier.submission.forms import documents


@click.command("forms")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path(".github/ISSUE_TEMPLATE"))
@click.option("--check", "judged", is_flag=True, help="Write nothing; end with 1 where a form is not as it would be.")
@CONTENT
def forms(folder: Path, judged: bool, content: Path) -> None:
    """Write the issue forms into FOLDER: to add articles and to correct one, in each language of the archive.

    Write them anew when outlets or meetings have changed: the forms list them.
    """
    wanted = {folder / name: text.encode() for name, text in documents(loaded(content)).items()}
    try:
        outdated = [path for path, data in wanted.items() if not path.is_file() or path.read_bytes() != data]
        for path in () if judged else outdated:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[path])
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be read or written: {error.strerror}") from None
    for path in outdated:
        click.echo(f"{path}: not as the archive is now (dossier forms writes it)" if judged else f"written: {path}")
    reader = folder.parent / "workflows" / "submission.yml"
    if not judged and not reader.is_file():
        click.echo(f"nothing reads yet what is sent with them: there is no {reader} (docs/operators.md: On GitHub)")
    sys.exit(1 if judged and outdated else 0)
