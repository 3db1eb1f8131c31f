"""Two versions of an article level with each other."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dossier.archive import pairing
from dossier.model import Version
from dossier.site import routes
from dossier.site.here import Here
from dossier.site.resolve import margin, parts
from dossier.site.resolve.cite import citation
from dossier.site.resolve.corrections import corrections
from dossier.site.resolve.flaws import conditions
from dossier.site.resolve.record import rights
from dossier.site.routes import Route
from dossier.site.views.article import Pair, ParallelPage, Side


def parallel_page(here: Here, route: Route) -> ParallelPage:
    article = here.archive.articles[route.key]
    left, right = sides(*routes.beside(article, route.locale), here)
    main = article.main
    return ParallelPage(
        id=article.id,
        title=here.title(article.best(here.locale)),
        left=_side(here, left),
        right=_side(here, right),
        pairs=pairs(here, left, right),
        article=here.article(article),
        meeting=here.meeting(main.meeting) if main.meeting else None,
        outlet=here.authority("outlets", main.front.outlet) if main.front.outlet else None,
        published=parts.published(here, main),
        rights=rights(here, main),
        cites=tuple(citation(here, version) for version in article.versions if version in (left, right)),
        address=here.settings.address(route.url),
        unreviewed=any(version.unreviewed for version in (left, right)),
    )


def sides(one: Version, other: Version, here: Here) -> tuple[Version, Version]:
    """Left and right: what runs from right to left stands on the right."""
    return (other, one) if here.interface.text("", one.front.lang).dir == "rtl" else (one, other)


def _side(here: Here, version: Version) -> Side:
    front, interface = version.front, here.interface
    printed = front.published.as_printed
    return Side(
        lang=front.lang,
        dir=interface.text("", front.lang).dir,
        label=interface.language(front.lang),
        kind_words=interface.label("version kind", front.kind),
        title=here.title(version),
        url=here.version_url(version),
        standfirst=parts.standfirst(here, version),
        as_printed=interface.text(printed, front.lang) if printed else None,
        conditions=conditions(here, version, f"{front.lang}-"),
        corrections=corrections(here, version, f"{front.lang}-"),
    )


def pairs(here: Here, left: Version, right: Version) -> tuple[Pair, ...]:
    """The blocks of both, each once, in the order of both texts."""
    lefts, rights = _blocks(here, left), _blocks(here, right)
    return tuple(
        Pair(_cell(lefts, pair.left), _cell(rights, pair.right), pair.confidence < pairing.SURE)
        for pair in pairing.pairs(left, right, here.archive)
    )


def _blocks(here: Here, version: Version) -> tuple[Markup, ...]:
    prefix = f"{version.front.lang}-"
    tail = margin.links(here, version, prefix)
    return tuple(
        Markup(each.html(prefix, tail(each.block, number))) for number, each in enumerate(here.shelf.prose(version), 1)
    )


def _cell(blocks: Sequence[Markup], places: Sequence[int]) -> Markup:
    return Markup("").join(blocks[at] for at in places)
