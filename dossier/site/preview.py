"""The preview: pages printed when they are asked for, from an archive that is read again whenever a file changes.

It knows no MkDocs. What serves it hands in how to make the site. Nothing here raises for what a file says: what is
wrong stands on the page.
"""

from __future__ import annotations

import html
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import jinja2

from dossier.problems import Problem
from dossier.site.pages import Site
from dossier.site.publish import companions
from dossier.site.search import writing as search

NOTICE = (
    '<aside lang="en" dir="ltr" role="alert" style="padding:1rem;background:#7a1f1f;color:#fff">'
    "<strong>There are problems in the archive’s files</strong>{}</aside>"
)
PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Problems</title></head><body>{}</body></html>'


@dataclass(frozen=True, slots=True)
class Draft:
    """A site as its files are now, and what is wrong with them."""

    site: Site
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered with."""

    status: str
    kind: str
    body: bytes


class Preview:
    """Answers requests from the latest draft of the site."""

    def __init__(
        self, make: Callable[[], Draft], directory: Path, by_hand: Callable[[str], str | None] = lambda url: None
    ) -> None:
        """`make` reads the files and gives a draft; `directory` is served beside it, and gets the search index.
        `by_hand` prints the hand-written page at an address, if there is one."""
        self._make, self._directory, self._by_hand = make, directory, by_hand
        self._lock = threading.RLock()
        self._indexed: Site | None = None
        self.draft = make()

    def reload(self) -> None:
        """Take up what has changed. Where that cannot be done the draft stays, and the reason is its problem."""
        with self._lock:
            try:
                self.draft = self._make()
            except Exception as error:
                self.draft = Draft(self.draft.site, (_unexpected("the archive", error),))

    def answer(self, path: str) -> Answer | None:
        """What stands at a path below the root of the site; None for what the served directory may hold."""
        with self._lock:
            try:
                return self._answer(path.removesuffix("index.html"))
            except jinja2.TemplateSyntaxError as error:
                found = Problem(error.filename or "", error.lineno, 0, "template", error.message or "")
            except Exception as error:
                found = _unexpected(path, error)
            return _html("500 Internal Server Error", PAGE.format(_notice((found, *self.draft.problems))))

    def _answer(self, path: str) -> Answer | None:
        site, problems = self.draft.site, self.draft.problems
        page = site.render(path) or self._by_hand(path)
        if page:
            return _html("200 OK", page.replace("<body>", f"<body>{_notice(problems)}", 1) if problems else page)
        if make := companions(site).get(path):
            return Answer("200 OK", "application/xml; charset=utf-8", make().encode())
        if path.startswith("search/"):
            self._index(site)
        if problems and path.endswith("/") and not (self._directory / path / "index.html").is_file():
            return _html("404 Not Found", PAGE.format(_notice(problems)))
        return None

    def _index(self, site: Site) -> None:
        """Make the search index of this site, once."""
        if self._indexed is not site:
            search.write(site, self._directory / "search")
            self._indexed = site


def _html(status: str, page: str) -> Answer:
    return Answer(status, "text/html; charset=utf-8", page.encode())


def _notice(problems: Iterable[Problem]) -> str:
    return NOTICE.format("".join(f"<pre>{html.escape(str(problem))}</pre>" for problem in problems))


def _unexpected(what: str, error: Exception) -> Problem:
    """A mistake of a template or of ours, and the line that it happened on."""
    file, line = _place(error)
    return Problem(file, line, 0, "unexpected", f"{what}: {type(error).__name__}: {error}")


def _place(error: Exception) -> tuple[str, int]:
    """Where it happened: the innermost line of a template, if one was being printed, else of the program."""
    frames = list(traceback.walk_tb(error.__traceback__))
    for frame, line in reversed(frames):
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return template.filename or "", template.get_corresponding_lineno(line)
        if "__jinja_exception__" in frame.f_globals:  # Jinja has put the template's own line here already
            return frame.f_code.co_filename, line
    frame, line = frames[-1]
    return frame.f_code.co_filename, line
