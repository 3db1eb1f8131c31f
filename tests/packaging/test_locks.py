"""The locks: exact, hashed, free of addresses, and in step with pyproject.toml and with each other."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.+!]+)(?: ; (?P<marker>[^\\]+))? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
COMMENT = re.compile(r"^ *# [\w .():-]+$")
ADDRESS = re.compile(r"://|(?<!no-emit-)(?:index-url|find-links)|trusted-host")


def lines(lock: str) -> list[str]:
    return (ROOT / lock).read_text(encoding="utf-8").splitlines()


def pins(lock: str) -> dict[str, set[str]]:
    """The pinned versions of each package: more than one where markers divide the Pythons or systems."""
    found: dict[str, set[str]] = {}
    for match in filter(None, map(PIN.match, lines(lock))):
        found.setdefault(canonicalize_name(match["name"]), set()).add(match["version"])
    return found


def declared(*groups: str) -> list[Requirement]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    entries = [entry for group in groups for entry in project["dependency-groups"][group] if isinstance(entry, str)]
    return [Requirement(text) for text in (*project["project"]["dependencies"], *entries)]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_pins_hashes_and_reasons_only(lock: str) -> None:
    strange = [line for line in lines(lock) if not (PIN.match(line) or HASH.match(line) or COMMENT.match(line))]
    assert strange == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    text = lines(lock)
    bare = [
        line for line, after in zip(text, [*text[1:], ""], strict=True) if PIN.match(line) and not HASH.match(after)
    ]
    assert pins(lock) and bare == []


@pytest.mark.parametrize("file", ["pyproject.toml", "Makefile", ".ci/python", ".ci/browser", ".ci/apt-install"])
def test_set_up_names_no_address(file: str) -> None:
    """Where packages come from is the business of each machine: no file of ours says it."""
    assert [line for line in lines(file) if ADDRESS.search(line)] == []


@pytest.mark.parametrize(("lock", "groups"), [(LOCKS[0], ("build",)), (LOCKS[1], ("build", "dev"))])
def test_a_lock_satisfies_what_is_declared(lock: str, groups: tuple[str, ...]) -> None:
    pinned = pins(lock)
    unmet = [
        str(requirement)
        for requirement in declared(*groups)
        if not (versions := pinned.get(canonicalize_name(requirement.name)))
        or not all(requirement.specifier.contains(version) for version in versions)
    ]
    assert unmet == []


def test_development_uses_the_versions_that_the_site_is_built_with() -> None:
    runtime, development = map(pins, LOCKS)
    assert {name: development.get(name) for name in runtime} == runtime


def test_mkdocs_stays_below_two() -> None:
    assert all(version.startswith("1.") for version in pins(LOCKS[0])["mkdocs"])


@pytest.mark.parametrize("requirement", declared("build", "dev"), ids=lambda requirement: requirement.name)
def test_every_dependency_has_a_reason(requirement: Requirement) -> None:
    table = [line for line in lines("docs/decisions.md") if line.startswith("| ")]
    named = re.compile(rf"(?<![\w-]){re.escape(requirement.name)}(?![\w-])")
    assert any(named.search(line.split("|")[1]) for line in table)
