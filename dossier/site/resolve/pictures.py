"""Pictures of meetings and articles over time, from the archive to what a template shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from markupsafe import Markup

from dossier.locale.catalogue import N_
from dossier.model import Article
from dossier.site.here import Here
from dossier.site.pictures import axis as axes
from dossier.site.pictures import bars, days, marks
from dossier.site.pictures.axis import Axis, Period
from dossier.site.pictures.bars import Bar, Count, Series
from dossier.site.pictures.days import Days
from dossier.site.pictures.marks import Mark
from dossier.site.resolve import parts
from dossier.site.routes import Route
from dossier.site.views.pictures import Picture, Row

HIGH, LOW = 88, 44
"""Pixels of the bars of a picture that has one row of them, and of one that has several."""

UNSURE = N_("Dashed: the date is not known exactly, or the sources disagree over it.")

ELSEWHERE = {
    7: N_("Dashed: it may belong to another month."),
    4: N_("Dashed: it may belong to another year."),
    9: N_("Dashed: it may belong to another ten years."),
}
"""The same of bars, by the length of the EDTF of their periods: a doubt within a period is none here."""

Dated = Mapping[str, Days]
"""The meetings that have a date, by id."""

Plural = tuple[str, str]
MEETINGS, ARTICLES = ("%(num)s meeting", "%(num)s meetings"), ("%(num)s article", "%(num)s articles")
"""How each is counted, in words that the templates have too."""


def meetings(here: Here, keys: Sequence[str]) -> Picture | None:
    """Meetings over time: a mark for each, or bars where they are too many; None if fewer than two have a date."""
    dated = {key: found for key in keys if (found := here.shelf.days(key)).known}
    if len(dated) < 2:
        return None
    undated = len(keys) - len(dated)
    return _few(here, dated, undated) or _many(here, dated, undated)


def _few(here: Here, dated: Dated, undated: int) -> Picture | None:
    if len(dated) > marks.MOST:
        return None
    axis = _axis(here, axes.whole_years(*_ends(dated.values())))
    found = [_mark(here, key, when) for key, when in dated.items()]
    drawing = marks.marks(axis, found, _names(here, axis), _of_meetings(here, len(dated), axis))
    if drawing is None:
        return None
    signs = [UNSURE] if any(not when.sure for when in dated.values()) else []
    notes = _notes(here, signs, {MEETINGS: undated})
    return _of_all(here, axis, drawing, notes, bars.counted(axis, dated.values()))


def _many(here: Here, dated: Dated, undated: int) -> Picture:
    axis = _axis(here, axes.spread(*_ends(dated.values())))
    counts = bars.counted(axis, dated.values())
    row = Series("", _bars(here, axis, counts, linked=True))
    drawing = bars.bars(axis, [row], _names(here, axis), _of_meetings(here, len(dated), axis), HIGH)
    return _of_all(here, axis, drawing, _notes(here, _elsewhere(axis, [counts]), {MEETINGS: undated}), counts)


def _of_all(here: Here, axis: Axis, drawing: Markup, notes: tuple[str, ...], counts: Sequence[Count]) -> Picture:
    return Picture(drawing, notes, (here.interface.gettext("Meetings"),), _rows(here, axis, [counts], linked=True))


def holdings(here: Here, keys: Sequence[str], articles: Sequence[Article]) -> Picture | None:
    """Meetings and articles over time, a row of bars for each; None if all fall into one month or have no date."""
    gettext = here.interface.gettext
    published = [days.of_text(article.main.front.published) for article in articles]
    held = [here.shelf.days(key) for key in keys]
    kinds = {gettext("Meetings"): held, gettext("Articles"): published}
    found = {name: dated for name, when in kinds.items() if (dated := [each for each in when if each.known])}
    everything = [each for when in found.values() for each in when]
    if not everything or len(periods := axes.spread(*_ends(everything))) < 2:
        return None
    axis = _axis(here, periods)
    counts = [bars.counted(axis, when) for when in found.values()]
    rows = [Series(name, _bars(here, axis, each)) for name, each in zip(found, counts, strict=True)]
    sentence = _sentence(here, gettext("%(what)s over time, %(dates)s"), {"what": gettext(", ").join(found)}, axis)
    drawing = bars.bars(axis, rows, _names(here, axis), sentence, LOW)
    undated = {MEETINGS: _undated(held), ARTICLES: _undated(published)}
    notes = _notes(here, _elsewhere(axis, counts), undated)
    return Picture(drawing, notes, tuple(found), _rows(here, axis, counts))


def _axis(here: Here, periods: tuple[Period, ...]) -> Axis:
    return Axis(periods, here.interface.dir == "rtl")


def _ends(found: Iterable[Days]) -> tuple[date, date]:
    known = [day for each in found for day in (each.first, each.last) if day]
    return min(known), max(known)


def _undated(found: Iterable[Days]) -> int:
    return sum(not each.known for each in found)


def _elsewhere(axis: Axis, counts: Iterable[Sequence[Count]]) -> list[str]:
    """What is dashed among bars, if anything is."""
    return [ELSEWHERE[len(axis.periods[0].edtf)]] if any(unsure for row in counts for _, unsure in row) else []


def _names(here: Here, axis: Axis) -> list[str]:
    return [here.interface.date(period.edtf).words for period in axis.periods]


def _of_meetings(here: Here, count: int, axis: Axis) -> str:
    message = here.interface.ngettext(
        "%(num)s meeting over time, %(dates)s", "%(num)s meetings over time, %(dates)s", count
    )
    return _sentence(here, message, {"num": here.interface.number(count)}, axis)


def _sentence(here: Here, message: str, values: dict[str, str], axis: Axis) -> str:
    """A sentence with the time that an axis spans, in years."""
    span = axes.of_years(axis.periods[0].first.year, axis.periods[-1].last.year)
    return message % (values | {"dates": here.interface.date(span.edtf).words})


def _notes(here: Here, signs: Iterable[str], undated: Mapping[Plural, int]) -> tuple[str, ...]:
    """How to read the picture, and what is not in it."""
    interface = here.interface
    missing = [
        interface.ngettext(*plural, count) % {"num": interface.number(count)}
        for plural, count in undated.items()
        if count
    ]
    left_out = interface.gettext("Without a date, and so not in the picture: %(what)s.")
    told = [left_out % {"what": interface.gettext(", ").join(missing)}] if missing else []
    return (*map(interface.gettext, signs), *told)


def _mark(here: Here, key: str, when: Days) -> Mark:
    card = parts.meeting_card(here, key)
    dates = here.interface.gettext(", ").join(day.words for day in card.dates)
    words = here.interface.gettext("%(title)s (%(date)s)") % {"title": card.title.words, "date": dates}
    title = card.title if card.title.foreign else here.interface.text(words)
    return Mark(when, card.url, title, _name(here, when))


def _name(here: Here, when: Days) -> str:
    """The month that holds the days, or the years; the month and “not before” or “no later than” if it is open."""
    first, last = when.first, when.last
    if first and last and first.year != last.year:
        return here.interface.date(f"{first.year:04}/{last.year:04}").words
    months = [f"{day:%Y-%m}".zfill(7) if day else ".." for day in (first, last)]
    same_year_only = first and last and first.month != last.month
    return here.interface.date(months[0][:4] if same_year_only else "/".join(dict.fromkeys(months))).words


def _bars(here: Here, axis: Axis, counts: Iterable[Count], linked: bool = False) -> tuple[Bar, ...]:
    return tuple(_bar(here, period, count, linked) for period, count in zip(axis.periods, counts, strict=True))


def _bar(here: Here, period: Period, count: Count, linked: bool) -> Bar:
    number = here.interface.number(sum(count))
    shown = here.interface.date(period.edtf).words
    words = here.interface.gettext("%(date)s: %(num)s") % {"date": shown, "num": number}
    return Bar(*count, _url(here, period) if linked else "", here.interface.text(words), number)


def _url(here: Here, period: Period) -> str:
    """The timeline of a period's year; of a decade, and where all meetings are of one year, there is none."""
    year = period.edtf[:4]
    exists = "/" not in period.edtf and year in here.shelf.narrowed
    return here.url(Route("timeline", here.locale, year)) if exists else ""


def _rows(here: Here, axis: Axis, counts: Sequence[Sequence[Count]], linked: bool = False) -> tuple[Row, ...]:
    """The table: a row for each period that has anything."""
    sums = ((period, tuple(sum(row[at]) for row in counts)) for at, period in enumerate(axis.periods))
    return tuple(
        Row(here.interface.date(period.edtf), _url(here, period) if linked else "", each)
        for period, each in sums
        if any(each)
    )
