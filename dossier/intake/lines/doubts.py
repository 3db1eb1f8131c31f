"""What an editor should look at among the lines of a page: what was left out, or kept, without proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice, pairwise

from dossier.intake.dating import bounds
from dossier.intake.foot import tail
from dossier.intake.head import openings
from dossier.intake.lines.sentences import ends_sentence, is_headline, is_prose, is_text
from dossier.intake.values import BODY, Line, Note
from dossier.text.double import encoded_twice
from dossier.text.quoted import own
from dossier.text.script import main_script, script_of

INTERRUPTIONS = tail.CLOSING | {"related", "newsletter"}
"""Reasons of lines that stand under an article, or inside it."""

TOLD = frozenset({"page-text", "page-heading", "page-quotation", "page-caption"})
"""Reasons of text that a page's structure shows."""

FEWEST = 3  # lines under a text that make a list
FEWEST_FOREIGN = 8  # words


def left_out(lines: Sequence[Line]) -> tuple[Note, ...]:
    """What an editor should look at in the lines of one version."""
    found = ((code, next(iter(rule(lines)), None)) for code, rule in ASKED.items())
    notes = [Note(code, line.text, line.number) for code, line in found if line]
    twice = ((line.number, seen) for line in lines if (seen := encoded_twice(line.text)))
    notes += [Note("encoded-twice", seen.signs, number) for number, seen in islice(twice, 1)]
    page = bounds.captured(lines)
    return (*notes, page) if page else tuple(notes)


def _dropped(lines: Sequence[Line]) -> Iterator[Line]:
    """Running text among what stands behind the end of the article."""
    return (line for line in lines if line.reason in ("other-stories", "after-end") and is_prose(line.text))


def _of(reason: str) -> Callable[[Sequence[Line]], Iterator[Line]]:
    """The lines that were left out for a reason which needs an editor's eye."""
    return lambda lines: (line for line in lines if line.reason == reason)


def _resumed(lines: Sequence[Line]) -> Sequence[Line]:
    """Where text goes on after something else of the page that stands under the beginning of the text, and no
    structure shows that it is text."""
    text = [index for index, line in enumerate(lines) if line.role == "paragraph" and is_text(line.text)]
    inside = [index for index, line in enumerate(lines) if line.reason in INTERRUPTIONS and index > text[0]]
    after = lines[inside[0] :] if inside else ()
    return [line for line in after if line.role in BODY and line.reason not in TOLD]


def _broken(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines of the text that go on in the next one; none if they are few, as in lists and verse."""
    body = [line for line in lines if line.role in BODY]
    if joined := [line for line in body if line.reason == "continued"]:
        return joined
    pairs = [(one, two) for one, two in pairwise(body) if two.follows(one)]
    broken = [one for one, two in pairs if not ends_sentence(one.text) and two.text.lstrip()[0].islower()]
    return broken if len(broken) > 2 and 3 * len(broken) > len(body) else ()


def _under(lines: Sequence[Line]) -> Sequence[Line]:
    """Three lines or more at the end of the text that look like headlines, and that no line of it leads on to."""
    body = [line for line in lines if line.role in BODY]
    start = len(body)
    while start and body[start - 1].reason == "unlabelled" and is_headline(body[start - 1].text):
        start -= 1
    led_on = start and body[start - 1].text.rstrip().endswith((":", "："))
    return () if len(body) - start < FEWEST or led_on or not start else body[start:]


def _second(lines: Sequence[Line]) -> Sequence[Line]:
    """Headlines in the text that an agency's dateline, an author or a labelled date follows, as under the first."""
    found = [line for line in lines if line.role in BODY or line.reason in ("other-date", "other-byline")]
    text = [index for index, line in enumerate(found) if line.role == "paragraph" and is_text(line.text)]
    return [
        one
        for index, (one, two) in enumerate(pairwise(found))
        if text
        and index > text[0]
        and one.role in ("heading", "paragraph")
        and is_headline(one.text)
        and (two.reason in ("other-date", "other-byline") or openings.by_agency(two.text))
    ]


def _foreign(lines: Sequence[Line]) -> Sequence[Line]:
    """Running text in another language than most of it, or with many words of another script."""
    text = [line for line in lines if line.role == "paragraph" and line.lang and is_prose(line.text)]
    most = Counter(line.lang for line in text).most_common(1)
    return [line for line in text if line.lang != most[0][0] or _changes_script(line)]


def _changes_script(line: Line) -> bool:
    """Outside quotation marks, as many words together as no name has stand in another script."""
    written = filter(None, map(main_script, own(line.text).split()))
    runs = ((script, len(list(run))) for script, run in groupby(written))
    return any(script != script_of(line.lang or "") and count >= FEWEST_FOREIGN for script, count in runs)


ASKED: Mapping[str, Callable[[Sequence[Line]], Iterable[Line]]] = {
    "prose-removed": _dropped,
    "above-title": _of("above-title"),
    "page-disputed": _of("page-disputed"),
    "text-after-related": _resumed,
    "other-language": _foreign,
    "lines-broken": _broken,
    "lines-under-text": _under,
    "two-articles": _second,
}
"""Each question, and the lines that raise it: it is asked once, with the words of the first."""
