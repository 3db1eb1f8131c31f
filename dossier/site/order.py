"""The order in which things stand by day. That by name is the alphabet's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dossier.archive.collection import Archive
from dossier.dates import edtf
from dossier.model import Article, Meeting

UNDATED = date.max
"""Sorts what has no date behind all that has one."""


def earliest(value: str | None) -> date:
    """The first day that a date can mean; of one that is open at its beginning, its end."""
    try:
        first, last = edtf.parse(value or "").bounds()
    except ValueError:
        return UNDATED
    return first or last or UNDATED


def article_day(article: Article) -> date:
    return earliest(article.main.front.published.edtf)


def meeting_day(meeting: Meeting) -> date:
    return min(earliest(day.edtf) for day in meeting.dates)


def meetings_earliest_first(archive: Archive) -> tuple[str, ...]:
    """The ids of all meetings, those without a date last."""
    found = archive.meetings
    return tuple(sorted(found, key=lambda key: (meeting_day(found[key]), key)))


def meetings_latest_first(archive: Archive) -> tuple[str, ...]:
    """The ids of all meetings, those without a date last."""
    found = archive.meetings
    return tuple(sorted(found, key=lambda key: (*_backwards(meeting_day(found[key])), key)))


def earliest_first(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By date of publication, those without one last."""
    return tuple(sorted(articles, key=lambda article: (article_day(article), article.id)))


def latest_first(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By date of publication, those without one last."""
    return tuple(sorted(articles, key=lambda article: (*_backwards(article_day(article)), article.id)))


def _backwards(day: date) -> tuple[bool, int]:
    return day == UNDATED, -day.toordinal()


def lately_added(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By the day on which they joined the archive, latest first."""
    return tuple(sorted(articles, key=lambda article: (article.main.front.added, article.id), reverse=True))
