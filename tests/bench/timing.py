"""What each stage of some work takes, by the functions that do it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any
from unittest.mock import patch


@contextmanager
def timed(stages: Mapping[str, str], spent: Counter[str]) -> Iterator[None]:
    """Every call of a stage (name -> path of its function) is added to what it has spent, in microseconds."""
    with ExitStack() as stack:
        for stage, path in stages.items():
            module, _, name = path.rpartition(".")
            owner = _owner(module)
            stack.enter_context(patch.object(owner, name, _counted(getattr(owner, name), stage, spent)))
        yield


def _owner(path: str) -> Any:
    try:
        return import_module(path)
    except ModuleNotFoundError:
        module, _, name = path.rpartition(".")
        return getattr(import_module(module), name)


def _counted(function: Callable[..., Any], stage: str, spent: Counter[str]) -> Callable[..., Any]:
    def call(*args: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return function(*args, **named)
        finally:
            spent[stage] += int(1e6 * (time.process_time() - start))

    return call
