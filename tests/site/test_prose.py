"""The words of an article reach the page as they are, whatever Markdown or HTML would make of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.archive.body import ASCII_SPACE, blocks
from dossier.archive.excerpt import excerpt
from dossier.model import EXCERPT, Version
from dossier.site.prose import printed
from tests.site.making import KEY, page, site, version
from tests.site.reading import parse

MARKDOWN = st.sampled_from(
    [
        "# ",
        "* ",
        "1990. ",
        "+ ",
        "[1]: ",
        "{.caption}",
        "<b>",
        "&amp;",
        "`x`",
        "**",
        "_",
        "> ",
        "---",
        "![a](b)",
        "\\",
        "|",
    ]
)
SPACES = st.sampled_from(["\u00a0", "\u202f", "\u2003", "\u200f", "\u200b", " ", "  "])
CHARACTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\r\n"), max_size=12)
LINES = st.lists(st.one_of(MARKDOWN, SPACES, CHARACTERS), max_size=8).map("".join)


@given(st.lists(LINES, min_size=1, max_size=4))
@example(["1990. كان العام", "\u00a0 ثم", "[1]: http://a.example", "<script>alert(1)</script>"])
def test_the_page_says_each_line_of_the_original_to_the_letter(lines: list[str]) -> None:
    wanted = [line.strip(ASCII_SPACE) for line in lines]
    made = site(version(*lines))
    article = page(made, f"en/articles/{KEY}/en/").one("article", data_article=KEY)
    shown = [article.one(id=f"p{number}").text for number in range(1, len(list(filter(None, wanted))) + 1)]
    assert shown == [line for line in wanted if line]


def test_what_an_editor_marks_up_keeps_its_words_too() -> None:
    source = "## A *title*\n\n> said\n>\n> twice\n\n- one\n- two\n\n{.caption}\nA **picture**\n\n![x](https://a.example/y.png)after"
    found = blocks(source, 1)
    assert [block.kind for block in found] == ["heading", "quotation", "list", "caption", "paragraph"]
    for block in found:
        html = printed(block).html()
        assert parse(html).one(id=block.anchor).text == block.text
        assert "<img" not in html


def test_no_script_and_no_raw_markup_gets_through() -> None:
    html = printed(blocks("[x](javascript:alert(1)) <b>bold</b>", 1)[0]).html()
    assert [element.tag for element in parse(html).all()] == ["p"]


def test_a_link_to_a_paragraph_leads_to_that_of_its_own_text() -> None:
    (block,) = blocks('See [above](#p1) and "href="#p1"".\n', 1)
    inner = parse(printed(block).html("fr-"))
    assert inner.one("a").attributes["href"] == "#fr-p1"
    assert inner.text == 'See above and "href="#p1"".'


@given(st.lists(st.text(st.sampled_from("ab.! \u0633"), max_size=600), min_size=1, max_size=3))
def test_an_excerpt_is_the_beginning_and_never_more_than_a_quarter(lines: list[str]) -> None:
    made: Version = version(*lines)
    shown = excerpt(made).removesuffix(" …")
    text = " ".join(block.text for block in made.blocks)
    assert " ".join(text.split()).startswith(" ".join(shown.split()))
    assert len(shown) <= min(EXCERPT, sum(len(block.text) for block in made.blocks) // 4)
    assert len(shown.split()) <= len(text.split()) // 4


REST = "Nobody answered. " * 20
PRIVATE = {"file": "00000000-a.txt", "sha256": "0" * 64, "lines": "1-40", "held": "private"}


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (
            ["They met. They spoke for two hours about the river.", REST],
            "They met. They spoke for two hours about the river.",
        ),
        (["They met.", "They spoke. And " + "on and " * 30 + "on.", REST], "They met."),
        (["Mr. Delorme met L. Haddad at noon. " + "Then " * 40, REST], "Mr. Delorme met L. Haddad at noon."),
        (["وصل الوزير إلى الميناء؟ " + "ثم قال " * 60, REST], "وصل الوزير إلى الميناء؟"),
        (["She said: “We met. We spoke " + "and spoke " * 60 + "”"], "She said: “We met. We spoke and spoke"),
        (["One two three"], ""),
    ],
)
def test_an_excerpt_ends_with_a_sentence_where_the_first_is_short_enough(lines: list[str], shown: str) -> None:
    assert excerpt(version(*lines)).startswith(shown)
    if shown.endswith((".", "؟")):
        assert excerpt(version(*lines)).endswith(shown[-1])


def test_an_excerpt_that_an_editor_has_cut_is_shown_as_it_is() -> None:
    words = "They met at noon, and spoke for two hours. More is not told here"
    assert excerpt(version(words, original=PRIVATE)) == words
    assert len(excerpt(version(words * 20, original=PRIVATE))) <= EXCERPT
    assert excerpt(version(words, original=PRIVATE | {"held": "public"})) != words
