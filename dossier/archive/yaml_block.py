"""Values as YAML with a line for each key, as meetings and authority entries are written by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from dossier.archive import yaml_write

INDENT = "  "


def render(value: BaseModel | Mapping[str, Any]) -> str:
    """A map with everything in it; of a value of the model the fields that are more than a default, in its order."""
    return "".join(f"{line}\n" for line in _map(value))


def _map(value: BaseModel | Mapping[str, Any]) -> Iterator[str]:
    for key, item in _items(value):
        if isinstance(item, BaseModel | Mapping):
            yield f"{yaml_write.scalar(key)}:"
            yield from (INDENT + line for line in _map(item))
        elif isinstance(item, Sequence) and not isinstance(item, str):
            yield f"{yaml_write.scalar(key)}:"
            yield from (INDENT + line for line in _list(item))
        else:
            yield f"{yaml_write.scalar(key)}: {yaml_write.scalar(item)}"


def _list(value: Sequence[Any]) -> Iterator[str]:
    """A map's first key stands behind the hyphen."""
    for item in value:
        lines = list(_map(item)) if isinstance(item, BaseModel | Mapping) else [yaml_write.scalar(item)]
        yield from (("- " if number == 0 else INDENT) + line for number, line in enumerate(lines))


def _items(value: BaseModel | Mapping[str, Any]) -> list[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return list(value.items())
    fields = type(value).model_fields
    return [(name, getattr(value, name)) for name in fields if getattr(value, name) != _default(fields[name])]


def _default(field: Any) -> Any:
    return field.get_default(call_default_factory=True)
