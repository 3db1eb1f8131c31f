"""An article file and what would be written today: no edit is lost, and what nobody touched is up to date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import article, frontmatter, written
from dossier.intake.known.merging import Merged, Pair, merge
from dossier.model import Alignment, Evidence, FrontMatter, Original, PressDate, Removed, Span, spans
from dossier.problems import ProblemError
from dossier.text.reading import lines

READING = lines("The Tide\nHarbour opens\nPort Alma, 15 May 2031\nOne ship came.\nTwo ships left.\nShare this\n")
PATH = "unassigned/00000001.en.md"
BASE: dict[str, Any] = {
    "title": "Harbour opens",
    "published": PressDate(edtf="2031-05-15", basis="stated", as_printed="15 May 2031"),
    "dateline": "Port Alma, ",
    "removed": (Removed(lines=spans("1"), reason="site-name"), Removed(lines=spans("6"), reason="buttons")),
    "evidence": (Evidence(field="published", line=Span(3, 3), words="15 May 2031", shows="A date."),),
}


def file(text: str = "One ship came.\n\nTwo ships left.\n", **changes: Any) -> str:
    given: dict[str, Any] = {"id": "00000001", "lang": "en", "kind": "original", "added": date(2031, 7, 1)}
    original = Original(file="a.txt", sha256="0" * 64, lines=spans("1-6"))
    return frontmatter.write(FrontMatter(original=original, **given | BASE | changes), text)


def merged(now: str, fresh: str, at_first: str | None = None) -> Merged:
    noted = written.of("00000001", "en", at_first or file())
    (found,) = merge([Pair(PATH, now, fresh, noted)], READING)
    return found


def kinds(found: Merged) -> dict[str, bool]:
    return {difference.field: difference.free for difference in found.differences}


def test_a_file_that_nobody_touched_is_written_as_today() -> None:
    fresh = file(outlet="tide", title="Harbour opens", standfirst="The Tide", removed=BASE["removed"][1:])
    found = merged(file(), fresh)
    assert found.text == fresh
    assert kinds(found) == {"standfirst": True, "outlet": True, "removed": True}
    assert found.noted == written.of("00000001", "en", fresh)


def test_a_file_that_would_be_written_the_same_has_no_differences() -> None:
    found = merged(file(), file())
    assert (found.text, found.differences) == (file(), ())


def test_a_field_that_was_changed_by_hand_stays_and_the_others_are_renewed() -> None:
    now = file().replace("kind: original", "kind: summary   # so says the editor")
    found = merged(now, file(kind="translation", outlet="tide"))
    assert found.text == now.replace("outlet: null", "outlet: tide")
    assert kinds(found) == {"kind": False, "outlet": True}


def test_a_field_that_was_taken_out_by_hand_stays_out() -> None:
    now = file().replace('dateline: "Port Alma, "\n', "")
    assert now != file()
    assert merged(now, file(dateline="Port Alma")).text == now


def test_what_an_editor_confirmed_stays_theirs() -> None:
    now = file(outlet="tide")
    first = merged(now, file(outlet="tide"))
    (second,) = merge([Pair(PATH, first.text, file(), first.noted)], READING)
    assert (first.text, second.text, kinds(second)) == (now, now, {"outlet": False})


def test_a_text_without_a_note_is_all_the_editors() -> None:
    (found,) = merge([Pair(PATH, file(), file(outlet="tide"), None)], READING)
    assert (found.text, kinds(found)) == (file(), {"outlet": False})


def test_fields_that_an_editor_has_put_on_one_line_stay() -> None:
    flow = "{id: 00000001, lang: en, kind: original, title: Harbour opens, added: 2031-07-01}"
    now = f"---\n{flow}\n---\n\nOne ship came.\n\nTwo ships left.\n"
    found = merged(now, file(outlet="tide", standfirst="The Tide"))
    assert found.text == now and not any(kinds(found).values())


def test_an_edited_body_stays_and_no_line_falls_between() -> None:
    """Today would take a line out of the text, which an editor has worked on: both lists of lines stay as they are."""
    now = file("One ship came!\n\nTwo ships left.\n")
    more = (*BASE["removed"], Removed(lines=spans("5"), reason="teaser"))
    found = merged(now, file("One ship came.\n", removed=more, outlet="tide"))
    assert found.text == now.replace("outlet: null", "outlet: tide")
    assert kinds(found) == {"outlet": True, "removed": False, "body": False}


def test_the_evidence_for_a_field_stays_with_it() -> None:
    mine = PressDate(edtf="2031-05-16", basis="stated", as_printed="15 May 2031")
    other = Evidence(field="outlet", line=Span(1, 1), words="The Tide", shows="The name.")
    found = merged(file(published=mine), file(published=PressDate(), outlet="tide", evidence=(other,)))
    version = article.version(found.text, PATH, PATH, None, lambda _: READING)
    assert version.front.published == mine
    assert [one.field for one in version.front.evidence] == ["outlet", "published"]


def test_evidence_for_what_stays_is_no_difference() -> None:
    """The page says today who published it; the editor has taken that out, and the evidence stands where it stood."""
    named = Evidence(field="outlet", line=Span(1, 1), words="The Tide", shows="The name.")
    first = file(outlet="tide", evidence=(named, *BASE["evidence"]))
    now = first.replace("outlet: tide", "outlet: null")
    found = merged(now, file(outlet="sana"), first)
    assert (found.text, kinds(found)) == (now, {"outlet": False})


def test_the_evidence_for_an_address_stays_with_the_original_that_holds_it() -> None:
    address = Evidence(field="url", line=Span(1, 1), words="The Tide", shows="The address.")
    first = file(evidence=(*BASE["evidence"], address))
    now = first.replace("url: null", "url: https://harbour.example/tide")
    found = merged(now, file(outlet="tide"), first)
    assert found.text == now.replace("outlet: null", "outlet: tide")


def test_paragraphs_stay_paired_as_they_are_where_a_text_was_worked_on() -> None:
    new = file(alignment=(Alignment(lang="fr", pairs="l4=l9 l5=l10"),))
    assert kinds(merged(file(), new)) == {"alignment": True}
    assert kinds(merged(file("One ship came!\n\nTwo ships left.\n"), new)) == {"alignment": False, "body": False}


def test_line_ends_of_another_system_are_no_edit() -> None:
    now = file().replace("\n", "\r\n")
    assert merged(now, file(outlet="tide")).text == now.replace("outlet: null", "outlet: tide")


CHOICES: Mapping[str, list[Any]] = {
    "kind": ["original", "summary", "translation"],
    "outlet": [None, "tide", "sana"],
    "title": ["Harbour opens", "The Tide"],
    "removed": [BASE["removed"], ()],
    "evidence": [BASE["evidence"], ()],
}


@st.composite
def today(draw: st.DrawFn) -> str:
    """A file that some rules would write: every line of the reading is the title, the date's, text or removed."""
    fields = {name: draw(st.sampled_from(CHOICES[name])) for name in ("kind", "outlet", "title", "evidence")}
    others = [number for number, line in enumerate(READING, start=1) if number != 3 and line != fields["title"]]
    out = draw(st.sets(st.sampled_from(others)))
    text = "".join(f"{READING[number - 1]}\n\n" for number in others if number not in out)
    return file(text, removed=tuple(Removed(lines=spans(str(number)), reason="teaser") for number in out), **fields)


EDITS = st.lists(
    st.tuples(
        st.sampled_from(file().splitlines()[1:]),
        st.sampled_from(["{} # a remark", "# a remark\n{}", "{}\n", "{}\n# a remark", "title: By hand", "By hand."]),
    ),
    max_size=3,
)


def edited(edits: list[tuple[str, str]]) -> str | None:
    """The file after these edits by hand; None where it is no article file any more."""
    text = file()
    for line, change in edits:
        text = text.replace(line, change.format(line), 1)
    try:
        article.version(text, PATH, PATH, None, lambda _: READING)
    except ProblemError:
        return None
    return text


@given(today())
def test_an_untouched_file_becomes_what_a_fresh_one_is(fresh: str) -> None:
    found = merged(file(), fresh)
    assert (found.text, found.noted) == (fresh, written.of("00000001", "en", fresh))


@given(EDITS, today())
def test_no_line_that_an_editor_wrote_is_lost(edits: list[tuple[str, str]], fresh: str) -> None:
    now = edited(edits)
    if now is None:
        return
    found = merged(now, fresh)
    by_hand = [line for line in now.splitlines() if line not in file().splitlines()]
    assert [line for line in by_hand if line not in found.text.splitlines()] == []
    assert merge([Pair(PATH, found.text, fresh, found.noted)], READING)[0].text == found.text


@pytest.mark.parametrize("field", ["kind", "outlet", "title", "removed"])
def test_a_field_is_told_with_both_of_its_forms(field: str) -> None:
    other = file(**{field: CHOICES[field][-1]})
    (difference,) = merged(file(), other).differences
    assert difference.now in file() and difference.today in other and difference.now != difference.today
