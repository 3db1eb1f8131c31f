"""Whatever somebody sends or answers: nothing raises, the same document gives the same, and the archive stays right."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dossier.archive import store
from dossier.intake import Received
from dossier.problems import ProblemError
from dossier.submission import forms
from dossier.submission.document import read
from dossier.submission.making import make
from dossier.submission.markdown import escaped, table
from dossier.submission.reply import reply
from dossier.submission.vocabulary import WORDS
from tests.archive.sites import SITES, copy, judge
from tests.submission.documents import body, comment, document
from tests.submission.golden import taken

ARCHIVE = store.load(SITES / "small" / "content").archive
LOCALES = forms.locales(ARCHIVE)
TEXT = (
    "The bridge opens again\n\nThe bridge opened again on Tuesday. The boatmen cheered, and one of them beat a drum.\n"
)

SAID = st.one_of(
    st.text(max_size=60),
    st.sampled_from([word for words in WORDS.values() for forms_of in words.values() for word in forms_of]),
    st.sampled_from(
        ["The Daily Tide", "25 July 2031", "2031-06", "..", "1", "ar", "https://a.example", "keep 3-9999999"]
    ),
)
LINES = st.lists(st.tuples(st.integers(0, 12), SAID), max_size=12)


def _made(text: str, *files: Received) -> tuple[dict[str, str | bytes], str]:
    submission = read(text, LOCALES)
    outcome = make(submission, files, (), ARCHIVE)
    return outcome.files, reply(submission, outcome, ARCHIVE)


@given(st.text(), st.lists(st.text(), max_size=3))
def test_no_body_and_no_comment_raises(text: str, comments: list[str]) -> None:
    for written in (text, body({"text": text or TEXT, "found": text, "address": text, "outlet": text})):
        told = document(written, [comment(one) for one in comments])
        try:
            assert _made(told) == _made(told)
        except ProblemError as error:
            assert error.problems


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(lines=LINES)
def test_no_answer_breaks_the_archive(lines: list[tuple[int, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "files").mkdir()
    content = copy("small", folder)
    before = {one.code for one in judge(content)}
    answered = comment("\n".join(f"{number}: {said}" for number, said in lines))
    case = taken(content, folder / "files", document(body({"text": TEXT, "public": "x"}), [answered]), {})
    assert case.exit_code == 0
    assert {one.code for one in judge(content)} <= before


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_no_words_break_a_table_or_become_markup(words: list[str]) -> None:
    html = MarkdownIt("commonmark").enable("table").render(table(["a"] * len(words), [[escaped(one) for one in words]]))
    tags = {tag.split(">")[0].strip("/") for tag in html.split("<")[1:]}
    assert tags <= {"table", "thead", "tbody", "tr", "th", "td"}
    assert html.count("<td>") == len(words)


@pytest.mark.parametrize(
    "name",
    ["../../up.txt", "a/b.txt", ".hidden", "-rf.txt", "a" * 300 + ".txt", "§§.TXT", "page.php", "none", "a\nb.txt"],
)
def test_no_name_of_a_file_leads_anywhere(name: str) -> None:
    files, _ = _made(document(body({"public": "x"})), Received(name, TEXT.encode()))
    assert files
    for path in files:
        folder, _, file = path.partition("/")
        assert folder in ("originals", "unassigned")
        assert file.endswith((".txt", ".txt.intake.yml", ".md"))
        assert "/" not in file and not file.startswith((".", "-")) and len(file) < 120


def test_a_reply_fits_into_a_comment() -> None:
    many = [
        Received(f"{at}.txt", f"Headline {at} {'x ' * 90}\n\nA text {at} is here. It has {at} words.\n".encode())
        for at in range(30)
    ]
    _, told = _made(document(body({"public": "x"}, "ar")), *many)
    assert len(told) <= 60_000
    assert told.endswith("</div>\n")


def test_a_link_in_the_folder_is_passed_over(tmp_path: Path) -> None:
    content, sent = copy("small", tmp_path), tmp_path / "files"
    sent.mkdir()
    (tmp_path / "secret.txt").write_text(TEXT, encoding="utf-8")
    (sent / "a.txt").symlink_to(tmp_path / "secret.txt")
    case = taken(content, sent, document(body({"public": "x"})), {})
    assert (case.exit_code, case.new) == (1, {})
