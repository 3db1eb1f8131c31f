"""PDFs, from bytes to a reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.intake.formats.reading import Reading
from dossier.intake.layer import garbage, raw
from dossier.intake.layer.letters import Layer, UnreadableError, layer
from dossier.intake.layer.margins import margins, said
from dossier.intake.layer.paragraphs import paragraphs, running
from dossier.intake.layer.personal import on_disk, personal
from dossier.intake.layer.places import Printed, printed
from dossier.intake.lines.sentences import is_prose
from dossier.intake.values import Received, Told
from dossier.model import Encoding
from dossier.problems import Problem, ProblemError

ENCODING = Encoding(name="utf-8", basis="declared")
LARGER = 1.15
"""Type so many times larger than the text's is that of headings."""

COPY = "copy the article's text into a .txt file, and read it against the page"


def read(received: Received) -> Reading:
    """The lines of a text layer. ProblemError if there is none, or it is not what the pages show."""
    opened = _opened(received)
    whole = [line for number, page in enumerate(opened.pages) for line in printed(page, number)]
    _refuse_garbage(received.name, opened, whole)
    heights = [page.height for page in opened.pages]
    browsers = margins(whole, heights)
    local = [line for line, address in browsers.items() if address.startswith("file:")]
    heads = {*running(whole, heights), *browsers}
    found = paragraphs([line for line in whole if line not in heads])
    aside = [line for line in whole if line in heads and line not in local]
    roles = [*_large(found), *(Told("furniture", "running-head") for _ in aside)]
    lines = (*(text for text, _ in found), *(line.text for line in aside))
    told = {number: role for number, role in enumerate(roles, 1) if role}
    traces = (*personal(opened, received.data), *(on_disk(browsers[line]) for line in local))
    from_browser = [(number, line) for number, line in enumerate(aside, len(found) + 1) if line in browsers]
    statements = tuple(said(from_browser, browsers))
    return Reading(lines, ENCODING, statements, told, personal=tuple(dict.fromkeys(traces)))


def _opened(received: Received) -> Layer:
    if raw.bursts(received.data):
        raise _refused(received.name, "too-large", "it would unpack to more than an article's pages hold", COPY)
    try:
        return layer(received.data)
    except UnreadableError as error:
        if error.locked:
            hint = "save a copy without the password, or copy the article's text into a .txt file"
            raise _refused(received.name, "locked", "this PDF asks for a password", hint) from error
        raise _refused(received.name, "broken", f"this PDF cannot be read: {error}", COPY) from error


def _refuse_garbage(name: str, opened: Layer, lines: Sequence[Printed]) -> None:
    letters = [letter for page in opened.pages for letter in page.letters]
    if not any(letter.char.isalpha() for letter in letters):
        pictures = " (its pages are pictures)" if any(page.has_pictures for page in opened.pages) else ""
        hint = "run OCR over it, read its text against the page, and add that as a .txt file"
        raise _refused(name, "no-text-layer", f"there is no text in this PDF{pictures}", hint)
    text = "\n".join(line.text for line in lines)
    words = garbage.odd_letters(letters) or garbage.no_words(text) or garbage.turned_letters(text)
    seen = words or garbage.lost_letters(len(letters), sum(page.lost for page in opened.pages))
    if seen:
        raise _refused(name, "text-layer", f"the text in this PDF is not what its pages show: {seen}", COPY)


def _large(found: Sequence[tuple[str, Printed]]) -> Iterator[Told | None]:
    """What the size of type shows: the title in the largest of the first page, headings in larger than the text's."""
    sizes: Counter[float] = Counter()
    for text, line in found:
        sizes[round(line.size, 1)] += len(text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    first = [(line.size, -at) for at, (text, line) in enumerate(found) if line.page == found[0][1].page]
    size, at = max(first, default=(0.0, 0))
    for number, (text, line) in enumerate(found):
        if line.size <= LARGER * usual or is_prose(text):
            yield None
        else:
            largest = number == -at and size > LARGER * usual
            yield Told("title", "large-title") if largest else Told("heading", "large-heading")


def _refused(name: str, code: str, message: str, hint: str) -> ProblemError:
    return ProblemError(Problem(name, 0, 0, code, message, hint))
