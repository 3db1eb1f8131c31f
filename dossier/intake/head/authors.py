"""Lines that sign: names with a word that tells, or in the form in which papers print those who write.

`By …` and its like are read by `datelines`. What only the form of a name shows is asked of the editor.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from dossier.intake.head.datelines import like_names
from dossier.intake.lines import newsroom, words
from dossier.intake.lines.marks import holds, label, lead, names_agency, starts_with
from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.lines.words import plain
from dossier.intake.naming.name_words import FIRST
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.text.bearers import GIVEN

_PART = r"[^\W\d_][\w'’.-]*"
_NAME = re.compile(rf"^\s*{_PART}(?: {_PART}){{1,3}}\s*$")
_SURNAME = re.compile(r"^\s*(?:[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё'’-]+\.? )+(?:[dD]['’])?[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ'’-]{4,}\s*$")
_INITIALS = re.compile(r"^\s*(?:[^\W\d_]\.\s?){1,3}(?:[^\W\d_]{2,})?\s*$")
_BEHIND = re.compile(r"\s*[,،(]\s*")
_TOGETHER = re.compile(rf"\s(?:{'|'.join(sorted(newsroom.TOGETHER))})\s", re.IGNORECASE)
_LABELLED = re.compile(r"^\s*(?P<label>[^\W\d_]+)\s+[-–—]\s+(?P<name>[^-–—]+)$")
_PLACED = re.compile(r"^\s*(?P<place>[^\W\d_]+(?: [^\W\d_]+)?)\s*:\s*(?P<name>[^:]+?)\s*$")
_ALONE = re.compile(r"\s+(?:and|et|и|و|&)\s+|\s*[,،;/(*]\s*")
LONGEST_STAFF = 5  # words of a signature without a name
LONGEST_POST = 9  # of a name, and for whom or where somebody writes


def is_signed(text: str) -> bool:
    """Words of the line sign: a staff, agencies that helped, a correspondent's post, a label and a dash."""
    if ends_sentence(text):
        return False
    staff = starts_with(text, newsroom.STAFF) and len(text.split()) <= LONGEST_STAFF
    return staff or _is_helped(text) or _is_posted(text) or _is_labelled(text) or _names_after(text, newsroom.TEXT_BY)


def takes_pictures(text: str) -> bool:
    """Says whose the pictures are, without a colon."""
    return _names_after(text, newsroom.PICTURES_BY)


def is_named(text: str, known: Known) -> bool:
    """A given name that is known, a surname, and perhaps where or as what somebody writes; nobody of the archive's."""
    if ends_sentence(text) or len(text.split()) > LONGEST_POST or known.people(text):
        return False
    name, *behind = _BEHIND.split(text.strip(), maxsplit=1)
    return _is_given(name) and len(name.split()) > 1 and all(":" not in post for post in behind)


def is_formed(text: str) -> bool:
    """Written as only names are: a surname in capitals, initials, a given name that is known and all in capitals."""
    name = _BEHIND.split(text.strip())[0]
    capitals = name.isupper() and _NAME.match(name) is not None and plain(name).split()[0] in GIVEN
    return _SURNAME.match(name) is not None or _INITIALS.match(name) is not None or capitals


def placed(line: Line, known: Known) -> list[Line]:
    """`place: name` in its parts; nothing for any other line."""
    match = _PLACED.match(line.text)
    if not match or not _is_given(match["name"]):
        return []
    if not known.place(match["place"]) and len(match["place"].split()) > 1:
        return []
    place, name = (line.part(match.start(part), match.end(part)) for part in ("place", "name"))
    sign = line.text.index(":", match.end("place"))
    return [
        place.as_("dateline", "dateline-line"),
        line.part(sign, sign + 1).as_("furniture", "separator"),
        name.as_("byline", "dateline-line"),
    ]


def names(byline: str) -> Sequence[str]:
    """The names of an author's line in matching form, without the words before and behind them."""
    rest = label(byline)[1] or byline
    found = " ".join(rest.split()[len(lead(rest, words.BYLINE).split()) :])
    return [plain(name) for name in _ALONE.split(found) if len(name.split()) > 1]


def _names_after(text: str, forms: Collection[str]) -> bool:
    """One of the words and a name in capitals, or one that is given."""
    before = next((form for form in sorted(forms, key=len, reverse=True) if starts_with(text, (form,))), None)
    name = " ".join(text.split()[len(before.split()) :]) if before else ""
    capitals = [word for word in name.split() if word[0].isupper()]
    return _is_name(name) and (len(capitals) > 1 or _is_given(name))


def _is_helped(text: str) -> bool:
    """Somebody `avec AFP`, `with agencies`."""
    head, *tail = _TOGETHER.split(text.strip(" ()"))
    helpers = [plain(one) for one in tail]
    helped = bool(helpers) and all(
        one in ("agences", "agencies", "وكالات", "الوكالات") or names_agency(one) for one in helpers
    )
    return helped and len(head.split()) <= LONGEST_STAFF


def _is_posted(text: str) -> bool:
    name, *post = _BEHIND.split(text.strip(), maxsplit=1)
    return bool(post) and _is_name(name) and holds(post[0], newsroom.POSTED) and len(text.split()) <= LONGEST_POST


def _is_labelled(text: str) -> bool:
    match = _LABELLED.match(text)
    labels = words.BYLINE | words.BYLINE_COLON | {"خاص"}
    return match is not None and plain(match["label"]) in labels and _is_name(match["name"])


def _is_given(text: str) -> bool:
    """A name that begins with a given name."""
    first = plain(text).split()[:1]
    return _is_name(text) and any(one.split("-")[0] in FIRST or one.startswith("عبد") for one in first)


def _is_name(text: str) -> bool:
    match = _NAME.match(text)
    return match is not None and like_names(text.split())
