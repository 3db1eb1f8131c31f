"""Whether a text is Markdown at all: much that is copied into files called so is not, and is read as it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SURE = re.compile(
    r"^ {0,3}#{1,6}[ \t]+\S"  # a heading
    r"|^ {0,3}(?:```|~~~)"  # code
    r"|^ {0,3}\[[^\]]+\]:[ \t]*<?https?://"  # the address of a link
    r"|!?\[[^\]]*\]\(<?[^\s()]+[^()]*\)"  # a link or a picture
    r"|\*\*(?=\S)[^*]+(?<=\S)\*\*|(?<!\w)__(?=\S)[^_]+(?<=\S)__(?!\w)"  # strong words
    r"|(?<![\w*])\*(?=[^\W_])[^*]+(?<=[\w.!?»”])\*(?![\w*])"  # words set apart
    r"|<!--",
)
_UNDERLINE = re.compile(r"={3,}[ \t]*")


def is_marked(lines: Sequence[str]) -> bool:
    """A sign that nothing but Markdown has: no star of a footnote, no hyphen before what somebody says."""
    return any(map(_SURE.search, lines)) or any(map(_UNDERLINE.fullmatch, lines))
