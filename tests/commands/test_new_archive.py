"""A new archive builds at once, and says nothing of this one."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from dossier.archive import store
from dossier.cli import cli
from dossier.commands.new.installed import cloned_from
from tests.archive.sites import judge
from tests.commands.running import commit, done, files, git
from tests.site.reading import pages

DOCS = Path(__file__).parents[2] / "docs"
TITLE = 'Bridges: "an archive"'


def new(*words: str) -> Result:
    return CliRunner().invoke(cli, ["new", "archive", *words])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "of my own" / "archive"
    result = new(
        str(folder), "--title", TITLE, "--locale", "fr", "--locale", "ar", "--dossier", "dossier @ file:///x.whl"
    )
    assert result.exit_code == 0, result.output
    return folder


def test_nothing_of_it_is_wrong_and_its_sample_is_an_article_like_any_other(made: Path) -> None:
    archive = store.load(made / "content").archive
    assert judge(made / "content", ()) == ()
    assert archive.file.title == {"fr": TITLE}
    article = next(iter(archive.articles.values()))
    assert (article.main.meeting, article.main.front.outlet) == ("2025-05-ferrow", "ferrow-gazette")
    assert article.main.front.byline == "By Ida Marsh" and len(article.main.blocks) == 5
    kept = store.register(made / "content")
    assert kept and kept.articles == {article.id: "meetings/2025-05-ferrow"}


def test_nothing_is_left_to_fill_in_or_half_done(made: Path) -> None:
    assert not [path for path in made.parent.iterdir() if path != made]
    everything = files(made)
    assert not [
        path for path, data in everything.items() if b"@TITLE" in data or b"@LOCALE" in data or b"@DOSSIER" in data
    ]
    assert everything["requirements.txt"] == b"dossier @ file:///x.whl\n"
    assert not [path for path in everything if path.startswith("content/inbox/")]
    for path in (path for path in everything if path.endswith(".yml") and path != "mkdocs.yml"):
        assert yaml.safe_load(everything[path]) is not None


def test_the_readme_names_the_guide_in_each_language_that_has_one(made: Path) -> None:
    named = re.findall(r"`docs/(editors[\w.]*)`", (made / "README.md").read_text(encoding="utf-8"))
    assert sorted(named) == sorted(path.name for path in DOCS.glob("editors*.md"))


def test_the_sample_goes_as_the_readme_says(made: Path, tmp_path: Path) -> None:
    content = shutil.copytree(made / "content", tmp_path / "content")
    for folder in ("meetings/2025-05-ferrow", "originals", "authority"):
        assert f"`content/{folder}/`" in (made / "README.md").read_text(encoding="utf-8")
        shutil.rmtree(content / folder)
    (content / "ids.yml").unlink()
    assert "the register of ids is up to date" in done(content, "check", "--fix")
    assert done(content, "check") == "no problems found\n"


def test_its_checks_miss_an_article_that_vanished_from_the_register_too(made: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(made, tmp_path / "archive")
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, "Begin")
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    steps = yaml.safe_load((folder / ".github/workflows/checks.yml").read_text())["jobs"]["content"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == 0
    check = next(step["run"] for step in steps if "dossier check" in step.get("run", ""))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    judged = ["bash", "-c", check], folder, os.environ | {"BASE": "main", "PATH": path}
    assert ends(*judged)[0] == 0
    shutil.rmtree(folder / "content/meetings/2025-05-ferrow")
    shutil.rmtree(folder / "content/originals")
    (folder / "content/ids.yml").unlink()
    status, said = ends(*judged)
    assert status == 1 and "id-lost" in said


def ends(command: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_it_builds_at_once(made: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    built = pages(made / "site")
    home = built["fr/index.html"]
    assert TITLE in home.one("title").text
    assert "ar/meetings/2025-05-ferrow/index.html" in built and "en/index.html" not in built
    sources = built["fr/meetings/2025-05-ferrow/index.html"].all("a")
    assert [a for a in sources if a.attributes.get("href", "").endswith("/en/#l9")]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    result = new(str(tmp_path), "--title", "x")
    assert result.exit_code == 2 and "is not empty" in result.output
    assert files(tmp_path) == {"mine.txt": b"mine"}


def test_an_empty_folder_is_taken_and_a_title_is_asked_for_by_its_option(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for said in ([], ["--title", "en="], ["--title", ""]):
        assert "--title" in new(str(empty), *said).output and not files(empty)
    assert new(str(empty), "--title", "x").exit_code == 0 and (empty / "mkdocs.yml").is_file()


def test_its_title_is_given_in_several_languages(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    result = new(str(folder), "--title", "en=Bridges", "--title", "ar=جسور: أرشيف")
    assert result.exit_code == 0, result.output
    assert store.load(folder / "content").archive.file.title == {"en": "Bridges", "ar": "جسور: أرشيف"}
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    assert "site_name: Bridges\n" in settings and "locales: [en, ar]\n" in settings


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("https://code.example/who/dossier.git", "https://code.example/who/dossier.git"),
        ("https://who:secret@code.example/who/dossier", "https://code.example/who/dossier"),
        ("git@code.example:who/dossier.git", "https://code.example/who/dossier.git"),
        ("ssh://git@code.example/who/dossier.git", "https://code.example/who/dossier.git"),
    ],
)
def test_a_checkout_is_installed_again_from_where_it_was_cloned(tmp_path: Path, address: str, public: str) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "README.md").write_text("x")
    commit(tmp_path, "Begin")
    assert cloned_from(tmp_path) == ""
    git(tmp_path, "remote", "add", "origin", address)
    assert cloned_from(tmp_path) == f"{public}@{git(tmp_path, 'rev-parse', 'HEAD').strip()}"
    (tmp_path / "within").mkdir()
    assert cloned_from(tmp_path / "within") == ""


@pytest.mark.parametrize("address", ["/srv/dossier.git", "file:///srv/dossier.git", "../dossier"])
def test_a_folder_is_no_place_for_others(tmp_path: Path, address: str) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "remote", "add", "origin", address)
    assert cloned_from(tmp_path) == cloned_from(tmp_path / "nowhere") == ""
