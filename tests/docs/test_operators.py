"""The operators' guide names what there is: every workflow, the labels of the forms, targets and settings."""

from __future__ import annotations

import re
from pathlib import Path

from dossier.submission.fields import FORMS

PROJECT = Path(__file__).parents[2]
PAGE = (PROJECT / "docs" / "operators.md").read_text(encoding="utf-8")


def test_every_workflow_is_explained() -> None:
    there = {path.name for path in (PROJECT / ".github" / "workflows").iterdir()}
    assert set(re.findall(r"^\| `([a-z]+\.yml)`", PAGE, re.MULTILINE)) == there


def test_the_labels_are_those_of_the_forms() -> None:
    (line,) = re.findall(r"Labels ([^:]*):", PAGE)
    assert set(re.findall(r"`([^`]+)`", line)) == {tag for form in FORMS.values() for tag in form.tags}


def test_every_target_and_file_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|=\S+ )make ([a-z]+)", PAGE)) <= targets
    assert all((PROJECT / file).exists() for file in re.findall(r"`(\.[a-z][^ `]*)", PAGE))
