"""The real browser that pages are tried and looked at in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import run

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent

# Nothing a browser does by itself may reach another host while a test watches its requests.
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium for as long as the context lasts. RuntimeError, which says what to do, where there is none."""
    search = run([ROOT / ".ci" / "browser", "--find"], capture_output=True, text=True, check=False)
    if search.returncode:
        raise RuntimeError(search.stderr.strip())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=search.stdout.strip(), args=ARGUMENTS)
        yield browser
        browser.close()
