"""What tells one language from its neighbours: short common words in matching form, letters and endings of its own.

Beside the languages that an archive takes stand those that are written alike, so that they are not taken for them.
"""

from __future__ import annotations

import re

from dossier.text.fold import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


WORDS = {
    "Arab": {
        "ar": _words(
            "في من إلى على عن أن إن التي الذي الذين هذا هذه ذلك تلك مع بين كما قد قال قالت كان كانت لم لن ما لا "
            "هو هي هم "
            "بعد قبل خلال عند منذ حتى أو ثم بل غير كل بعض أي أيضا حيث التى فى لدى ضد نحو حول عبر أكد بأن وأن "
            "لقاء يوم عام"
        ),
        "fa": _words(
            "از به با در که را این است برای و آن می نمی های ها شد شده شدند کرد کرده کردند بود بودند خود تا هم یا "
            "اما نیز یک هر چه اگر باید دارد دارند گفت کند کنند شود خواهد روز بین ایران رئیس جمهور وارد خارجه سال پس "
            "نخستین دیگر کشور یافت داد دهد رسید آمد سفر هفته پیش چند درباره همتای خبرگزاری"
        ),
        "ur": _words(
            "کے کی کا میں ہے ہیں اور سے نے کو پر یہ وہ کہ بھی تھا تھی تھے کر گیا گئی ہو ہوا ہوئی جو اس ان نہیں "
            "لیے ساتھ پاکستان"
        ),
        "ota": _words("بو بر ايله ايچون دخى اولان ايدن ايدى اولوب نك طرفندن كبى اوزره بوگون گون ايتدى اولدى ايدر"),
        "ckb": _words("لە بە کە و بۆ ئەو ئەم دوای یەک دوو هەر نەک بوو کرد دەکات"),
        "ug": _words("ۋە بىلەن كېيىن بىر ئىككى بۇ ئۇ دېدى"),
        "ps": _words("د په چې له سره ته او نه دي ده شو کړ کړي يې هم تر به"),
    },
    "Latn": {
        "en": _words(
            "a the of and to in on for with by from at that is was were are be been has have had his her its "
            "their this "
            "which who will would not but as an it he she they we you after before between about over also "
            "during into "
            "against says said new more than all when while where how why what can could should or if no after amid"
        ),
        "fr": _words(
            "le la les de des du et en un une dans sur pour par avec au aux que qui est sont a ete ses son sa leur "
            "leurs ce cette ces se ne pas plus entre lors mais ou il elle ils elles nous vous selon apres avant "
            "contre "
            "vers sous sans chez l d s n c j qu jusqu lorsqu notamment ainsi afin a été à où deux"
        ),
        "es": _words(
            "el la los las de del y en un una que se por con para al su sus lo es no más pero como fue ha han este "
            "esta entre sobre desde hasta muy tras durante según ya o donde cuando también"
        ),
        "it": _words(
            "il lo la i gli le di del della dei delle dello degli e è in un una che si per con al alla ai alle nel "
            "nella nei da dal dalla sono ha hanno non più anche come ma tra fra dopo su sul sulla questo questa ed a"
        ),
        "pt": _words(
            "o a os as de do da dos das e em no na nos nas um uma que se por com para ao à seu sua não mais foi é são "
            "entre sobre depois até também pelo pela como mas"
        ),
        "ro": _words(
            "și în la de din cu pe un o a al ai ale că să este sunt au va vor pentru după care nu mai fost prin între "
            "sa lui"
        ),
        "ca": _words("el la els les de del i en un una que es per amb al als va no més després entre sobre aquest"),
        "de": _words(
            "der die das den dem des und in im ist war zu von mit auf für nicht ein eine einen einem einer sich auch "
            "es als an nach bei aus dass wird wurde hat haben sie er am zum zur über vor noch wie aber oder so gut sei"
        ),
        "nl": _words(
            "de het een en van in is was op te dat die voor met zijn niet aan er om ook als bij naar uit door over tot "
            "zei na wordt werd heeft hij ze maar of dan"
        ),
        "sv": _words("och i att det som en på är av för med till den har de inte om ett han var efter från"),
        "da": _words("og i at det som en på er af for med til den har de ikke om et han var efter fra"),
        "tr": _words("ve bir bu için ile da de olarak olan daha sonra çok ne gibi kadar iki en"),
        "pl": _words("w i z na do że się nie jest o po za od dla jak ale przez przy był jego oraz"),
        "id": _words("yang dan di ke dari untuk dengan ini itu pada tidak akan dalam oleh setelah adalah"),
        "sw": _words("ya wa na kwa ni katika la za cha hii baada kuwa"),
        "kmr": _words(
            "ku li bi di ji û yê ya yên re de da ser bo wê wî ev ew xwe her jî ne na bû bûn dike dikin kir kirin hat "
            "hatin navbera herdu du din piştî berî lê"
        ),
        "ht": _words("nan ki ak pou yo yon li te la a se sou apre pa men de"),
    },
    "Cyrl": {
        "ru": _words(
            "и в во на с со не что по из от для к ко о об это как его ее их был была были будет при до за под между "
            "после или но а он она они мы также который которая которые чтобы уже году года лет"
        ),
        "uk": _words("і й та що це від для із був була були у в з на не до за про як його її після буде року"),
        "bg": _words("и в на с за от да се че ще са не по след към до ли си му той тя това този при е бе беше"),
        "sr": _words("и у на је да се за од са су не који која до би после као али што ће из по"),
        "mk": _words("и во на се да од за со по ќе што е не го ја ги беше"),
        "be": _words("і у на з не да што як па аб яго быў была для пасля"),
        "kk": _words("және мен бен пен үшін бұл туралы деп кейін екі"),
    },
}  # fmt: skip
"""By script: language -> its words. A word in two lists gives a point to both, and so decides nothing."""

LETTERS = {
    "Arab": {
        "ar": "ىةأإؤ", "fa": "پچژگیک", "ur": "ٹڈڑںےہھیک", "ota": "گڭ", "ckb": "ێۆەڕڵڤ", "ps": "ټډړږښڅځېۍڼګ",
        "sd": "ٿڪڻڃڄڌڏٺڀٽڦڳڱ", "ug": "ۇۆۈۋېەڭ",
    },
    "Latn": {
        "fr": "éèêëàâçùûîïôœ", "es": "ñáíóú", "it": "ìò", "pt": "ãõáíóú", "ro": "ășțşţ", "ca": "òóíú",
        "de": "ßäöü", "sv": "åäö", "da": "æøå", "tr": "ığşö", "pl": "ąęłżźśćń", "kmr": "êîûş",
        "other": "śćčšžřěőňťďűēīūļķ",
    },
    "Cyrl": {
        "ru": "ыэё", "uk": "іїєґ", "be": "іў", "sr": "ђћџљњј", "mk": "ѓќѕјџљњ", "kk": "әғқңөұүһі",
    },
}  # fmt: skip
"""By script: letters, as printed in lower case, that speak for a language. One point a word for each list."""

SHAPES = {
    "Arab": {
        "ar": re.compile(r"[وف]?(?:[بك]?ال|لل)\w{2}"),
        "fa": re.compile(r"\w{3,}ها[یي](?:ی|ي)?$|ن?می\u200c\w"),
        "ug": re.compile(r"\w{2,}(?:دىن|غا|قا|نىڭ|دى|لار|لەر)$"),
        "ota": re.compile(r"\w{2,}(?:لر|لرى|لری|ندن|سنده|لدى|ادى|دیلر|ديلر)$"),
    },
    "Latn": {},
    "Cyrl": {
        "ru": re.compile(r"\w{2,}(?:ся|сь|ого|его|ому|ему|ами|ями|ах|ях|ии|ый|ий|ая|ые|ие|ой|ом)$"),
        "uk": re.compile(r"\w{2,}(?:ся|сь|ого|ому|ами|ями|ах|ях|ий|ою|ом)$"),
        "bg": re.compile(r"\w*ъ(?![еёюя])\w|\w{3,}(?:ът|ята|ите)$"),
        "sr": re.compile(r"\w{2,}(?:ог|ије|ама|ом)$"),
    },
}
"""By script: how words of a language begin or end: the article of Arabic and Bulgarian, the cases of Russian …"""
