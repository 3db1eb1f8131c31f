"""Which questions about an original are still open once its articles are in the archive.

A question is settled where an editor has worked on what it asks about: changed the field, or its comment. One that
nobody has touched is asked again whenever the original comes again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.values import Difference, Note

_ABOUT: Mapping[str, tuple[str, ...]] = {
    "outlet": ("no-outlet", "outlet-unknown", "outlet-disagrees", "agency-unknown"),
    "title": ("title-disagrees", "no-title", "above-title"),
    "lang": ("lang-disagrees",),
    "byline": ("byline-proposed", "evidence-disagrees"),
    "original": ("url-disagrees", "captured-disagrees"),
    "kind": ("translation-proposed", "translator-named", "kinds-unknown"),
    "alignment": ("pairs-weak",),
    "meeting": ("no-meeting", "meeting-proposed"),
    "condition": tuple(code for code in QUESTIONS if code.endswith("-seen") and code != "date-seen"),
    "published": (
        "no-date", "date-seen", "date-incomplete", "date-bounded", "date-window", "date-counted", "date-unread",
        "date-unsure", "date-impossible", "date-several", "dates-disagree", "hijri-several-days", "calendars-disagree",
        "weekday-disagrees", "statement-disagrees", "statements-disagree", "updated-before", "dateline-disagrees",
        "versions-apart", "caption-later", "captions-disagree", "text-later", "today-disagrees", "before-meeting",
    ),
}  # fmt: skip
"""What a question asks about; one that is not named here asks about the text and what was left out of it."""

_FIELDS = {code: (field,) for field, codes in _ABOUT.items() for code in codes}
_DATES = ("published", "updated")
_TEXT = ("body", "removed")


def still_open(
    asked: Mapping[str, Iterable[Note]], differences: Iterable[Difference], is_placed: bool
) -> tuple[Note, ...]:
    """The questions that no change by hand has settled, each once.

    `asked` are those of each version, by its language: a change of one version settles nothing that is asked of
    another. `is_placed`: the article lies at a meeting.
    """
    settled = {(_lang(one.path), one.field) for one in differences if not one.free}
    found = (
        note
        for lang, notes in asked.items()
        for note in notes
        if note.code in QUESTIONS
        and not (is_placed and "meeting" in _about(note))
        and settled.isdisjoint((lang, field) for field in _about(note))
    )
    return tuple(dict.fromkeys(found))


def _lang(path: str) -> str:
    """The language of the version in a file: `<id>.<lang>.md`."""
    return path.split(".")[-2]


def _about(note: Note) -> tuple[str, ...]:
    fields = _FIELDS.get(note.code, _TEXT)
    return _DATES if fields == ("published",) else fields
