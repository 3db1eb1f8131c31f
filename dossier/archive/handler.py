"""Our rules behind python-frontmatter's interface, so that its users read our files as we do:

    post = frontmatter.load(path, handler=StrictHandler())

All values are text or None. A file that breaks a rule raises ProblemError; nothing is taken for an empty dict.
"""

from __future__ import annotations

import re
from typing import Any

from frontmatter.default_handlers import BaseHandler

from dossier.archive import frontmatter, yaml_strict, yaml_write
from dossier.archive.rules import problem
from dossier.problems import ProblemError


class StrictHandler(BaseHandler):
    """`file` is the name that problems carry."""

    FM_BOUNDARY = re.compile("\ufeff?---[ \t]*$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, file: str = "") -> None:
        super().__init__()
        self.file = file

    def split(self, text: str) -> tuple[str, str]:
        _, fields, _, body = frontmatter.split(text, self.file)
        return fields, body

    def load(self, fm: str) -> dict[str, Any]:
        found = yaml_strict.plain(yaml_strict.read(fm, self.file, first_line=2))
        if not isinstance(found, dict):
            raise ProblemError(problem("field-type", self.file, (2, 1), "the file must begin with keys and values"))
        return found

    def export(self, metadata: dict[str, object], **kwargs: object) -> str:
        return "".join(line for key, value in metadata.items() for line in yaml_write.entry(key, value)).rstrip("\n")
