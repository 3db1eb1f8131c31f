"""Lines to Markdown and back: no text is altered, and ordinary text needs no escape."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.archive import body
from dossier.archive.body import ASCII_SPACE, PARSER, blocks, inline_html
from dossier.archive.escaping import caption, escape, heading, items, paragraph, quotation

PIECES = [
    *"\\`*_{}[]()<>#+-.!~=|&:;'\"/^$%@?,0189abé بن\t \xa0\u200b\u200f\u2003\u2028\x0b\x0c\x85",
    *(
        "&amp;",
        "&nbsp;",
        "&#39;",
        "<b>",
        "</b>",
        "<!-- x -->",
        "<http://a.example>",
        "<a@b.example>",
        "[1]: ",
        "[a](b)",
    ),
    *("![a](b)", "{.caption}", "1990. ", "1) ", "- ", "* ", "+ ", "> ", "# ", "## ", "---", "***", "===", "```", "~~~"),
    *("\\*", "  ", "javascript:", "موسكو", "الأسد"),
]
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\n\r\0")
NASTY = st.lists(st.sampled_from(PIECES) | LETTERS, max_size=12).map("".join)


class TextContent(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found = ""
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.found += data


@given(NASTY)
@example("\xa0وشكر روسيا\xa0")
@example("{.caption}")
@example("[1]: http://example.org")
@example("1990. كان عاماً")
def test_an_escaped_line_is_one_paragraph_of_that_line(line: str) -> None:
    text = line.strip(ASCII_SPACE)
    assert [(block.kind, block.text) for block in blocks(escape(line), 1)] == ([("paragraph", text)] if text else [])


@given(st.lists(NASTY.filter(lambda line: line.strip(ASCII_SPACE)), max_size=6))
def test_lines_joined_by_blank_lines_come_back_as_blocks(lines: list[str]) -> None:
    found = blocks("\n\n".join(map(escape, lines)) + "\n", 10)
    assert [block.text for block in found] == [line.strip(ASCII_SPACE) for line in lines]
    assert [block.line for block in found] == [10 + 2 * number for number in range(len(lines))]
    assert [block.anchor for block in found] == [f"p{number + 1}" for number in range(len(lines))]


@given(st.lists(NASTY, max_size=8), st.sampled_from(["\n", "\n\n", "\r\n\r\n", "\n \n"]))
def test_the_short_way_and_the_parser_agree(lines: list[str], joint: str) -> None:
    markdown = joint.join(lines)
    split = re.split(r"\r\n|\n|\r", markdown)
    short = body._simple(split, 3)
    assert short is None or short == body._parsed(markdown, split, 3)


@given(NASTY.filter(lambda line: line.strip(ASCII_SPACE)), NASTY.filter(lambda line: line.strip(ASCII_SPACE)))
def test_headings_and_captions_keep_their_words(first: str, second: str) -> None:
    found = blocks(f"{heading(first)}\n\n{caption([second])}\n", 1)
    assert [(block.kind, block.text, block.level, block.line) for block in found] == [
        ("heading", first.strip(ASCII_SPACE), 2, 1),
        ("caption", second.strip(ASCII_SPACE), 0, 4),
    ]


@given(NASTY.filter(lambda line: line.strip(ASCII_SPACE)), NASTY.filter(lambda line: line.strip(ASCII_SPACE)))
def test_neighbouring_quotations_keep_their_words(first: str, second: str) -> None:
    found = blocks(f"{quotation(first)}\n\n{quotation(second)}\n", 1)
    assert [(block.kind, block.text) for block in found] == [
        ("quotation", first.strip(ASCII_SPACE)),
        ("quotation", second.strip(ASCII_SPACE)),
    ]


FILLED = NASTY.filter(lambda line: line.strip(ASCII_SPACE))


@given(st.lists(st.lists(FILLED, min_size=1, max_size=2), min_size=1, max_size=3), st.booleans(), st.booleans())
def test_items_and_broken_lines_keep_their_words(found: list[list[str]], numbered: bool, broken: bool) -> None:
    texts = [line.strip(ASCII_SPACE) for lines in found for line in lines]
    (listed,) = blocks(items(found, numbered, broken), 1)
    assert (listed.kind, listed.text) == ("list", "\n".join(texts))
    (whole,) = blocks(paragraph(texts, broken), 1)
    assert (whole.kind, whole.text) == ("paragraph", "\n".join(texts))
    (quoted,) = blocks(quotation(*texts), 1)
    assert (quoted.kind, quoted.text) == ("quotation", "\n".join(texts))


@given(NASTY)
def test_the_html_of_a_block_has_the_text_of_the_block(line: str) -> None:
    for block in blocks(f"*a* {line}\n\n{escape(line)}", 1):
        if block.kind in {"paragraph", "heading"}:
            assert TextContent(inline_html(block.source)).found == block.text


@pytest.mark.parametrize(
    "line",
    [
        'وقال:"سعيد برؤيتكم في موسكو"، مضيفاً :" الشعب السوري .',
        "La question — « l’essentiel » — reste (pour l’heure) ouverte ; 7 % de plus.",
        "On 25 July 2024 (the website of the Kremlin), 2 * 3 = 6, snake_case & so on!",
        "الإسم *",
        "80 years of relations",
        "• تاريخ النشر: الأربعاء، 15 مارس 2023",
        ": Characters Left",
    ],
)
def test_ordinary_text_is_left_as_it_is(line: str) -> None:
    assert escape(line) == line


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("1990. كان", r"1990\. كان"),
        ("+ 3 degrees", r"\+ 3 degrees"),
        ("# 1", r"\# 1"),
        ("---", r"\---"),
        ("*bold*", r"\*bold*"),
        ("so *bold* it is", r"so \*bold\* it is"),
        ("AT&amp;T", r"AT\&amp;T"),
        ("<b>", r"\<b>"),
        ("[1]: x", r"\[1]: x"),
        ("{.caption}", r"\{.caption}"),
    ],
)
def test_what_markdown_would_read_is_escaped_as_little_as_will_do(line: str, source: str) -> None:
    assert escape(line) == source


def test_structure_an_editor_adds() -> None:
    text = "## A heading\n\n> He said:\n>\n> “Yes.”\n\n{.caption}\nPic: *two* men\n\n1. one\n2. two\n\n***\n"
    found = [(block.kind, block.text, block.source, block.line, block.level) for block in blocks(text, 20)]
    assert found == [
        ("heading", "A heading", "## A heading", 20, 2),
        ("quotation", "He said:\n“Yes.”", "> He said:\n>\n> “Yes.”", 22, 0),
        ("caption", "Pic: two men", "Pic: *two* men", 27, 0),
        ("list", "one\ntwo", "1. one\n2. two", 29, 0),
        ("other", "", "***", 32, 0),
    ]


def test_line_numbers_count_every_kind_of_line_end_and_no_other() -> None:
    assert [block.line for block in blocks("a\r\n\r\nb\r\rc\u2028\u2028c\n\nd", 1)] == [1, 3, 5, 7]


@pytest.mark.parametrize(
    "source", ["<script>x()</script>", "<b onclick=x>", "[a](javascript:x())", "![a](data:text/html,x)"]
)
def test_no_markup_or_script_gets_through(source: str) -> None:
    html = PARSER.render(source)
    assert not {"<script", "<b ", "<a ", "<img "} & set(html.split("&"))
    assert "<script" not in html and "<b " not in html and "href" not in html and "src=" not in html
