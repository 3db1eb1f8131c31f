"""What is settled by words of its own: a headline, an address, the language of the original."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dossier.intake.values import BODY, Taken
from dossier.locale.catalogue import AVAILABLE, N_, language_name
from dossier.model import Removed
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, accounted, changed
from dossier.submission.vocabulary import heard, plain, shown
from dossier.submission.ways.lines import without
from dossier.submission.ways.way import Desk, Way

LONGEST_TITLE = 400
"""Characters; what is longer is a paragraph."""

_ADDRESS = re.compile(r"<?(https?://[^\s<>\"'`]+)>?")


def address(said: str) -> str | None:
    """The one address of the web that is given; None if there is none, or more than that."""
    match = _ADDRESS.fullmatch(said.strip())
    return match[1] if match else None


def _title(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    """The line of a headline that is none is listed as removed."""
    words, title = heard(said), " ".join(said.split())
    if words - {"yes"} or len(title) > LONGEST_TITLE:
        return None
    for lang in decision.langs:
        front = draft.version(lang).front
        new = front.title if words else title
        named = changed(draft, lang, desk.remark, title=new)
        removed = tuple(_unlisted(front.removed, new, draft.taken))
        named = changed(named, lang, desk.remark, removed=removed) if removed != front.removed else named
        draft = accounted(draft, named, lang, desk.remark)
    return draft


def _unlisted(entries: Iterable[Removed], title: str, taken: Taken) -> Iterator[Removed]:
    """The entries without the lines that print the headline: these are not left out any more."""
    own = [line.span for line in taken.lines if line.role not in BODY and line.text.strip() == title]
    for entry in entries:
        if not set(own) & set(entry.lines):
            yield entry
        elif rest := tuple(without(entry.lines, own, taken.reading)):
            yield Removed(lines=rest, reason=entry.reason)


def _address(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    found = address(said)
    for lang in decision.langs if found else ():
        original = draft.version(lang).front.original
        if original:
            draft = changed(draft, lang, desk.remark, original=original.model_copy(update={"url": found}))
    return draft if found else None


def _original(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    """One version is the original, the others are translations; of none it is known where nobody knows."""
    found = _language(said, decision)
    if found is None and not heard(said) & {"unknown", "none"}:
        return None
    for lang in decision.langs:
        kind = "unknown" if found is None else "original" if lang == found else "translation"
        draft = changed(draft, lang, desk.remark, kind=kind)
    return draft


def _language(said: str, decision: Decision) -> str | None:
    """The language among those of the versions that is called so in some language."""
    wanted = plain(said)
    for lang in decision.langs:
        names = {lang, *(language_name(lang, locale) for locale in AVAILABLE)}
        if wanted in {form for name in names for form in (plain(name), plain(name).removeprefix("ال"))}:
            return lang
    return None


def _example(decision: Decision, desk: Desk) -> str:
    return language_name(decision.langs[0], desk.locale)


TITLE = Way(
    N_("Write the headline as it is printed, or “%(yes)s” if the one that is shown is right."),
    lambda _, desk: shown(desk.locale)["yes"],
    _title,
)
ADDRESS = Way(N_("Write the article’s own address."), lambda *_: "https://…", _address)
ORIGINAL = Way(N_("Write the language of the original, or “%(unknown)s”."), _example, _original)
