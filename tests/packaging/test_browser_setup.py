"""How the set-up finds a browser, on machines that have several, a broken one or none."""

from pathlib import Path

import pytest

from tests.packaging.machine import Machine, bare_machine

BROWSER = ".ci/browser"
RUNS = "echo Chromium 1.0"
BROKEN = "echo this command needs a snap; exit 1"
INSTALLS = 'case "$*" in *install*) cp bin/spare bin/chromium ;; esac'


PLAYWRIGHT_ALONE = """
case "$*" in
  "-m playwright install"* | -) echo no network; exit 1 ;;
esac"""
PLAYWRIGHT_WITH_BROWSER = """
case "$*" in
  "-m playwright install"*) : >downloaded ;;
  -) [ -e downloaded ] && echo "$PWD/bin/spare" ;;
esac"""
PLAYWRIGHT_WITHOUT_LIBRARY = "[ -e library ]"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = bare_machine(tmp_path)
    machine.has("python", PLAYWRIGHT_ALONE, ".venv/bin")
    return machine


def installed(machine: Machine) -> list[str]:
    """What was asked of the package tool and of Playwright since the last question."""
    return [call for call in machine.calls() if "install" in call and not call.startswith("sudo")]


def with_package_tool(machine: Machine, user: int = 0) -> None:
    machine.has("spare", RUNS)
    machine.has("apt-get", INSTALLS)
    machine.has("id", f"echo {user}")


@pytest.mark.parametrize(
    ("installed", "chosen"),
    [
        ({"google-chrome": RUNS, "chromium": RUNS}, "chromium"),
        ({"google-chrome-stable": RUNS}, "google-chrome-stable"),
        ({"chromium-browser": BROKEN, "google-chrome": RUNS}, "google-chrome"),
    ],
)
def test_an_installed_browser_that_runs_is_taken(machine: Machine, installed: dict[str, str], chosen: str) -> None:
    for name, script in installed.items():
        machine.has(name, script)
    found = machine.run(BROWSER)
    assert (found.returncode, found.stdout, found.stderr) == (0, f"{machine.folder}/bin/{chosen}\n", "")


def test_the_browser_that_is_named_comes_first(machine: Machine) -> None:
    machine.has("chromium", RUNS)
    named = machine.has("my-browser", RUNS)
    assert machine.run(BROWSER, CHROMIUM=str(named)).stdout == f"{named}\n"


def test_a_named_browser_that_does_not_run_is_not_replaced(machine: Machine) -> None:
    with_package_tool(machine)
    machine.has("chromium", RUNS)
    found = machine.run(BROWSER, CHROMIUM="/nowhere/browser")
    assert found.returncode == 1
    assert "/nowhere/browser" in found.stderr
    assert installed(machine) == []


@pytest.mark.parametrize(("user", "by_sudo"), [(0, False), (1000, True)])
def test_debians_chromium_is_installed_where_there_is_none(machine: Machine, user: int, by_sudo: bool) -> None:
    with_package_tool(machine, user)
    machine.has("sudo", '"$@"')
    found = machine.run(BROWSER)
    assert found.stdout == f"{machine.folder}/bin/chromium\n"
    assert "Installing Debian's chromium" in found.stderr
    calls = machine.calls()
    asked = [call.split() for call in calls if call.startswith("apt-get")]
    assert ["update" in asked[0], "install" in asked[1], asked[1][-1]] == [True, True, "chromium"]
    assert any(call.startswith("sudo") for call in calls) == by_sudo


def test_playwrights_chromium_is_the_last_resort(machine: Machine) -> None:
    machine.has("spare", RUNS)
    machine.has("python", PLAYWRIGHT_WITH_BROWSER, ".venv/bin")
    assert machine.run(BROWSER).stdout == f"{machine.folder}/bin/spare\n"
    assert ["playwright install" in call for call in installed(machine)] == [True]
    assert machine.run(BROWSER, "--find").stdout == f"{machine.folder}/bin/spare\n"


def test_the_library_that_playwright_needs_is_installed(machine: Machine) -> None:
    machine.has("chromium", RUNS)
    machine.has("python", PLAYWRIGHT_WITHOUT_LIBRARY, ".venv/bin")
    machine.has("id", "echo 0")
    machine.has("apt-get", 'case "$*" in *install*libatomic1) : >library ;; esac')
    assert machine.run(BROWSER).stdout == f"{machine.folder}/bin/chromium\n"


def test_a_playwright_that_does_not_run_is_named(machine: Machine) -> None:
    machine.has("chromium", RUNS)
    machine.has("python", "echo libatomic is missing >&2; exit 1", ".venv/bin")
    found = machine.run(BROWSER)
    assert (found.returncode, found.stdout) == (1, "")
    assert "libatomic is missing" in found.stderr and "Playwright" in found.stderr


def test_finding_installs_nothing(machine: Machine) -> None:
    with_package_tool(machine)
    assert machine.run(BROWSER, "--find").returncode == 1
    assert installed(machine) == []


@pytest.mark.parametrize(("environment", "status"), [({}, 0), ({"CI": "true"}, 2)])
def test_without_any_browser_make_says_what_to_install(
    machine: Machine, environment: dict[str, str], status: int
) -> None:
    """A developer may go on to the other tests; in CI nobody reads the message, so the run ends there."""
    made = machine.run("make", "browser", **environment)
    assert made.returncode == status
    assert "on Debian: apt-get install chromium" in made.stderr
    assert "make test CHROMIUM=" in made.stderr
