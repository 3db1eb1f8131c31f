"""What dates mean on a picture."""

from datetime import date

import pytest

from dossier.model import PressDate
from dossier.site.pictures.days import Days, of_meeting, of_text
from tests.site.pictures.inventing import meeting


@pytest.mark.parametrize(
    ("dates", "first", "last", "sure"),
    [
        (["2031-05-14"], date(2031, 5, 14), date(2031, 5, 14), True),
        (["2031-05-14/2031-05-16"], date(2031, 5, 14), date(2031, 5, 16), True),
        (["2031-05-15", "2031-05-14"], date(2031, 5, 14), date(2031, 5, 15), False),
        (["2031-02"], date(2031, 2, 1), date(2031, 2, 28), False),
        (["2031-05-14?"], date(2031, 5, 14), date(2031, 5, 14), False),
        (["2031-05-14/.."], date(2031, 5, 14), None, False),
        (["../2031-05-14"], None, date(2031, 5, 14), False),
        (["2031-05-10", "2031-05-14/.."], date(2031, 5, 10), None, False),
        (["XXXX-05-14"], None, None, False),
        (["2031-05-14", "XXXX-05-14"], date(2031, 5, 14), date(2031, 5, 14), False),
        (["2031-02-30"], None, None, False),
    ],
)
def test_a_meeting(dates: list[str], first: date | None, last: date | None, sure: bool) -> None:
    assert of_meeting(meeting(1, *dates)) == Days(first, last, sure)


@pytest.mark.parametrize(
    ("edtf", "sure"),
    [("2031-05-14", True), ("2031-05", False), ("2031-05-14/2031-05-16", False), ("2031-05-14~", False)],
)
def test_a_text_is_published_on_one_day(edtf: str, sure: bool) -> None:
    assert of_text(PressDate(edtf=edtf)).sure == sure


def test_a_text_without_a_date() -> None:
    assert of_text(PressDate()).known is None
