"""Articles that are no longer under their id: what stands in their place.

`retired/<id>.yml` is the tombstone of an article that was taken down, `merged/<id>.yml` says which other article an id
turned out to be. Ids are never used again, and their addresses never lead to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from dossier.archive import yaml_write
from dossier.model import ArticleId, Day, Evidence, Frozen, Kind, Lang, Original, PressDate, Slug

RETIRED, MERGED = "retired", "merged"
"""The folders below content/."""

Reason = Literal["holder", "person", "law", "archive"]
"""Who wanted it: the holder of the rights, a person whom the article names, a court or authority, or the archive."""

REASONS: tuple[Reason, ...] = get_args(Reason)

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Stood(Frozen):
    """A text that stood there; no title and no byline where those had to go too."""

    lang: Lang
    kind: Kind
    title: str | None = None
    byline: str | None = None


class Retired(Frozen):
    """The tombstone of an article: when and why it was taken down, what is left to cite, its originals' hashes."""

    retired: Day
    reason: Reason
    added: Day
    outlet: Slug | None = None
    published: PressDate = PressDate()
    texts: Annotated[tuple[Stood, ...], Field(min_length=1)]
    originals: tuple[Sha256, ...] = ()


class Left(Frozen):
    """A text that the other article has already in this language: where it came from, and what was found in it."""

    lang: Lang
    original: Original | None = None
    evidence: tuple[Evidence, ...] = ()


class Merged(Frozen):
    """An id that turned out to be another article's. `langs` are those of its texts: the addresses it had."""

    merged: Day
    into: ArticleId
    langs: Annotated[tuple[Lang, ...], Field(min_length=1)]
    left: tuple[Left, ...] = ()


Gone = Retired | Merged


def path(key: str, gone: Gone) -> str:
    """Where it lies below content/."""
    return f"{RETIRED if isinstance(gone, Retired) else MERGED}/{key}.yml"


def render(gone: Gone) -> str:
    """The text of its file: what is only a default is left out."""
    fields = {name: (getattr(gone, name), field.default) for name, field in type(gone).model_fields.items()}
    entries = (
        yaml_write.entry(name, value, listed=name in ("texts", "left"))
        for name, (value, default) in fields.items()
        if value != default
    )
    return "".join(line for lines in entries for line in lines)


def lasting(key: str, merged: Mapping[str, Merged]) -> str:
    """The id under which an article is kept now; of ids that lead to each other the first."""
    seen = [key]
    while seen[-1] in merged and merged[seen[-1]].into not in seen:
        seen.append(merged[seen[-1]].into)
    return seen[-1]
