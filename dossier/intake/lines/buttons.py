"""A row of buttons that stands on one line, with nothing but spaces between them: `Share on Facebook Share on X`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dossier.intake.lines import words
from dossier.intake.lines.phrases import ALONE, NETWORKS
from dossier.intake.lines.words import listed, plain

SHARING = listed(
    """
    share on|share via|share to|share by|post on|send via|partager sur|partager via|partager par|envoyer par
    поделиться|поделиться в|поделиться на|поделиться через|отправить в
    شارك على|شارك عبر|مشاركة على|مشاركة عبر|المشاركة على|المشاركة عبر|شاركه على|انشر على|أرسل عبر
    """
)
"""What stands before the name of a network; a button says it each time."""

PLACES = listed(
    """
    x|x (twitter)|bluesky|threads|mastodon|messenger|reddit|pinterest|signal|email|e-mail|mail|courriel|sms|вк
    телеграме|одноклассниках|фейсбуке|твиттере|ватсапе|whatsapp'е|почте|إكس|منصة إكس|تليغرام|لينكد إن|ماسنجر
    البريد الإلكتروني|البريد
    """
)
"""Besides the networks that pages invite to."""

_BETWEEN = re.compile(r"[\s|/·•,،]+")
_NAMED = [f"{sharing} {place}" for sharing in SHARING for place in (*NETWORKS, *PLACES)]
_PHRASES = [*_NAMED, *ALONE["buttons"], *words.BUTTONS]


def _one_of(forms: Iterable[str]) -> str:
    """Of forms that begin alike the longest, and no other is tried: so a long line costs no more than its length."""
    return rf"(?>{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))}) "


_ROW = re.compile(
    rf"(?:{_one_of(_NAMED)}|(?:{_one_of(form for form in _PHRASES if ' ' in form)}){{2}})(?:{_one_of(_PHRASES)})*"
)


def are_buttons(text: str) -> bool:
    """Begins with a button that names a network, or with two of more than one word, and holds nothing but buttons."""
    return bool(_ROW.fullmatch(f"{_BETWEEN.sub(' ', plain(text))} "))
