"""Saved web pages: nothing of what they show is lost or invented, and what they state is named."""

from __future__ import annotations

import re
import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import Received, Stated
from dossier.intake import read as take
from dossier.problems import ProblemError
from dossier.text.fold import INVISIBLE
from tests.intake.golden import ADDED, archive
from tests.intake.pages import PLACE, TEXT, page, read, roles, said, visible

ARCHIVE = archive()

# What a browser would show of a page, written down while the page is made: its characters without white space.
_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=25)
_TAGS = (
    "div",
    "p",
    "span",
    "b",
    "a",
    "section",
    "li",
    "td",
    "h2",
    "blockquote",
    "figcaption",
    "time",
    "aside",
    "button",
)
_CLASSES = ("", "related", "author", "date", "caption", "share", "standfirst", "credit", "nav", "lead")
_UNSEEN = ("script", "style", "template", "noscript")


def _element(children: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
    inside = st.lists(children, max_size=4).map(
        lambda found: ("".join(a for a, _ in found), "".join(b for _, b in found))
    )
    return st.tuples(st.sampled_from(_TAGS), st.sampled_from(_CLASSES), inside).map(
        lambda made: (f'<{made[0]} class="{made[1]}">{made[2][0]}</{made[0]}>', made[2][1])
    )


_SHOWN = _WORDS.map(lambda text: (escape(text), text))
_HIDDEN = st.tuples(st.sampled_from(_UNSEEN), st.sampled_from(["x", "var y = 1", "never shown"])).map(
    lambda made: (f"<{made[0]}>{made[1]}</{made[0]}>", "")
)
_LOOSE = st.sampled_from([("<br>", ""), ("<hr>", ""), ("<!-- a note -->", ""), ("&nbsp;", " "), ("\n  ", "")])
_MARKUP = st.recursive(st.one_of(_SHOWN, _SHOWN, _HIDDEN, _LOOSE), _element, max_leaves=30)


def _characters(text: str) -> str:
    return re.sub(rf"[\s{INVISIBLE}]", "", text)


@given(_MARKUP)
def test_every_word_that_a_page_shows_is_in_its_reading_once_and_in_order(made: tuple[str, str]) -> None:
    markup, shown = made
    found = read(page(under=f"<div>{markup}</div>"))
    assert _characters("".join(visible(found))) == _characters("".join(("Harbour opens again", *TEXT, shown)))


@given(_MARKUP)
def test_whatever_the_page_its_lines_are_accounted_for(made: tuple[str, str]) -> None:
    taken = take(Received("page.html", page(under=made[0]).encode()), Stated(ADDED), ARCHIVE)
    if not taken.versions:  # letters that no language sets so can outweigh the article's own
        assert [problem.code for problem in taken.problems] == ["language"]
        return
    for line in taken.lines:
        assert line.role and line.reason
    assert {line.number for line in taken.lines} == {
        number for number, line in enumerate(read(page(under=made[0])).lines, 1) if _characters(line)
    }


def test_white_space_collapses_and_no_break_spaces_stay() -> None:
    found = read(page(under="<p>  One\n\ttwo <b> three</b>\u00a0\u00a0four </p><p>five<br>six</p><pre>a  b\n  c</pre>"))
    assert visible(found)[3:] == ["One two three\u00a0\u00a0four", "five", "six", "a  b", "  c"]


def test_a_headline_in_two_rows_is_one_line() -> None:
    found = read(page().replace("Harbour opens", "Harbour<br>opens"))
    assert roles(found)["Harbour opens again"] == "title"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "datePublished": "2022-11-02"}',
        '[{"@type": "BreadcrumbList"}, {"@type": ["Thing", "ReportageNewsArticle"], "datePublished": "2022-11-02"}]',
        '{"@graph": [{"@type": "WebSite"}, {"@type": "Article", "datePublished": "2022-11-02"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "datePublished": "2022-11-02"}}',
        '{"@type": "NewsArticle", "datePublished": "2022-11-02",}',
        '{"@type": "NewsArticle", "headline": "She said "no"", "datePublished": "2022-11-02"}',
        '<!-- {"@type": "NewsArticle", "datePublished": "2022-11-02"} -->',
        '{"@type": "NewsArticle", "description": "two\nlines", "datePublished": "2022-11-02"}',
    ],
)
def test_json_ld_is_read_however_it_is_written(script: str) -> None:
    found = read(page(f'<script type="application/ld+json">{script}</script>'))
    assert said(found, "published") == [("json-ld", "2022-11-02")]


@pytest.mark.parametrize("script", ["", "null", "[" * 100_000, '"text"', "{broken", "[[[[[[{}]]]]]]"])
def test_json_ld_that_says_nothing_states_nothing(script: str) -> None:
    found = read(page(f'<script type="application/ld+json">{script}</script>'))
    assert said(found, "published") == []


def test_other_stories_in_json_ld_are_not_the_article() -> None:
    script = (
        '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2019-01-01",'
        ' "headline": "Another story"}]}'
    )
    found = read(page(f'<script type="application/ld+json">{script}</script>'))
    assert said(found, "published") == []


def test_every_kind_of_statement_is_named() -> None:
    head = (
        '<meta property="og:title" content="Harbour &amp; ships"><meta name="author" content="Ann Miller">'
        '<meta name="DC.date.issued" content="2022-11-02"><meta name="citation_title" content="Harbour">'
        f'<meta property="og:site_name" content="Harbour Press"><link rel="canonical" href="{PLACE}">'
        '<meta itemprop="dateModified" content="2022-11-03">'
    )
    found = read(f"<!-- saved from url=(0043){PLACE}?x=1 -->\n" + page(head))
    assert said(found, "title") == [
        ("opengraph", "Harbour & ships"),
        ("citation", "Harbour"),
        ("document-title", "Harbour opens again"),
    ]
    assert said(found, "byline") == [("meta", "Ann Miller")]
    assert said(found, "published") == [("dublin-core", "2022-11-02")]
    assert said(found, "updated") == [("microdata", "2022-11-03")]
    assert said(found, "outlet") == [("opengraph", "Harbour Press")]
    assert said(found, "url") == [("canonical", PLACE), ("saved-from", f"{PLACE}?x=1")]
    assert said(found, "lang") == [("html-lang", "en")]


def test_a_date_that_only_a_notice_or_another_story_bears_is_no_witness() -> None:
    under = '<div class="related"><a href="/b">Another story</a> 1 January 2020</div><footer>© 2019 Press</footer>'
    assert said(read(page(under=under)), "published") == []


def test_a_page_reads_the_same_every_time() -> None:
    days = range(1, 9)
    under = "".join(f'<p class="date"><time datetime="2022-11-0{day}">{day} November</time></p>' for day in days)
    assert read(page(under=under)) == read(page(under=under))


def test_a_date_in_the_address_is_a_weak_witness() -> None:
    found = read(page(f'<link rel="canonical" href="{PLACE}">'))
    assert said(found, "published") == [("htmldate", "2022/11/02")]


def test_both_sides_of_a_disagreement_are_evidence() -> None:
    head = (
        '<meta property="og:title" content="A wholly other matter"><link rel="canonical" href="https://sana.sy/a">'
        '<meta property="og:site_name" content="Reuters">'
    )
    taken = take(Received("page.html", page(head, language="fr").encode()), Stated(ADDED), ARCHIVE)
    front = taken.versions[0].front
    assert {"title-disagrees", "outlet-disagrees", "lang-disagrees"} <= {note.code for note in taken.notes}
    shown = {
        field: [one.words for one in front.evidence if one.field == field] for field in ("title", "outlet", "lang")
    }
    assert shown == {
        "title": ["Harbour opens again", "A wholly other matter"],
        "outlet": ["sana.sy", "Reuters"],
        "lang": ["The harbour opened again after two", "fr"],
    }
    assert (front.title, front.outlet, front.lang) == ("Harbour opens again", "sana", "en")


def test_the_editor_s_address_and_outlet_outweigh_the_page_s() -> None:
    stated = Stated(ADDED, outlet="reuters", url="https://example.org/mine")
    data = page('<link rel="canonical" href="https://sana.sy/a">').encode()
    front = take(Received("page.html", data), stated, ARCHIVE).versions[0].front
    assert front.original is not None
    assert (front.outlet, front.original.url) == ("reuters", "https://example.org/mine")


@pytest.mark.parametrize(
    "address", ["file:///C:/Users/Ann/Desktop/a.html", "javascript:alert(1)", "https://", "//host", "http://[::1", ""]
)
def test_an_address_that_is_none_of_the_web_is_not_kept(address: str) -> None:
    taken = take(
        Received("page.html", page(f'<link rel="canonical" href="{address}">').encode()), Stated(ADDED), ARCHIVE
    )
    assert taken.versions[0].front.original is not None
    assert taken.versions[0].front.original.url is None


def test_traces_of_a_computer_are_told_to_the_editor_and_are_in_no_line() -> None:
    path = "file:///C:/Users/Ann%20Miller/Desktop/harbour.html"
    found = read(f"<!-- saved from url=(0050){path} -->" + page(under='<img src="/home/ann/harbour_files/a.png">'))
    told = " ".join(found.personal)
    assert "Ann Miller" in told and "/home/ann/" in told
    assert not any("Users" in line or "Miller" in line or "/home" in line for line in found.lines)


@pytest.mark.parametrize(
    "declared",
    [
        ("windows-1256", "windows-1256", "المزارعون ينتظرون المطر"),
        ("ISO-8859-1", "windows-1252", "œuvre d’été"),
        ("koi8-r", "koi8-r", "Часы снова бьют"),
    ],
)
def test_a_page_is_decoded_as_it_declares(declared: tuple[str, str, str]) -> None:
    label, codec, words = declared
    data = page(f'<meta http-equiv="Content-Type" content="text/html; charset={label}">', f"<p>{words}</p>")
    found = read(data.encode(codec, "xmlcharrefreplace"))
    assert words in visible(found)
    assert (found.encoding.name, found.encoding.basis) == (codec, "declared")


def test_a_page_that_is_valid_utf_8_is_that_whatever_it_declares() -> None:
    found = read(page('<meta charset="iso-8859-1">', "<p>Été</p>"))
    assert "Été" in visible(found)
    assert found.encoding.basis == "valid"


def test_a_page_is_known_by_what_it_holds() -> None:
    assert "Harbour opens again" in visible(read(page(), "a page without a suffix"))


@pytest.mark.parametrize(
    "bad",
    [
        ("<html><body><div id=root></div><script>app()</script></body></html>", "no-text", "a script"),
        ("<html><frameset><frame src=a.html></frameset></html>", "no-text", "frames"),
        ("", "no-text", "no article"),
        ("<html><body><nav><a href=/>Home</a></nav></body></html>", "no-text", "no article"),
        (page(under="<div>" * 5_000), "too-deep", "nested"),
        (page(under="<p>" + "word " * 4_100_000), "too-large", "20 MB"),
    ],
)
def test_what_holds_no_article_is_one_problem(bad: tuple[str, str, str]) -> None:
    data, code, says = bad
    with pytest.raises(ProblemError) as raised:
        read(data)
    (problem,) = raised.value.problems
    assert problem.code == code
    assert says in problem.message
    assert problem.hint


@pytest.mark.parametrize(
    "harm",
    [
        "<div>" * 1_500,
        "<b><i>" * 700 + "deep",
        f'<img src="data:image/png;base64,{"A" * 30_000_000}">',
        "<p " + " ".join(f"a{n}=x" for n in range(20_000)) + ">wide</p>",
        "<table>" + "<tr><td>1" * 5_000,
        "<a href=x>" * 1_000,
    ],
    ids=["nested", "inline", "embedded", "attributes", "cells", "links"],
)
def test_pages_made_to_do_harm_are_read_in_no_time(harm: str) -> None:
    start = time.process_time()
    found = read(page(under=harm))
    assert time.process_time() - start < 10
    assert set(TEXT) <= set(visible(found))


def test_entities_of_a_page_s_own_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + page(under="<p>&b;</p>")
    assert not any("aaaa" in line for line in visible(read(bomb))[1:])
