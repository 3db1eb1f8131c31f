"""Write the table that the search in the browser folds and reads words by: `python -m theme.search_table`.

It is what dossier/text holds, so that neither can differ from the other: characters of the fold, patterns that cut
texts, rules by script, words set aside, the list of words.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from dossier.text import aside, cut, fold, terms, word_forms

TABLE = Path(__file__).parent / "search" / "table.js"
HEAD = "// Written by theme/search_table.py from dossier/text; not to be edited."

_WORD_CHARACTER = re.compile(r"\[\^\\W_([^]]*)\]")
"""Letters and figures without some: what Python and JavaScript write differently."""

_UNSEEN = re.compile(f"[{fold.MARKS}{fold.INVISIBLE}{cut.SPACES}]")


def written() -> str:
    """The JavaScript module, one part of the table a line. What has no shape of its own is escaped."""
    parts = {
        "marks": fold.MARKS,
        "invisible": fold.INVISIBLE,
        "letters": fold.LETTERS,
        "chunk": cut.CHUNK,
        "token": _WORD_CHARACTER.sub(r"(?:(?![\1])[\\p{L}\\p{N}])", cut.TOKEN),
        "leaning": terms.LEANING,
        "scripts": [script._asdict() for script in terms.SCRIPTS],
        "aside": sorted(aside.ASIDE),
        "words": [" ".join(row) for row in word_forms.ROWS],
    }
    lines = "".join(f"  {name}: {_json(value)},\n" for name, value in parts.items())
    return f"{HEAD}\nexport const table = {{\n{lines}}};\n"


def _json(value: object) -> str:
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSEEN.sub(lambda match: match[0] if match[0] == " " else json.dumps(match[0])[1:-1], plain)


if __name__ == "__main__":
    TABLE.write_text(written(), encoding="utf-8")
