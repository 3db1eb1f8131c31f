"""Arabic words in which lam and alef have changed places: programs take their one shape (ﻷ) apart wrongly.

Where the alef bears a hamza or a madda behind the article, that shows: `الأسد` comes out as `األسد`, and no Arabic word
has such an alef behind a bare one. Elsewhere the words are possible ones (`بلاده`, `بالده`), and nothing can be told.
"""

from __future__ import annotations

import re

from dossier.text.fold import MARKS

_TURNED = re.compile(rf"(?<![^\W_])[وف]?[بك]?ا[أإآ]ل(?:[^\W\d_]|[{MARKS}])+")


def turned(text: str) -> tuple[str, ...]:
    """The words that show it, each once, in their order."""
    return tuple(dict.fromkeys(_TURNED.findall(text)))
