"""Where a reader says what is wrong in a text: a form of the hosting service that the link has filled in as far as it
can, or, where there is none in her language, the text's file at its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from pathlib import Path
from urllib.parse import quote, urlsplit

from dossier.model import Block, Version
from dossier.site.here import Here

FOLDER = ".github/ISSUE_TEMPLATE"
WORDS = 5
"""So many of a paragraph are enough to see which one is meant; each page carries them all."""

_SPECIAL = re.compile(r"[\x00-\x20!-/:-@\[-`{-\x7f]|[^\x00-\x7f\w]")


def forms(repo_url: str, root: Path, locales: Collection[str]) -> frozenset[str]:
    """The locales in which the repository at `root` has the form. Only github.com fills in a form by its link.

    https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
    """
    if urlsplit(repo_url).hostname != "github.com":
        return frozenset()
    return frozenset(locale for locale in locales if (root / FOLDER / f"correct-{locale}.yml").is_file())


def of_text(here: Here, version: Version) -> str:
    """For a text as a whole; empty where nothing can be suggested."""
    settings, front = here.settings, version.front
    if version.unreviewed or here.locale not in settings.forms:
        return of_file(here, version)
    form = f"{settings.repo_url.rstrip('/')}/issues/new?template=correct-{here.locale}.yml"
    return f"{form}&article={front.id}&version={front.lang}"


def of_file(here: Here, version: Version) -> str:
    """Where the text's file is edited; empty where it cannot be."""
    return "" if version.unreviewed else here.settings.edit(version.path)


def of_blocks(here: Here, version: Version) -> Callable[[Block], str]:
    """A function from a block to the place for it; it gives nothing where nothing can be suggested."""
    whole = of_text(here, version)
    if not whole:
        return lambda block: ""
    if whole == of_file(here, version):
        return lambda block: f"{whole}#L{block.line}"
    return lambda block: f"{whole}&line={block.anchor}&words={first_words(block.text)}"


def first_words(text: str) -> str:
    """Its first words, for an address; if there are more, `…` keeps them from being taken for what is to be corrected.

    Letters stay as they are, at a third of the weight: browsers send UTF-8.
    """
    words = text.split(None, WORDS)
    first = [_SPECIAL.sub(lambda match: quote(match[0]), word) for word in words[:WORDS]]
    return "+".join([*first, "…"] if len(words) > WORDS else first)
