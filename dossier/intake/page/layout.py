"""How the rows of a page lie: its headline, its text, and the parts that are not the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile

from lxml import etree, html

from dossier.intake.head.datelines import is_byline
from dossier.intake.lines import echoes
from dossier.intake.lines.sentences import ends_sentence, is_prose, is_text
from dossier.intake.lines.words import plain
from dossier.intake.page import flat, headline, invitations, main, pictures, signs
from dossier.intake.page.rows import Row
from dossier.intake.values import Told

SHARE = 0.3
"""An element that holds so much of the main text is no part beside it, whatever its name says."""

MOST = 0.5
"""A kind of part that holds so much of the main text, in however many elements, is what this page is made of."""

BARS = frozenset({"page-archive", "page-consent"})
_BLOCKS = frozenset({"p", "blockquote", "h2", "h3", "h4", "h5", "h6"})
_SHORT = frozenset({"byline", "kicker", "published", "updated"})
_IN_HEAD = frozenset({"kicker", "byline", "published", "updated", "standfirst", "caption", "credit"})


@dataclass(frozen=True)
class Layout:
    """The rows of a page, those that are main text by witnesses, and the page's own titles and names of its outlet."""

    rows: Sequence[Row]
    body: html.HtmlElement
    chosen: Collection[int]
    titles: Sequence[str] = field(default=())
    names: Sequence[str] = field(default=())

    @property
    def title(self) -> int | None:
        """The row of the headline: that which elements mark, or one over the text by its words."""
        return self._headline.row

    def is_passed_over(self, index: int) -> bool:
        """The row could be the headline, and stands over that which is."""
        return index in self._headline.others and (self.title is None or index < self.title)

    @cached_property
    def marked(self) -> int | None:
        """The row that the page's elements mark as headline: one that it states, else a heading over the text."""
        near = {index for index in range(self._start + 1) if self.in_container(index)}
        return headline.find(self.rows, range(self._start + 1), near, self.titles, self.names)

    @cached_property
    def over(self) -> Sequence[int]:
        """The rows right over the text, beside it in one element, but for names of the outlet that the page states."""
        names = {plain(name) for name in self.names}
        found = flat.over(self.rows, self._start, self.container)
        return [index for index in found if plain(self.rows[index].text) not in names]

    @cached_property
    def container(self) -> html.HtmlElement:
        """The smallest element around nearly all of the text."""
        return main.container(self.rows, self._running, self.body)

    @cached_property
    def zone(self) -> html.HtmlElement:
        """The smallest element around headline and text."""
        if self.title is None:
            return self.container
        around = self.rows[self.title].block
        return next((one for one in (around, *around.iterancestors()) if self._is_in(self.container, one)), self.body)

    @cached_property
    def text(self) -> range:
        """The rows from the first of the text to its last; what stands between them may be something else."""
        above = -1 if self.title is None else self.title
        found = [i for i in sorted(self.chosen) if i > above and self._is_plain(i)]
        sure = [i for i in found if is_text(self.rows[i].text) or not main.is_link(self.rows[i])]
        while sure and self._is_head_of_links(sure[-1]):
            sure.pop()
        if not sure:
            return range(0)
        first = self._reach(range(sure[0] - 1, above, -1), sure[0])
        return range(first, self._reach(range(sure[-1] + 1, len(self.rows)), sure[-1]) + 1)

    def belongs(self, index: int) -> bool:
        """The row is text: by a witness, among others that are, or because it is running text."""
        row = self.rows[index]
        among = row.block in self._homes or (row.block.tag in _BLOCKS and row.block.getparent() in self._homes)
        return index in self.chosen or ((among or row.cells) and not main.is_link(row)) or is_text(row.text)

    def sign(self, index: int) -> Told | None:
        """The role that the row's own elements give it, from the innermost to those around."""
        row = self.rows[index]
        for _, element in row.pieces:
            at: html.HtmlElement | None = element
            while at is not None and not self._is_large(at):
                told = signs.role(at)
                if told and not (told.role in _SHORT and is_prose(row.text)):
                    return self._under_picture(index, told)
                at = at.getparent()
        return self._pictured.get(index)

    def _under_picture(self, index: int, told: Told) -> Told:
        """What the words of the row make of its mark: of a caption a credit, of credits an author's line."""
        row = self.rows[index]
        if told.role == "credit" and is_byline(row.text):
            return Told("byline", "page-author")
        if told.role == "standfirst":
            return self._pictured.get(index, told)
        return (pictures.told(row) or told) if told.role == "caption" else told

    def region(self, index: int) -> str | None:
        """The part of the page that the row stands in, if that is not the article."""
        return self._regions.get(self.rows[index].block) or next(
            (found for _, element in self.rows[index].pieces if (found := self._regions.get(element))), None
        )

    def in_zone(self, index: int) -> bool:
        return self._is_in(self.rows[index].block, self.zone)

    def in_container(self, index: int) -> bool:
        return self._is_in(self.rows[index].block, self.container)

    @cached_property
    def _headline(self) -> flat.Headline:
        words = echoes.Text(self.rows[index].text for index in self._running)
        return flat.headline(self.rows, self.marked, self.over, words, self.titles)

    @cached_property
    def _start(self) -> int:
        """The first row of the text; -1 if there is none."""
        text = (i for i in sorted(self.chosen) if self.in_container(i) and is_text(self.rows[i].text))
        return next((i for i in text if not self._is_asking(self.rows[i])), -1)

    def _is_asking(self, row: Row) -> bool:
        """The row stands in a part over the page that is the same on all: a bar, a question to visitors."""
        around = takewhile(lambda one: not self._is_large(one), (row.block, *row.block.iterancestors()))
        return any(signs.region(one) in BARS for one in around)

    def _is_head_of_links(self, index: int) -> bool:
        """No running text, and nothing but links under it; or such a link."""
        text, under = self.rows[index].text, self.rows[index + 1 : index + 2]
        leads = main.is_link(self.rows[index]) or any(main.is_link(row) for row in under)
        return leads and not is_text(text) and not ends_sentence(text)

    def _is_plain(self, index: int) -> bool:
        told = self.sign(index)
        in_head = told is not None and told.role in _IN_HEAD
        return not in_head and self.region(index) is None and self.in_container(index)

    def _reach(self, beyond: range, end: int) -> int:
        """How far the text goes on from one of its ends: over rows beside it, and to running text."""
        for index in beyond:
            row = self.rows[index]
            beside = abs(index - end) == 1 and row.block.tag in _BLOCKS and row.block.getparent() in self._homes
            if self._is_plain(index) and not main.is_link(row) and (beside or is_text(row.text)):
                end = index
        return end

    def _is_large(self, element: html.HtmlElement) -> bool:
        return element is self.body or self._weights.get(element, 0) > SHARE * self._weights.get(self.body, 0)

    @cached_property
    def _weights(self) -> Mapping[html.HtmlElement, int]:
        return main.weigh(self.rows, self._running)

    @cached_property
    def _pictured(self) -> Mapping[int, Told]:
        title = self.rows[self.title].block if self.title is not None else self.body
        around = {title, *title.iterancestors()}
        return pictures.boxed(self.rows, lambda element: element in around or self._is_large(element))

    @cached_property
    def _running(self) -> Sequence[int]:
        """The chosen rows that are running text; cells of tables and the like weigh nothing beside it."""
        return [index for index in self.chosen if is_text(self.rows[index].text)] or list(self.chosen)

    @cached_property
    def _homes(self) -> frozenset[html.HtmlElement]:
        """The elements in which text stands side by side."""
        blocks = [self.rows[index].block for index in self.chosen]
        around = (block.getparent() if block.tag in _BLOCKS else block for block in blocks)
        return frozenset(element for element in around if element is not None)

    @cached_property
    def _regions(self) -> Mapping[html.HtmlElement, str]:
        """Element -> reason, for everything inside a part of the page that is not the article."""
        title = self.rows[self.title].block if self.title is not None else None
        kept = {title, *title.iterancestors()} if title is not None else set()
        found: dict[html.HtmlElement, str] = {}
        inviting = invitations.boxed(self.rows, lambda one: one in kept or self._is_large(one))
        for element in self.body.iter(etree.Element):
            around = element.getparent()
            inherited = found.get(around) if around is not None else None
            told = inherited or signs.region(element) or ("page-newsletter" if element in inviting else None)
            if told and element not in kept and (inherited or not self._is_large(element)):
                found[element] = told
        held = Counter[str]()
        for row in (self.rows[i] for i in self._running if self.in_container(i)):
            held[found.get(row.block, "")] += len(row.text)
        mistaken = {told for told, weight in held.items() if weight > MOST * held.total()}
        return {element: told for element, told in found.items() if told not in mistaken}

    def _is_in(self, element: html.HtmlElement, around: html.HtmlElement) -> bool:
        return element is around or any(one is around for one in element.iterancestors())
