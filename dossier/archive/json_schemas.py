"""The files of an archive as JSON Schema (draft 2020-12), for editors that complete and explain keys while one types.

All of it comes from the model, and the sentences from `meanings`. A value that YAML takes for a number, as a year is,
is text to us, and right.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from dossier import model
from dossier.archive.meanings import meaning
from dossier.archive.register import Register
from dossier.archive.schema import json_schema

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"

FILES: Mapping[str, type[model.Frozen]] = {
    "archive": model.ArchiveFile,
    "article": model.FrontMatter,
    "ids": Register,
    "meeting": model.Meeting,
}
"""Files that hold one value."""

ENTRIES: Mapping[model.AuthorityKind, type[model.Authority]] = {
    "people": model.Person,
    "bodies": model.Body,
    "places": model.Place,
    "outlets": model.Outlet,
}
"""Files that hold values by their ids."""


def documents() -> dict[str, str]:
    """File name -> text of the schema of each kind of file."""
    found = {name: explained(cls) for name, cls in FILES.items()}
    found |= {name: _by_id(name, explained(cls)) for name, cls in ENTRIES.items()}
    return {f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in found.items()}


def explained(cls: type[model.Frozen]) -> dict[str, Any]:
    """The schema of one value, every key with its sentence, and no key that is not defined."""
    schema = json_schema(cls)
    for one in (schema, *schema.get("$defs", {}).values()):
        for key, field in one.get("properties", {}).items():
            field.pop("title", None)
            if said := meaning(one["title"], key):
                field["description"] = said
            for inner in _schemas(field):
                _like_ours(inner)
    return schema


def _by_id(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    head, definitions = schema.pop("$schema"), schema.pop("$defs", {})
    entry = schema["title"]
    return {
        "$schema": head,
        "title": name,
        "type": "object",
        "patternProperties": {SLUG: {"$ref": f"#/$defs/{entry}"}},
        "additionalProperties": False,
        "$defs": {**definitions, entry: schema},
    }


def _schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and those within it."""
    yield schema
    inner = [*schema.get("anyOf", ()), *schema.get("patternProperties", {}).values()]
    for one in (*inner, *([schema["items"]] if "items" in schema else [])):
        yield from _schemas(one)


def _like_ours(schema: dict[str, Any]) -> None:
    """Refuse what our reader refuses, and take the numbers that it takes for text."""
    if "patternProperties" in schema:
        schema["additionalProperties"] = False
    if schema.get("type") == "string" and "pattern" in schema:
        schema["type"] = ["string", "integer"]
