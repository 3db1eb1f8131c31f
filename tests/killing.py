"""Killing a process at a chosen step of what it does to a folder."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

STEPS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"}
"""Whatever changes files, by the names of Python's audit events (and `open`, for reading too)."""


def killed_before(step: int, folder: Path, act: Callable[[], object]) -> bool:
    """Do something in a process that the system kills before its step of that number; whether it came so far."""
    process = os.fork()
    if not process:
        left = step

        def count(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal left
            if event in STEPS and str(folder) in str(arguments[0]):
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        act()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(process, 0)[1])
