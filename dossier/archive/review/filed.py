"""The versions that files hold: what lies in the inbox is judged when it is added."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.model import Version


def filed(archive: Archive) -> Iterator[Version]:
    return (version for version in archive.versions if not version.unreviewed)
