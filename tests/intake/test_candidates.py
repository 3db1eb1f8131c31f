"""Names that an editor is shown as likely people: golden cases, bylines, and what holds for any text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.editor.reasons import NOTES
from dossier.intake.naming.candidates import candidates
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Role
from dossier.model import Person, Span
from tests.intake.golden import FOLDER, archive

GOLDEN = yaml.safe_load((FOLDER / "candidates.yaml").read_text("utf-8"))["cases"]
KNOWN = Known(archive())
SENTENCES = st.sampled_from([case["text"] for case in GOLDEN])


def lines(*texts: str, role: Role = "paragraph") -> tuple[Line, ...]:
    return tuple(Line(Span(at, at), text, None, role, "sentence") for at, text in enumerate(texts, 1))


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["text"])
def test_likely_people_are_proposed(case: dict[str, Any]) -> None:
    assert [note.words for note in candidates(lines(case["text"]), KNOWN)] == case["found"]


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("By Miriam Okafor", "Miriam Okafor"),
        ("بقلم: سامر الخطيب", "سامر الخطيب"),
        ("بقلم سامر الخطيب", "سامر الخطيب"),
        ("بقلم الدكتور سامر الخطيب", "سامر الخطيب"),
        ("Claire Dubois", "Claire Dubois"),
        ("Claire Dubois (à Beyrouth)", "Claire Dubois"),
        ("سامر الخطيب (بيروت)", "سامر الخطيب"),
        ("Par Hélène Marchetti, envoyée spéciale à Moscou", "Hélène Marchetti"),
        ("Par Hélène Marchetti à Moscou", "Hélène Marchetti"),
        ("By Miriam Okafor in Damascus", "Miriam Okafor"),
        ("سامر الخطيب من دمشق", "سامر الخطيب"),
        ("Иван Селезнёв, Москва", "Иван Селезнёв"),
        ("By Vladimir Putin", None),
        ("Reuters", None),
    ],
)
def test_a_byline_names_somebody_unless_it_is_known(byline: str, name: str | None) -> None:
    found = candidates((*lines(byline, role="byline"), *lines("Nothing was said.")), KNOWN)
    assert [(note.code, note.words, note.line) for note in found] == ([("candidate-byline", name, 1)] if name else [])


def test_authors_between_commas_are_each_named() -> None:
    found = candidates(lines("By Miriam Okafor, Claire Dubois and Otto Keller in Beirut", role="byline"), KNOWN)
    assert [note.words for note in found] == ["Miriam Okafor", "Claire Dubois", "Otto Keller"]


def test_a_family_name_alone_is_nobody_new_if_the_article_names_somebody_known_in_full() -> None:
    entries = {"lavrov": Person(name={"fr": "Sergueï Lavrov"})}
    known = Known(replace(archive(), people=entries))
    full, bare = "Le ministre Sergueï Lavrov est arrivé.", "M. Lavrov a parlé avec M. Smith."
    assert [one.words for one in candidates(lines(bare, full), known)] == ["Smith"]
    assert [one.words for one in candidates(lines(bare), known)] == ["Lavrov", "Smith"]


def test_what_is_no_part_of_the_article_is_not_asked() -> None:
    assert candidates(lines("Foreign Minister Abdallah Bou Habib came.", role="related"), KNOWN) == ()


def test_a_name_is_listed_once_at_its_first_line() -> None:
    found = candidates(lines("Dr Elena Petrova came.", "Elena Petrova spoke.", "Dr Petrova left."), KNOWN)
    assert [(note.words, note.line) for note in found] == [("Elena Petrova", 1)]


@given(st.lists(SENTENCES | st.text(), max_size=4))
def test_a_candidate_stands_in_its_line_with_a_reason_and_is_not_known(texts: list[str]) -> None:
    for note in candidates(lines(*texts), KNOWN):
        assert note.words in " ".join(texts[note.line - 1].split())
        assert note.code in NOTES
        assert not KNOWN.mentions(note.words)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Claire Whitcombe and Omar Senussi", ["Claire Whitcombe", "Omar Senussi"]),
        ("Par Amel Tazi et Benoît Carrel", ["Amel Tazi", "Benoît Carrel"]),
        ("Анна Рогова и Пётр Лунин", ["Анна Рогова", "Пётр Лунин"]),
        ("بقلم: سامر الخطيب ومنى الطوخي", ["سامر الخطيب", "منى الطوخي"]),
        ("Ada Quill; Bo Reed", ["Ada Quill", "Bo Reed"]),
        ("Rédaction Web", []),
    ],
)
def test_each_author_of_a_byline_is_a_candidate(byline: str, names: list[str]) -> None:
    assert [one.words for one in candidates(lines(byline, role="byline"), KNOWN)] == names


def test_a_name_in_several_cases_is_one_with_all_its_lines() -> None:
    found = candidates(lines("О встрече с Андреем Степановым.", "Андрей Степанов молчит.", "Его нет."), KNOWN)
    assert [(one.words, one.line, one.lines) for one in found] == [("Андрей Степанов", 2, (1, 2))]
