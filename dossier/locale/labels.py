"""What the interface calls each code of the model, in English. Translators find each under its group as context."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.locale.catalogue import Catalogue

LABELS: Mapping[str, Mapping[str, str]] = {
    "format": {
        "text": "text file",
        "html": "web page",
        "mhtml": "web page with its pictures",
        "docx": "Word document",
        "pdf": "PDF",
        "other": "file",
    },
    "encoding basis": {
        "valid": "every byte fits",
        "mark": "its first bytes say so",
        "declared": "the file says so",
        "detected": "two detectors agree",
        "given": "an editor says so",
    },
    "version kind": {
        "original": "original text",
        "translation": "translation",
        "summary": "summary",
        "unknown": "text of unknown origin",
    },
    "date basis": {
        "stated": "as the article states it",
        "metadata": "from what the page states for machines",
        "caption": "from the caption of a picture",
        "inferred": "inferred by the archive",
        "unknown": "not known",
    },
    "calendar": {
        "gregory": "from a date of the Gregorian calendar",
        "islamic": "from a date of the Hijri calendar",
    },
    # the titles that the rights statements bear on rightsstatements.org
    "rights": {
        "InC": "In copyright",
        "InC-OW-EU": "In copyright – EU orphan work",
        "InC-EDU": "In copyright – educational use permitted",
        "InC-NC": "In copyright – non-commercial use permitted",
        "InC-RUU": "In copyright – rights-holder(s) unlocatable or unidentifiable",
        "NoC-CR": "No copyright – contractual restrictions",
        "NoC-NC": "No copyright – non-commercial use only",
        "NoC-OKLR": "No copyright – other known legal restrictions",
        "NoC-US": "No copyright – United States",
        "CNE": "Copyright not evaluated",
        "UND": "Copyright undetermined",
        "NKC": "No known copyright",
    },
    "condition": {
        "truncated": "The text is cut off.",
        "paraphrased": "The text is a paraphrase, not the wording first published.",
        "machine-translated": "The text reads like a machine translation.",
        "stray-stops": "Full stops stand in the middle of sentences.",
        "unclosed-quotation": "A quotation is opened and never closed.",
        "glued-sentences": "Sentences follow each other without a space.",
        "misspelt": "Words are misspelt.",
    },
    "meeting kind": {
        "meeting": "meeting",
        "visit": "visit",
        "call": "telephone call",
        "statement": "statement",
        "summit": "summit",
        "other": "other event",
    },
    "meeting part": {
        "plenary": "talks of the delegations",
        "private": "private talks",
        "lunch": "lunch",
        "ministers": "talks of the ministers",
        "signing": "signing of documents",
        "press-conference": "press conference",
        "other": "another part",
    },
    "body kind": {
        "state": "state",
        "government": "government",
        "ministry": "ministry",
        "presidency": "presidency",
        "agency": "state agency",
        "organisation": "organisation",
        "committee": "committee",
        "company": "company",
    },
    "place kind": {
        "country": "country",
        "region": "region",
        "city": "city",
        "building": "building",
        "other": "place",
    },
    "outlet kind": {
        "newspaper": "newspaper",
        "agency": "news agency",
        "broadcaster": "broadcaster",
        "site": "news site",
    },
    "role": {
        "title": "headline",
        "kicker": "line over the headline",
        "standfirst": "standfirst",
        "byline": "byline",
        "dateline": "dateline",
        "published": "date of publication",
        "updated": "date of the last change",
        "paragraph": "paragraph",
        "heading": "heading",
        "quotation": "quotation",
        "caption": "caption",
        "list": "list",
        "other": "other text",
        "credit": "credit of a picture",
        "repeated-title": "headline again",
        "slug": "address in words",
        "outlet-line": "name of the outlet",
        "related": "another story",
        "teaser": "beginning of another story",
        "form": "form",
        "legal": "legal notice",
        "address": "address",
        "furniture": "furniture of the page",
        "removed": "left out",
        "": "in no text and no field",
    },
    "field": {
        "title": "title",
        "standfirst": "standfirst",
        "outlet": "outlet",
        "byline": "byline",
        "dateline": "dateline",
        "published": "date of publication",
        "updated": "date of the last change",
        "meeting": "meeting",
        "lang": "language",
        "kind": "kind of text",
        "rights": "rights",
        "condition": "condition of the text",
        "also_reports_on": "other meetings reported on",
        "original": "original",
        "url": "address of the page",
        "captured": "day it was found",
        "alignment": "matched paragraphs",
    },
}


def label(catalogue: Catalogue, group: str, code: str) -> str:
    """What a code of the model is called in a locale. A code without a label is shown as it stands."""
    english = LABELS[group].get(code)
    return catalogue.pgettext(group, english) if english else code
