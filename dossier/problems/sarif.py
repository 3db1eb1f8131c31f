"""Problems as SARIF 2.1.0, the form in which code hosts and editors take the findings of tools.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from dossier.problems import Problem

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(problems: Sequence[Problem], sentences: Mapping[str, str], version: str) -> str:
    """A log of one run. `sentences` say what each rule is, by its code; `version` is that of the tool."""
    codes = sorted({problem.code for problem in problems})
    driver = {"name": "dossier", "version": version, "rules": [_rule(code, sentences.get(code, "")) for code in codes]}
    results = [_result(problem, codes.index(problem.code)) for problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(code: str, sentence: str) -> dict[str, Any]:
    return {"id": code, "shortDescription": {"text": sentence or code}}


def _result(problem: Problem, index: int) -> dict[str, Any]:
    said = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    return {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": problem.severity,
        "message": {"text": said},
        "locations": [{"physicalLocation": _place(problem)}],
    }


def _place(problem: Problem) -> dict[str, Any]:
    """The file as a relative address, and the region unless the whole file is meant."""
    file = {"artifactLocation": {"uri": quote(problem.file)}}
    if not problem.line:
        return file
    region = {"startLine": problem.line} | ({"startColumn": problem.column} if problem.column else {})
    return file | {"region": region}
