"""Whole sites, each written to a folder: this archive's own, and small ones for what it has no example of."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from dossier.site import source
from dossier.site.pages import Site
from dossier.site.publish import publish
from dossier.site.settings import Settings
from tests.chromium import ROOT
from tests.kinds import LOCALES
from tests.site import going, making
from tests.site.conftest import SITES, environment, site_of
from tests.site.pictures import inventing

EDIT = "https://edit.example/content/"
DOUBTFUL = (["2019-02-03"], ["2019-02"], ["2020-01-01/2020-09-30"], ["2021-05-01/.."], ["../2019-06-01"])
"""Dates of meetings: a day, a month, a stretch, and two that are open at one end."""


def this_archive(folder: Path) -> None:
    """The archive of this repository, built by MkDocs as a user does."""
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://archive.example/archive/"},
        stdout=subprocess.DEVNULL,
        check=True,
    )


def written(made: Site, content: Path, folder: Path) -> None:
    """Write a site without MkDocs, with what its pages load."""
    publish(made, content, folder, with_search=False)
    shutil.copytree(ROOT / "theme" / "assets", folder / "assets")


def unreviewed(folder: Path) -> None:
    """The small archive, with one of the originals of this one in its inbox."""
    with TemporaryDirectory() as temporary:
        content = Path(temporary) / "content"
        shutil.copytree(SITES / "small" / "content", content)
        (content / "inbox").mkdir()
        for original in sorted((ROOT / "content" / "originals").glob("*.txt"))[:2]:
            shutil.copy(original, content / "inbox")
        found = source.read(content, date(2031, 8, 1)).archive
        written(Site(found, Settings(locales=LOCALES, edit_url=EDIT), environment()), content, folder)


def searched(folder: Path) -> None:
    """The archive of tests/sites/search, in every locale, with its search."""
    content = SITES / "search" / "content"
    made = Site(source.read(content, date(2032, 8, 1)).archive, Settings(locales=LOCALES), environment())
    publish(made, content, folder)
    shutil.copytree(ROOT / "theme" / "assets", folder / "assets")


def empty(folder: Path) -> None:
    content = SITES / "empty" / "content"
    found = source.read(content, date(2031, 8, 1)).archive
    written(Site(found, Settings(locales=LOCALES), environment()), content, folder)


def withheld(folder: Path) -> None:
    """Two articles of which the page shows the beginning, or nothing."""
    texts = (
        making.version(*["The opening words of the story. " * 12] * 4, id=f"0000000{at}", rights=making.rights(display))
        for at, display in enumerate(("excerpt", "link"), start=1)
    )
    written(making.site(*texts, locales=LOCALES), folder, folder)


def corrected(folder: Path) -> None:
    """Two texts in which the archive has corrected words."""
    content = SITES / "corrected" / "content"
    written(site_of(content, Settings()), content, folder)


def gone(folder: Path) -> None:
    """What stands at the addresses of an article that was taken down, and of one that was merged into another."""
    written(going.site(), folder, folder)


def invented(meetings: int, folder: Path) -> None:
    written(inventing.site(inventing.many(meetings), locales=LOCALES), folder, folder)


def doubtful(folder: Path) -> None:
    meetings = [inventing.meeting(at, *each) for at, each in enumerate(DOUBTFUL)]
    written(inventing.site(inventing.archive(meetings), locales=LOCALES), folder, folder)


SITUATIONS: dict[str, Callable[[Path], None]] = {
    "archive": this_archive,
    "unreviewed": unreviewed,
    "invented-search": searched,
    "empty": empty,
    "withheld": withheld,
    "corrected": corrected,
    "gone": gone,
    "many": partial(invented, 500),
    "some": partial(invented, 8),
    "doubtful": doubtful,
}
