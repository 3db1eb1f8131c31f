"""What templates can call, and the Jinja environment they are printed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape

from dossier.site import markup
from dossier.site.interface import Interface
from dossier.site.views.parts import Link

Translate = Callable[..., Markup]


def prepare(env: Environment) -> Environment:
    """Make an environment fit for our templates: everything printed is escaped unless it is markup.

    Templates do not change under a build; the preview sets `auto_reload` again.
    """
    env.autoescape, env.auto_reload = True, False
    return env


def helpers(interface: Interface) -> dict[str, Any]:
    """What templates may call, speaking the page's locale. Messages are ours, so markup; the values set into them are
    escaped. `%` in a message stands for itself where no values are given."""
    return {
        "_": _gettext(interface),
        "gettext": _gettext(interface),
        "ngettext": _ngettext(interface),
        "pgettext": _pgettext(interface),
        "show": lambda edtf: markup.time_tag(interface.date(edtf)),
        "number": interface.number,
        "time_tag": markup.time_tag,
        "dated": markup.dated,
        "bdi": markup.bdi,
        "say": markup.say,
        "own": markup.own,
        "id": markup.anchor,
        "whole": markup.whole,
        "link": markup.link,
        "links": _links(interface),
    }


def _filled(message: str, values: dict[str, Any]) -> Markup:
    """A message with values; one of our own markup is set in as it is."""
    return Markup(message) % {name: escape(value) for name, value in values.items()} if values else Markup(message)


def _gettext(interface: Interface) -> Translate:
    plain = cache(lambda message: Markup(interface.gettext(message)))
    return lambda message, **values: _filled(interface.gettext(message), values) if values else plain(message)


def _ngettext(interface: Interface) -> Translate:
    """`%(num)s` is the number in the locale's digits."""

    def translate(singular: str, plural: str, number: int, **values: Any) -> Markup:
        return _filled(interface.ngettext(singular, plural, number), {"num": interface.number(number)} | values)

    return translate


def _pgettext(interface: Interface) -> Translate:
    return lambda context, message, **values: _filled(interface.catalogue.pgettext(context, message), values)


def _links(interface: Interface) -> Callable[[Iterable[Link]], Markup]:
    """A row of links, set apart by the locale's comma, each with its count in brackets if it has one: beside a year a
    bare number reads as part of it."""
    comma = escape(interface.catalogue.pgettext("between items of a list", ", "))
    counted = Markup('&nbsp;<span class="number soft">({})</span>')

    def one(link: Link) -> Markup:
        if link.count is None:
            return markup.link(link)
        return markup.link(link) + counted.format(interface.number(link.count))

    return lambda links: comma.join(map(one, links))
