"""Lists of names, each in the order of its own alphabet."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.site.alphabet import by_name
from dossier.site.views.parts import Text

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/site/alphabet.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["lang"])
def test_names_stand_in_the_order_of_their_alphabet(case: dict[str, Any]) -> None:
    names = [Text(name, case["lang"], "ltr", False) for name in reversed(case["names"])]
    assert [name.words for name in sorted(names, key=by_name)] == case["names"]
