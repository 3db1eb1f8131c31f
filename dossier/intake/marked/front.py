"""What a Markdown file says of its article for machines: front matter between lines of hyphens, or a clipper's notes.

It is read line by line and not as YAML: each statement stands in a line of its own, and what editors' tools write
there need not be well-formed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dossier.intake.values import Statement, Stating

BY = "front-matter"
LONGEST = 200  # lines

_KEYS: dict[str, Stating] = {
    **dict.fromkeys(("title", "headline", "titre"), "title"),
    **dict.fromkeys(("description", "subtitle", "standfirst", "excerpt", "summary", "chapo"), "standfirst"),
    **dict.fromkeys(("date", "published", "pubdate", "publishdate", "datepublished", "issued"), "published"),
    **dict.fromkeys(("updated", "modified", "lastmod", "datemodified"), "updated"),
    **dict.fromkeys(("author", "authors", "byline", "creator", "auteur"), "byline"),
    **dict.fromkeys(("outlet", "publication", "publisher", "newspaper", "site", "sitename", "source"), "outlet"),
    **dict.fromkeys(("url", "link", "canonical", "canonicalurl", "sourceurl"), "url"),
    **dict.fromkeys(("lang", "language", "langue", "locale"), "lang"),
    **dict.fromkeys(("captured", "accessed", "clipped", "retrieved", "saved", "created"), "captured"),
}  # fmt: skip
_KEY = re.compile(r"([^\W\d_][\w .-]{0,30}?)[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_CLIPPED = re.compile(r"(?:clipped|saved|retrieved|archived) (from|on):[ \t]+(\S.*)$", re.IGNORECASE)
_QUOTED = re.compile(r"'(.*)'|(\".*\")")
_LIST = re.compile(r"\[(?!\[)(.*)\]")


class Front(NamedTuple):
    """The lines that it takes up, as they are read (from the file's first line on), and what they state."""

    lines: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()


def front(lines: Sequence[str]) -> Front:
    """The front matter of a file; nothing where it begins with its text."""
    return _fenced(lines) or _clipped(lines)


def _fenced(lines: Sequence[str]) -> Front | None:
    if not lines or lines[0].rstrip() != "---":
        return None
    end = next((at for at, line in enumerate(lines[1:LONGEST], 1) if line.rstrip() in ("---", "...")), 0)
    inside = lines[1:end]
    if not any(map(_KEY.match, inside)) or not all(map(_fits, inside)):
        return None
    found = list(_entries(inside))
    printed = ("", *(one.line for one in found), "")
    return Front(printed, tuple(said for number, one in enumerate(found, 2) if (said := one.statement(number))))


def _fits(line: str) -> bool:
    return not line.strip() or line[0] in " \t-#" or _KEY.match(line) is not None


class _Entry(NamedTuple):
    """One line: what stands before its value, the value as it is meant, and the key that it belongs to."""

    label: str
    value: str = ""
    key: str = ""

    @property
    def line(self) -> str:
        return f"{self.label}{self.value}"

    def statement(self, number: int) -> Statement | None:
        field = _KEYS.get(re.sub(r"[ ._-]", "", self.key.lower()))
        if field == "outlet" and self.value.startswith(("http://", "https://")):
            field = "url"
        return Statement(field, BY, self.value, number) if field and self.value else None


def _entries(lines: Sequence[str]) -> Iterator[_Entry]:
    """A key with its value, or a value under it: an item of its list, or the line of a longer text."""
    key = ""
    for line in lines:
        own, item = _KEY.match(line), _ITEM.match(line)
        if own:
            value = (own[2] or "").strip()
            key = "" if value and value not in (">", ">-", "|", "|-") else own[1]
            yield _Entry(f"{own[1]}: " if value else f"{own[1]}:", _meant(value), own[1] if not key else "")
        elif item:
            yield _Entry("- ", _meant(item[1].strip()), key)
        else:
            yield _Entry("", line.strip(), key if line[:1] in " \t" else "")


def _meant(value: str) -> str:
    """A value without its quotation marks, brackets of a list, and those that some editors put around links."""
    quoted, listed = _QUOTED.fullmatch(value), _LIST.fullmatch(value)
    if quoted and quoted[2]:
        try:
            value = str(json.loads(quoted[2], strict=False))
        except ValueError:
            value = value[1:-1]
    elif quoted:
        value = quoted[1].replace("''", "'")
    elif listed:
        value = ", ".join(_meant(part.strip()) for part in listed[1].split(","))
    return " ".join(value.removeprefix("[[").removesuffix("]]").split())


def _clipped(lines: Sequence[str]) -> Front:
    """The notes of a program that cuts articles out of pages: where from, and when."""
    found: list[Statement] = []
    for number, line in enumerate(lines[:LONGEST], 1):
        match = _CLIPPED.match(line.strip())
        if match is None:
            break
        field: Stating = "url" if match[1].lower() == "from" else "captured"
        found.append(Statement(field, BY, match[2].rstrip(), number))
    return Front(tuple(lines[: len(found)]), tuple(found))
