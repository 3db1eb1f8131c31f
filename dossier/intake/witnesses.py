"""What a page states for machines of its outlet, address, language and headline, held against what it prints.

The witnesses are asked in the order of the page's statements. Where they disagree, both sides are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from dossier.intake.editor.shows import SHOWS
from dossier.intake.head.titles import is_repeat
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note, Statement
from dossier.model import Evidence, Span

ADDRESSES = ("canonical", "opengraph", "json-ld", "saved-from", "packed")
"""Where an address is stated, the best first: a page's own outweighs that of who saved it."""


_BETWEEN = re.compile(r"\s+(?:[-–—|·•/]|::?|»|«)\s+|\s*[|]\s*")
"""What stands between the parts of a window's title."""

WEAK = frozenset({"document-title"})
"""Titles that pages write for search engines and windows: they differ from headlines as a rule."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What witnesses say of one field: its value, the evidence, what stays open."""

    value: str | None = None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


def shown(statement: Statement, field: str = "", words: str = "") -> Evidence:
    """The statement as evidence for its field; or some words of it, for another."""
    return Evidence(
        field=field or statement.field,
        line=Span(statement.line, statement.line),
        words=words or statement.value,
        shows=SHOWS[f"stated-{statement.by}"],
    )


def against(statement: Statement, field: str = "") -> Evidence:
    """The statement as what speaks against the value of its field, or of another."""
    return contrary(shown(statement, field))


def contrary(piece: Evidence) -> Evidence:
    """Evidence that speaks against the value of its field."""
    return piece.model_copy(update={"shows": SHOWS[f"other-{piece.field}"]})


def once(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The first of those that say the same."""
    found: dict[str, Statement] = {}
    for one in statements:
        found.setdefault(plain(one.value), one)
    return tuple(found.values())


def address(statements: Sequence[Statement]) -> Heard:
    """Where the article was published, by the page."""
    found = _addresses(statements)
    if not found:
        return Heard()
    best = next((one for one in found if _path(one.value)), found[0])
    own = [one for one in found if one.by in ADDRESSES[:2]]
    other = next((one for one in own if _place(one.value) != _place(best.value)), None)
    if other is None:
        return Heard(best.value, (shown(best),))
    return Heard(best.value, (shown(best), against(other)), (Note("url-disagrees", other.value, other.line),))


def outlets(statements: Sequence[Statement], known: Known) -> Iterator[tuple[str | None, Statement, str]]:
    """Who publishes the page: the id if the archive knows it, the statement, and the words of it that say so.

    The window's title is asked only where nothing else names an outlet that is known: headlines end in agencies too.
    """
    found = [*_publishers(statements, known)]
    yield from found
    if not any(key for key, _, _ in found):
        yield from _signed_titles(statements, known)


def _publishers(statements: Sequence[Statement], known: Known) -> Iterator[tuple[str | None, Statement, str]]:
    for one in _addresses(statements):
        host = _site(one.value)
        yield known.site(host) or known.outlet(".".join(host.split(".")[-2:-1])), one, host
    for one in statements:
        if one.field == "outlet":
            yield known.outlet(one.value), one, one.value


def _signed_titles(statements: Sequence[Statement], known: Known) -> Iterator[tuple[str | None, Statement, str]]:
    """The window's title if its last or first part is a known outlet's name."""
    for one in statements:
        parts = _BETWEEN.split(one.value) if one.by in WEAK else []
        for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
            if key := known.outlet(part):
                yield key, one, part.strip()


def language(lines: Sequence[Line], lang: str, statements: Sequence[Statement], stated: str | None = None) -> Heard:
    """The language of the text, and what a page says against it; `stated` is what an editor says."""
    other = next((one for one in statements if one.field == "lang" and _primary(one.value) != lang), None)
    disagrees = other is not None and bool(_primary(other.value))
    text = next((line for line in lines if line.role == "paragraph"), None)
    if text is None or not (disagrees or lang == stated):
        return Heard(lang)
    words = " ".join(text.text.split(" ")[:6]).strip()
    shows = SHOWS["lang-stated" if lang == stated else "text-language"]
    told = Evidence(field="lang", line=text.span, words=words, shows=shows)
    if other is None or not disagrees:
        return Heard(lang, (told,))
    return Heard(lang, (told, against(other)), (Note("lang-disagrees", other.value, other.line),))


def headline(title: Line, statements: Sequence[Statement]) -> Heard:
    """The headline: what was printed or stated, and each other one that is stated. A window's is asked about."""
    found = [one for one in statements if one.field == "title"]
    if title.reason == "page-stated":
        said = [one for one in found if one.line == title.number]
        notes = (Note("no-title", title.text, title.number),) if all(one.by in WEAK for one in said) else ()
        return Heard(title.text, tuple(map(shown, said)), notes)
    others = once(one for one in found if one.by not in WEAK and not _alike(one.value, title.text))
    if not others:
        return Heard(title.text)
    printed = Evidence(field="title", line=title.span, words=title.text.strip(), shows=SHOWS["title-printed"])
    first, *rest = others
    further = (against(one) for one in rest if not _alike(one.value, first.value))
    return Heard(title.text, (printed, against(first), *further), (Note("title-disagrees", first.value, first.line),))


def _alike(stated: str, printed: str) -> bool:
    """The same, with the outlet's name, or cut off."""
    one, other = plain(stated), plain(printed)
    return one in other or other in one or is_repeat(stated, printed)


def _addresses(statements: Sequence[Statement]) -> list[Statement]:
    found = [one for one in statements if one.field == "url" and _site(one.value)]
    return sorted(found, key=lambda one: ADDRESSES.index(one.by) if one.by in ADDRESSES else len(ADDRESSES))


def _primary(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].strip().lower()


def _site(address: str) -> str:
    """The host of a web address, as its statement spells it; empty where there is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2].partition(":")[0]
    return host if parts.scheme in ("http", "https") and " " not in address else ""


def _path(address: str) -> str:
    return urlsplit(address).path.strip("/")


def _place(address: str) -> tuple[str, str]:
    """What two addresses of one page have in common."""
    host = _site(address).lower()
    for prefix in ("www.", "m.", "amp."):
        host = host.removeprefix(prefix)
    return host, _path(address).lower().removesuffix("/amp")
