"""Every code that this room finds, in one place: what the rule is, and how grave it is to break it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dossier.problems import Problem, Severity


class Rule(NamedTuple):
    """What must hold, in one sentence."""

    sentence: str
    severity: Severity = "error"


# Every line below is a row of the table in the documentation.
RULES: Mapping[str, Rule] = {
    # a file as such
    "file-encoding": Rule("A text file is UTF-8."),
    "file-exists": Rule("A file that is there already is not overwritten."),
    "file-path": Rule("A file of the archive lies inside content/."),
    "archive-busy": Rule("One command at a time writes to an archive."),
    "archive-unfinished": Rule("What a killed command has begun to write can be finished."),
    "archive-missing": Rule("An archive says its format and title in archive.yml."),
    # YAML
    "yaml-syntax": Rule("YAML is well formed."),
    "yaml-size": Rule("A file's YAML has at most four million characters."),
    "yaml-depth": Rule("Lists and maps are not nested deeper than the format needs."),
    "yaml-anchor": Rule("YAML has no anchors (&) and no aliases (*)."),
    "yaml-tag": Rule("YAML has no tags (!) and no directives (%)."),
    "yaml-documents": Rule("A file holds one YAML document."),
    "yaml-key": Rule("A key is a word."),
    "yaml-duplicate-key": Rule("A key stands once in a map."),
    "yaml-tab": Rule("Lines of YAML are indented by spaces."),
    "yaml-character": Rule("Control characters and unusual line ends are written as escapes in double quotes."),
    # fields
    "front-matter-missing": Rule("An article begins with its fields between two lines of three hyphens."),
    "front-matter-open": Rule("The fields of an article end with a line of three hyphens."),
    "field-unknown": Rule("Only the keys of the format are used."),
    "field-missing": Rule("Every required key is there."),
    "field-type": Rule("A key holds what the format says: text, a list or a map."),
    "field-value": Rule("A value has the form that its key asks for."),
    "field-order": Rule("Keys stand in the order of the format.", "warning"),
    "id-look-alike": Rule("An id has letters of one alphabet, and none that only looks like another."),
    "file-unread": Rule("Every file of the archive lies where it is read.", "warning"),
    "accepted-unused": Rule("What is accepted is a warning that there is.", "warning"),
    # articles
    "article-name": Rule("An article's file is named <name>.<lang>.md."),
    "article-file-name": Rule("A file that is named by an id is named by that of its article.", "warning"),
    "article-lang-suffix": Rule("The language in the file's name is the language in its fields."),
    "article-twice": Rule("One file holds the text of an article in one language."),
    "article-folder": Rule("All versions of an article lie in one folder."),
    "id-lost": Rule("An id that an article was given is an article’s still, or declared to be retired."),
    "id-moved": Rule("The register of ids says where each article lies.", "warning"),
    "id-unregistered": Rule("The id of every article is in the register of ids.", "warning"),
    "entry-lost": Rule("An id that a meeting or an authority entry was given is there, or says which took its place."),
    "article-two-originals": Rule("At most one version of an article is the original."),
    "lang-script": Rule("A text is written in the script of its language."),
    "lang-text": Rule("A text has the words of its language.", "warning"),
    "title-empty": Rule("A title has letters or digits."),
    "text-control": Rule("A text has no control characters.", "warning"),
    "text-nul": Rule("A text has no null character (U+0000)."),
    "text-bidi": Rule("Marks that turn the direction are closed in their line.", "warning"),
    "text-override": Rule("No mark overrides the direction of letters."),
    "article-near": Rule("One article has one id.", "warning"),
    "translation-alone": Rule("A translation or summary stands beside the text that it was made from.", "warning"),
    "link-unknown": Rule("A link or an image leads to something that is there."),
    "image-alt": Rule("An image has a text that can stand in its place."),
    "image-licence": Rule("The licence of an image lies beside it."),
    "image-elsewhere": Rule("An image lies in the archive."),
    "article-gone": Rule("An article that is meant is still in the archive."),
    "article-unknown": Rule("An article is named by its id, its file or the address of its page."),
    "history-missing": Rule("A history that is to be cleaned is one of git."),
    "gone-id": Rule("What stands in the place of an article is named after its id."),
    "gone-there": Rule("A retired or merged article has no text under its id."),
    "merged-unknown": Rule("A merged id leads to an article of the archive, or to one that was retired."),
    "merge-references": Rule("What rests on a paragraph of a merged article finds it in the other."),
    "retire-unreadable": Rule("An original that goes and holds another article too can be read line by line."),
    "alignment-lang": Rule("An alignment names another language in which the article has a text."),
    "alignment-anchor": Rule("An alignment pairs paragraphs that the two texts have."),
    "alignment-order": Rule("The pairs of an alignment follow both texts, and name a paragraph once."),
    "meeting-missing": Rule("A folder of articles has its meeting.yml."),
    "meeting-unknown": Rule("A meeting that an article names is in the archive."),
    "meeting-own": Rule("An article names as further meetings only others than its folder’s.", "warning"),
    "meeting-id": Rule("A meeting's folder is named by lower-case words joined by hyphens."),
    "authority-id": Rule("An authority entry is named by lower-case words joined by hyphens."),
    "entry-exists": Rule("A new authority entry has an id of its own."),
    "person-unknown": Rule("A person who is named by id is in people.yml."),
    "body-unknown": Rule("A body that is named by id is in bodies.yml."),
    "place-unknown": Rule("A place that is named by id is in places.yml."),
    "outlet-unknown": Rule("An outlet that is named by id is in outlets.yml."),
    "place-circle": Rule("No place lies within itself."),
    "holder-unknown": Rule("The holder of rights is an outlet or a body of the archive."),
    "rights-basis-unknown": Rule("The basis of a rights statement is described in archive.yml."),
    "rights-holder-missing": Rule("A text in copyright names the holder.", "warning"),
    "rights-basis-missing": Rule("A rights statement says on what ground the text is shown.", "warning"),
    "rights-full-text": Rule("The full text of what is not shown in full is nowhere in the archive."),
    "date-edtf": Rule("A date is a possible one."),
    "date-printed": Rule("A date is the printed one, as far as it is printed."),
    "date-order": Rule("An article is published before it is updated, and updated before it is captured."),
    "date-future": Rule("No date of an article is still to come."),
    "date-weekday": Rule("A printed weekday is that of the printed date.", "warning"),
    "date-meeting": Rule("An article is not published before its meeting begins.", "warning"),
    "name-missing": Rule("A name or title is given in each locale of the site.", "warning"),
    "page-missing": Rule("A hand-written page is there in each locale of the site.", "warning"),
    "interface-untranslated": Rule("The interface is translated into each locale of the site.", "warning"),
    "fact-shared": Rule("The words of a meeting's fact stand in reports on that meeting alone.", "warning"),
    "reference-unknown": Rule("A reference leads to a paragraph that exists."),
    # originals
    "original-name": Rule("An original is named by a file name without folders."),
    "original-missing": Rule("A public original lies under content/originals/."),
    "original-private": Rule("An original that is held privately does not lie in the archive."),
    "original-hash": Rule("An original has the SHA-256 that its article states."),
    "reading-differs": Rule("The reading beside an original is what the original is read as.", "warning"),
    "original-unused": Rule("An original of the archive is one of an article.", "warning"),
    "private-in-inbox": Rule("An original that is held privately does not lie in the inbox."),
    "original-elsewhere": Rule("An article is explained by lines of its original that are here."),
    "original-unreadable": Rule("An original can be read as text, or its reading lies beside it.", "warning"),
    "kept-unreadable": Rule("Lines that are brought back can be read in their original."),
    "lines-outside": Rule("Lines that an article names are lines of its original's reading."),
    "lines-unaccounted": Rule("Every line of an original is in a text, in a field, or listed as removed."),
    "correction-unused": Rule("A correction names words of the original, and what stands for them in the text."),
    "words-changed": Rule("A text has the words of its original.", "warning"),
    "evidence-words": Rule("The words of an evidence stand in the line that it names.", "warning"),
}


def problem(code: str, file: str, place: tuple[int, int], message: str, hint: str = "") -> Problem:
    """A finding against one of the rules, as grave as the rule says. `place` is line and column."""
    return Problem(file, *place, code, message, hint, RULES[code].severity)
