"""An editor's session, with the commands as they are typed and real git: an archive is begun and grows by a command and
by hand; whatever slips is told at its place and mended; then articles are moved, merged and taken down."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.archive.sites import edit
from tests.commands.running import NOBODYS, commit, git
from tests.site.conftest import ADDRESS
from tests.site.links import broken
from tests.site.reading import Element, pages

GOLDEN = Path(__file__).parents[1] / "golden/session"
NAMES = {
    "AR": "content/meetings/2025-05-ferrow/q4ry4zgf.ar.md",
    "FR": "content/unassigned/p0ntf3rr.fr.md",
    "EN": "content/unassigned/p0ntf3rr.en.md",
}
MISHAPS = yaml.safe_load((GOLDEN / "mishaps.yaml").read_text(encoding="utf-8"))
SEEN = (("q4ry4zgf", "ar", "صاحب العبّارة"), ("p0ntf3rr", "fr", "mélèze"), ("p0ntf3rr", "en", "swept"))
TRANSLATED = [["kind: original", "kind: translation"]]
LOCALES = ("en", "ar", "fr")
CLEAN = (0, "no problems found\n")


def typed(folder: Path, *command: str) -> tuple[int, str]:
    """How a command ends in this folder and all that it says, which is never a traceback."""
    done = subprocess.run(
        command, cwd=folder, env=NOBODYS | {"SITE_URL": ADDRESS}, capture_output=True, text=True, check=False
    )
    said = done.stderr + done.stdout
    assert "Traceback" not in said and "a fault of its own" not in said, said
    return done.returncode, said


def dossier(folder: Path, *words: str) -> tuple[int, str]:
    return typed(folder, sys.executable, "-c", "from dossier.cli import main; main()", *words)


def done(folder: Path, *words: str) -> str:
    """What `dossier` says; AssertionError unless it ends with 0."""
    code, said = dossier(folder, *words)
    assert code == 0, said
    return said


def built(folder: Path) -> dict[str, Element]:
    """The pages of the site, built strictly: a warning would end it. Every link of theirs leads somewhere."""
    code, said = typed(folder, sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
    assert code == 0, said
    found = pages(folder / "site")
    assert broken(folder / "site", found) == []
    return found


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new archive on a branch, with an article that a command added and one in two languages that a hand wrote."""
    begun = tmp_path_factory.mktemp("session")
    done(begun, "new", "archive", "river", "--title", "River papers", *(f"--locale={one}" for one in LOCALES))
    folder = begun / "river"
    git(folder, "init", "--quiet")
    commit(folder, "Begin")
    git(folder, "switch", "--quiet", "--create", "footbridge")
    voice = ("--id", "river-voice", "--name", "en=River Voice", "--name", "ar=صوت النهر", "--kind", "newspaper")
    done(folder, "new", "outlet", *voice)
    done(folder, "add", str(GOLDEN / "jisr.txt"), "--meeting", "2025-05-ferrow", "--outlet", "river-voice")
    commit(folder, "Add what River Voice says in Arabic")
    for name in ("FR", "EN"):
        path = folder / NAMES[name]
        path.parent.mkdir(exist_ok=True)
        shutil.copy(GOLDEN / path.name, path)
    assert dossier(folder, "check", "--select", "id")[1].startswith(f"{NAMES['FR']}:2:1: warning id-unregistered")
    assert "the register of ids is up to date" in done(folder, "check", "--fix")
    commit(folder, "Write down what it says in French")
    return folder


@pytest.fixture
def repository(grown: Path) -> Iterator[Path]:
    """The same for each test: what one leaves behind is undone by git."""
    begun = git(grown, "rev-parse", "HEAD").strip()
    yield grown
    git(grown, "reset", "--quiet", "--hard", begun)
    git(grown, "clean", "--quiet", "--force", "-d")


def test_what_came_in_is_right_and_is_seen(repository: Path) -> None:
    assert dossier(repository, "check") == CLEAN
    found = built(repository)
    for locale in LOCALES:
        for key, lang, words in SEEN:
            article = found[f"{locale}/articles/{key}/{lang}/index.html"].one("article", data_article=key)
            assert article.attributes["lang"] == lang and words in article.text
    assert git(repository, "status", "--porcelain") == ""


def slip(folder: Path, mishap: dict[str, Any]) -> None:
    """Do to the archive what the case says."""

    def path(name: str) -> Path:
        return folder / NAMES.get(name, name)

    for name, to in mishap.get("moved", {}).items():
        path(to).parent.mkdir(exist_ok=True)
        path(name).rename(path(to))
    for name, to in mishap.get("copied", {}).items():
        shutil.copy(path(name), path(to))
    for name, encoding in mishap.get("encoded", {}).items():
        path(name).write_text(path(name).read_text(encoding="utf-8"), encoding=encoding)
    edit(folder, {NAMES.get(name, name): change for name, change in mishap.get("edits", {}).items()})


@pytest.mark.parametrize("mishap", MISHAPS, ids=lambda mishap: mishap["name"])
def test_a_slip_is_told_at_its_place_with_what_mends_it(repository: Path, mishap: dict[str, Any]) -> None:
    slip(repository, mishap)
    code, said = dossier(repository, "check")
    name, _, rest = mishap["says"].partition(":")
    lines = said.splitlines()
    found = [at for at, line in enumerate(lines) if line.startswith(f"{NAMES.get(name, name)}:{rest} ")]
    assert len(found) == 1, said
    assert mishap["and"] in "\n".join(lines[found[0] : found[0] + 2])
    assert code == int(any(": error " in line for line in lines))
    if mishap.get("fix"):
        done(repository, "check", "--fix")
        assert dossier(repository, "check") == CLEAN


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "content/unassigned/p0ntf3rr.de.md"), "there is no content/unassigned/p0ntf3rr.de.md"),
        (("check", "mkdocs.yml"), "mkdocs.yml does not lie in content"),
        (("check", "--select", "dates"), "there is no code that begins with “dates”"),
        (("check", "--content", "contents"), "'contents' does not exist"),
        (("retire", "p0ntf3rr"), "say who wanted it: --reason"),
        (("add", "content", "--url", "river-voice.example"), "is no address that begins with https://"),
    ],
)
def test_what_cannot_be_run_ends_with_2_and_says_why(repository: Path, words: tuple[str, ...], said: str) -> None:
    code, answer = dossier(repository, *words)
    assert code == 2 and said in answer
    assert git(repository, "status", "--porcelain") == ""


def test_articles_move_become_one_and_go_and_nothing_leads_astray(repository: Path) -> None:
    code, said = dossier(repository, "merge", "q4ry4zgf", "p0ntf3rr")
    assert code == 1 and said.startswith(f"{NAMES['FR']}: error article-two-originals")
    assert "say in one of the two `kind: translation`" in said
    edit(repository, {NAMES["FR"]: TRANSLATED})
    commit(repository, "Say that the French text is a translation")
    done(repository, "move", "p0ntf3rr", "2025-05-ferrow")
    commit(repository, "Move")
    moved = "content/meetings/2025-05-ferrow/p0ntf3rr.fr.md"
    assert f"R100\t{NAMES['FR']}\t{moved}" in git(repository, "log", "--follow", "--name-status", "--", moved)
    done(repository, "merge", NAMES["AR"], "p0ntf3rr")
    commit(repository, "Merge")
    done(repository, "retire", "rd6rkn4m", "--reason", "holder")
    commit(repository, "Take down")
    assert dossier(repository, "check") == CLEAN
    found = built(repository)
    assert "mélèze" in found["ar/articles/q4ry4zgf/fr/index.html"].text
    assert found["ar/articles/p0ntf3rr/fr/index.html"].one("meta", name="robots")
    assert not [path for path, page in found.items() if "cut no ribbon" in page.text]
    assert "en/articles/rd6rkn4m/en/index.html" in found
    history = done(repository, "retire", "--history", "rd6rkn4m")
    assert "--path content/meetings/2025-05-ferrow/rd6rkn4m.en.md" in history


@pytest.mark.parametrize("grave", ["retired/rd6rkn4m.yml", "merged/p0ntf3rr.yml"])
def test_no_id_vanishes_with_what_stands_in_its_place(repository: Path, grave: str) -> None:
    edit(repository, {NAMES["FR"]: TRANSLATED})
    done(repository, "merge", "q4ry4zgf", "p0ntf3rr")
    done(repository, "retire", "rd6rkn4m", "--reason", "holder")
    commit(repository, "Merge and take down")
    assert dossier(repository, "check") == CLEAN
    (repository / "content" / grave).unlink()
    code, said = dossier(repository, "check")
    assert code == 1 and f"error id-lost no article has the id {Path(grave).stem} any more" in said
