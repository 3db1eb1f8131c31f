"""One problem, several renderings."""

import json

from dossier.problems import Problem
from dossier.problems.formats import document, github, text
from dossier.problems.sarif import sarif

BAD = Problem("content/a, b:c.md", 3, 5, "lang-text", "100% “x”\nis wrong", "mend it", "error")
WHOLE = Problem("content/é.md", 0, 0, "file-unread", "nobody reads it", severity="warning")


def test_text_has_place_severity_code_message_and_hint() -> None:
    assert text([BAD, WHOLE]).splitlines() == [
        "content/a, b:c.md:3:5: error lang-text 100% “x”",
        "is wrong",
        "  mend it",
        "content/é.md: warning file-unread nobody reads it",
        "1 error, 1 warning",
    ]
    assert text([]) == "no problems found"


def test_a_workflow_command_is_one_line_whatever_it_says() -> None:
    assert github([BAD, WHOLE]).splitlines() == [
        "::error file=content/a%2C b%3Ac.md,line=3,col=5,title=lang-text::100%25 “x”%0Ais wrong%0Amend it",
        "::warning file=content/é.md,title=file-unread::nobody reads it",
    ]
    assert github([]) == ""


def test_the_json_document_gives_every_field_back() -> None:
    found = json.loads(document([BAD, WHOLE]))
    assert [Problem(**one) for one in found["problems"]] == [BAD, WHOLE]
    assert [one["severity"] for one in found["problems"]] == ["error", "warning"]


def test_sarif_names_rule_level_and_region() -> None:
    [run] = json.loads(sarif([BAD, WHOLE], {"lang-text": "A text is in its language."}, "1.2"))["runs"]
    rules = {rule["id"]: rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"]}
    assert rules == {"file-unread": "file-unread", "lang-text": "A text is in its language."}
    assert [run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] for one in run["results"]] == [
        one["ruleId"] for one in run["results"]
    ]
    places = [one["locations"][0]["physicalLocation"] for one in run["results"]]
    assert places[0]["region"] == {"startLine": 3, "startColumn": 5}
    assert places[1] == {"artifactLocation": {"uri": "content/%C3%A9.md"}}
