"""What stands over a headline and is none: the paper's name and number, an agency's slug, a section, a state.

A line is told by its own form, by the line under it, or by the text, which takes up the words of its headline and not
those of what stands over it; never where no other line is left to be the headline. What is left out so without a known
name is asked of the editor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.head import authors, datelines, masthead, sent, titles
from dossier.intake.lines import echoes, newsroom, words
from dossier.intake.lines.marks import starts_with
from dossier.intake.lines.sentences import LONGEST_HEADING, ends_sentence, is_prose, is_text, speaks
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.text.script import main_script

_STATES = words.listed(
    """
    république|royaume|republic of|kingdom of|state of|people's democratic republic of|الجمهورية|جمهورية|المملكة|دولة
    سلطنة|республика|российская федерация|королевство
    """
)
_OFFICES = words.listed(
    """
    ministère|ministry|présidence|presidency|office of|prime minister's office|secrétariat|cabinet|embassy|ambassade
    وزارة|رئاسة|الرئاسة|الأمانة العامة|سفارة|министерство|администрация|правительство|посольство
    """
)
_DEPARTMENTS = words.listed(
    """
    direction|sous-direction|direction générale|département|service de presse|service|bureau|division|department
    directorate|press office|office|مديرية|إدارة|المكتب الإعلامي|قسم|департамент|управление|отдел|пресс-служба
    """
)
_WIRE = re.compile(r"^[A-Z]{2,4}\d{3,5}(?:\s+[A-Z0-9]+){1,5}$|^(?=\S*-)[A-Z0-9-]+/[A-Z0-9-]*(?:\s*\([A-Z0-9 ,]+\))?$")
_BARS = re.compile(r"\s+[|•·/]\s+")
_SLASHES = re.compile(r"\s+[|/]\s+")
LONGEST_NAME = 6  # words
LONGEST_STATE = 6
LONGEST_OFFICE = 10
LONGEST_SECTION = 3


def label(lines: Sequence[Line], known: Known) -> list[Line]:
    """The lines over the first running text with the roles that they have whatever the headline is."""
    labelled = list(lines)
    top = _top(lines, known)
    for index in top:
        if found := masthead.pieces(lines[index], known):
            labelled[index] = lines[index].as_(*masthead.role(found))
        elif masthead.is_named(lines[index]):
            labelled[index] = lines[index].as_("published", "date-line")
    title = next((i for i, line in enumerate(lines) if line.role == "title"), None)
    text = echoes.Text(line.text for line in lines if line.role is None and is_text(line.text))
    while above := _above(labelled, [i for i in top if title is None or i < title], known, text):
        labelled[above[0]] = unlike_headline(lines[above[0]])
    if title is not None or any(labelled[index].role is None for index in top):
        return labelled
    return [one if one.reason == "site-name" else line for one, line in zip(labelled, lines, strict=True)]


def unlike_headline(line: Line) -> Line:
    """The line as a word for the kind of text, else as what is left out with a question."""
    is_kicker = plain(line.text) in newsroom.KICKERS
    return line.as_("kicker", "kicker") if is_kicker else line.as_("furniture", "above-title")


def _top(lines: Sequence[Line], known: Known) -> list[int]:
    plainly = [i for i, line in enumerate(lines) if line.role is None and is_prose(line.text)]
    text = next((i for i in plainly if not masthead.pieces(lines[i], known)), 0)
    return [index for index in range(text) if lines[index].role is None]


def _above(lines: Sequence[Line], top: Sequence[int], known: Known, text: echoes.Text) -> list[int]:
    """The first line that could be the headline and is none, if another could be."""
    left = [index for index in top if lines[index].role is None]
    told = [index for index in range(len(lines)) if lines[index].role == "title"]
    others = [*left[1:], *told]
    if not left or not others:
        return []
    is_over = _is_over(lines, left[0], others[0], known) or _is_unechoed(lines, left[0], others, text)
    return left[:1] if is_over else []


def _is_unechoed(lines: Sequence[Line], index: int, others: Sequence[int], text: echoes.Text) -> bool:
    """The text hardly takes up its words, and does those of another line; it is neither speech nor printed again."""
    line = lines[index]
    if (
        speaks(line.text)
        or _is_signed(line.text)
        or any(titles.is_repeat(one.text, line.text) for one in lines[index + 1 :])
    ):
        return False
    own = text.echo(line.text)
    rivals = (lines[other].text for other in others if len(lines[other].text.split()) <= LONGEST_HEADING)
    return any(own.is_less(text.echo(rival)) for rival in rivals if not speaks(rival) and not _is_signed(rival))


def _is_signed(text: str) -> bool:
    return datelines.is_byline(text) or authors.is_signed(text) or authors.is_formed(text)


def _is_over(lines: Sequence[Line], index: int, other: int, known: Known) -> bool:
    text, under = lines[index].text.strip(), lines[other].text.strip()
    if ends_sentence(text):
        return False
    if plain(text) in newsroom.KICKERS or _leads_on(lines, index):
        return True
    return _is_label(text, under) or _is_paper(lines, index) or _is_state(text, under, _next(lines, index), known)


def _leads_on(lines: Sequence[Line], index: int) -> bool:
    """Ends in a colon close over another line, as what a messenger or a reader's app puts before it does."""
    return lines[index].text.rstrip().endswith(":") and _next(lines, index) is not None


def _is_label(text: str, under: str) -> bool:
    """The slug of an agency's message, names of sections, a name in several scripts."""
    scripts = {main_script(part) for part in _SLASHES.split(text)} - {None}
    return bool(_WIRE.match(text)) or len(scripts) > 1 or _is_section(text, under)


def _is_section(text: str, under: str) -> bool:
    """Few words in capitals over a line that is not; or parted by bars, and the first names a section."""
    parts = _BARS.split(text)
    short = all(len(part.split()) <= LONGEST_SECTION for part in parts)
    named = len(parts) > 1 and plain(parts[0]) in newsroom.SECTIONS | newsroom.KICKERS
    capitals = text.isupper() and not under.isupper() and len(under.split()) > LONGEST_SECTION
    return short and (named or capitals)


def _is_paper(lines: Sequence[Line], index: int) -> bool:
    """A name close over the number of its paper."""
    after = _next(lines, index)
    return after is not None and len(lines[index].text.split()) <= LONGEST_NAME and masthead.is_numbered(after.text)


def _is_state(text: str, under: str, after: Line | None, known: Known) -> bool:
    """A state's name over that of its office; an office over place and date, or under its state."""
    if starts_with(text, _STATES) and len(text.split()) <= LONGEST_STATE:
        return starts_with(under, _OFFICES)
    office = starts_with(text, _OFFICES | _DEPARTMENTS) and len(text.split()) <= LONGEST_OFFICE
    return office and after is not None and (_is_letterhead(after) or _is_dated(after, known))


def _is_letterhead(line: Line) -> bool:
    return starts_with(line.text, _DEPARTMENTS) or plain(line.text) in newsroom.KICKERS


def _is_dated(line: Line, known: Known) -> bool:
    return bool(sent.parts(line, known)) or any(one.role == "dateline" for one in masthead.pieces(line, known))


def _next(lines: Sequence[Line], index: int) -> Line | None:
    after = lines[index + 1] if index + 1 < len(lines) else None
    return after if after and after.number == lines[index].number + 1 else None
