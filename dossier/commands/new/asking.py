"""Asking for what was not said: at a terminal by questions; a script is told which option it lacks."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

from dossier.archive.slugs import proposed
from dossier.model import LANG

Option = Callable[[Callable[..., Any]], Callable[..., Any]]


def at_terminal() -> bool:
    return sys.stdin.isatty()


def in_a_language(given: str) -> tuple[str, str]:
    """`en=Port Alma` as the language and the words; the language is empty where none stands before them."""
    lang, equals, words = given.partition("=")
    return (lang, words.strip()) if equals and re.fullmatch(LANG, lang) else ("", given.strip())


def _texts(_: click.Context, __: click.Parameter, given: Sequence[str]) -> dict[str, str]:
    """`en=Port Alma` as the language and the words."""
    found = {}
    for one in given:
        lang, words = in_a_language(one)
        if not lang or not words:
            raise click.BadParameter(f"“{one}” is not a language, “=” and the words, such as en=Port Alma")
        found[lang] = words
    return found


def texts(name: str, what: str) -> Option:
    """An option for words in several languages: `--name en=… --name ar=…`."""
    return click.option(name, multiple=True, metavar="LANG=WORDS", callback=_texts, help=what)


IDENTIFIER = click.option("--id", "key", metavar="ID", help="Its id, if not the one that follows from its name.")


def in_languages(given: Mapping[str, str], langs: Iterable[str], option: str, what: str) -> dict[str, str]:
    """The words in each language; asked for in those of the archive where there are none at all."""
    if given:
        return dict(given)
    if not at_terminal():
        raise click.UsageError(f"say it by {option} en=…")
    asked = {lang: click.prompt(f"{what} ({lang}; empty for none)", default="", show_default=False) for lang in langs}
    found = {lang: words.strip() for lang, words in asked.items() if words.strip()}
    if not found:
        raise click.UsageError(f"{what} is needed in one language at least")
    return found


def one_of(given: str | None, choices: Sequence[str], option: str, what: str) -> str:
    if given is None and not at_terminal():
        raise click.UsageError(f"say it by {option} {'|'.join(choices)}")
    return given or str(click.prompt(what, type=click.Choice(choices)))


def words(given: str | None, option: str, what: str, read: Callable[[str], str] = str) -> str:
    """`read` refuses by a UsageError what cannot be meant; then the question is asked again."""
    if given is None and not at_terminal():
        raise click.UsageError(f"say it by {option}")
    return given or str(click.prompt(what, value_proc=read))


def identifier(given: str | None, names: Iterable[str]) -> str:
    """The id that is given, else the one that a name gives; asked for where no name gives one for sure."""
    found = proposed(names)
    if given or (found and not at_terminal()):
        return given or found
    if not at_terminal():
        raise click.UsageError("no name gives an id for sure in Latin letters: say it by --id")
    return str(click.prompt("Id", default=found or None))
