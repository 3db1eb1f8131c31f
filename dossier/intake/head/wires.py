"""The head and foot lines of agencies' messages: numbers, codes and the hour of sending, told by their shape alone.

`ABC 0231 POL 4 22/10/2024 18:05 GMT` over the headline, `NNNN` under the text, and in brackets what subscribers are
told of the message itself: `(Adds quotes, paragraphs 5-9)`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.dates.press import printed
from dossier.intake.foot.signoffs import is_code
from dossier.intake.head.stamps import UNTOLD, separators, stamps
from dossier.intake.lines import newsroom
from dossier.intake.lines.sentences import is_prose
from dossier.intake.lines.words import listed, plain
from dossier.intake.values import Line

_HOUR = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{6}(?!\d)")
_CODE = re.compile(r"(?<!\w)[^\W\d_a-zа-яё]{1,8}-?\d{2,6}(?!\w)|(?<!\w)\d{3,6}(?!\w)")
_SIGN = re.compile(r"^\W*(?:NNNN|ZCZC(?: .*)?)\W*$")
_INITIALS = re.compile(r"^\s*(?:[^\W\d_][ .]?){1,4}/\s?(?:[^\W\d_][ .]?){1,4}\s*$")
_NOTE = re.compile(r"^\s*[(\[](?P<said>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*$")
_NOTING = listed(
    """
    adds|adding|updates|recasts|corrects|refiles|repeats|eds|editors|note to editors|summary|with
    ajoute|actualise|complète|précise|corrige|répétition|résumé|rappel|note aux rédactions|note aux abonnés|avec
    إضافة|تضيف|يضيف|تحديث|تصحيح|تكرار|إعادة|خلاصة|ملخص|ملاحظة للمحررين|مع إضافة
    добавлены|добавлена|добавлено|дополняет|дополнено|исправлено|уточнено|повтор|с подробностями|добавляет|резюме
    """
)
FEWEST = 3  # parts of a head
LONGEST = 12
LONGEST_LETTERS = 2


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines over the first running text and under the last one that are an agency's signs, in parts where they
    give a date; all others as they are."""
    text = [index for index, line in enumerate(lines) if line.role is None and is_prose(line.text)]
    first, last = (text[0], text[-1]) if text else (0, len(lines))
    labelled: list[Line] = []
    for index, line in enumerate(lines):
        around = index < first or index > last
        if around and line.role is None and is_head(line.text):
            labelled += _dated(line)
        elif line.role is None and (_SIGN.match(line.text) or (around and _is_sign(line.text, index < first))):
            labelled.append(line.as_("furniture", "agency-sign"))
        else:
            labelled.append(line)
    return labelled


def is_head(text: str) -> bool:
    """Nothing but capitals, single letters and numbers, among them a code and an hour."""
    parts = text.split()
    shouted = all(part == part.upper() and _is_coded(part) for part in parts)
    return FEWEST <= len(parts) <= LONGEST and shouted and bool(_HOUR.search(text)) and bool(_CODE.search(text))


def _is_coded(part: str) -> bool:
    """In a script without capitals letters alone are a code, and short names of agencies."""
    return part.isupper() or any(map(str.isdigit, part)) or len(part) <= LONGEST_LETTERS


def _is_sign(text: str, above: bool) -> bool:
    """Initials; over the text what is told of the message in brackets, in capitals or by its first word."""
    note = _NOTE.match(text)
    if note is None or not above:
        return is_code(text) or _INITIALS.match(text) is not None
    said = plain(note["said"])
    told = note["said"].isupper() and said not in newsroom.WIRES
    return told or any(said.startswith(form + " ") or said == form for form in _NOTING)


def _dated(line: Line) -> list[Line]:
    """The date of such a line for itself."""
    for date in printed(line.text, line.lang or UNTOLD):
        if ((date.year and date.day) or date.flaw == "unsure") and stamps(line.text[date.start : date.end], line.lang):
            parts = [*separators(line, 0, date.start), *separators(line, date.end, len(line.text))]
            around = [part.as_("furniture", "agency-sign") for part in parts]
            dated = line.part(date.start, date.end).as_("published", "date-line")
            return sorted((dated, *around), key=lambda part: part.span.start or 0)
    return [line.as_("furniture", "agency-sign")]
