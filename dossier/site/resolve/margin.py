"""What stands in the margin of a text: ways from its paragraphs, and marks where it is flawed.

All of them are links without text of their own, so that no word of theirs comes into the text. What they are called is
in the language of the page, whatever that of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup, escape

from dossier.model import Block, Version
from dossier.site import correcting
from dossier.site.here import Here
from dossier.site.resolve import flaws, parts
from dossier.text.script import direction


def links(here: Here, version: Version, prefix: str = "") -> Callable[[Block, int], str]:
    """A function from a block and its number to what stands beside it; `prefix` comes before the ids of the text."""
    gettext, own = here.interface.gettext, _lang(here, version)
    to_block = str(escape(gettext("Link to paragraph %s")))
    to_line = str(escape(gettext("Line %s of the original")))
    to_correct = str(escape(gettext("Suggest a correction to paragraph %s")))
    correct = correcting.of_blocks(here, version)
    reading, flawed = str(escape(parts.reading(here, version))), _flawed(here, version, prefix)

    def tail(block: Block, number: int) -> str:
        shown, line = here.interface.number(number), block.anchor.removeprefix("l")
        found = [_way("block-link", f"#{prefix}{block.anchor}", own, to_block % shown)]
        if reading and line.isdecimal():
            printed = here.interface.number(int(line))
            own_line = f'{own} data-line="{printed}"'
            found.append(_way("block-line", f"{reading}#{block.anchor}", own_line, to_line % printed))
        if place := correct(block):
            found.append(_way("block-edit", str(escape(place)), own, to_correct % shown))
        return flawed.get(block.anchor, "") + "".join(found)

    return tail


def _way(css: str, url: str, own: str, label: str) -> str:
    return f'<a class="{css}" href="{url}"{own} aria-label="{label}"></a>'


def marks(here: Here, version: Version) -> Mapping[str, Markup]:
    """Field -> the mark beside it, where its line shows a flaw."""
    found = _flawed(here, version, "")
    return {field: Markup(found[anchor]) for field, anchor in version.field_anchors.items() if anchor in found}


def _flawed(here: Here, version: Version, prefix: str) -> Mapping[str, str]:
    """Anchor -> the mark of what is flawed there, which leads to the banner that says it of the text."""
    own = _lang(here, version)
    # Its words show beside a pointer, in their own direction. pages.css keeps its side.
    if here.interface.dir != direction(version.front.lang):
        own += f' dir="{here.interface.dir}"'
    return {
        anchor: f'<a class="block-flaw" href="#{prefix}condition"{own} title="{escape(words)}"></a>'
        for anchor, words in flaws.by_anchor(here, version).items()
    }


def _lang(here: Here, version: Version) -> str:
    return f' lang="{here.locale}"' if here.locale != version.front.lang else ""
