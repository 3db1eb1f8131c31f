"""Golden cases of submissions: one YAML file each, with a filled-in form, comments and files, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner

from dossier.cli import cli
from tests.archive.sites import copy
from tests.commands.running import files
from tests.submission.documents import body, comment, document

FOLDER = Path(__file__).parent.parent / "golden" / "submission"
CASES = sorted(path.name for path in FOLDER.glob("*.yml"))


@dataclass(frozen=True)
class Case:
    """`new` are the files below content/ that came, `reply` what the contributor is told."""

    content: Path
    exit_code: int
    new: Mapping[str, bytes]
    reply: str
    expected: Mapping[str, Any]


def case(name: str, folder: Path) -> Case:
    told = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    comments = [comment(one) if isinstance(one, str) else comment(**one) for one in told.get("comments", ())]
    content, sent = copy("small", folder), folder / "files"
    sent.mkdir()
    for file, text in told.get("files", {}).items():
        (sent / file).write_text(text, encoding="utf-8")
    return taken(content, sent, document(body(told["form"], told["locale"]), comments), told["expect"])


def taken(content: Path, sent: Path, text: str, expected: Mapping[str, Any]) -> Case:
    doc, reply, before = sent.parent / "document.json", sent.parent / "reply.md", files(content)
    doc.write_text(text, encoding="utf-8")
    words = ["submission", "take", str(doc), str(sent), "--content", str(content), "--reply", str(reply)]
    result = CliRunner().invoke(cli, words, catch_exceptions=False)
    new = {path: data for path, data in files(content).items() if before.get(path) != data}
    return Case(content, result.exit_code, new, reply.read_text(encoding="utf-8"), expected)
