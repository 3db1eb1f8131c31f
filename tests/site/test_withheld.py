"""Text that may not be shown is nowhere: on no page, in no feed, in nothing that is indexed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model import Evidence, Version, spans
from dossier.site.pages import Site
from dossier.site.publish import originals, publish
from dossier.site.search.document import document, rows
from dossier.site.search.searched import Searched
from tests.site.making import rights, site, version

OPENING = "The opening words of the story are here for all to see, as a quotation might be. " * 2
SECRET = "Gandalf"
LONG = f"Then {SECRET} comes in. " * 40


def withheld(display: str) -> Version:
    evidence = Evidence(field="published", line=spans("3")[0], words=f"{SECRET} said", shows="shown")
    fields = {"rights": rights(display), "standfirst": "The standfirst", "evidence": (evidence,)}
    return version(OPENING, LONG, **fields)


def everything(made: Site, folder: Path) -> Iterator[tuple[str, str]]:
    """All files of a site in small letters, and the pages that are indexed: the index itself is compressed."""
    publish(made, folder, folder / "site")
    files = (path for path in (folder / "site").rglob("*") if path.is_file())
    yield from ((path.name, path.read_bytes().decode("utf-8", "replace").lower()) for path in files)
    texts = map(Searched, made.archive.versions)
    yield from (("indexed", document(rows(text, ()), {})) for text in texts)


@pytest.mark.parametrize("display", ["excerpt", "link"])
def test_withheld_words_are_nowhere(display: str, tmp_path: Path) -> None:
    translation = version(f"{SECRET} encore", lang="fr", kind="translation", rights=rights(display))
    found = list(everything(site(withheld(display), translation), tmp_path))
    assert found
    assert [name for name, text in found if SECRET.lower() in text] == []


def test_an_excerpt_shows_the_beginning_and_a_link_shows_nothing(tmp_path: Path) -> None:
    for display, shown in (("excerpt", True), ("link", False)):
        html = site(withheld(display)).render("en/articles/00000001/en/")
        assert html is not None
        assert ("The opening words" in html) == shown
        assert ("The standfirst" in html) == shown


def test_words_that_may_be_shown_are_there(tmp_path: Path) -> None:
    found = dict(everything(site(withheld("full")), tmp_path))
    assert SECRET.lower() in found["indexed"]


def test_an_original_is_laid_open_only_if_all_texts_from_it_are() -> None:
    file = {"file": "00000000-a.txt", "sha256": "0" * 64, "lines": "1-9"}
    one = version("One", original=file)
    other = version("Deux", lang="fr", kind="translation", original=file, rights=rights("link"))
    assert site(one).open_originals == {"00000000-a.txt"}
    assert site(one, other).open_originals == frozenset()
    assert site(version("One", original=file | {"held": "private"})).open_originals == frozenset()


def test_a_web_page_lies_on_the_site_as_plain_text(tmp_path: Path) -> None:
    held = site(version("One", original={"file": "00000000-a.HTML", "sha256": "0" * 64, "lines": "1-9"}))
    (tmp_path / "content" / "originals").mkdir(parents=True)
    (tmp_path / "content" / "originals" / "00000000-a.HTML").write_bytes(b"<script>alert(1)</script>")
    originals(held, tmp_path / "content", tmp_path / "site")
    assert {path.name: path.read_bytes() for path in (tmp_path / "site").iterdir()} == {
        "00000000-a.HTML.txt": b"<script>alert(1)</script>"
    }
    html = held.render("en/articles/00000001/en/")
    assert html is not None
    assert 'href="../../../../originals/00000000-a.HTML.txt"' in html


def test_an_original_of_any_name_can_be_followed() -> None:
    file = {"file": "00000000-a #1 100%?.txt", "sha256": "0" * 64, "lines": "1-9"}
    html = site(version("One", original=file)).render("en/articles/00000001/en/")
    assert html is not None
    assert 'href="../../../../originals/00000000-a%20%231%20100%25%3F.txt"' in html
