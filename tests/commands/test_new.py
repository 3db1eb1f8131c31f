"""Meetings and authority entries begun by command: what is written, asked, proposed and refused."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.archive import store
from dossier.archive.slugs import proposed, slug
from dossier.cli import cli
from dossier.commands.new import asking
from tests.archive.sites import copy, judge
from tests.commands.running import done, files, run


def test_an_entry_comes_behind_the_others_and_no_other_byte_changes(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    before = (content / "authority/places.yml").read_bytes()
    names = ("--name", "en=Port Élise", "--name", "ar=بورت إليز: الميناء", "--name", "fr=Port-Élise")
    done(content, "new", "place", *names, "--kind", "city", "--within", "port-alma")
    assert (content / "authority/places.yml").read_bytes() == before + (
        b"\nport-elise:\n  name:\n    en: Port \xc3\x89lise\n"
        + '    ar: "بورت إليز: الميناء"\n    fr: Port-Élise\n'.encode()
        + b"  kind: city\n  within: port-alma\n"
    )
    assert judge(content) == ()


def test_every_kind_of_entry_is_right_and_in_the_models_order(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    names = [word for lang in ("ar", "en", "fr") for word in ("--name", f"{lang}=New Name")]
    done(content, "new", "person", *names)
    done(content, "new", "body", *names, "--kind", "committee", "--place", "port-alma")
    said = ("--kind", "site", "--language", "en", "--language", "fr", "--domain", "new.example")
    done(content, "new", "outlet", *names, *said)
    archive = store.load(content).archive
    assert judge(content) == ()
    assert "new-name" in archive.people and archive.bodies["new-name"].place == "port-alma"
    outlet = archive.outlets["new-name"]
    assert (outlet.kind, outlet.languages, outlet.domains) == ("site", ("en", "fr"), ("new.example",))


def test_a_file_with_other_line_ends_keeps_them(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    path = content / "authority/people.yml"
    path.write_bytes(path.read_bytes().rstrip(b"\n").replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    done(content, "new", "person", "--name", "en=Ann")
    assert path.read_bytes() == before + b"\r\n\r\nann:\r\n  name:\r\n    en: Ann\r\n"


def test_a_meeting_gets_a_folder_to_which_articles_can_be_moved(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    titles = [word for lang in ("ar", "en", "fr") for word in ("--title", f"{lang}=A title")]
    said = ("--kind", "visit", "--date", "2031-07-02", "--place", "port-alma", "--participant")
    done(content, "new", "meeting", *titles, *said, "lina-haddad=water-ministry", "--participant", "marc-delorme")
    assert (content / "meetings/2031-07-port-alma/meeting.yml").read_text(encoding="utf-8") == (
        'kind: visit\ntitle:\n  ar: A title\n  en: A title\n  fr: A title\ndates:\n  - edtf: "2031-07-02"\n'
        "place: port-alma\nparticipants:\n  - person: lina-haddad\n    representing: water-ministry\n"
        "  - person: marc-delorme\n"
    )
    done(content, "move", "q9q25qmn", "2031-07-port-alma")
    assert judge(content) == ()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("person", "--name", "en=Lina Haddad"), "entry-exists"),
        (("person", "--name", "en=Ann", "--id", "Ann B"), "authority-id"),
        (("place", "--name", "en=Ann", "--kind", "city", "--within", "port-almo"), "place-unknown"),
        (
            ("meeting", "--title", "en=T", "--kind", "call", "--date", "2031", "--participant", "nobody"),
            "person-unknown",
        ),
        (("person", "--name", "ar=سلمى"), "say it by --id"),
        (("person", "--name", "Salma"), "is not a language"),
        (("person",), "say it by --name"),
        (("body", "--name", "en=Ann"), "say it by --kind"),
        (("meeting", "--title", "en=T", "--kind", "call"), "say it by --date"),
        (("meeting", "--title", "en=T", "--kind", "call", "--date", "25 July"), "is not a date"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    result = run(content, "new", *words)
    assert result.exit_code in (1, 2) and said in result.output
    assert files(content) == before


def test_a_meeting_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    words = ("--title", "en=T", "--kind", "call", "--date", "2031-05", "--id", "2031-05-port-alma")
    result = run(content, "new", "meeting", *words)
    assert result.exit_code == 1 and "file-exists" in result.output
    assert files(content) == before


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "at_terminal", lambda: True)


def answer(content: Path, *words: str, answers: str) -> Result:
    return CliRunner().invoke(cli, ["new", *words, "--content", str(content)], input=answers)


@pytest.mark.usefixtures("terminal")
def test_at_a_terminal_it_asks_for_what_is_missing_and_proposes_an_id(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    result = answer(content, "outlet", answers="\nThe Evening Star\n\nno\nsite\n\n")
    assert result.exit_code == 0, result.output
    assert "[the-evening-star]" in result.output
    entry = store.load(content).archive.outlets["the-evening-star"]
    assert (entry.name, entry.kind) == ({"en": "The Evening Star"}, "site")


@pytest.mark.usefixtures("terminal")
def test_where_no_name_gives_an_id_for_sure_it_is_asked_and_a_date_is_asked_again(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    result = answer(content, "meeting", answers="لقاء\n\n\ncall\n25 July\n2031-08-01\n2031-08-call\n")
    assert result.exit_code == 0, result.output
    assert store.load(content).archive.meetings["2031-08-call"].dates[0].edtf == "2031-08-01"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Baššār al-Asad", "bassar-al-asad"),
        ("L’Économie d'Aïn-Témouchent", "leconomie-dain-temouchent"),
        ("Straße, Ærø & Łódź", "strasse-aero-lodz"),
        ("Иван", ""),
        ("بشار", ""),
        ("Ann Иван", ""),
        ("…", ""),
    ],
)
def test_ids_are_proposed_where_their_letters_are_sure(name: str, found: str) -> None:
    assert slug(name) == found


def test_the_first_name_that_gives_an_id_does() -> None:
    assert proposed(["بشار", "Bashar", "Bachar"]) == "bashar"
