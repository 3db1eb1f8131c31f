"""What pages are called in a window, a list of bookmarks and a list of results: `<title>`."""

from collections import Counter
from collections.abc import Callable

import pytest

from dossier.site.pages import Site
from dossier.site.resolve.shell import page_title
from dossier.site.routes import Route
from dossier.site.views.parts import Direction, Text
from tests.site import going
from tests.site.conftest import Built
from tests.site.making import KEY, page, site, version

LRM, RLM = "\u200e", "\u200f"


def title(made: Site, url: str) -> str:
    return page(made, url).one("head").one("title").text


def shows(made: Site, route: Route) -> tuple[str, str, str]:
    """What a page shows: two addresses of one text show the same."""
    text = made.version(route)
    return route.kind, route.key, text.front.lang if text else ""


@pytest.mark.parametrize("name", ["small", "corrected", "search"])
def test_every_title_of_a_locale_is_its_own(built: Callable[[str], Built], name: str) -> None:
    made = built(name)[0]
    for locale in made.settings.locales:
        own = (route for route in made.routes if route.locale == locale and route.kind not in ("choice", "moved"))
        titles = Counter(title(made, route.url) for route in {shows(made, route): route for route in own}.values())
        assert [each for each, count in titles.items() if count > 1] == [], locale


def test_pages_beside_those_of_an_article_name_it_and_say_what_they_are(built: Callable[[str], Built]) -> None:
    small = built("small")[0]
    assert title(small, "fr/articles/paf0fd1z/reading/").startswith(
        "Marc Delorme reçu à Qasr Nour – L’original, ligne par ligne – "
    )
    two = site(version("نص", lang="ar", title="عنوان"), version("Text", kind="translation"))
    assert title(two, f"en/articles/{KEY}/parallel/").startswith("A title – Side by side – ")
    assert title(two, f"fr/articles/{KEY}/parallel/").startswith(f"{LRM}{RLM}عنوان{RLM} – Côte à côte – ")


def test_a_title_says_whose_article_it_is_and_of_which_list_an_entry(built: Callable[[str], Built]) -> None:
    small = built("small")[0]
    assert title(small, "fr/articles/paf0fd1z/").startswith("Marc Delorme reçu à Qasr Nour – Courrier du Fleuve – ")
    assert title(small, "en/people/lina-haddad/").startswith("Lina Haddad – People – ")


def test_the_title_of_what_was_taken_down_says_so() -> None:
    assert title(going.site(), f"en/articles/{going.GONE}/").startswith(
        f"{going.TITLE} – This article was taken down – "
    )


@pytest.mark.parametrize(
    ("towards", "shown"),
    [("rtl", f"{RLM}{LRM}War?{LRM} – موقع"), ("ltr", f"War? – {RLM}موقع{RLM}")],
)
def test_each_part_keeps_its_signs_and_the_whole_the_direction_of_the_page(towards: Direction, shown: str) -> None:
    parts = (Text("War?", "en", "ltr", True), None, Text("موقع", "ar", "rtl", True))
    assert page_title(parts, towards) == shown
