"""One script made of the theme's modules."""

import re
from pathlib import Path

import pytest

from dossier.site.search.script import script

MODULES = Path(__file__).parents[3] / "theme" / "search"


def test_a_module_stands_once_and_after_all_that_it_imports() -> None:
    modules = {
        "main": 'import { b } from "./b.js";\nimport * as c from "./c.js";\nb(c.c);\n',
        "b": 'import { c } from "./c.js";\nexport const b = (value) => value + c;\n',
        "c": "export const c = 1;\n",
    }
    found = script(modules.__getitem__, "main")
    assert re.findall(r"const dossier_(\w+) =", found) == ["c", "b", "main"]
    assert "const { c } = dossier_c;" in found
    assert "const c = dossier_c;" in found
    assert "return { b };" in found


@pytest.mark.parametrize("file", sorted(MODULES.glob("*.js")), ids=lambda file: file.stem)
def test_every_module_of_the_theme_is_used_and_none_is_left_unread(file: Path) -> None:
    found = script(lambda name: (MODULES / f"{name}.js").read_text(encoding="utf-8"), "main")
    assert f"const dossier_{file.stem} =" in found
    assert not re.search(r"^(import|export)\b", found, re.MULTILINE)


def test_comments_do_not_travel() -> None:
    found = script(lambda name: (MODULES / f"{name}.js").read_text(encoding="utf-8"), "main")
    assert [line for line in found.splitlines() if line.strip().startswith("//")] == []
