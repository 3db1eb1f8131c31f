"""The list of unassigned articles: what is open about each, and which meetings are proposed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.model import Version
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.intake.meetings import archive
from tests.site.conftest import ADDRESS, environment
from tests.site.making import page, rights, version
from tests.site.reading import Element

FACT = "the dam at Tell Amar"


def listed(*versions: Version, locale: str = "en") -> Element:
    found = archive()
    site = Site(replace(found, articles={}).with_versions(versions), Settings(site_url=ADDRESS), environment())
    return page(site, f"{locale}/unassigned/")


def report(**fields: object) -> Version:
    lead = "Lina Haddad met Marc Delorme at Harbour House in Port Alma."
    return version(lead, f"They spoke of {FACT}.", title="Haddad meets Delorme", **fields)


def test_an_unassigned_article_has_its_questions_and_the_proposed_meeting() -> None:
    text = listed(report()).text
    assert "When was this published? The text does not say." in text
    assert "Which outlet published this? The text does not say." in text
    assert "At Harbour House" in text and FACT in text
    assert "It has no date of its own." in text


def test_what_nothing_fits_is_asked_and_not_proposed() -> None:
    text = listed(version("A lighthouse keeper collects letters. She reads them aloud.")).text
    assert "None that the archive knows fits." in text
    assert "Perhaps it reports on this meeting" not in text


def test_words_of_a_text_that_may_not_be_shown_are_not_quoted() -> None:
    text = listed(report(rights=rights("excerpt"))).text
    assert "At Harbour House" in text and FACT not in text


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_the_words_of_the_text_keep_their_language(locale: str) -> None:
    quotes = [one for one in listed(report(), locale=locale).all("q") if FACT in one.text]
    assert [(one.attributes["lang"], one.attributes["dir"]) for one in quotes] == [("en", "ltr")]


def test_where_there_is_none_nothing_is_said_of_any() -> None:
    assert [each.text for each in listed().one("main").all("p")] == ["There is none at present."]
