"""The words around dates in the press, per language, in the spelling of the dictionary. Data only."""

from __future__ import annotations

LABELS: dict[str, tuple[str, ...]] = {
    "published": (
        "تاريخ النشر", "تم النشر", "وقت النشر", "نشر", "نشرت", "منشور", "تاريخ الإضافة", "أضيف", "صدر", "تاريخ",
        "published", "first published", "originally published", "date published", "publication date", "posted",
        "released", "issued", "created", "date",
        "publié", "publiée", "publication", "mis en ligne", "mise en ligne", "posté", "paru", "parue", "parution",
        "créé", "rédigé", "date de publication", "date de parution", "première publication",
        "опубликовано", "опубликован", "опубликована", "публикация", "размещено", "создано", "добавлено", "дата",
        "дата публикации", "дата выхода", "дата размещения",
    ),
    "updated": (
        "آخر تحديث", "تاريخ التحديث", "تم التحديث", "وقت التحديث", "تحديث", "حدث", "محدث", "آخر تعديل",
        "تاريخ التعديل", "تم التعديل", "تعديل", "عدل",
        "updated", "last updated", "date updated", "update", "last update", "modified", "last modified",
        "date modified", "edited", "last edited", "revised", "amended", "corrected",
        "mis à jour", "mise à jour", "dernière mise à jour", "màj", "modifié", "modifiée", "modification",
        "dernière modification", "date de mise à jour", "date de modification", "actualisé", "actualisée",
        "обновлено", "обновлён", "обновлена", "обновление", "последнее обновление", "дата обновления", "изменено",
        "изменён", "последнее изменение", "дата изменения", "отредактировано",
    ),
}  # fmt: skip
"""What a date is labelled with."""

LABELLED = (
    "article", "cet article", "cet article a été", "article initialement", "texte", "communiqué", "tribune",
    "this article was", "this article was first", "this article was originally", "this story was", "this post was",
    "story", "post", "statement", "هذا المقال", "المقال", "هذا الخبر", "الخبر", "مقال", "خبر", "статья",
    "новость", "материал", "текст",
)  # fmt: skip
"""What a label may say it is about, before its own word or behind it: `Article paru le …`."""

BEFORE_DATE = ("on", "le", "at", "à", "du", "في", "بتاريخ", "يوم", "в", "от")
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
    "ar": ("من", "عام", "العام", "لعام", "للعام", "سنة", "السنة", "لسنة", "شهر", "لشهر"),
    "en": ("of", "the", "in"),
    "fr": ("de", "du mois de", "l'an"),
    "ru": (),
}
"""What may stand between the day, the month and the year."""

TO: dict[str, tuple[str, ...]] = {
    "ar": ("و", "إلى", "الى", "حتى", "أو"),
    "en": ("and", "to", "or", "until", "through"),
    "fr": ("et", "au", "ou", "à", "jusqu'au"),
    "ru": ("и", "по", "до", "или"),
}
"""What may stand between two days, of one month or of two."""

ORDINALS: dict[str, tuple[str, ...]] = {
    "en": ("st", "nd", "rd", "th"),
    "fr": ("er", "ᵉʳ"),
    "ru": ("-го", "-е", "го"),
    "ar": (),
}

ZONES = (
    "gmt", "utc", "cet", "cest", "eet", "eest", "wet", "west", "bst", "est", "edt", "cst", "cdt", "pst", "pdt", "ast",
    "trt", "msk", "мск",
)  # fmt: skip

ZONES_OF: dict[str, tuple[str, ...]] = {"en": ("et", "ct", "mt", "pt")}
"""Zones that are words of other languages."""

WHOSE_TIME: dict[str, tuple[str, ...]] = {
    "ar": (r"ب?توقيت (?:مكه المكرمه|ابو ظبي|شرق \w+ \w+|\w+)", r"بالتوقيت \w+"),
    "en": (r"(?!this |that |last |next |first |second |the |any |same |some |a )\w+ time",),
    "fr": (r"heure (?:locale|d[eu] \w+|d'\w+)",),
    "ru": (
        r"по \w+ времени",
        "по москве",
        "по гринвичу",
    ),
}
"""Zones told by the place whose time it is, as regular expressions over the matching form."""

HIJRA = (
    "هـ", "هجرية", "هجري", "للهجرة", "من الهجرة", "ah", "a.h.", "h", "de l'hégire", "hégire", "года хиджры",
    "год хиджры", "г. х.", "хиджры",
)  # fmt: skip
"""What says that a year is counted from the Hijra."""

RELATIVE: dict[str, dict[str, int]] = {
    "ar": {
        "اليوم": 0, "أمس": -1, "الأمس": -1, "البارحة": -1, "أول أمس": -2, "أمس الأول": -2, "غدا": 1, "بعد غد": 2,
    },
    "en": {
        "today": 0, "yesterday": -1, "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2,
    },
    "fr": {"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
    "ru": {"сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2},
}  # fmt: skip
"""Days told from that of writing: how many after it."""

DAY_OR_TODAY = ("اليوم",)
"""Words of these that say “the day” as well, and are no date without one beside them."""

SENSES: dict[str, dict[str, tuple[str, ...]]] = {
    "ar": {
        "past": ("الماضي", "الماضية", "الفائت", "الفائتة", "المنصرم", "المنصرمة"),
        "future": ("المقبل", "المقبلة", "القادم", "القادمة"),
    },
    "en": {"past": ("last", "past"), "future": ("next", "this coming", "coming")},
    "fr": {"past": ("dernier", "passé"), "future": ("prochain",)},
    "ru": {
        "past": (
            "прошлый", "прошлую", "прошлое", "в прошлый", "в прошлую", "минувший", "минувшую", "минувшее",
        ),
        "future": ("следующий", "следующую", "следующее", "будущий", "будущую", "предстоящий", "предстоящую"),
    },
}  # fmt: skip
"""Words beside a weekday that say whether it is one gone by or one to come."""

NOT_DAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "ar": {"before": ("صلاة", "خطبة", "سوق", "مسجد", "بين", "هذين"), "after": ("عشر",)},
    "en": {
        "before": ("black", "good", "bloody", "easter", "palm", "cyber", "holy", "ash", "usa", "russia", "india"),
        "after": ("times", "telegraph", "express", "mirror", "mail", "prayers", "sermon", "league"),
    },
    "fr": {"before": (), "after": ("saint", "noir", "le maroc")},
    "ru": {"before": ("россия", "газета"), "after": ()},
}
"""A weekday, or a word for today, is part of a name beside one of these, or no weekday: Friday prayers, USA Today,
«بين الاثنين»."""

PRINTED_LETTERS = {"اب": "آا"}
"""Months whose matching form is another common word: the letters they may begin with as printed (أب is a father)."""

WITH_YEAR = ("صفر",)
"""Months that are another common word, and months only beside their year (صفر is nought)."""
