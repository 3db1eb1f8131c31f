"""A correction made in the article's file: words of one paragraph, as a contributor says they should be.

Where the original has the words that are corrected, the correction is declared, and the printed ones are kept; where it
has the proposed ones, the text only becomes what it was. Whatever else an editor makes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dossier.archive import frontmatter, which
from dossier.archive.collection import Archive
from dossier.archive.frontmatter import Document
from dossier.archive.written import Held
from dossier.locale.catalogue import N_
from dossier.model import Article, Block, Correction, Span, Version
from dossier.problems import ProblemError
from dossier.submission.document import Submission
from dossier.submission.draft import ROW, Draft, changed, stored, with_body
from dossier.submission.judging import faults

UNKNOWN = N_("The archive has no such article.")
GONE = N_("This article was taken down, and is corrected no more.")
NOWHERE = N_(
    "These words stand nowhere in the text, or more than once: say the paragraph, and copy them from the page."
)
REASON = "A contributor says so."
BY_HAND = N_("This cannot be made by the program: an editor looks at it.")

LONGEST = 2_000
"""Characters of what is typed in a field; a longer change than that is no correction."""

_ANCHOR = re.compile(r"([lp])?(\d{1,6})\s*$")

Find = Callable[[Article], Held]
"""The files of an article as they are now."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction has come to: the article with it, or `why` it was not made. `version` and `line` say where in
    the files it belongs, as far as that is known."""

    draft: Draft | None = None
    version: Version | None = None
    line: int = 0
    why: str = ""

    @property
    def files(self) -> dict[str, str | bytes]:
        return {self.version.path: self.draft.files[self.version.path]} if self.draft and self.version else {}


def correct(submission: Submission, archive: Archive, find: Find) -> Corrected:
    """The article with the correction in it. ProblemError, OSError where its files cannot be read."""
    said = {name: " ".join(words.split()) for name, words in submission.said.items()}
    try:
        article = which.article(said.get("article", ""), archive)
    except ProblemError as error:
        return Corrected(why=GONE if error.problems[0].code == "article-gone" else UNKNOWN)
    version = article.version(said.get("version", "").lower()) or article.main
    wording = _Wording(
        said.get("words", ""), said.get("proposed", ""), said.get("why", "") or REASON, submission.author
    )
    if max(map(len, said.values())) > LONGEST:
        return Corrected(None, version, 0, BY_HAND)
    found = [block for block in _named(version, said.get("line", "")) if len(wording.places(block.source)) == 1]
    if len(found) != 1 or found[0].kept or not wording.proposed:
        return Corrected(None, version, 0, NOWHERE)
    draft = stored(find(article))
    new = wording.made(draft, version, found[0])
    if new is None or faults(new, archive, submission.day) - faults(draft, archive, submission.day):
        return Corrected(None, version, found[0].line, BY_HAND)
    return Corrected(new, version, found[0].line)


@dataclass(frozen=True, slots=True)
class _Wording:
    """What is to be written for which words, why, and who says so."""

    words: str
    proposed: str
    why: str
    by: str

    def places(self, source: str) -> list[re.Match[str]]:
        """Where the words stand, with whatever white space between them."""
        pattern = r"\s+".join(map(re.escape, self.words.split()))
        return list(re.finditer(pattern, source)) if pattern else []

    def made(self, draft: Draft, version: Version, block: Block) -> Draft | None:
        """The article with the proposed words in the block; None where more than these words would change."""
        lang, text = version.front.lang, draft.text(version)
        new = with_body(draft, lang, self.body(frontmatter.parse(text, version.path), block))
        if entry := self.entry(draft, block):
            corrections = (*version.front.corrections, entry)
            new = changed(new, lang, f"as @{self.by} says", corrections=corrections)
        return new if self.is_all(version.blocks, new.version(lang).blocks, block) else None

    def body(self, document: Document, block: Block) -> str:
        rows = ROW.findall(document.body)
        start = block.line - document.body_line
        before, rest = "".join(rows[:start]), "".join(rows[start:])
        place = self.places(rest)[0]
        return before + rest[: place.start()] + self.proposed + rest[place.end() :]

    def entry(self, draft: Draft, block: Block) -> Correction | None:
        """The declaration, where the line of the original has the words that are corrected."""
        number = int(block.anchor[1:]) if block.anchor.startswith("l") else 0
        printed = self.places(draft.lines[number - 1]) if draft.lines and 0 < number <= len(draft.lines) else []
        if not printed:
            return None
        place = Span(number, number)
        return Correction(line=place, printed=printed[0][0], corrected=self.proposed, reason=self.why)

    def is_all(self, old: Sequence[Block], new: Sequence[Block], block: Block) -> bool:
        wanted = [one.text for one in old]
        at = old.index(block)
        places = self.places(wanted[at])
        if len(places) != 1:
            return False
        wanted[at] = wanted[at][: places[0].start()] + self.proposed + wanted[at][places[0].end() :]
        return [one.text for one in new] == wanted


def _named(version: Version, said: str) -> Sequence[Block]:
    """The paragraph that is named by its anchor, or by the line of the original; all where none is."""
    match = _ANCHOR.search(said)
    if match is None:
        return version.blocks
    anchor = f"{match[1] or 'l'}{match[2]}"
    return [block for block in version.blocks if block.anchor == anchor]
