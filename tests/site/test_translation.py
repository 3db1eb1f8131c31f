"""The page that says which words of the interface a locale lacks."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dossier.locale import catalogue
from dossier.site.interface import forget
from tests.site.making import site, version

LACKED = "Skip to the content"


@pytest.fixture
def french_lacks_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    copytree(catalogue.FOLDER, tmp_path / "locale")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path / "locale")
    file = catalogue.path("fr")
    file.write_text(re.sub(rf'(msgid "{LACKED}"\nmsgstr) ".+"', r'\1 ""', file.read_text("utf-8")), "utf-8")
    forget()
    yield
    forget()


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
