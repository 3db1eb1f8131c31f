"""What the search says to the reader, for its script."""

from __future__ import annotations

from dossier.dates.display import digits, digits_of
from dossier.locale.catalogue import N_
from dossier.site.interface import Interface

SAYINGS = {
    "searching": N_("Searching …"),
    "found": N_("Found: {number}"),
    "all": N_("All texts: {number}"),
    "nowhere": N_("“{word}” stands in no text of the archive."),
    "nothing": N_("There is no word to search for in “{word}”."),
    "apart": N_("No text has all of these words."),
    "phrase": N_("No text has these words in this order."),
    "none": N_("No text has all that is searched for and none of the words to leave out."),
    "narrowed": N_("No text is found with the chosen filters."),
    "whole": N_("Search without the filters"),
    "begins": N_("Words that begin so:"),
    "nearby": N_("Similar words that do occur:"),
    "also": N_("Also found by:"),
    "aside": N_("Small words set aside:"),
    "without": N_("Texts left out that have:"),
    "unseen": N_("What was searched for stands in a part of the text that is not shown here."),
    "failed": N_("The search could not be loaded. Check your connection and try again."),
    "large": N_("This browser runs no WebAssembly, and the archive is too large to be searched without it."),
    "more": N_("Show more"),
    "translation": N_("The translation beside it"),
    "results": N_("All results"),
    "spelt": N_("Only as spelt"),
    "lang": N_("Language"),
    "kind": N_("Kind of text"),
    "year": N_("Year"),
    "outlet": N_("Outlet"),
    "meeting": N_("Meeting"),
    "person": N_("Names"),
}  # fmt: skip


def said(interface: Interface) -> dict[str, str]:
    """The sentences in a locale. `{number}` and `{word}` stand for what the script fills in; numbers are written in
    `digits` (CLDR's name of the system), whose nought is `zero`.
    """
    found = {name: interface.gettext(words) for name, words in SAYINGS.items()}
    return found | {
        "digits": digits_of(interface.locale, interface.style),
        "zero": digits("0", interface.locale, interface.style),
    }
