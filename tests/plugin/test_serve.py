"""`mkdocs serve`: an edit shows at once, a broken file is said on the page and in the terminal, and nothing dies."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

ARTICLE = "content/meetings/2031-05-port-alma/wk3bbyd8.en.md"
PAGE = "en/articles/wk3bbyd8/"
THEME = Path(__file__).parents[2] / "theme"
PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Served:
    folder: Path
    host: str
    output: Path

    def get(self, path: str, below: str = "/press/") -> str:
        """What stands at a path, whatever its status; empty where nobody answers yet."""
        try:
            with urlopen(f"{self.host}{below}{path}", timeout=10) as response:
                return str(response.read().decode())
        except HTTPError as error:
            return error.read().decode()
        except (URLError, ConnectionError):
            return ""

    def edit(self, file: str, change: Callable[[str], str]) -> None:
        path = self.folder / file
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def wait(condition: Callable[[], bool]) -> None:
    """Until it holds; fails where it never does."""
    for _ in range(PATIENCE * 10):
        if condition():
            return
        time.sleep(0.1)
    pytest.fail("waited in vain")


@pytest.fixture
def served(archive: Path, tmp_path: Path) -> Iterator[Served]:
    """A preview of the small archive, with our templates as its own."""
    shutil.copytree(THEME, archive / "templates")
    config = archive / "mkdocs.yml"
    themed = config.read_text(encoding="utf-8").replace("{name: material}", "{name: material, custom_dir: templates}")
    config.write_text(themed, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    output = tmp_path / "output.txt"
    with output.open("w", encoding="utf-8") as stream:
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        process = subprocess.Popen(command, cwd=archive, stdout=stream, stderr=subprocess.STDOUT)
        found = Served(archive, f"http://127.0.0.1:{port}", output)
        try:
            wait(lambda: bool(found.get("en/")))
            yield found
        finally:
            process.terminate()
            process.wait(PATIENCE)


def test_serving_lives_through_edits_and_a_broken_file(served: Served) -> None:
    assert "livereload(" in served.get(PAGE)
    served.edit(ARTICLE, lambda text: f"{text}\nA new paragraph.\n")
    wait(lambda: "A new paragraph." in served.get(PAGE))
    served.edit(ARTICLE, lambda text: text.replace("title:", "tilte:"))
    place = f"{ARTICLE}:5:1"
    wait(lambda: place in served.get(PAGE))
    assert place in served.output.read_text(encoding="utf-8")
    served.edit(ARTICLE, lambda text: text.replace("tilte:", "title:"))
    wait(lambda: "A new paragraph." in served.get(PAGE))
    assert "Traceback" not in served.output.read_text(encoding="utf-8")


def test_open_pages_load_anew_after_an_edit(served: Served) -> None:
    epoch = served.get(PAGE).split("livereload(")[-1].split(",")[0]
    served.edit("content/authority/people.yml", lambda text: text.replace("Lina Haddad", "Leena Haddad"))
    wait(lambda: int(served.get(f"{epoch}/1", "/livereload/")) > int(epoch))
    assert "Leena Haddad" in served.get("en/people/")


def test_hand_written_pages_and_search_are_served_too(served: Served) -> None:
    assert "About &amp; us" in served.get("en/about/")
    assert "export" in served.get("search/pagefind/pagefind.js")
    served.edit("content/pages/about.en.md", lambda text: text.replace("Text.", "Other text."))
    wait(lambda: "Other text." in served.get("en/about/"))
    assert "/press/en/search/" in served.get("en/nothing/")
    served.edit("content/archive.yml", lambda text: text.replace("title:", "tilte:"))
    wait(lambda: "content/archive.yml" in served.get("en/about/"))
    assert "Other text." in served.get("en/about/")


@pytest.mark.parametrize("page", [PAGE, "en/about/"])
def test_an_edit_of_a_template_shows_on_every_page(served: Served, page: str) -> None:
    """Also after MkDocs has built its own pages anew."""
    assert "EDITED" not in served.get(page)
    served.edit("content/pages/about.en.md", lambda text: text.replace("Text.", "Other text."))
    wait(lambda: "Other text." in served.get("en/about/"))
    served.edit("templates/base.html", lambda text: text.replace("<footer", "<p>EDITED</p><footer"))
    wait(lambda: "EDITED" in served.get(page))
