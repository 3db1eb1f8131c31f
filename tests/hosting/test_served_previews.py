"""An archive and the preview of a proposal as Pages serves them together: built, packed, laid and looked at."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from dossier.site import source
from dossier.site.pages import Site
from dossier.site.publish import publish
from dossier.site.settings import Settings
from tests.browser.conftest import opened
from tests.browser.test_pages import axe_findings
from tests.chromium import ROOT
from tests.hosting.desk import desk as made
from tests.hosting.test_previews import artifact, pull, sent, service
from tests.site.conftest import SITES, environment

pytestmark = pytest.mark.browser

CONTENT = SITES / "search" / "content"
PULL = "https://github.com/owner/archive/pull/12"


def write(folder: Path, settings: Settings) -> None:
    publish(Site(source.read(CONTENT, date(2032, 8, 1)).archive, settings, environment()), CONTENT, folder)
    shutil.copytree(ROOT / "theme" / "assets", folder / "assets")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of the archive, below which its preview 12 lies."""
    desk = made(tmp_path_factory.mktemp("desk"))
    served = desk.folder / "served"
    served.mkdir()
    address = f"{serve_folder(served)}/archive/"
    settings = Settings(locales=("ar", "en", "fr"), site_url=address)
    write(served / "archive", settings)
    write(desk.folder / "site", replace(settings, preview_of=PULL))
    subprocess.run([sys.executable, "-m", "zipfile", "-c", "site.zip", "site"], cwd=desk.folder, check=True)
    packed = sent(desk, "artifact", (desk.folder / "site.zip").read_bytes())
    service(desk, [pull(12)], artifact(120, "c12"), z120=packed)
    done = desk.run("previews.py", str(served / "archive"))
    assert (done.returncode, done.stderr) == (0, "")
    return address


def test_a_preview_is_read_and_searched_beside_the_archive(browser: Browser, archive: str) -> None:
    with opened(browser) as page:
        page.goto(f"{archive}preview/12/en/")
        page.locator("form[data-base] input").first.fill("قمح")
        page.keyboard.press("Enter")
        page.locator("#results h2 a").first.click()
        page.wait_for_url(f"{archive}preview/12/en/articles/ara00001/ar/*")
        told = page.locator("[role=note]").first
        expect(told).to_contain_text("a proposal")
        assert told.locator("a").first.get_attribute("href") == PULL
        told.locator("a").last.click()
        page.wait_for_url(f"{archive}en/articles/ara00001/ar/")
        expect(page.locator("h1")).to_be_visible()
        assert "a proposal" not in page.locator("body").inner_text()


def test_what_a_preview_says_of_itself_can_be_read_by_everybody(browser: Browser, archive: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 700}) as page:
        page.goto(f"{archive}preview/12/en/meetings/")
        expect(page.locator(".preview")).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert axe_findings(page) == []
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.emulate_media(media="print")
        expect(page.locator(".preview p")).to_be_visible()
        expect(page.locator(".preview a").first).to_be_hidden()
