"""Corrections: made in the file where it is plain what is meant, declared where the original has the words."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt

from dossier.archive import store
from dossier.cli import cli
from tests.archive.sites import copy, judge
from tests.submission.documents import body, document
from tests.submission.golden import Case, taken

ARTICLE = "meetings/2031-05-port-alma/wk3bbyd8.en.md"


def _case(folder: Path, locale: str = "en", **values: str) -> Case:
    (folder / "files").mkdir()
    return taken(copy("small", folder), folder / "files", document(body(values, locale, "correct")), {})


def test_a_slip_of_the_original_is_corrected_and_declared(tmp_path: Path) -> None:
    said = {"article": "https://press.example/fr/articles/wk3bbyd8/", "line": "en-l7", "words": "two  hours"}
    case = _case(tmp_path, **said, proposed="three hours", why="The minister’s diary,\nwhich is public.")
    front = store.load(case.content).archive.articles["wk3bbyd8"].main.front
    assert (case.exit_code, [*case.new]) == (0, [ARTICLE])
    assert b"spoke for three hours on" in case.new[ARTICLE]
    assert front.corrections[0].model_dump(mode="json") == {
        "line": "7",
        "printed": "two hours",
        "corrected": "three hours",
        "reason": "The minister’s diary, which is public.",
    }
    assert judge(case.content) == judge(copy("small", tmp_path / "before"))
    assert "/blob/submission/12/content/meetings/2031-05-port-alma/wk3bbyd8.en.md#L" in case.reply


@pytest.mark.parametrize(
    "said",
    [
        {"article": "nothing0", "words": "two hours", "proposed": "three hours"},
        {"article": "../../wk3bbyd8", "words": "two hours", "proposed": "three hours"},
        {"article": "wk3bbyd8", "words": "four hours", "proposed": "three hours"},
        {"article": "wk3bbyd8", "words": "e", "proposed": "a"},
        {"article": "wk3bbyd8", "line": "l9", "words": "two hours", "proposed": "three hours"},
        {"article": "wk3bbyd8", "words": "two hours", "proposed": ""},
        {"article": "wk3bbyd8", "words": "", "proposed": "three hours"},
        {"article": "wk3bbyd8", "words": "two hours", "proposed": "**three** hours"},
        {"article": "wk3bbyd8", "words": "Ms Haddad", "proposed": "# Ms Haddad"},
        {"article": "wk3bbyd8", "words": "two hours", "proposed": "two hours"},
        {"article": "wk3bbyd8", "words": "two hours", "proposed": "three hours " * 500},
        {"article": "wk3bbyd8", "words": "two hours " * 6_000, "proposed": "three hours"},
    ],
)
def test_what_is_not_plain_is_left_to_an_editor(said: dict[str, str], tmp_path: Path) -> None:
    case = _case(tmp_path, **said)
    assert (case.exit_code, case.new) == (1, {})
    assert case.reply.startswith("# No correction made from submission 12\n")


def test_of_an_article_that_was_taken_down_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    content = copy("small", tmp_path)
    assert (
        CliRunner().invoke(cli, ["retire", "wk3bbyd8", "--reason", "holder", "--content", str(content)]).exit_code == 0
    )
    said = {"article": "wk3bbyd8", "words": "two hours", "proposed": "three hours"}
    case = taken(content, tmp_path / "files", document(body(said, "en", "correct")), {})
    assert (case.exit_code, case.new) == (1, {})
    assert "This article was taken down" in case.reply and "no such article" not in case.reply


def test_what_was_typed_is_no_markup_in_the_reply(tmp_path: Path) -> None:
    case = _case(tmp_path, article="<b> | @all", words="`x` | <script>", proposed="[a](https://b.example)", why="#1")
    assert MarkdownIt("commonmark").enable("table").render(case.reply).count("<td>") == 5
    assert not any(found in case.reply for found in ("<b>", "<script", "@all", "https://b", " #1"))


def test_a_correction_in_another_language_keeps_the_text_as_it_is_elsewhere(tmp_path: Path) -> None:
    case = _case(tmp_path, "ar", article="q9q25qmn", words="موعداً", proposed="موعدا")
    before = (copy("small", tmp_path / "before") / "unassigned/q9q25qmn.ar.md").read_text(encoding="utf-8")
    after = case.new["unassigned/q9q25qmn.ar.md"].decode()
    assert [line for line in after.splitlines() if not line.startswith(("corrections:", "  - {line: 5"))] == (
        before.replace("موعداً", "موعدا").splitlines()
    )
