"""What the guides say of the web form: its name, that of the form for corrections, and answers that are understood."""

import re

import pytest

from dossier.dates import press
from dossier.locale.catalogue import catalogue
from dossier.submission.answers import answers
from dossier.submission.document import Comment
from dossier.submission.fields import FORMS
from dossier.submission.vocabulary import heard
from tests.docs.tables import GUIDES

in_each_language = pytest.mark.parametrize("locale", GUIDES)


@in_each_language
def test_the_forms_bear_the_names_that_the_guide_gives(locale: str) -> None:
    page = GUIDES[locale].read_text(encoding="utf-8")
    shown = {form.name: catalogue(locale).gettext(form.name) for form in FORMS.values()}
    names = {name for english, name in shown.items() if locale == "en" or name != english}
    assert names
    assert {name for name in names if f"*{name}*" not in page and f"«{name}»" not in page} == set()


@in_each_language
def test_the_answers_that_the_guide_gives_are_understood(locale: str) -> None:
    example = re.search(r"```text\n(.*?)```", GUIDES[locale].read_text(encoding="utf-8"), re.DOTALL)
    assert example
    day, right, open_still = answers([Comment("contributor", example[1])])
    assert (day.number, right.number, open_still.number) == (1, 2, 3)
    assert [found.edtf for found in press.find(day.said, locale)] == ["2024-07-25"]
    assert "yes" in heard(right.said)
    assert "unknown" in heard(open_still.said)
