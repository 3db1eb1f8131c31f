"""Which questions about an original are still open once its articles are in the archive.

A question is settled where an editor has worked on what it asks about: changed the field, or its comment. One that
nobody has touched is asked again whenever the original comes again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dossier.intake.reasons import QUESTIONS
from dossier.intake.values import Difference, Note

_ABOUT: Mapping[str, tuple[str, ...]] = {
    "outlet": ("no-outlet", "outlet-unknown", "outlet-disagrees", "agency-unknown"),
    "title": ("title-disagrees", "no-title", "above-title"),
    "lang": ("lang-disagrees",),
    "byline": ("byline-proposed",),
    "original": ("url-disagrees", "captured-disagrees"),
    "kind": ("translation-proposed", "translator-named", "kinds-unknown"),
    "alignment": ("pairs-weak",),
    "meeting": ("no-meeting", "meeting-proposed"),
    "condition": tuple(code for code in QUESTIONS if code.endswith("-seen") and code != "date-seen"),
    "published": (
        "no-date", "date-seen", "date-incomplete", "date-bounded", "date-window", "date-counted", "date-unread",
        "date-unsure", "date-impossible", "date-several", "dates-disagree", "hijri-several-days", "calendars-disagree",
        "weekday-disagrees", "statement-disagrees", "statements-disagree", "updated-before", "dateline-disagrees",
        "caption-later", "captions-disagree", "text-later", "today-disagrees", "before-meeting",
    ),
}  # fmt: skip
"""What a question asks about; one that is not named here asks about the text and what was left out of it."""

_FIELDS = {code: (field,) for field, codes in _ABOUT.items() for code in codes}
_DATES = ("published", "updated")
_TEXT = ("body", "removed")


def still_open(notes: Iterable[Note], differences: Iterable[Difference], is_placed: bool) -> tuple[Note, ...]:
    """The questions that no change by hand has settled. `is_placed`: the article lies at a meeting."""
    settled = {one.field for one in differences if not one.free} | ({"meeting"} if is_placed else set())
    return tuple(note for note in notes if note.code in QUESTIONS and settled.isdisjoint(_about(note)))


def _about(note: Note) -> tuple[str, ...]:
    fields = _FIELDS.get(note.code, _TEXT)
    return _DATES if fields == ("published",) else fields
