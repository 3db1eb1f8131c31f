"""Elements of SVG. Text is escaped here; every other value is a number or a word of ours."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from dossier.site.pictures.axis import Axis, Tick
from dossier.site.views.parts import Text

LETTERS = 18
"""Pixels that a line of letters needs under an axis."""


def element(name: str, inner: str = "", **attributes: str | float) -> str:
    """An element; `text_anchor` is text-anchor, `class_` is class."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{f"{value:g}" if isinstance(value, float) else value}"'
        for key, value in attributes.items()
        if value != ""
    )
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def words(text: str, **attributes: str | float) -> str:
    return element("text", str(escape(text)), **attributes)


def link(url: str, title: Text, inner: str, css: str = "") -> str:
    """A link with a title of its own; what it holds alone where it leads nowhere."""
    own: dict[str, str] = {"lang": title.lang, "dir": title.dir} if title.foreign else {}
    named = element("title", str(escape(title.words)), **own)
    if not url:
        return element("g", named + inner, class_=css)
    return element("a", named + inner, href=str(escape(url)), class_=css)


def arrow(x: str, y: float, onward: bool) -> str:
    """The head of an arrow whose tip lies at a place: to the right if `onward`, else to the left."""
    back = -5 if onward else 5
    return element("svg", element("path", d=f"M{back}-5L0 0L{back} 5", class_="arrow"), x=x, y=y)


def drawing(role: str, sentence: str, height: float, inner: Sequence[str]) -> Markup:
    """A whole picture. `role` is img, or group where it holds links: what is in an image cannot be reached."""
    opening = f'<svg role="{role}" aria-label="{escape(sentence)}" width="100%" height="{height:g}">'
    return Markup(f"{opening}{''.join(inner)}</svg>")


def foot(axis: Axis, ticks: Sequence[Tick], names: Sequence[str], y: float) -> list[str]:
    """The line of an axis at a height, and under it those names of its periods for which there are ticks."""
    found = [element("line", x1="0", x2="100%", y1=y, y2=y, class_="axis")]
    for index, always, at_end in ticks:
        x, css = axis.left(axis.edge(index + at_end)), "" if always else "wide"
        away, anchor = (-4.0 if axis.rtl != at_end else 4.0), "end" if at_end else ""
        found.append(element("line", x1=x, x2=x, y1=y, y2=y + 5, class_=f"axis {css}".strip()))
        found.append(words(names[index], x=x, y=y + LETTERS, dx=away, text_anchor=anchor, class_=css))
    return found
