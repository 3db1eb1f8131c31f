"""A submission made into articles: what was sent is read, what was answered is settled. Nothing is read or written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.archive.collection import Archive
from dossier.intake.naming.names import Known
from dossier.intake.take import take
from dossier.intake.values import Received, Stated, Taken
from dossier.locale.catalogue import N_
from dossier.problems import Problem, has_errors
from dossier.submission import attachments, draft, stating
from dossier.submission.answers import answers
from dossier.submission.decisions import decisions
from dossier.submission.document import Submission
from dossier.submission.draft import Draft
from dossier.submission.settling import Point, settle
from dossier.submission.ways import Desk

SUFFIXES = frozenset({"txt", "md", "html", "htm", "xhtml", "mht", "mhtml", "webarchive", "docx", "pdf"})
LONGEST_NAME = 60

NOT_FETCHED = N_("Not every attached file could be fetched: attach those that are missing here anew.")
NOTHING = N_("There was no text in the form, and no file.")


@dataclass(frozen=True, slots=True)
class Made:
    """What one text or file has become: an article with its decisions, or why it has not become one."""

    draft: Draft
    points: tuple[Point, ...] = ()

    @property
    def is_added(self) -> bool:
        return bool(self.draft.versions) and not self.draft.withdrawn


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that a submission has come to. `notices` are sentences to be translated, `refused` files not taken;
    `strays` are the numbers of answers to no question, where there are questions."""

    made: tuple[Made, ...]
    notices: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    strays: tuple[int, ...] = ()

    @property
    def files(self) -> dict[str, str | bytes]:
        """What is to be written below content/."""
        return {path: data for one in self.made if one.is_added for path, data in one.draft.files.items()}


def make(submission: Submission, files: Sequence[Received], failed: Sequence[Problem], archive: Archive) -> Outcome:
    """The articles of a submission, with the answers to what they leave open; `failed` are unreadable files."""
    received = [*_typed(submission), *(_cleaned(one) for one in files[: attachments.MOST_FILES])]
    stated, notices = stating.stated(submission, archive, len(received))
    attached = attachments.attached(submission.said.get("files", ""))
    made = tuple(_settled(list(_taken(received, stated, archive)), submission, archive))
    if not received and not failed:
        notices = (*notices, NOTHING)
    if len(files) + len(failed) < len(attached.addresses):
        notices = (*notices, NOT_FETCHED)
    asked = {point.number for one in made for point in one.points}
    strays = sorted({one.number for one in answers(submission.comments) if one.is_sure} - asked) if asked else []
    return Outcome(made, notices, (*attached.problems, *failed), tuple(strays))


def _typed(submission: Submission) -> Iterator[Received]:
    """The pasted text, to the byte."""
    text = submission.said.get("text", "")
    if text.strip() and len(text) <= stating.MOST_TEXT:
        yield Received(f"submission-{submission.number}.txt", text.encode())


def _cleaned(received: Received) -> Received:
    """Under a name of letters and figures that ends as files of articles do: its content tells what it is."""
    stem, _, suffix = received.name.rpartition(".")
    if suffix.lower() not in SUFFIXES:
        stem, suffix = received.name, "txt"
    stem = re.sub(r"[^\w-]+", "-", stem)[:LONGEST_NAME].strip("-_") or "file"
    return Received(f"{stem}.{suffix.lower()}", received.data)


def _taken(received: Sequence[Received], stated: Stated, archive: Archive) -> Iterator[Taken]:
    """Each as `dossier add` would take it, one after the other, so that the same text is not added twice."""
    known = Known(archive)
    for one in received:
        taken = take(one, stated, archive, known)
        if not has_errors(taken.problems):
            archive = archive.with_versions(taken.versions)
        yield taken


def _settled(taken: Sequence[Taken], submission: Submission, archive: Archive) -> Iterator[Made]:
    """The decisions are numbered through all articles, so that a line of a comment answers one of them."""
    given, desk, number = answers(submission.comments), Desk(archive, submission.locale, submission.day), 0
    for one in taken:
        begun = draft.of(one)
        if has_errors(one.problems) or not one.versions:
            yield Made(begun)
            continue
        points = [Point(number + at, decision) for at, decision in enumerate(decisions(one), 1)]
        number += len(points)
        done, points = settle(begun, points, given, desk)
        yield Made(done, tuple(points))
