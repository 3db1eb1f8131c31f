"""Values as YAML that a person likes to read: plain where that is safe everywhere, else in double quotes.

No reader of YAML 1.1 or 1.2 takes a plain value for anything but text: it is a word (`stray-stops`, `37c9-a.txt`) that
is no number, or, outside braces, words that begin with a letter. Days and single line numbers, which are meant to be
numbers, are plain too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from dossier.model import Span

_WORDS_OF_YAML = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_PRINTABLE = "\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_STRANGE = re.compile(f"[^{_PRINTABLE}]")
_UNSAFE = re.compile(r":(?: |$)| #")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_NUMBER = re.compile(r"[-.0-9_]*(e[-0-9_]*)?|0[xob][0-9a-f_]*", re.IGNORECASE)


UNSAID = frozenset({"lines", "calendar", "encoding"})
"""Keys of small maps that are left out where they hold their default: saying it would say nothing."""


def scalar(value: Any) -> str:
    """A value that is neither a map nor a list, as it stands behind a key."""
    return _flow(value, inside=False)


def entry(key: str, value: Any, listed: bool = False) -> Iterator[str]:
    """The lines of one key of the outermost map; `listed` puts each item of a list on its own line."""
    if listed and value:
        yield f"{key}:\n"
        yield from (f"  - {_flow(item)}\n" for item in value)
    else:
        yield f"{key}: {_flow(value, inside=False)}\n"


def text(value: str) -> str:
    """Text that may stand anywhere, as a key too."""
    return _text(value, inside=True)


def _flow(value: Any, inside: bool = True) -> str:
    """A value on one line; `inside` braces or brackets only single words are plain."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return _text(value, inside)
    return value.isoformat() if isinstance(value, date) else _collection(value)


def _collection(value: Any) -> str:
    """A map, a list, or spans (which are tuples too)."""
    match value:
        case Span() | (Span(), *_):
            return _spans((value,) if isinstance(value, Span) else value)
        case BaseModel():
            return _map({name: getattr(value, name) for name in _shown(value)})
        case Mapping():
            return _map(value)
        case _:
            return f"[{', '.join(map(_flow, value))}]"


def _spans(value: tuple[Span, ...]) -> str:
    joined = ",".join(map(str, value))
    return joined if joined.isdigit() else f'"{joined}"'


def _map(value: Mapping[str, Any]) -> str:
    return f"{{{', '.join(f'{_text(key, True)}: {_flow(item)}' for key, item in value.items())}}}"


def _shown(value: BaseModel) -> list[str]:
    """All fields of small maps, save those of `UNSAID` that hold their default."""
    fields = type(value).model_fields
    return [name for name in fields if name not in UNSAID or getattr(value, name) != fields[name].default]


def _text(value: str, inside: bool) -> str:
    return value if _is_plain(value, inside) else f'"{_STRANGE.sub(_escape, _backslashed(value))}"'


def _is_plain(value: str, inside: bool) -> bool:
    if value.lower() in _WORDS_OF_YAML:
        return False
    if _WORD.fullmatch(value):
        return not _NUMBER.fullmatch(value)
    strange = _UNSAFE.search(value) or _STRANGE.search(value) or value != value.strip()
    return value[:1].isalpha() and not inside and not strange


def _backslashed(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return {9: r"\t", 10: r"\n", 13: r"\r"}.get(code) or f"\\u{code:04x}"
