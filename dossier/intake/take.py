"""The way of one original through intake, stage by stage. Pure: nothing is read from a disk, nothing written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from dossier.archive import written
from dossier.archive.collection import Archive
from dossier.archive.gone import Retired
from dossier.archive.identity import article_id, stored_name
from dossier.intake import draft, holding
from dossier.intake.dating import capture, dating, windows
from dossier.intake.draft import Source, Understood
from dossier.intake.fields import fields
from dossier.intake.flaws.condition import flaws
from dossier.intake.formats import Reading, reading
from dossier.intake.formats.decoding import doubted
from dossier.intake.lines import forwarded, messengers, roles, structured, unprinted, wrapped
from dossier.intake.lines.doubts import left_out
from dossier.intake.lines.sentences import is_headline, is_text
from dossier.intake.lines.settled import settled
from dossier.intake.lines.shapes import shaped
from dossier.intake.meetings import meeting
from dossier.intake.meetings.filing import Filed, filed
from dossier.intake.naming.candidates import candidates
from dossier.intake.naming.handovers import handovers
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note, Received, Stated, Taken
from dossier.intake.versions import dated_apart, kinds, languages, pairs, split
from dossier.model import Article, Meeting, PressDate
from dossier.problems import Problem, ProblemError


def read(received: Received, stated: Stated, archive: Archive) -> Taken:
    """What an original says, by what the editor states and the archive knows, or in its problems why not."""
    return take(received, stated, archive, Known(archive))


def take(received: Received, stated: Stated, archive: Archive, known: Known) -> Taken:
    """As `read`, with the archive's names looked up beforehand: for many originals in one go."""
    digest = sha256(received.data).hexdigest()
    key = archive.lasting(article_id(digest))
    try:
        _check(received.name, stated, archive)
        if key in archive.retired:
            raise ProblemError(_retired(received.name, key, archive.retired[key]))
        if key in archive.articles:
            return _known(received.name, archive.articles[key])
        read = reading(received)
        name = holding.name(received.name, read, stated)
        source = Source(key, name, digest, read, stated, archive.file.rights)
        taken = _taken(source, _labelled(received.name, read, known, stated.lang), received.data, archive, known)
        return replace(taken, name=received.name, problems=(*doubted(received), *taken.problems))
    except ProblemError as error:
        return Taken(received.name, problems=error.problems)


def _retired(name: str, key: str, retired: Retired) -> Problem:
    message = f"this original was taken down on {retired.retired.isoformat()}"
    return Problem(name, 0, 0, "retired", message, f"its tombstone is retired/{key}.yml")


def _known(name: str, article: Article) -> Taken:
    where = article.main.path
    message = f"this original is in the archive already, as {where}"
    private = article.main.front.original and article.main.front.original.held == "private"
    hint = "it is held privately: keep the file outside content/" if private else "a copy in the inbox can be deleted"
    return Taken(name, known=where, problems=(Problem(name, 0, 0, "known", message, hint, severity="warning"),))


def _check(name: str, stated: Stated, archive: Archive) -> None:
    """ProblemError if the editor names a meeting, an outlet or a language that the archive does not have."""
    found = [languages.unknown(name, stated.lang)] if stated.lang not in (None, *languages.TAKEN) else []
    for kind, key, known in (("meeting", stated.meeting, archive.meetings), ("outlet", stated.outlet, archive.outlets)):
        if key and key not in known:
            hint = f"known are {', '.join(sorted(known)) or 'none so far'}"
            found.append(Problem(name, 0, 0, f"{kind}-unknown", f"there is no {kind} “{key}” in the archive", hint))
    if found:
        raise ProblemError(*found)


def _labelled(name: str, read: Reading, known: Known, stated: str | None) -> list[tuple[str, tuple[Line, ...]]]:
    """The lines of each version with their roles, and its language. ProblemError for what is no article."""
    if read.is_page:
        found = structured.versions(read, known, stated)
    else:
        passed_on = messengers.opened(forwarded.opened(split.pieces(read.lines)))
        runs = split.versions(settled(languages.as_stated(passed_on, stated), read))
        found = [(split.language(run) or "", _worded(run, read, known)) for run in runs]
    for lang, run in found:
        if problem := languages.other_script(name, (line.text for line in run), run[0].number):
            raise ProblemError(problem)
        if not any(_is_text(block) for block in wrapped.blocks(run)):
            raise ProblemError(_no_text(name, run))
        if stated and stated not in {told for told, _ in found}:
            raise ProblemError(languages.contradiction(name, stated, (run for _, run in found)))
        if lang not in languages.TAKEN or not languages.agrees(lang, run, stated):
            raise ProblemError(languages.refusal(name, lang, run))
    return found


def _worded(run: Sequence[Line], read: Reading, known: Known) -> tuple[Line, ...]:
    """The lines of a version by their words, and by what the file shows of their shape and states of their author."""
    return tuple(unprinted.signed(shaped(roles.label(run, known), read.told), read.statements, known))


def _is_text(block: Sequence[Line]) -> bool:
    return block[0].role == "paragraph" and is_text(" ".join(line.text for line in block))


def _no_text(name: str, run: Sequence[Line]) -> Problem:
    if any(line.role == "title" and (len(run) == 1 or is_headline(line.text)) for line in run):
        message, hint = "there is a headline and no text under it", "is the file complete?"
        return Problem(name, 0, 0, "no-text", message, hint)
    return Problem(
        name, 0, 0, "only-furniture", "there is no article in it", "it holds only what surrounds one on a page"
    )


def _taken(
    source: Source, versions: Sequence[tuple[str, tuple[Line, ...]]], data: bytes, archive: Archive, known: Known
) -> Taken:
    lines = tuple(line for _, run in versions for line in run)
    understood, place = _filed(versions, source, archive, known)
    where, asked = place.meeting, place.asked
    kept, own = holding.notes(source.reading, source.stated), [note for one in understood for note in one.notes]
    published = _published(understood).edtf
    unclear = handovers(lines, known, published)
    doubts = [note for one in understood for note in left_out(one.lines)]
    fronts = [draft.front(source, one, place.also, place.grounds) for one in understood]
    together: tuple[Note, ...] = ()
    if len(understood) > 1:
        drafted = [draft.version(front, one, where, source, ()) for front, one in zip(fronts, understood, strict=True)]
        fronts, together = pairs.paired(drafted, archive)
        together = (*dated_apart.asked([one.published for one in understood]), *together)
    asking = [(*one.notes, *asked, *left_out(one.lines), *together) for one in understood]
    texts = {
        draft.path(front, where): draft.text(front, one.lines) for front, one in zip(fronts, understood, strict=True)
    }
    return Taken(
        source.name,
        versions=tuple(
            draft.version(front, one, where, source, notes)
            for front, one, notes in zip(fronts, understood, asking, strict=True)
        ),
        files={
            **holding.files(source.sha256, source.name, data, source.reading, source.stated),
            **texts,
            **_noted(source, texts),
        },
        lines=lines,
        notes=tuple(dict.fromkeys((*kept, *own, *asked, *place.unheld, *doubts, *together, *unclear))),
        asked={one.lang: notes for one, notes in zip(understood, asking, strict=True)},
        proposals=place.proposals,
        problems=place.problems,
        candidates=candidates(lines, known, published),
        reading=source.reading.lines,
    )


def _filed(
    versions: Sequence[tuple[str, tuple[Line, ...]]], source: Source, archive: Archive, known: Known
) -> tuple[list[Understood], Filed]:
    """What is understood of each version, by the meeting at which the article is filed; and where that is."""
    stated = source.stated
    understood = _understood(versions, source, archive.meetings.get(stated.meeting or ""), known)
    published = _published(understood)
    place = filed(source, [line for _, run in versions for line in run], published, archive, known)
    if place.meeting and not stated.meeting:
        understood = _understood(versions, source, archive.meetings[place.meeting], known)
    return [
        replace(one, published=windows.proposed(one.published, place.facts), flaws=flaws(one.lines))
        for one in understood
    ], place


def _published(understood: Iterable[Understood]) -> PressDate:
    """The best date of the versions."""
    return meeting.best(one.published.value for one in understood if one.published.value)


def _noted(source: Source, texts: Mapping[str, str]) -> dict[str, str | bytes]:
    """The note of what is written, by which an editor's later changes are known."""
    noted = tuple(written.of(source.id, path.split(".")[-2], text) for path, text in texts.items())
    stated = written.Written(meeting=source.stated.meeting, outlet=source.stated.outlet, texts=noted)
    return {written.beside(stored_name(source.sha256, source.name)): written.render(stated)}


def _understood(
    versions: Sequence[tuple[str, tuple[Line, ...]]], source: Source, reported: Meeting | None, known: Known
) -> list[Understood]:
    found = []
    said = source.reading.statements
    saved = capture.captured(source.stated.captured, said)
    for (lang, run), kind in zip(versions, kinds.kinds([run for _, run in versions]), strict=True):
        sisters = [line for _, other in versions if other is not run for line in other]
        published = dating.published(run, sisters, reported, said, saved)
        updated = dating.updated(run, sisters, said, saved)
        told = fields(run, source.stated, known, lang, said)
        found.append(Understood(lang, run, kind, told, published, updated))
    return found
