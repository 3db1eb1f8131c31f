"""Words that, just before or behind a family name standing alone, give it to another person or to a thing. Data only.

Arabic has no capitals to tell a name by, so common given names are listed; elsewhere a capital tells.
"""

from __future__ import annotations

from dossier.text import given_names
from dossier.text.declension import cases
from dossier.text.fold import fold


def listed(*texts: str) -> frozenset[str]:
    """The words in matching form, Russian ones in all their cases."""
    words = " ".join(texts).split()
    return frozenset(fold(form) for word in words for form in (word, *(row[0] for row in cases((word,)))))


FILIATION = listed(
    "بن ابن بنت أبو أبي أبا أم آل بني ذو عبد",
    "bin ibn ben bint abu abou abi umm oum banu abd les des aux",
    "бен ибн абу",
)
"""Son, daughter, father, mother, house, servant of: part of a longer name. French `les Assad` are a family, too."""

THINGS = listed(
    "قصر بحيرة سد مدينة شارع جسر جامعة مكتبة مطار حديقة ساحة دوار ميدان جبل برج دار مسجد جامع مدرسة مشفى مستشفى ملعب "
    "معهد متحف ضريح مخيم قلعة نهر عين حي سوق عائلة أسرة مركز قاعة صالة مجمع فندق مؤسسة شركة مجموعة جائزة كأس كلية "
    "أكاديمية مرفأ ميناء قاعدة نفق تمثال ضاحية منتجع",
    "palace lake dam city street bridge university library airport park square tower mosque school hospital stadium "
    "institute museum fort castle avenue boulevard family dynasty road port harbour harbor academy foundation centre "
    "center prize award cup hotel company group bank causeway tunnel mount statue",
    "palais lac barrage rue pont place bibliothèque aéroport parc jardin tour mosquée école hôpital stade musée "
    "famille avenue boulevard quai fondation centre prix coupe hôtel société groupe banque université institut lycée "
    "académie statue clan",
    "дворец озеро улица мост площадь библиотека аэропорт парк башня мечеть школа больница стадион музей семья проспект "
    "бульвар университет институт академия фонд центр премия кубок гостиница компания группа банк набережная памятник",
)
"""What is named after people, and houses of many people."""

FOREIGN = listed(
    "جورج جون جيمس مايكل ديفيد دونالد باراك روبرت توماس بيتر ستيفن ويليام إيمانويل فرانسوا نيكولا أنجيلا أنتوني "
    "فلاديمير سيرغي سيرجي دميتري ديمتري ميخائيل ألكسندر بوريس إيغور نيكولاي أندريه إيفان أليكسي يوري فيتالي يفغيني "
    "فاليري أوليغ ماريا ناتاليا سفيتلانا ستافان ستيفان ستيفاني ستيف مايك جوزيف جوزيب هيلاري كوندوليزا تيريزا أنغيلا "
    "فيديريكا كاثرين أورسولا بنيامين أنطونيو أنطونيوس كوفي خافيير هنري مارتن فيليب لوران كلود بيير جاك باتريك لويس "
    "كريستوفر دوغلاس نانسي ليندسي كامالا مارك توني إدوارد ريتشارد وليام ألكسي غينادي ليونيد فيكتور",
    given_names.ARABIC_FOREIGN,
)
"""Given names in Arabic letters that come from other languages, and are no Arabic words."""

GIVEN = FOREIGN | listed(
    "محمد أحمد محمود علي حسن حسين عمر عثمان خالد إبراهيم يوسف موسى عيسى سليمان داود يعقوب إسماعيل هارون يحيى حافظ "
    "ماهر باسل رفعت بشرى أسماء حازم رامي سامر سمير وليد ياسر نبيل نزار هشام مصطفى مروان مازن عماد غسان فراس فيصل لؤي "
    "طارق سعود سلمان بندر عدنان عصام أسامة إياد إيهاب بلال حمزة حيدر زياد فاطمة عائشة مريم زينب ليلى سلمى رنا فؤاد "
    "أيمن بشار جواد حسام سهيل شادي عباس لطفي مأمون مجدي وائل",
    "mohammed mohamed muhammad mohammad ahmed ahmad mahmoud ali hassan hussein omar khaled khalid ibrahim "
    "youssef yusuf hafez hafiz maher basel bassel rifaat rifat jamil asma bushra bouchra karim zein walid yasser "
    "nasser mustafa moustafa faisal fayçal salman turki fatima aisha maryam zeinab leila samir sami nabil rami tarek "
    "tariq hisham marwan mazen imad ghassan anwar ayman bashar bachar ziad nizar farouk farouq riyad adnan adib elias "
    "issam haitham haytham hadi bassam burhan moaz louay luay selim suleiman sleiman boutros qassem qasem kassem nabih "
    "naguib wael waël yahya hakan mevlut mevlüt ahmet abdullah abdallah javad hossein ebrahim mohamad",
    "john james robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven "
    "paul andrew kenneth kevin brian george edward ronald timothy jason jeffrey gary nicholas eric jonathan stephen "
    "larry justin scott benjamin samuel gregory frank alexander patrick jack dennis peter henry simon philip martin "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret sandra emily "
    "michelle laura anna helen julia alice claire hillary joe bill barack boris tony theresa antony victor oliver "
    "arthur",
    "jean pierre michel jacques françois philippe alain bernard emmanuel nicolas laurent christophe olivier thierry "
    "stéphane frédéric andré louis claude gérard rené antoine guillaume sébastien xavier yves marie anne catherine "
    "isabelle sophie nathalie christine sylvie camille hélène brigitte dominique ségolène élisabeth julie lucie "
    "georges staffan geir kofi federica josep wolfgang gerhard helmut jürgen klaus heiko olaf hans stefan stephan "
    "annalena giuseppe matteo silvio mario paolo luigi pedro josé carlos miguel luis javier sergio condoleezza",
    "vladimir sergey sergei sergueï dmitry dmitri mikhail igor nikolai andrei andrey ivan oleg yuri alexei aleksei "
    "viktor yevgeny maria tatiana svetlana olga natalia lyudmila recep angela ursula giorgia volodymyr",
    "мухаммед мохаммед ахмед махмуд али хасан хусейн халед ибрагим хафез махер басель рифаат асма валид фарук рияд "
    "халид омар усама надер набиль самир сами низар гассан имад исмаил касем мустафа салман тамим юсуф ясир джавад "
    "абдалла абдулла хакан мевлют ахмет",
    "александр алексей анатолий андрей антон борис вадим валерий василий виктор виталий владимир владислав вячеслав "
    "геннадий георгий григорий денис дмитрий евгений иван игорь илья кирилл константин леонид максим михаил никита "
    "николай олег павел пётр роман руслан сергей станислав степан фёдор юрий ярослав анна валентина вера виктория "
    "галина дарья екатерина елена ирина ксения лариса людмила марина мария надежда наталья нина оксана ольга "
    "светлана софья тамара татьяна юлия джо джон джордж дональд эммануэль ангела реджеп фейсал башар "
    "жорж стаффан гейр майк майкл роберт дэвид уильям томас биньямин барак хиллари кондолиза франсуа николя жан жак "
    "лоран герхард хайко олаф федерика жозеп урсула энтони тони тереза стивен стефан джеймс ричард чарльз филип джозеф",
    given_names.ARABIC,
    given_names.ENGLISH,
    given_names.FRENCH,
    given_names.FROM_ARABIC,
    given_names.RUSSIAN,
    given_names.RUSSIAN_FOREIGN,
)
"""Common given names, in Arabic those that are hardly ever another word (أمل is a name and a verb: not here)."""

WITH_ALIF = listed("ليلى سلمى بشرى منى موسى عيسى يحيى مصطفى هدى نجوى سلوى")
"""Given names that are spelt with the letter by which على is told from علي."""

TITLES = listed(
    "الرئيس الرئيسين السيد الوزير الدكتور الفريق القائد الرفيق",
    "president presidents prime minister ministers king queen prince princess sheikh emir sultan general colonel "
    "marshal doctor dr mr mrs ms sir lord secretary ambassador spokesman leader comrade foreign defence defense",
    "président présidents présidente ministre roi reine émir cheikh général maréchal monsieur madame m mm mme "
    "docteur ambassadeur secrétaire chef camarade",
    "президент президенты президентов министр король принц генерал господин г посол посла послу послом глава товарищ",
)
"""What may stand with a capital before a family name that is meant by itself."""

SAYS = listed(
    "قال قالت أكد أكدت أعلن أعلنت صرح صرحت أضاف أضافت أوضح أوضحت أشار أشارت ذكر ذكرت اعتبر اعتبرت كشف كشفت",
    "said says told stated declared added announced argued explained warned",
    "dit déclaré affirmé indiqué annoncé ajouté expliqué estimé souligné précisé assuré",
    "сказал сказала заявил заявила сообщил сообщила отметил отметила добавил добавила подчеркнул подчеркнула",
)
"""Somebody does it: just before the name or soon after it."""

ACTS = listed(
    "استقبل يستقبل التقى يلتقي بحث يبحث تلقى يتلقى هنأ يهنئ ودع يودع أصدر يصدر ترأس يترأس دعا يدعو تسلم يتسلم أعرب "
    "شدد يشدد يؤكد يعلن استعرض يستعرض قلد"
)
"""What people of rank do, and no animal does, in Arabic reports."""

DESCRIBING = listed(
    "national public central international memorial state municipal",
    "national nationale public publique centrale universitaire municipal municipale",
    "национальный национальная государственный имени им",
)
"""What may stand between a thing and the name that it bears, or behind the name before it."""
