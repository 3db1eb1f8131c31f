"""Whatever the text: nothing is lost, no word is altered, and a problem is a Problem."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import article, checks, store
from dossier.archive.accounting import unaccounted
from dossier.archive.originals import Source
from dossier.intake import Received, Stated, Taken, read, read_inbox
from dossier.intake.draft import markdown
from dossier.intake.editor.reasons import LINES
from dossier.intake.formats import reading
from dossier.intake.values import BODY
from dossier.problems import has_errors
from tests.intake.golden import ADDED, FOLDER, archive

ARCHIVE = archive()
SENTENCES = [
    "وقال الرئيس إن الزيارة تفتح مرحلة جديدة. ولم يذكر موعداً.",
    "The president said on Thursday that the visit opens a new stage. He gave no date.",
    "Le président a déclaré jeudi que la visite ouvre une étape nouvelle. Il n’a pas donné de date.",
    "Президент заявил в четверг, что визит открывает новый этап. Даты он не назвал.",
    "Moscou-SANA/Le président a évoqué avec son homologue un large éventail de dossiers.",
    "وقال اليوم الخميس إن اللقاء كان في 24 شعبان 1444 هـ. وكان ذلك أمس الأربعاء.",
    "The council met on 31 June. Yesterday, Monday, was the last day of 2031.",
    "LONDON, March 3 (Reuters) - The talks went on until late at night. Nobody spoke.",
    "1990. A year *that* nobody_forgets_ & <never> will. [1]: see there.",
]
LABELS = [
    "بوتين والأسد في موسكو",
    "Talks in Moscow",
    "المغرب اليوم -",
    "المغرب اليوم - بوتين والأسد في موسكو",
    "موسكو - حسن عمارة",
    "Talks in Moscow | SANA",
    "By Miriam Okafor",
    "  • تاريخ النشر: الأربعاء، 15 مارس 2023 آخر تحديث: الخميس، 16 مارس 2023",
    "25 July",
    "15 mars 2023",
    "GMT 07:39 2026 الثلاثاء ,17 شباط / فبراير",
    "الخميس 24 شعبان 1444 هـ الموافق 16 مارس 2023 م",
    "24 رمضان",
    "Wednesday 31 February 2023",
    "Posted on 05/07/2024, updated 3 July 2024",
    "Samedi 18 - dimanche 19 mars 2023",
    "Опубликовано: 15.03.2023, 14:05 | Обновлено: 30 февраля",
    "Today, 14:05",
    "Photo: the presidents on 25 July 2024",
    "Check Also",
    "اقرأ أيضاً: عنوان آخر",
    "تعليق *",
    "© 2023 All rights reserved",
    "Talks in Moscow.talks-in-moscow-about-trade",
    "…",
    "***",
    "# heading",
    "> quoted",
    "{.caption}",
    "- ",
    "\u200f",
]
FURNITURE = [
    *("Share", "Newsletter", "Subscribe", "Read also", "Read more: another story", "© Reuters 2023", "© 2023 AFP"),
    *("All rights reserved", "Comments (3)", "Name *", "Terms of use", "15 March 2023", "2 mn", "Reuters", "X", "|"),
    *("Tel: 0522 123456", "12, rue de Rivoli, 75001 Paris", "Powered by Harbour Press", "https://example.org/a", ""),
    *(
        "Home > News > Port",
        "Tags",
        "By Ann Miller",
        "Another story begins here...",
        "Moscow - Ann Miller",
        "*",
        "Port",
    ),
    *(
        "Tags",
        "Tags: port, grain",
        "3 min read",
        "12 shares",
        "Views: 40",
        "Advertisement",
        "About the author",
        "A+ A-",
    ),
    *("Follow us on Telegram!", "We use cookies to make the site better.", "Listen to this article", "Next", "> "),
    *(
        "Page 1 of 3",
        "1 2 3 Next",
        "2 hours ago",
        "14:05",
        "English | العربية",
        "Read the full story",
        "Download our app",
    ),
    *(
        "Press release",
        "ENDS",
        "Ann Miller",
        "(AFP)",
        "A ship in the channel (AFP)",
        "AFP/Ann Miller",
        "Opinion",
        "18°C",
    ),
    *(
        "“We waited”",
        "— Ann Miller",
        "الوسوم",
        "إعلان",
        "Реклама",
        "Теги: порт",
        "Publicité",
        "#port #grain",
        "Q: Why?",
    ),
    *("Subscribe to continue reading", "Spotted a mistake?", "- a point", "3 + 4", "Grain 12 tons"),
]
ARTICLE = [
    "Harbour opens again after the storm",
    "The harbour opened again after two months. The first ship carried grain.",
    "A pilot said that the channel was deep enough.",
    "Nobody was hurt, the mayor told the council on Tuesday.",
    "“We waited,” said one sailor. “Now we sail.”",
]
PRINTABLE = st.characters(exclude_categories=["Cs", "Cc"])
LINES_OF_PAGES = st.one_of(
    st.sampled_from(SENTENCES), st.sampled_from(LABELS), st.just(""), st.text(PRINTABLE, max_size=60)
)
PAGES = st.lists(LINES_OF_PAGES, max_size=25)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def taken(text: str) -> Taken:
    return read(Received("page.txt", text.encode()), Stated(ADDED), ARCHIVE)


@given(PAGES, ENDS)
def test_nothing_is_lost(page: list[str], end: str) -> None:
    text = end.join(page)
    found = taken(text)
    assert bool(found.versions) != has_errors(found.problems)
    if found.versions:
        lines = reading(Received("page.txt", text.encode())).lines
        assert unaccounted(found.versions, lines) == ()
        assert all(one.reason in LINES for version in found.versions for one in version.front.removed)


@given(PAGES)
def test_words_are_those_of_the_page(page: list[str]) -> None:
    found = taken("\n".join(page))
    texts = [text for version in found.versions for block in version.blocks for text in block.text.split("\n")]
    body = [line.text.strip(" \t") for line in found.lines if line.role in BODY]
    assert texts == body
    for line in found.lines:
        assert line.span.cut(tuple(page)) == line.text


@given(PAGES)
def test_files_hold_what_was_understood(page: list[str]) -> None:
    found = taken("\n".join(page))
    for version in found.versions:
        text = found.files[version.path]
        assert isinstance(text, str)
        loaded = article.version(text, version.path, version.path, version.meeting, lambda _: tuple(page))
        assert loaded.front == version.front
        assert [block.text for block in loaded.blocks] == [block.text for block in version.blocks]
        assert len(found.versions) > 1 or text.endswith(f"---\n\n{markdown(found.lines)}")


@given(PAGES)
def test_what_is_written_stands_up_to_the_archive_s_own_checks(page: list[str]) -> None:
    text = "\n".join(page)
    found = taken(text)
    lines = reading(Received("page.txt", text.encode())).lines if found.versions else None
    source = Source(_sha256(found), lines) if found.versions else None
    problems = checks.check(ARCHIVE.with_versions(found.versions), lambda _: source, store.positions(FOLDER))
    assert [problem for problem in problems if problem.severity == "error"] == []
    if not any(note.code == "no-title" for note in found.notes):
        assert [problem for problem in problems if problem.code == "words-changed"] == []


def _sha256(found: Taken) -> str:
    original = found.versions[0].front.original
    assert original is not None
    return original.sha256


@given(st.lists(st.lists(st.sampled_from(FURNITURE), max_size=3), min_size=len(ARTICLE), max_size=len(ARTICLE)))
def test_running_text_stays_text_whatever_stands_between(between: list[list[str]]) -> None:
    """Only a form of several fields ends a text that goes on after it; no more than two are given here in a row."""
    page = [line for text, others in zip(ARTICLE, between, strict=True) for line in (text, *dict.fromkeys(others))]
    found = taken("\n".join(page))
    kept = {line.text for line in found.lines if line.role in ("paragraph", "standfirst")}
    assert set(ARTICLE[1:]) <= kept


@given(st.binary(max_size=300))
def test_bytes_that_are_no_text_are_one_problem(data: bytes) -> None:
    found = read(Received("page.txt", data), Stated(ADDED), ARCHIVE)
    assert bool(found.versions) != has_errors(found.problems)


@given(st.lists(PAGES, max_size=4))
def test_an_inbox_is_read_whole(pages: list[list[str]]) -> None:
    received = [Received(f"{number}.txt", "\n".join(page).encode()) for number, page in enumerate(pages)]
    versions, problems = read_inbox(received, ARCHIVE, ADDED)
    spoken_of = {version.path.removeprefix("inbox/") for version in versions}
    spoken_of |= {problem.file.removeprefix("content/inbox/") for problem in problems}
    assert spoken_of == {one.name for one in received}
    assert all(version.unreviewed and version.meeting is None for version in versions)
