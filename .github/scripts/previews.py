"""previews.py SITE: what open pull requests of this repository's own branches would make of the archive is laid into
the built site, below `preview/<number>/`. Which were laid goes to the steps that follow, as `laid`.

A preview is what preview.yml made of the very commit that its pull request stands at, in a run of this repository. One
that cannot be had is left out, and the log says why: the archive itself is published in any case.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from preview_unpack import unpack
from service import RefusedError, api, download, listed, put_out

LARGEST = 1_000_000_000
"""Bytes: as much as Pages publishes as one site. (docs.github.com, GitHub Pages limits)"""


def main(site: Path) -> None:
    room = LARGEST - sum(file.stat().st_size for file in site.rglob("*") if file.is_file())
    laid = []
    for pull in _proposed():
        number, commit = int(pull["number"]), str(pull["head"]["sha"])
        try:
            room -= _lay(pull, site / "preview" / str(number), room)
            laid.append({"number": number, "commit": commit})
        except Exception as reason:
            _warn(f"No preview of #{number}", reason)
    put_out("laid", json.dumps(laid) if laid else "")


def _proposed() -> list[Any]:
    """The open pull requests from branches of this repository, the ones last touched first."""
    try:
        found = listed("pulls?state=open&sort=updated&direction=desc&per_page=100")
    except RefusedError as reason:
        _warn("No previews", reason)
        return []
    return [pull for pull in found if (pull["head"]["repo"] or {}).get("id") == pull["base"]["repo"]["id"]]


def _warn(what: str, reason: Exception) -> None:
    """One line, as the service reads it."""
    print(f"::warning::{what}: {' '.join(str(reason).split())}", file=sys.stderr)


def _lay(pull: Any, folder: Path, room: int) -> int:
    """How many bytes it takes. Whatever is wrong with it is an exception, and then none of it is there."""
    artifact = _artifact(pull)
    if artifact["size_in_bytes"] > room:
        raise ValueError("there is no room for it")
    folder.parent.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=folder.parent) as scratch:
        sent, outer, inner = (Path(scratch) / name for name in ("sent.zip", "outer", "inner"))
        download(f"actions/artifacts/{artifact['id']}/zip", sent)
        unpack(sent, outer, room)
        size = unpack(outer / "site.zip", inner, room)
        (inner / "site").rename(folder)
    return size


def _artifact(pull: Any) -> Any:
    """The newest that was made here of this commit; anybody's fork may give one the same name. ValueError for none."""
    commit, here = pull["head"]["sha"], pull["base"]["repo"]["id"]
    made_of = {"repository_id": here, "head_repository_id": here, "head_sha": commit}
    found = api(f"actions/artifacts?name=preview-{commit}&per_page=100")["artifacts"]
    ours = [one for one in found if not one["expired"] and made_of.items() <= one["workflow_run"].items()]
    if not ours:
        raise ValueError("none was made of its last commit, or it is no longer kept")
    return max(ours, key=lambda one: int(one["id"]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
