"""One statement of a page for machines, in words that a line can print."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from dossier.intake.values import Statement, Stating

LOCAL = re.compile(
    r"file:/+[^\s\"'<>]+|(?<![A-Za-z])[A-Za-z]:[\\/](?:Users|Documents and Settings|home)[\\/][^\s\"'<>]+"
    r"|(?<![\w./])/(?:home|Users)/[^\s\"'<>/]+/[^\s\"'<>]*"
)
"""A path that names a person or a machine."""


class Said(NamedTuple):
    """One statement: the label that its line begins with, its value, where it stands, and the field it is about."""

    label: str
    value: str
    by: str
    field: Stating | None = None

    @property
    def line(self) -> str:
        return f"{self.label}: {self.value}"

    def statement(self, number: int) -> Statement | None:
        return Statement(self.field, self.by, self.value, number) if self.field else None


def is_local(value: str) -> bool:
    """An address or a path on somebody's computer."""
    return LOCAL.search(unquote(value)) is not None
