"""The few words by which questions are answered, in each language; what is asked shows the first of each.

They are no texts of the catalogues, since an answer is understood in whatever language it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from dossier.locale.catalogue import SOURCE
from dossier.text.fold import fold

Word = Literal["yes", "no", "unknown", "none", "keep", "remove", "line"]

WORDS: Mapping[str, Mapping[Word, tuple[str, ...]]] = {
    "ar": {
        "yes": ("نعم", "أجل", "صحيح"),
        "no": ("لا", "كلا"),
        "unknown": ("غير معروف", "غير معروفة", "مجهول", "لا أعرف", "لا أعلم"),
        "none": ("لا شيء منها", "لا شيء", "لا أحد", "ليس منها", "لا يوجد"),
        "keep": ("إبقاء", "أبق", "أبقوا", "يبقى", "تبقى"),
        "remove": ("حذف", "احذف", "احذفوا", "يحذف", "تحذف", "إزالة"),
        "line": ("سطر", "السطر", "سطور", "السطور", "أسطر", "الأسطر", "سطرين", "السطران", "السطرين"),
    },
    "en": {
        "yes": ("yes", "y", "right", "correct"),
        "no": ("no", "n", "wrong"),
        "unknown": ("unknown", "not known", "I do not know", "I don't know", "?"),
        "none": ("none", "none of them", "no meeting", "nothing"),
        "keep": ("keep", "keep them", "keep it"),
        "remove": ("remove", "remove them", "remove it", "delete", "leave out"),
        "line": ("line", "lines", "l"),
    },
    "fa": {
        "yes": ("بله", "آری", "درست"),
        "no": ("خیر", "نه"),
        "unknown": ("نامعلوم", "معلوم نیست", "نمی‌دانم"),
        "none": ("هیچ‌کدام", "هیچکدام", "هیچ"),
        "keep": ("بماند", "نگه دارید"),
        "remove": ("حذف شود", "حذف کنید", "برداشته شود"),
        "line": ("سطر", "سطرهای", "خط"),
    },
    "fr": {
        "yes": ("oui", "exact"),
        "no": ("non", "faux"),
        "unknown": ("inconnu", "inconnue", "je ne sais pas", "on ne sait pas"),
        "none": ("aucune", "aucun", "rien"),
        "keep": ("garder", "gardez", "conserver", "à garder"),
        "remove": ("retirer", "retirez", "supprimer", "enlever", "à retirer"),
        "line": ("ligne", "lignes"),
    },
    "ru": {
        "yes": ("да", "верно"),
        "no": ("нет", "неверно"),
        "unknown": ("неизвестно", "неизвестен", "не знаю"),
        "none": ("ни одна", "ни одной", "никакая", "ничего"),
        "keep": ("оставить", "оставьте"),
        "remove": ("убрать", "уберите", "удалить", "удалите"),
        "line": ("строка", "строки", "строку", "строк"),
    },
}

_END = " .!,;،؛…\"'"


def heard(said: str) -> frozenset[Word]:
    """What an answer says if it is one of these words: two languages may use one word for two things."""
    return _MEANING.get(plain(said), frozenset())


def plain(said: str) -> str:
    """The form in which answers are compared: without the signs that end a sentence or stand around a word."""
    return " ".join(fold(said).split()).strip(_END)


def shown(locale: str) -> dict[str, str]:
    """The word of each meaning that a contributor is shown."""
    return {meaning: words[0] for meaning, words in WORDS.get(locale, WORDS[SOURCE]).items()}


def _meanings() -> dict[str, frozenset[Word]]:
    found: dict[str, frozenset[Word]] = {}
    for words in WORDS.values():
        for meaning, forms in words.items():
            for form in forms:
                found[plain(form)] = found.get(plain(form), frozenset()) | {meaning}
    return found


_MEANING = _meanings()
