"""What intake makes of a case, held against its labels: counts of what is right, of what was asked for and found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dossier.archive.collection import Archive
from dossier.intake import Taken
from dossier.model import Version

NEARLY = 0.8
"""Of a paragraph that is found without its dateline, or with it, this share at least is the labelled one."""

FIELDS = ("title", "standfirst", "byline", "dateline", "outlet", "published", "updated")


@dataclass
class Score:
    """Per measure: how many answers are right, of those found (precision) and of those wanted (recall).

    `faults` says in words what is not right.
    """

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.right += other.right
        self.found += other.found
        self.wanted += other.wanted
        self.faults += other.faults

    def count(self, measure: str, right: int, found: int, wanted: int) -> None:
        self.right[measure] += right
        self.found[measure] += found
        self.wanted[measure] += wanted

    def answer(self, measure: str, found: object, *accepted: object) -> None:
        """One question with one answer."""
        is_right = found in accepted
        self.count(measure, int(is_right), 1, 1)
        if not is_right:
            self.faults.append(f"{measure}: {found!r} instead of {' or '.join(map(repr, accepted))}")


def score(labels: Mapping[str, Any], taken: Taken, archive: Archive) -> Score:
    """One case. A file that must be refused has that one answer; of a version only the keys that are labelled count."""
    result = Score()
    if "refused" in labels or not taken.versions:
        result.answer("taken", bool(taken.versions), "refused" not in labels)
        if "versions" in labels:
            wanted = sum(len(one["body"]) for one in labels["versions"])
            result.count("body", 0, 0, wanted)
        return result
    result.answer("taken", True, True)
    languages = [one["lang"] for one in labels["versions"]]
    result.answer("versions", [one.front.lang for one in taken.versions], languages)
    for one in labels["versions"]:
        version = next((each for each in taken.versions if each.front.lang == one["lang"]), None)
        _version(one, version, result)
    _meeting(labels, taken, result)
    _people(labels, taken, archive, result)
    return result


def _version(labels: Mapping[str, Any], version: Version | None, result: Score) -> None:
    if version is None:
        result.count("body", 0, 0, len(labels["body"]))
        return
    result.answer("language", version.front.lang, labels["lang"])
    for name in FIELDS:
        if name in labels:
            accepted = (labels[name], *labels.get(f"{name}_accepts", ()))
            result.answer(name, _field(version, name), *(_plain(each) for each in accepted))
    _body(labels, version, result)


def _field(version: Version, name: str) -> str | None:
    front = version.front
    if name in ("published", "updated"):
        date = front.published if name == "published" else front.updated
        return date.edtf if date else None
    if name == "title" and front.title.startswith("[") and front.title.endswith("…]"):
        return None  # supplied by the archive
    return _plain(getattr(front, name))


def _plain(value: Any) -> str | None:
    return None if value is None else " ".join(str(value).split())


def _body(labels: Mapping[str, Any], version: Version, result: Score) -> None:
    """Body lines. A standfirst counts as text on either side: whether it is set apart is a question of its own."""
    wanted = [_plain(text) or "" for text in (labels.get("standfirst"), *labels["body"]) if text]
    texts = (version.front.standfirst or "", *(line for block in version.blocks for line in block.text.split("\n")))
    found = [_plain(text) or "" for text in texts if text.strip()]
    missing, spare = _unmatched(wanted, found)
    result.count("body", len(wanted) - len(missing), len(found), len(wanted))
    result.faults += [f"body lost: {text[:90]}" for text in missing]
    result.faults += [f"body has: {text[:90]}" for text in spare]


def _unmatched(wanted: Sequence[str], found: Sequence[str]) -> tuple[list[str], list[str]]:
    """What has no equal on the other side; then, of these, what is not nearly the same."""
    missing = list((Counter(wanted) - Counter(found)).elements())
    spare = list((Counter(found) - Counter(wanted)).elements())
    for text in list(missing):
        near = next((other for other in spare if _is_nearly(text, other)), None)
        if near is not None:
            missing.remove(text)
            spare.remove(near)
    return missing, spare


def _is_nearly(one: str, other: str) -> bool:
    """One holds the other, which is most of it."""
    short, long = sorted((one, other), key=len)
    return short in long and len(short) >= NEARLY * len(long)


def _meeting(labels: Mapping[str, Any], taken: Taken, result: Score) -> None:
    """`filed` is what intake is certain of, and must be right; `meeting` counts the likeliest proposal too."""
    accepted = (labels["meeting"], *labels.get("meeting_accepts", ()))
    filed = taken.versions[0].meeting
    likeliest = next((one.meeting for one in taken.proposals), None)
    if filed is not None:
        result.answer("filed", filed, *accepted)
    if labels["meeting"] is not None:
        result.answer("meeting", filed or likeliest, *accepted)
    else:
        result.answer("no meeting", filed, *accepted)


def _people(labels: Mapping[str, Any], taken: Taken, archive: Archive, result: Score) -> None:
    wanted, accepted = set(labels["people"]), set(labels.get("people_accepts", ()))
    found = set(named(taken.versions, archive)) - (accepted - wanted)
    result.count("people", len(wanted & found), len(found), len(wanted))
    result.faults += [f"people lost: {key}" for key in sorted(wanted - found)]
    result.faults += [f"people wrong: {key}" for key in sorted(found - wanted)]


def named(versions: Iterable[Version], archive: Archive) -> Iterator[str]:
    """The people of the archive whom the versions name."""
    with_them = archive.with_versions(versions)
    ids = {version.front.id for version in versions}
    for key in archive.people:
        if any(version.front.id in ids for version in with_them.mentions("people", key)):
            yield key
