"""Words beside and within names that tell people from what is none. Data only, all languages together.

Compared in matching form, Russian words in all their cases. Nothing here is taken from one text.
"""

from __future__ import annotations

from dossier.text.bearers import FILIATION, GIVEN, SAYS, THINGS, TITLES, listed
from dossier.text.function_words import WORDS

TITLE = TITLES | listed(
    "الدكتور الدكتورة السيد السيدة الشيخ الأمير الأميرة الملك الملكة اللواء العميد العماد العقيد الفريق المهندس السفير "
    "السفيرة الوزير الوزيرة النائب الجنرال القاضي المحامي الصحفي الصحافي الصحفية الكاتب الباحث الأستاذ البطريرك "
    "المطران المبعوث المتحدث المتحدثة الناطق الرئيس رئيس وزير وزيرة سفير سفيرة مبعوث نائب متحدث ناطق أمين مدير قائد "
    "زعيم نظيره نظيرته عضو محافظ مستشار مندوب المستشار المستشارة المحلل المحللة الخبير الخبيرة النائبة الباحثة الكاتبة "
    "المهندسة الأستاذة المحامية القاضية الناشط الناشطة المؤرخ الاقتصادي الاقتصادية المعارض الموفد الموفدة المبعوثة",
    "professor prof gen col lt sen gov rev mgr judge senator congressman congresswoman mp deputy governor mayor envoy "
    "analyst chairman chairwoman director spokeswoman spokesperson captain colonel lieutenant major admiral commander "
    "crown speaker premier chancellor commissioner journalist author researcher adviser advisor archbishop bishop "
    "patriarch pope imam counterpart chief head chair representative lawyer activist reporter "
    "expert scientist economist historian dissident",
    "professeur juge sénateur député députée gouverneur maire envoyé analyste directeur directrice porte-parole "
    "capitaine amiral commandant chancelier commissaire journaliste chercheur chercheuse conseiller conseillère évêque "
    "émissaire patriarche pape homologue dirigeant dirigeante représentant avocat avocate premier première "
    "prince princesse colonel parole politologue experte économiste historien historienne spécialiste "
    "opposant opposante dissident dissidente",
    "премьер канцлер губернатор мэр сенатор депутат спикер представитель председатель директор полковник адмирал "
    "командующий журналист аналитик эксперт советник посланник патриарх принцесса коллега лидер секретарь "
    "посла послу послом постпред замминистра руководитель профессор режиссёр адвокат "
    "политолог востоковед экономист историк обозреватель правозащитник "
    "оппозиционер спецпосланник спецпредставитель",
)
"""Before a name, between it and an adjective or two, or alone with a family name."""

ACCORDING = tuple(
    tuple(form.split())
    for form in (
        *("selon", "d apres", "according to", "по словам", "по мнению"),
        *(f"{lead}{form}" for form in ("بحسب", "حسب", "وفق", "وفقا", "طبقا") for lead in ("", "و", "ف")),
    )
)
"""Before the name of somebody whose words are given, as rows of words in matching form."""

PARTICLES = listed(
    "al el de d del della di da du van von der den ten ter bin ibn ben bint abu abou la le",
    "аль эль бен бин ибн ван фон де",
)
"""Small words within a name."""

NATIONS = listed(
    "russian syrian american british french german turkish iranian iraqi israeli palestinian lebanese jordanian "
    "egyptian saudi chinese ukrainian european arab western eastern soviet italian spanish kurdish emirati qatari "
    "kuwaiti omani yemeni libyan tunisian algerian moroccan sudanese indian japanese polish belarusian georgian "
    "armenian greek dutch swedish norwegian canadian mexican african asian islamic muslim christian jewish orthodox "
    "catholic sunni shiite",
    "russe syrien syrienne américain américaine britannique français française allemand allemande turc turque iranien "
    "irakien israélien palestinien libanais jordanien égyptien saoudien chinois ukrainien européen arabe",
)
"""Adjectives with a capital, of a country or a faith."""

DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december ramadan easter christmas"
)

NO_PERSON = (
    THINGS
    | NATIONS
    | DAYS
    | SAYS
    | listed(
        "ministry ministries council committee commission parliament assembly congress senate house party union united "
        "nations states state republic kingdom emirates federation government army forces force guard police court "
        "office agency organisation organization association league alliance front movement brigade division fund club "
        "news press times post journal tribune herald today network radio television tv channel media journalists "
        "north south east west northern southern central middle gulf sea ocean strait river valley mountain mountains "
        "island islands peninsula desert strip coast region province governorate county district village town region "
        "square summit conference forum meeting treaty accord accords agreement declaration resolution plan war peace "
        "day week month year olympic olympics games world international national general assembly security foreign "
        "affairs defence defense interior trade economy energy health education culture sports human rights watch red "
        "cross crescent white black new saint san great royal high supreme white islamic state brotherhood revolution "
        "novosti copyright reserved continue reading related photo picture image video read more also share newsletter",
        "ministère conseil comité commission parlement assemblée congrès sénat parti union unies nations états unis "
        "république royaume émirats fédération gouvernement armée forces garde cour bureau agence organisation ligue "
        "alliance front mouvement brigade fonds club journal presse télévision radio chaîne nord sud est ouest moyen "
        "proche orient golfe mer océan détroit fleuve vallée montagne île îles désert bande région province village "
        "ville sommet conférence forum traité accord accords déclaration résolution plan guerre paix jour semaine mois "
        "monde affaires étrangères défense intérieur croix rouge croissant maison blanche nouveau nouvelle saint "
        "sainte nouvelles bulletin élysée quai lire photo",
        "министерство совет комитет комиссия парламент дума сенат партия союз организация объединённый нация "
        "государство штат республика королевство федерация правительство армия сила суд агентство лига фронт движение "
        "бригада клуб новость новости газета телевидение канал север юг восток запад ближний средний залив море океан "
        "пролив река остров пустыня сектор область край район город село саммит конференция форум договор соглашение "
        "декларация резолюция война мир день неделя месяц год белый красный дом новый великий верховный кремль мид",
    )
) - GIVEN
"""What a name of a body, a place, a paper or a button is made of."""

COMMON = frozenset(
    word for script in WORDS.values() for lang in ("ar", "en", "fr", "ru") for word in script.get(lang, ())
)
"""Function words; at the start of a sentence they have a capital too."""

BETWEEN = NO_PERSON | NATIONS | listed("of for and the to de du des d la le l et aux a adjoint par")
"""What stands between a title and the name: ministre turc des Affaires étrangères X Y."""

LEADING = TITLE | NATIONS | COMMON | (PARTICLES - {"al", "аль"})
"""What may stand with a capital before a name: Syrian Foreign Minister, The, Le."""

NO_ARABIC_NAME = (COMMON | SAYS | TITLE | THINGS) - GIVEN | listed(
    "بحث التقى استقبل وصل زار عقد شدد نفى دعا رحب أجرى اتهم طالب حذر نقل نقلت شارك بدأ وقع عبر أعرب يزور يبحث يلتقي "
    "يعقد وأن بأنه أنه إنه إنها الذي التي والذي الذين لدى أمس اليوم غدا صباح مساء خلال حول ضد منذ أمام وراء فوق تحت "
    "بين حيث كما لكن بعد قبل عن عند هذا هذه نفسه أيضا جانب إلى الى وهو وهي وفد وقد فقد ولا ولم وزراء رئيسا وزيرا نحو"
)
"""What follows a given name without being the family name."""

FIRST = (
    GIVEN
    | {"عبد"}
    | listed(
        "سامح أسعد سعيد عادل كريم أمين جمال هاني شريف إلياس ميشال ميشيل سعد نجيب نبيه جبران هاكان قاسم رضا مسعود علاء "
        "نبيل حمد زايد مهند سليم "
        "فائز فارس فهد ناصر منصور معاذ مهدي نعيم وسام وسيم رياض رفيق صلاح كمال جهاد عزيز نادر ستيفان"
    )
)
"""Arabic given names, also such as are words besides; `عبد` begins one."""

TELLING_NOTHING = (
    listed("حسن علي خالد أسماء عماد طارق فؤاد ماهر بلال حازم مازن باسل زياد سعود بندر سلمى رنا مروان غسان فراس")
    | FIRST - GIVEN
    | listed("ليلى")
) - {"عبد"}
"""Given names that are words, or the first half of one: with the next word alone they prove no name."""

FAMILY_OF = FILIATION - listed("les des aux") | listed("دي دو بو فون")

NOBODY = listed(
    "staff newsroom desk agencies agency correspondents editors web",
    "rédaction agences correspondants",
    "редакция корреспонденты агентства",
    "التحرير تحرير وكالات الوكالات",
)
"""In the place of an author's name; of no person."""

NO_INITIALS = frozenset(("us", "un", "uk", "eu", "dc", "ny"))
"""Letters with dots that abbreviate a country, a body or a town."""

AT = listed("in at near from towards", "à dans vers depuis", "в во из под")
"""Before a place rather than a person."""
