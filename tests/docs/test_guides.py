"""The editors' guides in three languages: each names every key, code, command, option and exit code that there is."""

import ast
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from dossier import model
from dossier.archive.rules import RULES
from dossier.cli import cli
from dossier.dates import edtf
from dossier.intake.editor.refusals import PROBLEMS
from tests.docs.tables import GUIDES

ROOT = Path(__file__).parents[2]
PAGES: Mapping[str, str] = {locale: page.read_text(encoding="utf-8") for locale, page in GUIDES.items()}
KEYS: Mapping[str, tuple[type[model.Frozen], ...]] = {
    "article": (model.FrontMatter,),
    "date": (model.PressDate,),
    "original": (model.Original,),
    "rights-keys": (model.Rights,),
    "meeting": (model.Meeting,),
    "authority": (model.Person, model.Body, model.Place, model.Outlet),
    "archive": (model.ArchiveFile,),
}
in_each_language = pytest.mark.parametrize("locale", GUIDES)


def rows(page: str, name: str) -> list[list[str]]:
    """The cells of a table that is written by hand, its head left out."""
    place = re.search(rf"<!-- {name}: held to the code -->\n(.*?)<!-- end -->", page, re.DOTALL)
    assert place, name
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in place[1].split("\n")[3:] if line]


def firsts(page: str, name: str) -> list[str]:
    """What stands in the first column; every other cell of the table says something."""
    cells = rows(page, name)
    assert all(re.search(r"\w", cell) for row in cells for cell in row)
    return [row[0].strip("`|\u200e ") for row in cells]


def reported() -> set[str]:
    """The codes that the source gives to a `Problem` as they stand."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in (ROOT / "dossier").rglob("*.py"))
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    codes = (call.args[3] for call in calls if ast.unparse(call.func) == "Problem" and len(call.args) > 3)
    return {code.value for code in codes if isinstance(code, ast.Constant) and isinstance(code.value, str)}


def commands(group: click.Group, before: str = "dossier") -> Iterator[tuple[str, set[str]]]:
    """Every command by what one types, and its options."""
    context = click.Context(group)
    for name in sorted(group.list_commands(context)):
        command = group.get_command(context, name)
        assert command
        if isinstance(command, click.Group):
            yield from commands(command, f"{before} {name}")
        else:
            options = (parameter for parameter in command.params if isinstance(parameter, click.Option))
            yield f"{before} {name}", {word for one in options for word in (*one.opts, *one.secondary_opts)}


@in_each_language
@pytest.mark.parametrize("name", KEYS)
def test_each_key_is_explained(locale: str, name: str) -> None:
    keys = dict.fromkeys(key for cls in KEYS[name] for key in cls.model_fields)
    assert firsts(PAGES[locale], name) == list(keys)


@in_each_language
def test_each_date_can_be_written_so(locale: str) -> None:
    shown = [date for _, cell in rows(PAGES[locale], "edtf") for date in re.findall(r"`(.*?)`", cell)]
    assert [str(edtf.parse(date)) for date in shown if date != "null"] == shown[:-1]


@in_each_language
def test_each_code_is_explained(locale: str) -> None:
    assert firsts(PAGES[locale], "codes") == sorted({*RULES, *reported()} - (PROBLEMS.keys() - RULES.keys()))


def test_the_rules_are_those_of_the_code() -> None:
    said = {code.strip("`| "): sentence for code, sentence, _ in rows(PAGES["en"], "codes")}
    assert {code: said[code] for code in RULES} == {code: rule.sentence for code, rule in RULES.items()}


@in_each_language
def test_each_command_stands_with_its_options(locale: str) -> None:
    found = {row[0].strip("`| "): set(re.findall(r"--[a-z-]+", row[1])) for row in rows(PAGES[locale], "commands")}
    assert found == dict(commands(cli))


@in_each_language
@pytest.mark.parametrize(
    ("typed", "ends"),
    [("check", 0), ("move nothing unassigned", 1), ("check --unheard-of", 2), ("check --content nowhere", 2)],
)
def test_commands_end_as_it_is_said(locale: str, typed: str, ends: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert firsts(PAGES[locale], "exits") == ["0", "1", "2"]
    assert CliRunner().invoke(cli, typed.split()).exit_code == ends


@in_each_language
def test_the_article_written_by_hand_passes(locale: str, tmp_path: Path) -> None:
    example = re.search(r"```markdown\n(---\nid: (\w+)\nlang: (\w+)\n.*?)```", PAGES[locale], re.DOTALL)
    assert example and f"`{example[2]}.{example[3]}.md`" in PAGES[locale]
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    content.joinpath("unassigned", f"{example[2]}.{example[3]}.md").write_text(example[1], encoding="utf-8")
    warned = CliRunner().invoke(cli, ["check", "--content", str(content)])
    assert re.findall(r" (?:error|warning) ([\w-]+) ", warned.output) == ["id-unregistered"]
    fixed = CliRunner().invoke(cli, ["check", "--fix", "--content", str(content)])
    assert (fixed.exit_code, fixed.stdout) == (0, "no problems found\n")


def shape(page: str) -> list[str]:
    """What the guides share: their levels of headings, their tables, and what is typed, without its comments."""
    shown = re.findall(r"^(#+ |\|---.*|```(?!text)\w*|(?:dossier|make) [^#\n]*|<!-- .* -->)", page, flags=re.MULTILINE)
    return [one.rstrip() for one in shown]


@pytest.mark.parametrize("locale", sorted(GUIDES.keys() - {"en"}))
def test_the_guides_have_one_shape(locale: str) -> None:
    assert shape(PAGES[locale]) == shape(PAGES["en"])


@in_each_language
def test_each_guide_links_to_the_others(locale: str) -> None:
    top = PAGES[locale].split("\n## ")[0]
    assert all((f"({page.name})" in top) == (other != locale) for other, page in GUIDES.items())


@in_each_language
def test_links_within_a_guide_lead_to_a_chapter(locale: str) -> None:
    headings = re.findall(r"^#+ (.*)$", PAGES[locale], flags=re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.*?)\)", PAGES[locale])) <= anchors
