"""Date lines over a text: dates counted back from the reader's moment, and what stands beside a date."""

from __future__ import annotations

from datetime import date

import pytest

from dossier.archive.collection import Archive
from dossier.intake import Received, Stated, Taken, read
from tests.intake import golden

TEXTS = {
    "en": "Harbour opens again\n\n{}\n\nThe harbour opened again after two months. The first ship carried grain.\n",
    "fr": "Le port rouvre\n\n{}\n\nLe port a rouvert après deux mois de travaux. Le premier navire portait du blé.\n",
    "ru": "Порт снова открыт\n\n{}\n\nПорт снова открылся после двух месяцев. Первый корабль привёз зерно.\n",
    "ar": "الميناء يفتح أبوابه\n\n{}\n\nفتح الميناء أبوابه من جديد بعد شهرين. وحملت أول سفينة القمح إلى المدينة.\n",
}


@pytest.fixture(scope="module")
def archive() -> Archive:
    return golden.archive()


def taken(lang: str, line: str, archive: Archive) -> Taken:
    return read(Received("case.txt", TEXTS[lang].format(line).encode()), Stated(date(2026, 11, 21)), archive)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "2 hours ago"),
        ("en", "Yesterday"),
        ("fr", "il y a 3 jours"),
        ("fr", "hier à 14h05"),
        ("ar", "منذ ساعتين"),
        ("ar", "أمس"),
        ("ar", "قبل ٣ أيام"),
        ("ru", "вчера, 18:40"),
        ("ru", "2 часа назад"),
    ],
)
def test_a_date_counted_back_stays_as_printed_and_is_asked(lang: str, line: str, archive: Archive) -> None:
    found = taken(lang, line, archive)
    published = found.versions[0].front.published
    assert (published.edtf, published.basis, published.as_printed) == (None, "unknown", line)
    assert "date-unread" in [note.code for note in found.notes]


@pytest.mark.parametrize(
    ("lang", "line", "days"),
    [
        ("en", "Published 2 hours ago", "2023-03-15/2023-03-16"),
        ("en", "Posted: an hour ago", "2023-03-15/2023-03-16"),
        ("en", "Today, 10:05", "2023-03-16"),
        ("en", "Yesterday", "2023-03-15"),
        ("fr", "hier à 14h05", "2023-03-15"),
        ("fr", "Publié il y a 2 semaines", "2023-02-23/2023-03-02"),
        ("ar", "نشر قبل 3 ساعات", "2023-03-15/2023-03-16"),
        ("ar", "منذ يومين", "2023-03-13/2023-03-14"),
        ("ar", "أول أمس", "2023-03-14"),
        ("ru", "вчера, 18:40", "2023-03-15"),
        ("ru", "Опубликовано 2 часа назад", "2023-03-15/2023-03-16"),
    ],
)
def test_it_is_counted_from_the_day_of_capture(lang: str, line: str, days: str, archive: Archive) -> None:
    """Of which the hour is not known: some hours before may be the day before."""
    original = Received("case.txt", TEXTS[lang].format(line).encode())
    found = read(original, Stated(date(2026, 11, 21), captured=date(2023, 3, 16)), archive).versions[0].front
    assert (found.published.edtf, found.published.basis, found.published.as_printed) == (days, "inferred", line)
    assert [one.words for one in found.evidence if one.field == "published"] == [line]


def test_a_printed_date_is_never_counted_back(archive: Archive) -> None:
    original = Received("case.txt", TEXTS["en"].format("March 1, 2023\n\n2 hours ago").encode())
    found = read(original, Stated(date(2026, 11, 21), captured=date(2023, 3, 16)), archive).versions[0].front
    assert (found.published.edtf, found.published.basis) == ("2023-03-01", "stated")


@pytest.mark.parametrize(
    ("lang", "line", "day", "asked"),
    [
        ("en", "March 15, 2023 | Harbour Post", "2023-03-15", "Harbour Post"),
        ("en", "Updated March 16, 2023 - Published March 15, 2023 | Agency", "2023-03-15", "Agency"),
        ("en", "July 25, 2024 10:15 AM EDT - Reuters", "2024-07-25", None),
        ("en", "March 15, 2023 · 3 min read", "2023-03-15", None),
        ("ar", "النداء نت - 12/3/2023", "2023-03-12", "النداء نت"),
        ("ar", "18 أيار/مايو 2023 عدد القراءات: 412", "2023-05-18", None),
        ("fr", "TUNIS, 21 oct 2024 (APM)", "2024-10-21", "APM"),
        ("fr", "15 mars 2023 par Jean Dupont", "2023-03-15", None),
        ("fr", "Mercredi 15 mars 2023 - n° 1234", "2023-03-15", None),
        ("ru", "12.03.2023 14:05 | Вечерний листок", "2023-03-12", "Вечерний листок"),
        ("ru", "15 марта 2023, № 48 (5123)", "2023-03-15", None),
        ("ru", "№ 48 (5123) 15 марта 2023", "2023-03-15", None),
        ("ru", "№ 48 от 15 марта 2023 года", "2023-03-15", None),
        ("ru", "Интервест, 12 марта 2025 г.", "2025-03-12", "Интервест"),
        ("ru", "Астана, 15 марта 2023 (Интервест)", "2023-03-15", "Интервест"),
        ("ar", "السنة الثالثة العدد 45 15 مارس 2023", "2023-03-15", None),
        ("ar", "العدد (1234) الأربعاء 15 مارس 2023", "2023-03-15", None),
        ("ar", "الأربعاء 15 مارس 2023 العدد: 1234", "2023-03-15", None),
        ("ar", "تونس 21 أكتوبر 2024 (وأم)", "2024-10-21", "وأم"),
        ("fr", "N° 1234 du 15 mars 2023", "2023-03-15", None),
        ("fr", "Mercredi 15 mars 2023 n° 1234", "2023-03-15", None),
        ("en", "Vol. 3 No. 48 15 March 2023", "2023-03-15", None),
        ("en", "March 15, 2023 Vol. 12, Issue 3", "2023-03-15", None),
        ("en", "by John Reed, Astana, March 15, 2023", "2023-03-15", None),
    ],
)
def test_a_date_is_read_with_what_stands_beside_it(
    lang: str, line: str, day: str, asked: str | None, archive: Archive
) -> None:
    """And a name that the archive does not know is asked by name."""
    found = taken(lang, line, archive)
    assert found.versions[0].front.published.edtf == day
    unknown = [note.words for note in found.notes if note.code == "agency-unknown"]
    assert unknown == ([asked] if asked else [])


@pytest.mark.parametrize(
    ("lang", "line", "place"),
    [
        ("en", "Beirut, 3 May 2018", "Beirut"),
        ("en", "Thursday, 3 May 2018, Geneva", "Geneva"),
        ("ar", "جنيف، 3 أيار 2018", "جنيف"),
        ("ar", "تلكلخ في 3 ماي 2018", "تلكلخ"),
        ("ar", "الجزائر في 14 جوان 2019", "الجزائر"),
        ("ru", "Женева, 3 мая 2018", "Женева"),
        ("fr", "Genève le 3 mai 2018", "Genève"),
    ],
)
def test_a_place_beside_a_date_is_no_outlet(lang: str, line: str, place: str, archive: Archive) -> None:
    found = taken(lang, line, archive)
    assert found.versions[0].front.dateline == place
    assert {note.code for note in found.notes} == {"no-outlet", "no-meeting"}


@pytest.mark.parametrize(
    ("lang", "line", "text", "is_place"),
    [
        ("en", "Elmstown, 3 May 2018", "In Elmstown the harbour opened again. The first ship carried grain.", True),
        ("en", "Elmstown, 3 May 2018", "ELMSTOWN (Reuters) - The harbour opened again. It had been shut.", True),
        ("en", "Elmstown, 3 May 2018", "The harbour opened again, said Elmstown. It had been shut.", False),
        ("ar", "تلكلخ، 3 أيار 2018", "فتح السوق أبوابه في تلكلخ من جديد بعد شهرين. وحملت أول سفينة القمح.", True),
        ("ar", "الوطن، 3 أيار 2018", "فتح السوق أبوابه في الوطن من جديد بعد شهرين. وحملت أول سفينة القمح.", False),
        ("ru", "Тихая Гавань, 3 мая 2018", "В Тихой Гавани снова открылся порт. Первый корабль привёз зерно.", True),
    ],
)
def test_the_text_itself_may_show_a_place(lang: str, line: str, text: str, is_place: bool, archive: Archive) -> None:
    """By what it says happened there, or by its own dateline; an Arabic word with its article may be any."""
    title = TEXTS[lang].split("\n")[0]
    original = Received("case.txt", f"{title}\n\n{line}\n\n{text}\n".encode())
    found = read(original, Stated(date(2026, 11, 21)), archive)
    named = line.replace("،", ",").split(",")[0]
    assert found.versions[0].front.dateline == (named if is_place else None)
    assert ("agency-unknown" in {note.code for note in found.notes}) != is_place


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("fr", "Publié le 3 mai 2021 à 10h", "modifié le 4 mai 2021 à 9h"),
        ("fr", "Créé le 3 mai 2021 à 9h", "Actualisé le 4 mai 2021"),
        ("ar", "نشر: 16 آذار 2023 - 14:35 بتوقيت دمشق", "آخر تحديث: 17 آذار 2023 09:10"),
        ("ar", "تاريخ النشر: 16.03.2023 | 12:30 GMT", "آخر تحديث 17.03.2023"),
        ("ru", "Опубликовано 15.03.2023 19:20 по московскому времени", "Обновлено 16.03.2023 08:05"),
        ("en", "Published March 16, 2023 10:14 AM ET", "Updated March 17, 2023 9:02 AM ET"),
    ],
)
@pytest.mark.parametrize("between", [" | ", " / ", " — "])
def test_each_date_of_a_line_is_printed_with_its_own_words(
    lang: str, first: str, second: str, between: str, archive: Archive
) -> None:
    """From its label to its own hour and whose time that is, in either order."""
    for line in (first + between + second, second + between + first):
        front = taken(lang, line, archive).versions[0].front
        assert front.updated is not None
        assert (front.published.as_printed, front.updated.as_printed) == (first, second)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Article paru le mardi 16 mars 2021"),
        ("fr", "Cet article a été publié le 16 mars 2021"),
        ("en", "This article was originally published on 16 March 2021"),
        ("ar", "نشر هذا المقال في 16 آذار 2021"),
        ("ar", "نشر: 12:30 2021/03/16 بتوقيت غرينتش"),
        ("ru", "Статья опубликована 16 марта 2021 года"),
    ],
)
def test_a_label_may_say_what_it_is_about(lang: str, line: str, archive: Archive) -> None:
    found = taken(lang, line, archive)
    published = found.versions[0].front.published
    assert (published.edtf, published.as_printed) == ("2021-03-16", line)
    assert {note.code for note in found.notes} == {"no-outlet", "no-meeting"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ar", "32 آذار 2020"),
        ("ar", "30 شباط"),
        ("en", "March 32, 2023"),
        ("fr", "40 mars 2023"),
        ("ru", "31 июня 2023"),
    ],
)
def test_a_day_that_no_calendar_has_leaves_the_date_unknown(lang: str, line: str, archive: Archive) -> None:
    """And is not read as the month alone."""
    found = taken(lang, line, archive)
    published = found.versions[0].front.published
    assert (published.edtf, published.basis, published.as_printed) == (None, "unknown", line)
    assert [note.words for note in found.notes if note.code == "date-impossible"] == [line]
