"""What all rooms' tests share: the five originals, a real browser, a served folder, and how Hypothesis searches."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.serving import served

ROOT = Path(__file__).parent.parent

# Shared machines are slow at times, so no example has a deadline; in CI the same examples are tried every time.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Nothing a browser does by itself may reach another host while a test watches its requests.
CHROMIUM_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def originals() -> Path:
    """The folder of the originals as they were received."""
    return ROOT / "content" / "originals"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium shared by the session. Fails where there is none: a sweep that did not run proves nothing."""
    search = subprocess.run([ROOT / ".ci" / "browser", "--find"], capture_output=True, text=True, check=False)
    if search.returncode:
        pytest.fail(search.stderr.strip(), pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=search.stdout.strip(), args=CHROMIUM_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """A function from a built folder to the address that serves it until the session ends."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(served(folder))
