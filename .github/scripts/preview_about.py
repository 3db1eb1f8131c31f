"""preview_about.py: what `make preview` is told of a branch: where the archive stands, and which proposal this is.

It is read only, and goes to the steps that follow as `site` and `proposal`.
"""

from __future__ import annotations

import os

from service import RefusedError, api, put_out


def main() -> None:
    put_out("site", _site())
    put_out("proposal", os.environ["PULL"] or _of_branch(os.environ["GITHUB_REF_NAME"]))


def _site() -> str:
    """Where Pages publishes; empty where it does not."""
    try:
        return str(api("pages")["html_url"])
    except RefusedError:
        return ""


def _of_branch(branch: str) -> str:
    """The open pull request of a branch of this repository; without one the branch itself."""
    repository = os.environ["GITHUB_REPOSITORY"]
    found = api(f"pulls?state=open&head={repository.split('/')[0]}:{branch}")
    return str(found[0]["html_url"]) if found else f"{os.environ['GITHUB_SERVER_URL']}/{repository}/tree/{branch}"


if __name__ == "__main__":
    main()
