"""The issue forms: right by the rules of the hosting service's form schema, and those that the repository has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.submission import choices, forms
from dossier.submission.fields import FORMS
from tests.archive.sites import SITES

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / ".github" / "ISSUE_TEMPLATE"
OWN = store.load(PROJECT / "content").archive
SMALL = store.load(SITES / "small" / "content").archive
WRITTEN = {name: text for name, text in forms.documents(OWN).items() if name != "config.yml"}
KEYS = {
    "textarea": {"label", "description", "render"},
    "input": {"label", "description"},
    "dropdown": {"label", "description", "options"},
    "checkboxes": {"label", "description", "options"},
}


def test_the_repository_has_what_the_command_writes() -> None:
    """But for the lists: a new outlet or meeting is content, and its pull request is told of them (`.ci/judge`)."""
    wanted = {name: _unlisted(text) for name, text in forms.documents(OWN).items()}
    there = {name: _unlisted((FOLDER / name).read_text(encoding="utf-8")) for name in wanted}
    assert there == wanted, "run `dossier forms`"


def _unlisted(text: str) -> Any:
    form = yaml.safe_load(text)
    for element in form.get("body", []):
        if element["type"] == "dropdown":
            del element["attributes"]["options"]
    return form


@pytest.mark.parametrize("name", WRITTEN)
def test_the_service_takes_it(name: str) -> None:
    form = yaml.safe_load(WRITTEN[name])
    assert form.keys() == {"name", "description", "title", "labels", "body"}
    assert len(form["name"]) > 3 and form["description"]
    for element in form["body"]:
        assert element.keys() - {"validations"} == {"type", "id", "attributes"}
        assert re.fullmatch(r"[A-Za-z0-9_-]+", element["id"])
        attributes = element["attributes"]
        assert attributes.keys() <= KEYS[element["type"]]
        assert all(isinstance(value, str) and value.strip() for key, value in attributes.items() if key != "options")
        _check_options(attributes.get("options", []))
    for found in ([one["id"] for one in form["body"]], [one["attributes"]["label"] for one in form["body"]]):
        assert len(set(found)) == len(found)


def _check_options(options: list[Any]) -> None:
    shown = [option["label"] if isinstance(option, dict) else option for option in options]
    assert all(isinstance(one, str) and one.strip() and one.lower() != "none" for one in shown)
    assert len(set(shown)) == len(shown)


def test_every_language_of_the_archive_that_is_spoken_has_both_forms() -> None:
    assert {*WRITTEN} == {f"{kind}-{locale}.yml" for kind in FORMS for locale in OWN.file.title}


def test_no_label_stands_in_both_forms() -> None:
    labels = [{field.label for field in form.fields} for form in FORMS.values()]
    assert labels[0].isdisjoint(labels[1])


def test_a_list_goes_by_the_alphabet_and_the_newest_meeting_stands_first() -> None:
    assert list(choices.outlets(SMALL, "ar").values()) == ["daily-tide", "courrier-du-fleuve"]
    assert list(choices.outlets(SMALL, "fr").values()) == ["courrier-du-fleuve", "daily-tide"]
    shown = list(choices.meetings(SMALL, "fr"))
    assert shown == [
        "Visite de Marc Delorme à Qasr Nour, juin 2031 (20 juin 2031)",
        "Rencontre de Lina Haddad et Marc Delorme à Port Alma, mai 2031 (14 mai 2031)",
    ]


def test_two_of_one_name_are_told_apart() -> None:
    first = SMALL.outlets["daily-tide"]
    archive = Archive(SMALL.file, outlets={"tide-a": first, "tide-b": first})
    assert list(choices.outlets(archive, "en")) == ["The Daily Tide [tide-a]", "The Daily Tide [tide-b]"]


def test_an_archive_without_meetings_does_not_ask_for_one() -> None:
    written = yaml.safe_load(forms.documents(Archive(SMALL.file))["add-en.yml"])
    assert {"outlet", "meeting"}.isdisjoint(element["id"] for element in written["body"])


def test_meetings_too_many_to_read_are_not_listed() -> None:
    meeting = next(iter(SMALL.meetings.values()))
    many = {f"meeting-{number}": meeting for number in range(choices.MOST_MEETINGS + 1)}
    assert choices.meetings(Archive(SMALL.file, meetings=many), "en") == {}
