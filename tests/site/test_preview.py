"""The preview shows an edit at once, and says on the page what is wrong with a file."""

import shutil
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import jinja2
import pytest

from dossier.site import source, wsgi
from dossier.site.environment import prepare
from dossier.site.pages import Site
from dossier.site.preview import Draft, Preview
from dossier.site.settings import Settings
from dossier.site.watch import Watcher
from tests.site.conftest import ROOT, SITES

ARTICLE = "meetings/2031-05-port-alma/wk3bbyd8.en.md"
PAGE = "en/articles/wk3bbyd8/"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SITES / "small" / "content", tmp_path / "content"))


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "theme", tmp_path / "theme"))


@pytest.fixture
def preview(content: Path, theme: Path, tmp_path: Path) -> Preview:
    env = prepare(jinja2.Environment(loader=jinja2.FileSystemLoader(theme), auto_reload=True))

    def make() -> Draft:
        found = source.read(content, date(2031, 1, 1))
        return Draft(Site(found.archive, Settings(), env), found.problems)

    return Preview(make, tmp_path / "site")


def shown(preview: Preview, path: str) -> str:
    answer = preview.answer(path)
    assert answer is not None
    return answer.body.decode()


def edit(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def test_edits_of_articles_meetings_authority_and_templates_are_shown(
    preview: Preview, content: Path, theme: Path
) -> None:
    edit(content / ARTICLE, lambda text: f"{text}\nA new paragraph.\n")
    edit(content / "meetings/2031-05-port-alma/meeting.yml", lambda text: text.replace("kind: meeting", "kind: summit"))
    edit(content / "authority/people.yml", lambda text: text.replace("Lina Haddad", "Leena Haddad"))
    edit(theme / "timeline.html", lambda text: text.replace("{% block content %}", "{% block content %}EDITED"))
    preview.reload()
    assert "A new paragraph." in shown(preview, PAGE)
    assert "summit" in shown(preview, "en/meetings/2031-05-port-alma/")
    assert "Leena Haddad" in shown(preview, "en/people/")
    assert "EDITED" in shown(preview, "en/timeline/")


def test_a_broken_file_is_named_on_its_page_and_on_every_other(preview: Preview, content: Path) -> None:
    edit(content / ARTICLE, lambda text: text.replace("title:", "tilte:"))
    preview.reload()
    line = f"content/{ARTICLE}:5:1: error field-unknown"
    answer = preview.answer(PAGE)
    assert answer is not None and answer.status.startswith("404")
    assert line in answer.body.decode()
    assert line in shown(preview, "en/")
    edit(content / ARTICLE, lambda text: text.replace("tilte:", "title:"))
    preview.reload()
    assert line not in shown(preview, PAGE)


def test_a_broken_template_is_named_with_its_line(preview: Preview, theme: Path) -> None:
    edit(theme / "timeline.html", lambda text: f"{text}\n{{% block %}}")
    preview.reload()
    answer = preview.answer("en/timeline/")
    assert answer is not None and answer.status.startswith("500")
    lines = (theme / "timeline.html").read_text(encoding="utf-8").count("\n") + 1
    assert f"timeline.html:{lines}" in answer.body.decode()
    assert "<h1" in shown(preview, "en/meetings/")


@pytest.mark.parametrize(("file", "page"), [("timeline.html", "en/timeline/"), ("parts/card.html", "en/articles/")])
def test_a_template_that_asks_for_what_is_not_there_is_named_with_its_line(
    preview: Preview, theme: Path, file: str, page: str
) -> None:
    edit(theme / file, lambda text: f"{{# one #}}\n{{# two #}}\n{text}")
    marked = "<h1>" if file == "timeline.html" else "<li"
    edit(theme / file, lambda text: text.replace(marked, "{{ view.nothing.here + card.nothing.here }}" + marked, 1))
    line = (theme / file).read_text(encoding="utf-8").partition("nothing")[0].count("\n") + 1
    preview.reload()
    assert f"{theme / file}:{line}: error" in shown(preview, page)


def test_the_cause_is_told_before_what_follows_from_it(preview: Preview, content: Path) -> None:
    edit(content / "authority/people.yml", lambda text: text.replace("name:", "nmae:"))
    edit(content / ARTICLE, lambda text: text.replace("title:", "tilte:"))
    preview.reload()
    codes = [problem.code for problem in preview.draft.problems]
    assert "person-unknown" in codes
    assert max(index for index, code in enumerate(codes) if code.startswith("field-")) < codes.index("person-unknown")


def test_hand_written_pages_are_printed_anew(content: Path, theme: Path, tmp_path: Path) -> None:
    env = prepare(jinja2.Environment(loader=jinja2.FileSystemLoader(theme)))
    draft = Draft(Site(source.read(content, date(2031, 1, 1)).archive, Settings(), env))
    by_hand = {"en/about/": "<body>By hand"}.get
    assert shown(Preview(lambda: draft, tmp_path, by_hand), "en/about/") == "<body>By hand"


def test_a_fault_of_the_reading_leaves_the_last_site_standing(preview: Preview, content: Path) -> None:
    shutil.rmtree(content / "authority")
    (content / "authority").write_text("not a folder", encoding="utf-8")
    (content / "meetings" / "2031-05-port-alma" / "meeting.yml").unlink()
    preview.reload()
    assert "meeting.yml" in shown(preview, "en/")


def test_the_index_is_made_when_it_is_first_asked_for(preview: Preview, tmp_path: Path) -> None:
    assert not (tmp_path / "site" / "search").exists()
    assert preview.answer("search/pagefind/pagefind.js") is None
    assert (tmp_path / "site" / "search" / "pagefind" / "pagefind.js").is_file()


def test_what_lies_in_the_inbox_is_shown_as_unreviewed_and_nothing_is_written(preview: Preview, content: Path) -> None:
    original = next((ROOT / "content" / "originals").glob("*-001_*.txt"))
    (content / "inbox").mkdir()
    shutil.copy(original, content / "inbox" / "001.txt")
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    preview.reload()
    page = shown(preview, "en/articles/zq86sv3e/")
    assert "بوتين مستقبلاً الأسد" in page
    assert "Not yet reviewed" in page
    assert "zq86sv3e" in shown(preview, "en/unassigned/")
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before


def test_requests_that_are_not_for_the_site_go_to_the_server_behind(preview: Preview) -> None:
    def behind(environ: dict[str, Any], start_response: wsgi.StartResponse) -> Iterable[bytes]:
        return [b"behind"]

    app = wsgi.before(behind, preview, "/press/", lambda page: page + b"<!-- reload -->")
    said: list[str] = []

    def get(path: str) -> bytes:
        return b"".join(app({"PATH_INFO": path}, lambda status, headers: said.append(status)))

    assert get("/press/en/").endswith(b"<!-- reload -->")
    assert get("/press/assets/x.css") == b"behind"
    assert get("/en/") == b"behind"
    assert said == ["200 OK"]


def test_a_change_below_a_watched_folder_is_told(content: Path) -> None:
    told = Event()
    watcher = Watcher((content,), told.set)
    watcher.start()
    try:
        edit(content / ARTICLE, lambda text: f"{text}\n")
        assert told.wait(10)
    finally:
        watcher.stop()
