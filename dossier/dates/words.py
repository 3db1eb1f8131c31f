"""The words around dates in the press, per language, in the spelling of the dictionary. Data only."""

from __future__ import annotations

LABELS: dict[str, tuple[str, ...]] = {
    "published": (
        "تاريخ النشر", "تم النشر", "نشر", "نشرت", "published", "first published", "posted", "publié", "mis en ligne",
        "date de publication", "опубликовано", "дата публикации",
    ),
    "updated": (
        "آخر تحديث", "تاريخ التحديث", "تم التحديث", "تحديث", "حدث", "محدث", "updated", "last updated", "modified",
        "last modified", "mis à jour", "dernière mise à jour", "modifié", "actualisé", "обновлено",
    ),
}  # fmt: skip
"""What a date is labelled with."""

BEFORE_DATE = ("on", "le", "at", "à", "في", "بتاريخ", "يوم", "в")
"""What may stand between a label and its date."""

BEFORE_YEAR: dict[str, tuple[str, ...]] = {
    "ar": ("عام", "العام", "لعام", "للعام", "بعام", "وعام", "سنة", "لسنة", "السنة", "صيف", "شتاء", "خريف", "ربيع"),
    "en": ("in", "since", "during", "until", "year", "late", "early", "mid", "summer", "winter", "spring", "autumn"),
    "fr": ("en", "depuis", "année", "an", "fin", "début", "mi", "été", "hiver", "printemps", "automne"),
    "ru": (),
}
"""A number of four digits after one of these is a year."""

AFTER_YEAR: dict[str, tuple[str, ...]] = {"ru": ("год", "года", "году", "годом", "г")}
"""A number of four digits before one of these is a year."""

WITHIN_DATE: dict[str, tuple[str, ...]] = {
    "ar": ("من", "عام", "العام", "لعام", "سنة", "شهر"),
    "en": ("of", "the"),
    "fr": ("de",),
    "ru": (),
}
"""What may stand between the day, the month and the year."""

TO: dict[str, tuple[str, ...]] = {
    "ar": ("و", "إلى", "حتى"),
    "en": ("and", "to", "or"),
    "fr": ("et", "au", "ou"),
    "ru": ("и", "по"),
}
"""What may stand between two days of one month."""

ORDINALS: dict[str, tuple[str, ...]] = {
    "en": ("st", "nd", "rd", "th"),
    "fr": ("er", "ᵉʳ"),
    "ru": ("-го", "-е", "го"),
    "ar": (),
}

ZONES = ("gmt", "utc", "cet", "cest", "eet", "eest", "bst", "est", "edt", "msk", "мск")

NOT_DAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "ar": {"before": ("صلاة", "خطبة", "سوق", "مسجد", "بين", "هذين"), "after": ("عشر",)},
    "en": {
        "before": ("black", "good", "bloody", "easter", "palm", "cyber", "holy", "ash"),
        "after": ("times", "telegraph", "express", "mirror", "mail", "prayers", "sermon", "league"),
    },
    "fr": {"before": (), "after": ("saint", "noir")},
}
"""A weekday beside one of these is part of a name, or no weekday: Friday prayers, the Sunday Times, «بين الاثنين»."""

PRINTED_LETTERS = {"اب": "آا"}
"""Months whose matching form is another common word: the letters they may begin with as printed (أب is a father)."""
