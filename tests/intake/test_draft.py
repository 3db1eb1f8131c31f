"""The body that intake writes is read as the lines that it was given."""

from __future__ import annotations

import pytest

from dossier.archive.body import blocks
from dossier.intake.draft import markdown
from dossier.intake.values import Line, Role
from dossier.model import Span


@pytest.mark.parametrize(
    ("role", "kind"), [("paragraph", "paragraph"), ("heading", "heading"), ("quotation", "quotation"), ("caption",) * 2]
)
@pytest.mark.parametrize("text", ["Quay #", "Berths ##", "# Grain", "1. Ships", "{.caption}", "[1]: see there"])
def test_each_role_keeps_the_words_of_its_line(role: Role, kind: str, text: str) -> None:
    written = markdown([Line(Span(1, 1), text, "en", role)])
    assert [(block.kind, block.text) for block in blocks(written, 1)] == [(kind, text)]
