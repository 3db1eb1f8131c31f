"""The archive of this repository, built once and served under a path, as a project page of a host would be."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests import situations


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of the built site, with a final slash."""
    folder = tmp_path_factory.mktemp("served")
    situations.this_archive(folder / "archive")
    return f"{serve_folder(folder)}/archive/"


@pytest.fixture(scope="session")
def searched(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of the site of tests/sites/search, with a final slash."""
    folder = tmp_path_factory.mktemp("searched")
    situations.searched(folder / "press")
    return f"{serve_folder(folder)}/press/"


@contextmanager
def opened(browser: Browser, **options: Any) -> Iterator[Page]:
    """A page of its own; whatever it says to the console as an error, or asks of another host, fails the test."""
    context = browser.new_context(**options)
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: faults.append(request.url) if not _local(request.url) else None)
    try:
        yield page
    finally:
        context.close()
    assert faults == []


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page on a wide screen, shared by the tests of a module: each leaves it as it was."""
    with opened(browser, viewport={"width": 1280, "height": 900}) as found:
        yield found


def _local(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))
