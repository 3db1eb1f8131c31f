"""The labels that the forms give are there, since an issue without them is read by nobody."""

import shutil

from dossier.submission.fields import FORMS
from tests.hosting.desk import ROOT, Desk

WANTED = {tag for form in FORMS.values() for tag in form.tags}


def made(desk: Desk, *there: str) -> list[str]:
    """The labels that a run makes, of the forms of this repository, beside those that are there."""
    desk.service_has(labels=[{"name": name} for name in there])
    shutil.copytree(ROOT / ".github/ISSUE_TEMPLATE", desk.clone / ".github/ISSUE_TEMPLATE")
    done = desk.run("labels.py")
    assert done.returncode == 0, done.stderr
    return [body["name"] for _, body in desk.calls("POST")]


def test_every_label_of_a_form_is_made(desk: Desk) -> None:
    assert set(made(desk)) == WANTED


def test_what_is_there_is_left_alone(desk: Desk) -> None:
    assert made(desk, "bug", "Submission") == ["correction"]
