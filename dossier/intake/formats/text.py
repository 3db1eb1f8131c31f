"""Plain text: copied articles in files such as `.txt`."""

from __future__ import annotations

import re

from dossier.intake.formats.decoding import decoded
from dossier.intake.formats.reading import Reading
from dossier.intake.formats.refused import refusal
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError
from dossier.text.double import encoded_twice, taken_for_western
from dossier.text.reading import is_blank, lines
from dossier.text.script import language_of

LARGEST = 4_000_000
"""Bytes: several hundred times a long article."""

_ANEW = "get the text anew from where it was printed, and save it as UTF-8"

# No text holds these: C0 controls other than tab and line ends (Unicode 23.1), and DEL.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MARKUP = re.compile(rb"^\s*(<!doctype\s+html|<html\b|<\?xml)", re.IGNORECASE)


def suits(received: Received) -> bool:
    """Whatever nothing else has taken: what a file is called says nothing about what it holds."""
    return True


def read(received: Received) -> Reading:
    """Strictly decoded lines. ProblemError for what is empty, binary, marked up or in no encoding that shows itself."""
    if problem := refusal(received):
        raise ProblemError(problem)
    if _MARKUP.match(received.data[:1000]):
        hint = "copy the text into a .txt file"
        raise _refused(received.name, "format-unknown", "this is XML of a kind that cannot be read", hint)
    found = decoded(received)
    numbered = lines(found.text)
    _refuse_controls(received.name, numbered)
    if all(is_blank(line) for line in numbered):
        raise _refused(received.name, "empty", "there is nothing in the file", "copy the article's text into it")
    _refuse_twice_encoded(received.name, numbered)
    _refuse_western(received.name, found.text)
    return Reading(numbered, found.encoding)


def _refuse_twice_encoded(name: str, found: tuple[str, ...]) -> None:
    """Where no line can be read for it; a text that is legible all the same goes in, with a question."""
    twice = ((number, seen) for number, line in enumerate(found, 1) if (seen := encoded_twice(line)))
    number, seen = next(twice, (0, None))
    if seen and language_of("\n".join(found)) is None:
        message = f"this was encoded twice on its way: “{seen.signs[:20]}” stands for “{seen.letters[:10]}”"
        raise ProblemError(Problem(name, number, seen.start + 1, "undecodable", message, _ANEW))


def _refuse_western(name: str, text: str) -> None:
    meant = taken_for_western(text)
    if meant:
        message = f"this was read in a wrong encoding on its way: “{_beginning(text)}” stands for “{_beginning(meant)}”"
        raise _refused(name, "undecodable", message, _ANEW)


def _beginning(text: str) -> str:
    return " ".join(text.split()[:3])


def _refuse_controls(name: str, found: tuple[str, ...]) -> None:
    for number, line in enumerate(found, 1):
        control = _CONTROL.search(line)
        if control:
            message = f"the control character U+{ord(control[0]):04X} shows that this is not plain text"
            hint = "copy the article's text into a .txt file, and save it as UTF-8"
            raise ProblemError(Problem(name, number, control.start() + 1, "binary", message, hint))


def _refused(name: str, code: str, message: str, hint: str) -> ProblemError:
    return ProblemError(Problem(name, 0, 0, code, message, hint))
