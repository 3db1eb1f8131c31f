"""From letters to printed lines in the order of reading: columns by the white between them, lines by height."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from statistics import median

from dossier.intake.layer.letters import Letter, Page

GUTTER = 1.0
"""White as wide as so many times the size of the letters parts two columns; no space between words is as wide."""

FEWEST_LINES = 3
"""So many lines a column has at least on each side; fewer are a table or a caption beside its picture."""

DEEPEST = 12
"""So often a page is cut; no layout needs more."""

GAP = 0.25
"""White as wide as so much of the letters' size parts two Arabic words by itself."""

TOUCHING = 0.1
"""Where letters are nearer than that, the file's own spaces are believed no more: some lie inside words."""

MIRRORED = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")
BRACKETS = frozenset("()[]«»‹›“”")
_RIGHT_TO_LEFT = {"R", "AL"}


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed line of a column, and where it stands. `first` is the width of its first word."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    first: float
    backward: bool
    page: int = 0

    @property
    def start(self) -> float:
        """Where reading begins, growing with the indent."""
        return -self.right if self.backward else self.left

    @property
    def end(self) -> float:
        return -self.left if self.backward else self.right


def printed(page: Page, number: int) -> list[Printed]:
    """The printed lines of a page, column by column, from where the script begins."""
    backward = runs_backward(letter.char for letter in page.letters)
    runs = [run for block in _blocks(list(page.letters), backward) for run in _runs(block)]
    turned = [_line(run, number, turned=True) for run in runs]
    if not backward:
        return turned
    as_told = [_line(run, number, turned=False) for run in runs]
    return min(turned, as_told, key=lambda lines: _misplaced("\n".join(line.text for line in lines)))


def _misplaced(text: str) -> int:
    """How many brackets close what none has opened: in Arabic, some files tell their shape and some their meaning."""
    opened: Counter[str] = Counter()
    wrong = 0
    for char in text:
        if char in "([{«‹":
            opened[char] += 1
        elif char in ")]}»›":
            opened[char.translate(MIRRORED)] -= 1
            wrong += opened[char.translate(MIRRORED)] < 0
    return wrong


def runs_backward(chars: Iterable[str]) -> bool:
    """Whether most letters are those of a script that runs from right to left."""
    kinds = Counter(unicodedata.bidirectional(char[0]) for char in chars)
    return sum(kinds[kind] for kind in _RIGHT_TO_LEFT) > kinds["L"]


def _blocks(letters: list[Letter], backward: bool, depth: int = DEEPEST) -> list[list[Letter]]:
    """The page cut at gutters, and where none goes through at the widest white between lines (a recursive X-Y cut)."""
    if not letters or not depth:
        return [letters] if letters else []
    size = median(letter.size for letter in letters)
    columns = _cut(letters, lambda one: (one.left, one.right), GUTTER * size)
    if len(columns) > 1 and all(len(_runs(column)) >= FEWEST_LINES for column in columns):
        ordered = columns[::-1] if backward else columns
        return [block for column in ordered for block in _blocks(column, backward, depth - 1)]
    rows = _cut(letters, lambda one: (one.bottom, one.top), 0.0)[::-1]
    cut = _widest(rows)
    if cut is None:
        return [letters]
    parts = (list(chain.from_iterable(part)) for part in (rows[:cut], rows[cut:]))
    return [block for part in parts for block in _blocks(part, backward, depth - 1)]


def _widest(rows: Sequence[Sequence[Letter]]) -> int | None:
    """Before which row the widest white lies; None where there is but one row, or no white wider than between lines."""
    if len(rows) < 2:
        return None
    gaps = [min(x.bottom for x in one) - max(x.top for x in two) for one, two in pairwise(rows)]
    return max(range(len(gaps)), key=gaps.__getitem__) + 1


def _cut(letters: list[Letter], extent: Callable[[Letter], tuple[float, float]], white: float) -> list[list[Letter]]:
    """The letters in groups that lie more than `white` apart in one direction, in growing order."""
    groups: list[list[Letter]] = []
    reach = float("-inf")
    for letter in sorted(letters, key=extent):
        low, high = extent(letter)
        if not groups or low - reach > white:
            groups.append([])
        groups[-1].append(letter)
        reach = max(reach, high) if groups[-1][1:] else high
    return groups


def _runs(letters: Sequence[Letter]) -> list[list[Letter]]:
    """The letters of each printed line, from the top: those whose middle lies within the height of the line's."""
    runs: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -(one.bottom + one.top)):
        middle = (letter.bottom + letter.top) / 2
        tallest = max(runs[-1], key=lambda one: one.top - one.bottom) if runs else letter
        within = (
            tallest.bottom < middle < tallest.top or letter.bottom < (tallest.bottom + tallest.top) / 2 < letter.top
        )
        if runs and within:
            runs[-1].append(letter)
        else:
            runs.append([letter])
    return runs


def _line(run: Sequence[Letter], page: int, turned: bool) -> Printed:
    backward = runs_backward(letter.char for letter in run)
    ordered = sorted(run, key=lambda one: -one.middle if backward else one.middle)
    words = _words(ordered, backward)
    first = words[0]
    return Printed(
        text=_text(words, backward, turned),
        left=min(one.left for one in run),
        right=max(one.right for one in run),
        bottom=min(one.bottom for one in run),
        top=max(one.top for one in run),
        size=median(one.size for one in run),
        first=max(one.right for one in first) - min(one.left for one in first),
        backward=backward,
        page=page,
    )


def _words(ordered: Sequence[Letter], backward: bool) -> list[list[Letter]]:
    """The letters of a line parted at its spaces: as the file holds them, or in Arabic by the white between letters."""
    words = [[ordered[0]]]
    for before, letter in pairwise(ordered):
        white = before.left - letter.right if backward else letter.left - before.right
        told = before.word != letter.word and not {before.char, letter.char} & BRACKETS
        if backward:
            parted = white > (TOUCHING if told else GAP) * letter.size
        else:
            parted = before.word != letter.word or white > letter.size
        if parted:
            words.append([])
        words[-1].append(letter)
    return words


def _text(words: Sequence[Sequence[Letter]], backward: bool, turned: bool) -> str:
    units = [unit for word in words for unit in (*(letter.char for letter in word), " ")][:-1]
    return "".join(_forward(units, turned)) if backward else "".join(units)


def _forward(units: Sequence[str], turned: bool) -> list[str]:
    """Letters from the right to the left, with foreign words and numbers inside turned back (UAX #9, undone)."""
    kinds = "".join(_kind(unit) for unit in units)
    found = list(units)
    for stretch in re.finditer(r"[^R]+", kinds):
        inner = re.search(r"[LN].*[LN]|[LN]", stretch[0])
        if inner is None:
            continue
        start = stretch.start()
        runs = [inner] if "L" in inner[0] else list(re.finditer(r"N(?:S?N)*", stretch[0]))
        for run in runs:
            first, last = start + run.start(), start + run.end()
            found[first:last] = units[first:last][::-1]
            kinds = kinds[:first] + "L" * (last - first) + kinds[last:]
    return [
        unit.translate(MIRRORED) if turned and kind != "L" else unit for unit, kind in zip(found, kinds, strict=True)
    ]


def _kind(unit: str) -> str:
    """R: from right to left; L: from left to right; N: a digit; S: a sign that joins digits; O: anything else."""
    bidi = unicodedata.bidirectional(unit[0])
    if bidi in _RIGHT_TO_LEFT:
        return "R"
    return {"L": "L", "EN": "N", "AN": "N", "CS": "S"}.get(bidi, "O")
