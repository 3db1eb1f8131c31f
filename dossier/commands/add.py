"""`dossier add`: originals, and the articles in them."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from dossier.commands import speaking
from dossier.commands.common import CONTENT
from dossier.commands.speaking import LOCALE
from dossier.intake import Stated
from dossier.intake.adding import Added, How, without_page_folders
from dossier.intake.adding import add as added_one_by_one
from dossier.intake.editor import refusals
from dossier.intake.editor.document import document, result
from dossier.intake.editor.report import report
from dossier.locale.catalogue import Catalogue
from dossier.problems import Problem

MANY = 10
"""From so many files on a bar shows how far it is, and reports are brief."""

DAY = click.DateTime(["%Y-%m-%d"])
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path))


def _day(_: click.Context, __: click.Parameter, value: datetime | None) -> date | None:
    if value and value.date() > date.today():
        raise click.BadParameter(f"{value:%Y-%m-%d} is still to come")
    return value.date() if value else None


def _address(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value and not re.fullmatch(r"https?://\S+", value):
        raise click.BadParameter(f"“{value}” is no address that begins with https:// or http://")
    return value


@click.command("add")
@FILES
@click.option("--dry-run", is_flag=True, help="Say what would be understood, and write nothing.")
@click.option("--update", is_flag=True, help="Of an original known already, write anew what nobody changed by hand.")
@click.option("--meeting", metavar="ID", help="The meeting that the articles report on.")
@click.option("--outlet", metavar="ID", help="The outlet that published them.")
@click.option("--url", callback=_address, metavar="ADDRESS", help="Where the article was found (for one file only).")
@click.option("--captured", type=DAY, callback=_day, metavar="DATE", help="The day it was found there: 2026-11-21.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document, for tools.")
@click.option("--lang", metavar="CODE", help="The language of the text, where it does not show itself: ar, en, fr, ru.")
@click.option("--encoding", metavar="NAME", help="The encoding of the files' text, where it does not show itself.")
@click.option(
    "--private/--public", default=None, help="Keep the bytes out of the archive, or put in what names people too."
)
@LOCALE
@CONTENT
def add(files: Sequence[Path], content: Path, locale: Catalogue, as_json: bool, **stated: Any) -> None:
    """Add originals to the archive: understand them, keep their bytes, write their articles."""
    if stated["url"] and len(files) > 1:
        raise click.UsageError("--url is the address of one article: add the files one by one")
    archive = speaking.archive(content, locale)
    dry_run, update = stated.pop("dry_run"), stated.pop("update")
    how: How = "try" if dry_run else "update" if update else "write"
    given = without_page_folders(files)
    done, paper = [], speaking.paper(locale, sys.stdout)
    adding = added_one_by_one(given, content, archive, Stated(added=date.today(), **stated), how)
    for added in _with_bar(adding, len(given), locale):
        if not as_json:
            said = report(added.taken, locale, paper, brief=len(given) >= MANY)
            click.echo(f"{said}\n", color=paper.colour)
        done.append(added)
    if as_json:
        click.echo(json.dumps(document(done), ensure_ascii=False, indent=2))
    _sum_up(done, locale, dry_run, as_json)
    sys.exit(2 if any(one.blocked for one in done) else int(any(one.failed for one in done)))


def _with_bar(adding: Iterable[Added], count: int, locale: Catalogue) -> Iterable[Added]:
    """The same, one by one; where a bar shows how far it is, all of them in the end."""
    if count < MANY or not speaking.is_terminal(sys.stderr):
        return adding
    with click.progressbar(adding, length=count, label=locale.gettext("reading"), file=sys.stderr) as bar:
        return list(bar)


def _sum_up(done: Sequence[Added], locale: Catalogue, dry_run: bool, to_stderr: bool) -> None:
    """How many went in; then which did not, and why, a line for each: what to do stands in what is said of it."""
    sums = locale.pgettext("between items of a list", ", ").join(_sums(Counter(map(result, done)), locale, dry_run))
    click.echo("\n".join(speaking.paper(locale, sys.stdout).set(sums)), err=to_stderr)
    if len(done) == 1 and not to_stderr and speaking.is_terminal(sys.stdout):
        return  # it was said right above
    paper = speaking.paper(locale, sys.stderr)
    for problem in (next(filter(_is_error, one.taken.problems)) for one in done if one.failed):
        said = locale.labelled(paper.words(problem.file), refusals.said(problem, locale))
        click.echo("\n".join(paper.set(said, 2)), err=True)


def _sums(counts: Counter[str], locale: Catalogue, dry_run: bool) -> Iterator[str]:
    added, known, updated, failed = (counts[name] for name in ("added", "known", "updated", "failed"))
    if dry_run:
        yield locale.ngettext("%(num)s would be added", "%(num)s would be added", added) % {"num": added}
    else:
        yield locale.ngettext("%(num)s added", "%(num)s added", added) % {"num": added}
    yield locale.ngettext("%(num)s known already", "%(num)s known already", known) % {"num": known}
    if updated:
        yield locale.ngettext("%(num)s updated", "%(num)s updated", updated) % {"num": updated}
    yield locale.ngettext("%(num)s not added", "%(num)s not added", failed) % {"num": failed}


def _is_error(problem: Problem) -> bool:
    return problem.severity == "error"
