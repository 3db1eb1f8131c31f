"""A built site as a zip that opens from a folder."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from dossier.site import offline


@pytest.mark.parametrize(
    ("online", "on_disk"),
    [
        ('<a href="../fr/">', '<a href="../fr/index.html">'),
        ('<a href="../">', '<a href="../index.html">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href="./#l6">', '<a href="./index.html#l6">'),
        ('<form action="../search/?q=a">', '<form action="../search/index.html?q=a">'),
        ('<a href="https://example.org/a/">', '<a href="https://example.org/a/">'),
        ('<a href="#l6">', '<a href="#l6">'),
        ('<link rel="stylesheet" href="../assets/a.css">', '<link rel="stylesheet" href="../assets/a.css">'),
        ('<form data-home="../" data-base="../search/">', '<form data-home="../" data-base="../search/">'),
        ('<link rel="preload" as="font" href="a.woff2">\n', ""),
    ],
)
def test_links_name_the_file_that_a_folder_stands_for(online: str, on_disk: str) -> None:
    assert offline.page(online) == on_disk


def test_the_zip_holds_the_site_in_one_folder_and_is_the_same_each_time(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name, text in (("index.html", '<a href="fr/">'), ("search/pagefind/pagefind.js", ""), ("a.css", "a{}")):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    assert offline.write(site, tmp_path / "press.zip") == 2
    with ZipFile(tmp_path / "press.zip") as zipped:
        assert sorted(zipped.namelist()) == ["press/a.css", "press/index.html"]
        assert zipped.read("press/index.html") == b'<a href="fr/index.html">'
    first = (tmp_path / "press.zip").read_bytes()
    offline.write(site, tmp_path / "press.zip")
    assert (tmp_path / "press.zip").read_bytes() == first
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_holds_no_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds no built site"):
        offline.write(tmp_path, tmp_path / "press.zip")


def test_a_zip_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_bytes(b"\xff")  # no page of ours: its links cannot be read
    with pytest.raises(UnicodeDecodeError):
        offline.write(tmp_path / "site", tmp_path / "press.zip")
    assert [file.name for file in tmp_path.iterdir()] == ["site"]
