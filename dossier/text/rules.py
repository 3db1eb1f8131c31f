"""How the rules of a script are written down, so that a browser can hold the same."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """A pattern of a whole form in one group, which is what stays, and the letters that are then added to it."""

    pattern: str
    added: str = ""


Rules = tuple[Rule, ...]


class Script(NamedTuple):
    """The rules for words of one script: first those that are certain, then those by which a word may be read."""

    letters: str
    """The letters that its words begin with: the body of a character class."""
    articles: Rules = ()
    """What comes off before anything else, as often as it fits."""
    endings: Rules = ()
    """What comes off next; only the first that fits."""
    clitics: Rules = ()
    """What may be glued on before the word. Two letters are left only where the list of words has them."""
    pronouns: Rules = ()
    """What may be glued on after it."""
    lesser: Rules = ()
    """Endings that may be some, or may be of the word itself."""
