"""Scripts, directions and languages."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.script import direction, language_of, main_script, scripts

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "languages.yaml").read_text("utf-8"))


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in GOLDEN.items() for text in texts])
def test_the_language_of_a_short_text(lang: str, text: str) -> None:
    assert (language_of(text) or "none") == lang


@given(st.text())
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert language_of(text) in {"ar", "fa", "ur", "en", "fr", "ru", None}


def test_letters_are_counted_by_script() -> None:
    assert scripts("Asad الأسد Асад ١٢٣!") == {"Latn": 4, "Arab": 5, "Cyrl": 4}
    assert main_script("Asad قال الأسد") == "Arab"
    assert main_script("2023 - …") is None
    assert main_script("ab اب") is None


@pytest.mark.parametrize("lang", ["ar", "fa", "ur-PK", "he", "ckb", "tr-Arab", "az-Arab-IR"])
def test_a_language_runs_from_right_to_left(lang: str) -> None:
    assert direction(lang) == "rtl"


@pytest.mark.parametrize("lang", ["en", "fr-CA", "ru", "ar-Latn", "ar-Latn-SY", "xx"])
def test_a_language_runs_from_left_to_right(lang: str) -> None:
    assert direction(lang) == "ltr"
