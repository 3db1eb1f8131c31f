"""What `dossier add` wrote, as digests beside the original: what differs from them, an editor has changed since.

`originals/<stored name>.intake.yml` holds no text. It names texts by article and language, so that it holds wherever
their files are moved. Comments within a field count as part of it, those between fields do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from dossier.archive import frontmatter, schema, yaml_strict, yaml_write
from dossier.archive.rewriting import raw_body, raw_fields
from dossier.model import Article, ArticleId, Frozen, Lang, Slug

HEAD = "# What dossier add wrote, as digests: dossier add --update leaves alone what differs from them.\n"


class WrittenText(Frozen):
    """The digests of the fields of a version, and of its body."""

    id: ArticleId
    lang: Lang
    body: str
    fields: Mapping[str, str]


class Written(Frozen):
    """What was written of one original; `meeting` and `outlet` are those that the editor stated."""

    format: Literal["1"] = "1"
    meeting: Slug | None = None
    outlet: Slug | None = None
    texts: tuple[WrittenText, ...] = ()

    def text(self, lang: str) -> WrittenText | None:
        return next((found for found in self.texts if found.lang == lang), None)


@dataclass(frozen=True, slots=True)
class Held:
    """What content/ holds of an original: the article, its files (path -> text), what was noted of writing them, and
    the lines of its reading if they can be had."""

    article: Article
    texts: Mapping[str, str]
    written: Written
    reading: tuple[str, ...] | None


def beside(stored_name: str) -> str:
    """Where it lies below content/."""
    return f"originals/{note_name(stored_name)}"


def note_name(stored_name: str) -> str:
    """What the file is called that lies beside an original of this name."""
    return f"{stored_name}.intake.yml"


def digest(text: str) -> str:
    """Sixteen characters that stand for a text; short, since they only have to tell an edit."""
    return sha256(text.encode()).hexdigest()[:16]


def of(key: str, lang: str, text: str) -> WrittenText:
    """The digests of an article file's text."""
    document = frontmatter.parse(text, "")
    fields = {name: digest(raw) for name, raw in raw_fields(document).items()}
    return WrittenText(id=key, lang=lang, body=digest(raw_body(document)), fields=fields)


def render(written: Written) -> str:
    names = Written.model_fields
    lines = (yaml_write.entry(name, getattr(written, name), listed=name == "texts") for name in names)
    return HEAD + "".join(line for entry in lines for line in entry)


def read(text: str, file: str) -> Written:
    """ProblemError where the file says something else than this form can hold."""
    return schema.read(Written, yaml_strict.read(text, file), file)
