"""The rows of the reply's table: an article, and under it each decision that it leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.intake.editor.voice import Voice
from dossier.locale.catalogue import language_name
from dossier.model import Version
from dossier.submission import choices
from dossier.submission.making import Made
from dossier.submission.markdown import code, directed, escaped, link
from dossier.submission.settling import Point
from dossier.submission.vocabulary import shown
from dossier.submission.ways import WAYS, Desk
from dossier.text.script import direction, leading

Row = list[str]


@dataclass(frozen=True, slots=True)
class Rows:
    """`branch` is the address under which the files can be seen, empty if unknown; `most` characters of an article's
    words are shown."""

    voice: Voice
    desk: Desk
    branch: str
    most: int

    @property
    def locale(self) -> str:
        return self.desk.locale

    def head(self) -> Row:
        gettext = self.voice.gettext
        return [
            gettext("Number"),
            gettext("Article or question"),
            gettext("What the text says"),
            gettext("How to answer"),
            gettext("What became of it"),
        ]

    def of(self, made: Made) -> Iterator[Row]:
        for version in made.draft.versions:
            yield self._version(version, made)
        for point in made.points:
            if point.decision.kind == "reprint" or not made.draft.withdrawn:
                yield self._point(point, made)

    def _version(self, version: Version, made: Made) -> Row:
        front, gettext = version.front, self.voice.gettext
        outlets = {key: name for name, key in choices.outlets(self.desk.archive, self.locale).items()}
        said = [
            language_name(front.lang, self.locale),
            outlets.get(front.outlet or "", gettext("outlet unknown")),
            self.voice.date(front.published, front.lang),
        ]
        state = gettext("Added to the proposal") if made.is_added else gettext("Not added: the archive has it")
        name = version.path.rpartition("/")[2]
        file = link(code(name), self._address(version, 0)) if made.is_added else ""
        return ["", f"**{self._words(front.title)}**", escaped(self.voice.listed(said)), file, state]

    def _point(self, point: Point, made: Made) -> Row:
        decision = point.decision
        asks = " ".join(escaped(self.voice.gettext(question)) for question in decision.questions)
        return [str(point.number), asks, self._told(point, made), self._how(point, made), self._state(point)]

    def _told(self, point: Point, made: Made) -> str:
        """The words that raise the question, and their lines; meetings by their number."""
        told = [self._beside(note.line, note.words) for note in point.decision.notes]
        if point.decision.kind == "title":
            told.append(self._words(made.draft.taken.versions[0].front.title))
        return "<br>".join(filter(None, [*told, *self._proposed(point)]))

    def _proposed(self, point: Point) -> Iterator[str]:
        """Meetings or outlets by number, as an answer may name them."""
        archive, locale = self.desk.archive, self.locale
        listed = choices.outlets if point.decision.kind == "outlet" else choices.titles
        names = {key: name for name, key in listed(archive, locale).items()}
        for number, key in enumerate(point.decision.proposed, 1):
            yield escaped(f"{number}) {names.get(key, key)}")

    def _beside(self, line: int, words: str) -> str:
        said = self._words(words)
        if not line:
            return said
        return self.voice.catalogue.labelled(escaped(self.voice.lines([line])), said) if said else ""

    def _words(self, words: str) -> str:
        around = direction(self.locale)
        return directed(escaped(words, self.most), leading(words) or around, around) if words else ""

    def _how(self, point: Point, made: Made) -> str:
        way = WAYS.get(point.decision.kind)
        if way is None:
            version = made.draft.version(point.decision.langs[0])
            line = next((note.line for note in point.decision.notes), 0)
            return link(escaped(self.voice.gettext("An editor settles it in the file.")), self._address(version, line))
        said, typed = self.voice.gettext(way.how) % shown(self.locale), way.example(point.decision, self.desk)
        around = direction(self.locale)
        example = directed(code(f"{point.number}: {typed}"), leading(typed) or around, around)
        return f"{escaped(said)}<br>{example}"

    def _state(self, point: Point) -> str:
        gettext, found = self.voice.gettext, []
        if settled := point.settled:
            found.append(gettext("Settled by %(who)s: %(said)s") % {"who": settled.by, "said": settled.said})
        else:
            found.append(gettext("Still open"))
        if lost := point.lost:
            left = WAYS[point.decision.kind].left(lost.said, self.locale)
            sentence = gettext("Cannot be taken: %(said)s (%(why)s)") if point.why else gettext(left)
            why = point.why.said(self.voice.catalogue) if point.why else ""
            found.append(sentence % {"said": lost.said, "why": why})
        return "<br>".join(escaped(one, self.most + 80) for one in found)

    def _address(self, version: Version, line: int) -> str:
        """The file on the branch, at the paragraph that comes from this line of the reading."""
        block = next((block for block in version.blocks if block.anchor == f"l{line}"), None)
        return f"{self.branch}/{version.path}{f'#L{block.line}' if block else ''}" if self.branch else ""
