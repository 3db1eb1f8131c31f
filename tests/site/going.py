"""A site of one article that is there, one that was taken down, and one that was merged into the first."""

from dataclasses import replace
from datetime import date

from dossier.archive.gone import Merged, Retired, Stood
from dossier.model import PressDate
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, environment
from tests.site.making import KEY, archive, version

GONE, LOST = "0000000g", "0000000m"
TITLE = "A title that was there"
RETIRED = Retired(
    retired=date(2031, 9, 1),
    reason="holder",
    added=date(2031, 1, 1),
    published=PressDate(edtf="2031-05-14", basis="stated"),
    texts=(
        Stood(lang="en", kind="original", title=TITLE, byline="Ann Author"),
        Stood(lang="fr", kind="translation", title="Un titre"),
    ),
)
SETTINGS = Settings(site_url=ADDRESS)
MERGED = Merged(merged=date(2031, 9, 1), into=KEY, langs=("en", "fr"))


def site(retired: Retired = RETIRED, into: str = KEY, settings: Settings = SETTINGS) -> Site:
    """One article in English; one that was taken down, one that was merged."""
    made = replace(
        archive(version("One", title="What is still there")),
        retired={GONE: retired},
        merged={LOST: MERGED.model_copy(update={"into": into})},
    )
    return Site(made, settings, environment())
