"""People whom the archive may not know: words that look like somebody's name, for the editor to judge.

They are never added by themselves, and nothing is filed by them. A name that is passed over costs an editor little,
a list full of towns and ministries costs the whole list: a name needs a reason of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.intake import arabic_names, capitals, words
from dossier.intake.capitals import Likely
from dossier.intake.marks import label, starts_with
from dossier.intake.names import Known
from dossier.intake.values import BODY, Line, Note, Role
from dossier.text.script import main_script
from dossier.text.words import Words, split

ASKED: frozenset[Role] = BODY | {"title", "standfirst"}


def candidates(lines: Sequence[Line], known: Known, published: str | None = None) -> tuple[Note, ...]:
    """The likely names that an article prints and the archive does not know, each once, in order, with why.

    `lines` are those of all versions, `published` is the article's date (EDTF), by which offices are known.
    """
    texts = [(line, split(line.text)) for line in lines if line.role in ASKED]
    again = frozenset[str]().union(*(capitals.alone(text) for _, text in texts))
    found: dict[str, Note] = {}
    for line, text in texts:
        for likely in _in_line(text, known, published, again):
            name = " ".join(text.printed[likely.start : likely.end].split())
            found.setdefault(words.plain(name), Note(likely.why, name, line.number))
    signed = (Note("candidate-byline", name, line.number) for line in lines for name in _signed(line, known))
    return tuple(_distinct([*signed, *found.values()]))


def _in_line(text: Words, known: Known, published: str | None, again: frozenset[str]) -> Iterator[Likely]:
    spans = [(one.start, one.end) for one in known.mentions(text.printed, published)]
    taken = {
        at for at, word in enumerate(text.words) if any(start < word.end and word.start < end for start, end in spans)
    }
    if main_script(text.printed) == "Arab":
        yield from arabic_names.names(text, taken)
    else:
        yield from capitals.names(text, taken, again)


def _signed(line: Line, known: Known) -> Iterator[str]:
    """The name on a byline, without the words that lead to it, if the archive does not know it."""
    if line.role != "byline" or known.mentions(line.text):
        return
    said, name = label(line.text)
    if said not in words.BYLINE | words.BYLINE_COLON:
        before = next((form for form in words.BYLINE if starts_with(line.text, (form,))), "")
        name = " ".join(line.text.split()[len(before.split()) :])
    yield name.strip()


def _distinct(found: Sequence[Note]) -> Iterator[Note]:
    """Those whose words are not part of another's: Laura Stein, and not Stein."""
    rows = [f" {words.plain(note.words)} " for note in found]
    for at, note in enumerate(found):
        if not any(
            rows[at] in row and at != other and (rows[at] != row or other < at) for other, row in enumerate(rows)
        ):
            yield note
