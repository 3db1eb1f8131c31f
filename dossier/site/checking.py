"""`dossier check`: everything that is wrong with an archive, or with some of its files. This reads files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Literal, get_args

from dossier.archive import register, review, store
from dossier.archive.accepted import silenced, unused
from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.register import Ids, Register
from dossier.archive.rules import RULES
from dossier.problems import Problem, ProblemError, formats
from dossier.problems.sarif import sarif
from dossier.site import source
from dossier.site.around import around
from dossier.site.source import Source

Form = Literal["text", "github", "json", "sarif"]
FORMS: tuple[Form, ...] = get_args(Form)

_SENTENCES = {code: rule.sentence for code, rule in RULES.items()}
_RENDERINGS: Mapping[Form, Callable[[Sequence[Problem]], str]] = {
    "text": formats.text,
    "github": formats.github,
    "json": formats.document,
    "sarif": lambda problems: sarif(problems, _SENTENCES, version("dossier")),
}


def found(
    content: Path, today: date, further: Collection[str] = (), published: Register | None = None
) -> tuple[Problem, ...]:
    """Everything that is wrong with an archive, sorted: all that a build tells, and what only a check looks at.

    Names and titles are wanted in the languages of the archive's own title, and in `further` ones. The ids of a
    register that is `published` already are wanted, though that of the archive has lost them.
    """
    locales = sorted({*store.languages(content), *further})
    read = source.read(content, today, locales, with_accepted=True)
    problems, at = list(read.problems), Findings(store.positions(content))
    told = around(content, today, locales)
    problems += _readings(content, read.archive, told.files)
    problems += review.check(read.archive, told, at)
    problems += _ids(content, read, told.files, at, published)
    left = (*silenced(problems, read.archive, content.name), *unused(problems, read.archive, at))
    return tuple(sorted(set(left)))


def named(paths: Sequence[Path], content: Path) -> Callable[[str], bool]:
    """Whether a file, as problems name it, is one of these or lies in one of them; each does where none is given."""
    names = [_name(path, content) for path in paths]
    return lambda file: not names or any(_is_below(file, name) for name in names)


def of_codes(problems: Sequence[Problem], select: Sequence[str], ignore: Sequence[str]) -> tuple[Problem, ...]:
    """Those whose codes begin as `select` says, if it says anything, and not as `ignore` says.

    ValueError for a beginning that no code has: a slip would let everything through.
    """
    known = {*RULES, *(problem.code for problem in problems)}
    for given in (*select, *ignore):
        if not any(map(partial(_begins, given), known)):
            raise ValueError(f"there is no code that begins with “{given}”")
    kept = (one for one in problems if not select or any(_begins(given, one.code) for given in select))
    return tuple(one for one in kept if not any(_begins(given, one.code) for given in ignore))


def rendered(problems: Sequence[Problem], form: Form, content: Path) -> str:
    """The problems in one of the forms, their files as they are reached from the working folder."""
    return _RENDERINGS[form]([replace(problem, file=_reached(problem.file, content)) for problem in problems])


def _readings(content: Path, archive: Archive, files: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the readings that lie beside originals, if there are any."""
    if any(path.startswith("originals/") and path.endswith(reading_name("")) for path in files):
        from dossier.intake import rereading

        yield from rereading.check(content, archive)


def _ids(
    content: Path, read: Source, files: Collection[str], at: Findings, published: Register | None
) -> Iterator[Problem]:
    """What the register of ids, if one is kept, tells of the archive; that it cannot be read was told."""
    with suppress(ProblemError):
        if kept := store.register(content) or published:
            known = kept if published is None else register.joined(published, kept)
            broken = {problem.file for problem in read.problems if problem.severity == "error"}
            ids = Ids(known, {*read.archive.retired, *read.archive.merged}, broken)
            yield from register.check(ids, read.archive, files, at)


def _begins(given: str, code: str) -> bool:
    """`date` and `date-` are the beginning of `date-edtf`; `dat` is not."""
    return code == given or code.startswith(f"{given.removesuffix('-')}-")


def _name(path: Path, content: Path) -> str:
    """How problems name a file: from the content folder on."""
    if not path.exists():
        raise ValueError(f"there is no {path}")
    if not path.resolve().is_relative_to(content.resolve()):
        raise ValueError(f"{path} does not lie in {content}")
    return (Path(content.name) / path.resolve().relative_to(content.resolve())).as_posix()


def _is_below(file: str, name: str) -> bool:
    return file == name or file.startswith(f"{name}/")


def _reached(file: str, content: Path) -> str:
    """A name that begins with that of the content folder as a path from the working folder, if that lies above it."""
    parent = content.resolve().parent
    below = parent.relative_to(Path.cwd()) if parent.is_relative_to(Path.cwd()) else Path()
    return (below / file).as_posix()
