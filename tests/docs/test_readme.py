"""The README's archive of one's own can be built as it stands there."""

import os
import re
import subprocess
import sys
from pathlib import Path

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_an_archive_of_ones_own_builds_from_the_example(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(# mkdocs\.yml\n.*?)```", README, re.DOTALL)
    assert example
    (tmp_path / "mkdocs.yml").write_text(example[1], encoding="utf-8")
    (tmp_path / "content" / "pages").mkdir(parents=True)
    archive = 'format: "1"\ntitle: {ar: أرشيفي, en: My archive}\n'
    (tmp_path / "content" / "archive.yml").write_text(archive, encoding="utf-8")
    unset = {name: value for name, value in os.environ.items() if name != "NO_MKDOCS_2_WARNING"}
    command = [str(Path(sys.executable).with_name("mkdocs")), "build", "--strict"]
    built = subprocess.run(command, cwd=tmp_path, env=unset, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    assert "Material" not in built.stdout + built.stderr
    assert "My archive" in (tmp_path / "site" / "en" / "index.html").read_text(encoding="utf-8")
