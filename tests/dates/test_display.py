"""Dates as each locale writes them: golden cases, and the traps of the library beneath."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import unicodedata
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates.display import DateStyle, Months, Sense, forms, show, show_supplied
from dossier.dates.phrases import Translate
from dossier.locale.catalogue import AVAILABLE, catalogue

GOLDEN = Path(__file__).parents[1] / "golden" / "dates"
SHOWN = yaml.safe_load((GOLDEN / "display.yaml").read_text("utf-8"))
SUPPLIED = yaml.safe_load((GOLDEN / "supplied.yaml").read_text("utf-8"))
LOCALES = ("ar", "ar_SY", "ar_MA", "ar_DZ", "ar_TN", "ar_EG", "en", "en_US", "fr", "ru", "fa", "ur", "he", "no", "de")
MONTHS = [f"2023-{month:02}-15" for month in range(1, 13)]
NAMES: dict[str, list[str]] = yaml.safe_load((GOLDEN / "months.yaml").read_text("utf-8"))
ARABIC_STYLES: dict[str, Months] = {name: name for name in get_args(Months) if name != "dual"}
STYLES = [
    DateStyle(months, order, digits)
    for months in ("dual", "levantine", "gregorian", "maghrebi", "algerian")
    for order in ("levantine-first", "gregorian-first")
    for digits in ("latn", "arab")
]
PERSIAN = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]
HIJRI = ["محرم", "صفر", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال", "القعدة", "الحجة"]
RENDER = str(Path(__file__).with_name("render.py"))


def translate(locale: str) -> Translate:
    """The gettext of the locale's catalogue, or of its language's; English where there is none."""
    language = locale.split("-", maxsplit=1)[0]
    return catalogue(language).gettext if language in AVAILABLE else str


def each(cases: list[dict[str, Any]]) -> list[Any]:
    return [
        pytest.param(case, locale, words, id=f"{case['edtf']}-{locale}")
        for case in cases
        for locale, words in case["shown"].items()
    ]


@pytest.mark.parametrize(("case", "locale", "words"), each(SHOWN))
def test_a_date_is_shown(case: dict[str, Any], locale: str, words: str) -> None:
    style = DateStyle(**case.get("style", {}))
    sense = case.get("sense", "date")
    assert show(case["edtf"], locale, style, translate=translate(locale), sense=sense) == words


@pytest.mark.parametrize(("case", "locale", "words"), each(SUPPLIED))
def test_what_is_supplied_is_bracketed(case: dict[str, Any], locale: str, words: str) -> None:
    found = show_supplied(case["edtf"], case["as_printed"], case["lang"], locale, translate=translate(locale))
    assert found == words


@pytest.mark.parametrize("locale", LOCALES)
def test_no_date_carries_bidi_or_invisible_controls(locale: str) -> None:
    shown = [show(edtf, locale, style) for style in STYLES for edtf in (*MONTHS, "2023-03-15/2023-03-16", "2023-03")]
    assert {char for char in "".join(shown) if unicodedata.category(char) == "Cf"} == set()


@pytest.mark.parametrize(("name", "number"), list(product(NAMES, range(1, 13))))
def test_no_month_is_abbreviated(name: str, number: int) -> None:
    locale, style = ("ar", DateStyle(ARABIC_STYLES[name])) if name in ARABIC_STYLES else (name, DateStyle())
    day = f"2023-{number:02}-15"
    for edtf in (day, f"{day}/2023-{number:02}-16", f"{day}/2024", f"{day}~"):
        assert NAMES[name][number - 1] in show(edtf, locale, style)


def test_dual_months_hold_both_names() -> None:
    for number, day in enumerate(MONTHS):
        assert show(day, "ar") == f"15 {NAMES['levantine'][number]}/{NAMES['gregorian'][number]} 2023"


def test_what_a_locale_shows_does_not_depend_on_the_order_of_asking() -> None:
    """Babel's cache is written back (python-babel #1234): each locale alone, then all in 25 orders."""
    shuffle = random.Random(1234).sample
    orders = [[locale] for locale in LOCALES] + [shuffle(LOCALES, len(LOCALES)) for _ in range(25)]
    run = subprocess.run([sys.executable, RENDER], input=json.dumps(orders), capture_output=True, text=True, check=True)
    found: list[dict[str, list[str]]] = json.loads(run.stdout)
    alone = {locale: shown for each in found[: len(LOCALES)] for locale, shown in each.items()}
    assert set(alone) == set(LOCALES)
    assert [each for each in found[len(LOCALES) :] if each != alone] == []


@pytest.mark.parametrize("locale", ["ar-SA", "ar-AE", "ckb", "ps"])
@pytest.mark.parametrize("day", [date(2023, 3, 15), date(2024, 7, 25)])
def test_a_date_is_of_one_calendar_where_another_is_usual(locale: str, day: date) -> None:
    """The library has no Hijri and no solar calendar: neither their months nor their years may stand in a date."""
    shown = unicodedata.normalize("NFKC", show(day.isoformat(), locale, DateStyle()))
    assert sorted(int(number) for number in re.findall(r"\d+", shown)) == [day.day, day.year]
    assert [month for month in (*PERSIAN, *HIJRI) if month in shown] == []


@given(st.dates(), st.sampled_from(LOCALES), st.sampled_from(STYLES))
def test_a_supplied_date_without_its_brackets_is_the_date(day: date, locale: str, style: DateStyle) -> None:
    for printed in (None, f"{day.day} {NAMES['en'][day.month - 1]}", str(day.year)):
        found = show_supplied(day.isoformat(), printed, "en", locale, style)
        assert found.replace("[", "").replace("]", "") == show(day.isoformat(), locale, style)
        assert found.count("[") == found.count("]") >= 1


@pytest.mark.parametrize("locale", ["ar", "en", "fr", "ru", "fa", "zh"])
@pytest.mark.parametrize("end", ["2023", "2023-03", "2023-03-15", "2024-05-01"])
def test_the_ends_of_an_interval_are_found_in_its_words(locale: str, end: str) -> None:
    for edtf, sense in product((f"{end}/..", f"../{end}", f"{end}/2025", f"2019-08-02/{end}~"), get_args(Sense)):
        words = show(edtf, locale, translate=translate(locale), sense=sense)
        assert any(form in words for form in forms(end, locale)), words


def test_an_interval_has_no_forms() -> None:
    assert forms("2023-03-15/2023-03-16", "ru") == ()


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        show("2023-03-15", "xx")
