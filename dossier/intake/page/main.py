"""Which rows of a page are its main text, by several witnesses: what the page states, trafilatura, and density."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from copy import deepcopy

from lxml import etree, html

from dossier.intake.lines.sentences import is_text, words
from dossier.intake.lines.words import plain
from dossier.intake.page.rows import Row

FEWEST = 3  # words of a row that can be told by its words alone
LINK_SHARE = 0.8
MOST = 0.85
"""The share of the main text that its container holds."""

_NAMED = ('.//*[@itemprop="articleBody"]', ".//article", ".//main", './/*[@role="main"]')


def witnessed(rows: Sequence[Row], root: html.HtmlElement, bodies: Iterable[str]) -> frozenset[int]:
    """The numbers (from 0) of the rows that witnesses call main text; `bodies` are texts that the page states.

    Where trafilatura finds less than half of what the page's own elements hold, those are believed instead.
    """
    texts = [*bodies, *_trafilatura(root)]
    keys = {plain(part) for text in texts for part in text.splitlines()}
    whole = f" {' '.join(' '.join(plain(text).split()) for text in texts)} "
    found = frozenset(
        index
        for index, row in enumerate(rows)
        if (key := plain(row.text)) and (key in keys or (len(key.split()) >= FEWEST and f" {key} " in whole))
    )
    named = _named(rows, root)
    prose = {index for index in found if is_text(rows[index].text)}
    if len(prose & named) * 2 >= len(named) and prose:
        return found
    return found | named


def is_link(row: Row) -> bool:
    """Nearly all of the row's letters lead to other pages; bullets, bars and dates between them say nothing."""
    linked = sum(_letters(text) for text, element in row.pieces if _leads_away(element, row.block))
    return linked > 0 and linked >= LINK_SHARE * _letters(row.text)


def container(rows: Sequence[Row], chosen: Collection[int], body: html.HtmlElement) -> html.HtmlElement:
    """The smallest element that holds nearly all of the chosen rows' text."""
    weights = weigh(rows, chosen)
    total = weights.get(body, 0)
    inside = [element for element in body.iter(etree.Element) if weights.get(element, 0) >= MOST * total]
    return inside[-1] if inside and total else body


def weigh(rows: Sequence[Row], chosen: Collection[int]) -> Counter[html.HtmlElement]:
    """How many characters of the chosen rows each element holds."""
    own: Counter[html.HtmlElement] = Counter()
    for index in chosen:
        own[rows[index].block] += len(rows[index].text)
    weights = Counter(own)
    for element, weight in own.items():
        for around in element.iterancestors():
            weights[around] += weight
    return weights


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _leads_away(element: html.HtmlElement, block: html.HtmlElement) -> bool:
    """A link leads away but for those to a place on the page; one to `#` alone is a button."""
    at: html.HtmlElement | None = element
    while at is not None:
        if at.tag == "a":
            address = at.get("href", "")
            return not address.startswith("#") or address == "#"
        if at is block:
            block_parent = block.getparent()
            return block_parent is not None and block_parent.tag == "a"
        at = at.getparent()
    return False


def _named(rows: Sequence[Row], root: html.HtmlElement) -> frozenset[int]:
    """The running text in the element that the page names as its article, or else in the densest one."""
    prose = [index for index, row in enumerate(rows) if is_text(row.text) and not is_link(row)]
    weights = weigh(rows, prose)
    named = [element for path in _NAMED for element in root.findall(path) if weights.get(element)]
    best = max(named, key=lambda element: weights[element], default=None) if named else _densest(rows, prose)
    if best is None:
        return frozenset()
    inside = set(best.iter(etree.Element))
    return frozenset(index for index in prose if rows[index].block in inside)


def _densest(rows: Sequence[Row], prose: Sequence[int]) -> html.HtmlElement | None:
    """The element whose own rows, and half of those of its children, hold most words."""
    scores: Counter[html.HtmlElement] = Counter()
    for index in prose:
        block, count = rows[index].block, len(words(rows[index].text))
        scores[block] += count
        parents = block.iterancestors()
        for share, around in zip((1.0, 0.5), parents, strict=False):
            scores[around] += int(share * count)
    return scores.most_common(1)[0][0] if scores else None


def _trafilatura(root: html.HtmlElement) -> list[str]:
    """The text of its paragraphs, one each, and all of them as one; none where it gives up."""
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(deepcopy(root), favor_recall=True, include_comments=False)
    except Exception:  # whatever its heuristics stumble over, the other witnesses stand
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return [*("".join(block.itertext()) for block in body.iter(etree.Element)), " ".join(body.itertext())]
