"""How long ago something was, as pages count it: `2 hours ago`, `il y a 3 jours`, «منذ ساعتين», `час назад`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from dossier.dates.beside import label
from dossier.dates.grammar import one_of
from dossier.dates.printed import Role
from dossier.text.fold import fold

_UNITS = {
    timedelta(seconds=1): "s sec secs second seconds seconde secondes ثانية ثوان ثواني секунду секунды секунд сек",
    timedelta(minutes=1): "min mins mn minute minutes دقيقة دقائق минуту минуты минут мин",
    timedelta(minutes=2): "دقيقتين",
    timedelta(hours=1): "h hr hrs hour hours heure heures ساعة ساعات час часа часов ч",
    timedelta(hours=2): "ساعتين",
    timedelta(days=1): "d day days jour jours j يوم يوما أيام день дня дней",
    timedelta(days=2): "يومين",
    timedelta(weeks=1): "week weeks semaine semaines أسبوع أسابيع неделю недели недель",
    timedelta(weeks=2): "أسبوعين",
}
_LENGTH = {fold(word): length for length, words in _UNITS.items() for word in words.split()}
_AMOUNT = rf"(?:(?P<{{0}}>\d{{{{1,3}}}}|an?|one|une?)\s?)?(?P<{{0}}_unit>{one_of(tuple(_LENGTH))})\.?"
_FORMS = (
    rf"(?:منذ|قبل|il y a) {_AMOUNT.format('after')}",
    rf"{_AMOUNT.format('before')} (?:ago|{fold('назад')})",
)
_AGO = re.compile(rf"^(?P<label>.*?)(?<!\w)(?:{'|'.join(_FORMS)})\W*$")


@dataclass(frozen=True, slots=True)
class Ago:
    """A time that lies between `least` and `most` back, and what a label before it says of it.

    Pages leave out what is less than a unit: what was 2 hours ago is not yet 3 hours old.
    """

    least: timedelta
    most: timedelta
    role: Role | None


def ago(text: str) -> Ago | None:
    """What a line says that holds nothing else, but for a label."""
    match = _AGO.match(" ".join(fold(text).split()))
    before = match["label"].strip(" •·|:") if match else ""
    role = label(before) if before else None
    if match is None or (before and role is None):
        return None
    count, unit = (
        (match["after"], match["after_unit"]) if match["after_unit"] else (match["before"], match["before_unit"])
    )
    number, length = int(count) if count and count.isdecimal() else 1, _LENGTH[unit]
    return Ago(number * length, number * length + _whole(length), role)


def _whole(length: timedelta) -> timedelta:
    """One unit of a length, which may be the two of the Arabic dual."""
    return length if length / 2 not in _UNITS else length / 2
