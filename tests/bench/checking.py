"""What a check costs: 1,000 articles, the whole command in a process of its own, the second time.

    python -m tests.bench.checking 200   another number

The rules of the review are then timed one by one.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from dossier.archive import review, store
from dossier.archive.findings import Findings
from dossier.site.around import around
from tests.bench import generate


def cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as temporary:
        content = Path(temporary) / "content"
        generate.archive(content, generate.stories(count))
        command = [sys.executable, "-c", "from dossier.cli import main; main()", "check", "--content", str(content)]
        for _ in range(2):
            start, before = time.perf_counter(), cpu_of_children()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        wall, cpu = time.perf_counter() - start, cpu_of_children() - before
        print(f"dossier check of {count} articles: {wall:.1f} s, {cpu:.1f} s CPU")
        archive, told = store.load(content).archive, around(content, date(2027, 1, 1), ("ar", "en", "fr"))
        for rule in review.CHECKS:
            before = time.process_time()
            found = sum(1 for _ in rule(archive, told, Findings(store.positions(content))))
            spent = time.process_time() - before
            print(f"  {rule.__module__.rpartition('.')[2]:14}{spent:8.3f} s{found:8} found")


if __name__ == "__main__":
    main()
