"""Whether a text is in the language that its lines seem to be in: a line may look like another's, a text does not.

What an editor states settles the language of a text that does not tell its own, or is too short to; a long text that
tells another language is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dossier.intake.editor.shows import SHOWS
from dossier.intake.values import BODY, Line
from dossier.model import Version
from dossier.problems import Problem
from dossier.text.quoted import own
from dossier.text.script import is_strange, language_of, likeliest, main_script, script_name, script_of

TAKEN = ("ar", "en", "fr", "ru")
"""The languages of the articles that the archive takes: those whose dates and names it can read."""

SHORT = 25
"""Words; so few may not show their language by themselves, and take that of their lines."""


def as_stated(lines: Sequence[Line], lang: str | None) -> tuple[Line, ...]:
    """The lines in the language that an editor states, as far as they are in its script and do not tell another one.

    Of a short text each line is taken to tell nothing.
    """
    ours = [line for line in lines if lang and main_script(own(line.text)) == script_of(lang)]
    short = _is_short(" ".join(line.text for line in ours))
    settled = {line.span for line in ours if short or language_of(own(line.text)) in (None, lang)}
    return tuple(replace(line, lang=lang) if line.span in settled else line for line in lines)


def agrees(lang: str, run: Sequence[Line], stated: str | None = None) -> bool:
    """Whether the text of a version as a whole is in the language told by its lines."""
    text = _text(run)
    found = language_of(text)
    if lang == stated:
        settled = found in (None, lang) or _is_short(text)
        return settled and (found == lang or not _is_foreign(text, lang))
    return found == lang or (found is None and _is_short(text))


def _is_foreign(text: str, lang: str) -> bool:
    """In a language that the archive does not take, by its words or by letters that the stated one does not have."""
    return likeliest(text) not in (None, *TAKEN) or is_strange(text, lang)


def _is_short(text: str) -> bool:
    return len(text.split()) < SHORT


def other_script(name: str, texts: Iterable[str], line: int = 0) -> Problem | None:
    """The problem with lines, from this one on, in a script in which no language of the archive is written."""
    script = main_script("\n".join(map(own, texts)))
    if script is None or script in map(script_of, TAKEN):
        return None
    message = f"this is in a script in which no language of the archive is written ({script_name(script)})"
    return Problem(name, line, 0, "language", message, f"taken are {', '.join(TAKEN)}")


def unknown(name: str, lang: str) -> Problem:
    """The problem with a statement of a language that the archive does not take."""
    message = f"the archive does not take articles in “{lang}”"
    return Problem(name, 0, 0, "lang-unknown", message, f"taken are {', '.join(TAKEN)}")


def contradiction(name: str, lang: str, runs: Iterable[Sequence[Line]]) -> Problem:
    """The problem with a file in which no text can be in the language that an editor states."""
    text = "\n".join(map(_text, runs))
    same, found = main_script(text) == script_of(lang), language_of(text)
    said = f"the text is in {found}" if same and found else "the text is in another script"
    hint = "leave --lang out, or state the language that the text is in"
    return Problem(name, 0, 0, "lang-contradicted", f"--lang says {lang}, but {said}", hint)


def refusal(name: str, lang: str, run: Sequence[Line]) -> Problem:
    """The problem with a text in a language that the archive does not take, or that cannot be told."""
    found = likeliest(_text(run)) or (lang if lang not in TAKEN else "")
    known = found and found not in TAKEN
    said = f"this is in a language the archive does not take ({found})" if known else "its language cannot be told"
    hint = f"taken are {', '.join(TAKEN)}"
    line = next((line.number for line in run if line.role in BODY), 0) if known else 0
    return Problem(
        name, line, 0, "language", said, hint if known else f"{hint}: if the text is in one, say so: --lang ar"
    )


def stated_of(versions: Iterable[Version]) -> str | None:
    """The language that an editor stated when these versions were added."""
    shown = ((version.front.lang, piece) for version in versions for piece in version.front.evidence)
    return next((lang for lang, piece in shown if piece.field == "lang" and piece.shows == SHOWS["lang-stated"]), None)


def _text(run: Sequence[Line]) -> str:
    """The body of a version in its own words."""
    return "\n".join(own(line.text) for line in run if line.role in BODY)
