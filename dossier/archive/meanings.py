"""What each key means, in a sentence for whoever fills it in: editors' tools show it beside the key.

By the class of the model and the key; a key that a class has from `Authority` stands there. A test holds the table to
the model.
"""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "FrontMatter": {
        "id": "Eight letters and digits that name the article for ever. dossier add makes them; never change them.",
        "lang": "The language of this text, as in the name of its file: ar, fr, ar-Latn.",
        "kind": "What this text is: the original, a translation or a summary of it; unknown where nobody can say.",
        "title": "The headline as printed.",
        "standfirst": "What stands between headline and text, as printed.",
        "outlet": "Who published it: an id of authority/outlets.yml, or null when nothing in the text says it.",
        "byline": "The author as printed.",
        "dateline": "The place before the text, as printed.",
        "published": "When it was published, as printed and as understood.",
        "added": "The day it joined the archive: 2026-11-21.",
        "updated": "When the outlet last changed it, as printed and as understood.",
        "also_reports_on": "Further meetings that it reports on, by the names of their folders.",
        "condition": "Flaws of the text that readers must know of.",
        "rights": "Who holds the rights, and how much of the text is shown.",
        "original": "The bytes that it was read from; null where there are none.",
        "alignment": "Which paragraphs of this text answer which of another version.",
        "evidence": "Why fields have their values: the lines and words that show it.",
        "removed": "Lines of the original that are not part of the article, and why.",
        "corrections": "Words of the text that an editor has corrected, with the printed ones.",
        "accepted": "Warnings of dossier check that are right as they are in this file, and why.",
    },
    "PressDate": {
        "edtf": "The date as understood: 2023-03-15, 2023-03, XXXX-07-25, 2023-03-16/.. for “not before”; or null.",
        "basis": "How it is known: stated in the text, by the page’s metadata, by a caption, inferred; or unknown.",
        "as_printed": "The words of the date as printed, or null.",
        "calendar": "The calendar of the printed words: gregory or islamic.",
    },
    "Evidence": {
        "field": "The key that it is for.",
        "line": "The line of the original, or a part of it: 26 or 1:105-164.",
        "words": "The words that stand there.",
        "shows": "What they show, in a sentence.",
    },
    "Condition": {"code": "The flaw.", "lines": "The lines of the original that show it: 3 or 5,9-12."},
    "Rights": {
        "statement": "A code of rightsstatements.org: InC in copyright, CNE not evaluated, UND undetermined …",
        "holder": "Who holds them: an id of authority/outlets.yml or authority/bodies.yml, or null.",
        "basis": "On what ground the text is shown: a key of rights_bases in archive.yml.",
        "display": "How much readers get: full, an excerpt, or no more than a link.",
    },
    "Encoding": {"name": "The encoding of the original’s text, by its IANA name.", "basis": "How it is known."},
    "Original": {
        "file": "Its name under content/originals/.",
        "sha256": "The SHA-256 of its bytes, which never change.",
        "lines": "The lines of it that this text comes from: 1-32 or 1:1-113,2-35.",
        "held": "Whether the bytes lie in the archive (public) or elsewhere (private).",
        "url": "The address at which it was found, or null.",
        "captured": "The day it was found there: 2026-11-21, or null.",
        "encoding": "The encoding of its text, where it is not UTF-8.",
    },
    "Alignment": {
        "lang": "The language of the other version.",
        "pairs": "Paragraphs of this text and of the other: l5=l3 l7+l9=l5 l11=l7? (? for a guess).",
    },
    "Removed": {"lines": "Lines of the original: 34-40 or 12:7-7.", "reason": "Why: a code of docs/vocabulary.md."},
    "Correction": {
        "line": "The line of the original.",
        "printed": "The words as printed there.",
        "corrected": "The words that stand for them in the text.",
        "reason": "How it is known that the printed words are a slip.",
    },
    "Accepted": {"code": "The code of the warning.", "reason": "Why it is right as it is."},
    "MeetingDate": {
        "edtf": "The date: 2023-03-15, 2023-03, 2023-03-15/2023-03-16.",
        "according_to": "Who says so, in each language.",
        "rests_on": "The paragraphs that say it: k7m2qd4x/ar#l26.",
    },
    "Participant": {
        "person": "An id of authority/people.yml.",
        "representing": "The body for which they came: an id of authority/bodies.yml.",
    },
    "Part": {
        "kind": "What part of the meeting it was.",
        "participants": "Who took part in it: ids of authority/people.yml.",
        "rests_on": "The paragraphs that say it: k7m2qd4x/ar#l26.",
    },
    "Statement": {
        "text": "One sentence, in each language, that says who says it.",
        "rests_on": "The paragraphs that it rests on: k7m2qd4x/ar#l26.",
    },
    "Fact": {
        "words": "Words that only reports on this meeting print, by language.",
        "published": "When such reports were published: 2023-03-15/2023-03-20.",
    },
    "Meeting": {
        "kind": "What kind of event it was.",
        "title": "Its title in each language.",
        "dates": "When it took place, according to whom; several are a disagreement, and shown as one.",
        "place": "Where: an id of authority/places.yml.",
        "participants": "Who took part, and for whom.",
        "parts": "Its parts: the plenary, the lunch, the talks of the ministers.",
        "summary": "What is known of it, sentence by sentence.",
        "facts": "What tells reports on this meeting from those on others.",
    },
    "Authority": {
        "name": "The preferred name in each language.",
        "variants": "Every other form that texts print, by language.",
        "note": "What readers should know, in each language.",
        "same_as": "Addresses of the same in other catalogues: Wikidata, VIAF.",
    },
    "Office": {
        "title": "What the office is called, in each language.",
        "variants": "Other forms that texts print, by language.",
        "body": "Where it was held: an id of authority/bodies.yml.",
        "held": "From when to when: 2012/2024-12-08, open ends as ..",
    },
    "Person": {"offices": "The offices that they held."},
    "Body": {"kind": "What kind of body it is.", "place": "Where it sits: an id of authority/places.yml."},
    "Place": {"kind": "What kind of place it is.", "within": "The place that it lies within: an id of this file."},
    "Outlet": {
        "kind": "What kind of outlet it is.",
        "place": "Where it is published: an id of authority/places.yml.",
        "languages": "The languages in which it publishes.",
        "domains": "The names of its sites, without www: example.org.",
    },
    "ArchiveFile": {
        "format": 'The version of the content format: "1".',
        "title": "The title of the archive in each language of its pages.",
        "description": "What the archive is, in each language.",
        "rights": "The rights that an added article gets until an editor says otherwise.",
        "rights_bases": "On what grounds texts are shown: a sentence in each language, by a key of your own.",
    },
    "Register": {
        "format": 'The version of this file’s form: "1".',
        "articles": "Every id that an article was ever given, and the folder it lies in.",
        "entries": "Every id of a meeting, person, body, place or outlet; behind one that changed, the new id.",
    },
}


def meaning(cls: str, key: str) -> str:
    """The sentence for a key of a class, its own or that of `Authority`."""
    return MEANINGS.get(cls, {}).get(key) or MEANINGS["Authority"].get(key, "")
