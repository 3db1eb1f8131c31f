"""Where a text says that a meeting was held on the day of writing: `today`, «اليوم»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dossier.dates.press import PrintedDate
from dossier.intake.lines.sentences import around
from dossier.intake.meetings import telling

_NOT_BEFORE = "".join(rf"(?<!\b{word} )" for word in ("في", "ذلك", "من", "منذ", "طوال", "حتى", "بعد", "قبل"))
_NOT_AFTER = "(?:التالي|السابق|الأول|الثاني|الثالث|الرابع|الأخير|نفسه|ذاته|الذي)"
_TODAY = re.compile(rf"(?<!\w){_NOT_BEFORE}اليوم(?!\w)(?!\s+{_NOT_AFTER}(?!\w))")
"""The word for “the day” where nothing makes it another day than today."""


def told(text: str, lang: str | None, dates: Sequence[PrintedDate]) -> Iterator[tuple[int, int]]:
    """Where such words stand, in a sentence that tells of a meeting and names no other day.

    `dates` are those that the text prints. Of what was said of the world today, many a text says it too.
    """
    spans = [(one.start, one.end) for one in dates if one.relative == 0 and not one.month]
    if lang == "ar":
        bare = (found.span() for found in _TODAY.finditer(text))
        spans += (span for span in bare if not any(one.start <= span[0] < one.end for one in dates))
    for start, end in spans:
        first, last = around(text, start, end)
        is_alone = not any(first <= one.start < last for one in dates if one.start != start)
        if is_alone and telling.tells_of_a_meeting(text[first:last]):
            yield start, end
