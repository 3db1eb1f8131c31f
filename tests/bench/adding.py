"""What adding costs: 1,000 originals in one call, in time and memory, and the share of each stage.

    make bench                         builds of pages, then this
    python -m tests.bench.adding 200   another number

Two texts in three are copied text, every third one is a saved page; the archive begins with fifty meetings.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dossier.archive import store
from dossier.intake import Stated
from dossier.intake.adding import add
from tests.bench import generate
from tests.bench.timing import timed

STAGES = {
    "reading the format": "dossier.intake.take.reading",
    "versions": "dossier.intake.versions.split.versions",
    "roles of copied text": "dossier.intake.lines.roles.label",
    "roles of pages": "dossier.intake.lines.structured.versions",
    "fields and dates": "dossier.intake.take._understood",
    "meeting, passages, sameness": "dossier.intake.take.filed",
    "unknown names": "dossier.intake.take.candidates",
    "front matter and text": "dossier.intake.draft.version",
    "the grown archive": "dossier.archive.collection.Archive.with_versions",
    "writing": "dossier.archive.store.write",
}
MEETINGS = 50


def originals(folder: Path, count: int) -> Iterator[Path]:
    """Write the invented stories as they might be received, each with what surrounds it on a page."""
    folder.mkdir()
    for story in generate.stories(count):
        is_page = story.number % 3 == 2
        path = folder / f"{story.number}.{'html' if is_page else 'txt'}"
        path.write_text(_page(story) if is_page else _copied(story), encoding="utf-8")
        yield path


def _copied(story: generate.Story) -> str:
    return "\n\n".join(("Courier", story.title, "15/03/2023", *story.paragraphs, "Share", "© 2023 Courier"))


def _page(story: generate.Story) -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story.paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{story.lang}"><head><meta charset="utf-8"><title>{story.title}</title></head>'
        f"<body><nav><a href='/'>Courier</a></nav><article><h1>{story.title}</h1>"
        f"<time datetime='2023-03-15'>15/03/2023</time>{text}</article><footer>© 2023 Courier</footer></body></html>"
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    spent: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as temporary:
        content = Path(temporary) / "content"
        generate.archive(content, ())
        generate.meetings(content, MEETINGS)
        files = list(originals(Path(temporary) / "received", count))
        archive, start, before = store.load(content).archive, time.perf_counter(), time.process_time()
        with timed(STAGES, spent):
            failed = sum(one.failed for one in add(files, content, archive, Stated(date(2026, 1, 1)), how="write"))
        wall, cpu = time.perf_counter() - start, time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} originals in one call, {failed} not added: {wall:.1f} s, {cpu:.1f} s CPU, {peak:.0f} MB at most")
    for stage, micros in spent.most_common():
        print(f"  {stage:30}{micros / 1e6:8.2f} s{micros / 1e4 / wall:7.1f} %")


if __name__ == "__main__":
    main()
