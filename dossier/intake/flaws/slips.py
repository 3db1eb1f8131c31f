"""The words by which a flawed text betrays itself, by language. Those compared as printed are written as printed."""

from __future__ import annotations

from dossier.intake.lines.words import listed


def _printed(forms: str) -> frozenset[str]:
    return frozenset(forms.split())


LEADING_ON = {
    "ar": _printed("أن إن في فى من إلى عن التي الذي الذين والتي والذي بين بأن وأن لأن ومن وفي كما منذ"),
    "en": _printed("the The an and or its their which whose than into of from with at by"),
    "fr": _printed("le les des du et ou dans aux que qui dont cette ces ses leur leurs de à au"),
    "ru": _printed("что для при из от или но чтобы который которая которые под между над про на по со во"),
}
"""Words that lead on to another: no sentence ends in one. As printed: `على` may be the name Ali."""

HELPING = {
    "ar": _printed("سوف قد لم لن كان كانت سيتم يتم ليس ليست بعض حيث بينما لدى نحو ضمن عبر خلال قبل حول لكن ولكن بل"),
    "en": _printed("be been is are was were will would has have had can could shall should may might must not very so"),
    "fr": _printed(
        "est sont était étaient sera seront ont avait avaient ne se très dès par pour avec sans sous vers sur"
    ),
    "ru": _printed("будет будут был была было были не очень этот эта эти их его её если когда где перед через после"),
}
"""Words that hardly a sentence ends in; at the end of a text without a stop they show that it breaks off."""

ABBREVIATIONS = _printed("approx illus transl dépt prélim прибл соврем примеч первонач")
"""Long abbreviations, after which a sentence goes on in lower case."""

GOING_ON = {
    "ar": listed(
        """
        وقال|وقالت|وأضاف|وأضافت|وتابع|وتابعت|وأوضح|وأوضحت|وأشار|وأشارت|وأكد|وأكدت|وذكر|وذكرت|ولفت|ولفتت|وشدد|وشددت
        كما قال|كما قالت|كما أكد|كما أشار|من جانبه|ومن جانبه|من جهته|من جانبها|من جهتها|بدوره|بدورها|وأردف|واستطرد
        """
    ),
    "en": listed(
        """
        he added|she added|they added|he also|she also|they also|he went on|she went on|for his part|for her part
        he further|she further|he continued|she continued|he then|the statement also|the two also
        """
    ),
    "fr": listed(
        """
        il a ajouté|elle a ajouté|il a également|elle a également|il a aussi|elle a aussi|il a poursuivi
        elle a poursuivi|de son côté|pour sa part|à son tour|il a en outre|elle a en outre
        """
    ),
    "ru": listed(
        """
        он добавил|она добавила|он также|она также|по его словам|по её словам|в свою очередь|он продолжил
        со своей стороны|кроме того, он|при этом он|они также
        """
    ),
}
"""The first words of a sentence that goes on from another one: no text begins with them."""

HANGING = listed("رغم|على الرغم|إلى|ضد|دون|من دون|عبر|ضمن|لدى|تجاه|حول|للـ|مع")
"""Arabic words that hang a noun on what comes before; two words of which make no sentence."""

OPENERS = listed(
    """
    لكن|نعم|أجل|اليوم|أمس|غدا|الآن|ثم|إذن|أيضا|كذلك|ربما|حسنا|صحيح|أخيرا|وأخيرا|هنا|هناك|هكذا|ختاما|عموما|حقا
    الأحد|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|النتيجة|السبب|الأهم|المهم|الحقيقة|الواقع|الأول|الثاني
    عليه|من هنا|مساء|صباحا|أمام|تاليا|منها|منهم|عندها|حينها|وقتها|بعدها|قبلها|يومها|سيدي|سيدتي
    """
)
"""Arabic words that stand alone before a comma, or are a sentence, in well-edited texts."""

ENGLISH = _printed("the and of with that from which was were has have had this their for on in is are")
"""English words of grammar, as they stay behind in machines' translations."""

NO_FRENCH = ENGLISH - _printed("on for in are") | _printed("will whose into")
"""Those that are no French word."""
