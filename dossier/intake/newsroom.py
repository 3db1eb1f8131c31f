"""The words of the trade: agencies, kinds of text, sections, and what letters and press releases print."""

from __future__ import annotations

from dossier.intake.words import listed

# Those that supply pictures. Alone on a line some of them sign texts too; the last ones only sell pictures.
AGENCIES = listed(
    """
    afp|reuters|ap|associated press|upi|epa|epa-efe|dpa|ansa|anadolu|anadolu agency|tass|sputnik|ria novosti|xinhua
    sana
    aap|pa media|pa|belga|keystone|ntb|kuna|wam|spa|irna|mena|map|aps|tap|nna|petra|bna|qna|ina|handout|pool|archive
    file|file photo|archives|dr|d.r|ho|أ ف ب|أ.ف.ب|فرانس برس|رويترز|أ ب|أ.ب|أسوشيتد برس|د ب أ|د.ب.أ|الأناضول|سبوتنيك
    تاس
    سانا|واس|وام|كونا|شينخوا|الوكالة الوطنية|أرشيف|أرشيفية|من الأرشيف|وكالات|الفرنسية|тасс|риа новости|рейтер|спутник
    интерфакс|ап|афп|архив|пресс-служба|из архива|пресс-служба кремля
    """
)

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
    exclusif|info exclusive|analyse|entretien|interview|reportage|éditorial|communiqué de presse|tribune|enquête
    décryptage|portrait
    en direct
    chronique|point de vue|billet|récit|alerte info|dernière minute|grand format
    эксклюзив|срочно|молния|анализ|мнение|интервью|репортаж|колонка|комментарий|расследование|пресс-релиз|аналитика
    онлайн|разбор
    """
)

# What marks a press release: whom to call then belongs to the text.
RELEASE = listed(
    """
    press release|news release|for immediate release|ends|notes to editors|media contact|press contact|media contacts
    بيان صحفي|بيان صحافي|للتواصل الإعلامي|ملاحظات للمحررين|communiqué de presse|contact presse|contacts presse
    пресс-релиз|контакты для сми|контакт для прессы|для сми
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
    news|politics|business|economy|world|world news|culture|sport|sports|health|science|technology|lifestyle|local
    middle east|opinions|أخبار|الأخبار|سياسة|السياسة|اقتصاد|الاقتصاد|رياضة|الرياضة|ثقافة|الثقافة|محليات|مجتمع|العالم
    أخبار العالم|أخبار محلية|عربي ودولي|الشرق الأوسط|صحة|تكنولوجيا|منوعات|علوم|société|politique|économie|culture
    sports
    monde|sciences|santé|proche-orient|moyen-orient|actualités|opinions|политика|экономика|общество|культура|спорт|мир
    в мире|наука|происшествия|новости|здоровье
    """
)

# The heads of a mail, before a colon; the last ones stand before its subject.
MAIL = listed(
    """
    from|to|cc|bcc|sent|reply-to|de|à|envoyé|от|кому|копия|отправлено|من|إلى|المرسل|المرسل إليه
    """
)

SUBJECT = listed("subject|re|fwd|objet|sujet|тема|الموضوع")
