"""From a tree of text to a value of the model, every finding at its key; and the definition itself, for tools."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from dossier.archive import wording
from dossier.archive.rules import problem
from dossier.archive.yaml_strict import Entry, Node, plain
from dossier.problems import Problem, ProblemError

Value = TypeVar("Value", bound=BaseModel)


def read(cls: type[Value], node: Node, file: str) -> Value:
    """The value that the tree stands for. ProblemError with everything that is wrong with it."""
    try:
        return cls.model_validate(plain(node))
    except ValidationError as error:
        found = [_problem(cls, dict(one), node, file) for one in error.errors(include_url=False)]
        raise ProblemError(*sorted(found)) from None


def read_each(cls: type[Value], node: Node, file: str) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """The entries of a file that maps ids to values; a broken one is left out, and told about."""
    found: dict[str, Value] = {}
    problems: list[Problem] = []
    if node.value is not None and not isinstance(node.value, dict):
        return {}, (problem("field-type", file, (node.line, node.column), "the file must be ids and their entries"),)
    for key, entry in (node.value or {}).items():
        try:
            found[_id(key, entry, file)] = read(cls, entry.value, file)
        except ProblemError as error:
            problems += error.problems
    return found, tuple(problems)


def _id(key: str, entry: Entry, file: str) -> str:
    if not is_slug(key):
        raise ProblemError(no_slug("authority-id", key, file, (entry.line, entry.column)))
    return key


def no_slug(code: str, key: str, file: str, place: tuple[int, int], hint: str = "") -> Problem:
    """The problem with a key that is no id of its kind."""
    if said := wording.look_alike(key):
        return problem("id-look-alike", file, place, f"“{key}” is no id: {said}", hint or "type the letter anew")
    message = f"“{key}” is no id: lower-case letters and digits, words joined by hyphens"
    return problem(code, file, place, message, hint)


def is_slug(key: str) -> bool:
    """Whether a key can be the id of a meeting or of an authority entry."""
    return re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) is not None


def where(node: Node, location: Sequence[int | str]) -> tuple[int, int]:
    """Line and column of the key or item that `location` leads to, or of the last one on the way that is there."""
    line, column = node.line, node.column
    for step in location:
        if isinstance(node.value, dict) and step in node.value:
            node, line, column = node.value[step]
        elif isinstance(node.value, tuple) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line, column = node.line, node.column
        else:
            break
    return line, column


def json_schema(cls: type[BaseModel]) -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a file that holds one value of `cls`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **cls.model_json_schema()}


def field_table(cls: type[BaseModel]) -> tuple[tuple[str, str, bool], ...]:
    """For each key: its name, its type in the words of JSON Schema, and whether it is required."""
    schema = json_schema(cls)
    required = schema.get("required", ())
    return tuple((name, _type(field), name in required) for name, field in schema["properties"].items())


def _type(field: Any) -> str:
    if "$ref" in field:
        return str(field["$ref"].rsplit("/", 1)[-1])
    if choices := field.get("enum") or [_type(choice) for choice in field.get("anyOf", ())]:
        return " | ".join(choices)
    if "items" in field:
        return f"list of {_type(field['items'])}"
    if values := list(field.get("patternProperties", {}).values()):
        return f"map to {_type(values[0])}"
    kind = field.get("format") or field.get("type")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _problem(cls: type[BaseModel], error: dict[str, Any], node: Node, file: str) -> Problem:
    location = tuple(step for step in error["loc"] if step != "[key]")
    place, key = where(node, location), location[-1] if location else ""
    if error["type"] == "extra_forbidden":
        known = _known(cls, location[:-1])
        hint = wording.nearest(str(key), known) or f"there are {', '.join(known)}"
        return problem("field-unknown", file, place, f"there is no key “{key}” here", hint)
    if error["type"] == "missing":
        return problem("field-missing", file, place, f"“{key}” is missing")
    code, message, hint = wording.of(error)
    return problem(code, file, place, f"{_name(location)} {message}", hint)


def _name(location: Sequence[int | str]) -> str:
    """The innermost key, in quotation marks; items of a list go by the key of their list."""
    return next((f"“{step}”" for step in reversed(location) if isinstance(step, str)), "the file")


def _known(cls: type[BaseModel], location: Sequence[int | str]) -> list[str]:
    """The keys that the model has at `location`."""
    schema = cls.model_json_schema()
    definitions = schema.get("$defs", {})
    here: Any = schema
    for step in location:
        inner = here.get("items") if isinstance(step, int) else here.get("properties", {}).get(step)
        here = _resolved(inner or {}, definitions)
    return list(here.get("properties", ()))


def _resolved(here: Any, definitions: Any) -> Any:
    """A schema with its reference followed, and “or null” left aside."""
    for choice in here.get("anyOf", ()):
        here = here if choice.get("type") == "null" else choice
    return definitions[here["$ref"].rsplit("/", 1)[-1]] if "$ref" in here else here
