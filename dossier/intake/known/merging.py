"""An article file and what intake would write today: what differs, and the two made one without losing an edit.

A field, or the body, is an editor's where its digest is not the one that was noted when it was written; without a note
everything is. What is an editor's stays. What is not takes today's form, unless lines of the original would get lost
between the two: then everything that holds lines stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.archive import article, frontmatter, rewriting, yaml_write
from dossier.archive.accounting import unaccounted
from dossier.archive.located import locate, printed
from dossier.archive.written import WrittenText, digest
from dossier.intake.values import Difference
from dossier.model import Evidence, Version

BODY = "body"
HOLD_LINES = frozenset(
    {"title", "standfirst", "byline", "dateline", "published", "updated", "condition", "original", "removed", BODY}
)
"""Together these say where each line of the original went. (`evidence` only points to lines.)"""

ALIGNED = frozenset({"alignment"})
"""Pairs the paragraphs of all versions: where one of the texts is an editor's, it stays as it is."""

_IN = {"url": "original", "captured": "original"}
"""The field of a file that holds the value for which there is evidence, where it has another name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A version's file as it is and as intake would write it today; `noted` is what was written at first."""

    path: str
    now: str
    today: str
    noted: WrittenText | None


@dataclass(frozen=True, slots=True)
class Merged:
    """The text of the file after the merge, what is noted of it then, and each difference there was."""

    path: str
    text: str
    noted: WrittenText | None
    differences: tuple[Difference, ...]


def merge(pairs: Sequence[Pair], lines: Sequence[str]) -> tuple[Merged, ...]:
    """The versions of one original, whose reading is `lines`. ProblemError if a file cannot be read."""
    held = ALIGNED if any(_is_edited(pair) for pair in pairs) else frozenset[str]()
    merged = [_merged(pair, held) for pair in pairs]
    before = _lost([(pair.path, pair.now) for pair in pairs], lines)
    if _lost([(one.path, one.text) for one in merged], lines) <= before:
        return tuple(merged)
    return tuple(_merged(pair, held | HOLD_LINES) for pair in pairs)


def _is_edited(pair: Pair) -> bool:
    """Whether somebody has worked on the text itself."""
    noted = _noted(pair.noted)
    return noted is None or not _is_as_noted(BODY, _raw(pair.now), noted)


def _lost(texts: Sequence[tuple[str, str]], lines: Sequence[str]) -> set[str]:
    """What of the original is in none of these files, and what of them in no line of the original."""
    versions = [article.version(text, path, path, None, lambda _: lines) for path, text in texts]
    found = {str(span) for span in unaccounted(versions, lines)}
    return found.union(*(_unplaced(version, lines) for version in versions))


def _unplaced(version: Version, lines: Sequence[str]) -> set[str]:
    located = locate(version.front, version.blocks, lines)
    fields = {f"{version.path} {name}" for name in printed(version.front) if name not in located.fields}
    return fields | {f"{version.path} {part.text}" for part, piece in located.parts if piece is None}


def _merged(pair: Pair, held: frozenset[str]) -> Merged:
    now, today = _raw(pair.now), _raw(pair.today)
    noted = _noted(pair.noted)
    differing = [name for name in _names(now, today) if now.get(name) != today.get(name)]
    if noted is None or now.keys() == {BODY}:  # nothing is noted, or all keys share a line: it is all an editor's
        held = frozenset(differing)
    free = {name for name in differing if name not in held and _is_as_noted(name, now, noted or {})}
    if "evidence" in free and (evidence := _evidence(pair, set(differing) - free)):
        today["evidence"] = evidence
        if evidence == now.get("evidence"):
            differing.remove("evidence")
            free.remove("evidence")
    changes = {name: today.get(name) for name in free if name != BODY}
    document = frontmatter.parse(pair.now, pair.path)
    text = rewriting.rewritten(document, changes, today[BODY] if BODY in free else None)
    differences = tuple(
        Difference(pair.path, name, now.get(name) or "", today.get(name) or "", name in free) for name in differing
    )
    return Merged(pair.path, text, _noted_anew(pair.noted, text, free), differences)


def _raw(text: str) -> dict[str, str]:
    """Every field as it stands, and the body."""
    document = frontmatter.parse(text, "")
    return {**rewriting.raw_fields(document), BODY: rewriting.raw_body(document)}


def _names(now: Mapping[str, str], today: Mapping[str, str]) -> list[str]:
    return [name for name in (*rewriting.ORDER, BODY) if name in now or name in today]


def _noted(noted: WrittenText | None) -> Mapping[str, str] | None:
    return {**noted.fields, BODY: noted.body} if noted else None


def _is_as_noted(name: str, now: Mapping[str, str], noted: Mapping[str, str]) -> bool:
    return (digest(now[name]) if name in now else None) == noted.get(name)


def _noted_anew(noted: WrittenText | None, text: str, free: set[str]) -> WrittenText | None:
    """The note with what was taken today. What an editor wrote stays theirs, even where today's form is the same."""
    if noted is None:
        return None
    raw = _raw(text)
    fields = {name: found for name, found in noted.fields.items() if name not in free}
    fields |= {name: digest(raw[name]) for name in free if name != BODY and name in raw}
    ordered = {name: fields[name] for name in rewriting.ORDER if name in fields}
    return noted.model_copy(update={"fields": ordered, "body": digest(raw[BODY]) if BODY in free else noted.body})


def _evidence(pair: Pair, stay: set[str]) -> str:
    """Today's evidence, but for the fields that stay as they are the evidence there was, where it stood."""
    now, today = _evidence_of(pair.now, pair.path), _evidence_of(pair.today, pair.path)
    names = _between([one.field for one in now], [one.field for one in today])
    sides = [(name, now if _IN.get(name, name) in stay else today) for name in names]
    found = [one for name, side in sides for one in side if one.field == name]
    return "".join(yaml_write.entry("evidence", found, listed=True)) if found else ""


def _between(now: Sequence[str], today: Sequence[str]) -> list[str]:
    """Today's names in their order, each once; what only the others have stands before what it stood before."""
    names, following = [*dict.fromkeys(today)], len(today)
    for name in reversed(dict.fromkeys(now)):
        if name not in names:
            names.insert(following, name)
        following = names.index(name)
    return names


def _evidence_of(text: str, path: str) -> tuple[Evidence, ...]:
    return article.version(text, path, path, None, lambda _: None).front.evidence
