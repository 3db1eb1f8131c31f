"""Proposed meetings as an editor is told of them: filed or not, what speaks for each, what is missing, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from babel.numbers import format_percent

from dossier.intake.values import Note, Proposal
from dossier.locale.catalogue import N_
from dossier.model import Version

FAINT = 0.25
"""Below this a proposal is only named: two names that many articles hold are as much."""

_HEADS = {
    (True, False): N_("Filed under this meeting:"),
    (True, True): N_("It reports on this meeting too:"),
    (False, False): N_("Perhaps it reports on this meeting:"),
    (False, True): N_("Perhaps it reports on this meeting too:"),
}
_FAINT = N_("Little speaks for:")
_MOVE = N_("If it does, move its file:")
_WRITE = N_("If it does, write at the head of its file:")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed meeting, or several for which little speaks: `meetings` with their confidence, `2024-07-moscow (40%)`.

    `head` and `way` are sentences to be translated; `ways` what to do, in words that need no translation.
    """

    head: str
    meetings: tuple[str, ...]
    why: tuple[Note, ...] = ()
    missing: tuple[Note, ...] = ()
    way: str = ""
    ways: tuple[str, ...] = ()


def suggestions(proposals: Sequence[Proposal], versions: Sequence[Version], locale: str) -> tuple[Suggestion, ...]:
    """What is said of the proposals for an article of these versions; percentages are written as in the locale."""
    return tuple(_suggestions(proposals, versions, locale))


def _suggestions(proposals: Sequence[Proposal], versions: Sequence[Version], locale: str) -> Iterator[Suggestion]:
    faint = [one for one in proposals if one.confidence < FAINT and not one.also and not _is_filed(one, versions)]
    for one in proposals:
        if one in faint:
            continue
        filed = _is_filed(one, versions)
        way, ways = ("", ()) if filed else _ways(one, versions)
        yield Suggestion(_HEADS[filed, one.also], (_named(one, locale),), one.why, one.missing, way, ways)
    if faint:
        yield Suggestion(_FAINT, tuple(_named(one, locale) for one in faint))


def _is_filed(one: Proposal, versions: Sequence[Version]) -> bool:
    """Whether the article's files say that it reports on the meeting."""
    return any(one.meeting in (version.meeting, *version.front.also_reports_on) for version in versions)


def _named(one: Proposal, locale: str) -> str:
    percent = format_percent(one.confidence, locale=locale.replace("-", "_"))
    return f"{one.meeting} ({percent})"


def _ways(one: Proposal, versions: Sequence[Version]) -> tuple[str, tuple[str, ...]]:
    """How an editor takes a proposal over: a line of front matter for a second meeting, a folder for the first."""
    if one.also:
        return _WRITE, tuple(f"also_reports_on: [{_others(one, version)}] ({version.path})" for version in versions)
    loose = [version.path for version in versions if version.meeting is None]
    return (_MOVE, tuple(f"{path} → meetings/{one.meeting}/" for path in loose)) if loose else ("", ())


def _others(one: Proposal, version: Version) -> str:
    return ", ".join(dict.fromkeys((*version.front.also_reports_on, one.meeting)))
