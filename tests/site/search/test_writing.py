"""The folder of the search: one index of all languages, and beside it what results are shown by."""

import json
import os
import sys
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from dossier.site.search import index, writing
from tests.site.making import rights, site, version


def told(file: Path) -> Any:
    """The value that a script hands over."""
    text = file.read_text(encoding="utf-8")
    assert text.startswith("dossierTold(")
    return json.loads(text.removeprefix("dossierTold(").removesuffix(");\n").partition(",")[2])


def shown(folder: Path) -> list[dict[str, Any]]:
    return [told(file) for file in sorted((folder / "texts").iterdir())]


def test_one_index_holds_all_languages(tmp_path: Path) -> None:
    writing.write(site(version("Putin came."), version("حضر بوتين.", lang="ar", kind="translation")), tmp_path)
    entry = json.loads((tmp_path / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert [found["page_count"] for found in entry["languages"].values()] == [2]
    assert {text["lang"] for text in shown(tmp_path)} == {"ar", "en"}


def test_nothing_of_pagefind_stays_that_our_own_files_stand_for(tmp_path: Path) -> None:
    writing.write(site(version("Putin came.")), tmp_path)
    left = {file.name for file in (tmp_path / "pagefind").rglob("*")}
    assert "pagefind.js" in left
    assert not [name for name in left if "ui" in name or "fragment" in name]


def test_an_archive_without_texts_has_a_search_that_finds_nothing(tmp_path: Path) -> None:
    writing.write(site(), tmp_path)
    assert "results: []" in (tmp_path / "pagefind" / "pagefind.js").read_text(encoding="utf-8")
    assert told(tmp_path / "words" / "files.js") == []
    assert told(tmp_path / "plain" / "texts.js") == []
    assert told(tmp_path / "order" / "newest.js") == []


def test_the_index_is_kept_while_no_text_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept"
    writing.write(site(version("Putin came.")), tmp_path / "first", kept)
    with monkeypatch.context() as stopped:
        stopped.delattr(index, "_run")
        writing.write(site(version("Putin came.")), tmp_path / "second", kept)
    first, second = (
        {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        for folder in (tmp_path / "first", tmp_path / "second")
    )
    assert first == second
    writing.write(site(version("Putin left.")), tmp_path / "third", kept)
    assert told(next((tmp_path / "third" / "texts").iterdir()))["parts"] == [["p1", "Putin left."]]
    assert len(list(kept.iterdir())) == 1


PAGES = """
from pathlib import Path
from dossier.site.search import index, writing
from tests.site.making import site, version
index._run = lambda pages, folder: exit("\\n".join(each.read_text("utf-8") for each in sorted(Path(pages).iterdir())))
texts = version("Putin and Assad came twice, twice."), version("حضر بوتين والأسد.", lang="ar", kind="translation")
writing.write(site(*texts), Path("never"))
"""


def test_the_same_texts_give_the_same_pages_to_index() -> None:
    """Whatever the order of sets, which changes with the seed of hashes."""
    found = {
        run(
            [sys.executable, "-c", PAGES], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=False
        ).stderr
        for seed in "1234"
    }
    assert len(found) == 1
    assert "<p data-pagefind-weight" in found.pop().decode()


def test_an_index_that_was_not_kept_whole_is_made_again(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    made = site(version("Putin came."))
    writing.write(made, tmp_path / "first", kept)
    next(kept.rglob(index.IDS)).unlink()
    writing.write(made, tmp_path / "second", kept)
    assert shown(tmp_path / "second") == shown(tmp_path / "first")


@pytest.mark.parametrize("display", ["excerpt", "link"])
def test_no_withheld_word_is_in_any_file(display: str, tmp_path: Path) -> None:
    text = " ".join(["Open beginning."] + ["between"] * 80 + ["secretword"])
    writing.write(site(version(text, rights=rights(display))), tmp_path)
    found = [file for file in tmp_path.rglob("*") if file.is_file() and b"secretword" in file.read_bytes()]
    assert found == []
    assert "secretword" not in json.dumps(told(tmp_path / "words" / "0.js"))


def test_a_text_is_shown_as_printed_with_the_places_of_its_paragraphs(tmp_path: Path) -> None:
    writing.write(site(version("“Al‑Asad”, said he.", "وقال:  نعم", title="Œuvre", standfirst="Before")), tmp_path)
    (text,) = shown(tmp_path)
    assert text["title"] == "Œuvre"
    assert text["parts"] == [["", "Before"], ["p1", "“Al‑Asad”, said he."], ["p2", "وقال:  نعم"]]


def test_an_archive_too_large_for_browsers_alone_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_TEXTS", 0)
    writing.write(site(version("Putin came.")), tmp_path)
    assert told(tmp_path / "about.js") == {"plain": False, "texts": 1}
    assert not (tmp_path / "plain").exists()
