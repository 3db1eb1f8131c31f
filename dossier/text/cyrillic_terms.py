"""Russian words, in matching form (й is и, ё is е): the cases of nouns and adjectives.

The endings are those of the light stemmers (Dolamic and Savoy, Indexing and searching strategies for the Russian
language, 2009; the nominal endings of Snowball's Russian stemmer), parted by the Academy's grammar of 1980: an ending
that nominatives may have as well (Лавров, Газпром, режим, ислам, Сергей) is not certain, and makes a weaker reading. A
stem has three letters at least. Nouns in -ия, -ие, -ий keep their и, or Грузия would be груз.
"""

from __future__ import annotations

from dossier.text.rules import Rule, Script

RULES = Script(
    letters="\u0430-\u045f\u0460-\u052f",
    endings=(
        Rule("^(...+)(?:ыи|ыми?|ые|ых|ого|ому|ая|ую|ое|ои)$"),
        Rule("^(..+[кгхжчшщ])(?:ие|их|ими)$"),
        Rule("^(..+[кшщч])ии$"),
        Rule("^(..+[кгхщ])им$"),
        Rule("^(..+ск)ом$"),
        Rule("^(..+[жшщч])(?:его|ему|ее|еи|яя|юю)$"),
        Rule("^(..+н)(?:его|ему|ее|яя|юю)$", "и"),
        Rule("^(..+и)(?:ями?|ях|ем|еи|[яюеи])$"),
        Rule("^(...+)(?:[ая]ми|ям|ях|ью)$"),
        Rule("^(...+)[аяоуюыиеь]$"),
    ),
    lesser=(
        Rule("^(...+)(?:ом|ем|ам|ах|ов|ев|им|их|еи|ею|ою)$"),
        Rule("^(..+н)(?:ими?|их|еи|ем)$", "и"),
        Rule("^(...+ом)у$"),
        Rule("^(...+о)и$"),
        Rule("^(...+а)[яюе]$"),
    ),
)
