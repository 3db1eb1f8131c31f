"""How much the search finds of what it must, by rule, beside Pagefind as it comes: `python -m tests.search.recall`.

For each rule and each list: the texts found of those that must be found, and lines that find what they must not. Beside
stands Pagefind with its index by language, asked from a page in the reader's; and with one index of all languages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from dossier.archive import store
from tests import situations
from tests.chromium import ROOT, chromium
from tests.search import asking, plainly
from tests.search.cases import Case, listed
from tests.search.made import Made
from tests.serving import served

ENGINES = ("dossier", "without WebAssembly", "Pagefind", "Pagefind, one index")
SITES = {
    "archive": (situations.this_archive, ROOT / "content"),
    "invented": (situations.searched, ROOT / "tests" / "sites" / "search" / "content"),
}


@dataclass
class Score:
    """Texts that must be found and were, of how many; lines that found what they must not, of how many lines."""

    found: int = 0
    must: int = 0
    wrong: int = 0
    lines: int = 0

    def add(self, case: Case, got: Iterable[str]) -> None:
        lacking, wrong = case.faults(got)
        self.must += len(case.must)
        self.found += len(case.must) - len(lacking)
        self.wrong += bool(wrong)
        self.lines += 1

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found, self.must + other.must, self.wrong + other.wrong, self.lines + other.lines
        )

    def __str__(self) -> str:
        return f"{self.found}/{self.must}" + (f" ({self.wrong} wrong)" if self.wrong else "")


Scores = defaultdict[str, tuple[Score, ...]]


def answers(browser: Browser, address: str, name: str, cases: Sequence[Case]) -> Iterator[list[list[str]]]:
    """What each engine finds, in their order."""
    with browser.new_page() as page:
        yield asking.ask(page, f"{address}/{name}/", cases)
    with browser.new_page() as page:
        page.add_init_script(asking.WITHOUT_WEBASSEMBLY)
        yield asking.ask(page, f"{address}/{name}/", cases)
    for kind in ("languages", "one"):
        with browser.new_page() as page:
            yield plainly.ask(page, f"{address}/{name}-{kind}/", cases)


def measure(browser: Browser) -> dict[str, Scores]:
    """The scores of both lists, by rule."""
    found: dict[str, Scores] = {part: defaultdict(_scores) for part in ("tests/search/*.tsv", "made by chance")}
    for name, (build, content) in SITES.items():
        archive = store.load(content).archive
        lines = [case for part in (listed(name), Made(archive).cases()) for case in part]
        written = len(listed(name))
        with TemporaryDirectory() as temporary, served(Path(temporary)) as address:
            build(Path(temporary) / name)
            plainly.index(archive, Path(temporary) / f"{name}-languages")
            plainly.index(archive, Path(temporary) / f"{name}-one", "--force-language", "unknown")
            for engine, got in enumerate(answers(browser, address, name, lines)):
                for scores, part in zip(found.values(), (slice(written), slice(written, None)), strict=True):
                    for case, texts in zip(lines[part], got[part], strict=True):
                        scores[case.rule][engine].add(case, texts)
    return found


def _scores() -> tuple[Score, ...]:
    return tuple(Score() for _ in ENGINES)


def table(scores: Scores) -> Iterator[str]:
    yield f"{'':<24}{'lines':>6}" + "".join(f"{name:>24}" for name in ENGINES)
    yield from (_row(rule, each) for rule, each in sorted(scores.items()))
    yield _row("all", [sum(each, Score()) for each in zip(*scores.values(), strict=True)])


def _row(rule: str, each: Sequence[Score]) -> str:
    return f"{rule:<24}{each[0].lines:>6}" + "".join(f"{score!s:>24}" for score in each)


def main() -> None:
    with chromium() as browser:
        for name, scores in measure(browser).items():
            print(f"\n{name}", *table(scores), sep="\n")


if __name__ == "__main__":
    main()
