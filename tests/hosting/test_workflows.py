"""The workflows: what they may do is said and little, every action is pinned, and nothing of strangers is run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
OURS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FOR_NEW_ARCHIVES = ROOT / "dossier" / "commands" / "new" / "template"
WORKFLOWS = [*OURS, *sorted((FOR_NEW_ARCHIVES / ".github" / "workflows").glob("*.yml"))]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*-*.yml"))
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
USED = re.compile(r"^\s*-?\s*uses:\s*(.+?)\s*$", re.MULTILINE)
EVENT = re.compile(r"\$\{\{|github\.event|github\.head_ref")

each = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: f"{path.parents[2].name}-{path.stem}")


def read(workflow: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    return content


def triggers(workflow: Path) -> dict[str, Any]:
    """What starts it. YAML 1.1 takes the key `on` for a truth value."""
    content: dict[Any, Any] = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    found: dict[str, Any] = content[True]
    return found


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in read(workflow)["jobs"].values() for step in job["steps"]]


def tool(name: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a tool of the development environment on files, without the network."""
    found = shutil.which(name, path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    assert found, f"{name} is not installed: make dev"
    return subprocess.run([found, *words], cwd=ROOT, capture_output=True, text=True, check=False)


@each
def test_a_workflow_may_only_read_unless_a_job_says_more(workflow: Path) -> None:
    assert read(workflow)["permissions"] == {"contents": "read"}


@each
def test_every_action_is_pinned_by_hash_and_says_its_version(workflow: Path) -> None:
    used = USED.findall(workflow.read_text(encoding="utf-8"))
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


def test_one_version_of_each_action_is_used() -> None:
    used = {action for workflow in WORKFLOWS for action in USED.findall(workflow.read_text(encoding="utf-8"))}
    assert len(used) == len({action.partition("@")[0] for action in used})


@each
def test_no_workflow_gives_rights_to_what_a_fork_proposes(workflow: Path) -> None:
    assert not {"pull_request_target", "workflow_run"} & set(triggers(workflow))
    if "pull_request" in triggers(workflow):
        assert "secrets." not in workflow.read_text(encoding="utf-8")


@each
def test_no_command_holds_words_of_an_event(workflow: Path) -> None:
    """They come as variables of the environment, which the shell does not read as commands."""
    assert [step["run"] for step in steps(workflow) if EVENT.search(step.get("run", ""))] == []


@each
def test_a_checkout_leaves_no_token_behind(workflow: Path) -> None:
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert [step for step in checkouts if step["with"]["persist-credentials"] is not False] == []


@each
def test_a_job_that_may_write_runs_no_code_of_a_proposal(workflow: Path) -> None:
    """Where a pull request starts it, such a job checks out nothing."""
    writing = [job for job in read(workflow)["jobs"].values() if "write" in (job.get("permissions") or {}).values()]
    checked_out = [step for job in writing for step in job["steps"] if "checkout" in step.get("uses", "")]
    assert not (checked_out and "pull_request" in triggers(workflow))


def test_what_is_tested_is_what_ci_runs() -> None:
    assert ".ci/run" in [step.get("run") for step in steps(ROOT / ".github" / "workflows" / "test.yml")]


def test_no_preview_leaves_its_run_unless_the_variable_says_so() -> None:
    preview, pages = (read(ROOT / ".github" / "workflows" / f"{name}.yml")["jobs"] for name in ("preview", "pages"))
    (upload,) = [step for step in preview["build"]["steps"] if step.get("with", {}).get("path") == "site.zip"]
    (lay,) = [step for step in pages["build"]["steps"] if "previews.py" in step.get("run", "")]
    for conditional in (upload, lay, preview["publish"]):
        assert "vars.PREVIEWS == 'pages'" in conditional["if"]
    assert pages["link"]["if"] == "needs.build.outputs.laid != ''"


def test_a_fork_starts_no_publication_and_sets_no_status() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "preview.yml")["jobs"]
    own = "github.event.pull_request.head.repo.full_name == github.repository"
    writing = {name for name, job in jobs.items() if "write" in job["permissions"].values()}
    assert writing == {"link", "publish"}
    assert all(f"github.event_name == 'workflow_dispatch' || {own}" in jobs[name]["if"] for name in writing)


def test_zizmor_finds_nothing() -> None:
    done = tool("zizmor", "--offline", "--no-progress", ".github", FOR_NEW_ARCHIVES)
    assert done.returncode == 0, done.stdout


def test_only_the_trigger_of_submissions_is_hidden_from_zizmor() -> None:
    """Whoever can comment starts it: its own tests show what can come of that."""
    hidden = [line for path in WORKFLOWS for line in path.read_text(encoding="utf-8").split("\n") if "zizmor:" in line]
    assert [line.split("#")[0].strip() for line in hidden] == ["issue_comment:"]


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", WORKFLOWS),
        ("dependabot", [ROOT / ".github" / "dependabot.yml"]),
        ("gitlab-ci", [ROOT / ".gitlab-ci.yml"]),
        ("github-issue-forms", FORMS),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_of_hosting_services_are_of_the_form_that_these_publish(schema: str, files: list[Path]) -> None:
    """The published schemas, as check-jsonschema carries them."""
    assert files
    done = tool("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files)
    assert done.returncode == 0, done.stdout


def test_the_preview_on_gitlab_is_among_what_its_job_keeps() -> None:
    """The zip by its name, and the folder that it unpacks to: that of its stem (`dossier offline`)."""
    job = read(ROOT / ".gitlab-ci.yml")["preview"]
    (page,) = re.findall(r"artifacts/(\S+)\"", "\n".join(job["script"]))
    assert page == "offline/index.html"
    assert job["artifacts"]["paths"] == ["offline", "offline.zip"]
    assert "python -m zipfile -e offline.zip ." in job["script"]
