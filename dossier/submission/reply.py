"""What a contributor is told, in her language: one table of what was made and of what is open, and below it the rest.

Its first line is a heading that can serve as the title of a pull request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dossier.archive.collection import Archive
from dossier.intake.editor import refusals
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.reasons import NOTES, QUESTIONS
from dossier.intake.editor.voice import Voice
from dossier.intake.values import Note
from dossier.locale.catalogue import N_, Catalogue, catalogue
from dossier.problems import Problem
from dossier.submission.attachments import REFUSED
from dossier.submission.document import Submission
from dossier.submission.making import Made, Outcome
from dossier.submission.markdown import code, escaped, running, table
from dossier.submission.rows import Rows
from dossier.submission.ways import Desk
from dossier.text.script import direction

LONGEST = 60_000
"""Characters: the hosting service takes a comment of 65,536."""

WIDTHS = (160, 60, 20)
"""Characters of an article's words that a cell shows; fewer where the reply would be too long."""

NO_FORM = N_("This issue was not written with a form of the archive. Open a new one, and choose a form.")

UNSAID = frozenset({"personal", "personal-public"})
"""Notes whose words name somebody: they are told to an editor alone, and a reply is public."""


def reply(submission: Submission, outcome: Outcome, archive: Archive) -> str:
    """The reply in Markdown; shorter where it would be too long for a comment."""
    found = ""
    for most in WIDTHS:
        parts = _Reply(submission, outcome, archive, most)
        found = f"# {parts.heading()}\n\n{running(parts.body(), direction(submission.locale))}\n"
        if len(found) <= LONGEST:
            return found
    whole, _, _ = found[:LONGEST].rpartition("\n")
    return f"{whole}\n\n</div>\n"


def refused(problem: Problem, locales: Iterable[str]) -> str:
    """The reply where nothing could be read, not even in which language: in each of the archive's."""
    head = f"# {escaped(problem.message)}"
    if problem.code != "submission-form":
        return f"{head}\n\n{escaped(problem.hint or problem.message)}\n"
    said = {catalogue(locale).gettext(NO_FORM): direction(locale) for locale in locales}
    return "\n\n".join([head, *(running(escaped(words), to) for words, to in said.items())]) + "\n"


@dataclass(frozen=True, slots=True)
class _Reply:
    submission: Submission
    outcome: Outcome
    archive: Archive
    most: int

    @property
    def catalogue(self) -> Catalogue:
        return catalogue(self.submission.locale)

    @property
    def voice(self) -> Voice:
        return Voice(self.catalogue, Paper())

    def body(self) -> str:
        """The blocks of Markdown below the heading."""
        failures = self.listed(self.catalogue.gettext("Not added"), [*self.failures()])
        notices = self.listed(self.catalogue.gettext("Good to know"), [*dict.fromkeys(self.notices())])
        return "\n\n".join([*self.answering(), *self.table(), *failures, *notices])

    def heading(self) -> str:
        count = sum(made.is_added for made in self.outcome.made)
        values = {"num": count, "submission": self.submission.number}
        if not count:
            return self.catalogue.gettext("Nothing to add from submission %(submission)s") % values
        said = self.catalogue.ngettext(
            "%(num)s article from submission %(submission)s", "%(num)s articles from submission %(submission)s", count
        )
        return said % values

    def answering(self) -> Iterator[str]:
        """How to answer, where something is asked."""
        if any(made.points for made in self.outcome.made):
            yield escaped(
                self.catalogue.gettext(
                    "Answer in a comment below the issue, one line for each question: its number, a colon, the answer."
                    " A later answer replaces an earlier one."
                )
            )

    def table(self) -> Iterator[str]:
        desk = Desk(self.archive, self.submission.locale, self.submission.day)
        rows = Rows(self.voice, desk, self.branch(), self.most)
        lines = [row for made in self.outcome.made for row in rows.of(made)]
        if lines:
            yield table(rows.head(), lines)

    def branch(self) -> str:
        """Where the proposal's files can be seen."""
        repository = self.submission.repository
        return f"{repository}/blob/submission/{self.submission.number}/content" if repository else ""

    def listed(self, head: str, items: Sequence[str]) -> Iterator[str]:
        if items:
            yield f"**{escaped(head)}**"
            yield "\n".join(f"- {item}" for item in items)

    def failures(self) -> Iterator[str]:
        """What did not become an article, and why; of what was read and refused, the first reason."""
        for problem in self.outcome.refused:
            yield self._problem(problem)
        for made in self.outcome.made:
            taken = made.draft.taken
            if not made.draft.versions:
                yield from (self._problem(problem, taken.known or "") for problem in taken.problems[:1])

    def _problem(self, problem: Problem, known: str = "") -> str:
        """In words of her language, and `known`, the file that the archive has; what exactly is wrong only English
        says."""
        if problem.code in REFUSED:
            return self.catalogue.labelled(code(problem.file), escaped(self.catalogue.gettext(REFUSED[problem.code])))
        said = refusals.said(problem, self.catalogue)
        if said == problem.message:
            words = escaped(problem.message + (f" ({problem.hint})" if problem.hint else ""))
        else:
            words = escaped(said) + (f" {code(known)}" if known else "")
        return self.catalogue.labelled(code(problem.file), words)

    def notices(self) -> Iterator[str]:
        for sentence in self.outcome.notices:
            yield escaped(self.catalogue.gettext(sentence))
        for number in self.outcome.strays:
            yield escaped(self.catalogue.gettext("There is no question %(number)s.") % {"number": number})
        for made in self.outcome.made:
            yield from (escaped(said, self.most * 2) for said in self.voice.notes(self._notes(made), NOTES))
            yield from (self._problem(problem) for problem in self._warnings(made))
            if candidates := made.draft.taken.candidates if made.is_added else ():
                names = self.voice.listed(one.words for one in candidates)
                head = self.catalogue.gettext("Names that the archive does not know")
                yield escaped(self.catalogue.labelled(head, names), self.most * 2)

    def _warnings(self, made: Made) -> Iterator[Problem]:
        """What is doubtful of an article that was added, and is not asked in the table."""
        return (one for one in made.draft.taken.problems if made.is_added and one.code != "nearly-same")

    def _notes(self, made: Made) -> Iterator[Note]:
        for note in made.draft.taken.notes if made.is_added else ():
            if note.code not in QUESTIONS:
                yield Note(note.code) if note.code in UNSAID else note
