"""`dossier explain`: every line of an original once, with what it is, why, and where it went."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import store
from dossier.cli import cli
from dossier.intake import Received, Stated, read
from dossier.intake.editor.explain import Explained, Row, taken
from dossier.intake.editor.explain_html import page
from dossier.intake.editor.explain_text import printed
from dossier.intake.editor.explaining import explained
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.suggestions import suggestions
from dossier.intake.values import Note, Proposal
from dossier.locale.catalogue import AVAILABLE, catalogue
from dossier.text.reading import is_blank
from tests.archive.sites import SITES
from tests.intake.golden import archive
from tests.site.reading import parse

PAGE = """Harbour opens again

15 May 2031

The harbour opened again after two months. The first ship carried grain.

© 2031 Harbour Press. All rights reserved.
"""
Run = Callable[..., Result]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SITES / "small" / "content", tmp_path / "content"))


@pytest.fixture
def run(content: Path) -> Run:
    def call(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["explain", *map(str, arguments), "--content", str(content)])

    return call


def of(content: Path, file: Path) -> Explained:
    return explained(file, content, store.load(content).archive, date(2031, 7, 1))


def shown(row: Row) -> tuple[str, str, str, str]:
    return str(row.span), row.role, row.goes, row.reason


def test_an_original_that_is_not_in_the_archive_is_read() -> None:
    found = taken(read(Received("harbour.txt", PAGE.encode()), Stated(date(2031, 7, 1)), archive()))
    assert [shown(row) for row in found.rows] == [
        ("1", "title", "title", "The headline."),
        ("3", "published", "published", "A date on a line of its own with the article."),
        ("5", "paragraph", "text", "Running text: whole sentences."),
        ("7", "legal", "removed", "A notice of copyright."),
    ]
    assert [mark.field for row in found.rows for mark in row.marks] == ["published"]
    assert (found.lines, found.is_filed) == (7, False)


@pytest.mark.parametrize("file", ["originals/89ea0eec-tide.txt", "meetings/2031-05-port-alma/wk3bbyd8.en.md"])
def test_an_original_of_the_archive_is_shown_as_its_file_says_now(file: str, content: Path) -> None:
    article = content / "meetings/2031-05-port-alma/wk3bbyd8.en.md"
    text = article.read_text("utf-8").replace("A second meeting is planned.\n", "")
    text = text.replace("Neither took questions", "Neither asked questions")
    article.write_text(text, "utf-8")
    found = of(content, content / file)
    rows = {str(row.span): row for row in found.rows}
    assert found.is_filed and not any(row.now for row in found.rows if row.span.first != 7)
    assert (rows["3"].goes, rows["5:12-22"].goes) == ("title", "published")
    assert (rows["7"].goes, "Neither asked" in rows["7"].now) == ("text", True)
    assert shown(rows["9"]) == ("9", "", "nowhere", "")
    assert rows["11"].goes == rows["13"].goes == "removed"


def test_what_is_brought_back_went_to_the_text(content: Path) -> None:
    article = content / "meetings/2031-05-port-alma/wk3bbyd8.en.md"
    article.write_text(article.read_text("utf-8").replace("removed:\n", 'removed:\n  - {lines: "1", reason: kept}\n'))
    (row,) = [row for row in of(content, article).rows if row.reason == "Brought back by an editor."]
    assert (str(row.span), row.role, row.goes) == ("1", "paragraph", "text")


@pytest.mark.parametrize("kept", ["wk3bbyd8", "paf0fd1z"])
def test_of_two_ids_that_are_one_article_each_original_is_shown_with_the_texts_from_it(
    kept: str, content: Path
) -> None:
    other = {"wk3bbyd8": "paf0fd1z", "paf0fd1z": "wk3bbyd8"}[kept]
    french = content / "meetings/2031-06-qasr-nour/paf0fd1z.fr.md"
    french.write_text(french.read_text("utf-8").replace("kind: original", "kind: translation"), "utf-8")
    CliRunner().invoke(cli, ["merge", kept, other, "--content", str(content)], catch_exceptions=False)
    files = {version.front.lang: version.path for version in store.load(content).archive.articles[kept].versions}
    for lang, original in {"en": "89ea0eec-tide.txt", "fr": "e2e19815-delorme.txt"}.items():
        for file in (content / "originals" / original, content / files[lang]):
            found = of(content, file)
            assert found.is_filed
            assert [version.front.lang for version in found.versions] == [lang]
            assert {row.version for row in found.rows} <= {lang, ""}
            assert not [row for row in found.rows if row.goes == "nowhere" or row.now]


def test_an_original_whose_text_was_left_out_of_a_merge_is_not_taken_for_new(run: Run, content: Path) -> None:
    original = content / "originals/83dee4d9-khubara.txt"
    digest = sha256(original.read_bytes()).hexdigest()
    left = f"{{lang: ar, original: {{file: {original.name}, sha256: {digest}, lines: 1-5}}}}"
    (content / "unassigned/q9q25qmn.ar.md").unlink()
    (content / "merged").mkdir()
    text = f"merged: 2031-07-01\ninto: s22qrv0n\nlangs: [ar]\nleft:\n  - {left}\n"
    (content / "merged/q9q25qmn.yml").write_text(text, "utf-8")
    result = run(original)
    assert result.exit_code == 1
    assert "its text was left out when q9q25qmn was merged into s22qrv0n" in result.output


@pytest.mark.parametrize("path", sorted((SITES / "small/content/originals").glob("*.txt")), ids=lambda path: path.name)
def test_every_line_of_an_original_is_shown_once(path: Path) -> None:
    found = of(SITES / "small/content", path)
    lines = path.read_text("utf-8").splitlines()
    assert {row.span.first for row in found.rows} == {at for at, line in enumerate(lines, 1) if not is_blank(line)}
    assert len({row.span for row in found.rows}) == len(found.rows)
    assert all(row.text.strip() == row.span.cut(tuple(lines)).strip() for row in found.rows)


@pytest.mark.parametrize("locale", AVAILABLE)
def test_the_page_needs_nothing_else_and_each_line_is_in_its_own_direction(locale: str, content: Path) -> None:
    found = of(content, content / "originals/2b8cc132-haddad.txt")
    html = page(found, catalogue(locale))
    made = parse(html)
    root = made.one("html").attributes
    assert (root["lang"], root["dir"]) == (locale, "rtl" if locale in ("ar", "fa") else "ltr")
    assert not re.search(r"https?:|url\(|<script|<link|<img|@import", html)
    said = made.all("p", **{"class": "said"})
    assert [line.text for line in said] == [row.text for row in found.rows]
    langs = {(line.attributes.get("lang"), line.attributes["dir"]) for line in said}
    assert langs >= {("ar", "rtl"), ("en", "ltr")}


def test_evidence_against_a_value_is_told_apart_on_paper_and_on_the_page() -> None:
    text = PAGE.replace("15 May 2031", "Published 15 May 2031\n\nPublished 17 May 2031")
    found = taken(read(Received("harbour.txt", text.encode()), Stated(added=date(2031, 6, 1)), archive()))
    marks = [line.strip() for line in printed(found, catalogue("en"), Paper()).splitlines() if "May 2031”" in line]
    assert [mark[0] for mark in marks] == ["▸", "≠"]
    assert marks[1].startswith("≠ Against it: date of publication: “17 May 2031”")
    sides = [item.attributes.get("class") for item in parse(page(found, catalogue("en"))).all("li") if item.all("q")]
    assert [side for side in sides if side == "against"] == ["against"]


def test_proposed_meetings_are_shown_on_paper_and_on_the_page() -> None:
    missing = Note("meeting-place", "kremlin", 0)
    why = (Note("meeting-fact", "two <months>", 5), Note("meeting-fact", "grain", 5))
    likely = Proposal("2024-07-moscow", False, why, 0.4, (missing,))
    weak = Proposal("2023-03-moscow", False, why, 0.1)
    read_ = read(Received("harbour.txt", PAGE.encode()), Stated(date(2031, 7, 1)), archive())
    found = taken(replace(read_, proposals=(likely, weak)))
    lines = printed(found, catalogue("en"), Paper()).splitlines()
    (path,) = (version.path for version in found.versions)
    assert lines[1:6] == [
        "  Perhaps it reports on this meeting: 2024-07-moscow (40%)",
        "    ▸ The text tells a fact that only reports on this meeting tell. (line 5: “two <months>”, line 5: “grain”)",
        "    What is missing to be sure: The place is named. (kremlin)",
        f"    If it does, move its file: {path} → meetings/2024-07-moscow/",
        "  Little speaks for: 2023-03-moscow (10%)",
    ]
    shown = parse(page(found, catalogue("fr"))).all("section", **{"class": "suggestion"})
    assert len(shown) == 2 and "2024-07-moscow (40\xa0%)" in shown[0].text
    assert [quote.text for quote in shown[0].all("q")] == ["two <months>", "grain"]
    assert "ligne 5 two <months> ligne 5 grain" in " ".join(shown[0].text.split())
    assert path in shown[0].text and "2023-03-moscow" in shown[1].text


def test_a_meeting_that_an_article_lies_at_is_shown_with_what_speaks_for_it(content: Path) -> None:
    found = of(content, content / "meetings/2031-05-port-alma/wk3bbyd8.en.md")
    heads = [one.head for one in suggestions(found.proposals, found.versions, "en")]
    assert heads == ["Filed under this meeting:"]


@given(st.text(alphabet=st.sampled_from("<>&\"'{}%aب \u202e")))
def test_no_text_becomes_markup(text: str) -> None:
    found = taken(read(Received("<b>.txt", PAGE.encode()), Stated(date(2031, 7, 1)), archive()))
    rows = tuple(Row(row.span, text, "en", row.role, text, row.goes, "en", text) for row in found.rows)
    made = parse(page(Explained("<b>.txt", rows, found.versions, 7, False), catalogue("en")))
    assert not made.all("b") and len(made.all("li")) == len(rows)


def test_the_command_prints_or_writes_a_page(content: Path, run: Run, tmp_path: Path) -> None:
    printed = run(content / "originals/89ea0eec-tide.txt")
    assert printed.exit_code == 0
    assert "paragraph → English" in printed.output and "Share this article" in printed.output
    out = tmp_path / "tide.html"
    assert run(content / "originals/89ea0eec-tide.txt", "--html", out, "--locale", "fr").output == ""
    assert '<html lang="fr" dir="ltr">' in out.read_text("utf-8")


def test_what_cannot_be_explained_is_a_problem(content: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "nothing in the file" in run(tmp_path / "empty.txt").output
    assert "cannot be read" in run(tmp_path / "missing.txt").output
    assert run(content / "originals/89ea0eec-tide.txt", "--html", tmp_path / "no" / "page.html").exit_code == 2


@pytest.mark.parametrize(("held", "said"), [("public", "is not here"), ("private", "is held privately")])
def test_an_article_whose_original_is_elsewhere_is_explained_by_the_file_itself(
    held: str, said: str, content: Path, run: Run, tmp_path: Path
) -> None:
    article = content / "unassigned/q9q25qmn.ar.md"
    article.write_text(article.read_text("utf-8").replace("held: public", f"held: {held}"), "utf-8")
    kept = (content / "originals/83dee4d9-khubara.txt").rename(tmp_path / "mine.txt")
    result = run(article)
    assert (result.exit_code, said in result.output) == (1, True)
    assert result.output.startswith("error: ") and "dossier explain FILE" in result.output
    assert run(kept).exit_code == 0
