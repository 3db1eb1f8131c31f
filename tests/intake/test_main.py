"""The entry point itself."""

from __future__ import annotations

import pytest

from dossier import cli


def test_a_fault_of_the_command_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(**_: object) -> None:
        raise RuntimeError("the roof fell in")

    monkeypatch.setattr(cli, "cli", broken)
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 2
    assert capsys.readouterr().err == "dossier: a fault of its own stopped it: RuntimeError: the roof fell in\n"
