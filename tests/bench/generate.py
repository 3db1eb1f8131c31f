"""An invented archive of any size: the same bytes for the same number, in Arabic, English and French."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dossier.archive.identity import article_id, stored_name

PROSE = {
    "ar": (
        "قال الوزير إن المحادثات بين البلدين تناولت التعاون في مجالات التجارة والنقل والمياه وأكد أن اللجنة المشتركة "
        "ستجتمع قريبا لمتابعة ما اتفق عليه الجانبان خلال الزيارة وأضاف أن الخبراء يعملون على إعداد مشروع اتفاق جديد"
    ),
    "en": (
        "the minister said that talks between both countries covered trade transport and water and that the joint "
        "committee would soon meet again to follow up what the two sides had agreed during the visit while experts "
        "prepare a new draft agreement on the river"
    ),
    "fr": (
        "le ministre a déclaré que les entretiens entre les deux pays ont porté sur le commerce les transports "
        "et l’eau et que le comité conjoint se réunira bientôt pour suivre les points convenus pendant la visite "
        "tandis que les experts préparent un nouveau projet d’accord"
    ),
}
WORDS = {lang: prose.split() for lang, prose in PROSE.items()}
NAMES = {"ar": "سالم الراوي", "en": "Salem Rawi", "fr": "Salem Raoui"}
LANGS = tuple(WORDS)
PARAGRAPHS = 10
PER_MEETING = 20


@dataclass(frozen=True, slots=True)
class Story:
    """One invented article: its language, number, title and paragraphs."""

    lang: str
    number: int
    title: str
    paragraphs: tuple[str, ...]

    @property
    def original(self) -> bytes:
        return ("\n\n".join((self.title, *self.paragraphs)) + "\n").encode()

    @property
    def lines(self) -> int:
        return 2 * len(self.paragraphs) + 1


def _sentence(rng: random.Random, lang: str, words: int) -> str:
    text = " ".join(rng.choices(WORDS[lang], k=words))
    return text[0].upper() + text[1:]


def stories(count: int) -> Iterator[Story]:
    rng = random.Random(count)
    for number in range(count):
        lang = LANGS[number % len(LANGS)]
        opening = f"{NAMES[lang]} {_sentence(rng, lang, 40)}."
        rest = (f"{_sentence(rng, lang, 45)}." for _ in range(PARAGRAPHS - 1))
        yield Story(lang, number, f"{_sentence(rng, lang, 9)} {number}", (opening, *rest))


def _texts(ar: str, en: str, fr: str) -> str:
    return f'{{ar: "{ar}", en: "{en}", fr: "{fr}"}}'


def _meeting(number: int) -> str:
    day = f"{2000 + number % 24}-{1 + number % 12:02}-{1 + number % 28:02}"
    title = _texts(f"لقاء رقم {number}", f"Meeting number {number}", f"Rencontre numéro {number}")
    who = "participants:\n  - person: salem-rawi\n"
    return f"kind: meeting\ntitle: {title}\ndates:\n  - edtf: {day}\nplace: harbour\n{who}"


def _article(story: Story, meeting: int) -> str:
    digest = sha256(story.original).hexdigest()
    day = f"{2000 + meeting % 24}-{1 + meeting % 12:02}-{1 + meeting % 28:02}"
    return (
        f"---\nid: {article_id(digest)}\nlang: {story.lang}\nkind: original\ntitle: {story.title}\noutlet: courier\n"
        f"published: {{edtf: {day}, basis: inferred, as_printed: null}}\nadded: 2026-01-{1 + story.number % 28:02}\n"
        f"rights: {{statement: CNE, holder: null, basis: null, display: full}}\n"
        f"original: {{file: {stored_name(digest, f'{story.number}.txt')}, sha256: {digest}, lines: 1-{story.lines}}}\n"
        f"---\n\n" + "\n\n".join(story.paragraphs) + "\n"
    )


def _write(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def archive(content: Path, told: Iterable[Story]) -> None:
    """Write content/ of an archive of these stories, a meeting for every twenty of them."""
    _write(
        content / "archive.yml",
        f'format: "1"\ntitle: {_texts("أرشيف القياس", "Bench archive", "Archive de mesure")}\n',
    )
    _write(content / "authority/people.yml", f"salem-rawi:\n  name: {_texts(*NAMES.values())}\n")
    _write(content / "authority/places.yml", f"harbour:\n  kind: city\n  name: {_texts('المرفأ', 'Harbour', 'Port')}\n")
    _write(
        content / "authority/outlets.yml",
        f"courier:\n  kind: newspaper\n  name: {_texts('البريد', 'Courier', 'Courrier')}\n",
    )
    _write(content / "authority/bodies.yml", "{}\n")
    (content / "pages").mkdir(parents=True, exist_ok=True)
    for story in told:
        meeting = story.number // PER_MEETING
        folder = content / "meetings" / f"meeting-{meeting}"
        if story.number % PER_MEETING == 0:
            _write(folder / "meeting.yml", _meeting(meeting))
        digest = sha256(story.original).hexdigest()
        _write(content / "originals" / stored_name(digest, f"{story.number}.txt"), story.original)
        _write(folder / f"{article_id(digest)}.{story.lang}.md", _article(story, meeting))


def meetings(content: Path, count: int) -> None:
    """Write so many meetings of nobody's articles."""
    for number in range(count):
        _write(content / "meetings" / f"meeting-{number}" / "meeting.yml", _meeting(number))


def stock(docs: Path, count: int) -> None:
    """Write the same texts as plain Markdown pages for a stock Material build."""
    _write(docs / "index.md", "# Bench archive\n")
    for story in stories(count):
        _write(docs / "articles" / f"{story.number}.md", f"# {story.title}\n\n" + "\n\n".join(story.paragraphs) + "\n")
