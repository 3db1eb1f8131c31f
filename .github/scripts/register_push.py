"""register_push.py: the register of ids, where `dossier check --fix` has changed it, goes to the branch it was read on.

Nothing else goes with it. Where the branch takes no such push, the run says so and ends well: an editor does it then.
"""

from __future__ import annotations

import os
import subprocess

from service import git
from submission_branch import SIGNED

REGISTER = "content/ids.yml"
SUBJECT = "Register the ids of new articles"


def main(branch: str) -> None:
    if not git("status", "--porcelain", "--", REGISTER):
        return
    git("add", "--", REGISTER)
    git(*SIGNED, "commit", "--quiet", f"--message={SUBJECT}", "--", REGISTER)
    try:
        git("push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")
    except subprocess.CalledProcessError:
        print(f"::warning::{branch} is protected or has moved on: run dossier check --fix, and propose {REGISTER}")


if __name__ == "__main__":
    main(os.environ["DEFAULT_BRANCH"])
