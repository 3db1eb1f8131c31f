"""Names that a file states for machines against what it prints: another author, or a second name of an outlet.

Only names in one script are compared: whether two scripts spell one name, their letters do not tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake.head import authors
from dossier.intake.lines import newsroom, unprinted
from dossier.intake.lines.marks import holds, names_agency
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Statement
from dossier.intake.witnesses import once
from dossier.text.script import main_script


def writers(printed: Line, statements: Sequence[Statement], known: Known) -> tuple[Statement, ...]:
    """The statements that name nobody of the printed byline as the author, each person once."""
    outlets = [one.value for one in statements if one.field == "outlet"]
    told = [name for name in authors.names(printed.text) if not holds(name, newsroom.STAFF)]
    stated = [one for one in statements if one.field == "byline" and _is_person(one.value, outlets, known)]
    return once(one for one in stated if told and _are_others(authors.names(one.value), told))


def publishers(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The first statement that names an outlet and those that name another; none where all can mean the same."""
    stated = [one for one in statements if one.field == "outlet"]
    others = once(one for one in stated if _are_two(one.value, stated[0].value))
    return (stated[0], *others) if others else ()


def _is_person(value: str, outlets: Sequence[str], known: Known) -> bool:
    """No outlet, agency or staff, and nobody who only logs in."""
    named = known.outlet(value) or names_agency(value) or holds(value, newsroom.STAFF)
    return unprinted.is_name(value) and not named and not any(_is_alike(value, one) for one in outlets)


def _are_others(stated: Sequence[str], told: Sequence[str]) -> bool:
    """None of some names is one of the others: by a family name, wherever in the other it stands."""
    pairs = [(one.split(), other.split()) for one in stated for other in told]
    alike = any(one[-1] in other or other[-1] in one for one, other in pairs)
    return bool(pairs) and not alike and main_script(stated[0]) == main_script(told[0])


def _are_two(one: str, other: str) -> bool:
    return not _is_alike(one, other) and main_script(one) == main_script(other)


def _is_alike(one: str, other: str) -> bool:
    """One name is part of the other, or its initials."""
    first, second = (plain(name).replace(".", " ").split() for name in (one, other))
    whole = "".join(first), "".join(second)
    initials = ("".join(word[0] for word in words) for words in (second, first))
    return whole[0] in whole[1] or whole[1] in whole[0] or any(map(str.__eq__, whole, initials))
