"""This archive, in a repository of its own: moved, merged, retired, checked, built, and searched for what is gone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import commit, done, git
from tests.site.conftest import ADDRESS
from tests.site.links import broken
from tests.site.reading import pages

ROOT = Path(__file__).parents[2]
WORDS = "ongoing war against the Gaza Strip"
"""Of the article that is retired, and of nothing else but the facts of its meeting."""


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "theme", folder / "theme")
    git(folder, "init", "--quiet")
    commit(folder, "Begin")
    content = folder / "content"
    done(content, "move", "yjc369ha", "2023-03-moscow")
    commit(folder, "Move")
    translation = content / "meetings/2023-03-moscow/8dm93d3r.fr.md"
    translation.write_bytes(translation.read_bytes().replace(b"kind: original", b"kind: translation"))
    done(content, "merge", "zq86sv3e", "8dm93d3r")
    commit(folder, "Merge")
    done(content, "retire", "yjc369ha", "--reason", "holder")
    commit(folder, "Take down")
    return folder


@pytest.fixture(scope="module")
def site(repository: Path) -> Path:
    """Built strictly: a warning would end it."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = os.environ | {"SITE_URL": ADDRESS}
    done = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return repository / "site"


def test_nothing_is_wrong_with_it(repository: Path) -> None:
    assert "no problems found" in done(repository / "content", "check")


def test_the_text_is_gone_from_the_working_tree_and_the_site(repository: Path, site: Path) -> None:
    kept = {repository / "content/meetings/2024-07-moscow/meeting.yml"}
    tree = [path for path in (repository / "content").rglob("*") if path.is_file() and path not in kept]
    published = [path for path in site.rglob("*") if path.is_file()]
    assert len(published) > 300
    assert not [path for path in (*tree, *published) if WORDS.encode() in path.read_bytes()]


def test_every_link_leads_somewhere_and_every_old_address_is_a_page(site: Path) -> None:
    built = pages(site)
    assert broken(site, built) == []
    for locale in ("ar", "en", "fr", "ru", "fa"):
        for old in ("yjc369ha/", "yjc369ha/ar/", "yjc369ha/en/", "yjc369ha/parallel/", "8dm93d3r/", "8dm93d3r/fr/"):
            assert built[f"{locale}/articles/{old}index.html"].one("meta", name="robots")


def test_the_cleaning_names_every_file_that_ever_held_the_text(repository: Path) -> None:
    said = done(repository / "content", "retire", "--history", "yjc369ha")
    found = git(repository, "log", "--all", "--no-renames", "--format=", "--name-only", f"-S{WORDS}")
    holding = set(found.split()) - {"content/meetings/2024-07-moscow/meeting.yml"}
    assert len(holding) == 3 and all(f"--path {path}" in said for path in holding)
