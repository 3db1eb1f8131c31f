"""Documents as the hosting service's API gives them, of forms filled in as it writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from dossier.submission.fields import FORMS, FormKind
from dossier.submission.forms import labels

AUTHOR = "contributor"
OPENED = "2031-11-21T09:30:00Z"


def body(values: Mapping[str, str], locale: str = "en", kind: FormKind = "add", newline: str = "\n") -> str:
    """The body of an issue: each field under its label, what is typed in a quoted one in a code block."""
    named = labels(FORMS[kind], locale)
    parts = []
    for field in FORMS[kind].fields:
        said = values.get(field.id, "") or "_No response_"
        if field.is_quoted and values.get(field.id):
            said = f"```text\n{said}\n```"
        if field.type == "checkboxes":
            said = f"- [{'X' if values.get(field.id) else ' '}] {field.options[0]}"
        parts.append(f"### {named[field.id]}\n\n{said}")
    return "\n\n".join(parts).replace("\n", newline)


def comment(text: str, by: str = AUTHOR, association: str = "NONE", kind: str = "User") -> dict[str, Any]:
    return {"body": text, "user": {"login": by, "type": kind}, "author_association": association}


def document(text: str, comments: Sequence[dict[str, Any]] = (), number: int = 12) -> str:
    issue = {
        "number": number,
        "title": "Add articles",
        "body": text,
        "user": {"login": AUTHOR, "type": "User"},
        "created_at": OPENED,
        "author_association": "NONE",
        "html_url": f"https://github.com/press/archive/issues/{number}",
    }
    return json.dumps({"issue": issue, "comments": list(comments)})
