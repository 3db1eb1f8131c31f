"""How the set-up makes the virtual environment, and what it says where it cannot."""

from pathlib import Path

import pytest

from tests.packaging.machine import Machine, bare_machine

SET_UP = (".ci/python", "requirements.txt")
GOOD = 'case "$*" in "-m venv .venv") mkdir -p .venv/bin; cp "$0" .venv/bin/python ;; esac'
OLD = "exit 1"
WITHOUT_PIP = """
case "$*" in
  *ensurepip*) [ -e has-venv ] ;;
  *-venv*) echo python3.11-venv ;;
  "-m venv .venv") mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
esac"""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return bare_machine(tmp_path)


def test_packages_are_installed_by_hash_and_the_checkout_without_any_other(machine: Machine) -> None:
    machine.has("python3", GOOD)
    assert machine.run(*SET_UP).returncode == 0
    packages, checkout = [call for call in machine.calls() if " install " in call]
    assert packages.endswith("--require-hashes --only-binary :all: -r requirements.txt")
    assert checkout.endswith("--no-index --no-deps --no-build-isolation --editable .")


def test_a_second_run_installs_nothing_and_says_nothing(machine: Machine) -> None:
    machine.has("python3", GOOD)
    machine.run(*SET_UP)
    machine.calls()
    again = machine.run(*SET_UP)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert [call for call in machine.calls() if "pip" in call] == []


@pytest.mark.parametrize("file", ["requirements.txt", "pyproject.toml"])
def test_a_changed_lock_is_installed_into_the_same_environment(machine: Machine, file: str) -> None:
    machine.has("python3", GOOD)
    machine.run(*SET_UP)
    machine.calls()
    (machine.folder / file).write_text("changed\n", encoding="utf-8")
    assert machine.run(*SET_UP).returncode == 0
    calls = machine.calls()
    assert any("--require-hashes" in call for call in calls)
    assert not any("-m venv" in call for call in calls)


def test_an_interrupted_set_up_is_done_again(machine: Machine) -> None:
    broken = GOOD.replace("esac", "*--require-hashes*) echo no network; exit 1 ;; esac")
    machine.has("python3", broken)
    failed = machine.run(*SET_UP)
    assert failed.returncode == 1
    assert "no network" in failed.stderr and "could not be installed" in failed.stderr
    machine.has("python3", GOOD)
    (machine.folder / ".venv/bin/python").unlink()
    assert machine.run(*SET_UP).returncode == 0


def test_an_old_python_is_passed_over(machine: Machine) -> None:
    machine.has("python3", OLD)
    machine.has("python3.12", GOOD)
    assert machine.run(*SET_UP).returncode == 0
    assert any(call == "python3.12 -m venv .venv" for call in machine.calls())


def test_without_a_new_enough_python_it_says_so(machine: Machine) -> None:
    machine.has("python3", OLD)
    failed = machine.run(*SET_UP)
    assert failed.returncode == 1
    assert "needs Python 3.11 or later" in failed.stderr and "PYTHON=" in failed.stderr


def test_a_named_python_is_not_replaced(machine: Machine) -> None:
    machine.has("python3", GOOD)
    machine.has("old-python", OLD)
    failed = machine.run(*SET_UP, PYTHON="old-python")
    assert failed.returncode == 1
    assert "old-python" in failed.stderr


def test_a_python_without_ensurepip_names_the_package_to_install(machine: Machine) -> None:
    machine.has("python3", WITHOUT_PIP)
    failed = machine.run(*SET_UP)
    assert failed.returncode == 1
    assert "apt-get install python3.11-venv" in failed.stderr
    assert not (machine.folder / ".venv").exists()


def test_debians_missing_half_of_python_is_installed(machine: Machine) -> None:
    machine.has("python3", WITHOUT_PIP)
    machine.has("id", "echo 0")
    machine.has("apt-get", 'case "$*" in *install*) : >has-venv ;; esac')
    assert machine.run(*SET_UP).returncode == 0
    assert any(call.endswith("python3.11-venv") for call in machine.calls())
