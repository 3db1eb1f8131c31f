"""What a line is by its own structure and words, wherever it stands on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from dossier.intake.foot import signoffs
from dossier.intake.lines import furniture, newsroom, notices, words
from dossier.intake.lines.buttons import are_buttons
from dossier.intake.lines.phrases import ALONE
from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.lines.words import plain
from dossier.intake.values import Role


class Mark(NamedTuple):
    role: Role
    reason: str


_WHOLE_FORM = frozenset(form for form in words.FORM if len(form.split()) > 4)
"""Of the words of forms those that are sentences; others follow on the same line."""

_REQUIRED = re.compile(r"^[^*]{0,60}\w[^*]{0,3}\*\s*:?\s*$")
LONGEST_NOTICE = 8  # words of a notice of rights that is a sentence
_RIGHTS = re.compile(
    r"©|\([cс]\)\s*(?:(?:19|20)\d\d|copyright\b|[\"«“])|^\W*copyright\W+(?:by\W+)?(?:19|20)\d\d", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LABEL = re.compile(r"^\W*(?P<label>[^:：]{2,40}?)\s*[:：]\s*(?P<rest>.*)$")
_UNCOUNTED = re.compile(r"\s*\(?\d+\)?$")
_BETWEEN_WORDS = re.compile(r"[^\w.]+")
_NUMBER = re.compile(r"\d")
_WEB = re.compile(
    r"^(https?://|www\.)\S+$|^\S+@\S+\.\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,7}(?:/[!-~]*)?$|^@\w+$", re.IGNORECASE
)
_DAY = re.compile(r"^\d[\d./-]+\d$")
_NOTED = re.compile(
    r"^(?:clipped|saved|copied|retrieved|accessed|source|url|link|lien|ссылка|источник|الرابط|المصدر)(?: from| on)?\s*:"
)
_TRAIL = re.compile(r"\s[>›»]\s")
_BRACKETED = re.compile(r"^\s*(?:\[[^\[\]]+\]\s*){3,}$")
_GAP = re.compile(r"\s{2,}|\t")
_PARTED = re.compile(r"\s[\u200e\u200f]?[|/]\s")
_PLACED_LABEL = re.compile(r"^\W*(?P<label>[^:،,]{2,40}?)\s*[:،,]\s*\S")
_SIGNED = re.compile(r"[/|,،©–—-]|\s{2,}")
_CREDIT = re.compile(r"\w\s?/\s?\w|^\s*©")
_INITIALLED = re.compile(r"^[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ-]{2,}\s?/\s?[A-ZÀ-ÞА-ЯЁ]\. ?[A-ZÀ-ÞА-ЯЁ][\w'’-]+$")
_BAR = re.compile(r"\s[|│]\s")
LONGEST_MORE = 6  # words of a head that says of what or of whom there is more
_PHOTOGRAPHER = re.compile(r"^(?:[A-ZÀ-ÞА-ЯЁ]\.\s?)?[A-ZÀ-ÞА-ЯЁ][\w'’-]+ [A-ZÀ-ÞА-ЯЁ][\w'’-]+$")
LONGEST_CREDIT = 6  # words
LONGEST_STEP = 3  # words of one step of a trail, or of an entry of a menu
FEWEST_ENTRIES = 3
FEWEST_DIGITS = 6  # of a telephone number


@lru_cache(maxsize=20_000)
def mark(text: str) -> Mark | None:
    """The mark of one line, or None if nothing about it alone says that it is not the article."""
    for rule in (_form, _legal, _agency, _credit, _address, _related, _caption, _furniture, _button):
        found = rule(text)
        if found:
            return found
    return None


def label(text: str) -> tuple[str, str]:
    """What stands before the first colon, in matching form, and what follows it; both empty without a colon."""
    match = _LABEL.match(text)
    return (plain(match["label"]), match["rest"]) if match else ("", "")


def starts_with(text: str, forms: Iterable[str]) -> bool:
    """Begins with one of the forms, as whole words."""
    start = plain(text) + " "
    return any(start.startswith(form + " ") for form in forms)


def lead(text: str, forms: Iterable[str]) -> str:
    """The longest of the forms with which a text begins, as whole words; empty if it begins with none."""
    start = plain(text) + " "
    return max((form for form in forms if start.startswith(form + " ")), key=len, default="")


def holds(text: str, forms: Iterable[str]) -> bool:
    """Holds one of the forms, as whole words."""
    return bool(held(text, forms))


def held(text: str, forms: Iterable[str]) -> frozenset[str]:
    """Those of the forms that a text holds, as whole words."""
    inside = f" {_BETWEEN_WORDS.sub(' ', plain(text))} "
    return frozenset(form for form in forms if f" {form} " in inside)


def is_related_head(text: str) -> bool:
    """The word over other stories, alone or with what they are about: `اقرأ المزيد من …`, `Read more on …`."""
    return plain(text) in words.RELATED or (_names_more(text) and not ends_sentence(text))


def _names_more(text: str) -> bool:
    said = plain(text)
    more = any(said.startswith(form) for form in notices.MORE) and len(said.split()) <= LONGEST_MORE
    also = any(said.startswith(first) and said.endswith(last) for first, last in notices.ALSO)
    return more or (also and len(said.split()) <= LONGEST_MORE)


def is_required(text: str) -> bool:
    """Ends in the star of a required field; a star alone may as well point to a note."""
    return _REQUIRED.match(text) is not None and not ends_sentence(text.rstrip(" *:"))


def _form(text: str) -> Mark | None:
    if plain(text) in words.NEWSLETTER:
        return Mark("form", "newsletter")
    if (
        starts_with(text.replace(".", " "), _WHOLE_FORM)
        or is_required(text)
        or _UNCOUNTED.sub("", plain(text)) in words.FORM
    ):
        return Mark("form", "comment-form")
    return None


def _legal(text: str) -> Mark | None:
    is_brief = len(text.split()) <= LONGEST_NOTICE
    reserved = holds(text, words.RIGHTS) and (is_brief or not ends_sentence(text))
    if reserved or (_RIGHTS.search(text) and holds(text, words.RIGHTS)):
        return Mark("legal", "copyright")
    if _RIGHTS.search(text) and not ends_sentence(text):
        return Mark("legal", "copyright") if _YEAR.search(text) else Mark("credit", "photo-credit")
    agrees = starts_with(text, words.AGREE) and not ends_sentence(text)
    if agrees or plain(text) in words.TERMS or label(text)[0] in words.TERMS:
        return Mark("legal", "terms")
    return None


def _agency(text: str) -> Mark | None:
    return Mark("furniture", "agency-credits") if signoffs.is_credits(text) else None


def _credit(text: str) -> Mark | None:
    return Mark("furniture", "site-credit") if starts_with(text, words.CREDITS) and not ends_sentence(text) else None


def _address(text: str) -> Mark | None:
    if _WEB.match(text.strip()) or _is_noted(text):
        return Mark("furniture", "web-address")
    if ends_sentence(text):
        return None
    street = _NUMBER.search(text) and len(held(text, words.STREET)) > 1
    called = label(text)[0] in words.CONTACT or starts_with(text, words.CONTACT)
    if street or (called and len(_NUMBER.findall(text)) >= FEWEST_DIGITS):
        return Mark("address", "address")
    return None


def _is_noted(text: str) -> bool:
    """Says whence and when somebody saved the text: an address or a day behind a label of a clipper."""
    _, rest = label(text)
    saved = _WEB.match(rest.strip()) is not None or _DAY.match(rest.strip()) is not None
    return _NOTED.match(text.strip().lower()) is not None and saved


def _related(text: str) -> Mark | None:
    before = plain(_BAR.split(text)[0]) if _BAR.search(text) else label(text)[0]
    if is_related_head(text) or before in words.RELATED:
        return Mark("related", "related")
    return None


def _furniture(text: str) -> Mark | None:
    reason = furniture.reason(text)
    if reason is None:
        return None
    return Mark("form" if reason in ("newsletter", "poll") else "furniture", reason)


def _button(text: str) -> Mark | None:
    parts = [plain(part) for part in re.split(r"[|/·•,،]|\s{2,}", text) if part.strip()]
    if parts and all(part in words.BUTTONS | words.NEWSLETTER | ALONE["buttons"] for part in parts):
        return Mark("furniture", "buttons")
    if are_buttons(text):
        return Mark("furniture", "buttons")
    if _BRACKETED.match(text) or _is_menu(text):
        return Mark("furniture", "navigation")
    if "«" not in text and not ends_sentence(text) and _is_trail(text):
        return Mark("furniture", "navigation")
    return None


def _is_menu(text: str) -> bool:
    """Short entries between tabs or wide gaps, most of them names of sections and the like."""
    entries = [plain(entry) for entry in _GAP.split(text.strip())]
    short = all(0 < len(entry.split()) <= LONGEST_STEP for entry in entries)
    named = sum(entry in newsroom.SECTIONS | words.BUTTONS | notices.HOME for entry in entries)
    return len(entries) >= FEWEST_ENTRIES and short and named > len(entries) // 2


def _is_trail(text: str) -> bool:
    """Short steps between arrows; between bars or slashes, which headlines have too, at least three."""
    bars = _PARTED.split(text)
    steps = bars if len(bars) > 2 or plain(bars[0]) in notices.HOME else _TRAIL.split(text)
    return len(steps) > 1 and all(0 < len(step.split()) <= LONGEST_STEP for step in steps)


def _caption(text: str) -> Mark | None:
    match = _PLACED_LABEL.match(text)
    placed = plain(match["label"]) if match else ""
    before, rest = label(text)
    if placed in words.PHOTO or plain(text) in newsroom.STOCK or _signs_picture(text):
        return Mark("credit", "photo-credit")
    if before in words.CAPTION:
        return (
            Mark("credit", "photo-credit")
            if is_credit(rest) or _PHOTOGRAPHER.match(rest)
            else Mark("caption", "caption-label")
        )
    return Mark("caption", "caption-label") if placed in words.PLACED_CAPTION else None


def _signs_picture(text: str) -> bool:
    """An agency, a stroke, and its photographer; also one that is not known, with the photographer's initial."""
    return (_CREDIT.search(text) is not None and is_credit(text)) or _INITIALLED.match(text.strip()) is not None


def names_agency(text: str) -> bool:
    """Names one that supplies pictures, alone or with the photographer's name beside it."""
    return any(plain(part) in newsroom.AGENCIES | newsroom.STOCK for part in (text, *_SIGNED.split(text)))


def is_credit(text: str) -> bool:
    """Gives who supplied a picture, and hardly more."""
    return names_agency(text) and len(text.split()) <= LONGEST_CREDIT and not ends_sentence(text)
