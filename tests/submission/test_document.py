"""What is read from an issue: the fields of its form, whose comments count, which files are attached."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dossier.problems import ProblemError
from dossier.submission import attachments, body
from dossier.submission.document import read
from tests.submission.documents import body as written
from tests.submission.documents import comment, document

LABELS = {"text": "Texte de l’article", "address": "Adresse", "found": "Jour de la découverte"}
TYPED = "Un titre\n\nUn paragraphe.\n"


def _filled(text: str, newline: str = "\n") -> str:
    parts = ("### Texte de l’article", text, "### Adresse", "_No response_", "### Jour de la découverte", "hier")
    return "\n\n".join(parts).replace("\n", newline)


def test_each_field_is_read_to_the_byte() -> None:
    assert body.answers(_filled(TYPED), LABELS) == {"text": TYPED, "address": "", "found": "hier"}


def test_line_ends_stay_as_they_came() -> None:
    assert body.answers(_filled(TYPED, "\r\n"), LABELS)["text"] == TYPED.replace("\n", "\r\n")


@pytest.mark.parametrize("fence", ["```", "````", "~~~"])
def test_a_code_block_around_a_text_is_no_part_of_it(fence: str) -> None:
    assert body.answers(_filled(f"{fence}text\n{TYPED}\n{fence}"), LABELS)["text"] == TYPED


def test_a_text_may_hold_headings_like_those_of_the_form() -> None:
    hostile = "Un titre\n\n### Adresse\n\nhttps://autre.example\n\n### Jour de la découverte\n\ndemain"
    found = body.answers(_filled(hostile), LABELS)
    assert (found["text"], found["address"], found["found"]) == (hostile, "", "hier")


def test_labels_are_known_again_after_an_edit() -> None:
    edited = "## Texte de l'article ##\nUn texte\n### ADRESSE\n\nhttps://a.example"
    assert body.answers(edited, LABELS) == {"text": "Un texte", "address": "https://a.example"}


def test_a_correction_is_known_by_its_form() -> None:
    found = read(document(written({"article": "s22qrv0n", "proposed": "word"}, kind="correct")), ["en"])
    assert (found.kind, found.said["article"]) == ("correct", "s22qrv0n")


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_the_language_is_that_of_the_labels(locale: str) -> None:
    found = read(document(written({"text": "A text."}, locale)), ["en", "ar", "fr"])
    same = written({}, locale) == written({}, "en")
    assert found.locale == ("en" if same else locale)


def test_only_the_contributor_and_keepers_of_the_archive_count() -> None:
    comments = [
        comment("1: mine"),
        comment("1: keeper's", "keeper", "COLLABORATOR"),
        comment("1: stranger's", "stranger", "CONTRIBUTOR"),
        comment("1: program's", "program", "MEMBER", "Bot"),
    ]
    found = read(document(written({"text": "A text."}), comments), ["en"])
    assert [one.text for one in found.comments] == ["1: mine", "1: keeper's"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        "[" * 100_000,
        '{"issue": 3}',
        '{"issue": {"number": true, "user": {"login": "a"}}}',
        document("Nothing of a form."),
        document(""),
        document("### Text of the"),
        json.dumps({"issue": {"body": None}}),
        document("", number=10**4000),
    ],
)
def test_what_is_no_submission_is_told_in_words(text: str) -> None:
    with pytest.raises(ProblemError) as raised:
        read(text, ["en", "fr"])
    assert raised.value.problems[0].message


@pytest.mark.parametrize("login", ["a b", "a\n# x", "-a", "", "x" * 60, None, 3])
def test_a_name_that_the_service_gives_nobody_is_none(login: Any) -> None:
    told = json.loads(document(written({"text": "A text."})))
    told["issue"]["user"]["login"] = login
    with pytest.raises(ProblemError):
        read(json.dumps(told), ["en"])


OWN = "https://github.com/user-attachments/files/123/article.txt"
OLD = "https://github.com/press/archive/files/45/page.pdf"
PICTURE = "https://github.com/user-attachments/assets/0553ee3d-30c3-447e-ad95-8cba4dfbf48a"


def test_attached_files_are_found_once_in_their_order() -> None:
    text = f'[a]({OLD}) ![]({PICTURE})\n[b]({OWN}), {OWN}.\n<img src="{PICTURE}">'
    assert attachments.attached(text) == ((OLD, PICTURE, OWN), ())


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/user-attachments/files/1/a.txt",
        "https://github.com.elsewhere.example/user-attachments/files/1/a.txt",
        "https://github.com@elsewhere.example/user-attachments/files/1/a.txt",
        "http://github.com/user-attachments/files/1/a.txt",
        "https://github.com/user-attachments/files/1/../../a",
        "https://github.com/user-attachments/files/1/a;touch$IFS/tmp/x",
        "https://github.com/press/archive/raw/main/a.txt",
        "https://github.com/user-attachments/files/١/a.txt",
    ],
)
def test_other_addresses_are_refused(address: str) -> None:
    found = attachments.attached(f"see {address}")
    assert found.addresses == ()
    assert [problem.code for problem in found.problems] == ["attachment-elsewhere"]


def test_thirty_files_are_taken() -> None:
    many = [f"https://github.com/user-attachments/files/{number}/a.txt" for number in range(32)]
    found = attachments.attached("\n".join(many))
    assert found.addresses == tuple(many[:30])
    assert [problem.file for problem in found.problems] == many[30:]
