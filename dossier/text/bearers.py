"""Words that, just before or behind a family name standing alone, give it to another person or to a thing. Data only.

Arabic has no capitals to tell a name by, so common given names are listed; elsewhere a capital tells.
"""

from __future__ import annotations

from dossier.text.fold import fold


def _forms(*texts: str) -> frozenset[str]:
    return frozenset(fold(" ".join(texts)).split())


ARTICLES = _forms("al el as ad ar an at ash az аль эль ас аш")
"""Written as words of their own before a name (`al-Asad`, `аль-Асад`); what stands before them counts instead."""

FILIATION = _forms(
    "بن ابن بنت أبو أبي أبا أم آل بني ذو عبد", "bin ibn ben bint abu abou abi umm oum banu abd бен ибн абу"
)
"""Son, daughter, father, mother, house, servant of: part of a longer name."""

THINGS = _forms(
    "قصر بحيرة سد مدينة شارع جسر جامعة مكتبة مطار حديقة ساحة دوار ميدان جبل برج دار مسجد جامع مدرسة مشفى مستشفى ملعب "
    "معهد متحف ضريح مخيم قلعة نهر عين حي سوق عائلة أسرة",
    "palace lake dam city street bridge university library airport park square tower mosque school hospital stadium "
    "institute museum fort castle avenue boulevard family dynasty",
    "palais lac barrage rue pont place bibliothèque aéroport parc jardin tour mosquée école hôpital stade musée "
    "famille",
    "дворец озеро улица мост площадь библиотека аэропорт парк башня мечеть школа больница стадион музей семья",
)
"""What is named after people, and houses of many people."""

GIVEN = _forms(
    "محمد أحمد محمود علي حسن حسين عمر عثمان خالد إبراهيم يوسف موسى عيسى سليمان داود يعقوب إسماعيل هارون يحيى حافظ "
    "ماهر باسل رفعت بشرى أسماء حازم رامي سامر سمير وليد ياسر نبيل نزار هشام مصطفى مروان مازن عماد غسان فراس فيصل لؤي "
    "طارق سعود سلمان بندر عدنان عصام أسامة إياد إيهاب بلال حمزة حيدر زياد فاطمة عائشة مريم زينب ليلى سلمى رنا فؤاد",
    "mohammed mohamed muhammad mohammad ahmed ahmad mahmoud ali hassan hussein omar khaled khalid ibrahim "
    "youssef yusuf "
    "hafez hafiz maher basel bassel rifaat rifat jamil asma bushra bouchra karim zein walid yasser nasser "
    "mustafa "
    "moustafa faisal fayçal salman turki fatima aisha maryam zeinab leila",
    "мухаммед мохаммед ахмед махмуд али хасан хусейн халед ибрагим хафез махер басель рифаат асма",
)
"""Common given names, in Arabic those that are hardly ever another word (أمل is a name and a verb: not here)."""

TITLES = _forms(
    "president presidents prime minister ministers king queen prince princess sheikh emir sultan general colonel "
    "marshal doctor dr mr mrs ms sir lord secretary ambassador spokesman leader comrade foreign defence defense",
    "président présidents présidente ministre roi reine émir cheikh général maréchal monsieur madame m mm mme "
    "docteur "
    "ambassadeur secrétaire chef camarade",
    "президент президента президенту президентом президенте президенты президентов министр министра король "
    "принц генерал "
    "господин господина г посол глава товарищ",
)
"""What may stand with a capital before a family name that is meant by itself."""
