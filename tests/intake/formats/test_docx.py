"""Word documents: what is printed is in the reading, what is deleted is out, what names somebody is reported."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import Received, Stated
from dossier.intake import read as take
from dossier.intake.formats import Reading, reading
from dossier.problems import ProblemError
from tests.intake.golden import ADDED, archive

TEXT = "The harbour opened again after two months. The first ship carried grain."


def document(build: Callable[[Any], None]) -> bytes:
    made = Document()
    made.core_properties.author = ""
    made.core_properties.comments = ""
    build(made)
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def read(data: bytes, name: str = "article.docx") -> Reading:
    return reading(Received(name, data))


def roles(found: Reading) -> dict[str, str]:
    return {found.lines[number - 1]: told.role for number, told in found.told.items()}


def refusal(data: bytes) -> str:
    with pytest.raises(ProblemError) as caught:
        read(data)
    (problem,) = caught.value.problems
    assert problem.message and problem.hint
    return problem.code


def body(xml: str) -> bytes:
    """A document whose body holds this markup."""

    def build(made: Any) -> None:
        for node in parse_xml(f"<w:body {nsdecls('w', 'r')} {ALTERNATIVES}>{xml}</w:body>"):
            made.element.body.insert_element_before(node, "w:sectPr")

    return document(build)


ALTERNATIVES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def repacked(data: bytes, parts: Mapping[str, bytes | str]) -> bytes:
    """The same package with some of its parts replaced or added."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return target.getvalue()


def test_styles_tell_title_headings_captions_and_quotations() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("Harbour opens again", style="Title")
        made.add_paragraph("After the storm", style="Subtitle")
        made.add_heading("The first ship", level=2)
        made.add_paragraph(TEXT)
        made.add_paragraph("“We waited.”", style="Quote")
        made.add_paragraph("The first ship at the quay", style="Caption")

    found = read(document(build))
    assert found.lines[3] == TEXT
    assert roles(found) == {
        "Harbour opens again": "title",
        "After the storm": "standfirst",
        "The first ship": "heading",
        "“We waited.”": "quotation",
        "The first ship at the quay": "caption",
    }
    assert found.personal == ()


def test_a_heading_on_top_is_the_title_where_nothing_is_styled_so() -> None:
    def build(made: Any) -> None:
        made.add_heading("Harbour opens again", level=1)
        made.add_paragraph(TEXT)
        made.add_heading("The first ship", level=1)

    assert roles(read(document(build))) == {"Harbour opens again": "title", "The first ship": "heading"}


def test_tables_lists_breaks_and_links_are_lines() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("one\ntwo\tthree")
        made.add_paragraph("first item", style="List Bullet")
        table = made.add_table(rows=2, cols=2)
        for cell, text in zip((c for row in table.rows for c in row.cells), ["Ships", "12", "Boats", ""], strict=True):
            cell.text = text
        wide = made.add_table(rows=1, cols=2)
        wide.rows[0].cells[0].text = f"{TEXT}\n{TEXT}"
        wide.rows[0].cells[1].text = "beside"

    found = read(document(build))
    assert found.lines == ("one", "two\tthree", "first item", "Ships\t12", "Boats", TEXT, TEXT, "beside")
    assert {number: told.reason for number, told in found.told.items()} == {
        2: "line-break",
        3: "list-item",
        4: "table-row",
        7: "line-break",
    }


def test_styles_outweigh_the_rules_of_plain_text() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("State of the Harbour — Press service")
        made.add_paragraph("Harbour opens again", style="Title")
        made.add_paragraph(TEXT)
        table = made.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Grain", "twelve tons"
        made.add_paragraph(TEXT)
        made.add_paragraph("What comes next is still open, says the mayor of the town.", style="Heading 2")
        made.add_paragraph(TEXT)

    taken = take(Received("article.docx", document(build)), Stated(ADDED), archive())
    (version,) = taken.versions
    assert version.front.title == "Harbour opens again"
    assert [block.kind for block in version.blocks] == ["paragraph", "paragraph", "paragraph", "heading", "paragraph"]
    assert version.blocks[1].text == "Grain\ttwelve tons"


def test_a_link_s_text_and_a_field_s_result_are_in_and_its_instruction_is_out() -> None:
    found = read(
        body(
            '<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:t>there</w:t></w:r>'
            "</w:hyperlink><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText></w:r>"
            "<w:r><w:t>, p. 3</w:t></w:r><w:r><w:noBreakHyphen/><w:t>4</w:t></w:r></w:p>"
        )
    )
    assert found.lines == ("See there, p. 3\u20114",)


def test_inserted_text_is_in_and_deleted_and_hidden_text_is_out_and_reported() -> None:
    found = read(
        body(
            '<w:p><w:r><w:t xml:space="preserve">The harbour </w:t></w:r><w:del w:id="1" w:author="Ann Miller"><w:r>'
            '<w:delText>did not open</w:delText></w:r></w:del><w:ins w:id="2" w:author="Bob"><w:r><w:t>opened</w:t>'
            "</w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
        )
    )
    assert found.lines == ("The harbour opened",)
    assert found.personal == (
        "changes are tracked in the name of “Ann Miller”",
        "changes are tracked in the name of “Bob”",
        "text that was deleted is still in the file (1 place)",
        "text that is hidden is in the file (1 place)",
    )


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    found = read(
        body(
            '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author=""/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t>'
            "</w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>"
        )
    )
    assert found.lines == ("One two",)


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>"
    found = read(
        body(
            "<w:p><w:r><w:t>Beside</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
            f"<wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>After</w:t></w:r></w:p>"
        )
    )
    assert found.lines == ("Beside", "In the box", "After")


def test_headers_and_footers_are_furniture_around_the_text() -> None:
    def build(made: Any) -> None:
        made.sections[0].header.paragraphs[0].text = "The Harbour Post"
        made.sections[0].footer.paragraphs[0].text = "Page 1"
        made.add_paragraph(TEXT)

    found = read(document(build))
    assert found.lines == ("The Harbour Post", TEXT, "Page 1")
    assert roles(found) == {"The Harbour Post": "furniture", "Page 1": "furniture"}


def test_notes_follow_the_text_under_their_numbers() -> None:
    reference = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    data = body(
        f"<w:p><w:r><w:t>Grain</w:t></w:r>{reference.format(7)}<w:r><w:t xml:space='preserve'> and salt</w:t></w:r>"
        f"{reference.format(3)}</w:p>"
    )
    notes = "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        for at, text in ((0, "separator"), (3, "From the mines."), (7, "Wheat."))
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    with zipfile.ZipFile(BytesIO(data)) as old:
        types = old.read("[Content_Types].xml").decode()
        rels = old.read("word/_rels/document.xml.rels").decode()
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    found = read(
        repacked(
            data,
            {
                "word/footnotes.xml": f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>",
                "[Content_Types].xml": types.replace(
                    "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                ),
                "word/_rels/document.xml.rels": rels.replace(
                    "</Relationships>",
                    f'<Relationship Id="rId99" Type="{relation}" Target="footnotes.xml"/></Relationships>',
                ),
            },
        )
    )
    assert found.lines == ("Grain¹ and salt²", "¹ Wheat.", "² From the mines.")


def test_comments_and_properties_are_reported_and_in_no_line() -> None:
    def build(made: Any) -> None:
        made.core_properties.author = "Jane Roe"
        made.core_properties.last_modified_by = "John Doe"
        made.core_properties.title = r"C:\Users\jroe\port.docx"
        made.add_comment(made.add_paragraph(TEXT).runs, text="Is that so?", author="Ann Miller", initials="AM")

    found = read(document(build))
    assert found.lines == (TEXT,)
    assert set(found.personal) == {
        "the file names its author: “Jane Roe”",
        "the file names the one who changed it last: “John Doe”",
        r"a property of the file says “C:\Users\jroe\port.docx”",
        "a comment by “Ann Miller”: “Is that so?”",
    }


def test_a_word_document_is_one_whatever_it_is_called() -> None:
    assert read(document(lambda made: made.add_paragraph(TEXT)), "article.txt").lines == (TEXT,)


def test_a_document_without_text_is_empty() -> None:
    assert refusal(document(lambda made: made.add_paragraph(" "))) == "empty"


def test_what_would_unpack_to_too_much_is_not_unpacked() -> None:
    data = document(lambda made: made.add_paragraph(TEXT))
    assert refusal(repacked(data, {"word/media/a.bin": bytes(150_000_000)})) == "too-large"
    assert refusal(repacked(data, {"word/x.xml": b"<a>" + b" ab" * 11_000_000 + b"</a>"})) == "too-large"


def test_entities_are_refused() -> None:
    data = document(lambda made: made.add_paragraph(TEXT))
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><w:settings>&c;</w:settings>'
    assert refusal(repacked(data, {"word/settings.xml": bomb})) == "unsafe"


def test_deep_nesting_is_refused() -> None:
    deep = "<w:ins>" * 5000 + "</w:ins>" * 5000
    data = document(lambda made: made.add_paragraph(TEXT))
    xml = f"<w:document {nsdecls('w')}><w:body><w:p>{deep}</w:p></w:body></w:document>"
    assert refusal(repacked(data, {"word/document.xml": xml})) == "broken"


@given(st.data())
def test_a_broken_document_is_one_problem(data: st.DataObject) -> None:
    whole = data.draw(st.just(WHOLE))
    cut = data.draw(st.integers(30, len(whole)))
    at, byte = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 255))
    damaged = (whole[:at] + bytes([byte]) + whole[at + 1 :])[:cut]
    try:
        found = read(damaged)
    except ProblemError as error:
        assert len(error.problems) == 1
    else:
        assert TEXT in found.lines


WHOLE = document(lambda made: made.add_paragraph(TEXT))
