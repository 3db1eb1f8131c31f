"""One catalogue and one line of mkdocs.yml make a locale: the small archive in Russian and Persian, which its content
knows not."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from dossier.archive import store
from tests.plugin.conftest import CONFIG, SITES, lay, run
from tests.site.reading import Element, pages

LINE = "locales: [ar, en, fr]"
BEFORE = CONFIG.replace("plugins: [dossier]", f"plugins:\n  - dossier:\n      {LINE}")
AFTER = BEFORE.replace(LINE, "locales: [ar, en, fr, ru, fa]")
ADDRESS = "https://archive.example/press/"
SPOKEN = ("aria-label", "placeholder", "title", "data-searching", "data-none", "data-failed", "data-found", "data-done")
ADDED = {"ru": ("ltr", "[А-яё]"), "fa": ("rtl", "[آ-ی]")}
"""Locale -> its direction, and its letters."""

WORD = re.compile(r"[^\W\d_]{2}")


def built(folder: Path, config: str) -> dict[str, Element]:
    done = run(lay(folder, config), "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return pages(folder / "site")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    return built(tmp_path_factory.mktemp("three"), BEFORE)


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    return built(tmp_path_factory.mktemp("five"), AFTER)


def below(locale: str, found: dict[str, Element]) -> set[str]:
    """The pages of the archive in a locale; hand-written ones exist where somebody wrote them."""
    own = {path.removeprefix(f"{locale}/") for path in found if path.startswith(f"{locale}/")}
    return {path for path in own if not path.startswith(("about/", "policy/"))}


def chrome(element: Element, locale: str, lang: str = "") -> Iterator[str]:
    """What an element says in the locale itself: words and labels; no source text, and nothing in another language."""
    lang = element.attributes.get("lang", lang)
    if "data-source" in element.attributes or element.tag == "head":
        return
    if lang == locale:
        yield from (element.attributes[name] for name in SPOKEN if name in element.attributes)
        yield from (child.strip() for child in element.children if isinstance(child, str) and WORD.search(child))
    for child in element.children:
        if isinstance(child, Element):
            yield from chrome(child, locale, lang)


@cache
def outlets() -> frozenset[str]:
    entries = store.load(SITES / "small" / "content").archive.outlets.values()
    return frozenset(name for entry in entries for name in entry.name.values())


def of_the_archive(words: str) -> bool:
    """Names of outlets, and addresses, stand unmarked among the words of the interface."""
    return words.startswith(ADDRESS) or words in outlets()


def test_the_two_configurations_differ_in_one_line() -> None:
    pairs = zip(BEFORE.splitlines(), AFTER.splitlines(), strict=True)
    assert [old.strip() for old, new in pairs if old != new] == [LINE]


def test_every_page_exists_in_the_added_locale(before: dict[str, Element], after: dict[str, Element]) -> None:
    assert set(before) == {path for path in after if not path.startswith(("ru/", "fa/"))}
    assert below("fa", after) == below("ru", after) == below("en", after) == below("ar", after)
    assert len(below("ru", after)) == 41
    assert after["ru/policy/index.html"].one("h1").text == "Правила"
    for path, page in after.items():
        if (locale := path.split("/")[0]) in ADDED:
            html = page.one("html").attributes
            assert (html["lang"], html["dir"]) == (locale, ADDED[locale][0]), path


@pytest.mark.parametrize("locale", ADDED)
def test_the_chrome_is_in_the_added_language(locale: str, after: dict[str, Element]) -> None:
    """Nothing stands on such a page as on the English one, and nothing in it has letters but not its own."""
    for path in sorted(below(locale, after)):
        added, english = (set(chrome(after[f"{one}/{path}"], one)) for one in (locale, "en"))
        own = {words for words in added if not of_the_archive(words)}
        assert own, path
        assert own & english == set(), path
        assert [words for words in own if not re.search(ADDED[locale][1], words)] == [], path


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("ru/index.html", ["Встречи", "Последние поступления", "4 статьи", "2 издания", "20 июня 2031\u202fг."]),
        ("ru/meetings/2031-05-port-alma/index.html", ["Дата: источники расходятся", "Участники", "3 статьи"]),
        ("ru/articles/s22qrv0n/index.html", ["оригинал", "Точки стоят посреди предложений.", "Как сослаться"]),
        ("ru/articles/q9q25qmn/index.html", ["дата неизвестна", "Авторско-правовой статус не оценивался"]),
        ("ru/people/lina-haddad/index.html", ["с\u00a0января 2029\u202fг.", "1 статья"]),
        ("ru/search/index.html", ["Поиск", "Показать ещё"]),
        ("404.html", ["Страница не найдена"]),
        ("fa/index.html", ["۴ مقاله", "۲۰ ژوئن ۲۰۳۱ (۳۰ خرداد ۱۴۱۰)"]),
        ("fa/meetings/2031-05-port-alma/index.html", ["۳ مقاله"]),
    ],
)
def test_pages_say_what_a_reader_expects(path: str, words: list[str], after: dict[str, Element]) -> None:
    assert [each for each in words if each not in after[path].text] == []


def test_a_reference_has_one_full_stop_after_its_date(after: dict[str, Element]) -> None:
    reference = after["ru/articles/wk3bbyd8/index.html"].one("p", id="reference")
    assert reference.text.startswith("The Daily Tide, «Ministers talk about the river», 15 мая 2031\u202fг. The River")
    assert "\u202fг. The River" in reference.attributes["data-plain"]


def test_the_switch_calls_the_language_by_its_own_name(after: dict[str, Element]) -> None:
    for path in ("ar/index.html", "fr/articles/s22qrv0n/parallel/index.html", "ru/meetings/index.html"):
        link = after[path].one("nav", data_languages="").one("a", hreflang="ru")
        assert (link.text, link.attributes["lang"], link.attributes["dir"]) == ("русский", "ru", "ltr")
        target = (Path("/") / path).parent / link.attributes["href"] / "index.html"
        assert target.resolve() == Path("/ru", *Path(path).parts[1:])
    assert after["index.html"].one("main").one("a", hreflang="ru").text.split()[0] == "русский"


def test_alternates_are_reciprocal(after: dict[str, Element]) -> None:
    for path in below("ru", after):
        url = path.removesuffix("index.html")
        expected = {locale: f"{ADDRESS}{locale}/{url}" for locale in ("ar", "en", "fr", "ru", "fa")}
        for locale in expected:
            links = (link.attributes for link in after[f"{locale}/{path}"].all("link", rel="alternate"))
            found = {link["hreflang"]: link["href"] for link in links if "hreflang" in link}
            assert {name: url for name, url in found.items() if name != "x-default"} == expected, path
