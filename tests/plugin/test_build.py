"""`mkdocs build`, and ProperDocs in its place: archive pages and hand-written pages make one site."""

import re
from pathlib import Path

import pytest

from dossier.plugin import slugify
from tests.plugin.conftest import run
from tests.site.links import broken
from tests.site.reading import Element, pages

ARTICLE = "content/meetings/2031-05-port-alma/wk3bbyd8.en.md"


@pytest.fixture
def built(archive: Path) -> dict[str, Element]:
    done = run(archive, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return pages(archive / "site")


def test_a_build_says_what_it_made_and_nothing_else(archive: Path) -> None:
    done = run(archive, "mkdocs", "build", "--strict")
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first.startswith("4 articles, 2 meetings, 128 pages in ") and first.endswith(" s: site/")
    assert "http.server" in second


@pytest.mark.parametrize("builder", ["mkdocs", "properdocs"])
def test_both_builders_make_the_whole_site(archive: Path, builder: str) -> None:
    done = run(archive, builder, "build", "--strict", "-f", "mkdocs.yml")
    assert done.returncode == 0, done.stderr
    found = pages(archive / "site")
    assert len(found) == 128
    assert {"index.html", "404.html", "ar/about/index.html", "fr/articles/s22qrv0n/parallel/index.html"} <= set(found)
    assert (archive / "site" / "search" / "pagefind" / "pagefind.js").is_file()
    assert (archive / "site" / "sitemap.xml").read_text(encoding="utf-8").count("<loc>") == 128 - 1 - 9 - 12


def test_hand_written_pages_stand_in_the_shell_of_their_locale(built: dict[str, Element]) -> None:
    page = built["ar/about/index.html"]
    assert (page.one("html").attributes["lang"], page.one("html").attributes["dir"]) == ("ar", "rtl")
    assert page.one("title").text.startswith("حول الأرشيف")
    hreflangs = {
        link.attributes["hreflang"]: link.attributes["href"]
        for link in page.all("link", rel="alternate")
        if "hreflang" in link.attributes
    }
    address = "https://archive.example/press/"
    assert hreflangs == {
        name: f"{address}{locale}/about/" for name, locale in (("ar", "ar"), ("en", "en"), ("x-default", "ar"))
    }
    switch = {a.attributes["hreflang"]: a.attributes["href"] for a in page.all("a") if "hreflang" in a.attributes}
    assert switch == {"ar": "../../ar/about/", "en": "../../en/about/", "fr": "../../fr/"}


def test_hand_written_pages_are_linked_from_archive_pages_of_their_locale(built: dict[str, Element]) -> None:
    hrefs = {a.attributes["href"] for a in built["en/articles/index.html"].all("a")}
    assert "../../en/about/" in hrefs
    assert not any("policy" in href for href in hrefs)


def test_every_link_leads_somewhere(archive: Path, built: dict[str, Element]) -> None:
    assert broken(archive / "site", built) == []


def test_without_a_place_to_edit_files_nothing_leads_there(archive: Path) -> None:
    config = (archive / "mkdocs.yml").read_text(encoding="utf-8")
    (archive / "mkdocs.yml").write_text(re.sub("repo_url: .*\n", "", config), encoding="utf-8")
    done = run(archive, "mkdocs", "build", "--strict")
    assert (done.returncode, done.stderr) == (0, "")
    found = pages(archive / "site")
    assert broken(archive / "site", found) == []
    assert "Suggest a correction" not in found["en/about/index.html"].text


def test_a_warning_ends_a_strict_build(archive: Path) -> None:
    page = archive / "content" / "pages" / "about.en.md"
    page.write_text("# About\n\n[lost](lost.en.md)\n", encoding="utf-8")
    done = run(archive, "mkdocs", "build", "--strict")
    assert done.returncode != 0
    assert "lost.en.md" in done.stderr


def test_links_between_hand_written_pages_follow_them(built: dict[str, Element]) -> None:
    hrefs = [a.attributes["href"] for a in built["ar/about/index.html"].one("main").all("a")]
    assert "../policy/" in hrefs


def test_a_page_of_a_locale_that_is_not_built_is_left_out(built: dict[str, Element]) -> None:
    assert not [path for path in built if path.startswith("ru/")]


def test_arabic_headings_have_ids_that_say_something(built: dict[str, Element]) -> None:
    found = [heading.attributes["id"] for heading in built["ar/about/index.html"].all("h2")]
    assert found == ["من-نحن", "من-نحن_1"]
    assert slugify("", "-") == "section"


def test_texts_are_escaped_once(built: dict[str, Element]) -> None:
    page = built["en/about/index.html"]
    assert page.one("h1").text == "About & us"
    assert page.one("title").text.startswith("About & us")
    assert page.one("meta", name="description").attributes["content"] == "What this is"


def test_every_paragraph_can_be_corrected_at_its_line_of_its_file(archive: Path, built: dict[str, Element]) -> None:
    article = built["en/articles/wk3bbyd8/index.html"].one("article", data_article="wk3bbyd8")
    lines = (archive / ARTICLE).read_text(encoding="utf-8").splitlines()
    links = [a.attributes["href"] for a in article.all("a") if a.attributes.get("class") == "block-edit"]
    assert links
    for href in links:
        file, line = href.removeprefix("https://github.com/example/archive/edit/main/").split("#L")
        assert file == ARTICLE
        assert lines[int(line) - 1].strip() and not lines[int(line) - 2].strip()


def test_of_materials_files_only_its_styles_are_in_the_site(archive: Path, built: dict[str, Element]) -> None:
    assets = {path.name for path in (archive / "site" / "assets").rglob("*") if path.is_file()}
    assert not [name for name in assets if "bundle" in name or name.startswith(("search.a", "palette"))]
    css = [name for name in assets if name.startswith("main.")]
    assert len(css) == 1
    assert any(css[0] in link.attributes["href"] for link in built["ar/about/index.html"].all("link"))
    assert not any(css[0] in link.attributes["href"] for link in built["ar/articles/index.html"].all("link"))


def test_a_broken_file_fails_a_strict_build_with_its_place_and_no_other(archive: Path) -> None:
    broken = archive / ARTICLE
    broken.write_text(broken.read_text(encoding="utf-8").replace("title:", "tilte:"), encoding="utf-8")
    strict = run(archive, "mkdocs", "build", "--strict")
    assert strict.returncode != 0
    assert f"{ARTICLE}:5:1" in strict.stderr
    assert "Traceback" not in strict.stderr
    assert run(archive, "mkdocs", "build", "--quiet").returncode == 0
    assert "en/articles/wk3bbyd8/index.html" not in pages(archive / "site")


def test_a_page_whose_name_says_no_locale_is_a_problem(archive: Path) -> None:
    for name in ("index.md", "articles.en.md"):
        page = archive / "content" / "pages" / name
        page.write_text("# Page", encoding="utf-8")
        done = run(archive, "mkdocs", "build", "--strict")
        assert done.returncode != 0 and name in done.stderr
        page.unlink()


def test_a_locale_without_a_catalogue_is_refused_in_words(archive: Path) -> None:
    config = (archive / "mkdocs.yml").read_text(encoding="utf-8")
    wanted = config.replace("plugins: [dossier]", "plugins: [{dossier: {locales: [ar, tlh]}}]")
    (archive / "mkdocs.yml").write_text(wanted, encoding="utf-8")
    done = run(archive, "mkdocs", "build", "--quiet")
    assert done.returncode != 0
    assert "tlh" in done.stderr and "Traceback" not in done.stderr


def test_settings_of_dates_and_locales_are_followed(archive: Path) -> None:
    options = "plugins: [{dossier: {locales: [ar], search: false, dates: {months: maghrebi, digits: arab}}}]"
    config = (archive / "mkdocs.yml").read_text(encoding="utf-8").replace("plugins: [dossier]", options)
    (archive / "mkdocs.yml").write_text(config, encoding="utf-8")
    done = run(archive, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    found = pages(archive / "site")
    assert {path.split("/")[0] for path in found} == {"ar", "index.html", "404.html"}
    assert "٢٠ يونيو ٢٠٣١" in found["ar/articles/paf0fd1z/index.html"].text
    assert not (archive / "site" / "search").exists()


@pytest.mark.parametrize("of", ["", "https://github.com/example/archive/pull/12"])
def test_the_environment_makes_it_a_preview(archive: Path, of: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = (archive / "mkdocs.yml").read_text(encoding="utf-8")
    setting = 'plugins: [{dossier: {preview_of: !ENV [PREVIEW_OF, ""]}}]'
    (archive / "mkdocs.yml").write_text(config.replace("plugins: [dossier]", setting), encoding="utf-8")
    monkeypatch.setenv("PREVIEW_OF", of)
    done = run(archive, "mkdocs", "build", "--strict")
    assert (done.returncode, done.stderr) == (0, "")
    found = pages(archive / "site")
    for path in ("ar/about/index.html", "ar/articles/index.html"):
        assert [a.attributes["href"] for a in found[path].all("a")].count(of) == bool(of)
    assert (archive / "site" / "sitemap.xml").exists() != bool(of)
