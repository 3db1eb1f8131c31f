"""The language of a text that does not tell its own, as an editor states it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.intake import Received, Stated, Taken, read
from dossier.intake.editor.shows import SHOWS
from tests.intake.desk import Run, received
from tests.intake.golden import ADDED, archive

BARE = "Port Alma\n\nMinister Haddad confirmed grain arrivals.\n"
ENGLISH = (
    "The delegation was in the city for a day, and the mayor of it spoke with them about the harbour."
    " They said that the work on the quay was to begin in the spring of the next year."
)
FRENCH = (
    "La délégation est arrivée dimanche dans la ville et le maire l’a reçue à la mairie avec les conseillers."
    " Elle est repartie le soir même, après une visite du port et de ses quais."
)
PERSIAN = (
    "رئیس بندر گفت که نخستین کشتی پس از دو ماه به اسکله شرقی رسید و کار ادامه خواهد یافت."
    " او افزود که کشتی دوم هفته آینده می‌رسد و اسکله غربی نیز در تابستان باز خواهد شد."
)


def taken(text: str, lang: str | None = None, name: str = "a.txt") -> Taken:
    return read(Received(name, text.encode()), Stated(ADDED, lang=lang), archive())


def codes(found: Taken) -> list[str]:
    return [problem.code for problem in found.problems]


def test_a_refusal_says_how_to_state_the_language() -> None:
    (problem,) = taken(BARE).problems
    assert (problem.code, "--lang" in problem.hint) == ("language", True)


GERMAN = (
    "Der Minister hat am Sonntag gesagt, dass der Hafen nach dem Sturm wieder offen ist und die Schiffe fahren."
    " Er sagte auch, dass die Arbeit an der Brücke noch nicht zu Ende ist und im Herbst weiter geht."
)
KURDISH = "ئەو وتی کە کار لەسەر پردەکە هێشتا تەواو نەبووە و لە پایز بەردەوام دەبێت بۆ هەر دوو بەندەر."
ARABIC = "وأشار إلى أن بلاده لن تغير موقفها في المستقبل القريب، وأن العقوبات ستبقى قائمة."


@pytest.mark.parametrize(
    ("text", "lang", "line"),
    [
        (f"Der Hafen ist offen\n{GERMAN}\n", "de", 2),
        (f"کرانەوەی بەندەرەکە\n{KURDISH}\n", "ckb", 2),
        (f"افتتاح الميناء بعد أشهر\n{ARABIC}\n{ARABIC}\nبندر باز شد\n{PERSIAN}\n{PERSIAN}\n", "fa", 5),
    ],
)
def test_a_language_that_is_not_taken_is_named_with_its_line(text: str, lang: str, line: int) -> None:
    (problem,) = taken(text).problems
    assert (problem.code, problem.line, f"({lang})" in problem.message) == ("language", line, True)


@pytest.mark.parametrize("lang", [None, "ar"])
@pytest.mark.parametrize("name", ["a.txt", "a.html"])
@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("Hebrew", "הנמל נפתח שוב\n\nהנמל נפתח שוב לאחר חודשיים, והספינה הראשונה הביאה חיטה. איש לא נפגע.\n"),
        ("Greek", "Το λιμάνι άνοιξε\n\nΤο λιμάνι άνοιξε πάλι μετά από δύο μήνες. Το πρώτο πλοίο έφερε σιτάρι.\n"),
        ("Chinese", "港口重新开放\n\n港口在两个月后重新开放，第一艘船运来了粮食。没有人受伤。\n"),
        ("Armenian", "Նավահանգիստը բացվեց\n\nՆավահանգիստը կրկին բացվեց երկու ամիս անց, և ոչ ոք չի տուժել։\n"),
    ],
)
def test_a_script_of_no_language_that_is_taken_is_named(script: str, text: str, name: str, lang: str | None) -> None:
    title, _, body = text.strip().partition("\n\n")
    page = f"<!doctype html><main><h1>{title}</h1><p>{body}</p></main>"
    (problem,) = taken(page if name == "a.html" else text, lang, name).problems
    assert (problem.code, f"({script})" in problem.message, "--lang" in problem.hint) == ("language", True, False)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_an_editor_states_settles_a_short_text(lang: str) -> None:
    (version,) = taken(BARE, lang).versions
    assert version.front.lang == lang
    (piece,) = [piece for piece in version.front.evidence if piece.field == "lang"]
    assert (piece.shows, piece.words in BARE) == (SHOWS["lang-stated"], True)


def test_a_page_s_text_takes_it_too() -> None:
    page = f"<!doctype html><h1>Port Alma</h1><p>{BARE.splitlines()[2]}</p>"
    assert [version.front.lang for version in taken(page, "fr", "a.html").versions] == ["fr"]


@pytest.mark.parametrize(
    ("text", "lang", "code"),
    [
        (BARE, "ar", "lang-contradicted"),
        (BARE, "de", "lang-unknown"),
        (f"Harbour opens again\n\n{ENGLISH}\n", "fr", "lang-contradicted"),
        (f"بندر باز شد\n\n{PERSIAN}\n", "ar", "lang-contradicted"),
    ],
)
def test_what_the_text_contradicts_is_refused(text: str, lang: str, code: str) -> None:
    found = taken(text, lang)
    assert (codes(found), found.files) == ([code], {})


FOREIGN = {
    "ckb": "وەزیری دەرەوە لە هەولێر کۆبووەوە\n\nلایەنەکان ڕێککەوتن کە مانگی داهاتوو جارێکی تر کۆببنەوە.",
    "kmr": "Wezîrê derve li Hewlêrê civiya\n\nAlî li hev kirin ku meha bê carek din bicivin.",
    "ps": "د بهرنیو چارو وزیرانو په دمشق کې ولیدل\n\nدواړو خواوو موافقه وکړه چې راتلونکې میاشت بیا سره وګوري.",
    "ur": "وزرائے خارجہ کی دمشق میں ملاقات\n\nفریقین نے اگلے مہینے دوبارہ ملنے پر اتفاق کیا ہے۔",
    "he": "שרי החוץ נפגשו בדמשק\n\nהצדדים הסכימו להיפגש שוב בחודש הבא.",
    "es": "Los ministros se reunieron en Damasco\n\nLos ministros se reunieron el lunes y hablaron de las fronteras.",
    "tr": "Bakanlar Şam'da görüştü\n\nTaraflar gelecek ay yeniden buluşmak üzere anlaştı.",
    "de": "Die Minister trafen sich in Damaskus\n\nDie Seiten vereinbarten, sich im Mai wieder zu treffen.",
    "uk": "Міністри зустрілися в Дамаску\n\nСторони домовилися зустрітися знову наступного місяця.",
    "bg": "Министрите се срещнаха в Дамаск\n\nСтраните се договориха да се срещнат отново следващия месец.",
}


@pytest.mark.parametrize("stated", [None, "ar", "en", "fr", "ru"])
@pytest.mark.parametrize("spoken", FOREIGN)
def test_a_short_text_in_a_language_that_is_not_taken_is_refused_whatever_is_stated(
    spoken: str, stated: str | None
) -> None:
    found = taken(FOREIGN[spoken], stated)
    assert (len(found.problems), found.files) == (1, {})


def test_letters_of_a_neighbour_in_a_name_do_not_outweigh_what_is_stated() -> None:
    (version,) = taken("ميناء ألما\n\nرئيس شركة ئێران أكد وصول القمح.\n", "ar").versions
    assert version.front.lang == "ar"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_of_two_versions_each_keeps_its_own_language(lang: str) -> None:
    text = f"Harbour opens again\n\n{ENGLISH}\n\nLe port rouvre ses quais\n\n{FRENCH}\n"
    assert [version.front.lang for version in taken(text, lang).versions] == ["en", "fr"]


def test_what_was_stated_counts_when_the_original_is_added_again_or_explained(
    tmp_path: Path, content: Path, run: Run
) -> None:
    bare = received(tmp_path, "bare.txt", BARE)
    assert run("add", bare, "--lang", "fr").exit_code == 0
    assert "differs" not in run("add", bare).output
    assert SHOWS["lang-stated"] in run("explain", bare).output
