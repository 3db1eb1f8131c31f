"""An article of a submission as its files stand: what intake wrote, and what answers have changed in it since."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from dossier.archive import accounting, article, editing, frontmatter, moving, rewriting, written, yaml_write
from dossier.archive.collection import Archive, articles
from dossier.archive.frontmatter import LISTED
from dossier.archive.written import Held
from dossier.intake.values import Taken
from dossier.model import Article, Removed, Version

ROW = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
"""A line of a file, with its end: other signs that end lines elsewhere are part of one."""

LEFT_OUT = "left-out"
"""The reason for which lines are removed that an answer takes out."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`files` are all that is to be written of it, `versions` what its texts say. Nothing of one `withdrawn` is.

    `lines` are those of its reading, as far as the archive will hold them: as the original is, or beside it.
    """

    taken: Taken
    files: Mapping[str, str | bytes]
    versions: tuple[Version, ...]
    lines: tuple[str, ...] | None
    withdrawn: bool = False

    @property
    def article(self) -> Article:
        return next(iter(articles(self.versions).values()))

    def version(self, lang: str) -> Version:
        return next(version for version in self.versions if version.front.lang == lang)

    def text(self, version: Version) -> str:
        text = self.files[version.path]
        return text if isinstance(text, str) else text.decode()


def of(taken: Taken) -> Draft:
    """As intake wrote it."""
    is_held = any(path.startswith("originals/") and not path.endswith(".intake.yml") for path in taken.files)
    return Draft(taken, dict(taken.files), taken.versions, taken.reading if is_held else None)


def stored(held: Held) -> Draft:
    """As the archive has it."""
    return Draft(Taken(held.article.id), dict(held.texts), held.article.versions, held.reading)


def changed(draft: Draft, lang: str, remark: str, **fields: Any) -> Draft:
    """One version with other values in some fields, and a remark behind each; a value that stays gets it alone.

    ProblemError where the fields would say what they cannot hold.
    """
    version = draft.version(lang)
    document = frontmatter.parse(draft.text(version), version.path)
    raw = rewriting.raw_fields(document)
    lines: dict[str, str | None] = {}
    for name, value in fields.items():
        same = value == getattr(version.front, name)
        text = raw.get(name, "") if same else "".join(yaml_write.entry(name, value, listed=name in LISTED))
        lines[name] = _remarked(text, remark) if text and value != () else None
    return _with_text(draft, version, rewriting.rewritten(document, lines))


def without_lines(draft: Draft, lang: str, numbers: Collection[int], remark: str) -> Draft:
    """One version without the paragraphs that come from these lines of the reading, which are listed as removed."""
    version = draft.version(lang)
    document = frontmatter.parse(draft.text(version), version.path)
    rows = ROW.findall(document.body)
    blocks = [block for block in _read(draft.text(version), version, draft.taken.reading).blocks if not block.kept]
    starts = [block.line - document.body_line for block in blocks] + [len(rows)]
    gone = [at for at, block in enumerate(blocks) if block.anchor in {f"l{number}" for number in numbers}]
    for at in reversed(gone):
        del rows[starts[at] : starts[at + 1]]
    body = "".join(rows).rstrip("\n") + "\n"
    return accounted(draft, with_body(draft, lang, body), lang, remark)


def with_body(draft: Draft, lang: str, body: str) -> Draft:
    """One version with this body."""
    version = draft.version(lang)
    document = frontmatter.parse(draft.text(version), version.path)
    return _with_text(draft, version, rewriting.rewritten(document, {}, body))


def accounted(before: Draft, draft: Draft, lang: str, remark: str) -> Draft:
    """With every line listed as removed that was in a text or a field before, and is in none any more."""
    lines = draft.taken.reading
    known = set(accounting.unaccounted(before.versions, lines))
    lost = tuple(span for span in accounting.unaccounted(draft.versions, lines) if span not in known)
    if not lost:
        return draft
    entries = (*draft.version(lang).front.removed, Removed(lines=lost, reason=LEFT_OUT))
    return changed(draft, lang, remark, removed=entries)


def moved(draft: Draft, archive: Archive, meeting: str | None) -> Draft:
    """Its files in the folder of a meeting, or of the articles of none."""
    original = draft.article.main.front.original
    note = draft.files.get(written.beside(original.file)) if original else None
    noted = written.read(note, "") if isinstance(note, str) else written.Written()
    texts = {version.path: draft.text(version) for version in draft.versions}
    edit = moving.move(Held(draft.article, texts, noted, draft.taken.reading), archive, meeting)
    files: dict[str, str | bytes] = dict(draft.files)
    for path, data in edit.files.items():
        files.pop(path, None)
        files |= {path: data} if data is not None else {}
    done = replace(draft, files=files)
    return replace(done, versions=tuple(_moved(version, done, meeting) for version in draft.versions))


def _moved(version: Version, draft: Draft, meeting: str | None) -> Version:
    path = f"{editing.folder(meeting)}/{version.path.rpartition('/')[2]}"
    return _reread(replace(version, path=path, meeting=meeting), draft)


def _remarked(text: str, remark: str) -> str:
    """The lines of a field, with the remark as a comment behind the first; it is what settles the question later."""
    first, newline, rest = text.partition("\n")
    return f"{first}  # {remark}{newline}{rest}" if remark not in first else text


def _with_text(draft: Draft, version: Version, text: str) -> Draft:
    new = replace(draft, files={**draft.files, version.path: text})
    versions = tuple(_reread(one, new) if one.path == version.path else one for one in draft.versions)
    return replace(new, versions=versions)


def _reread(version: Version, draft: Draft) -> Version:
    """As it will be loaded from its file, with the questions that it leaves open."""
    read = _read(draft.text(version), version, draft.lines)
    return replace(read, open_questions=version.open_questions)


def _read(text: str, version: Version, lines: tuple[str, ...] | None) -> Version:
    return article.version(text, version.path, f"content/{version.path}", version.meeting, lambda _: lines)
