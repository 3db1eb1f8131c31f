"""`dossier new archive`: a small archive that builds at once, with one invented article, for a subject of one's own."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from dossier.archive import store, yaml_write
from dossier.commands.common import told
from dossier.commands.new import asking
from dossier.commands.new.installed import requirement
from dossier.intake import Stated
from dossier.intake.adding import add
from dossier.locale.catalogue import AVAILABLE
from dossier.problems import ProblemError

TEMPLATE = Path(__file__).with_name("template")
SAMPLE, MEETING = "inbox/footbridge.txt", "2025-05-ferrow"


@click.command("archive")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--title", "titles", multiple=True, metavar="[LANG=]WORDS", help="What it is called; once per language.")
@click.option("--locale", "locales", multiple=True, type=click.Choice(AVAILABLE), help="A language of its pages.")
@click.option("--dossier", "source", metavar="REQUIREMENT", help="What pip is to install; this version if not said.")
def archive(folder: Path, titles: Sequence[str], locales: Sequence[str], source: str | None) -> None:
    """Begin an archive in the new folder DIR: settings, a workflow that publishes it, and one sample article."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.UsageError(f"{folder} is there already, and is not empty")
    named = dict(map(asking.in_a_language, titles or [asking.words(None, "--title", "Title")]))
    if not all(named.values()):
        raise click.UsageError("a title has words: --title en=…")
    spoken = tuple(dict.fromkeys(locales)) or tuple(lang for lang in named if lang in AVAILABLE) or ("en",)
    title = {lang or spoken[0]: yaml_write.scalar(words) for lang, words in named.items()}
    values = {
        "TITLE": title.get(spoken[0]) or next(iter(title.values())),
        "TITLES": "\n  ".join(f"{lang}: {words}" for lang, words in title.items()),
        "LOCALE": spoken[0],
        "LOCALES": f"[{', '.join(spoken)}]",
        "DOSSIER": source or requirement(),
    }
    with told(folder / "content"):
        _lay(folder, values)
    click.echo(f"{folder}: an archive. Look at it: cd {folder} && mkdocs serve")
    click.echo(f"{folder / 'README.md'} says how to go on.")
    click.echo(f"{folder / 'requirements.txt'} installs {values['DOSSIER']}: change the line if pip does not find it.")


def _lay(folder: Path, values: dict[str, str]) -> None:
    """Everything is made beside the folder, which takes its name when it is whole."""
    beside = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        for template in sorted(path for path in TEMPLATE.rglob("*") if path.is_file()):
            file = beside / template.relative_to(TEMPLATE)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_filled(template.read_bytes(), values))
        _add_sample(beside / "content")
        beside.replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _filled(template: bytes, values: dict[str, str]) -> bytes:
    for name, value in values.items():
        template = template.replace(f"@{name}@".encode(), value.encode())
    return template


def _add_sample(content: Path) -> None:
    """As an editor adds it: its original is kept, its article written, and the inbox is empty again."""
    stated = Stated(added=date.today(), meeting=MEETING, outlet="ferrow-gazette")
    for added in add([content / SAMPLE], content, store.load(content).archive, stated):
        if added.failed:
            raise ProblemError(*added.taken.problems)
