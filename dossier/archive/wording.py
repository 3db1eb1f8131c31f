"""What is wrong with a value, in an editor's words and not in pydantic's."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, get_args

from pydantic.fields import FieldInfo

from dossier import model


class Words(NamedTuple):
    """The code of the rule, what follows the key's name, and what to do."""

    code: str
    message: str
    hint: str = ""


def of(error: Mapping[str, Any]) -> Words:
    """What to say of one of pydantic's errors (`type`, `input`, `ctx`)."""
    is_id = error.get("ctx", {}).get("pattern") in _IDS
    if is_id and (said := look_alike(str(error["input"]))):
        return Words("id-look-alike", f"is “{error['input']}”: {said}", "type the letter anew")
    kind = "date" if error["type"].startswith("date_") else error["type"]
    code, message, hint = _WORDS.get(kind, Words("field-value", "is not what it should be: {said}"))
    parts = _parts(error)
    straight = _straight(error["input"]) if code == "field-value" else ""
    return Words(code, message.format(**parts), straight or hint.format(**parts))


def look_alike(key: str) -> str:
    """What to say of a letter that an id cannot have and whose look may be that of one it can; nothing without one."""
    strange = next((char for char in key if char.isalpha() and not char.isascii()), None)
    if strange is None or not any(char.isascii() and char.isalpha() for char in key):
        return ""
    return f"“{strange}” is U+{ord(strange):04X} {unicodedata.name(strange, '')}, and the other letters are Latin"


def nearest(given: str, known: Sequence[str]) -> str:
    """A hint that names what was probably meant, if anything."""
    near = difflib.get_close_matches(given, known, n=1, cutoff=0.5)
    return f"did you mean “{near[0]}”?" if near else ""


def _straight(given: Any) -> str:
    """What to do with the quotation marks of print round a value: in YAML they are a part of it."""
    bare = given.strip(_PRINTED_QUOTES) if isinstance(given, str) else given
    return f'write "{bare}": quotation marks round a value are straight ones' if bare != given else ""


def _parts(error: Mapping[str, Any]) -> dict[str, str]:
    context, given = error.get("ctx", {}), error["input"]
    allowed = context.get("expected", "").replace("'", "").replace(" or ", ", ")
    pattern = context.get("pattern", "")
    return {
        "given": str(given),
        "shape": _shape(given),
        "allowed": allowed,
        "meant": nearest(str(given), allowed.split(", ")),
        "form": _FORMS.get(pattern, f"text of the form {pattern}"),
        "reason": str(context.get("error", "")),
        "said": error["msg"],
    }


def _shape(given: Any) -> str:
    if isinstance(given, str):
        return f"the text “{given}”"
    if isinstance(given, list):
        return "a list"
    return "keys and values" if isinstance(given, dict) else "empty"


def _pattern(annotated: Any) -> str:
    """The pattern of an annotated type of the model, or of one of its fields."""
    metadata = annotated.metadata if isinstance(annotated, FieldInfo) else get_args(annotated)
    return str(next(one.pattern for one in metadata if hasattr(one, "pattern")))


_FORMS = {
    model.LANG: "a language tag, such as ar, fr or ar-Latn",
    model.EDTF: "a date, such as 2023-03-16, 2023-03, XXXX-07-25 or 2023-03-16/..",
    _pattern(model.Slug): "an id: lower-case letters and digits, words joined by hyphens",
    _pattern(model.ArticleId): "an article's id: eight lower-case letters and digits, without i, l, o and u",
    _pattern(model.Original.model_fields["sha256"]): "a SHA-256: sixty-four digits and letters from a to f",
    model.CODE: "a code: lower-case words joined by hyphens",
    _pattern(model.Removed.model_fields["reason"]): "a reason: lower-case words joined by hyphens",
    _pattern(model.WebAddress): "an address that begins with https:// or http://",
    _pattern(model.EntryPage): "the page of a meeting or an authority entry, such as people/lina-haddad",
    _pattern(model.Reference): "a paragraph, such as k7m2qd4x/ar#l26",
}

_PRINTED_QUOTES = "“”„‟«»‹›‘’‚‛″\xa0\u202f"

_IDS = {_pattern(model.Slug), _pattern(model.ArticleId)}

_NEEDS_KEYS = Words("field-type", "must be keys and values, and is {shape}")
_IS_EMPTY = Words("field-value", "is empty", "give at least one")
_WORDS = {
    "literal_error": Words("field-value", "is {shape}, which is none of {allowed}", "{meant}"),
    "string_pattern_mismatch": Words("field-value", "is “{given}”, which is not {form}"),
    "value_error": Words("field-value", "does not fit: {reason}"),
    "string_too_short": Words("field-value", "is empty", "write it out"),
    "too_short": _IS_EMPTY,
    "string_type": Words("field-type", "must be text, and is {shape}"),
    "tuple_type": Words(
        "field-type", "must be a list, and is {shape}", "leave the key out when there is nothing to list"
    ),
    "model_type": _NEEDS_KEYS,
    "dict_type": _NEEDS_KEYS,
    "mapping_type": _NEEDS_KEYS,
    "date": Words("field-value", "is {shape}, and not a day of the calendar", "write it as 2026-11-21"),
}
