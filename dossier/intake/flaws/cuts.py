"""Whether a text begins or ends in mid-sentence, or says itself that it goes on elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.flaws import slips
from dossier.intake.flaws.signs import Paragraph, Sign, paragraphs
from dossier.intake.lines.marks import starts_with
from dossier.intake.lines.sentences import ends_sentence, is_cut
from dossier.intake.values import Line

_LEFT_OUT = re.compile(r"(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\))\s*$")
_FIRST = re.compile(r"[^\W\d_][\w'’-]*")
_COMMA = re.compile("[,،]")
LONG = 8  # words of a paragraph that is no signature, heading or item of a list
FEW = 4


def truncated(lines: Sequence[Line]) -> list[Sign]:
    """The first paragraph if it goes on from something that is not there, the last one if it breaks off."""
    found = [one for one in paragraphs(lines) if len(one.text.split()) >= LONG]
    if not found:
        return []
    begun = [] if any(line.role == "standfirst" for line in lines) else _goes_on(found[0], paragraphs(lines)[0])
    return [*begun, *_breaks_off(found[-1], paragraphs(lines)[-1], lines)]


def _goes_on(first: Paragraph, top: Paragraph) -> list[Sign]:
    if first is not top and first != top:
        return []
    match = _FIRST.search(first.text)
    in_lower_case = match is not None and match[0].islower() and len(match[0]) > 1 and "-" not in match[0]
    told = starts_with(_COMMA.sub("", first.text), slips.GOING_ON.get(first.lines[0].lang or "", ()))
    dots = first.text.lstrip(' \t«“"([').startswith(("…", "..."))
    if not (in_lower_case and first.text.lstrip()[0].isalpha()) and not told and not dots:
        return []
    return [Sign(first.lines[0].number, " ".join(first.text.split()[:FEW]))]


def _breaks_off(last: Paragraph, bottom: Paragraph, lines: Sequence[Line]) -> list[Sign]:
    end = last.lines[-1]
    after = [line for line in lines if line.number > end.number]
    lang = end.lang or ""
    leading = slips.LEADING_ON.get(lang, frozenset())
    final = last.text.split()[-1]
    sign = [Sign(end.number, " ".join(last.text.split()[-FEW:]))]
    if any(line.reason == "paywall" for line in after) or _LEFT_OUT.search(last.text):
        return sign
    if any(line.reason == "read-on" for line in after[:2]) and is_cut(last.text):
        return sign
    hangs = final in leading or final in slips.HELPING.get(lang, ())
    broken = hangs or final.endswith((",", "،")) or final.rstrip(".…") in leading
    return sign if last == bottom and broken and not ends_sentence(last.text) else []
