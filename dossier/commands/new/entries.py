"""`dossier new person`, `body`, `place` and `outlet`: entries of the authority files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import click

from dossier.archive import checks, entering, store
from dossier.archive.collection import Archive
from dossier.archive.rules import problem
from dossier.archive.wording import nearest
from dossier.commands.common import CONTENT, carry_out, loaded, told
from dossier.commands.new import asking
from dossier.model import Authority, AuthorityKind, Body, Outlet, Person, Place
from dossier.problems import ProblemError

NAME = asking.texts("--name", "Its name in a language; once for each.")


def kinds(of: type[Authority]) -> tuple[str, ...]:
    """What an entry may be, as the model has it."""
    return get_args(of.model_fields["kind"].annotation)


def known(archive: Archive, what: str, key: str | None) -> str | None:
    """An id that is in the authority file of its kind. ProblemError if it is not."""
    entries: Mapping[str, Authority] = getattr(archive, checks.KNOWN[what])
    if key and key not in entries:
        message, hint = f"there is no {what} “{key}”", nearest(key, list(entries)) or f"`dossier new {what}` enters one"
        raise ProblemError(problem(f"{what}-unknown", key, (0, 0), message, hint))
    return key


def _enter(content: Path, kind: AuthorityKind, cls: type[Authority], key: str | None, fields: dict[str, Any]) -> None:
    """Ask for what is missing, and write the entry."""
    with told(content):
        archive = loaded(content)
        fields["name"] = asking.in_languages(fields["name"], archive.file.title, "--name", "Name")
        if "kind" in fields:
            fields["kind"] = asking.one_of(fields["kind"], kinds(cls), "--kind", "Kind")
        for field in fields.keys() & {"place", "within"}:
            fields[field] = known(archive, "place", fields[field])
        found = asking.identifier(key, fields["name"].values())
        entry = cls.model_validate(fields)
        carry_out(content, entering.enter(kind, found, entry, store.text(content, f"authority/{kind}.yml")))


@click.command("person")
@asking.IDENTIFIER
@NAME
@CONTENT
def person(content: Path, key: str | None, **fields: Any) -> None:
    """Enter a person into authority/people.yml."""
    _enter(content, "people", Person, key, fields)


@click.command("body")
@asking.IDENTIFIER
@NAME
@click.option("--kind", type=click.Choice(kinds(Body)))
@click.option("--place", metavar="ID", help="The place where it sits.")
@CONTENT
def body(content: Path, key: str | None, **fields: Any) -> None:
    """Enter a state, a ministry, an organisation into authority/bodies.yml."""
    _enter(content, "bodies", Body, key, fields)


@click.command("place")
@asking.IDENTIFIER
@NAME
@click.option("--kind", type=click.Choice(kinds(Place)))
@click.option("--within", metavar="ID", help="The place that it lies in.")
@CONTENT
def place(content: Path, key: str | None, **fields: Any) -> None:
    """Enter a place into authority/places.yml."""
    _enter(content, "places", Place, key, fields)


@click.command("outlet")
@asking.IDENTIFIER
@NAME
@click.option("--kind", type=click.Choice(kinds(Outlet)))
@click.option("--place", metavar="ID", help="The place where it appears.")
@click.option("--language", "languages", multiple=True, metavar="LANG", help="A language in which it publishes.")
@click.option("--domain", "domains", multiple=True, metavar="NAME", help="A domain of its site: example.org.")
@CONTENT
def outlet(content: Path, key: str | None, **fields: Any) -> None:
    """Enter a newspaper, an agency, a broadcaster or a site into authority/outlets.yml."""
    _enter(content, "outlets", Outlet, key, fields)
