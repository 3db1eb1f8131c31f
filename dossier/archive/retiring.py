"""An article taken down: its files and its originals go, a tombstone with what is left to cite comes.

An original that holds another article too leaves its reading, in which the lines of the first are blank: the other
rests on it, and no anchor moves. It counts as held privately from then on, and its bytes are gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from dossier.archive import editing, gone
from dossier.archive.collection import Archive
from dossier.archive.editing import Edit
from dossier.archive.gone import Merged, Reason, Retired, Stood
from dossier.archive.identity import reading_name
from dossier.archive.ledger import Ledger, pieces
from dossier.archive.rules import problem
from dossier.archive.written import Held, beside
from dossier.model import Article, Original, Span, Version
from dossier.problems import ProblemError

Holding = Callable[[Article], Held]
"""The files of an article (`store.held`)."""


class Takedown(NamedTuple):
    """When, who wanted it, and whether titles and bylines go too."""

    day: date
    reason: Reason
    with_title: bool = False


def retire(archive: Archive, article: Article, held: Holding, takedown: Takedown) -> Edit:
    """Take down an article of the archive.

    ProblemError if one of its originals holds another article and cannot be read.
    """
    before = {key: found for key, found in archive.merged.items() if archive.lasting(key) == article.id}
    originals = tuple(_originals(article, before.values()))
    return editing.joined(
        [
            Edit({version.path: None for version in article.versions}),
            *(_original_gone(archive, article, original, held) for original in originals),
            *(_without_texts(key, found) for key, found in before.items() if found.left),
            _tombstone(article, originals, takedown),
        ]
    )


def _originals(article: Article, before: Iterable[Merged]) -> Iterator[Original]:
    """Those of its texts, and of texts that it was found to have twice; of each file one."""
    own = (version.front.original for version in article.versions)
    twice = (text.original for merged in before for text in merged.left)
    found = {original.file: original for original in (*own, *twice) if original}
    yield from found.values()


def _original_gone(archive: Archive, article: Article, original: Original, held: Holding) -> Edit:
    """The bytes away, and everything beside them that no other article rests on."""
    others = [one for one in archive.articles.values() if one.id != article.id and _rests_on(one, original.file)]
    bytes_gone = Edit({f"originals/{original.file}": None})
    if not others:
        return editing.joined([bytes_gone, Edit({_reading(original): None, beside(original.file): None})])
    files = [held(one) for one in others]
    return editing.joined([bytes_gone, _blank(article, original, files), *map(_held_privately, files)])


def _rests_on(article: Article, file: str) -> bool:
    return any(version.front.original and version.front.original.file == file for version in article.versions)


def _reading(original: Original) -> str:
    return f"originals/{reading_name(original.file)}"


def _blank(article: Article, original: Original, others: Sequence[Held]) -> Edit:
    """The reading with spaces for the text of the article, as far as no other article has the same lines."""
    reading = others[0].reading
    if reading is None:
        message, hint = (
            f"{original.file} holds {others[0].article.id} too, and no line of it can be read",
            "put its reading beside it",
        )
        raise ProblemError(problem("retire-unreadable", others[0].article.main.path, (0, 0), message, hint))
    ledger = Ledger(reading, within=_spans(article.versions))
    for piece in pieces((span for other in others for span in _spans(other.article.versions)), reading):
        ledger.claim(piece)
    lines = list(reading)
    for number, start, end in ledger.free():
        line = lines[number - 1]
        lines[number - 1] = line[:start] + " " * (end - start) + line[end:]
    return Edit({_reading(original): "".join(f"{line}\n" for line in lines)}, [_reading(original)])


def _spans(versions: Iterable[Version]) -> Iterator[Span]:
    """The lines of the original that the texts claim, removed ones included."""
    for front in (version.front for version in versions):
        yield from front.original.lines if front.original else ()
        yield from (span for removed in front.removed for span in removed.lines)


def _held_privately(held: Held) -> Edit:
    files = {}
    for version in held.article.versions:
        if original := version.front.original:
            private = original.model_copy(update={"held": "private"})
            files[version.path] = editing.with_fields(held.texts[version.path], version.path, original=private)
    return Edit(files, list(files))


def _without_texts(key: str, merged: Merged) -> Edit:
    """The record of an id that was merged into the article, without what it quotes of a text."""
    path, bare = gone.path(key, merged), merged.model_copy(update={"left": ()})
    return Edit({path: gone.render(bare)}, [path])


def _tombstone(article: Article, originals: Iterable[Original], takedown: Takedown) -> Edit:
    fronts = [version.front for version in article.versions]
    retired = Retired(
        retired=takedown.day,
        reason=takedown.reason,
        added=fronts[0].added,
        outlet=fronts[0].outlet,
        published=fronts[0].published,
        texts=tuple(_stood(version, takedown.with_title) for version in article.versions),
        originals=tuple(original.sha256 for original in originals),
    )
    return Edit({gone.path(article.id, retired): gone.render(retired)})


def _stood(version: Version, with_title: bool) -> Stood:
    front = version.front
    if with_title:
        return Stood(lang=front.lang, kind=front.kind)
    return Stood(lang=front.lang, kind=front.kind, title=front.title, byline=front.byline)
