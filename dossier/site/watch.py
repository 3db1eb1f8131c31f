"""Watching folders: one call for each burst of changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

SETTLE = 0.05
"""Seconds of quiet that end a burst: an editor saves a file in several steps."""

CHANGES = ("created", "modified", "moved", "deleted")


class Watcher(FileSystemEventHandler):
    """Calls `changed`, from a thread of its own, after files below the folders have changed and it is quiet again."""

    def __init__(self, folders: Iterable[Path], changed: Callable[[], None]) -> None:
        self._changed = changed
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        self._observer = Observer()
        for folder in folders:
            self._observer.schedule(self, str(folder), recursive=True)

    def start(self) -> None:
        self._observer.start()

    def stop(self) -> None:
        """End watching, and wait until it has ended."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.is_directory or event.event_type not in CHANGES:
            return
        with self._lock:
            if self._timer:
                self._timer.cancel()
            self._timer = threading.Timer(SETTLE, self._changed)
            self._timer.daemon = True
            self._timer.start()
