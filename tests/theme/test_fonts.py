"""The fonts that the site ships: small, and with a drawing for every letter that their rules promise."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from dossier.locale.catalogue import autonym
from dossier.text.script import main_script
from tests.kinds import LOCALES

ASSETS = Path(__file__).parents[2] / "theme" / "assets"
FACE = re.compile(r'fonts/(?P<file>[a-z-]+)\.woff2"\).*?unicode-range:\s*(?P<ranges>[^;]+);', re.DOTALL)
RULES: dict[str, str] = dict(FACE.findall((ASSETS / "dossier" / "fonts.css").read_text(encoding="utf-8")))

DIN_31635 = "ʾāībtṯǧǧḥḫdḏrzsšṣḍṭẓʿġfqklmnhwūyĀĪŪḤḪḌṢṬẒĠŠṮḎǦ"
KILOBYTES = {"naskh-arabic": 60, "serif-latin": 35, "serif-latin-ext": 20, "serif-cyrillic": 25} | {
    "serif-autonyms": 3,
    "naskh-autonyms": 8,
}


def drawn(file: str) -> set[int]:
    return set(TTFont(ASSETS / "fonts" / f"{file}.woff2").getBestCmap())


def ranges(text: str) -> list[range]:
    ends = [part.strip().removeprefix("U+").split("-") for part in text.split(",")]
    return [range(int(pair[0], 16), int(pair[-1], 16) + 1) for pair in ends]


def chosen(letter: str) -> str:
    """The file that a browser takes for a letter of a text: of the rules that promise it, the last."""
    texts = {file: text for file, text in RULES.items() if not file.endswith("-autonyms")}
    return [file for file, text in texts.items() if any(ord(letter) in each for each in ranges(text))][-1]


def test_every_font_file_has_its_rule() -> None:
    assert set(RULES) == {file.stem for file in (ASSETS / "fonts").glob("*.woff2")}


@pytest.mark.parametrize(
    "letters",
    [
        DIN_31635,
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟ـًٌٍَُِّْٰ٠١٢٣٤٥٦٧٨٩٪",
        "پچژگکی۰۱۲۳۴۵۶۷۸۹\u200c",
        "ﷺﷲﻻﺍ",
        "ABCabc019 ‑–—‘’“”„«»…•·¶§©°€™−\u00a0\u202f\u2009",
        "éèêëàâçîïôœùûüÿÉŒÆæ",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВЯ№",
    ],
)
def test_letters_are_drawn_by_the_file_that_a_browser_takes(letters: str) -> None:
    assert [letter for letter in letters if ord(letter) not in drawn(chosen(letter))] == []


def test_names_that_languages_have_for_themselves_are_drawn_by_files_of_their_own() -> None:
    promised = {file: {point for each in ranges(text) for point in each} for file, text in RULES.items()}
    own = {file: points for file, points in promised.items() if file.endswith("-autonyms")}
    letters = {ord(letter) for locale in LOCALES for letter in autonym(locale) if main_script(letter) != "Latn"}
    assert set().union(*own.values()) == letters
    assert all(points <= drawn(file) for file, points in own.items())


@pytest.mark.parametrize("file", KILOBYTES)
def test_a_file_is_small(file: str) -> None:
    assert (ASSETS / "fonts" / f"{file}.woff2").stat().st_size <= KILOBYTES[file] * 1024


@pytest.mark.parametrize("file", sorted(RULES))
def test_a_font_is_variable_and_not_called_by_a_reserved_name(file: str) -> None:
    font = TTFont(ASSETS / "fonts" / f"{file}.woff2")
    axis = font["fvar"].axes[0]
    assert (axis.axisTag, axis.minValue, axis.maxValue) == ("wght", 400, 700)
    assert str(font["name"].getDebugName(1)).startswith("Dossier ")


def test_styles_name_no_side_of_the_page() -> None:
    """Logical properties only: one sheet serves both directions."""
    physical = re.compile(
        r"(?:^|[{;\s])(?:margin|padding|border|inset)?-?(?:left|right)\s*:|text-align:\s*(?:left|right)|float:"
    )
    sheets = sorted((ASSETS / "dossier").glob("*.css"))
    assert len(sheets) >= 4
    assert [
        line for sheet in sheets for line in sheet.read_text(encoding="utf-8").splitlines() if physical.search(line)
    ] == []


def test_nothing_is_loaded_from_elsewhere() -> None:
    files = [file for kind in ("*.css", "*.js") for file in (ASSETS / "dossier").glob(kind)]
    files += (ASSETS.parent).rglob("*.html")
    assert [
        file.name for file in files if re.search(r"(?:https?:)?//[a-z0-9-]+\.[a-z]", file.read_text(encoding="utf-8"))
    ] == []
