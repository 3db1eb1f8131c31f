"""The words of the trade: agencies, kinds of text, sections, and what letters and press releases print."""

from __future__ import annotations

from dossier.intake.lines.words import listed

# Agencies. Alone on a line some of them sign texts, others pictures.
WIRES = listed(
    """
    afp|reuters|ap|associated press|upi|epa|epa-efe|dpa|ansa|anadolu|anadolu agency|tass|sputnik|ria novosti|xinhua
    sana
    aap|pa media|pa|belga|keystone|ntb|kuna|wam|spa|irna|mena|map|aps|tap|nna|petra|bna|qna|ina
    أ ف ب|أ.ف.ب|فرانس برس|رويترز|أ ب|أ.ب|أسوشيتد برس|د ب أ|د.ب.أ|الأناضول|سبوتنيك
    تاس
    بترا|وفا|أ ش أ|أ.ش.أ|إنترفاكس|نوفوستي|interfax
    سانا|واس|وام|كونا|شينخوا|الوكالة الوطنية|الفرنسية|тасс|риа новости|рейтер|спутник
    интерфакс|ап|афп
    """
)

# What stands in the place of an agency where pictures are credited.
HANDED = listed(
    """
    handout|pool|archive|file|file photo|archives|dr|d.r|ho|أرشيف|أرشيفية|من الأرشيف|وكالات|архив|из архива
    пресс-служба|пресс-служба кремля
    """
)

AGENCIES = WIRES | HANDED
"""Those that supply pictures."""

# Those that only sell pictures.
STOCK = listed("getty|getty images|shutterstock|istock|alamy|depositphotos|imago|corbis|غيتي|جيتي|غيتي إيميجز|fotolia")

# What stands over a headline to say what kind of text it is, or that it is new.
KICKERS = listed(
    """
    exclusive|breaking|breaking news|analysis|opinion|interview|feature|editorial|explainer|live|live blog|letter
    letters
    comment|report|special report|press release|news release|for immediate release|in depth|fact check|review|profile
    commentary|column|op-ed
    عاجل|حصري|خاص|تحليل|رأي|مقال رأي|حوار|مقابلة|تقرير|تقرير خاص|افتتاحية|ملف|تحقيق|بيان صحفي|بيان صحافي|متابعة|مباشر
    قراءة|وجهة نظر|مقال
    exclusif|info exclusive|analyse|entretien|reportage|communiqué de presse|tribune|enquête
    décryptage|portrait
    en direct
    chronique|point de vue|billet|récit|alerte info|dernière minute|grand format
    эксклюзив|срочно|молния|анализ|мнение|интервью|репортаж|колонка|комментарий|расследование|пресс-релиз|аналитика
    онлайн|разбор
    """
)

# Those who write, as boxes about authors call them.
AUTHORS = listed(
    """
    journalist|writer|author|reporter|correspondent|editor|researcher|professor|columnist|fellow|historian|freelance
    كاتب|كاتبة|صحفي|صحفية|صحافي|صحافية|باحث|باحثة|أستاذ|أستاذة|مراسل|مراسلة|محلل|journaliste|écrivain|écrivaine|auteur
    autrice|chercheur|chercheuse|professeur|professeure|correspondant|correspondante|historien|essayiste|журналист
    журналистка|писатель|обозреватель|корреспондент|профессор|историк|редактор|политолог|эксперт
    """
)

# Sections of sites, as they stand over headlines.
SECTIONS = listed(
    """
    international|national
    news|politics|business|economy|world|world news|culture|sport|sports|health|science|technology|lifestyle|local
    middle east|opinions|أخبار|الأخبار|سياسة|السياسة|اقتصاد|الاقتصاد|رياضة|الرياضة|ثقافة|الثقافة|محليات|مجتمع|العالم
    أخبار العالم|أخبار محلية|عربي ودولي|الشرق الأوسط|صحة|تكنولوجيا|منوعات|علوم|société|politique|économie
    monde|sciences|santé|proche-orient|moyen-orient|actualités|политика|экономика|общество|культура|спорт|мир
    в мире|наука|происшествия|новости|здоровье
    """
)

# The heads of a mail, before a colon; the last ones stand before its subject.
MAIL = listed(
    """
    from|to|cc|bcc|sent|reply-to|de|à|envoyé|от|кому|копия|отправлено|من|إلى|المرسل|المرسل إليه
    """
)

SUBJECT = listed("subject|re|fw|fwd|tr|objet|sujet|тема|الموضوع|إعادة توجيه|رد")

# What says that a text is over, alone on a line.
ENDS = listed("ends|end of release|-30-|###|fin|fin de communiqué|fin du communiqué|انتهى|انتهى البيان|النهاية|конец")

# The heads of what a press release prints under its end.
NOTES = listed(
    """
    notes to editors|note to editors|notes for editors|notes to the editor|background notes|ملاحظات للمحررين
    note aux rédactions|notes aux rédactions|примечание для редакторов|примечания для редакторов|к сведению редакторов
    """
)

CONTACTS = listed(
    """
    media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries
    for more information|for further information|للتواصل الإعلامي|للمزيد من المعلومات|جهة الاتصال الإعلامية
    contact presse|contacts presse|contact médias
    pour plus d'informations|контакты для сми|контакт для прессы|контакты для прессы
    для сми
    """
)

# Those who write without a name: the first words of a signature.
STAFF = listed(
    """
    la rédaction|rédaction|rédaction web|staff|staff writer|staff writers|staff reporter|staff and agencies
    the editorial board|editorial board|our correspondent|from our correspondent|our foreign staff|newsroom|news desk
    هيئة التحرير|أسرة التحرير|فريق التحرير|قسم التحرير|مراسلنا|من مراسلنا|редакция|от редакции|наш корреспондент
    наш корр|соб корр|собкор|собственный корреспондент|notre correspondant|notre correspondante|de notre correspondant
    de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale
    """
)

# What stands behind a name to say for whom or whence somebody writes.
POSTED = listed(
    """
    envoyé spécial|envoyée spéciale|envoyés spéciaux|correspondant|correspondante|special correspondent|correspondent
    special to|in exclusive to|специально для|корреспондент|собкор|наш корр|спецкор|موفد|موفدة|مراسل|مراسلة|خاص
    """
)

# What stands before the name of who wrote a text, or took its pictures, without a colon.
TEXT_BY = listed("text|words|texte|textes|récit|enquête|reportage|texte et photos|текст|текст и фото|نص|تحقيق")
PICTURES_BY = listed("photos|photo|pictures|photographs|photographies|images|фото|صور|عدسة|تصوير")

# Behind a comma these begin a clause, and no post.
ARTICLES = listed("a|an|the|un|une|le|la|les|des")

# With whose help a text was written, between its author and agencies.
TOGETHER = listed("avec|with|and|et|مع|с")

# The head of a mail that says when it was sent.
SENT = listed("date|sent on|дата|التاريخ|تاريخ الإرسال")

# What mail programs print over a mail that is passed on.
FORWARDED = listed(
    """
    forwarded message|begin forwarded message|original message|message transféré|message d'origine
    message réexpédié|début du message réexpédié|début du message transféré|пересылаемое сообщение|пересланное сообщение
    начало переадресованного сообщения|исходное сообщение|رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة
    بدء الرسالة المعاد توجيهها|الرسالة الأصلية
    """
)

# The heads of polls among readers.
POLL = listed(
    "poll|reader poll|quick poll|استطلاع رأي|استطلاع|تصويت|sondage|sondage express|опрос|опрос читателей|голосование"
)

# What says under the answers of a poll that readers vote, or how many did.
VOTES = listed(
    """
    vote|votes|votes cast|voted|votants|voix|voter|ont voté|صوت|صوتوا|أصوات|صوتا|المصوتين|عدد الأصوات|تصويت
    голос|голоса|голосов|проголосовать|проголосовали|проголосовало|всего голосов
    """
)
