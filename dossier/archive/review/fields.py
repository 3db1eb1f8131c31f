"""Fields that are there and say too little, or stand where nobody looks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.archive.rewriting import ORDER
from dossier.model import Version
from dossier.problems import Problem

_KEY = re.compile(r"^([a-z_]+):|^---", re.MULTILINE)


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        yield from _order(version.path, around.files.get(version.path) or "", at)
        yield from _rights(version, archive, at)
        if not any(map(str.isalnum, version.front.title)):
            yield at("title-empty", version.path, ("title",), "the title has neither letters nor digits")
        if version.meeting and version.meeting in version.front.also_reports_on:
            place = ("also_reports_on", version.front.also_reports_on.index(version.meeting))
            message = f"the article lies in the folder of {version.meeting} already"
            yield at("meeting-own", version.path, place, message, "name here the other meetings that it reports on")


def _order(path: str, text: str, at: Findings) -> Iterator[Problem]:
    if found := out_of_order(text):
        before, key = found
        message = f"“{key}” stands behind “{before}”"
        yield at("field-order", path, (key,), message, "dossier check --fix puts the keys in order")


def out_of_order(text: str) -> tuple[str, str] | None:
    """The first key of an article file that should stand further up, behind the one that it stands behind."""
    pairs = pairwise(keys(text))
    return next(((before, key) for before, key in pairs if ORDER.index(key) < ORDER.index(before)), None)


def keys(text: str) -> list[str]:
    """The keys of an article file that begin a line, in order. A value that begins a line cannot look like one."""
    found: list[str] = []
    for match in _KEY.finditer(text):
        if match[1] is None and found:
            break
        found += [match[1]] if match[1] in ORDER else []
    return found


def _rights(version: Version, archive: Archive, at: Findings) -> Iterator[Problem]:
    rights = version.front.rights
    if rights.statement.startswith("InC") and not rights.holder:
        message = f"{rights.statement} says that the text is in copyright, and nobody is named as its holder"
        yield at("rights-holder-missing", version.path, ("rights",), message, "name an outlet or a body as `holder`")
    if archive.file.rights_bases and not rights.basis:
        message = "nothing says on what ground the text is shown"
        hint = f"`basis` is one of {', '.join(archive.file.rights_bases)} (archive.yml)"
        yield at("rights-basis-missing", version.path, ("rights",), message, hint)
