"""Arabic words, in matching form: the article, regular plurals, and what is written onto a word.

Prefixes and suffixes are those of light10 (Larkey, Ballesteros and Connell, Improving stemming for Arabic information
retrieval, SIGIR 2002; Light stemming for Arabic information retrieval, 2007), which takes them off at once. Here only
the article and plurals in -ات, -ون, -ين of longer words are certain; the rest makes weaker readings. The pronouns
beside ها and ه, and the hamza that changes its seat before them (لقاء، لقائه), are those of grammar (Wright,
A grammar of the Arabic language, on the pronominal suffixes). The same rules serve the Persian plural in ها, and
the ی that joins a word in ه, ا or و to the next (Lazard, Grammaire du persan contemporain): خانه‌ی، گفت‌وگوی.
"""

from __future__ import annotations

from dossier.text.cut import ARABIC
from dossier.text.rules import Rule, Script

RULES = Script(
    letters=ARABIC,
    articles=(
        Rule("^ال(..+)$"),
        Rule("^[وف]?[بك]?ال(...+)$"),
        Rule("^[وف]?لل(..+)$"),
    ),
    endings=(
        Rule("^(..+ي)ات$", "ه"),  # عمليات، ولايات
        Rule("^(....+)ات$"),  # اجتماعات، محادثات: whether ة is lost does not show
        Rule("^(...)ات$", "ه"),  # جلسات: short words in -ات are plurals of those in ة
        Rule("^(....+)[وي]ن$"),
    ),
    clitics=(
        Rule("^[وف](..+)$"),
        Rule("^[وف]?[بكل](..+)$"),
        Rule("^[وف]?س([ايتن]...+)$"),
    ),
    pronouns=(
        Rule("^(..+)ت(?:ها?|هم|هما|هن|نا|كم)$", "ه"),
        Rule("^(..+ا)[وي](?:ها?|هم|هما|هن|نا|كم)$", "ء"),
        Rule("^(...+)(?:ها?|هم|هما|هن|نا|كم|هاي)$"),
        Rule("^(..+[هاو])ي$"),
    ),
    lesser=(
        Rule("^(...+)ات$", "ه"),
        Rule("^(...+)ات$"),
        Rule("^(...+)ت[اي]ن$", "ه"),
        Rule("^(....+)ان$"),
        Rule("^(...+)ه$"),  # رسمية
        Rule("^(?!.*هم?ا$)(...+)ا$"),  # رسمياً
    ),
)
