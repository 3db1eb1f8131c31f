"""The page of one version of an article."""

from __future__ import annotations

from markupsafe import Markup

from dossier.archive.excerpt import excerpt
from dossier.model import AuthorityKind, Version
from dossier.site import correcting, prose, routes
from dossier.site.alphabet import by_name
from dossier.site.here import Here
from dossier.site.resolve import margin, parts
from dossier.site.resolve.cite import citation
from dossier.site.resolve.corrections import corrections
from dossier.site.resolve.flaws import conditions
from dossier.site.resolve.record import record, rights
from dossier.site.routes import Route
from dossier.site.views.article import ArticlePage, VersionLink
from dossier.site.views.parts import ArticleCard, Link, ShownDate, Text

MORE = 4
"""How many other articles of the same meeting a page offers."""


def article_page(here: Here, route: Route) -> ArticlePage:
    """What the template sees of the version that the route shows."""
    article = here.archive.articles[route.key]
    version = routes.shown(article, route)
    front, interface = version.front, here.interface
    return ArticlePage(
        id=article.id,
        lang=front.lang,
        dir=interface.text("", front.lang).dir,
        kind=front.kind,
        kind_words=interface.label("version kind", front.kind),
        title=here.title(version),
        anchors=version.field_anchors,
        marks=margin.marks(here, version),
        standfirst=parts.standfirst(here, version),
        outlet=here.authority("outlets", front.outlet) if front.outlet else None,
        byline=_printed(here, version, front.byline),
        dateline=_printed(here, version, front.dateline),
        published=parts.published(here, version),
        updated=_updated(here, version),
        added=interface.date(front.added.isoformat()),
        meeting=here.meeting(version.meeting) if version.meeting else None,
        also_reports_on=tuple(link for link in map(here.meeting, front.also_reports_on) if link),
        versions=tuple(_version_link(here, each, each is version) for each in article.versions),
        parallel=parts.parallel(here, article) or "",
        prose=text(here, version),
        conditions=conditions(here, version),
        corrections=corrections(here, version),
        rights=rights(here, version),
        record=record(here, version),
        people=_named(here, "people", version),
        bodies=_named(here, "bodies", version),
        places=_named(here, "places", version),
        more=_more(here, version),
        cite=citation(here, version),
        correct=correcting.of_text(here, version),
        edit=correcting.of_file(here, version),
        unreviewed=version.unreviewed,
        questions=tuple(here.words(question) for question in version.open_questions),
    )


def _named(here: Here, kind: AuthorityKind, version: Version) -> tuple[Link, ...]:
    """Links to whom or what a version names, by name."""
    return tuple(sorted(here.authorities(kind, here.shelf.named(kind, version)), key=lambda link: by_name(link.text)))


def _printed(here: Here, version: Version, words: str | None) -> Text | None:
    return here.interface.text(words, version.front.lang) if words else None


def _updated(here: Here, version: Version) -> ShownDate | None:
    updated = version.front.updated
    return here.interface.press_date(updated, version.front.lang) if updated else None


def _version_link(here: Here, version: Version, current: bool) -> VersionLink:
    front, interface = version.front, here.interface
    return VersionLink(
        lang=front.lang,
        dir=interface.text("", front.lang).dir,
        label=interface.language(front.lang),
        kind=front.kind,
        kind_words=interface.label("version kind", front.kind),
        url=here.version_url(version),
        current=current,
    )


def _more(here: Here, version: Version) -> tuple[ArticleCard, ...]:
    """Other articles of the same meeting: those that follow it in the list, and from its beginning again."""
    if not version.meeting:
        return ()
    of_meeting = here.shelf.reports(version.meeting)
    at = next((index for index, each in enumerate(of_meeting) if each.id == version.front.id), 0)
    others = (*of_meeting[at + 1 : at + 1 + MORE], *of_meeting[: min(at, MORE)])[:MORE]
    return tuple(parts.article_card(here, each, version.meeting) for each in others)


def text(here: Here, version: Version) -> Markup:
    """The text as far as it may be shown."""
    display = version.front.rights.display
    if display == "link":
        return Markup("")
    if display == "excerpt":
        return Markup("<p>{}</p>").format(excerpt(version))
    return prose.page(here.shelf.prose(version), margin.links(here, version))
