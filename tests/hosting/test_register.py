"""The register of ids is written on the main branch alone: so submissions merge one after the other."""

from click.testing import CliRunner

from dossier.cli import cli
from tests.archive.sites import copy
from tests.hosting.desk import Desk
from tests.submission.documents import body, document
from tests.submission.golden import taken

REGISTER = "content/ids.yml"
TEXT = "The %s opens again\n\nThe %s opened again on Tuesday. The boatmen cheered, and one of them beat a drum.\n"


def pushed(desk: Desk) -> str:
    done = desk.run("register_push.py")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_only_the_register_goes_to_the_branch(desk: Desk) -> None:
    (desk.clone / REGISTER).write_text("grown\n", encoding="utf-8")
    (desk.clone / "content/archive.yml").write_text("not asked for\n", encoding="utf-8")
    assert pushed(desk) == ""
    assert desk.on_the_service("main", "diff", "--name-only", "main~") == REGISTER
    assert "github-actions[bot]" in desk.on_the_service("main", "log", "-1", "--format=%an")


def test_a_register_that_lacks_nothing_makes_no_commit(desk: Desk) -> None:
    stands = desk.on_the_service("main", "rev-parse")
    assert pushed(desk) == ""
    assert desk.on_the_service("main", "rev-parse") == stands


def test_where_the_branch_takes_no_push_the_log_says_what_to_do(desk: Desk) -> None:
    hook = desk.folder / "there/hooks/pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    (desk.clone / REGISTER).write_text("grown\n", encoding="utf-8")
    assert pushed(desk).startswith("::warning::main is protected or has moved on: run dossier check --fix")


def test_only_the_register_is_mended_where_only_it_is_named(desk: Desk) -> None:
    content = copy("small", desk.folder)
    (content / "ids.yml").write_text('format: "1"\narticles: {}\n', encoding="utf-8")
    article = next(content.glob("meetings/*/*.md"))
    front, _, text = article.read_text(encoding="utf-8").partition("\n---\n")
    first, *keys = front.removeprefix("---\n").split("\n")
    disordered = "\n".join(["---", *(key for key in keys if key.startswith("lang:")), first])
    rest = "\n".join(key for key in keys if not key.startswith("lang:"))
    article.write_text(f"{disordered}\n{rest}\n---\n{text}", encoding="utf-8")
    before = article.read_bytes()
    result = CliRunner().invoke(cli, ["check", "--fix", str(content / "ids.yml"), "--content", str(content)])
    assert result.stderr == "content/ids.yml: the register of ids is up to date\n"
    assert article.read_bytes() == before


def test_submissions_merge_one_after_the_other_and_then_only_their_ids_are_missing(desk: Desk) -> None:
    own = desk.folder / "own"
    own.mkdir()
    content = copy("small", own)
    (content / "ids.yml").write_text('format: "1"\narticles: {}\n', encoding="utf-8")
    CliRunner().invoke(cli, ["check", "--fix", str(content / "ids.yml"), "--content", str(content)])
    desk.git("init", "--quiet", "--initial-branch=main", folder=own)
    desk.git("add", "--all", folder=own)
    desk.git("commit", "--quiet", "--message", "Begin", folder=own)
    for name in ("bridge", "harbour", "tower"):
        desk.git("switch", "--quiet", "--create", name, "main", folder=own)
        sent = desk.folder / name / "files"
        sent.mkdir(parents=True)
        case = taken(content, sent, document(body({"text": TEXT % (name, name), "public": "x"})), {})
        assert case.new and "ids.yml" not in case.new
        desk.git("add", "--all", folder=own)
        desk.git("commit", "--quiet", "--message", name, folder=own)
    desk.git("switch", "--quiet", "main", folder=own)
    for name in ("bridge", "harbour", "tower"):
        desk.git("merge", "--quiet", "--no-edit", name, folder=own)
    told = CliRunner().invoke(cli, ["check", "--select", "id", "--content", str(content)])
    assert told.output.count("warning id-unregistered") == 3 and told.exit_code == 0
