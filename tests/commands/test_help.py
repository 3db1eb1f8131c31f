"""The list of commands, which is written down so that it can be shown without loading any."""

import subprocess
import sys

import click
import pytest

from dossier.cli import COMMANDS, cli


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_loaded_by_its_name_and_begins_with_its_sentence(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None and command.name == name
    assert " ".join((command.help or "").partition("\n\n")[0].split()) == COMMANDS[name]


def test_what_is_no_command_is_told_with_the_nearest() -> None:
    with pytest.raises(click.UsageError, match="No such command 'chek'"):
        cli.resolve_command(click.Context(cli), ["chek"])


def test_help_loads_nothing_that_takes_its_time() -> None:
    loaded = "import sys; from dossier.cli import cli; cli(['--help'], standalone_mode=False); print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    assert "\n  check " in said and not {"pydantic", "babel", "yaml", "jinja2"} & set(said.split())


def test_a_check_of_texts_alone_loads_no_reader_of_other_formats() -> None:
    loaded = "import sys; import dossier.commands.check; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    assert "dossier.archive.review" in said.split() and not {"lxml", "dossier.intake", "jinja2"} & set(said.split())
