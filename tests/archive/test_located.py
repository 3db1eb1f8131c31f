"""Where fields and blocks come from: anchors, and what is accounted for."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import body
from dossier.archive.accounting import unaccounted
from dossier.archive.anchors import anchored
from dossier.archive.escaping import escape
from dossier.model import FrontMatter, Original, PressDate, Removed, Version, spans
from dossier.text.reading import is_blank, lines

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/archive/located.yaml").read_text(encoding="utf-8"))


def front(reading: tuple[str, ...], case: dict[str, Any]) -> FrontMatter:
    removed = (Removed(lines=spans(case["removed"]), reason="furniture"),) if "removed" in case else ()
    return FrontMatter(
        id="00000001",
        lang="en",
        kind="original",
        title=case.get("title", "Title"),
        dateline=case.get("dateline"),
        published=PressDate(as_printed=case.get("published")),
        updated=PressDate(as_printed=case["updated"]) if "updated" in case else None,
        added=date(2026, 11, 21),
        original=Original(file="a.txt", sha256="0" * 64, lines=spans(case.get("lines", f"1-{len(reading)}"))),
        removed=removed,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any]) -> None:
    reading = lines(case["reading"])
    fields = front(reading, case)
    blocks = body.blocks("\n\n".join(case["blocks"]), 1)
    found = anchored(blocks, fields, reading)
    version = Version(fields, found.blocks, "a.en.md")
    assert [block.anchor for block in found.blocks] == case["anchors"]
    assert dict(found.fields) == case["fields"]
    assert [str(span) for span in unaccounted([version], reading)] == case["unaccounted"]


def test_two_versions_account_for_their_original_together() -> None:
    reading = lines("Title\nOne.\nTitre\nUn.\nSlug\n")
    versions = [
        Version(front(reading, {"title": "Title", "lines": "1-2"}), body.blocks("One.", 1), "a.en.md"),
        Version(front(reading, {"title": "Titre", "lines": "3-4"}), body.blocks("Un.", 1), "a.fr.md"),
    ]
    assert [str(span) for span in unaccounted(versions[:1], reading)] == ["3-5"]
    assert [str(span) for span in unaccounted(versions, reading)] == ["5"]


LINES = st.lists(
    st.sampled_from(["", " ", "One.", "Two.", "Title", "One. Two.", "A much longer line"]), min_size=1, max_size=9
)


@given(LINES, LINES)
def test_no_two_anchors_are_alike_and_all_are_of_the_reading(reading: list[str], texts: list[str]) -> None:
    fields = front(tuple(reading), {})
    found = anchored(body.blocks("\n\n".join(texts), 1), fields, reading)
    anchors = [*(block.anchor for block in found.blocks), *found.fields.values()]
    assert len(set(anchors)) == len(anchors)
    assert {int(anchor[1:]) for anchor in anchors if anchor[0] == "l"} <= set(range(1, len(reading) + 1))


@given(LINES)
def test_a_text_of_all_lines_leaves_nothing_open(reading: list[str]) -> None:
    fields = front(tuple(reading), {"title": "Not in it"})
    texts = [line for line in reading if not is_blank(line)]
    version = Version(fields, body.blocks("\n\n".join(map(escape, texts)), 1), "a.en.md")
    assert unaccounted([version], reading) == ()
    found = anchored(version.blocks, fields, reading).blocks
    assert [block.anchor for block in found] == [f"l{at}" for at, line in enumerate(reading, 1) if not is_blank(line)]
