"""The versions that files hold: what lies in the inbox is judged when it is added."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.review.around import Around
from dossier.model import Version

ARTICLE = re.compile(r"(?!(pages|inbox|originals)/).+\.md")


def filed(archive: Archive) -> Iterator[Version]:
    return (version for version in archive.versions if not version.unreviewed)


def unread(archive: Archive, around: Around) -> dict[str, str | None]:
    """The texts of the article files that hold no version, since they cannot be read; None if that is not UTF-8."""
    read = {version.path for version in archive.versions}
    return {path: text for path, text in around.files.items() if path not in read and ARTICLE.fullmatch(path)}
