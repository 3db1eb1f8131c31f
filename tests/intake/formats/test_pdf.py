"""PDFs: lines as printed, and a refusal that says what was seen where the text layer is not what the page shows."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import Received
from dossier.intake.formats import Reading, reading
from dossier.intake.layer import garbage
from dossier.intake.layer.letters import layer
from dossier.problems import Problem, ProblemError
from tests.intake.formats.pdfs import Run, backward, paragraph, pdf, stream
from tests.intake.formats.print import ARABIC, FRENCH

PRINTED = Path(__file__).parent / "printed"
LINES = [
    "The harbour opened again after two months, and the first",
    "ship carried grain to the people who had waited so long.",
    "Nobody was hurt.",
]
LONG = " ".join(LINES)


def read(data: bytes, name: str = "article.pdf") -> Reading:
    return reading(Received(name, data))


def refused(data: bytes) -> Problem:
    with pytest.raises(ProblemError) as caught:
        read(data)
    (problem,) = caught.value.problems
    assert problem.hint
    return problem


def set_as(html: str) -> list[str]:
    """The paragraphs of a page as they are set."""
    blocks = re.findall(r"<(?:h1|p)>(.*?)</(?:h1|p)>", html, re.DOTALL)
    return [" ".join(block.split("\n")) for block in blocks]


@pytest.mark.parametrize(("name", "html"), [("arabic", ARABIC), ("french-columns", FRENCH)])
def test_a_printed_page_is_read_as_it_was_set(name: str, html: str) -> None:
    found = read((PRINTED / f"{name}.pdf").read_bytes())
    assert list(found.lines) == set_as(html)
    assert {number: told.role for number, told in found.told.items()} == {1: "title"}
    assert found.personal == ()


def test_words_torn_apart_are_refused_and_shown() -> None:
    problem = refused((PRINTED / "arabic-torn.pdf").read_bytes())
    assert (problem.code, "torn apart" in problem.message) == ("text-layer", True)


@pytest.mark.parametrize(("name", "lost"), [("arabic", False), ("french-columns", False), ("arabic-torn", True)])
def test_shapes_that_give_no_letter_are_noticed(name: str, lost: bool) -> None:
    (page,) = layer((PRINTED / f"{name}.pdf").read_bytes()).pages
    assert (garbage.lost_letters(len(page.letters), page.lost) is not None) == lost


def test_a_line_printed_twice_to_be_bold_and_a_space_by_itself_lose_nothing() -> None:
    bold = [Run(50.2, 500, LINES[0]), *paragraph(50, 500, LINES), Run(20, 400, " ")]
    assert read(pdf([bold])).lines == (LONG,)


def test_a_page_without_text_asks_for_ocr() -> None:
    problem = refused((PRINTED / "scan.pdf").read_bytes())
    assert (problem.code, "OCR" in problem.hint) == ("no-text-layer", True)


def test_a_pdf_is_one_whatever_it_is_called() -> None:
    assert read(pdf([paragraph(50, 500, LINES)]), "article.txt").lines == (LONG,)


def test_what_geometry_sets_apart_is_another_paragraph() -> None:
    indented = [Run(50, 500, LINES[0]), Run(50, 486, LINES[1]), Run(64, 472, LINES[0]), Run(50, 458, LINES[2])]
    spaced = paragraph(50, 500, LINES[:2]) + paragraph(50, 460, LINES[:2])
    short = paragraph(50, 500, [LINES[2], *LINES])
    assert read(pdf([indented])).lines == (f"{LINES[0]} {LINES[1]}", f"{LINES[0]} {LINES[2]}")
    assert read(pdf([spaced])).lines == (f"{LINES[0]} {LINES[1]}",) * 2
    assert read(pdf([short])).lines == (LINES[2], LONG)


def test_larger_type_is_title_and_headings() -> None:
    page = [Run(50, 560, "Harbour opens", 24), *paragraph(50, 500, LINES), Run(50, 420, "Later", 14)]
    found = read(pdf([[*page, *paragraph(50, 390, LINES)]]))
    assert found.lines == ("Harbour opens", LONG, "Later", LONG)
    assert {number: told.role for number, told in found.told.items()} == {1: "title", 3: "heading"}


@pytest.mark.parametrize(
    ("elsewhere", "joined"), [("The harbour.", "the harbour is open."), ("The quay.", "the har-bour is open.")]
)
def test_a_hyphen_goes_only_where_the_word_stands_unbroken_elsewhere(elsewhere: str, joined: str) -> None:
    broken = ["They say that everybody knows that the har-", "bour is open."]
    page = [Run(50, 560, elsewhere), *paragraph(50, 500, broken)]
    assert read(pdf([page])).lines[1].endswith(joined)


def test_heads_and_numbers_of_pages_are_furniture_and_a_paragraph_goes_on_across_them() -> None:
    def page(number: int, lines: list[str]) -> Iterable[Run]:
        return [Run(50, 580, "The Harbour Post"), *paragraph(50, 500, lines), Run(200, 20, str(number))]

    found = read(pdf([page(1, LINES[:1]), page(2, LINES[1:])]))
    assert found.lines == (LONG, "The Harbour Post", "1", "The Harbour Post", "2")
    assert [told.role for told in found.told.values()] == ["furniture"] * 4


SENTENCE = "وصلت السفينة الأولى إلى المرفأ بعد شهرين (من الإغلاق) في يوم 12/3/2023 كما قال Port Office أمس."


@pytest.mark.parametrize("address", ["https://paper.example/harbour", "file:///home/reader/harbour.html"])
def test_what_a_browser_prints_in_the_margins_is_told_apart(address: str) -> None:
    margins = [Run(40, 580, "3/5/24, 9:12 AM The harbour - The Paper"), Run(40, 12, f"{address} 1/1")]
    found = read(pdf([[*paragraph(50, 400, LINES), *margins]]))
    assert found.lines[0] == LONG
    assert {found.lines[number - 1] for number, told in found.told.items() if told.reason == "running-head"} == {
        line for line in ("3/5/24, 9:12 AM The harbour - The Paper", f"{address} 1/1") if "file:" not in line
    }
    on_disk = address.startswith("file:")
    printed = ("captured", "3/5/24, 9:12 AM")
    assert _stated(found) == ([printed] if on_disk else [("url", address), printed])
    assert any(address in one for one in found.personal) is on_disk


def _stated(found: Reading) -> list[tuple[str, str]]:
    """What is stated; each value stands in its line."""
    assert all(one.value in found.lines[one.line - 1] for one in found.statements)
    return [(one.field, one.value) for one in found.statements]


def test_an_address_that_the_margin_cuts_off_is_stated_by_no_one() -> None:
    page = [
        *paragraph(50, 400, LINES),
        Run(20, 580, "3/5/24, 9:12 AM The harbour"),
        Run(20, 12, "https://a.example/h… 1/1"),
    ]
    found = read(pdf([page]))
    assert [told.reason for told in found.told.values()] == ["running-head"] * 2
    assert _stated(found) == [("captured", "3/5/24, 9:12 AM")]


def test_the_moment_beside_an_arabic_title_is_read_last() -> None:
    head = [Run(20, 580, "3/5/24, 9:12 AM", 7), backward(390, 580, "عودة المرفأ", 7)]
    page = [*head, backward(390, 500, SENTENCE, 7), Run(20, 12, "https://a.example/h 1/1", 7)]
    found = read(pdf([page]))
    assert found.lines[0] == SENTENCE
    assert _stated(found) == [("url", "https://a.example/h"), ("captured", "3/5/24, 9:12 AM")]


def test_lines_at_the_edges_without_an_address_are_no_browsers() -> None:
    found = read(pdf([[Run(20, 580, "3/5/24, 9:12 AM The harbour"), *paragraph(50, 400, LINES)]]))
    assert (found.lines[0], found.statements) == ("3/5/24, 9:12 AM The harbour", ())


def test_arabic_is_read_by_place_whatever_the_order_in_the_file() -> None:
    line = backward(390, 500, SENTENCE, 7)
    words = [Run(line.x + found.start() * 3.5, line.y, found[0], 7) for found in re.finditer(r"\S+", line.text)]
    for runs in ([line], words, words[::-1], words[1::2] + words[::2]):
        assert read(pdf([runs])).lines == (SENTENCE,)


def test_shapes_of_arabic_letters_are_the_letters() -> None:
    shaped = {"X": "\ufefb", "Y": "\ufe8d", "Z": "\ufedf"}
    found = read(pdf([[Run(50, 500, "X ZY"[::-1])]], meaning=shaped))
    assert found.lines == ("لا لا",)


def test_two_columns_of_arabic_begin_on_the_right() -> None:
    words = ["وصلت السفينة اليوم", "إلى المرفأ بعد", "شهرين من الإغلاق", "كما قال المدير"]
    page = [backward(right, 500 - 14 * at, word) for right in (380, 180) for at, word in enumerate(words)]
    assert " ".join(read(pdf([page])).lines) == " ".join(words * 2)


def test_letters_that_mean_nothing_are_refused() -> None:
    problem = refused(pdf([paragraph(50, 500, LINES)], meaning={"a": "\ue001"}))
    assert (problem.code, "U+E001" in problem.message) == ("text-layer", True)


def test_letters_that_mean_others_are_refused() -> None:
    other = dict(zip("abcdefghijklmnopqrstuvwxyz", "qwzxjkvbpmghcflrstnduaeyio", strict=True))
    problem = refused(pdf([paragraph(50, 500, LINES * 2)], meaning=other))
    assert (problem.code, "hardly any" in problem.message) == ("text-layer", True)


def test_arabic_that_stands_backwards_is_refused() -> None:
    page = [Run(20, 500 - 14 * at, SENTENCE, 7) for at in range(4)]
    problem = refused(pdf([page]))
    assert (problem.code, "backwards" in problem.message) == ("text-layer", True)


def test_what_names_a_person_or_a_machine_is_reported_and_in_no_line() -> None:
    info = "/Author (Jane Roe) /Title (C:\\\\Users\\\\jroe\\\\a.doc) /Creator (Canon iR-ADV C5535)"
    xmp = b"<rdf:RDF><dc:creator><rdf:Seq><rdf:li>Ann Miller</rdf:li></rdf:Seq></dc:creator></rdf:RDF>"
    found = read(pdf([paragraph(50, 500, LINES)], info, objects=[stream(xmp), xmp]))
    assert found.lines == (LONG,)
    assert found.personal == (
        "the file names its author: “Jane Roe”",
        "the file names its author: “Ann Miller”",
        "the file names the machine that made it: “Canon iR-ADV C5535”",
        r"the file names a place on somebody's disk: “C:\Users\jroe\a.doc”",
    )


def test_a_file_that_asks_for_a_password_is_refused() -> None:
    locked = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -44 >>" % (b"11" * 32, b"22" * 32)
    problem = refused(pdf([paragraph(50, 500, LINES)]).replace(b"/Root 1 0 R", b"/Root 1 0 R " + locked))
    assert problem.code == "locked"


def test_what_would_unpack_to_too_much_is_not_opened() -> None:
    once = stream(bytes(120_000_000))
    assert refused(pdf([paragraph(50, 500, LINES)], objects=[once])).code == "too-large"
    twice = stream(zlib.compress(bytes(120_000_000), 9), "/Filter [/FlateDecode /FlateDecode]")
    assert refused(pdf([paragraph(50, 500, LINES)], objects=[twice])).code == "too-large"


def test_a_broken_file_is_one_problem() -> None:
    assert refused(b"%PDF-1.7\n").code == "broken"


WHOLE = pdf([paragraph(50, 500, LINES), [Run(50, 500, LINES[0])]])


@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE) - 1), st.binary(max_size=4))
def test_damaged_bytes_are_a_reading_or_one_problem(end: int, at: int, other: bytes) -> None:
    damaged = (WHOLE[:at] + other + WHOLE[at + len(other) :])[:end]
    try:
        found = read(damaged)
    except ProblemError as error:
        assert len(error.problems) == 1
    else:
        assert any(line.strip() for line in found.lines)


@pytest.mark.parametrize(
    ("words", "is_refused"),
    [(("األرز", "واألهالي"), True), (("الأرز", "والأهالي"), False), (("األرز", "الأهالي"), False)],
)
def test_lam_and_alef_that_have_changed_places_are_refused_and_shown(words: tuple[str, str], is_refused: bool) -> None:
    text = "وصل الوفد صباح اليوم إلى {} واستقبله {} في مبنى البلدية القديم".format(*words)
    data = pdf([[backward(390, 500, text, 8)]])
    if is_refused:
        assert "األرز واألهالي" in refused(data).message
    else:
        assert read(data).lines == (text,)


def test_a_short_text_that_inflects_its_words_is_none_of_garbage() -> None:
    text = """Лавров прибыл в Дамаск с официальным визитом. Министр иностранных дел России Сергей Лавров прибыл в
    понедельник в Дамаск, где он проведёт переговоры с президентом Сирии Башаром Асадом и другими официальными лицами.
    Стороны намерены обсудить экономическое сотрудничество, в том числе соглашение о порте Тартус и о дорогах к нему."""
    assert garbage.no_words(text) is None


def test_a_russian_text_without_prepositions_shows_itself_by_its_endings() -> None:
    text = """Паром прибыл утром. Портовая администрация, губернатор Кирилл Орехов, начальник причала Олег Сомов
    проводят переговоры, сообщает пресс-служба областного правительства. Стороны обсуждают развитие островного
    сообщения, восстановление разрушенного причала, реализацию прошлогодних соглашений, урегулирование тарифов,
    деятельность портового комитета, возвращение рыбаков, строительство новых складов, ремонт маячных сооружений."""
    assert garbage.no_words(text) is None


@pytest.mark.parametrize("by", [1, 5, 11, 17, 23])
def test_a_russian_text_whose_letters_stand_for_others_is_refused(by: int) -> None:
    letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
    text = """Паром на острова снова пойдёт на следующей неделе. Компания сообщила в четверг, что её суда пойдут к
    островам с понедельника. Капитан рассказал журналистам, что причал починили ещё зимой. Жители островов ждали парома
    с ноября и надеются на спокойное море, а рыбаки просят не менять старое расписание до осени."""
    assert garbage.no_words(text) is None
    other = text.lower().translate(str.maketrans(letters, letters[by:] + letters[:by]))
    assert garbage.no_words(other) is not None
