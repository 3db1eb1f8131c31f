"""Lines that an editor brings back by one word of front matter."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import article, body, frontmatter
from dossier.archive.accounting import unaccounted
from dossier.archive.body import ASCII_SPACE
from dossier.archive.escaping import escape
from dossier.model import FrontMatter, Original, Removed, Version, spans
from dossier.text.reading import is_blank, lines

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/archive/kept.yaml").read_text(encoding="utf-8"))
LINES = st.lists(
    st.sampled_from(["", " ", "One.", "Two.", "# Three *", "\u00a0نص\u00a0", "A longer line."]), min_size=2
)


def version(reading: tuple[str, ...], blocks: list[str], removed: list[tuple[str, str]], within: str = "") -> Version:
    front = FrontMatter(
        id="00000001",
        lang="en",
        kind="original",
        title="Title",
        added=date(2026, 11, 21),
        original=Original(file="a.txt", sha256="0" * 64, lines=spans(within or f"1-{len(reading)}")),
        removed=tuple(Removed(lines=spans(where), reason=reason) for where, reason in removed),
    )
    text = frontmatter.write(front, "\n\n".join(map(escape, blocks)) + "\n")
    return article.version(text, "unassigned/a.en.md", "a.en.md", None, lambda _: reading)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any]) -> None:
    made = version(lines(case["reading"]), case["blocks"], case["removed"], case.get("lines", ""))
    assert [f"{block.anchor} {block.text}" for block in made.blocks] == case["text"]
    assert all(block.text == body.blocks(block.source, 1)[0].text for block in made.blocks)


def test_its_correction_begins_at_the_entry_that_brings_it_back() -> None:
    made = version(("Title", "One.", "Two."), ["One."], [("1", "furniture"), ("3", "kept")])
    assert [block.line for block in made.blocks if block.kept] == [13]


@given(LINES, st.data())
def test_taking_lines_out_and_bringing_them_back_is_the_text_as_it_was(reading: list[str], data: st.DataObject) -> None:
    full = [(number, line) for number, line in enumerate(reading, start=1) if not is_blank(line)]
    out = set(data.draw(st.lists(st.sampled_from([number for number, _ in full]))) if full else ())
    removed = [(str(number), "kept") for number in sorted(out)]
    made = version(tuple(reading), [line for number, line in full if number not in out], removed)
    assert [block.text for block in made.blocks] == [line.strip(ASCII_SPACE) for _, line in full]
    assert [block.anchor for block in made.blocks] == [f"l{number}" for number, _ in full]
    assert unaccounted([made], reading) == ()
