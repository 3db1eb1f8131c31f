"""What all rooms' tests share: the five originals, a real browser, a served folder, and how Hypothesis searches."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.chromium import chromium
from tests.serving import served

ROOT = Path(__file__).parent.parent

# Shared machines are slow at times, so no example has a deadline; in CI the same examples are tried every time.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def originals() -> Path:
    """The folder of the originals as they were received."""
    return ROOT / "content" / "originals"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium shared by the session. Fails where there is none: a sweep that did not run proves nothing."""
    with ExitStack() as stack:
        try:
            found = stack.enter_context(chromium())
        except RuntimeError as missing:
            pytest.fail(str(missing), pytrace=False)
        yield found


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """A function from a built folder to the address that serves it until the session ends."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(served(folder))
