"""French and English words, in matching form: plurals.

A query does not say its language, so a rule is certain only where it is harmless in the other. French: -s, -x, -aux of
-al (Grevisse, Le bon usage, on the plural of nouns). English: -s, -es after a sibilant, -ies of -y (Quirk et al., A
comprehensive grammar of the English language, chapter 5). Left alone: -ss, -us, -as (congress, Damascus, Hamas);
irregular plurals are in the list of words.
"""

from __future__ import annotations

from dossier.text.rules import Rule, Script

RULES = Script(
    letters="a-z0-9",
    endings=(
        Rule("^(..+)ies$", "y"),  # countries; French industries meets its singular below
        Rule("^(..*eau)x$"),
        Rule("^(...+)aux$", "al"),
        Rule("^(..*[eo]u)x$"),
        Rule("^(..+[^aus])s$"),
    ),
    lesser=(
        Rule("^(..+ie)s$"),
        Rule("^(..+)ie$", "y"),
        Rule("^(..+(?:[cs]h|x|ss|z))es$"),
        Rule("^(...+au)x$"),
        Rule("^(...+[au])s$"),
    ),
)
