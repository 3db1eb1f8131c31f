"""How large a part is of a whole: a bar, filled from the side where lines begin."""

from __future__ import annotations

from markupsafe import Markup

from dossier.site.pictures.svg import element


def share(part: float, rtl: bool) -> Markup:
    """The bar of a part, 0 to 1. It says nothing that is not said in words beside it, so no reader hears of it."""
    filled = element("rect", x=f"{100 * (1 - part) if rtl else 0:g}%", width=f"{100 * part:g}%", height="100%")
    whole = element("rect", width="100%", height="100%", class_="whole-bar")
    return Markup(element("svg", whole + filled, class_="share", aria_hidden="true", width="100%", height="6"))
