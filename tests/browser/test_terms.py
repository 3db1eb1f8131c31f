"""The browser folds, cuts and reads words as Python does: every character, words made up at random, real texts."""

from __future__ import annotations

import json
import random
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from dossier.text.fold import fold
from dossier.text.terms import key, readings, words
from tests.browser.conftest import opened
from tests.kinds import ROOT

pytestmark = pytest.mark.browser

SCRIPTS = ROOT / "theme" / "search"
MODULES = (
    "import('/terms.js').then((terms) => import('/fold.js').then(({fold}) => Object.assign(window, terms, {fold})))"
)
ASKED = """texts => JSON.stringify(texts.map((text) => [fold(text), words(text).map(({ form, start, end }) =>
  [form, text.slice(start, end), key(form), ...readings(form)])]))"""

LETTERS = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةٱپچژکگیےہںٹڈڑھۓۀێۆڤڨ",
    "abcdefghijklmnopqrstuvwxyzéèêëàâçùûîïôœæßāīūḥṣḍṭẓġšǧṯḏḫʾʿʻʽł",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїўґ",
)
PIECES = [
    line.split()
    for line in (
        "وال بال لل ولل فال كال و ف ب ل ك س ال عبدال ات ون ين ان ها هما هم نا كم ه ة ية اء ائه اؤها تين تها ا",
        "l' d’ qu' jusqu' al- el- as-s ash-sh ad‑d co- s es ies aux eaux eux 's ’s us as ss . -",
        "аль- эль- ас-с ан-н ый ая ого ему ов ев ом ем ам ях ами ия ии ией ие ь ью и е у ской ского - .",
    )
]
SIGNS = (
    "\u064b\u064e\u064f\u0651\u0670\u0640\u0301\u0323\u200c\u200d\u200e\u200f\u202b\u202c\u00ad\ufeff\u2066\u2069"
    "٠١٢٣۴۵678,.'’-‑–—،؛؟«» \u00a0\u202f²½№ﷲﻻﻷﺳﺎﷺﬁ"
)


@pytest.fixture(scope="module")
def page(browser: Browser, serve_folder: Callable[[Path], str], tmp_path_factory: Any) -> Iterator[Page]:
    folder = shutil.copytree(SCRIPTS, tmp_path_factory.mktemp("search"), dirs_exist_ok=True)
    (folder / "index.html").write_text('<link rel="icon" href="data:,">', "utf-8")
    with opened(browser) as page:
        page.goto(f"{serve_folder(folder)}/")
        page.evaluate(MODULES)
        yield page


def expected(text: str) -> list[Any]:
    found = words(text)
    return [fold(text), [[w.form, text[w.start : w.end], key(w.form), *readings(w.form)] for w in found]]


def agree(page: Page, texts: list[str]) -> None:
    for at in range(0, len(texts), 5_000):
        batch = texts[at : at + 5_000]
        for text, theirs in zip(batch, json.loads(page.evaluate(ASKED, batch)), strict=True):
            assert theirs == expected(text), ascii(text)


def made_up(count: int) -> Iterator[str]:
    """Words and small texts of one script, with the pieces that rules take off, and what may stand on or among them."""
    chance = random.Random(5)
    for number in range(count):
        script = number % 3
        parts = chance.choices(LETTERS[script], k=chance.randint(1, 7))
        for piece in chance.choices(PIECES[script], k=chance.randint(0, 3)):
            parts.insert(chance.choice((0, len(parts))), piece)
        for sign in chance.choices(SIGNS, k=chance.choice((0, 0, 1, 2))):
            parts.insert(chance.randint(0, len(parts)), sign)
        text = "".join(parts)
        text = chance.choice((str, str.upper, str.title))(text)
        yield chance.choice((text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)))


def test_every_character(page: Page) -> None:
    """All that Python's Unicode has, which the browser's is newer than, but ideographs and Hangul."""
    chars = map(chr, (*range(0x3400), *range(0xF900, 0x20000)))
    agree(page, [f"а{char}b{char}ب" for char in chars if unicodedata.category(char) not in ("Cn", "Co", "Cs")])


def test_made_up_words(page: Page) -> None:
    agree(page, list(made_up(20_000)))


def test_real_texts(page: Page) -> None:
    files = [
        *(ROOT / "content").rglob("*.*"),
        *(ROOT / "tests" / "eval" / "first").rglob("*.*"),
        *(ROOT / "tests" / "golden" / "terms").glob("*.tsv"),
    ]
    files = [file for file in files if file.suffix in (".txt", ".md", ".yml", ".htm", ".html", ".tsv")]
    texts = [file.read_bytes().decode("utf-8", "replace") for file in files]
    assert len(texts) > 40
    agree(page, texts)


def test_without_modules(browser: Browser) -> None:
    """As one classic script, which is all that a page opened from a file can load."""
    files = [(SCRIPTS / name).read_text("utf-8") for name in ("table.js", "fold.js", "terms.js")]
    script = re.sub(r"^(?:import .*\n|export )", "", "".join(files), flags=re.MULTILINE)
    with opened(browser) as page:
        page.add_script_tag(content=script)
        agree(page, list(made_up(300)))
