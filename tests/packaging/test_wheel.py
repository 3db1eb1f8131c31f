"""The wheel alone is enough: an archive elsewhere builds with it, and nothing of the checkout is needed."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ELSEWHERE = ROOT / "tests" / "sites" / "elsewhere"


def run(command: Sequence[str | Path], folder: Path) -> str:
    """Run outside the checkout, with none of it on Python's path; the output, once it has ended well."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT], folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel. The packages it depends on are this one's, seen through a .pth file, which does
    not follow the .pth file that makes the checkout importable here."""
    folder = tmp_path_factory.mktemp("environment")
    run([sys.executable, "-m", "venv", "--without-pip", folder], folder)
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet", "--disable-pip-version-check")
    run((*pip, "install", "--no-index", "--no-deps", wheel), folder)
    packages = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip())
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


@pytest.fixture(scope="module")
def site(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = tmp_path_factory.mktemp("elsewhere") / "archive"
    shutil.copytree(ELSEWHERE, archive)
    run([python, "-m", "mkdocs", "build", "--strict"], archive)
    return archive / "site"


def test_the_wheel_carries_package_theme_and_catalogues(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "dossier").rglob("*.py")}
    catalogues = {str(path.relative_to(ROOT)) for path in (ROOT / "dossier" / "locale").rglob("*.po")}
    theme = {f"dossier/{path.relative_to(ROOT)}" for path in (ROOT / "theme").rglob("*") if path.is_file()}
    theme = {path for path in theme if not path.endswith((".py", ".pyc"))}
    assert modules and catalogues and theme
    assert modules | catalogues | theme <= carried


def test_the_wheel_carries_no_article(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert {name.split("/")[0].split("-")[0] for name in archive.namelist()} == {"dossier"}


def test_the_installed_package_is_the_wheel(python: Path) -> None:
    found = run([python, "-c", "import dossier; print(dossier.__file__)"], python.parent)
    assert Path(found.strip()).is_relative_to(python.parents[1])


def test_the_installed_command_answers(python: Path) -> None:
    assert "add" in run([python.with_name("dossier"), "--help"], python.parent)


def test_the_installed_command_begins_an_archive_that_builds(python: Path, tmp_path: Path) -> None:
    run([python.with_name("dossier"), "new", "archive", tmp_path / "mine", "--title", "Mine"], tmp_path)
    assert (tmp_path / "mine/.github/workflows/publish.yml").is_file() and (tmp_path / "mine/.gitattributes").is_file()
    run([python, "-m", "mkdocs", "build", "--strict"], tmp_path / "mine")
    assert (tmp_path / "mine/site/en/meetings/2025-05-ferrow/index.html").is_file()


def test_an_archive_elsewhere_has_its_article_in_every_locale(site: Path) -> None:
    for locale, direction in (("ar", "rtl"), ("en", "ltr")):
        page = (site / locale / "articles" / "00000001" / "index.html").read_text(encoding="utf-8")
        assert f'lang="{locale}"' in page and f'dir="{direction}"' in page
        assert 'data-article="00000001"' in page
        assert "وصل الوفد صباح اليوم." in page


def test_an_archive_elsewhere_has_the_theme(site: Path) -> None:
    fonts = {path.name for path in (ROOT / "theme" / "assets" / "fonts").glob("*.woff2")}
    assert fonts and fonts == {path.name for path in site.rglob("*.woff2")}


def test_no_page_elsewhere_knows_the_checkout(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    rooms = [str(ROOT / name) for name in ("content", "dossier", "tests", "theme")]
    assert pages
    assert [page for page in pages if any(room in page.read_text(encoding="utf-8") for room in rooms)] == []
