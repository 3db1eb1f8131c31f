"""The fold-out record of a text: how it was received, what its fields rest on, what was left out or brought back."""

from __future__ import annotations

from typing import Any

import pytest

from dossier.archive import article, frontmatter
from dossier.intake.editor.shows import SHOWS
from dossier.model import Version
from tests.site.making import KEY, page, rights, site, version
from tests.site.reading import Element

READING = ("Harbour opens", "One ship came.", "Share", "Two ships left.", "السفينة وصلت.")
ORIGINAL = {"file": "00000000-harbour.html", "sha256": "0" * 64, "lines": "1-4"}


def read(**fields: object) -> Version:
    """A version whose original can be read."""
    text = frontmatter.write(
        version(**({"original": ORIGINAL, "title": "Harbour opens"} | fields)).front, "One ship came.\n"
    )
    return article.version(text, f"unassigned/{KEY}.en.md", "a.en.md", None, lambda _: READING)


def record(*versions: Version, locale: str = "en") -> Element:
    return page(site(*versions), f"{locale}/articles/{KEY}/").one("details", **{"class": "record"})


def facts(found: Element) -> dict[str, str]:
    rows = found.one("dl", **{"class": "received"}).all("div")
    return {row.one("dt").text: " ".join(row.one("dd").text.split()) for row in rows}


def test_it_says_how_the_original_was_received() -> None:
    encoding = {"name": "windows-1256", "basis": "detected"}
    told = ORIGINAL | {"encoding": encoding, "captured": "2031-01-02", "url": "https://example.org/1"}
    found = facts(record(version("Text", original=told)))
    assert found["Received as"] == "web page, windows-1256 (two detectors agree)"
    assert found["Part used"] == "lines 1–4"
    assert found["Found"] == "where it was published 2 January 2031"
    assert found["In this archive since"] == "1 January 2031"


@pytest.mark.parametrize(
    ("held", "display", "words"), [("private", "full", "held privately"), ("public", "link", "not published")]
)
def test_an_original_that_is_not_here_is_named_and_why(held: str, display: str, words: str) -> None:
    found = record(version("Text", original=ORIGINAL | {"held": held}, rights=rights(display)))
    assert facts(found)["File"] == f"00000000-harbour.html {words}"
    assert not [link for link in found.all("a") if "originals/" in link.attributes["href"]]


def test_lists_are_parted_by_the_comma_of_the_reader() -> None:
    told = ORIGINAL | {"lines": "1,3", "encoding": {"name": "windows-1256", "basis": "detected"}}
    found = facts(record(version("Text", original=told), locale="ar"))
    assert "، windows-1256" in found["ورد بصيغة"]
    assert any("1، 3" in value for value in found.values())


def test_its_hash_breaks_between_groups_of_eight_digits() -> None:
    digits = record(version("Text", original=ORIGINAL)).one("bdi", id="sha256")
    parts = [part for part in digits.children if isinstance(part, str)]
    assert parts == ["0" * 8] * 8


def test_its_hash_can_be_copied() -> None:
    found = record(version("Text", original=ORIGINAL))
    button = found.one("button")
    assert found.one("bdi", id=button.attributes["data-copy"]).text == "0" * 64


def piece(line: int, words: str) -> dict[str, Any]:
    return {"field": "published", "line": str(line), "words": words, "shows": "The label says what this date is."}


def test_a_field_with_two_pieces_of_evidence_is_named_once() -> None:
    other = piece(1, "Harbour") | {"field": "outlet"}
    found = record(read(evidence=[piece(2, "One"), other, piece(4, "Two")]), locale="fr").one(
        "dl", **{"class": "evidence"}
    )
    assert [(row.one("dt").text, len(row.all("dd"))) for row in found.all("div")] == [
        ("date de publication", 2),
        ("média", 1),
    ]
    assert [link.attributes["href"] for link in found.all("a")] == ["#l2", "#l1"]


def test_words_of_another_version_run_in_their_own_direction() -> None:
    english = version("Text", original=ORIGINAL, evidence=[piece(5, "السفينة")])
    arabic = version("السفينة وصلت.", lang="ar", kind="translation", original=ORIGINAL | {"lines": "5"})
    quoted = record(english, arabic).one("q")
    assert (quoted.attributes["lang"], quoted.attributes["dir"]) == ("ar", "rtl")


def test_what_was_left_out_stands_reason_by_reason_and_what_is_back_is_linked() -> None:
    entries = [("1:1-2", "buttons"), ("4", "kept"), ("3", "buttons")]
    found = record(read(removed=[{"lines": lines, "reason": reason} for lines, reason in entries]))
    back, out = found.all("ul")
    said = "lines 1 (characters 1–2), 3: page furniture Buttons of the page."
    assert [item.text for item in out.all("li")] == [said]
    assert [link.attributes["href"] for link in back.all("a")] == ["#l4"]
    shown = page(site(read(removed=[{"lines": "4", "reason": "kept"}])), f"en/articles/{KEY}/")
    assert shown.one("p", id="l4").text == "Two ships left."


def test_matched_paragraphs_are_counted_and_guesses_among_them() -> None:
    found = record(version("Text", alignment=[{"lang": "ar", "pairs": "l2=l5 l4+l6=l7? l8=l9"}]))
    assert [item.text for item in found.all("li")] == ["Arabic: 3 pairs, 1 of them a guess"]


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_what_speaks_against_a_value_says_so_in_words_before_it_is_quoted(locale: str) -> None:
    against = piece(4, "Two") | {"shows": SHOWS["other-published"]}
    shown = record(read(evidence=[piece(2, "One"), against]), locale=locale)
    supports, disagrees = shown.one("dl", **{"class": "evidence"}).all("dd")
    assert "class" not in supports.attributes and not supports.all("b")
    assert disagrees.attributes["class"] == "against"
    assert disagrees.text.index("≠") < disagrees.text.index("Two")
    assert len(disagrees.one("b").text) > len("≠ ")
