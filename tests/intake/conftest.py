"""A small archive to add to, and the command line on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli import cli
from tests.intake.desk import Run
from tests.intake.golden import FOLDER


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small archive without articles."""
    return Path(shutil.copytree(FOLDER / "archive", tmp_path / "content"))


@pytest.fixture
def run(content: Path) -> Run:
    def call(command: str, *arguments: object) -> Result:
        return CliRunner().invoke(cli, [command, *map(str, arguments), "--content", str(content)])

    return call
