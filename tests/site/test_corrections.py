"""What the archive corrected is marked in the text, and the page tells what was printed."""

from collections.abc import Callable

import pytest

from dossier.site.feeds import feed
from dossier.site.search.searched import Searched
from dossier.site.wrapping import wrapped
from tests.site.conftest import Built
from tests.site.making import KEY, page, rights, site, version
from tests.site.reading import Element, parse

ARTICLE = "921eafgx"
SLIP = {"line": "1", "printed": "Hadad", "corrected": "Haddad", "reason": "the other text spells it so"}


@pytest.fixture(scope="module")
def pages(built: Callable[[str], Built]) -> dict[str, Element]:
    return built("corrected")[2]


def marks(found: Element) -> list[Element]:
    return found.all("a", **{"class": "corrected"})


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
@pytest.mark.parametrize("path", ["ar", "en", "parallel"])
def test_every_mark_leads_to_what_was_printed_and_from_there_back(
    pages: dict[str, Element], locale: str, path: str
) -> None:
    found = pages[f"{locale}/articles/{ARTICLE}/{path}/index.html"]
    assert marks(found)
    for mark in marks(found):
        entry = found.one(id=mark.attributes["href"].removeprefix("#"))
        corrected, printed = (each.text for each in entry.all("q"))
        assert printed in entry.one(id=mark.attributes["aria-describedby"]).text
        assert mark.attributes["title"] == printed
        assert mark.text in corrected
        back = found.one(id=entry.all("a")[0].attributes["href"].removeprefix("#"))
        assert corrected in back.text


def test_the_words_of_the_text_are_the_corrected_ones_and_its_anchors_hold(
    built: Callable[[str], Built], pages: dict[str, Element]
) -> None:
    for text in built("corrected")[0].archive.versions:
        found = pages[f"fr/articles/{ARTICLE}/{text.front.lang}/index.html"].one("article")
        assert [found.one(id=block.anchor).text for block in text.blocks] == [block.text for block in text.blocks]
        assert [block.anchor[0] for block in text.blocks] == ["l", "l"]


def test_the_words_of_a_mark_keep_the_language_of_the_text_and_what_is_said_of_them_has_its_own(
    pages: dict[str, Element],
) -> None:
    entry = pages[f"fr/articles/{ARTICLE}/ar/index.html"].one(id="correction-1")
    assert [(each.attributes["lang"], each.attributes["dir"]) for each in entry.all("q")] == [("ar", "rtl")] * 2
    assert tuple(entry.one("span", **{"class": "why"}).attributes[name] for name in ("lang", "dir")) == ("en", "ltr")


@pytest.mark.parametrize(
    ("reason", "locale", "marked"),
    [
        ("خطأ مطبعي", "fr", ("ar", "rtl")),
        ("خطأ مطبعي", "ar", ()),
        ("a slip", "en", ()),
        ("опечатка", "en", ("und", "ltr")),
    ],
)
def test_a_reason_is_in_the_language_that_its_script_tells(reason: str, locale: str, marked: tuple[str, ...]) -> None:
    made = site(version("Lina Haddad spoke", corrections=[SLIP | {"reason": reason}]))
    why = page(made, f"{locale}/articles/{KEY}/").one(id="correction-1").one("span", **{"class": "why"}).attributes
    assert tuple(why[name] for name in ("lang", "dir") if name in why) == marked


@pytest.mark.parametrize(("locale", "texts"), [("ar", ["العربية", "الإنجليزية"]), ("en", ["English", "Arabic"])])
def test_beside_each_other_every_text_has_its_own_list(
    pages: dict[str, Element], locale: str, texts: list[str]
) -> None:
    found = pages[f"{locale}/articles/{ARTICLE}/parallel/index.html"].one("section", **{"class": "corrections"})
    assert [heading.text.split()[0] for heading in found.all("h3")] == texts
    langs = [{words.attributes["lang"] for words in each.all("q")} for each in found.all("ol")]
    assert langs == [{locale}, {"en" if locale == "ar" else "ar"}]
    alone = pages[f"{locale}/articles/{ARTICLE}/ar/index.html"].one("section", **{"class": "corrections"})
    assert alone.all("h3") == []


def test_search_and_feed_know_the_corrected_words_alone(built: Callable[[str], Built]) -> None:
    made = built("corrected")[0]
    texts = " ".join(part.text for text in made.archive.versions for part in Searched(text).parts)
    assert ("Haddad" in texts, "Hadad" in texts, "rivver" in texts) == (True, False, False)
    assert "Hadad" not in feed(made.here("en", ""))


def test_a_page_without_corrections_says_nothing_of_them() -> None:
    assert page(site(version("Text")), f"en/articles/{KEY}/").all("section", **{"class": "corrections"}) == []


@pytest.mark.parametrize("display", ["excerpt", "link"])
def test_of_a_text_that_is_withheld_no_corrected_word_is_told(display: str) -> None:
    made = site(version("Lina Haddad spoke", rights=rights(display), corrections=[SLIP]))
    html = made.render(f"en/articles/{KEY}/") or ""
    assert "Hadad" not in html
    assert 'class="correct' not in html


@pytest.mark.parametrize(
    ("html", "start", "end", "found"),
    [
        ("one two", 4, 7, "one <a>two</a>"),
        ("a &amp; b", 2, 5, "a <a>&amp; b</a>"),
        ("a <em>b c</em> d", 2, 3, "a <em><a>b</a> c</em> d"),
        ("a <em>b</em> c", 0, 5, "<a>a <em>b</em> c</a>"),
        ("a <em>b c</em> d", 0, 3, "<a>a </a><em><a>b</a> c</em> d"),
        ("a <em>b <b>c</b></em> d", 4, 7, "a <em>b <b><a>c</a></b></em><a> d</a>"),
        ("a<br />\nb", 0, 3, "<a>a<br />\nb</a>"),
        ('a <a href="#">b</a> c', 0, 5, '<a>a </a><a href="#">b</a><a> c</a>'),
        ('<a href="#">of Haddad</a>', 3, 9, '<a href="#">of Haddad</a>'),
        ("<li>a</li><li>b</li>", 1, 2, "<li>a</li><li><a>b</a></li>"),
    ],
)
def test_tags_around_words_never_cross_others(html: str, start: int, end: int, found: str) -> None:
    assert wrapped(html, start, end, "<a>", "</a>") == found
    assert parse(found).text == parse(html).text


def test_whatever_is_wrapped_the_text_stays_and_the_marks_hold_just_the_words() -> None:
    html = "a <em>b&amp;<b>c</b>d</em> e<br />\n<b>f</b><i>g <b>h</b></i>"
    text = parse(html).text
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            found = parse(wrapped(html, start, end, '<a class="corrected">', "</a>"))
            assert found.text == text
            assert "".join(mark.text for mark in marks(found)) == text[start:end]
