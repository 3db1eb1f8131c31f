"""Lists and pages of people, bodies, places and outlets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast
from urllib.parse import urlsplit

from dossier.model import Article, Authority, AuthorityKind, Body, Office, Outlet, Person, Place
from dossier.site import order
from dossier.site.alphabet import by_name
from dossier.site.here import Here
from dossier.site.resolve import parts, pictures
from dossier.site.resolve.spellings import spellings
from dossier.site.routes import Route
from dossier.site.views.authority import AuthorityCard, AuthorityIndex, AuthorityPage, Fact, NameForms
from dossier.site.views.parts import Link, Text
from dossier.text.fold import fold

CATALOGUES = {
    "wikidata.org": "Wikidata",
    "wikipedia.org": "Wikipedia",
    "viaf.org": "VIAF",
    "isni.org": "ISNI",
    "geonames.org": "GeoNames",
    "id.loc.gov": "Library of Congress",
    "d-nb.info": "Deutsche Nationalbibliothek",
    "data.bnf.fr": "Bibliothèque nationale de France",
    "idref.fr": "IdRef",
    "orcid.org": "ORCID",
}
"""Catalogues that `same_as` leads to, by their host: what they call themselves."""


def authority_index(here: Here, route: Route) -> AuthorityIndex:
    kind = cast(AuthorityKind, route.kind)
    cards = (_card(here, kind, key) for key in here.archive.authority(kind))
    in_order = sorted(cards, key=lambda card: by_name(card.link.text))
    return AuthorityIndex(kind, here.list_name(kind).words, tuple(in_order))


def _card(here: Here, kind: AuthorityKind, key: str) -> AuthorityCard:
    entry, link = here.archive.authority(kind)[key], here.authority(kind, key)
    note = here.interface.best(entry.note)
    return AuthorityCard(link, _others(here, entry, link.text.words), note, *map(len, held(here, kind, key)))


def held(here: Here, kind: AuthorityKind, key: str) -> tuple[tuple[str, ...], tuple[Article, ...]]:
    """The meetings and the articles that the page of an entry lists."""
    return _meetings(here, kind, key), _articles(here, kind, key)


def _others(here: Here, entry: Authority, known: str) -> tuple[Text, ...]:
    """The names in the site's other locales, once those that a search takes for the same: Arabic and Persian ones often
    differ in letters that look alike."""
    names = {fold(known): here.interface.text(known)}
    for lang in here.settings.locales:
        if words := entry.name.get(lang):
            names.setdefault(fold(words), here.interface.text(words, lang))
    return tuple(names.values())[1:]


def authority_page(here: Here, route: Route) -> AuthorityPage:
    kind, key = cast(AuthorityKind, route.kind), route.key
    entry = here.archive.authority(kind)[key]
    meetings, articles = held(here, kind, key)
    describing = {each.id for each in articles if _only_describes(here, kind, key, each)}
    return AuthorityPage(
        kind=kind,
        id=key,
        name=here.name(kind, key),
        forms=_forms(here, entry),
        note=here.interface.best(entry.note),
        facts=tuple(facts(here, entry)),
        same_as=tuple(_elsewhere(here, address) for address in entry.same_as),
        picture=pictures.holdings(here, meetings, articles),
        printed=spellings(here, kind, key),
        described=spellings(here, kind, key, described=True),
        meetings=tuple(parts.meeting_card(here, each) for each in meetings),
        articles=tuple(parts.article_card(here, each) for each in articles if each.id not in describing),
        describing=tuple(parts.article_card(here, each) for each in articles if each.id in describing),
        edit=here.settings.edit(f"authority/{kind}.yml"),
    )


def _forms(here: Here, entry: Authority) -> tuple[NameForms, ...]:
    """The forms by language, those in another script (`ar-Latn`) after those in the language's own."""
    interface = here.interface
    langs = list(dict.fromkeys((*entry.name, *entry.variants)))
    families = [lang.partition("-")[0] for lang in langs]
    return tuple(
        NameForms(
            language=interface.language(lang),
            preferred=interface.text(entry.name[lang], lang) if lang in entry.name else None,
            variants=tuple(interface.text(words, lang) for words in entry.variants.get(lang, ())),
        )
        for lang in sorted(langs, key=lambda lang: families.index(lang.partition("-")[0]))
    )


def _elsewhere(here: Here, address: str) -> Link:
    """A link to another catalogue by its name; by its host where that is not known here."""
    host = (urlsplit(address).hostname or address).removeprefix("www.")
    name = next((name for end, name in CATALOGUES.items() if f".{host}".endswith(f".{end}")), "")
    return Link(here.interface.text(name, "en") if name else here.interface.text(host, "zxx"), address)


def _meetings(here: Here, kind: AuthorityKind, key: str) -> tuple[str, ...]:
    """The meetings at a place, or with a person or body, latest first; an outlet holds none."""
    archive = here.archive
    if kind == "outlets":
        return ()
    found = set(archive.meetings_at(key) if kind == "places" else archive.meetings_with(key))
    return tuple(each for each in here.shelf.latest_meetings if each in found)


def _articles(here: Here, kind: AuthorityKind, key: str) -> tuple[Article, ...]:
    """What an outlet published; else the articles that name the entry."""
    archive = here.archive
    if kind == "outlets":
        return order.latest_first(archive.articles_of_outlet(key))
    ids = dict.fromkeys(version.front.id for version in archive.mentions(kind, key))
    return order.latest_first(archive.articles[each] for each in ids)


def _only_describes(here: Here, kind: AuthorityKind, key: str, article: Article) -> bool:
    """Whether the texts of an article have an office for a person, and the name nowhere."""
    found = [each for version in article.versions for each in here.archive.spellings(kind, version).get(key, ())]
    return bool(found) and all(each.described for each in found)


def facts(here: Here, entry: Authority) -> Iterator[Fact]:
    """What an entry says beside names: its kind, where it is, offices that a person held."""
    gettext = here.interface.gettext
    if isinstance(entry, Person):
        yield from (_office(here, office) for office in entry.offices)
    elif isinstance(entry, Body):
        yield _kind(here, "body kind", entry.kind)
        yield from _at(here, gettext("Seat"), entry.place)
    elif isinstance(entry, Place):
        yield _kind(here, "place kind", entry.kind)
        yield from _at(here, gettext("Part of"), entry.within)
    elif isinstance(entry, Outlet):
        yield _kind(here, "outlet kind", entry.kind)
        yield from _at(here, gettext("Seat"), entry.place)
        yield from _of_outlet(here, entry)


def _kind(here: Here, group: str, code: str) -> Fact:
    return Fact(here.interface.gettext("Kind"), here.interface.text(here.interface.label(group, code)), None)


def _at(here: Here, label: str, place: str | None) -> Iterator[Fact]:
    if place:
        yield Fact(label, None, here.authority("places", place))


def _office(here: Here, office: Office) -> Fact:
    """An office, with the body it belongs to as the link."""
    link: Link | None = here.authority("bodies", office.body) if office.body else None
    held = here.interface.date(office.held, "lasting") if office.held else None
    return Fact(here.interface.gettext("Office"), here.interface.best(office.title), link, held)


def _of_outlet(here: Here, outlet: Outlet) -> Iterator[Fact]:
    interface = here.interface
    if outlet.languages:
        names = interface.gettext(", ").join(map(interface.language, outlet.languages))
        yield Fact(interface.gettext("Languages"), interface.text(names), None)
    for domain in outlet.domains:
        yield Fact(interface.gettext("Site"), interface.text(domain, "en"), None)
