"""Article files: no byte is lost in reading, no value in writing."""

from datetime import date
from pathlib import Path
from typing import Any

import frontmatter as python_frontmatter
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import frontmatter, schema
from dossier.archive.handler import StrictHandler
from dossier.model import (
    Condition,
    Evidence,
    FrontMatter,
    Original,
    PressDate,
    Removed,
    Rights,
    Span,
    span,
    spans,
)
from dossier.problems import ProblemError

GOLDEN = Path(__file__).parent.parent / "golden/archive"
REFUSED = yaml.safe_load((GOLDEN / "front_matter.yaml").read_text(encoding="utf-8"))
RIGHT = "lang: ar\nkind: original\ntitle: عنوان\nadded: 2026-11-21"

TRAPS = [
    "no",
    "1:2",
    "2023",
    "2023-03-16",
    " x ",
    "# x",
    "a: b",
    "a #b",
    "x:",
    "'",
    '"',
    "\\",
    "null",
    "~",
    "",
    "<<",
    "=",
]
TRAPS += ["- a", "? a", "[a]", "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "0x1f", "1e3", ".5", "+1", "1_000"]
TRAPS += [
    "«الرئيس»: قال",
    "العنوان، الفرعي",
    "\xa0x\xa0",
    "a\u2028b",
    "\u200fx",
    "a\tb",
    "a\nb",
    "\x85",
    "\ufeff",
    "\x7f",
    "😀",
]
WORDS = st.sampled_from(TRAPS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SPANS = st.sampled_from(["1", "26", "33-90", "1:105-164"]).map(span)
SLUGS = st.sampled_from(["a", "null", "2023", "no", "1e3", "2023-03-16", "al-maghrib-2"])
DAYS = st.dates(min_value=date(1000, 1, 1))
ADDRESSES = st.sampled_from(["https://example.org/a?b=1#c", "http://example.org/خبر", "https://example.org/[a]:,{b}"])
HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
DATES = st.builds(
    PressDate, edtf=st.none() | st.sampled_from(["2023", "2023-03-16/..", "XXXX-07-25"]), as_printed=st.none() | WORDS
)
FRONT = st.builds(
    FrontMatter,
    id=st.text("0123456789abcdefghjkmnpqrstvwxyz", min_size=8, max_size=8),
    lang=st.sampled_from(["ar", "no", "ar-Latn"]),
    title=WORDS.filter(bool),
    standfirst=st.none() | WORDS,
    outlet=st.none() | SLUGS,
    byline=st.none() | WORDS,
    dateline=st.none() | WORDS,
    published=DATES,
    added=DAYS,
    updated=st.none() | DATES,
    also_reports_on=st.lists(SLUGS, max_size=2).map(tuple),
    condition=st.lists(
        st.builds(Condition, lines=st.none() | st.lists(SPANS, min_size=1, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    rights=st.builds(Rights, holder=st.none() | SLUGS),
    original=st.none()
    | st.builds(
        Original,
        file=WORDS,
        sha256=HASHES,
        lines=st.lists(SPANS, min_size=1, max_size=2).map(tuple),
        url=st.none() | ADDRESSES,
        captured=st.none() | DAYS,
    ),
    evidence=st.lists(st.builds(Evidence, field=WORDS, line=SPANS, words=WORDS, shows=WORDS), max_size=2).map(tuple),
    removed=st.lists(
        st.builds(Removed, lines=SPANS.map(lambda one: (one,)), reason=st.just("comment-form")), max_size=2
    ).map(tuple),
)


def read(text: str) -> FrontMatter:
    return schema.read(FrontMatter, frontmatter.parse(text, "f.md").node, "f.md")


# --- reading -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["text"][4:30])
def test_refused(case: dict[str, Any]) -> None:
    with pytest.raises(ProblemError) as error:
        read(case["text"].replace("MORE", RIGHT))
    found = [f"{one.line}:{one.column} {one.code} {one.message}" for one in error.value.problems]
    assert found == case["problems"]


def test_the_nearest_known_key_is_named() -> None:
    with pytest.raises(ProblemError) as error:
        read(f"---\nid: 00000001\n{RIGHT}\npublised: x\nrights: {{holdr: x}}\nzzzz: x\n---\n")
    hints = [problem.hint for problem in error.value.problems]
    assert hints[:2] == ["did you mean “published”?", "did you mean “holder”?"]
    assert hints[2].startswith("there are id, lang, kind, title")


@pytest.mark.parametrize(
    "quoted", ["“2026-11-21”", "”2026-11-21“", "‘2026-11-21’", "«\xa02026-11-21\u202f»", "„2026-11-21"]
)
def test_quotation_marks_of_print_are_told_from_those_of_yaml(quoted: str) -> None:
    text = f"---\nid: 00000001\n{RIGHT}\npublished: {{edtf: {quoted}, basis: stated, as_printed: “words”}}\n---\n"
    with pytest.raises(ProblemError) as error:
        read(text)
    hints = [problem.hint for problem in error.value.problems]
    assert hints == ['write "2026-11-21": quotation marks round a value are straight ones']


PARTS = [
    "---",
    "---\n",
    "--- \r\n",
    "\r",
    "\n",
    "\r\n",
    "a: b",
    "# remark",
    "",
    " ",
    "\ufeff",
    "- x",
    "title: 'é'",
    "\u2028",
    "....",
    "x",
]


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join), st.sampled_from(["", "\ufeff"]))
def test_rendering_gives_back_every_byte(text: str, mark: str) -> None:
    for tried in (text, f"{mark}---\n{text}", f"{mark}---\r\na: b\r\n---\r\n{text}"):
        try:
            document = frontmatter.parse(tried, "f.md")
        except ProblemError:
            continue
        assert document.render() == tried


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_body_begins_after_the_second_fence(end: str) -> None:
    text = end.join(["\ufeff---", "# remark", "a: b", "", "---  ", "", "Text", "---", "more"])
    document = frontmatter.parse(text, "f.md")
    assert (document.body, document.body_line) == (end.join(["", "Text", "---", "more"]), 6)


# --- writing -----------------------------------------------------------------------------------------------------


@given(FRONT)
def test_what_is_written_is_read_again(front: FrontMatter) -> None:
    assert read(frontmatter.write(front, "Text.\n")) == front


@given(FRONT)
def test_any_other_reader_of_yaml_finds_the_same_text(front: FrontMatter) -> None:
    """A YAML 1.1 reader that makes numbers and dates makes none of what we mean as text."""
    document = frontmatter.parse(frontmatter.write(front, ""), "f.md")
    theirs = yaml.safe_load(document.fields)
    assert theirs["title"] == front.title
    assert theirs["id"] == front.id
    assert theirs["lang"] == front.lang
    assert theirs["outlet"] == front.outlet
    assert theirs["added"] == front.added
    assert theirs["published"] == {
        "edtf": front.published.edtf,
        "basis": "unknown",
        "as_printed": front.published.as_printed,
    }
    assert tuple(theirs.get("also_reports_on", ())) == front.also_reports_on
    assert [one["words"] for one in theirs.get("evidence", ())] == [one.words for one in front.evidence]


def test_a_new_file_looks_as_the_format_is_described() -> None:
    front = FrontMatter(
        id="k7m2qd4x",
        lang="ar",
        kind="original",
        title="لقاء في موسكو: مناقشة",
        outlet="almaghribtoday",
        byline="حسن عمارة",
        published=PressDate(edtf="2023-03-16/..", basis="inferred"),
        added=date(2026, 11, 21),
        updated=PressDate(as_printed="آخر تحديث GMT 14:05:42"),
        also_reports_on=("2024-07-moscow",),
        condition=(Condition(code="stray-stops", lines=spans("5-12")), Condition(code="truncated")),
        original=Original(
            file="a5202e0d-003.txt", sha256="0" * 63 + "a", lines=spans("1:1-9,3-32"), captured=date(2023, 3, 17)
        ),
        evidence=(Evidence(field="published", line=Span(16, 16), words="الخميس", shows="the day it names"),),
        removed=(Removed(lines=spans("33-90"), reason="comment-form"),),
    )
    expected = (GOLDEN / "written.md").read_text(encoding="utf-8")
    assert frontmatter.write(front, "متن.\n") == expected


# --- through python-frontmatter ----------------------------------------------------------------------------------


def test_python_frontmatter_reads_by_our_rules(tmp_path: Path) -> None:
    path = tmp_path / "a.ar.md"
    path.write_text("---\ntitle: no\nadded: 2026-11-21\noutlet: null\n---\n\nText.\n", encoding="utf-8")
    post = python_frontmatter.load(str(path), handler=StrictHandler("a.ar.md"))
    assert post.metadata == {"title": "no", "added": "2026-11-21", "outlet": None}
    assert post.content == "Text."
    assert (
        python_frontmatter.loads(
            python_frontmatter.dumps(post, handler=StrictHandler()), handler=StrictHandler()
        ).metadata
        == post.metadata
    )


@pytest.mark.parametrize(
    "text", ["---\na: b\n", "no fields", "---\na: b\na: c\n---\n", "---\na: *b\n---\n", "---\n- a\n---\n"]
)
def test_python_frontmatter_is_told_what_is_wrong(text: str) -> None:
    with pytest.raises(ProblemError):
        python_frontmatter.loads(text, handler=StrictHandler("a.ar.md"))
