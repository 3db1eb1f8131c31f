"""The picture of a meeting's coverage: which outlet reported in which language, and how soon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dossier.locale.catalogue import N_
from dossier.model import Version
from dossier.site.here import Here
from dossier.site.pictures import coverage as drawn
from dossier.site.pictures import days
from dossier.site.pictures.coverage import Reach, Told
from dossier.site.pictures.days import Days
from dossier.site.views.parts import Text
from dossier.site.views.pictures import Coverage, Track

UNCERTAIN = N_(
    "The date of the meeting is not certain: reports of %(dates)s stand at its day, "
    "and the days after it are counted from %(day)s."
)

Placed = tuple[Version, Reach]


def coverage(here: Here, key: str) -> Coverage | None:
    """The picture of a meeting; None where it says no more than the list: fewer than two texts, or none with a day."""
    meeting = here.shelf.days(key)
    texts = [version for article in here.shelf.reports(key) for version in article.versions]
    placed = [(text, drawn.reach(days.of_text(text.front.published), meeting)) for text in texts]
    if len(texts) < 2 or meeting.known is None or all(reach.start is None for _, reach in placed):
        return None
    among = drawn.columns((reach for _, reach in placed), here.interface.dir == "rtl")
    letters = _letters(here, texts)
    rows: dict[str, list[Placed]] = {}
    for text, reach in sorted(placed, key=lambda each: each[0].front.outlet is None):
        rows.setdefault(text.front.outlet or "", []).append((text, reach))
    tracks = {outlet: drawn.track(among, _told(here, row, letters)) for outlet, row in rows.items()}
    return Coverage(
        sentence=_sentence(here, len(texts)),
        heads=_heads(here, among),
        tracks=tuple(Track(_outlet(here, outlet), track) for outlet, track in tracks.items()),
        letters=tuple((letter, here.interface.language(lang)) for lang, letter in letters.items()),
        counted=_counted(here, meeting),
        signs=_signs(here, [reach for _, reach in placed]),
    )


def _sentence(here: Here, count: int) -> str:
    """More than one text, but languages have several plurals."""
    interface = here.interface
    message = interface.ngettext(
        "%(num)s text by outlet, language and days after the meeting; the table below says the same.",
        "%(num)s texts by outlet, language and days after the meeting; the table below says the same.",
        count,
    )
    return message % {"num": interface.number(count)}


def _letters(here: Here, texts: Iterable[Version]) -> dict[str, Text]:
    autonyms = {text.front.lang: here.interface.autonym(text.front.lang) for text in texts}
    return {lang: here.interface.text(letter, lang) for lang, letter in drawn.letters(autonyms).items()}


def _outlet(here: Here, outlet: str) -> Text:
    return here.name("outlets", outlet) if outlet else here.words(N_("outlet unknown"))


def _heads(here: Here, among: drawn.Columns) -> tuple[Text, ...]:
    found = [_head(here, at) for at in range(among.first, among.last + 1)]
    return (*found, here.words(N_("no date"))) if among.undated else tuple(found)


def _head(here: Here, column: int) -> Text:
    """The days of a column, counted from the meeting."""
    if column <= 1:
        return here.words(N_("day of the meeting") if column else N_("before"))
    first = drawn.LAST_DAYS[column - 1] + 1
    if column == drawn.LATER:
        return here.interface.text(f"{here.interface.number(first)}+")
    return here.interface.range(first, drawn.LAST_DAYS[column])


def _counted(here: Here, meeting: Days) -> str:
    """From where the days are counted, if that is not plain."""
    if meeting.sure:
        return ""
    ends = dict.fromkeys(day.isoformat() for day in (meeting.first, meeting.last) if day)
    dates, day = (here.interface.date(each).words for each in ("/".join(ends), [*ends][-1]))
    return here.interface.gettext(UNCERTAIN) % {"dates": dates, "day": day}


def _signs(here: Here, reaches: Sequence[Reach]) -> tuple[str, ...]:
    """What the bands mean that are drawn."""
    found = {
        N_("Dashed: on one of these days"): any(reach.banded and not reach.open for reach in reaches),
        N_("Dashed, with an arrow: on this day or later"): any(reach.later for reach in reaches),
        N_("Dashed, with an arrow: on this day or earlier"): any(reach.earlier for reach in reaches),
    }
    return tuple(here.interface.gettext(message) for message, is_drawn in found.items() if is_drawn)


def _told(here: Here, row: Iterable[Placed], letters: dict[str, Text]) -> list[Told]:
    """Each language once for each reach, with how many texts there are."""
    counts = Counter((text.front.lang, reach) for text, reach in row)
    return [
        Told(reach, letters[lang], here.interface.number(count) if count > 1 else "")
        for (lang, reach), count in counts.items()
    ]
