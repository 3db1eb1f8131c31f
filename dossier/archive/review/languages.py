"""Whether a text is in the language that its file says."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.model import Version
from dossier.problems import Problem
from dossier.text.quoted import own
from dossier.text.script import SCRIPT_SUBTAG, language_of, main_script, script_of

ENOUGH = 25
"""Words; fewer may not show their language."""

SAMPLE = 400
"""Characters: so much of a text shows its language as well as all of it."""


def check(archive: Archive, _: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        text = _sample(version)
        if len(text.split()) >= ENOUGH:
            yield from _told(version, text, at)


def _told(version: Version, text: str, at: Findings) -> Iterator[Problem]:
    lang = version.front.lang
    said, found = _script(lang), main_script(text)
    hint = "correct `lang` and the name of the file together"
    if said and found and said != found:
        message = f"the text is written in another script than “{lang}” is ({found}, not {said})"
        yield at("lang-script", version.path, ("lang",), message, hint)
    elif (shown := language_of(text)) and said == script_of(lang) and shown != lang.partition("-")[0]:
        message = f"the words of the text are those of “{shown}”, not of “{lang}”"
        yield at("lang-text", version.path, ("lang",), message, hint)


def _script(lang: str) -> str | None:
    subtag = SCRIPT_SUBTAG.search(lang)
    return subtag[1] if subtag else script_of(lang.partition("-")[0])


def _sample(version: Version) -> str:
    return own("\n".join(block.text for block in version.blocks)[:SAMPLE])
