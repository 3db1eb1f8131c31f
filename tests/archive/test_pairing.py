"""Two versions of one article, paragraph by paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive import pairing, store
from dossier.archive.collection import Archive
from dossier.model import Alignment, Article, ArticleId, Block, FrontMatter, Person, Version
from dossier.text.align import Pair
from tests.archive.sites import SITES

EMPTY = Archive(file=store.load(SITES / "small" / "content").archive.file)
FRONT = {"id": "00000001", "kind": "unknown", "title": "x", "added": "2031-07-01"}


def version(lang: str, count: int, *alignments: Alignment) -> Version:
    """A version of so many paragraphs with the anchors l1, l3, l5 …"""
    front = FrontMatter.model_validate({**FRONT, "lang": lang, "alignment": alignments})
    blocks = (Block("paragraph", f"Text {at}.", f"Text {at}.", at, f"l{2 * at - 1}") for at in range(1, count + 1))
    return Version(front, tuple(blocks), f"unassigned/00000001.{lang}.md")


def test_what_an_editor_states_wins() -> None:
    arabic = version("ar", 3, Alignment(lang="en", pairs="l1+l3=l1 l5=l5?"))
    english = version("en", 3)
    expected = [((0, 1), (0,)), ((), (1,)), ((2,), (2,))]
    found = pairing.pairs(arabic, english, EMPTY)
    assert [(pair.left, pair.right) for pair in found] == expected
    assert [pair.confidence < pairing.SURE for pair in found] == [False, True, True]
    turned = pairing.pairs(english, arabic, EMPTY)
    assert [(pair.right, pair.left) for pair in turned] == expected


@pytest.mark.parametrize("wrong", ["l1=l7", "l9=l1", "l3=l1 l1=l3", "l1=l1 l1=l3"])
def test_what_cannot_be_is_passed_over(wrong: str) -> None:
    arabic, english = version("ar", 3, Alignment(lang="en", pairs=wrong)), version("en", 3)
    assert list(pairing.faults(arabic.front.alignment[0], arabic, english))
    assert pairing.pairs(arabic, english, EMPTY) == pairing.suggested(arabic, english, EMPTY)


def test_names_and_dates_pair_paragraphs_of_one_length() -> None:
    archive: Archive = store.load(SITES / "small" / "content").archive
    article: Article = archive.articles[_aligned(archive)]
    arabic, english = article.version("ar"), article.version("en")
    assert arabic and english
    found = pairing.suggested(english, arabic, archive)
    assert [(pair.left, pair.right) for pair in found] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert pairing.alignment(english, arabic, found).pairs == "l15=l7 l17=l9 l19=l11"


def _aligned(archive: Archive) -> ArticleId:
    return next(key for key, article in archive.articles.items() if len(article.versions) > 1)


STEPS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.booleans()).filter(lambda step: any(step[:2])))


@given(STEPS)
def test_what_is_written_is_read_again(steps: list[tuple[int, int, bool]]) -> None:
    pairs: list[Pair] = []
    here = there = 0
    for left, right, sure in steps:
        confidence = (1.0 if sure else 0.1) if left and right else 0.0
        pairs.append(Pair(tuple(range(here, here + left)), tuple(range(there, there + right)), confidence))
        here, there = here + left, there + right
    one, two = version("ar", here), version("en", there)
    given = pairing.alignment(one, two, pairs)
    stated = replace(one, front=one.front.model_copy(update={"alignment": (given,)}))
    assert list(pairing.faults(given, stated, two)) == []
    found = pairing.pairs(stated, two, EMPTY)
    both = [(pair.left, pair.right, pair.confidence >= pairing.SURE) for pair in found if pair.left and pair.right]
    assert both == [(p.left, p.right, p.confidence >= pairing.SURE) for p in pairs if p.left and p.right]
    assert [at for pair in found for at in pair.left] == list(range(here))
    assert [at for pair in found for at in pair.right] == list(range(there))


def spoken(lang: str, *texts: str) -> Version:
    """A version of these paragraphs, published on a day."""
    front = FrontMatter.model_validate({**FRONT, "lang": lang, "published": {"edtf": "2031-07-01"}})
    blocks = (Block("paragraph", text, text, at, f"l{at}") for at, text in enumerate(texts, 1))
    return Version(front, tuple(blocks), f"unassigned/00000001.{lang}.md")


WATER = Person.model_validate(
    {
        "name": {"en": "Lina Haddad", "ar": "لينا حداد", "ru": "Лина Хаддад"},
        "offices": [
            {
                "title": {"en": "Minister of Water", "ar": "وزيرة المياه", "fr": "ministre de l’Eau"},
                "variants": {"ru": ["министр водных ресурсов"]},
                "held": "2029-01-01/..",
            }
        ],
    }
)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The Minister of Water came on Friday 5 September.", ["month gregory 9", "people lina", "weekday 4"]),
        ("fr", "La ministre de l’Eau est venue le 5 septembre.", ["month gregory 9", "people lina"]),
        ("ru", "Приехала министр водных ресурсов.", ["people lina"]),
        ("ar", "وصلت وزيرة المياه في 5 رمضان 1452", ["month islamic 9", "people lina"]),
        ("ar", "وصلت لينا حداد في 5 أيلول 2031", ["month gregory 9", "people lina"]),
        ("en", "The former Minister of Water came.", []),
    ],
)
def test_translations_keep_names_offices_and_months_of_their_calendar(
    lang: str, text: str, expected: list[str]
) -> None:
    (kept,) = pairing.kept(spoken(lang, text), replace(EMPTY, people={"lina": WATER}))
    assert sorted(kept) == expected
