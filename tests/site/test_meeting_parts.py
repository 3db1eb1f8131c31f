"""The parts of a meeting, as its page tells them."""

from tests.site.making import page
from tests.site.pictures import inventing


def test_parts_of_one_kind_stand_under_one_name_each_with_its_people() -> None:
    parts = [
        {"kind": "plenary", "participants": ["person-1", "person-2"]},
        {"kind": "ministers", "participants": ["person-3", "person-4"]},
        {"kind": "ministers", "participants": ["person-5", "person-6"]},
    ]
    made = inventing.site(inventing.archive([inventing.meeting(0, "2031-05-05", parts=parts)]))
    found = page(made, "en/meetings/meeting-0/").one("dl", **{"class": "parts"})
    assert [name.text for name in found.all("dt")] == ["talks of the delegations", "talks of the ministers"]
    told = [[link.text for link in each.all("a")] for each in found.all("dd")]
    assert told == [[f"Person {one}", f"Person {one + 1}"] for one in (1, 3, 5)]
