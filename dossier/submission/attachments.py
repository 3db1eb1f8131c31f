"""Which files a contributor has attached: addresses of the hosting service's own store of attachments, and no others.

It links them in the text of an issue; what stands there besides is only text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dossier.locale.catalogue import N_
from dossier.problems import Problem

MOST_FILES = 30
LARGEST = 25 * 1024 * 1024
"""Bytes; the service takes no larger ones (docs.github.com, Attaching files)."""

_NAME = r"[A-Za-z0-9._~%+-]+"
_OWN = re.compile(
    r"https://github\.com/(?:user-attachments/(?:files/\d+/" + _NAME + r"|assets/[0-9a-f-]{36})"
    r"|[A-Za-z0-9-]+/[A-Za-z0-9._-]+/files/\d+/" + _NAME + ")",
    re.ASCII,
)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"'`]+", re.IGNORECASE)


REFUSED = {
    "attachment-elsewhere": N_("This is no attached file: drag the file itself into the form."),
    "attachment-many": N_("Only thirty files are taken at once: send the others in a submission of their own."),
}
"""What the codes of refusals say to a contributor."""


class Attached(NamedTuple):
    """The addresses, each once and in order; and what is refused, with the reason."""

    addresses: tuple[str, ...]
    problems: tuple[Problem, ...]


def attached(text: str) -> Attached:
    """The files that are attached in the text of a field."""
    found = dict.fromkeys(match[0].rstrip(".,;:!?") for match in _ADDRESS.finditer(text))
    own = [address for address in found if _OWN.fullmatch(address)]
    return Attached(
        tuple(own[:MOST_FILES]),
        (
            *(_elsewhere(address) for address in found if not _OWN.fullmatch(address)),
            *(_too_many(address) for address in own[MOST_FILES:]),
        ),
    )


def _elsewhere(address: str) -> Problem:
    message, hint = "this is no attached file", "drag the file itself into the form"
    return Problem(address, 0, 0, "attachment-elsewhere", message, hint)


def _too_many(address: str) -> Problem:
    message, hint = f"only {MOST_FILES} files are taken at once", "send the others in a submission of their own"
    return Problem(address, 0, 0, "attachment-many", message, hint)
