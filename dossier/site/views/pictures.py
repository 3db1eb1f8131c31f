"""Pictures, as parts/picture.html and parts/coverage.html print them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dossier.site.views.parts import ShownDate, Text


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table behind a picture: a period, where it leads (if anywhere), and a count for each column."""

    date: ShownDate
    url: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that says in its label what it shows, notes on how to read it, and the same as a table.

    `heads` name what the rows count.
    """

    drawing: Markup
    notes: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """An outlet's row in the picture of a coverage."""

    outlet: Text
    drawing: Markup


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who reported on a meeting and how soon. `sentence` says what the picture shows; the table of the articles is
    behind it. `heads` name its columns (days after the meeting; words where a column is none); `letters` are those that
    stand for the languages, each with what it means, `signs` say what the bands mean.
    `counted` tells from where the days are counted if the date of the meeting is not certain."""

    sentence: str
    heads: tuple[Text, ...]
    tracks: tuple[Track, ...]
    letters: tuple[tuple[Text, str], ...]
    counted: str
    signs: tuple[str, ...]
