"""What tells one language from its neighbours: short common words in matching form, and letters of its own.

`other` stands for languages that an archive does not take; it is there so that they are not taken for one it does.
"""

from __future__ import annotations

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
            "از به با در که را این است برای و آن می نمی های ها شد شده کرد کرده بود بودند خود تا هم یا اما نیز "
            "یک هر چه "
            "اگر باید دارد دارند گفت کند کنند شود خواهد روز بین ایران رئیس جمهور"
        ),
        "ur": _words(
            "کے کی کا میں ہے ہیں اور سے نے کو پر یہ وہ کہ بھی تھا تھی تھے کر گیا گئی ہو ہوا ہوئی جو اس ان نہیں "
            "لیے ساتھ پاکستان"
        ),
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
        "other": _words(
            "el los las una por con para del y es pero muy como der die das und ist mit den dem ein eine von zu "
            "nicht "
            "auf il di che per della nel gli con sono non ve bir bu icin ile da na o os do dos uma com em nao "
            "het een "
            "van voor op niet met zijn och att det som på w z się jest nie ir yang dan dengan untuk ini itu "
            "katika ya wa"
        ),
    },
    "Cyrl": {
        "ru": _words(
            "и в во на с со не что по из от для к ко о об это как его ее их был была были будет при до за под между "
            "после или но а он она они мы также который которая которые чтобы уже году года лет"
        ),
        "other": _words(
            "і та й що це від для із був були у з на не до ще се от ще са ще да на което и у је да "
        "су за од"
        ),
    },
}  # fmt: skip
"""By script: language -> its words. A word in two lists gives a point to both, and so decides nothing."""

LETTERS = {
    "Arab": {"ar": "كيىةأإؤ", "fa": "پچژگیک", "ur": "ٹڈڑںےہھیک"},
    "Latn": {"fr": "éèêëàâçùûîïôœ", "other": "ñßäöåøąęłżśćčšžřěğışøãõ¿¡ő"},
    "Cyrl": {"ru": "ыэё", "other": "іїєґўђћџљњј"},
}
"""By script: letters, as printed in lower case, that speak for a language. One point a word for each list."""
