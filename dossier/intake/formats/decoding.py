"""The text of an original's bytes, or the problem that keeps it from being read: for formats that are text."""

from __future__ import annotations

from itertools import islice

from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError
from dossier.text.printable import odd_words
from dossier.text.reading import Decoded, UndecodableError, UnknownEncodingError, decode

_ASK = "say which encoding it is in: --encoding windows-1256 (Arabic), windows-1251 (Russian), windows-1252 (French) …"


def decoded(received: Received, declared: str | None = None) -> Decoded:
    """As `text.reading.decode`, with what the editor says and what the file declares. ProblemError if nothing fits."""
    try:
        return decode(received.data, received.encoding, declared)
    except UnknownEncodingError:
        message = f"there is no encoding called “{received.encoding}”"
        hint = "name one as registered: windows-1256, iso-8859-6, windows-1252, windows-1251, koi8-r, utf-16-le …"
        raise ProblemError(Problem(received.name, 0, 0, "encoding-unknown", message, hint)) from None
    except UndecodableError as error:
        raise ProblemError(_problem(received, error)) from error


def doubted(received: Received) -> tuple[Problem, ...]:
    """A warning where the bytes tell of another encoding than the editor says: as both say, they can be read."""
    if received.encoding is None:
        return ()
    try:
        said, told = decode(received.data, received.encoding), decode(received.data)
    except (UnknownEncodingError, UndecodableError):
        return ()
    if said.encoding.basis != "given" or said.text == told.text or told.text.isascii():
        return ()
    names = f"{said.encoding.name} (“{_words(said.text)}”), as you say", f"{told.encoding.name} (“{_words(told.text)}”)"
    message = f"the text was read in {names[0]}, but its bytes show {names[1]}"
    hint = "if the second is right, remove what was written and add it again without --encoding"
    return (Problem(received.name, 0, 0, "encoding-doubtful", message, hint, severity="warning"),)


def _problem(received: Received, error: UndecodableError) -> Problem:
    if b"\0" in received.data and error.encoding == "utf-8" and error.mixed == "not":
        message, hint = "this is a binary file, and not text", "copy the article's text into a .txt file"
        return Problem(received.name, 0, 0, "binary", message, hint)
    line = received.data.count(b"\n", 0, error.offset) + 1
    place = f"byte {error.offset + 1} (in line {line}) does not fit"
    if error.mixed == "from here":
        message = f"two encodings are mixed: byte {error.offset + 1} (in line {line}) begins what is in another one"
        hint = "save the parts apart, each as UTF-8, and join them"
    elif error.mixed == "mostly UTF-8":
        message = f"two encodings are mixed: most of this is UTF-8, but {place}"
        hint = "save the parts apart, each as UTF-8, and join them"
    elif error.readings:
        message = f"this is not UTF-8 ({place}), and may be read as {_choice(error)}"
        hint = _ASK
    else:
        message, hint = f"this is not text in {error.encoding.upper()}: {place}", _ASK
    return Problem(received.name, 0, 0, "undecodable", message, hint)


def _choice(error: UndecodableError) -> str:
    """Each reading with its first words, those that could be real ones first."""
    shown = [f"{name} (“{_words(text)}”)" for name, text in error.readings.items()]
    return " or as ".join(shown[:3])


def _words(text: str) -> str:
    """The first words that tell readings apart."""
    return " ".join(islice(odd_words(text), 3)) or "…"
