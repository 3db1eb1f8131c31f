"""Single fields of an article file replaced, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import frontmatter
from dossier.archive.rewriting import ORDER, raw_body, raw_fields, rewritten

FILE = """---
# checked by the desk
id: 00000001
lang: en   # by its words
kind: original

title: "A title"
outlet: null
added: 2031-01-01
removed:
  # this one is doubtful
  - {lines: 3, reason: buttons}

# the end
---

One.
"""


def replaced(text: str, body: str | None = None, **fields: str | None) -> str:
    return rewritten(frontmatter.parse(text, "a.md"), fields, body)


def test_a_field_is_all_of_its_lines_without_what_stands_behind_them() -> None:
    found = raw_fields(frontmatter.parse(FILE, "a.md"))
    assert found["kind"] == "kind: original\n"
    assert found["lang"] == "lang: en   # by its words\n"
    assert found["removed"] == "removed:\n  # this one is doubtful\n  - {lines: 3, reason: buttons}\n"


def test_nothing_replaced_is_the_same_file() -> None:
    assert replaced(FILE) == FILE


def test_a_field_is_replaced_where_it_stands_and_comments_around_it_stay() -> None:
    assert replaced(FILE, kind="kind: summary\n") == FILE.replace("kind: original", "kind: summary")


def test_a_new_field_comes_where_the_model_has_it_and_one_may_go() -> None:
    new = replaced(FILE, byline="byline: Ann\n", dateline="dateline: Paris\n", removed=None)
    assert new == FILE.replace("outlet: null\n", "outlet: null\nbyline: Ann\ndateline: Paris\n").replace(
        "removed:\n  # this one is doubtful\n  - {lines: 3, reason: buttons}\n", ""
    )


def test_line_ends_are_those_of_the_file() -> None:
    windows = FILE.replace("\n", "\r\n")
    found = frontmatter.parse(windows, "a.md")
    assert raw_fields(found) == raw_fields(frontmatter.parse(FILE, "a.md"))
    assert raw_body(found) == "\nOne.\n"
    new = replaced(windows, "\nTwo.\n", outlet="outlet: sana\n")
    assert new == windows.replace("outlet: null", "outlet: sana").replace("One.", "Two.")


def test_keys_that_share_a_line_cannot_be_told_apart() -> None:
    assert raw_fields(frontmatter.parse("---\n{id: a, lang: en}\n---\n", "a.md")) == {}


FIELDS = st.dictionaries(st.sampled_from(ORDER), st.sampled_from(["x", "[1, 2]", "\n  - a\n  # b\n  - c"]))


@given(FIELDS, FIELDS)
def test_what_is_replaced_is_what_is_read_then_and_the_rest_is_as_it_was(
    before: dict[str, str], changes: dict[str, str]
) -> None:
    ordered = {key: f"{key}: {before[key]}\n" for key in ORDER if key in before}
    text = f"---\n{''.join(ordered.values())}---\nBody.\n"
    wanted = {key: f"{key}: {value}\n" for key, value in changes.items()}
    new = frontmatter.parse(rewritten(frontmatter.parse(text, "a.md"), wanted), "a.md")
    assert raw_fields(new) == ordered | wanted
    assert [*raw_fields(new)] == [key for key in ORDER if key in ordered | wanted]
    assert new.body == "Body.\n"
