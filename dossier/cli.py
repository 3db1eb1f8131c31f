"""The command `dossier`. It ends with 0 (fine), 1 (problems in the input) or 2 (it could not run)."""

from __future__ import annotations

import gc
import json
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO

import click

from dossier.archive import json_schemas, store
from dossier.archive.collection import Archive
from dossier.commands.common import CONTENT
from dossier.commands.merge import merge
from dossier.commands.move import move
from dossier.commands.new import new
from dossier.commands.retire import retire
from dossier.commands.submission import forms, submission
from dossier.intake import Stated
from dossier.intake.adding import Added, How, add, without_page_folders
from dossier.intake.editor import refusals
from dossier.intake.editor.document import document, result
from dossier.intake.editor.explain_html import page
from dossier.intake.editor.explain_text import printed
from dossier.intake.editor.explaining import explained
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.report import report
from dossier.intake.editor.voice import Voice
from dossier.locale.catalogue import AVAILABLE, SOURCE, Catalogue, catalogue
from dossier.problems import Problem, ProblemError, has_errors
from dossier.site import checking, mending, offline
from dossier.site.search.plain import MOST_TEXTS
from dossier.text.script import direction

MANY = 10
"""From so many files on a bar shows how far it is, and reports are brief."""

DAY = click.DateTime(["%Y-%m-%d"])
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path))
LOCALE = click.option(
    "--locale",
    type=click.Choice(AVAILABLE),
    default=SOURCE,
    show_default=True,
    envvar="DOSSIER_LOCALE",
    show_envvar=True,
    callback=lambda _, __, value: catalogue(value),
    help="The language to say it in.",
)


def _day(_: click.Context, __: click.Parameter, value: datetime | None) -> date | None:
    if value and value.date() > date.today():
        raise click.BadParameter(f"{value:%Y-%m-%d} is still to come")
    return value.date() if value else None


def _address(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value and not re.fullmatch(r"https?://\S+", value):
        raise click.BadParameter(f"“{value}” is no address that begins with https:// or http://")
    return value


def _codes(_: click.Context, __: click.Parameter, value: Sequence[str]) -> list[str]:
    """Codes given by several options, or joined by commas."""
    return [code.strip() for given in value for code in given.split(",") if code.strip()]


def main() -> None:
    """Run the command; a fault of its own is one line, never a traceback."""
    try:
        cli(prog_name="dossier")
    except Exception as error:
        click.echo(f"dossier: a fault of its own stopped it: {type(error).__name__}: {error}", err=True)
        sys.exit(2)


@click.group()
@click.version_option(package_name="dossier")
def cli() -> None:
    """Turn press articles into a citable, searchable, multilingual archive."""


for command in (new, move, merge, retire, forms, submission):
    cli.add_command(command)


@cli.command("add")
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
def add_command(files: Sequence[Path], content: Path, locale: Catalogue, as_json: bool, **stated: Any) -> None:
    """Add originals to the archive: understand them, keep their bytes, write their articles."""
    if stated["url"] and len(files) > 1:
        raise click.UsageError("--url is the address of one article: add the files one by one")
    archive = _archive(content, locale)
    dry_run, update = stated.pop("dry_run"), stated.pop("update")
    how: How = "try" if dry_run else "update" if update else "write"
    given = without_page_folders(files)
    done, paper = [], _paper(locale, sys.stdout)
    adding = add(given, content, archive, Stated(added=date.today(), **stated), how)
    for added in _with_bar(adding, len(given), locale):
        if not as_json:
            said = report(added.taken, locale, paper, brief=len(given) >= MANY)
            click.echo(f"{said}\n", color=paper.colour)
        done.append(added)
    if as_json:
        click.echo(json.dumps(document(done), ensure_ascii=False, indent=2))
    _sum_up(done, locale, dry_run, as_json)
    sys.exit(2 if any(one.blocked for one in done) else int(any(one.failed for one in done)))


@cli.command("explain")
@click.argument("file", type=click.Path(readable=False, path_type=Path))
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), metavar="OUT", help="Write a page instead.")
@LOCALE
@CONTENT
def explain_command(file: Path, content: Path, html: Path | None, locale: Catalogue) -> None:
    """Show an original line by line: what each line is, why, and where it went.

    FILE is an original, before or after it was added, or an article's file of the archive.
    """
    paper = _paper(locale, sys.stdout)
    try:
        found = explained(file, content, _archive(content, locale), date.today())
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


@cli.command("offline")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def offline_command(site: Path, target: Path) -> None:
    """Put a built site into one zip that opens from a folder with a double click, its search included.

    SITE is the folder of the built site, TARGET the zip.
    """
    try:
        count = offline.write(site, target)
    except OSError as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"{target}: {_counted(count, 'file')}. Unpack it and open index.html.")
    if not offline.searchable(site):
        click.echo(f"Without search: that works offline in archives of up to {MOST_TEXTS:,} texts.")


@cli.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(checking.FORMS), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="CODES", callback=_codes, help="Only these, or beginnings: date,yaml.")
@click.option("--ignore", multiple=True, metavar="CODES", callback=_codes, help="Not these.")
@click.option("--fix", is_flag=True, help="First mend what has one safe answer: order of keys, register of ids.")
@click.option("--locale", "locales", multiple=True, metavar="LOCALE", help="Also name what is not given in it: ru.")
@CONTENT
def check_command(
    paths: Sequence[Path], content: Path, form: checking.Form, fix: bool, **wanted: Sequence[str]
) -> None:
    """Check the archive: every file, every reference, every line of every original, and what lies in the inbox.

    With PATHS only what is wrong in these files and folders is told; it is judged within the whole archive.
    """
    gc.disable()  # hardly anything here refers to itself, and looking for it would take a sixth of the time
    try:
        is_named = checking.named(paths, content)
        for done in mending.mend(content, lambda path: is_named(f"{content.name}/{path}")) if fix else ():
            click.echo(done, err=True)
        problems = checking.found(content, date.today(), wanted["locales"])
        problems = checking.of_codes(problems, wanted["select"], wanted["ignore"])
        problems = tuple(one for one in problems if is_named(one.file))
    except (ValueError, OSError, ProblemError) as error:
        raise click.UsageError(str(error)) from None
    click.echo(checking.rendered(problems, form, content))
    sys.exit(int(has_errors(problems)))


@cli.command("schema")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("docs/schema"))
def schema_command(folder: Path) -> None:
    """Write the JSON Schema of each kind of file into FOLDER, for editors that complete and explain what one types."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in json_schemas.documents().items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be written: {error.strerror}") from None
    click.echo(f"{folder}: {_counted(len(json_schemas.documents()), 'file')}")


def _archive(content: Path, locale: Catalogue) -> Archive:
    """The archive to add to. What of it is broken is not known to intake, and the editor is told so."""
    loaded = store.load(content)
    if any(problem.code == "archive-missing" for problem in loaded.problems):
        raise click.UsageError(f"{content} holds no archive: there is no {content / 'archive.yml'}")
    broken = sorted({problem.file for problem in loaded.problems if problem.severity == "error"})
    if broken:
        said = locale.gettext("left out, because it is broken: %(files)s (dossier check says why)")
        click.echo(said % {"files": ", ".join(broken)} + "\n", err=True)
    return loaded.archive


def _counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`: of nouns that take an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _with_bar(adding: Iterable[Added], count: int, locale: Catalogue) -> Iterable[Added]:
    """The same, one by one; where a bar shows how far it is, all of them in the end."""
    if count < MANY or not _is_terminal(sys.stderr):
        return adding
    with click.progressbar(adding, length=count, label=locale.gettext("reading"), file=sys.stderr) as bar:
        return list(bar)


def _paper(locale: Catalogue, stream: TextIO) -> Paper:
    """Colours on a terminal, unless NO_COLOR says otherwise (no-color.org)."""
    if not _is_terminal(stream):
        return Paper()
    colour, columns = not os.environ.get("NO_COLOR"), shutil.get_terminal_size().columns
    return Paper(colour, orders=True, rtl=direction(locale.locale) == "rtl", width=columns)


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty()


def _sum_up(done: Sequence[Added], locale: Catalogue, dry_run: bool, to_stderr: bool) -> None:
    """How many went in; then which did not, and why, a line for each: what to do stands in what is said of it."""
    sums = locale.pgettext("between items of a list", ", ").join(_sums(Counter(map(result, done)), locale, dry_run))
    click.echo("\n".join(_paper(locale, sys.stdout).set(sums)), err=to_stderr)
    if len(done) == 1 and not to_stderr and _is_terminal(sys.stdout):
        return  # it was said right above
    paper = _paper(locale, sys.stderr)
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
