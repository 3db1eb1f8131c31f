"""Looking things up in an archive."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.archive.collection import Archive, articles
from dossier.archive.store import load
from dossier.model import ArchiveFile, AuthorityKind, Block, FrontMatter, Person, Place, Version
from tests.archive.sites import SITES

SMALL = load(SITES / "small" / "content").archive


def version(key: str, lang: str, kind: str = "unknown", text: str = "", meeting: str | None = None) -> Version:
    front = FrontMatter.model_validate(
        {"id": key, "lang": lang, "kind": kind, "title": "Title", "added": date(2031, 7, 1)}
    )
    return Version(front, (Block("paragraph", text, text, 9, "p1"),), f"{key}.{lang}.md", meeting)


def test_the_original_comes_first_then_the_languages() -> None:
    found = articles(
        [
            version("00000002", "ar"),
            version("00000001", "fr"),
            version("00000001", "ar"),
            version("00000001", "ru", "original"),
        ]
    )
    assert {key: [one.front.lang for one in article.versions] for key, article in found.items()} == {
        "00000001": ["ru", "ar", "fr"],
        "00000002": ["ar"],
    }


def test_articles_of_a_meeting_are_those_of_its_folder_then_those_that_also_report_on_it() -> None:
    assert [article.id for article in SMALL.articles_of("2031-05-port-alma")] == ["s22qrv0n", "wk3bbyd8", "paf0fd1z"]
    assert [article.id for article in SMALL.articles_of("2031-06-qasr-nour")] == ["paf0fd1z"]
    assert SMALL.articles_of("never") == ()


def test_unassigned_and_unreviewed_articles_are_told_apart() -> None:
    assert [article.id for article in SMALL.unassigned] == ["q9q25qmn"]
    assert SMALL.unreviewed == ()
    fresh = replace(version("00000001", "ar"), unreviewed=True)
    grown = SMALL.with_versions([fresh])
    assert [article.id for article in grown.unassigned] == ["q9q25qmn"]
    assert [article.id for article in grown.unreviewed] == ["00000001"]
    assert len(grown.articles) == len(SMALL.articles) + 1


def test_articles_of_an_outlet() -> None:
    assert [article.id for article in SMALL.articles_of_outlet("daily-tide")] == ["wk3bbyd8"]
    assert SMALL.articles_of_outlet("never") == ()


def test_meetings_are_found_at_a_place_and_at_what_it_lies_in() -> None:
    assert SMALL.meetings_at("harbour-house") == ("2031-05-port-alma",)
    assert SMALL.meetings_at("port-alma") == ("2031-05-port-alma",)
    assert SMALL.meetings_at("qasr-nour") == ("2031-06-qasr-nour",)


def test_places_within_each_other_do_not_trap() -> None:
    places = {
        key: Place(name={}, kind="city", within=other) for key, other in (("a", "b"), ("b", "a"), ("c", "nowhere"))
    }
    found = Archive(file=ArchiveFile(format="1", title={}), places=places)
    assert [found.around(key) for key in ("a", "c", "nowhere", None)] == [("a", "b"), ("c",), (), ()]


@pytest.mark.parametrize("key", ["lina-haddad", "river-commission"])
def test_meetings_are_found_by_people_and_bodies(key: str) -> None:
    assert SMALL.meetings_with(key) == ("2031-05-port-alma", "2031-06-qasr-nour")


@pytest.mark.parametrize(
    ("kind", "key", "paths"),
    [
        ("people", "marc-delorme", ["paf0fd1z.fr.md", "s22qrv0n.ar.md", "s22qrv0n.en.md", "wk3bbyd8.en.md"]),
        ("bodies", "river-commission", ["paf0fd1z.fr.md", "q9q25qmn.ar.md", "s22qrv0n.ar.md", "s22qrv0n.en.md"]),
        ("bodies", "water-ministry", []),
        ("places", "qasr-nour", ["paf0fd1z.fr.md"]),
        ("places", "never", []),
    ],
)
def test_versions_that_name_somebody(kind: AuthorityKind, key: str, paths: list[str]) -> None:
    assert sorted(version.path.rpartition("/")[2] for version in SMALL.mentions(kind, key)) == paths


def test_a_name_does_not_reach_over_the_end_of_a_block() -> None:
    people = {"ann-lee": Person(name={"en": "Ann Lee"})}
    first = version("00000001", "en", text="I met Ann")
    parted = replace(first, blocks=(*first.blocks, Block("paragraph", "Lee was late.", "", 11, "p2")))
    whole = version("00000002", "en", text="I met Ann Lee.")
    found = Archive(file=ArchiveFile(format="1", title={}), articles=articles([parted, whole]), people=people)
    assert [one.front.id for one in found.mentions("people", "ann-lee")] == ["00000002"]


def test_a_persian_name_does_not_find_an_arabic_word() -> None:
    """سورية is Syrian, and مراكش the city of Marrakesh."""
    places = {
        "syria": Place(kind="country", name={"ar": "سوريا", "fa": "سوریه"}, variants={"fa": ("سوریهٔ",)}),
        "morocco": Place(kind="country", name={"ar": "المغرب", "fa": "مراکش", "fr": "Maroc"}),
    }
    arabic = version("00000001", "ar", text="وصلت بعثة سورية إلى مراكش")
    both = version("00000002", "ar", text="من سوريا إلى المغرب")
    found = Archive(file=ArchiveFile(format="1", title={}), articles=articles([arabic, both]), places=places)
    assert {key: [one.front.id for one in found.mentions("places", key)] for key in places} == {
        "syria": ["00000002"],
        "morocco": ["00000002"],
    }
