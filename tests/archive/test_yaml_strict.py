"""The strict reader: what it takes, what it refuses, and that it refuses at once."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive.yaml_strict import LIMIT, Node, plain, read
from dossier.problems import ProblemError

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/archive/yaml.yaml").read_text(encoding="utf-8"))
PIECES = [
    "a",
    "b: ",
    "- ",
    "? ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&x ",
    "*x",
    "!t ",
    "|",
    ">",
    "'",
    '"',
    "\n",
    "  ",
    "#",
    "%",
    "---\n",
    "~",
]


def judged(text: str) -> Any:
    """What the reader says: a value, or its problem as line:column code."""
    try:
        return plain(read(text, "f"))
    except ProblemError as error:
        (problem,) = error.problems
        return f"{problem.line}:{problem.column} {problem.code}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:20])
def test_golden_case(case: dict[str, Any]) -> None:
    assert judged(case["text"]) == (case["problem"] if "problem" in case else case["value"])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 200_000, "yaml-depth"),
        ("{a: " * 200_000, "yaml-depth"),
        ("- " * 200_000, "yaml-depth"),
        ("a: &a {x: y}\n" + "".join(f"b{n}: &b{n} {{<<: [*a, *a, *a]}}\n" for n in range(30)), "yaml-anchor"),
        ("a" * (LIMIT + 1), "yaml-size"),
    ],
)
def test_what_would_harm_a_machine_is_refused(text: str, code: str) -> None:
    with pytest.raises(ProblemError) as error:
        read(text, "f")
    assert [problem.code for problem in error.value.problems] == [code]


def test_values_and_keys_know_their_place() -> None:
    node = read("a:\n  b: [c, 'د']\n", "f", first_line=5)
    assert isinstance(node.value, dict)
    outer = node.value["a"]
    assert (outer.line, outer.column) == (5, 1)
    assert isinstance(outer.value.value, dict)
    inner = outer.value.value["b"]
    assert (inner.line, inner.column) == (6, 3)
    assert inner.value.value == (Node("c", 6, 7), Node("د", 6, 10))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=40))
def test_any_text_is_read_or_refused_at_a_place_in_it(text: str) -> None:
    try:
        read(text, "f")
    except ProblemError as error:
        for problem in error.problems:
            assert 1 <= problem.line <= len(text.splitlines()) + 1
            assert problem.column >= 1


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_is_taken_means_the_same_to_any_reader_of_text(text: str) -> None:
    """PyYAML's own loader that makes no numbers reads the same tree, save what it takes for null."""
    try:
        ours = plain(read(text, "f"))
    except ProblemError:
        return
    theirs = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    assert _without_null(ours) == _without_null(theirs)


def _without_null(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _without_null(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_without_null(value) for value in tree]
    return "" if tree in (None, "~") else tree
