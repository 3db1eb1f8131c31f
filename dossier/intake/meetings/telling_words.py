"""Words by which texts tell of meetings: to come, held, denied, long ago. Data only, all languages together.

Compared in matching form; Arabic words also with the conjunction written onto them.
"""

from __future__ import annotations

from dossier.intake.lines import words
from dossier.text.script import main_script


def _listed(forms: str) -> frozenset[str]:
    found = words.listed(forms.replace("'", " "))
    return found | {f"و{form}" for form in found if main_script(form) == "Arab"}


TO_COME = _listed(
    """
    سيلتقي|ستلتقي|سيلتقيان|يلتقي غدا|سيستقبل|ستستقبل|سيبحث|سيبحثان|ستبحث|سيعقد|ستعقد|سيزور|ستزور|سيجتمع|ستجتمع|يعتزم
    تعتزم|يستعد|تستعد|من المقرر|من المنتظر|من المرتقب|من المتوقع|المرتقب|المرتقبة|المزمع|عشية لقاء|عشية زيارة|عشية قمة
    will meet|will receive|will host|will hold|will visit|will travel to|will fly to|will arrive in|will welcome
    will discuss|is to meet|are to meet|is to receive|due to meet|due to hold|due to visit|due to arrive|set to meet
    set to hold|set to visit|set to host|expected to meet|expected to hold|expected to visit|expected to arrive
    scheduled to meet|scheduled to hold|scheduled to visit|plans to meet|plan to meet|plans to visit|ahead of talks
    on the eve of talks|upcoming meeting|upcoming talks|upcoming visit
    rencontrera|recevra|accueillera|se rendra|s'entretiendra|se rencontreront|se réuniront|s'entretiendront
    doit rencontrer|doivent se rencontrer|doit recevoir|doit se rendre|doit s'entretenir|doivent s'entretenir
    devrait rencontrer|devrait recevoir|devrait se rendre|est attendu|est attendue|sont attendus|à la veille de
    se prépare à|s'apprête à|s'apprêtent à|prochaine rencontre|rencontre prévue|visite prévue
    встретится|встретятся|примет|посетит|прибудет|проведет|проведут|обсудят|обсудит|состоится|состоятся|запланирована
    запланирован|запланированы|планирует|планируют|планируется|ожидается|намечена|намечен|намечены|предстоящая
    предстоящий|предстоящей|предстоящего|предстоящих|накануне встречи|накануне переговоров|накануне визита
    """
)
"""A meeting that is still to come."""

HELD = _listed(
    """
    استقبل|استقبلت|التقى|التقت|التقيا|بحث|بحثا|بحثت|عقد|عقدت|عقدا|اجتمع|اجتمعت|اجتمعا|أجرى|أجرت|أجريا|ناقش|ناقشا|اختتم
    اختتمت|في ختام|عقب|تحدث|تحدثا|تحدثت
    met|received|welcomed|hosted|held|discussed|spoke|ended|concluded|wrapped up|signed|at the end of
    a reçu|ont reçu|a rencontré|ont rencontré|se sont rencontrés|se sont entretenus|s'est entretenu|s'est entretenue
    se sont vus|se sont réunis|a accueilli|ont discuté|ont signé|ont parlé|à l'issue|au terme
    принял|приняла|встретился|встретилась|встретились|провел|провела|провели|обсудил|обсудила|обсудили|подписали
    прошли|прошла|прошел|завершились|завершилась|завершился|по итогам
    """
)
"""A meeting that was held; a text that says so and announces more has something to report."""

EVENT = _listed(
    """
    لقاء|اللقاء|لقاءه|لقائه|لقاءها|لقائها|لقاءهما|اجتماع|الاجتماع|اجتماعه|زيارة|الزيارة|زيارته|قمة|القمة|محادثات
    المحادثات|مباحثات|المباحثات
    meeting|meetings|talks|visit|visited|summit|met|encounter
    rencontre|entretien|entretiens|visite|réunion|sommet|pourparlers
    встреча|встречи|встречу|встрече|встречей|переговоры|переговоров|переговорах|визит|визита|визиту|визите|саммит
    саммита|саммите|встречались
    """
)
"""Words for what is held, one by one."""

MEETING = HELD | EVENT

DENIED = _listed(
    """
    نفى|نفت|ينفي|تنفي|denied|denies|deny|denying|dément|démenti|démentent|démentie|nie|nient
    опроверг|опровергла|опровергло|опровергли|опровергает|отрицает|отрицают|отрицал|отрицала
    """
)
"""Before what did not take place."""

FAILED = _listed(
    """
    إلغاء|ألغى|ألغت|ألغيت|تأجيل|أرجأ|أرجأت|تأجل|تأجلت
    cancelled|canceled|cancels|postponed|postpones|postpone|annulé|annulée|annulés|reporté|reportée|reportés
    отменен|отменена|отменены|отменил|отменила|отложен|отложена|отложены|перенесен|перенесена|перенесены
    """
)
"""Behind what did not take place, or just before it."""

NOT_HELD = _listed(
    """
    لم يلتق|لم تلتق|لم يلتقيا|لم يجتمع|لم يجتمعا|لم تجتمع|لم يعقد أي|لم يعقد اللقاء|لا صحة
    did not meet|have not met|has not met|never met|no meeting|did not take place|will not take place|called off
    n'a pas rencontré|n'ont pas rencontré|ne se sont pas rencontrés|ne s'est pas rendu|n'a pas eu lieu|n'aura pas lieu
    aucune rencontre|aucun entretien
    не встречался|не встречалась|не встречались|не состоялась|не состоялся|не состоится|встречи не было
    """
)

RECALLED = _listed(
    """
    آخر مرة|آخر لقاء|آخر اجتماع|آخر زيارة|لقاء سابق|اللقاء السابق|اجتماع سابق|زيارة سابقة|الزيارة السابقة|زيارته السابقة
    last met|last time|last visit|last visited|last meeting|met before|previous meeting|previous visit|earlier meeting
    earlier visit|dernière fois|dernière rencontre|dernière visite|dernier entretien|précédente rencontre
    rencontre précédente|précédente visite|visite précédente|в последний раз|последняя встреча|последний визит
    предыдущая встреча|предыдущей встречи|предыдущий визит|предыдущего визита|прошлая встреча|прошлой встречи
    آخر لقاءاتهما|لقائهما الأخير|لقائه الأخير|زيارته الأخيرة|زيارتها الأخيرة|لقاءهما الأخير|لقائهما السابق|القمة السابقة
    قمة سابقة|اجتماعهما الأخير|في ذكرى لقاء|في ذكرى زيارة|في ذكرى قمة|ذكرى لقائهما|الذكرى السنوية للقاء
    their last talks|their previous talks|previous summit|previous talks|last summit|earlier talks|earlier summit
    anniversary of the meeting|anniversary of their meeting|anniversary of the visit|anniversary of the summit
    anniversary of the talks
    dernier sommet|précédent sommet|sommet précédent
    précédents entretiens|leur dernière entrevue|anniversaire de la rencontre|anniversaire de leur rencontre
    anniversaire du sommet|anniversaire de la visite
    встречались ранее|ранее встречались|в прошлый раз|последней встречи|последней встрече|последнего визита
    последнюю встречу|на прошлой встрече|прошлый визит|прошлого визита|предыдущей встрече|предыдущем саммите
    годовщина встречи|годовщину встречи|годовщине встречи|годовщина саммита|годовщину саммита|годовщина визита
    годовщину визита
    """
)
"""A sentence with one of these tells of an earlier meeting."""

OF = _listed("de en du of in عام سنة العام в от".replace(" ", "|"))
"""Between what is held and its year."""

AGO = _listed(
    """
    قبل عام|قبل عامين|قبل سنة|قبل سنتين|قبل أعوام|قبل سنوات|العام الماضي|السنة الماضية|العام الفائت|الشهر الماضي
    بعد عام على|بعد عام من|بعد مرور عام|بعد سنة على|بعد سنة من|قبل أشهر
    a year ago|two years ago|three years ago|years ago|last year|a month ago|months ago|last month|a year after
    years after|a year on|years on|years earlier|a year earlier|months earlier
    il y a un an|il y a deux ans|il y a trois ans|l'an dernier|l'année dernière|l'an passé|l'année passée|un an après
    deux ans après|un an plus tôt|il y a un mois|le mois dernier|un an auparavant
    год назад|два года назад|три года назад|в прошлом году|годом ранее|год спустя|спустя год|месяц назад
    в прошлом месяце|через год после
    """
)
"""Long ago, as far as a report on a meeting just held goes."""
