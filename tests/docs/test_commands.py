"""What the documentation tells people to type exists: `make` targets, `dossier` commands and their options, links."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from dossier.cli import COMMANDS, cli

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.md")])
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
CODE = ("code_inline", "code_block", "fence")


def tokens(document: Path) -> Iterator[Token]:
    for token in MarkdownIt().parse(document.read_text(encoding="utf-8")):
        yield token
        yield from token.children or ()


def typed(document: Path, program: str) -> list[list[str]]:
    """The words after `program` wherever a piece of code starts with it, comments left out."""
    code = [line for token in tokens(document) if token.type in CODE for line in token.content.splitlines()]
    commands = [line.split("#")[0].removeprefix("$ ").split() for line in code]
    return [words[1:] for words in commands if words and Path(words[0]).name == program]


def links(document: Path) -> list[str]:
    found = [str(token.attrGet("href")) for token in tokens(document) if token.type == "link_open"]
    return [link for link in found if not re.match(r"[a-z]+:|#", link)]


def unknown(words: list[str]) -> list[str]:
    """What of the words after `dossier` the command line does not know; file names and values are anybody's."""
    name = next(iter(words), "--help")
    if name.startswith(("-", "…", "COMMAND")):
        return []
    command = cli.get_command(click.Context(cli), name)
    if isinstance(command, click.Group):
        command = next((command.commands[word] for word in words[1:2] if word in command.commands), command)
    if command is None:
        return [name]
    options = {option for parameter in command.params for option in parameter.opts}
    return [word for word in words if word.startswith("--") and word.split("=")[0] not in options | {"--help"}]


def test_there_is_documentation_to_check() -> None:
    assert any(typed(document, "make") for document in DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_documented_targets_exist(document: Path) -> None:
    named = {word for words in typed(document, "make") for word in words if re.fullmatch(r"[a-z]+", word)}
    assert named - TARGETS == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_documented_commands_and_options_exist(document: Path) -> None:
    assert [word for words in typed(document, "dossier") for word in unknown(words)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    targets = [link.split("#")[0] for link in links(document)]
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    assert any(words[:1] == [name] for document in DOCUMENTS for words in typed(document, "dossier"))
