"""The rules that hold between files: what one names, another has; what an original says, its article says.

Nothing is read here: `sources` and `positions` of the store are handed in. A position is only asked for where there is
something to tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from dossier.archive import gone, pairing
from dossier.archive.collection import Archive
from dossier.archive.fact_checks import check_facts
from dossier.archive.findings import Findings, Positions
from dossier.archive.originals import Sources, check_originals
from dossier.dates import edtf
from dossier.model import Article, Meeting, PressDate, Reference, Version
from dossier.problems import Problem

KNOWN = {"person": "people", "body": "bodies", "place": "places", "outlet": "outlets"}


def check(archive: Archive, source: Sources, where: Positions, locales: Collection[str] = ()) -> tuple[Problem, ...]:
    """Everything that is wrong between the files of an archive, sorted.

    `source` and `where` are made by the store; `locales` are those in which names and titles are wanted. Unreviewed
    versions are passed over: no file holds them.
    """
    finder = _Finder(archive, Findings(where), locales)
    found = [*finder.articles(), *finder.gone(), *finder.meetings(), *finder.authorities()]
    found += check_originals(archive, source, finder.at)
    found += check_facts(archive, finder.at)
    return tuple(sorted(found))


class _Finder:
    """Looks through one archive."""

    def __init__(self, archive: Archive, at: Findings, locales: Collection[str]) -> None:
        self.archive = archive
        self.at = at
        self.locales = locales

    # --- articles ----------------------------------------------------------------------------------------------

    def articles(self) -> Iterator[Problem]:
        for article in self.archive.articles.values():
            filed = [version for version in article.versions if not version.unreviewed]
            yield from self.together(filed)
            for version in filed:
                yield from self.version(version)

    def together(self, versions: list[Version]) -> Iterator[Problem]:
        """What the versions of one article must agree on."""
        for version in versions[1:]:
            first = versions[0].path
            if version.path.rpartition("/")[0] != first.rpartition("/")[0]:
                message = f"{first} is a version of the same article, and lies in another folder"
                yield self.at("article-folder", version.path, (), message, "move one to the other")
            if version.front.kind == "original" and versions[0].front.kind == "original":
                message = f"{first} is the original already"
                yield self.at("article-two-originals", version.path, ("kind",), message)
        for version in versions:
            yield from self.alignments(version, versions)

    def alignments(self, version: Version, versions: list[Version]) -> Iterator[Problem]:
        """Whether what a version says of its paragraphs and another's can be."""
        others = {other.front.lang: other for other in versions if other is not version}
        for index, given in enumerate(version.front.alignment):
            if given.lang not in others:
                message = f"there is no other text of this article in {given.lang}"
                yield self.at("alignment-lang", version.path, ("alignment", index, "lang"), message)
                continue
            for fault in pairing.faults(given, version, others[given.lang]):
                yield self.at(fault.code, version.path, ("alignment", index, "pairs"), fault.message)

    def version(self, version: Version) -> Iterator[Problem]:
        front, path = version.front, version.path
        yield from self.name(version)
        for index, key in enumerate(front.also_reports_on):
            if key not in self.archive.meetings:
                yield self.at("meeting-unknown", path, ("also_reports_on", index), f"there is no meeting “{key}”")
        yield from self.known("outlet", front.outlet, path, "outlet")
        yield from self.rights(version)
        yield from self.date(front.published, path, "published")
        yield from self.date(front.updated, path, "updated")

    def name(self, version: Version) -> Iterator[Problem]:
        name, lang = version.path.rpartition("/")[2], version.front.lang
        stem, _, suffix = name.removesuffix(".md").rpartition(".")
        if not stem:
            message = f"“{name}” does not say the language of the text"
            yield self.at("article-name", version.path, (), message, f"rename it to {suffix}.{lang}.md")
        elif suffix != lang:
            message = f"the file's name says {suffix}, its field says {lang}"
            yield self.at(
                "article-lang-suffix", version.path, ("lang",), message, f"name it {stem}.{lang}.md, if {lang} is right"
            )

    def rights(self, version: Version) -> Iterator[Problem]:
        rights, archive = version.front.rights, self.archive
        if rights.holder and rights.holder not in archive.outlets and rights.holder not in archive.bodies:
            message = f"“{rights.holder}” is neither in outlets.yml nor in bodies.yml"
            yield self.at("holder-unknown", version.path, ("rights", "holder"), message)
        if rights.basis and rights.basis not in archive.file.rights_bases and archive.file.title:
            message = f"“{rights.basis}” is not described under rights_bases in archive.yml"
            yield self.at("rights-basis-unknown", version.path, ("rights", "basis"), message)

    def date(self, date: PressDate | None, path: str, key: str) -> Iterator[Problem]:
        if date and date.edtf:
            yield from self.edtf(date.edtf, path, key, "edtf")

    def edtf(self, text: str, path: str, *keys: int | str) -> Iterator[Problem]:
        try:
            edtf.parse(text)
        except ValueError as error:
            yield self.at("date-edtf", path, keys, str(error))

    # --- meetings ----------------------------------------------------------------------------------------------

    def meetings(self) -> Iterator[Problem]:
        for key, meeting in self.archive.meetings.items():
            path = f"meetings/{key}/meeting.yml"
            yield from self.named(meeting.title, path, "title")
            yield from self.known("place", meeting.place, path, "place")
            yield from self.participants(meeting, path)
            for index, date in enumerate(meeting.dates):
                yield from self.edtf(date.edtf, path, "dates", index, "edtf")
                yield from self.references(date.rests_on, path, "dates", index)
            for index, fact in enumerate(meeting.facts):
                if fact.published:
                    yield from self.edtf(fact.published, path, "facts", index, "published")
            for index, statement in enumerate(meeting.summary):
                yield from self.named(statement.text, path, "summary", index, "text")
                yield from self.references(statement.rests_on, path, "summary", index)

    def participants(self, meeting: Meeting, path: str) -> Iterator[Problem]:
        for index, one in enumerate(meeting.participants):
            yield from self.known("person", one.person, path, "participants", index, "person")
            yield from self.known("body", one.representing, path, "participants", index, "representing")
        for index, part in enumerate(meeting.parts):
            for number, person in enumerate(part.participants):
                yield from self.known("person", person, path, "parts", index, "participants", number)
            yield from self.references(part.rests_on, path, "parts", index)

    def references(self, found: tuple[Reference, ...], path: str, *keys: int | str) -> Iterator[Problem]:
        for index, reference in enumerate(found):
            if reason := self.unresolved(reference):
                yield self.at("reference-unknown", path, (*keys, "rests_on", index), f"{reference}: {reason}")

    def unresolved(self, reference: Reference) -> str:
        """Why a reference leads nowhere; nothing if it leads somewhere."""
        page, _, anchor = reference.partition("#")
        key, _, lang = page.partition("/")
        lasting = self.archive.lasting(key)
        if lasting in self.archive.retired:
            return ""  # its page tells what stood there
        article: Article | None = self.archive.articles.get(lasting)
        if article is None:
            return "there is no such article"
        version = article.version(lang)
        if version is None:
            return f"the article has no text in {lang}"
        anchors = {*(block.anchor for block in version.blocks), *version.field_anchors.values()}
        return "" if anchor in anchors else f"that text has no paragraph {anchor}"

    # --- what is gone ------------------------------------------------------------------------------------------

    def gone(self) -> Iterator[Problem]:
        archive = self.archive
        everything: dict[str, gone.Gone] = {**archive.retired, **archive.merged}
        for key, found in everything.items():
            if key in archive.articles:
                message = f"{archive.articles[key].main.path} still holds a text of {key}"
                yield self.at("gone-there", gone.path(key, found), (), message, "take one of the two away")
        for key, retired in archive.retired.items():
            yield from self.known("outlet", retired.outlet, gone.path(key, retired), "outlet")
        for key, merged in archive.merged.items():
            if archive.lasting(key) not in {*archive.articles, *archive.retired}:
                message = f"there is no article {merged.into}"
                yield self.at("merged-unknown", gone.path(key, merged), ("into",), message)

    # --- authority ---------------------------------------------------------------------------------------------

    def authorities(self) -> Iterator[Problem]:
        archive = self.archive
        if archive.file.title:  # else archive.yml was not read, which is one problem and enough
            yield from self.named(archive.file.title, "archive.yml", "title")
        for kind in ("people", "bodies", "places", "outlets"):
            for key, entry in archive.authority(kind).items():
                yield from self.named(entry.name, f"authority/{kind}.yml", key, "name")
        for key, person in archive.people.items():
            for index, office in enumerate(person.offices):
                yield from self.known("body", office.body, "authority/people.yml", key, "offices", index, "body")
                if office.held:
                    yield from self.edtf(office.held, "authority/people.yml", key, "offices", index, "held")
        for key, body in archive.bodies.items():
            yield from self.known("place", body.place, "authority/bodies.yml", key, "place")
        for key, outlet in archive.outlets.items():
            yield from self.known("place", outlet.place, "authority/outlets.yml", key, "place")
        yield from self.places()

    def places(self) -> Iterator[Problem]:
        path = "authority/places.yml"
        for key, place in self.archive.places.items():
            yield from self.known("place", place.within, path, key, "within")
            if key in self.archive.around(place.within):
                yield self.at("place-circle", path, (key, "within"), f"“{key}” lies within itself")

    def known(self, what: str, key: str | None, path: str, *keys: int | str) -> Iterator[Problem]:
        """Whether the authority file of this kind has the id."""
        kind = KNOWN[what]
        entries: Mapping[str, object] = getattr(self.archive, kind)
        if key and key not in entries:
            message = f"there is no {what} “{key}” in authority/{kind}.yml"
            yield self.at(f"{what}-unknown", path, keys, message, self.at.nearest(key, entries))

    def named(self, texts: Mapping[str, str], path: str, *keys: int | str) -> Iterator[Problem]:
        missing = [lang for lang in self.locales if lang not in texts]
        if missing:
            message = f"“{keys[-1]}” is not given in {', '.join(missing)}"
            yield self.at("name-missing", path, keys, message)
