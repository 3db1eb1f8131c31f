"""Sites over the small archives of tests/sites, printed through the real theme."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import jinja2
import pytest

from dossier.archive import store
from dossier.site.environment import prepare
from dossier.site.pages import Site
from dossier.site.publish import publish
from dossier.site.settings import Settings
from tests.site.reading import Element, pages

ROOT = Path(__file__).parents[2]
SITES = ROOT / "tests" / "sites"
ADDRESS = "https://archive.example/press/"

Built = tuple[Site, Path, dict[str, Element]]


@cache
def environment() -> jinja2.Environment:
    return prepare(jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "theme")))


def site_of(content: Path, settings: Settings) -> Site:
    return Site(store.load(content).archive, settings, environment(), readings=store.readings(content))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Built]:
    """A function from the name of a small archive to its site, the folder it is written to, and its pages."""

    @cache
    def build(name: str) -> Built:
        settings = Settings(site_url=ADDRESS, edit_url="https://edit.example/content/")
        site = site_of(SITES / name / "content", settings)
        folder = tmp_path_factory.mktemp(name)
        publish(site, SITES / name / "content", folder, with_search=False)
        return site, folder, pages(folder)

    return build
