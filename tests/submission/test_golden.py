"""Every golden submission: what is made of it, what its answers settle, and what the contributor is told."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from dossier.archive import store
from dossier.locale.catalogue import AVAILABLE, catalogue
from dossier.problems import has_errors
from tests.archive.sites import copy, judge
from tests.submission.golden import CASES, Case, case

OPEN = {catalogue(locale).gettext("Still open") for locale in AVAILABLE}
MARKDOWN = MarkdownIt("commonmark", {"linkify": False}).enable("table")


@pytest.fixture(params=CASES)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    return case(request.param, tmp_path)


def test_it_comes_to_what_the_case_says(golden: Case) -> None:
    expected = golden.expected
    assert golden.exit_code == expected.get("exit", 0), golden.reply
    if "files" in expected:
        new = sorted(path for path in golden.new if not path.endswith(".intake.yml"))
        assert [fnmatch(*pair) for pair in zip(new, expected["files"], strict=True)] == [True] * len(new), new
    for path in (path for path in golden.new if path.endswith(".md")):
        key = path.rpartition("/")[2].split(".")[0]
        front = store.load(golden.content).archive.articles[key].main.front.model_dump(mode="json")
        for name, value in expected.get("article", {}).items():
            said = {part: front[name][part] for part in value} if isinstance(value, dict) else front[name]
            assert said == value
        for name, value in expected.get("original", {}).items():
            assert front["original"][name] == value


def test_the_archive_is_as_right_as_before(golden: Case, tmp_path: Path) -> None:
    before = {one.code for one in judge(copy("small", tmp_path / "before"))}
    assert not has_errors(one for one in judge(golden.content) if one.code not in before)


def test_the_reply_says_what_the_case_says(golden: Case) -> None:
    expected = golden.expected
    if "states" in expected:
        assert [_state(row[-1]) for row in _rows(golden.reply) if row[0]] == expected["states"]
    for words in expected.get("says", ()):
        assert words in _shown(golden.reply)
    for words in expected.get("says_not", ()):
        assert words not in golden.reply


def test_nothing_that_was_sent_is_markup_in_the_reply(golden: Case) -> None:
    html = MARKDOWN.render(golden.reply)
    assert {len(row) for row in _rows(golden.reply)} <= {5}
    assert set(re.findall(r"</?([a-z0-9]+)", html)) <= {
        *("h1", "div", "p", "table", "thead", "tbody", "tr", "th", "td"),
        *("strong", "span", "code", "br", "a", "ul", "li"),
    }
    assert all(
        found.startswith("https://github.com/press/archive/blob/") for found in re.findall(r'href="(.*?)"', html)
    )


def test_its_first_line_can_be_a_title(golden: Case) -> None:
    assert re.fullmatch(r"# [^\n|<@`]+12[^\n|<@`]*", golden.reply.split("\n")[0])


def _rows(reply: str) -> list[list[str]]:
    """The cells of each row of the table, below its head, as they are shown."""
    html = MARKDOWN.render(reply)
    rows = re.findall(r"<tr>(.*?)</tr>", html.partition("<tbody>")[2], re.DOTALL)
    return [re.findall(r"<td>(.*?)</td>", row, re.DOTALL) for row in rows]


def _shown(reply: str) -> str:
    return reply.replace("&#8203;", "").replace("\\", "")


def _state(cell: str) -> str:
    lines = cell.split("<br>")
    return "lost" if len(lines) > 1 else "open" if lines[0] in OPEN else "settled"
