"""A page as a reading: what it states for machines above, its visible text below."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import html

from dossier.intake.formats.reading import Reading
from dossier.intake.lines.sentences import is_prose, is_text
from dossier.intake.page import main, pictures, rows, shapes, signs, told, traces, walls, witness
from dossier.intake.page.divided import divided
from dossier.intake.page.jsonld import linked
from dossier.intake.page.layout import Layout
from dossier.intake.page.rows import Row
from dossier.intake.page.said import Said
from dossier.intake.page.states import stated
from dossier.intake.page.tree import tree
from dossier.intake.values import Stating, Told
from dossier.intake.versions import languages
from dossier.model import Encoding
from dossier.problems import Problem, ProblemError

_COPY = "copy the text into a .txt file"
STATES = Told("furniture", "page-states")


def read(name: str, markup: str, encoding: Encoding, packed: Sequence[Said] = ()) -> Reading:
    """The reading of a page. `packed`: what the file that holds it says of it. ProblemError where no text shows."""
    root = tree(name, markup)
    body = root.find(".//body") if root is not None else None
    if root is None or body is None or root.find(".//frameset") is not None:
        raise ProblemError(_no_text(name, root))
    laid = [part for row in rows.rows(body) for part in _lines(row)]
    properties, bodies = linked(root)
    said = stated(root, properties, packed)
    chosen = main.witnessed(laid, root, bodies)
    layout = Layout(laid, body, chosen, _values(said, "title"), _values(said, "outlet"))
    running = [laid[index] for index in layout.text if is_text(laid[index].text)]
    if not running or walls.asked(running):
        foreign = languages.other_script(name, (row.text for row in laid))
        raise ProblemError(foreign or _no_text(name, root, walls.asked(running)))
    roles = shapes.shaped(laid, told.told(layout, _values(said, "standfirst")))
    said += witness.times(laid, roles)
    lines = (*(one.line for one in said), *(row.text for row in laid))
    above = len(said)
    statements = [found for number, one in enumerate(said, 1) if (found := one.statement(number))]
    shown = {above + 1 + index: one for index, one in roles.items()}
    return Reading(
        lines=lines,
        encoding=encoding,
        statements=(*statements, *witness.guessed(root, statements, lines, shown)),
        told={**dict.fromkeys(range(1, above + 1), STATES), **shown},
        personal=traces.traces(root),
        is_page=True,
    )


def _values(said: Sequence[Said], field: Stating) -> list[str]:
    return [one.value for one in said if one.field == field]


def _no_text(name: str, root: html.HtmlElement | None, asked: str | None = None) -> Problem:
    """Why a page shows no article, and what to do."""
    message, hint = "there is no article's text in this page", f"save the page after it has loaded, or {_COPY}"
    if asked:
        message, hint = f"this page only asks {asked}", "answer it, and save the page again"
    elif root is not None and next(root.iter("frameset", "frame"), None) is not None:
        message, hint = "this page only shows other pages in frames", "open the frame that holds the text, and save it"
    elif root is not None and next(root.iter("script"), None) is not None:
        message = "there is no article's text in this page: perhaps a script or a subscription brings it"
    return Problem(name, 0, 0, "no-text", message, hint)


def _lines(row: Row) -> Sequence[Row]:
    """The row; in pieces where it holds author and date side by side, and is no running text."""
    if pictures.is_caption(row):
        return divided(row, signs.in_caption)
    return [row] if is_prose(row.text) else divided(row, signs.stands)
