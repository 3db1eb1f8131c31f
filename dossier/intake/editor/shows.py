"""What a piece of evidence shows, in words, for the value of its field or against it.

The sentences stand in front matter, in English, and are message ids: readers see them in their own language.
"""

from __future__ import annotations

from dossier.locale.catalogue import N_

SHOWS = {
    "outlet-line": N_("The page labels its text with this name, which is the outlet’s."),
    "outlet-dateline": N_("The dateline names the agency."),
    "outlet-site": N_("The site signs the page with this name."),
    "date-label": N_("The label says what this date is."),
    "date-line": N_("A date on a line of its own with the article, without a label."),
    "date-dateline": N_("The dateline gives the date."),
    "date-hijri": N_(
        "A date of the Hijra: it can mean the day by the calendar of Umm al-Qura and one day on either side, unless its"
        " day of the week is printed."
    ),
    "caption-year": N_("The caption gives the same day and month, with the year."),
    "sister-caption-year": N_("The caption of the other version gives the same day and month, with the year."),
    "weekday-said": N_(
        "The text quotes what was said on this day of the week. That was, at the earliest, on the first such day after"
        " the meeting began: the article is not older."
    ),
    "today-said": N_("The text was written on this day, or counts from the day on which it was written."),
    "caption-dated": N_("A picture with the article is dated so: the article is not older."),
    "past-fact": N_("The text tells of this date as past: the article is not older."),
    "supplied-title": N_("The text has no headline; its first words stand for one."),
    "transliteration": N_("The name is spelt in scholarly transliteration from Arabic, the other version’s language."),
    "transliterated": N_("The other version spells names in transliteration from this version’s language."),
    "translator": N_("The line names a translator or another language: this version seems to be the translation."),
    "translated-from": N_("By these words the other version seems to be the translation, and this one the original."),
    "title-printed": N_("The page prints this as its headline."),
    "page-date": N_("The page marks this as a date of the article."),
    "stated-json-ld": N_("The page states this for machines, in JSON-LD."),
    "stated-opengraph": N_("The page states this for social networks, in OpenGraph."),
    "stated-meta": N_("The page states this in its metadata."),
    "stated-dublin-core": N_("The page states this in its Dublin Core metadata."),
    "stated-citation": N_("The page states this for those who cite it."),
    "stated-microdata": N_("The page marks this in its text for machines."),
    "stated-time": N_("The page gives its printed date for machines."),
    "stated-canonical": N_("The page gives this as its address."),
    "stated-html-lang": N_("The page states this as its language."),
    "stated-document-title": N_("The page has this title in the window."),
    "stated-saved-from": N_("Who saved the page noted this address."),
    "stated-packed": N_("The file in which the page was saved gives this address."),
    "stated-front-matter": N_("The front matter of the file says this."),
    "stated-saved": N_("The file notes that the page was saved then."),
    "stated-archived": N_("An archive of the web notes that it saved the page then."),
    "date-counted": N_("It is counted back from when the page was saved, which the file notes."),
    "date-counted-said": N_("It is counted back from the day on which the page was saved, by the editor’s word."),
    "stated-htmldate": N_("This looks like the page’s date to a program that searches for one."),
    "text-language": N_("The text itself is in this language."),
    "lang-stated": N_("An editor says that the text is in this language."),
    "other-published": N_("Another date of publication is given here, against the one that was taken."),
    "other-updated": N_("Another date of the last change is given here, against the one that was taken."),
    "other-captured": N_("Another day on which the page was saved is given here, against the one that was taken."),
    "other-outlet": N_("Another outlet is named here, beside the one that was taken."),
    "other-title": N_("The page states another headline than the one it prints."),
    "other-byline": N_("Another author is stated here, beside the one that is printed."),
    "other-url": N_("The page states another address than the one that was taken."),
    "other-lang": N_("The page states another language than that of its text."),
    "other-dateline": N_("The dateline gives another day, against the date that was taken."),
    "other-weekday": N_("This day of the week is not that of the date that was taken."),
    "other-calendar": N_("The date of the other calendar is another day than the one that was taken."),
    "other-year": N_("The caption gives the same day and month with a year against which something speaks."),
    "other-caption": N_("The caption dates the picture, later than the date that was taken."),
    "other-text": N_("The text tells of this date as past, though the date that was taken is earlier."),
}

AGAINST = frozenset(sentence for code, sentence in SHOWS.items() if code.startswith("other-"))
"""What evidence shows that speaks against the value of its field."""
