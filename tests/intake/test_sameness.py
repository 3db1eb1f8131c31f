"""Nearly the same text again: said of reprints, not of texts that quote the same words or translate each other."""

from __future__ import annotations

import pytest

from dossier.archive.collection import Archive
from dossier.intake import Received, Stated, Taken, read, read_inbox
from tests.intake.golden import ADDED, archive

SENTENCES = {
    "en": [
        "The harbour opened again on Monday after two long months of repairs to the eastern wall.",
        "The first ship to come in carried grain from the islands and was met by a brass band.",
        "A pilot said that the channel was deep enough for every vessel which the company owns.",
        "Nobody was hurt when the wall fell in January, the mayor told the council on the same day.",
    ],
    "ar": [
        "افتتح المرفأ من جديد يوم الاثنين بعد شهرين طويلين من أعمال الترميم في السور الشرقي.",
        "وكانت أول سفينة تدخله محملة بالقمح من الجزر واستقبلتها فرقة موسيقية على الرصيف القديم.",
        "وقال أحد المرشدين إن القناة عميقة بما يكفي لجميع السفن التي تملكها الشركة في المدينة.",
        "ولم يصب أحد عندما انهار السور في كانون الثاني كما قال رئيس البلدية للمجلس في اليوم نفسه.",
    ],
    "fr": [
        "Le port a rouvert lundi après deux longs mois de travaux de réparation sur le mur oriental.",
        "Le premier navire entré dans le bassin portait du blé des îles et fut accueilli par une fanfare.",
        "Un pilote a dit que le chenal était assez profond pour tous les navires de la compagnie.",
        "Personne n’a été blessé quand le mur est tombé en janvier, a dit le maire au conseil le jour même.",
    ],
    "ru": [
        "Порт снова открылся в понедельник после двух долгих месяцев ремонта восточной стены.",
        "Первое судно, вошедшее в гавань, везло зерно с островов, и его встретил духовой оркестр.",
        "Лоцман сказал, что фарватер достаточно глубок для всех судов, которыми владеет компания.",
        "Никто не пострадал, когда стена рухнула в январе, сказал мэр городскому совету в тот же день.",
    ],
}
OWN_WORDS = [
    "Fishermen on the southern shore watched the opening from their boats and did not cheer at all.",
    "Their quay is still closed, and nobody has told them when the money for it will be found.",
    "An old woman sold bread to the waiting crowd and said that she had seen better days here.",
]


def page(lines: list[str], title: str = "The harbour") -> bytes:
    return ("\n\n".join((title, *lines)) + "\n").encode()


def after(*held: bytes) -> Archive:
    """The archive of the golden cases, with these originals in it."""
    found = archive()
    for number, data in enumerate(held):
        found = found.with_versions(read(Received(f"{number}.txt", data), Stated(ADDED), found).versions)
    return found


def taken(data: bytes, held: Archive) -> Taken:
    return read(Received("new.txt", data), Stated(ADDED), held)


@pytest.mark.parametrize("lang", SENTENCES)
def test_the_same_text_in_another_wrapping(lang: str) -> None:
    held = after(page(SENTENCES[lang]))
    wrapped = page([*SENTENCES[lang], "Check Also", "Another story altogether", "© 2031 All rights reserved"])
    (problem,) = taken(wrapped, held).problems
    (article,) = held.articles.values()
    assert (problem.code, problem.severity) == ("nearly-same", "warning")
    assert article.id in problem.message and article.main.path in problem.message and "The harbour" in problem.message
    assert "100 % of its words are in" in problem.message


def test_the_share_is_that_of_the_text_which_has_more_in_common() -> None:
    held = after(page(SENTENCES["en"]))
    longer = page([*SENTENCES["en"], *OWN_WORDS])
    assert "it has 100 % of the words of" in taken(longer, held).problems[0].message
    shorter = page(SENTENCES["en"][:3], "Ships come in")
    assert "of its words are in" in taken(shorter, held).problems[0].message


def test_a_changed_text_is_nearly_the_same() -> None:
    changed = [line.replace("long", "hard").replace("brass", "steel") for line in SENTENCES["en"]]
    assert taken(page(changed, "Harbour opens"), after(page(SENTENCES["en"]))).problems


@pytest.mark.parametrize("lang", ["ar", "fr", "ru"])
def test_a_translation_is_another_text(lang: str) -> None:
    assert taken(page(SENTENCES[lang]), after(page(SENTENCES["en"]))).problems == ()


def test_quoting_the_same_statement_is_not_being_the_same() -> None:
    statement = SENTENCES["en"][2:]
    held = after(page([*OWN_WORDS[:2], *statement]))
    assert taken(page([*SENTENCES["en"][:2], *statement], "Ships come in"), held).problems == ()


def test_a_file_earlier_in_the_same_call_is_known() -> None:
    pages = [page(SENTENCES["en"]), page([*SENTENCES["en"], "Check Also", "Another story altogether"])]
    received = [Received(f"{number}.txt", data) for number, data in enumerate(pages)]
    _, problems = read_inbox(received, archive(), ADDED)
    assert [(problem.file, problem.code) for problem in problems] == [("content/inbox/1.txt", "nearly-same")]
