"""What the interface lacks in one of its locales: sentences of its own, and hand-written pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.locale.catalogue import AVAILABLE, untranslated
from dossier.problems import Problem

PAGE = re.compile(r"pages/(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md")


def check(_: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for locale in around.locales:
        if locale not in AVAILABLE:
            message = f"the interface is not translated into “{locale}”"
            yield at("interface-untranslated", "archive.yml", ("title", locale), message)
        elif missing := untranslated(locale):
            message = f"the interface lacks {len(missing)} of its sentences in “{locale}”, such as “{missing[0]}”"
            yield at("interface-untranslated", "archive.yml", ("title", locale), message)
    yield from _pages(around, at)


def _pages(around: Around, at: Findings) -> Iterator[Problem]:
    found: dict[str, set[str]] = {}
    for match in filter(None, map(PAGE.fullmatch, around.files)):
        found.setdefault(match[1], set()).add(match[2])
    for name, locales in found.items():
        for locale in set(around.locales) - locales:
            message = f"there is no pages/{name}.{locale}.md"
            yield at.place("page-missing", f"pages/{name}.{min(locales)}.md", (0, 0), message, "translate the page")
