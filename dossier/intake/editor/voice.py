"""What is said to an editor in a locale, on a paper: sentences, and beside them the words that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dossier.dates.display import show, show_supplied
from dossier.intake.editor import refusals
from dossier.intake.editor.paper import LONGEST_WORDS, Paper
from dossier.intake.editor.reasons import NOTES
from dossier.intake.editor.shows import AGAINST
from dossier.intake.editor.suggestions import Suggestion
from dossier.intake.values import Note, by_code
from dossier.locale.catalogue import Catalogue
from dossier.locale.labels import label
from dossier.model import Evidence, PressDate, Span
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Voice:
    """Sentences of the catalogue, on the paper."""

    catalogue: Catalogue
    paper: Paper

    def gettext(self, message: str) -> str:
        return self.catalogue.gettext(message)

    def label(self, group: str, code: str) -> str:
        return label(self.catalogue, group, code)

    def field(self, name: str, said: str) -> str:
        """A field by its name, and what it says."""
        return self.catalogue.labelled(self.paper.soft(self.label("field", name)), said)

    def listed(self, items: Iterable[str]) -> str:
        return self.catalogue.pgettext("between items of a list", ", ").join(items)

    def lines(self, places: Iterable[Span | int]) -> str:
        """`line 3`, `lines 3, 8-9`; of a part of a line, the line."""
        spans = [place if isinstance(place, Span) else Span(place, place) for place in places]
        said = dict.fromkeys(self.paper.words(str(Span(span.first, span.last))) for span in spans)
        count = len({number for span in spans for number in range(span.first, span.last + 1)})
        return f"{self.catalogue.ngettext('line', 'lines', count)} {self.listed(said)}"

    def words(self, text: str) -> str:
        """The beginning of the text's words, in the locale's quotation marks."""
        return self.catalogue.quoted(self.paper.short(text))

    def notes(self, notes: Iterable[Note], sentences: Mapping[str, str]) -> Iterator[str]:
        """The sentences of notes, each once; in brackets what stands beside it in each note."""
        for code, found in by_code(notes).items():
            said, beside = self.gettext(sentences.get(code, code)), self.listed(filter(None, map(self.beside, found)))
            yield f"{said} ({beside})" if beside else said

    def beside(self, note: Note, most: int = LONGEST_WORDS) -> str:
        """The line and words of a note, and the entries of the archive that it names."""
        words = self.paper.short(note.words, most)
        if note.line:
            words = self.catalogue.labelled(self.lines([note.line]), self.catalogue.quoted(words))
        names = self.listed(map(self.paper.words, note.names))
        return self.catalogue.labelled(words, names) if names else words

    def shows(self, one: Evidence, head: str) -> str:
        """A piece of evidence under a head, for the value of its field or against it."""
        side = self.paper.asked(f"≠ {self.gettext('Against it:')}" if one.shows in AGAINST else "▸")
        said = self.catalogue.labelled(head, self.words(one.words))
        return f"{side} {said} – {self.gettext(one.shows)}"

    def problem(self, problem: Problem, indent: int = 0) -> Iterator[str]:
        """What is wrong by its code, in words of the locale; below it, as in English, what exactly and what to do."""
        if problem.severity == "error":
            head = self.paper.wrong(self.gettext("error"))
        else:
            head = self.paper.asked(self.gettext("warning"))
        exactly = problem.message + (f" ({problem.hint})" if problem.hint else "")
        said = refusals.said(problem, self.catalogue)
        if said == problem.message:
            yield from self.paper.set(self.catalogue.labelled(head, exactly), indent)
        else:
            yield from self.paper.set(self.catalogue.labelled(head, said), indent)
            yield from self.paper.set(self.paper.soft(self.paper.words(exactly)), indent + 2)

    def date(self, given: PressDate, lang: str) -> str:
        """A press date of a text in `lang`, and how it is known: what is not printed stands in square brackets."""
        locale, printed = self.catalogue.locale, given.as_printed
        if given.edtf is None:
            return self.words(printed) if printed else self.gettext("date unknown")
        if given.basis == "stated":
            said = show(given.edtf, locale, translate=self.gettext, sense="within")
        else:
            said = show_supplied(given.edtf, printed, lang, locale, translate=self.gettext)
        return f"{said} ({self.label('date basis', given.basis)})"

    def proposed(self, one: Suggestion, indent: int) -> Iterator[str]:
        """A meeting that is proposed, in one paragraph."""
        meetings = self.listed(map(self.paper.words, one.meetings))
        yield from self.paper.set(f"{self.gettext(one.head)} {self.paper.strong(meetings)}", indent)

    def suggestion(self, one: Suggestion, indent: int) -> Iterator[str]:
        """A meeting that is proposed: what speaks for it, what is missing, and how to take it over."""
        yield from self.proposed(one, indent)
        for said in self.notes(one.why, NOTES):
            yield from self.paper.set(f"▸ {said}", indent + 2)
        missing = " ".join(self.notes(one.missing, NOTES))
        if missing:
            yield from self.paper.set(f"{self.gettext('What is missing to be sure:')} {missing}", indent + 2)
        if one.ways:
            ways = self.listed(map(self.paper.words, one.ways))
            yield from self.paper.set(f"{self.paper.asked(self.gettext(one.way))} {ways}", indent + 2)
