"""What a site is made from: the content folder as the store loads it, with what lies in the inbox. This reads files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dossier.archive import checks, store
from dossier.archive.accepted import silenced
from dossier.archive.collection import Archive
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Source:
    """An archive with its unreviewed articles, and everything that is wrong with its files."""

    archive: Archive
    problems: tuple[Problem, ...]


def read(content: Path, today: date, locales: Collection[str] = (), with_accepted: bool = False) -> Source:
    """Read a content folder; what lies in its inbox counts as added today. Never raises for what a file says.

    `locales` are those in which every name and title is wanted; `with_accepted` tells also of what files accept.
    """
    loaded = store.load(content)
    checked = checks.check(loaded.archive, store.sources(content), store.positions(content), locales)
    # A broken file first, then what is missing elsewhere because of it.
    found = tuple(dict.fromkeys((*sorted(loaded.problems), *checked)))
    problems = found if with_accepted else silenced(found, loaded.archive, content.name)
    if not loaded.inbox:
        return Source(loaded.archive, problems)
    from dossier.intake import Received, read_inbox

    received = [Received(path.name, path.read_bytes()) for path in loaded.inbox]
    versions, unread = read_inbox(received, loaded.archive, today)
    return Source(loaded.archive.with_versions(versions), (*problems, *unread))
