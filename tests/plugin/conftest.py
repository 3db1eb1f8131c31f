"""An archive of its own for each test, with hand-written pages and an mkdocs.yml."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SITES = Path(__file__).parents[1] / "sites"
CONFIG = """
site_name: Test
site_url: https://archive.example/press/
repo_url: https://github.com/example/archive
edit_uri: edit/main/content/pages/
docs_dir: content/pages
theme: {name: material}
plugins: [dossier]
markdown_extensions:
  - toc:
      slugify: !!python/name:dossier.plugin.slugify
"""
PAGES = {
    "about.ar.md": "# حول الأرشيف\n\n## من نحن\n\nنص. [السياسة](policy.ar.md)\n\n## من نحن\n",
    "about.en.md": "---\ndescription: What this is\n---\n# About & us\n\nText.\n",
    "policy.ar.md": "# سياسة\n",
    "policy.ru.md": "# Правила\n",
}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The folder of mkdocs.yml."""
    return lay(tmp_path, CONFIG)


def lay(folder: Path, config: str) -> Path:
    """Put the small archive, its hand-written pages and an mkdocs.yml into a folder."""
    shutil.copytree(SITES / "small" / "content", folder / "content")
    (folder / "content" / "pages").mkdir()
    for name, text in PAGES.items():
        (folder / "content" / "pages" / name).write_text(text, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    return folder


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module's command in a folder, as a user would."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_MKDOCS_2_WARNING"}
    command = (sys.executable, "-m", *command)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
