"""Names of places that the world knows: countries, cities by which clocks are set, and others that datelines print.

The first two are CLDR's (territories; exemplar cities of time zones), in the languages that an archive takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dossier.dates.tables import places
from dossier.intake.lines.words import listed, plain
from dossier.intake.versions.languages import TAKEN
from dossier.text.spellings import rows
from dossier.text.words import Words, split

# Seats of governments, of the United Nations and of talks, and larger towns, of which CLDR has no clock.
_FURTHER = listed(
    """
    geneva|genève|جنيف|женева|vienna|washington|واشنطن|вашингтон|new york|new-york|ankara|أنقرة|анкара
    beijing|pékin|بكين|пекин|new delhi|نيودلهي|нью-дели|astana|أستانا|أستانة|астана|nur-sultan|نور سلطان|нур-султан
    bern|berne|برن|берн|the hague|la haye|لاهاي|гаага|strasbourg|ستراسبورغ|страсбург|munich|ميونخ|ميونيخ|мюнхен
    davos|دافوس|давос|lausanne|لوزان|лозанна|montreux|مونترو|монтрё|nice|نيس|ницца|lyon|ليون|лион|marseille|مرسيليا
    марсель|milan|milano|ميلانو|милан|frankfurt|francfort|فرانكفورت|франкфурт|hamburg|hambourg|هامبورغ|гамбург
    saint petersburg|st petersburg|st. petersburg|saint-pétersbourg|سان بطرسبورغ|سانت بطرسبرغ|санкт-петербург|sochi
    sotchi|سوتشي|сочи|kazan|قازان|казань|grozny|غروزني|грозный|ottawa|أوتاوا|оттава|canberra|كانبرا|канберра|brasilia
    برازيليا|бразилиа|islamabad|إسلام آباد|исламабад|abu dhabi|abou dhabi|abou dabi|أبو ظبي|أبوظبي|абу-даби
    rabat|الرباط|рабат|jeddah|djeddah|جدة|джидда|mecca|la mecque|مكة|مكة المكرمة|мекка|medina|médine|медина
    sharm el-sheikh|charm el-cheikh|شرم الشيخ|шарм-эш-шейх|alexandria|alexandrie|الإسكندرية|александрия|aleppo|alep|حلب
    алеппо|homs|حمص|хомс|hama|حماة|хама|latakia|lattaquié|اللاذقية|латакия|tartus|tartous|طرطوس|тартус|idlib|إدلب|идлиб
    daraa|deraa|درعا|дераа|raqqa|الرقة|ракка|deir ez-zor|deir ezzor|دير الزور|дейр-эз-зор|palmyra|palmyre|تدمر|пальмира
    qamishli|qamichli|القامشلي|камышлы|sweida|soueïda|السويداء|hasaka|hassaké|الحسكة|хасака|basra|bassora|البصرة|басра
    erbil|أربيل|эрбиль|mosul|mossoul|الموصل|мосул|najaf|النجف|наджаф|kirkuk|kirkouk|كركوك|киркук|ramallah|رام الله
    рамалла|tel aviv|tel-aviv|تل أبيب|тель-авив|haifa|haïfa|حيفا|хайфа|nablus|naplouse|نابلس|sidon|saïda|صيدا
    benghazi|بنغازي|бенгази|oran|وهران|оран|constantine|قسنطينة|marrakech|marrakesh|مراكش|марракеш|tangier
    tanger|طنجة|fes|fès|فاس|sfax|صفاقس|sousse|سوسة|isfahan|ispahan|أصفهان|исфахан|mashhad|مشهد|мешхед
    antalya|أنطاليا|анталья|gaziantep|غازي عنتاب|газиантеп|izmir|إزمير|измир
    """
)
# What joins a text to a place in which something is.
_IN = listed("in|à|au|en|في|в|во")
LONGEST = 3  # words of a place
_ARTICLE = "ال"


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """All of them, in matching form."""
    return _FURTHER | {plain(name) for lang in TAKEN for name in places(lang)}


def used(text: str) -> Iterator[tuple[str, ...]]:
    """The words that a text puts behind `in`, as rows in matching form: a place may be among them.

    With the Arabic article a word may be a common one, and the name of a paper: that proves nothing.
    """
    words = split(text)
    for at, word in enumerate(words.words[:-1]):
        if word.form in _IN and _is_name(words, at + 1):
            row = [one.form for one in words.words[at + 1 : at + 1 + LONGEST]]
            yield from (tuple(row[:length]) for length in range(1, len(row) + 1))


def _is_name(words: Words, at: int) -> bool:
    """Right behind the word before it, and written as names are."""
    printed = words.printed[words.words[at].start :]
    close = words.printed[words.words[at - 1].end : words.words[at].start].isspace()
    return close and not printed[0].islower() and not printed.startswith(_ARTICLE)


def forms(name: str) -> Iterator[tuple[str, ...]]:
    """The rows of words by which a text may have used a name, in all its cases."""
    return rows(name)
