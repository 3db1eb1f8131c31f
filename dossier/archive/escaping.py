"""Lines of text as Markdown that `body` reads as exactly these lines; escaped only where they must be.

The promise: for any line of text, `blocks(escape(line), 1)` is one paragraph, and its `text` is the line without its
outer spaces and tabs; other outer white space is kept. A NUL and the line ends, which no line of a reading holds, are
outside the promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from dossier.archive.body import ASCII_SPACE, CAPTION, HARMLESS, blocks
from dossier.model import BlockKind

_START = re.compile(r"^(\d{1,9})([.)])|^([#>+\-=*_~`\[\]{<!&\\:|])")
_INLINE = re.compile(r"[\\`*_\[\]<&]")
# Text to us, but not between two blocks of ours, or to other readers of Markdown.
_ELSEWHERE = re.compile(r"^\{\.caption\}$|^\[[^\]]*\]:|(?<!\\)<[A-Za-z/!?]")
_LAST_MARKS = re.compile(r"(?<!\\)#+$")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def escape(line: str) -> str:
    """The line as one paragraph; itself wherever that will do."""
    text = line.strip(ASCII_SPACE)
    return text if HARMLESS.fullmatch(text) else _first(_candidates(text), "paragraph", [text])


def paragraph(lines: Sequence[str], broken: bool = False) -> str:
    """The lines as one paragraph; `broken`: shown as lines, too."""
    texts = _stripped(lines)
    return _first(_together(texts, _joint(broken)), "paragraph", texts)


def caption(lines: Sequence[str], broken: bool = False) -> str:
    """The same as a caption."""
    texts = _stripped(lines)
    return _first((f"{CAPTION}\n{source}" for source in _together(texts, _joint(broken))), "caption", texts)


def items(found: Sequence[Sequence[str]], numbered: bool = False, broken: bool = False) -> str:
    """The items as one list; each may have several lines, as a paragraph has."""
    texts = [_stripped(lines) for lines in found]
    marks = [f"{number}. " if numbered else "- " for number in range(1, len(texts) + 1)]
    wanted = (
        "\n".join(
            mark + f"{_joint(broken)}{' ' * len(mark)}".join(map(way, lines))
            for mark, lines in zip(marks, texts, strict=True)
        )
        for way in (escape, _all_escaped)
    )
    return _first(wanted, "list", [line for lines in texts for line in lines])


def quotation(*lines: str) -> str:
    """The lines as one quotation."""
    texts = _stripped(lines)
    ways = zip(*map(_candidates, texts), strict=True)
    return _first(("\n".join(f"> {source}" for source in sources) for sources in ways), "quotation", texts)


def heading(line: str, level: int = 2) -> str:
    """The line as a heading."""
    text = line.strip(ASCII_SPACE)
    tails = (tail for source in _candidates(text) for tail in (source, _LAST_MARKS.sub(r"\\\g<0>", source)))
    return _first((f"{'#' * level} {source}" for source in tails), "heading", [text])


def _stripped(lines: Iterable[str]) -> list[str]:
    return [line.strip(ASCII_SPACE) for line in lines]


def _joint(broken: bool) -> str:
    return "\\\n" if broken else "\n"


def _together(texts: Sequence[str], joint: str) -> Iterator[str]:
    """Lines of one block, escaped no more than has to be."""
    for way in (escape, _all_escaped):
        yield joint.join(map(way, texts))


def _all_escaped(text: str) -> str:
    return _PUNCTUATION.sub(r"\\\g<0>", text)


def _candidates(text: str) -> Iterator[str]:
    """From no escape at all to one before every ASCII punctuation character."""
    yield text
    yield _START.sub(_at_start, text)
    inline = _INLINE.sub(r"\\\g<0>", text)
    yield inline
    yield _START.sub(_at_start, inline) if not inline.startswith("\\") else inline
    yield _all_escaped(text)


def _at_start(match: re.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}"


def _first(sources: Iterable[str], kind: BlockKind, lines: Sequence[str]) -> str:
    """The first that is read as one block of this kind with these lines."""
    return next(source for source in sources if _says(source, kind, "\n".join(lines)))


def _says(source: str, kind: BlockKind, text: str) -> bool:
    if _ELSEWHERE.search(source):
        return False
    found = blocks(source, 1)
    return [(block.kind, block.text) for block in found] == ([(kind, text)] if text else [])
