"""The page that says which words of the interface a locale lacks."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copy, copytree

import pytest

from dossier.locale import catalogue
from dossier.site.interface import forget
from tests.site.making import page, site, version

LACKED = "Skip to the content"


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A copy of the catalogues, which a test may change."""
    copytree(catalogue.FOLDER, tmp_path / "locale")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path / "locale")
    forget()
    yield
    forget()


@pytest.fixture
def french_lacks_a_text(catalogues: None) -> None:
    file = catalogue.path("fr")
    file.write_text(re.sub(rf'(msgid "{LACKED}"\nmsgstr) ".+"', r'\1 ""', file.read_text("utf-8")), "utf-8")


@pytest.fixture
def german_has_some_texts(catalogues: None) -> None:
    catalogue.path("de").parent.mkdir(parents=True)
    copy(Path(__file__).with_name("german.po"), catalogue.path("de"))


@pytest.mark.usefixtures("french_lacks_a_text")
def test_a_text_without_a_translation_is_named_and_every_page_leads_there() -> None:
    found = site(version("One"))
    page, home = found.render("fr/translation/") or "", found.render("fr/") or ""
    assert f'<li lang="en" dir="ltr">{LACKED}</li>' in page
    assert page.count('<li lang="en" dir="ltr">') == 1
    assert 'href="../fr/translation/"' in home


def test_a_complete_locale_says_so_and_leads_nowhere() -> None:
    found = site(version("One"))
    assert 'class="untranslated"' not in (found.render("ar/translation/") or "")
    assert "translation/" not in (found.render("en/about/") or found.render("en/people/") or "").split("<footer")[1]


@pytest.mark.usefixtures("german_has_some_texts")
def test_a_locale_that_somebody_has_begun_is_readable_and_says_what_it_lacks() -> None:
    found = site(version("One"), locales=("en", "de"))
    home = page(found, "de/")
    assert home.one("html").attributes["lang"] == "de"
    assert [link.text for link in home.one("nav", data_languages="").all("a")] == ["English", "Deutsch"]
    sections = home.one("details").all("a")
    assert [link.text for link in sections][:5] == ["Begegnungen", "Artikel", "Timeline", "People", "Bodies"]
    assert "1 Artikel" in home.text
    assert home.one("footer").one("a", href="../de/translation/").text == "Übersetzung dieser Website"
    lacking = {item.text for item in page(found, "de/translation/").one("main").one("ul").all("li")}
    assert {"People", "Places", LACKED} <= lacking
    assert {"Articles", "Home", "Meetings", "%(num)s articles"}.isdisjoint(lacking)
