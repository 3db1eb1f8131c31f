"""An original that the archive has already, read once more by today's rules: what would be written otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dossier.archive.collection import Archive
from dossier.archive.written import Held, Written, beside, render
from dossier.intake.editor.shows import AGAINST
from dossier.intake.known.merging import Merged, Pair, merge
from dossier.intake.known.settling import still_open
from dossier.intake.naming.names import Known
from dossier.intake.take import take
from dossier.intake.values import Difference, Received, Stated, Taken
from dossier.intake.versions.languages import stated_of
from dossier.model import Original
from dossier.problems import Problem, ProblemError


def again(taken: Taken, received: Received, stated: Stated, held: Held, names: tuple[Archive, Known]) -> Taken:
    """`taken`, a known original, with the differences, the questions that are still open, and the `files` that would
    bring its texts up to date.

    What the editor stated at first counts again, unless it is stated otherwise now.
    """
    archive, known = names
    original = held.article.main.front.original
    if original is None:
        return taken
    if stated.private is not None and stated.private != (original.held == "private"):
        return replace(taken, problems=(*taken.problems, _held_otherwise(received, original)))
    if stated.meeting not in (None, held.article.main.meeting):
        return replace(taken, problems=(*taken.problems, _filed_elsewhere(received, held, stated.meeting)))
    rest = {key: article for key, article in archive.articles.items() if key != held.article.id}
    said = _stated(stated, held, original)
    today = take(_as_before(received, original), said, replace(archive, articles=rest), known)
    try:
        merged = _merged(today, held)
    except ProblemError:
        return taken
    differences = tuple(difference for one in merged for difference in one.differences)
    notes = still_open(today.asked, differences, any(version.meeting for version in held.article.versions))
    taken = replace(taken, notes=notes)
    if today.reading != held.reading and not all(difference.free for difference in differences):
        # The lines have other numbers today: part of them would not fit the rest.
        return replace(taken, differences=tuple(replace(difference, free=False) for difference in differences))
    return replace(taken, differences=(*differences, *_elsewhere(today, held)), files=_files(merged, today, held, said))


def _held_otherwise(received: Received, original: Original) -> Problem:
    message = (
        f"the archive has this original already, held {original.held}ly: --private and --public do not change that"
    )
    hint = f"change `held` in its articles, and take originals/{original.file} out of the archive or put it in"
    return Problem(received.name, 0, 0, "held-otherwise", message, hint)


def _filed_elsewhere(received: Received, held: Held, meeting: str | None) -> Problem:
    """Intake moves no files: what is said of them now would stand in files that lie at another meeting."""
    folder = held.article.main.path.rpartition("/")[0]
    message = f"the archive has this original already, in {folder}/: --meeting does not move it"
    return Problem(
        received.name, 0, 0, "filed-elsewhere", message, f"move it: dossier move {held.article.id} {meeting}"
    )


def _as_before(received: Received, original: Original) -> Received:
    """Under the name by which the archive has it, and in the encoding that the editor said at first."""
    encoding = original.encoding
    said = encoding.name if encoding and encoding.basis == "given" else received.encoding
    return replace(received, name=original.file, encoding=said)


def _stated(stated: Stated, held: Held, original: Original) -> Stated:
    return Stated(
        added=held.article.main.front.added,
        meeting=stated.meeting or held.written.meeting,
        outlet=stated.outlet or held.written.outlet,
        url=stated.url or (original.url if _is_said("url", held) else None),
        captured=stated.captured or (original.captured if _is_said("captured", held) else None),
        private=_private(held, original),
        lang=stated.lang or stated_of(held.article.versions),
    )


def _is_said(field: str, held: Held) -> bool:
    """Whether the editor gave it; what the file itself states is read from it again."""
    pieces = (piece for version in held.article.versions for piece in version.front.evidence)
    return not any(piece.field == field and piece.shows not in AGAINST for piece in pieces)


def _private(held: Held, original: Original) -> bool | None:
    """Where the reading of a private original lies in the archive, it was not the editor who kept the bytes out."""
    private = original.held == "private"
    return None if private and held.reading is not None else private


def _merged(today: Taken, held: Held) -> tuple[Merged, ...]:
    fresh = {version.front.lang: str(today.files[version.path]) for version in today.versions}
    pairs = [
        Pair(version.path, held.texts[version.path], fresh[version.front.lang], held.written.text(version.front.lang))
        for version in held.article.versions
        if version.front.lang in fresh and version.path in held.texts
    ]
    return merge(pairs, today.reading)


def _elsewhere(today: Taken, held: Held) -> Iterator[Difference]:
    """Versions that only the archive has of those once written, or only today's reading; an update leaves them be."""
    has = {version.front.lang for version in held.article.versions}
    fresh = {version.front.lang: version.path for version in today.versions}
    for lang in sorted(fresh.keys() - has):
        yield Difference(fresh[lang], "version", "", lang, False)
    for lang in sorted({text.lang for text in held.written.texts} - fresh.keys() if fresh else ()):
        yield Difference(held.article.main.path, "version", lang, "", False)


def _files(merged: tuple[Merged, ...], today: Taken, held: Held, said: Stated) -> dict[str, str | bytes]:
    """What changes, the note of it, and the reading that it refers to."""
    original = held.article.main.front.original
    changed: dict[str, str | bytes] = {one.path: one.text for one in merged if one.text != held.texts[one.path]}
    if not changed or original is None:
        return {}
    anew = {one.noted.lang: one.noted for one in merged if one.noted}
    texts = tuple(anew.get(text.lang, text) for text in held.written.texts)
    read = {path: text for path, text in today.files.items() if path.endswith(".reading.txt")}
    noted = Written(meeting=said.meeting, outlet=said.outlet, texts=texts)
    return {**changed, **read, beside(original.file): render(noted)}
