"""An encoding that an editor states is followed, and doubted where the bytes tell of another one."""

from __future__ import annotations

import pytest

from dossier.intake import Received, Stated, read
from tests.intake.golden import ADDED, archive

RUSSIAN = "Первые письма пришли\n\nСмотрительница маяка собирает письма сорок лет. Она читает их вслух каждый вечер.\n"
ARABIC = "وصل الوزير إلى العاصمة\n\nوصل الوزير إلى العاصمة في زيارة تستمر ثلاثة أيام. وقال إنه سيعود في الربيع.\n"
FRENCH = "Le café du port a rouvert\n\nLe café du port a rouvert mercredi. Il était fermé depuis l’été dernier.\n"
ENGLISH = "Harbour opens again\n\nThe harbour opened again after two months. The first ship carried grain.\n"


@pytest.mark.parametrize(
    ("text", "codec", "given", "told"),
    [
        (RUSSIAN, "cp1251", "koi8-r", "windows-1251"),
        (RUSSIAN, "koi8-r", "windows-1251", "koi8-r"),
        (RUSSIAN, "cp1251", "windows-1251", None),
        (ARABIC, "cp1256", "windows-1256", None),
        (FRENCH, "utf-8", "windows-1252", "utf-8"),
        (FRENCH, "utf-8", "utf-8", None),
        (ENGLISH, "ascii", "windows-1252", None),
        (RUSSIAN, "utf-8-sig", "koi8-r", None),
    ],
)
def test_an_editor_s_word_is_doubted_where_the_bytes_show_another_encoding(
    text: str, codec: str, given: str, told: str | None
) -> None:
    taken = read(Received("case.txt", text.encode(codec), given), Stated(ADDED, encoding=given), archive())
    doubts = [problem for problem in taken.problems if problem.code == "encoding-doubtful"]
    assert taken.versions
    assert [(one.severity, f"its bytes show {told} " in one.message) for one in doubts] == [("warning", True)] * bool(
        told
    )
