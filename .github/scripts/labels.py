"""labels.py: the labels that the issue forms give are made where the service does not have them."""

from __future__ import annotations

import re
from pathlib import Path

from service import api, listed

FORMS = Path(".github/ISSUE_TEMPLATE")
GIVEN = re.compile(r"^labels:\n((?:- .+\n)+)", re.MULTILINE)
"""As `dossier forms` writes them, one a line."""


def main() -> None:
    there = {one["name"].lower() for one in listed("labels?per_page=100")}
    for name in sorted(_given()):
        if name.lower() not in there:
            api("labels", {"name": name})


def _given() -> set[str]:
    found = (GIVEN.search(path.read_text(encoding="utf-8")) for path in FORMS.glob("*.yml"))
    return {line.removeprefix("- ") for match in found if match for line in match[1].splitlines()}


if __name__ == "__main__":
    main()
