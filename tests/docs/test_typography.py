"""The French and the Arabic guide are set as their languages are; code is left as it is typed."""

import re
from collections.abc import Iterator

from tests.docs.tables import GUIDES

CODE = re.compile(r"^```.*?^```$|`[^`\n]*`|\]\([^)]*\)|<!--.*?-->|</?div.*?>", re.DOTALL | re.MULTILINE)
SHORT, FULL, MARK = "\u202f", "\u00a0", "\u200e"
NAMES = {"English", "Français", "PDF", "UTF", "git", "txt"}
"""What an Arabic reader too knows by its Latin letters."""


def prose(locale: str) -> str:
    """The words of a guide; each piece of code is one sign that is no letter and no stop."""
    return CODE.sub("•", GUIDES[locale].read_text(encoding="utf-8"))


def around(found: Iterator[re.Match[str]], text: str) -> list[str]:
    return [text[max(0, match.start() - 20) : match.end() + 10] for match in found]


def test_french_sets_spaces_inside_quotation_marks_and_before_high_stops() -> None:
    text = re.sub(r"\|[-|]+\|", "", prose("fr"))
    wrong = rf"(?<![{SHORT}{FULL}?!])[;!?]|(?<!{FULL}):|«(?!{FULL})|(?<!{FULL})»"
    assert around(re.finditer(wrong, text), text) == []


def test_french_has_no_straight_apostrophe() -> None:
    assert around(re.finditer("'", prose("fr")), prose("fr")) == []


def test_arabic_has_its_own_stops() -> None:
    text = prose("ar")
    assert around(re.finditer(r"[\u0600-\u06ff•]\s*[,;?]|[“”]", text), text) == []


def test_arabic_has_no_latin_word_where_there_is_an_arabic_one() -> None:
    assert set(re.findall(r"[^\W\d_\u0600-\u06ff]+", prose("ar"))) - NAMES == set()


def test_code_in_arabic_lines_keeps_its_order() -> None:
    """A sign at either end of a piece of code would jump to its other side, and a date turn, but for a mark outside."""
    text = re.sub(r"^```.*?^```$", "", GUIDES["ar"].read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    for before, code, after in re.findall(r"(.?)`([^`\n]+)`(.?)", text):
        assert code[0].isalpha() or before == MARK, code
        assert code[-1].isalnum() or after == MARK, code


def test_arabic_runs_from_right_to_left_and_what_is_typed_from_left_to_right() -> None:
    page = GUIDES["ar"].read_text(encoding="utf-8")
    for piece in re.split(r"^```(?:sh|markdown|yaml)\n.*?^```$", page, flags=re.DOTALL | re.MULTILINE):
        assert re.fullmatch(r'<div dir="rtl">\n\n((?!</?div).)*\n\n</div>', piece.strip(), re.DOTALL)
