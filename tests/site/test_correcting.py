"""Where a paragraph leads a reader who has found something wrong in it."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import store
from dossier.site.correcting import FOLDER, first_words, forms
from dossier.site.publish import publish
from dossier.site.settings import Settings
from tests.site.conftest import SITES, site_of
from tests.site.reading import Element, pages

REPO, EDIT = "https://github.com/owner/archive", "https://github.com/owner/archive/edit/main/content/"
SMALL = SITES / "small" / "content"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """A site whose repository has the form in French and in Arabic only."""
    folder = tmp_path_factory.mktemp("site")
    settings = Settings(repo_url=f"{REPO}/", edit_url=EDIT, forms=frozenset({"ar", "fr"}))
    publish(site_of(SMALL, settings), SMALL, folder, with_search=False)
    return pages(folder)


def places(page: Element) -> list[str]:
    return [a.attributes["href"] for a in page.all("a") if a.attributes.get("class") == "block-edit"]


@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_every_paragraph_leads_to_the_form_in_the_readers_language(built: dict[str, Element], locale: str) -> None:
    """What it fills in shows which paragraph is meant: the words are the beginning of it."""
    for version in store.load(SMALL).archive.versions:
        found = places(built[f"{locale}/articles/{version.front.id}/{version.front.lang}/index.html"])
        assert len(found) == (len(version.blocks) if version.front.rights.display == "full" else 0)
        for place, block in zip(found, version.blocks, strict=bool(found)):
            given = {key: value for key, [value] in parse_qs(urlsplit(place).query, strict_parsing=True).items()}
            words = given.pop("words")
            assert place.startswith(f"{REPO}/issues/new?")
            assert given == {
                "template": f"correct-{locale}.yml",
                "article": version.front.id,
                "version": version.front.lang,
                "line": block.anchor,
            }
            assert words in (block.text, f"{' '.join(block.text.split()[:5])} …")


def test_beside_the_text_both_ways_are_offered(built: dict[str, Element]) -> None:
    version = next(iter(store.load(SMALL).archive.versions))
    key, lang = version.front.id, version.front.lang
    page = built[f"fr/articles/{key}/{lang}/index.html"]
    found = [a.attributes["href"] for a in page.all("a") if a.attributes.get("class") != "block-edit"]
    assert f"{REPO}/issues/new?template=correct-fr.yml&article={key}&version={lang}" in found
    assert f"{EDIT}{version.path}" in found


def test_where_there_is_no_form_in_a_language_the_file_is_the_place(built: dict[str, Element]) -> None:
    version = next(one for one in store.load(SMALL).archive.versions if one.front.rights.display == "full")
    page = built[f"en/articles/{version.front.id}/{version.front.lang}/index.html"]
    assert places(page) == [f"{EDIT}{version.path}#L{block.line}" for block in version.blocks]
    assert [a.attributes["href"] for a in page.all("a")].count(f"{EDIT}{version.path}") == 1


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_words_come_through_an_address(text: str) -> None:
    words, split = first_words(text), text.split()
    wanted = " ".join([*split[:5], "…"] if len(split) > 5 else split)
    assert parse_qs(f"words={words}", keep_blank_values=True) == {"words": [wanted]}
    assert not set(words) & set(" \"'<>&#\u200f\u202e\u00a0")


def test_only_what_the_repository_holds_is_offered_and_only_where_links_fill_it_in(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / "correct-fr.yml").write_text("name: x", encoding="utf-8")
    (tmp_path / FOLDER / "correct-de.yml").write_text("name: x", encoding="utf-8")
    assert forms(REPO, tmp_path, ("ar", "fr")) == {"fr"}
    assert forms("https://gitlab.com/owner/archive", tmp_path, ("fr",)) == forms("", tmp_path, ("fr",)) == frozenset()
