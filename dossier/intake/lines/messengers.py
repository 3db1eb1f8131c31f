"""Messages copied or exported from a messenger: the article that one of them passes on, read as if it came alone.

The forms are those of WhatsApp (`[22/10/2024, 21:14:02] Name: text`, `22/10/2024, 21:14 - Name: text`) and of Telegram
(`Name, [22.10.2024 21:14]`). Whatever else was said is left out with a question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines.sentences import is_text
from dossier.intake.values import Line

_AT = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,،]?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[AaPp]\.?[Mm]\.?|[صم]))?"
_NAME = r"(?P<name>[^\[\]:،]{1,40}?)"
_MARKS = r"^[\s\u200e\u200f\u202a-\u202c]*"
_HEADS = (
    re.compile(rf"{_MARKS}\[{_AT}\]\s*{_NAME}\s?:(?:\s+|$)"),
    re.compile(rf"{_MARKS}{_AT}\s+[-–]\s+{_NAME}\s?:(?:\s+|$)"),
    re.compile(rf"{_MARKS}{_NAME},?\s+\[{_AT}\]:?(?:\s+|$)"),
    re.compile(rf"{_MARKS}{_AT}\s+[-–]\s+(?P<name>)(?=\S)"),
)
FEWEST_WORDS = 30
"""Words of running text in a message that goes on with the article of the one beside it."""


def opened(lines: Sequence[Line]) -> list[Line]:
    """The heads of the messages and all of them but the article labelled; as they are if this is no such copy."""
    heads = [index for index, line in enumerate(lines) if line.role is None and _head(line.text)]
    if not heads or (heads[0] > 0 and len(heads) == 1):
        return list(lines)
    starts = heads if heads[0] == 0 else [0, *heads]
    messages = [list(lines[start:end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    first, last = _passed_on(messages)
    opened_: list[Line] = []
    for at, message in enumerate(messages):
        reason = "" if first <= at <= last else "above-title" if at < first else "after-end"
        opened_ += _told(message, reason)
    return opened_


def _head(text: str) -> re.Match[str] | None:
    return next((match for form in _HEADS if (match := form.match(text))), None)


def _passed_on(messages: Sequence[Sequence[Line]]) -> tuple[int, int]:
    """The first and the last message of the article: the one with most running text, and its sender's beside it."""
    sizes = [_words(message) for message in messages]
    first = last = sizes.index(max(sizes))
    sender = _sender(messages[first])
    while first and sizes[first - 1] >= FEWEST_WORDS and _sender(messages[first - 1]) == sender:
        first -= 1
    while last + 1 < len(messages) and sizes[last + 1] >= FEWEST_WORDS and _sender(messages[last + 1]) == sender:
        last += 1
    return first, last


def _words(message: Sequence[Line]) -> int:
    head = _head(message[0].text)
    texts = [message[0].text[head.end() if head else 0 :], *(line.text for line in message[1:])]
    return sum(len(text.split()) for text in texts if is_text(text))


def _sender(message: Sequence[Line]) -> str:
    head = _head(message[0].text)
    return head["name"] if head else ""


def _told(message: Sequence[Line], reason: str) -> list[Line]:
    """A message, its head for itself; with a reason, it is no part of the article."""
    line, *rest = message
    if head := _head(line.text):
        said = line.part(0, len(line.text[: head.end()].rstrip())).left_out("mail-head")
        behind = [line.part(head.end(), len(line.text))] if head.end() < len(line.text) else []
        parts = [said, *behind, *rest]
    else:
        parts = list(message)
    return [part.left_out(reason) if reason and part.role is None else part for part in parts]
