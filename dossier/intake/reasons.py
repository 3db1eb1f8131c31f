"""What intake says, in words: why a line has its role, what a piece of evidence shows, what is left to an editor.

Readers see these sentences in their own language, so they are message ids and hold no values: those stand beside
them. A reason of a removed line is written into front matter as its code.
"""

from __future__ import annotations

from dossier.locale.catalogue import N_

LINES = {
    "title": N_("The headline."),
    "standfirst": N_("Between headline and text, set apart from it."),
    "sentence": N_("Running text: whole sentences."),
    "unlabelled": N_("Nothing shows that it is not part of the text."),
    "heading": N_("A line without a full stop over a paragraph."),
    "date-heading": N_("A date over a paragraph."),
    "caption-label": N_("A label says that it describes a picture."),
    "caption-scene": N_("Says who is seen during what, beside a picture’s text or an author’s line."),
    "byline-label": N_("Words before it say that the author follows."),
    "dateline-line": N_("Place and author on a line of their own."),
    "dateline-glued": N_("Place and agency before the first words of the text."),
    "date-label": N_("The label before it says what the date is."),
    "date-line": N_("A date on a line of its own with the article."),
    "repeated-title": N_("The headline again."),
    "slug": N_("The page’s address in words."),
    "outlet-line": N_("The outlet’s name as a label."),
    "above-title": N_("A line above the headline: a section’s name or the like."),
    "above-tail": N_("A line between the text and what follows it on the page."),
    "other-date": N_("A second date beside the one that was taken."),
    "other-byline": N_("A second author’s line beside the one that was taken."),
    "other-dateline": N_("A second dateline beside the one that was taken."),
    "related": N_("Another story that the page recommends."),
    "other-stories": N_("Headline or date of another story."),
    "teaser": N_("The beginning of another story."),
    "comment-form": N_("Part of a form for comments."),
    "newsletter": N_("An invitation to subscribe."),
    "terms": N_("Terms of use."),
    "copyright": N_("A notice of copyright."),
    "photo-credit": N_("Whose picture it is."),
    "site-credit": N_("Who made the site."),
    "site-name": N_("The site’s name."),
    "web-address": N_("An address on the web."),
    "address": N_("A postal address or telephone number."),
    "buttons": N_("Buttons of the page."),
    "navigation": N_("The way to the page within its site."),
    "separator": N_("A sign between two parts of a line."),
    "kept": N_("Brought back by an editor."),
}

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
    "weekday-printed": N_("The line gives the day of the week."),
    "date-metadata": N_("The page states this date for machines."),
    "caption-date": N_("The caption dates the picture."),
    "caption-year": N_("The caption gives the same day and month, with the year."),
    "sister-caption-year": N_("The caption of the other version gives the same day and month, with the year."),
    "weekday-said": N_(
        "Something was said on this day of the week, and the first one after the meeting began is the earliest it can"
        " be: the article is not older."
    ),
    "today-said": N_("The text was written on this day, or counts from the day on which it was written."),
    "past-fact": N_("The text tells of this date as past: the article is not older."),
    "supplied-title": N_("The text has no headline; its first words stand for one."),
    "transliteration": N_(
        "The name is spelt as scholars transliterate Arabic: this version seems to be the translation."
    ),
    "translator": N_("The line names a translator or another language: this version seems to be the translation."),
    "translated-from": N_("By these words the other version seems to be the translation, and this one the original."),
}

QUESTIONS = {
    "no-outlet": N_("Which outlet published this? The text does not say."),
    "outlet-unknown": N_("The text names an outlet that the archive does not know: add it, or say which one it is."),
    "outlet-disagrees": N_("The text names more than one outlet: which one published it?"),
    "no-date": N_("When was this published? The text does not say."),
    "date-incomplete": N_("The printed date is not complete: can it be completed?"),
    "date-bounded": N_("The date is only bounded by what the text says: can it be known?"),
    "weekday-disagrees": N_("The printed day of the week is not that of the printed date: which one is right?"),
    "date-unread": N_("The printed date does not tell a day: which one is it?"),
    "date-impossible": N_("What is printed as a date is no day of the calendar: what is meant?"),
    "date-unsure": N_("The printed date can be read as two: is the day first, or the month?"),
    "date-several": N_("More than one day is printed: on which of them was this published?"),
    "dates-disagree": N_("Two dates are printed with the article: which one is right?"),
    "hijri-several-days": N_("The printed date of the Hijra can mean several days: which one is it?"),
    "calendars-disagree": N_("The printed dates of the two calendars are not the same day: which one is right?"),
    "statement-disagrees": N_("What the page states for machines is not the printed date: which one is right?"),
    "statements-disagree": N_("The page states more than one date for machines: which one is right?"),
    "updated-before": N_("The text was updated before it was published, by its dates: which one is right?"),
    "dateline-disagrees": N_("The date beside the place is not that of the article: which one is right?"),
    "caption-later": N_("A picture is dated after the article: which date is right?"),
    "captions-disagree": N_("Captions give the printed day and month with different years: which one is it?"),
    "text-later": N_("The text tells as past what is dated after the article: which date is right?"),
    "today-disagrees": N_("The day of the week that the text calls its own is not that of the date: which is right?"),
    "before-meeting": N_("The article is dated before the meeting began: does it report on it, or announce it?"),
    "no-title": N_("The text has no headline: is it complete?"),
    "above-title": N_("A line above the headline was left out: is it a section’s name, or the headline itself?"),
    "date-seen": N_("No line says when this was published, but one beside the text prints a date: is it that?"),
    "other-language": N_("Running text is in another language: is it quoted, or is it a second version?"),
    "lines-broken": N_("Lines break in mid-sentence: which of them are one paragraph?"),
    "no-meeting": N_("Which meeting does this report on? None that the archive knows fits."),
    "meeting-proposed": N_("Does this report on a meeting that the archive knows? Names or place suggest it."),
    "translation-proposed": N_("Is one version the translation of the other, as these words suggest?"),
    "translator-named": N_("A translator is named: is this text a translation?"),
    "pairs-weak": N_("Some paragraphs of the versions are paired by a guess: do they say the same?"),
    "kinds-unknown": N_("Which version is the original?"),
    "text-after-related": N_("Text goes on after something else of the page: is all of it this article?"),
    "prose-removed": N_("Running text after the end of the article was left out: is it really not part of it?"),
}
"""An editor is asked in this order: what an article is known by first, then what its text may lack."""

NOTES = {
    "versions-aligned": N_("Pairs of paragraphs in which the versions answer each other, of all rows."),
    "captured-later": N_(
        "Other dates on the page show when it was captured at the earliest; they do not date the article."
    ),
    "meeting-people": N_("People who took part are named."),
    "meeting-place": N_("The place is named."),
    "meeting-date": N_("The date of publication fits."),
}
