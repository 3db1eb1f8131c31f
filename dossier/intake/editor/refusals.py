"""What the codes of intake's problems say in one sentence, and what to do, for editors who do not read English.

A problem itself says more exactly, in English, what is wrong in the file at hand.
"""

from __future__ import annotations

from dossier.locale.catalogue import N_, Catalogue
from dossier.problems import Problem

PROBLEMS = {
    "unreadable": N_("The file cannot be read. Is its name right, and is it a file?"),
    "unwritable": N_("The archive cannot be written. Is there room on the disk, and may you write there?"),
    "empty": N_("There is no text in the file. Copy the article’s text into it."),
    "no-text": N_("No article’s text was found in the file. Is it complete?"),
    "only-furniture": N_("There is no article in the file, only what surrounds one on a page."),
    "binary": N_("This is not plain text. Copy the article’s text into a .txt file."),
    "format-unknown": N_("A file of this kind cannot be read. Copy the article’s text into a .txt file."),
    "broken": N_("The file is broken. Save it anew, or copy its text into a .txt file."),
    "unsafe": N_("The file holds what no article needs and a machine may trip over. Copy its text into a .txt file."),
    "locked": N_("The file asks for a password. Save a copy without it, or copy its text into a .txt file."),
    "too-large": N_("The file is larger than an article may be. Copy the article’s text into a .txt file."),
    "too-deep": N_("The page is built too deep to be an article’s. Copy the article’s text into a .txt file."),
    "no-text-layer": N_(
        "There is no text in this PDF, only pictures of it. Run OCR over it and read the text against it."
    ),
    "text-layer": N_("The text in this PDF is not what its pages show. Copy the article’s text into a .txt file."),
    "undecodable": N_("Not every letter can be read: the file’s encoding is not clear. Save it as UTF-8."),
    "encoding-unknown": N_("There is no encoding of the name that you give."),
    "encoding-doubtful": N_("The file seems to be in another encoding than you say. Are its letters right?"),
    "language": N_("The text is in no language that the archive takes, or its language cannot be told."),
    "lang-unknown": N_("The archive takes no articles in the language that you give."),
    "lang-contradicted": N_("The text is not in the language that you give."),
    "meeting-unknown": N_("The archive has no meeting of the name that you give."),
    "outlet-unknown": N_("The archive has no outlet of the name that you give."),
    "known": N_("This original is in the archive already."),
    "retired": N_("This original was taken down, and is not added again."),
    "nearly-same": N_("Nearly the same text is in the archive. Is it the same article, or a reprint?"),
    "held-otherwise": N_(
        "The archive has this original already, and whether it is public is not changed by adding it."
    ),
    "filed-elsewhere": N_(
        "The archive has this original already, and it is moved to another meeting by moving its files."
    ),
    "original-elsewhere": N_("The original of this article is not here. Explain the file itself, where you keep it."),
}


def said(problem: Problem, catalogue: Catalogue) -> str:
    """The sentence of its code in another language than English; else, or where there is none, its own message."""
    english = PROBLEMS.get(problem.code, "")
    sentence = catalogue.gettext(english) if english else ""
    return problem.message if sentence == english else sentence
