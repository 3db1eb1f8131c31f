"""What somebody is told who has suggested a correction: one table, as `reply` has one for articles."""

from __future__ import annotations

from dossier.locale.catalogue import N_, Catalogue, catalogue
from dossier.submission.correcting import Corrected
from dossier.submission.document import Submission
from dossier.submission.markdown import code, directed, escaped, link, running, table
from dossier.text.script import direction, leading

MOST = 400
"""Characters of what was typed that a cell shows."""

HEAD = (
    N_("Article"),
    N_("Words as they stand"),
    N_("Words as they should be"),
    N_("How you know"),
    N_("What became of it"),
)
MADE = N_("Correction from submission %(submission)s")
LEFT = N_("No correction made from submission %(submission)s")
DONE = N_("Made in the file. An editor decides on it.")


def answer(submission: Submission, found: Corrected) -> str:
    """The reply in Markdown; its first line can serve as the title of a pull request."""
    words = catalogue(submission.locale)
    heading = words.gettext(MADE if found.files else LEFT) % {"submission": submission.number}
    cells = table([words.gettext(one) for one in HEAD], [_row(submission, found, words)])
    return f"# {heading}\n\n{running(cells, direction(submission.locale))}\n"


def _row(submission: Submission, found: Corrected, words: Catalogue) -> list[str]:
    typed = [_typed(submission, name) for name in ("words", "proposed", "why")]
    return [_file(submission, found), *typed, escaped(words.gettext(found.why or DONE))]


def _typed(submission: Submission, name: str) -> str:
    said, around = submission.said.get(name, ""), direction(submission.locale)
    return directed(escaped(said, MOST), leading(said) or around, around) if said else ""


def _file(submission: Submission, found: Corrected) -> str:
    """The file at the paragraph: on the submission's branch where it was changed, else as it is."""
    if found.version is None:
        return escaped(submission.said.get("article", ""), MOST)
    branch = f"submission/{submission.number}" if found.files else "HEAD"
    place = f"#L{found.line}" if found.line else ""
    path = f"{submission.repository}/blob/{branch}/content/{found.version.path}{place}" if submission.repository else ""
    return link(code(found.version.path.rpartition("/")[2]), path)
