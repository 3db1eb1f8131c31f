"""The core needs no MkDocs: it prints a whole site where neither MkDocs nor Material can be imported."""

import subprocess
import sys
from pathlib import Path

from tests.site.conftest import ROOT, SITES
from tests.site.reading import pages

PROGRAM = """
import sys
for name in ("mkdocs", "material", "properdocs"):
    sys.modules[name] = None
from pathlib import Path
import jinja2
from dossier.archive import store
from dossier.site.environment import prepare
from dossier.site.pages import Site
from dossier.site.publish import publish
from dossier.site.settings import Settings
content, theme, folder = map(Path, sys.argv[1:])
env = prepare(jinja2.Environment(loader=jinja2.FileSystemLoader(theme)))
publish(Site(store.load(content).archive, Settings(), env), content, folder)
"""


def test_a_site_is_built_with_mkdocs_unimportable(tmp_path: Path) -> None:
    content = SITES / "small" / "content"
    subprocess.run([sys.executable, "-c", PROGRAM, content, ROOT / "theme", tmp_path], cwd=ROOT, check=True)
    found = pages(tmp_path)
    assert "fr/articles/s22qrv0n/parallel/index.html" in found
    assert (tmp_path / "search" / "pagefind" / "pagefind.js").is_file()
    assert found["ar/articles/s22qrv0n/ar/index.html"].one("article", data_article="s22qrv0n").text
