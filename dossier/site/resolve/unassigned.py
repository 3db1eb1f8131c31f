"""The list of articles whose meeting nobody has confirmed: what is open about each, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dossier.intake.editor.reasons import NOTES
from dossier.intake.meetings import standing
from dossier.intake.values import Note, Proposal
from dossier.model import Article
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.routes import Route
from dossier.site.views.lists import Unassigned
from dossier.site.views.parts import ArticleCard, ProposedMeeting, Reason


def unassigned(here: Here, route: Route) -> Unassigned:
    """Those that nobody has reviewed first, each once."""
    found = {article.id: article for article in (*here.archive.unreviewed, *here.archive.unassigned)}
    return Unassigned(tuple(_card(here, article) for article in found.values()))


def _card(here: Here, article: Article) -> ArticleCard:
    card, proposed = parts.article_card(here, article), here.shelf.proposals(article)
    asked = tuple(here.interface.gettext(question) for question in standing.questions(article, proposed))
    proposals = (_proposal(here, article, proposal) for proposal in proposed)
    return replace(card, questions=card.questions or asked, proposals=tuple(one for one in proposals if one))


def _proposal(here: Here, article: Article, proposal: Proposal) -> ProposedMeeting | None:
    link = here.meeting(proposal.meeting)
    if link is None:
        return None
    return ProposedMeeting(link, _reasons(here, article, proposal.why), _reasons(here, article, proposal.missing))


def _reasons(here: Here, article: Article, notes: Iterable[Note]) -> tuple[Reason, ...]:
    """Each once; with words that stand in the text only where all of it is shown, and without ids."""
    return tuple(dict.fromkeys(_reason(here, article, note) for note in notes))


def _reason(here: Here, article: Article, note: Note) -> Reason:
    shown = note.line and all(version.front.rights.display == "full" for version in article.versions)
    words = here.interface.text(note.words, article.main.front.lang) if shown else None
    return Reason(here.interface.gettext(NOTES[note.code]), words)
