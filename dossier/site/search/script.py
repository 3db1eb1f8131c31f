"""The script of the search as one file: modules of the theme, each a function that gives what it exports.

Browsers load no modules from a folder of a reader's own disk, and one file comes sooner than a dozen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

IMPORT = re.compile(r'^import (?:\* as (\w+)|(\{[^}]+\})) from "\./(\w+)\.js";\n', re.MULTILINE)
COMMENT = re.compile(r"^ *//.*\n", re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?function|class|const) (\w+)", re.MULTILINE)

Read = Callable[[str], str]
"""The source of a module, by its name."""


def script(read: Read, name: str) -> str:
    """One script that does what a module and all that it imports do."""
    return "".join(_function(each, read(each)) for each in dict.fromkeys(_order(read, name)))


def _order(read: Read, name: str) -> Iterator[str]:
    """A module after all that it imports."""
    for *_, imported in IMPORT.findall(read(name)):
        yield from _order(read, imported)
    yield name


def _function(name: str, source: str) -> str:
    given = ", ".join(found for _, found in EXPORT.findall(source))
    body = EXPORT.sub(r"\1 \2", IMPORT.sub(r"const \1\2 = dossier_\3;\n", COMMENT.sub("", source)))
    return f"const dossier_{name} = (() => {{\n{body}return {{ {given} }};\n}})();\n"
