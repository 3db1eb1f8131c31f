"""preview_links.py: each preview that was published is the target of the status “Preview” of its commit.

LAID is what previews.py put out, SITE where the archive stands.
"""

from __future__ import annotations

import json
import os

from service import api

STATUS = {"state": "success", "context": "Preview", "description": "The archive as it would become"}


def main(site: str) -> None:
    for one in json.loads(os.environ["LAID"]):
        target = f"{site.rstrip('/')}/preview/{one['number']}/"
        there = api(f"commits/{one['commit']}/status?per_page=100")["statuses"]
        if not any(each["context"] == STATUS["context"] and each["target_url"] == target for each in there):
            api(f"statuses/{one['commit']}", {**STATUS, "target_url": target})


if __name__ == "__main__":
    main(os.environ["SITE"])
