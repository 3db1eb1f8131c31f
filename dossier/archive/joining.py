"""Two ids that turned out to be one article: their versions joined under the first, the second leads there.

Every original stays. A text that the first article has in the same language already leaves its file; where it came from
and the evidence found in it are kept in `merged/<id>.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from dossier.archive import editing, gone, moving
from dossier.archive.editing import Edit
from dossier.archive.gone import Left, Merged
from dossier.archive.rules import problem
from dossier.archive.written import Held
from dossier.model import Article, Version
from dossier.problems import Problem, ProblemError


class Joined(NamedTuple):
    """The edit, and the files of the second article whose texts the first has already."""

    edit: Edit
    left: tuple[str, ...]


def merge(one: Held, other: Held, meetings: Mapping[str, str], today: date) -> Joined:
    """Join `other` to `one`; `meetings` are the texts of all meeting files by path.

    They come to lie in the folder of the first one's meeting, or of the second one's if nobody has confirmed a meeting
    for the first. ProblemError if it is the same article, if both say that they are the original, or if a meeting rests
    on a paragraph that the first has no equal of.
    """
    _refuse_itself(one.article, other.article)
    left = [version for version in other.article.versions if one.article.version(version.front.lang)]
    coming = [version for version in other.article.versions if version not in left]
    _refuse_two_originals(one.article, coming)
    meeting = one.article.main.meeting or other.article.main.meeting
    edits = [
        Edit({version.path: None for version in left}),
        *(moving.moved(one, version, meeting) for version in one.article.versions if version.meeting != meeting),
        *(_comes(other, version, one.article, meeting, left) for version in coming),
        *_references(meetings, one.article, other.article),
        _record(one.article, other.article, left, today),
    ]
    return Joined(editing.joined(edits), tuple(version.path for version in left))


def _refuse_itself(one: Article, other: Article) -> None:
    if one.id == other.id:
        message = f"these are one article already: {one.id}"
        raise ProblemError(problem("article-twice", other.main.path, (0, 0), message))


def _refuse_two_originals(one: Article, coming: list[Version]) -> None:
    for version in coming if one.main.front.kind == "original" else ():
        if version.front.kind == "original":
            message = f"{one.main.path} is the original already"
            hint = (
                "if one was made from the other, say in one of the two `kind: translation`; two articles are not merged"
            )
            raise ProblemError(problem("article-two-originals", version.path, (0, 0), message, hint))


def _comes(other: Held, version: Version, one: Article, meeting: str | None, left: list[Version]) -> Edit:
    """A version of the second article as one of the first; its alignment with a text that is left is left too."""
    front, gone_langs = version.front, {text.front.lang for text in left}
    own = [version.meeting] if version.meeting and version.meeting != meeting else []
    others = tuple(key for key in dict.fromkeys((*own, *front.also_reports_on)) if key != meeting)
    text = editing.with_fields(
        other.texts[version.path],
        version.path,
        id=one.id,
        **({"also_reports_on": others} if others != front.also_reports_on else {}),
        **({"alignment": kept} if (kept := _alignment(version, gone_langs)) != front.alignment else {}),
    )
    stem = one.main.path.rpartition("/")[2].removesuffix(".md").rpartition(".")[0] or one.id
    return editing.placed(version.path, f"{editing.folder(meeting)}/{stem}.{front.lang}.md", text)


def _alignment(version: Version, gone_langs: set[str]) -> tuple[object, ...]:
    return tuple(given for given in version.front.alignment if given.lang not in gone_langs)


def _record(one: Article, other: Article, left: list[Version], today: date) -> Edit:
    langs = tuple(version.front.lang for version in other.versions)
    kept = tuple(
        Left(lang=text.front.lang, original=text.front.original, evidence=text.front.evidence) for text in left
    )
    merged = Merged(merged=today, into=one.id, langs=langs, left=kept)
    return Edit({gone.path(other.id, merged): gone.render(merged)})


# --- what rests on its paragraphs ------------------------------------------------------------------------------


def _references(meetings: Mapping[str, str], one: Article, other: Article) -> Iterator[Edit]:
    """The meeting files in which the second article is named, with the first in its place."""
    reference = re.compile(rf"\b{other.id}/(?P<lang>[A-Za-z-]+)#(?P<anchor>[lp][0-9]+)\b")
    for path, text in meetings.items():
        lost = [_lost(path, text, match) for match in reference.finditer(text) if not _anchor(match, one, other)]
        if lost:
            raise ProblemError(*lost)
        new = reference.sub(partial(_renamed, one, other), text)
        if new != text:
            yield Edit({path: new}, [path])


def _renamed(one: Article, other: Article, match: re.Match[str]) -> str:
    return f"{one.id}/{match['lang']}#{_anchor(match, one, other)}"


def _lost(path: str, text: str, match: re.Match[str]) -> Problem:
    place = text.count("\n", 0, match.start()) + 1, match.start() - text.rfind("\n", 0, match.start())
    message = f"{match[0]}: the other article has no paragraph with these words"
    hint = "if they are one article, let it rest on a paragraph of the other first; two articles are not merged"
    return problem("merge-references", path, place, message, hint)


def _anchor(match: re.Match[str], one: Article, other: Article) -> str:
    """The anchor in the first article of a paragraph of the second; empty if it has none."""
    mine, theirs = one.version(match["lang"]), other.version(match["lang"])
    if mine is None or theirs is None:
        return match["anchor"]
    words = _by_anchor(theirs).get(match["anchor"])
    return next((anchor for anchor, text in _by_anchor(mine).items() if text == words), "")


def _by_anchor(version: Version) -> dict[str, str]:
    """What each anchor of a version names: a field, or a paragraph by its words."""
    fields = {anchor: f"\0{name}" for name, anchor in version.field_anchors.items()}
    return fields | {block.anchor: " ".join(block.text.split()) for block in version.blocks}
