"""The schemas for editors' tools: up to date, explained, and of one mind with our own reader, by a public validator."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dossier import model
from dossier.archive import frontmatter, json_schemas, schema, yaml_strict
from dossier.archive.meanings import MEANINGS
from dossier.archive.register import Register
from dossier.problems import ProblemError
from tests.archive.sites import SITES
from tests.archive.test_frontmatter import REFUSED, RIGHT

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs/schema"
DOCUMENTS = json_schemas.documents()


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(DOCUMENTS[f"{name}.json"]))


def accepts(name: str, value: Any) -> bool:
    return bool(validator(name).is_valid(value))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_files_are_what_the_model_says(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(DOCUMENTS[name]))
    assert (FOLDER / name).read_text(encoding="utf-8") == DOCUMENTS[name], "dossier schema writes them anew"
    assert {path.name for path in FOLDER.iterdir()} == set(DOCUMENTS)


def test_every_key_is_explained_and_no_other() -> None:
    classes = (*model.Frozen.__subclasses__(), *model.Authority.__subclasses__())
    known = {cls.__name__: set(cls.model_fields) for cls in classes if cls.__module__ == model.__name__}
    known["Register"] = set(Register.model_fields)
    for name, keys in known.items():
        inherited = known["Authority"] if name in ("Person", "Body", "Place", "Outlet") else set()
        assert keys - inherited == set(MEANINGS.get(name, {})), name
    assert set(MEANINGS) <= set(known)


def test_the_settings_of_vs_code_name_schemas_and_files_that_are_there() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert all((ROOT / name).is_file() and list(ROOT.glob(files)) for name, files in settings.items())
    assert set(settings) == {f"docs/schema/{name}" for name in DOCUMENTS} - {"docs/schema/article.json"}


def kind_of(path: Path) -> str:
    return "article" if path.suffix == ".md" else path.stem


@pytest.mark.parametrize("content", [ROOT / "content", SITES / "small/content"], ids=["this", "small"])
def test_files_that_are_right_fit(content: Path) -> None:
    folders = [content / "meetings", content / "unassigned", content / "authority"]
    paths = [path for folder in folders for path in folder.rglob("*.*") if path.suffix in (".md", ".yml")]
    for path in (content / "archive.yml", *paths):
        text = path.read_text(encoding="utf-8")
        node = frontmatter.parse(text, "").node if path.suffix == ".md" else yaml_strict.read(text, "")
        assert list(validator(kind_of(path)).iter_errors(yaml_strict.plain(node))) == [], path


def is_about_form(case: dict[str, Any]) -> bool:
    """Whether a schema can say it."""
    reasons = ("field-missing", "field-unknown", "field-type", "is none of", "which is not")
    return any(reason in problem for problem in case["problems"] for reason in reasons)


@pytest.mark.parametrize("case", [case for case in REFUSED if is_about_form(case)], ids=lambda case: case["text"][4:40])
def test_front_matter_that_our_reader_refuses_for_its_form_does_not_fit(case: dict[str, Any]) -> None:
    node = frontmatter.parse(case["text"].replace("MORE", RIGHT), "").node
    with pytest.raises(ProblemError):
        schema.read(model.FrontMatter, node, "")
    assert not accepts("article", yaml_strict.plain(node))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people", "a-b: {name: {en: A}}"),
        ("people", "a: {name: {en: A}, offices: [{title: {en: Head}, held: 2023/..}]}"),
        ("outlets", "a: {name: {en: A}, kind: site, domains: [a.example]}"),
        ("ids", 'format: "1"\narticles: {k7m2qd4x: unassigned}'),
    ],
)
def test_entries_that_are_right_fit(name: str, text: str) -> None:
    assert accepts(name, yaml_strict.plain(yaml_strict.read(text, "")))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people", "A B: {name: {en: A}}"),
        ("people", "a: {name: {English: A}}"),
        ("people", "a: {nam: {en: A}}"),
        ("outlets", "a: {name: {en: A}, kind: blog}"),
        ("meeting", "kind: visit\ntitle: {en: A}\ndates: []"),
        ("meeting", "kind: visit\ntitle: {en: A}\ndates: [{edtf: tomorrow}]"),
        ("archive", 'format: "2"\ntitle: {en: A}'),
        ("ids", 'format: "1"\narticles: {bad: unassigned}'),
    ],
)
def test_entries_that_are_wrong_do_not(name: str, text: str) -> None:
    assert not accepts(name, yaml_strict.plain(yaml_strict.read(text, "")))


def test_a_year_is_right_as_a_number_too() -> None:
    date = {"kind": "visit", "title": {"en": "A"}, "dates": [{"edtf": 2023}]}
    assert accepts("meeting", date)
