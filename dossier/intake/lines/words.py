"""The words by which pages mark what is not the article: one table per purpose, all languages together.

They are compared in matching form, so each is listed once, however it may be spelt or capitalised.
Nothing here is taken from one page: a phrase belongs here when many sites print it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dossier.text.fold import fold


def folded(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(plain(form) for form in forms)


def listed(forms: str) -> frozenset[str]:
    """The forms of a table, between bars and line ends."""
    return folded(form for form in re.split(r"[|\n]", forms) if form.strip())


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Matching form without the punctuation around it and with single spaces."""
    return " ".join(fold(text).split()).strip(" .,:;!?؟،؛…•·*|-–—«»\"'“”")


# The head of a block of other stories: a line of its own, or the words before a colon and a headline.
RELATED = listed(
    """
    قد يهمك أيضا|قد يعجبك أيضا|اقرأ أيضا|اقرأ المزيد|اقرأ كذلك|شاهد أيضا|طالع أيضا|انظر أيضا|تابع أيضا
    قد يهمك|قد يعجبك|اخترنا لك|اخترنا لكم|مقترح لك|لا تفوت|ذات صلة|مواضيع مشابهة|مقالات مشابهة|أخبار مشابهة
    روابط ذات صلة
    الأكثر مشاهدة|الأكثر شيوعا|الأكثر تداولا|أهم الأخبار|أبرز الأخبار|المزيد حول هذا الموضوع|المزيد من المقالات
    أخبار ذات علاقة
    مقالات أخرى للكاتب|المزيد من مقالات الكاتب|مقالات الكاتب|قصص مقترحة|شاهد كذلك
    مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|موضوعات ذات صلة|مواد ذات صلة|مواضيع متعلقة|أخبار متعلقة
    الأكثر قراءة|آخر الأخبار|أحدث الأخبار|المزيد من الأخبار|أخبار أخرى|مقالات أخرى
    check also|read also|also read|read more|see also|related|related articles|related stories|related news
    related posts|you may also like|you might also like|recommended|recommended for you|most read
    most popular|latest news|more news
    trending|trending now|top stories|more stories|editors' picks|editor's picks|what to read next|read next|up next
    further reading|related content|related coverage|most viewed|most shared|latest stories|popular stories
    more like this
    more from this author|more by this author|from the web|around the web|elsewhere on the web|promoted stories
    more on this story|more from this section|in other news|don't miss
    lire aussi|à lire aussi|lire également|à lire également|voir aussi|à voir aussi|sur le même sujet|articles liés
    dans la même rubrique|sur le même thème|les plus partagés|les plus vus|à ne pas manquer|nos recommandations
    recommandé pour vous|recommandés pour vous|vous aimerez aussi|vous pourriez aussi aimer|ailleurs sur le web
    à la une
    articles récents|pour aller plus loin|voir également|articles recommandés|dernières infos|le fil info
    du même auteur
    dans l'actualité|nos derniers articles|contenus sponsorisés
    articles similaires|les plus lus|à découvrir|dernières nouvelles|plus d'actualités|autres articles
    читайте также|читайте ещё|смотрите также|по теме|материалы по теме|новости по теме|другие новости
    похожие материалы
    читать также|читайте ещё по теме|ещё по теме|читайте по теме|в тему|главные новости|новости партнёров|рекомендуем
    рекомендуем прочитать|вам может быть интересно|вам будет интересно|вас может заинтересовать|похожие новости
    связанные новости|лента новостей|топ новостей|самое популярное|самое обсуждаемое|свежие новости|ещё новости
    не пропустите|сейчас читают|выбор редакции|другие материалы|другие материалы автора|все статьи автора
    новости сюжета
    популярное|самое читаемое|последние новости|дополнительные материалы|موضوعات متعلقة|موضوعات مشابهة
    à écouter aussi|à relire|read more on these topics|read more about
    """
)

# Comment forms and the like, beside the mark of a required field.
FORM = listed(
    """
    leave a comment|leave a reply|post a comment|add a comment|write a comment|your comment|comments|characters left
    your name|your email|your e-mail|your email address|your website|اسمك|الاسم|بريدك الإلكتروني|البريد الإلكتروني
    votre nom|votre email|votre e-mail|votre adresse e-mail|votre site web|ваше имя|ваш email|ваш e-mail|ваш сайт
    security code|captcha|submit|send|your email address will not be published|cancel reply
    اترك تعليقا|اترك تعليقك|أضف تعليقا|أضف تعليقك|إضافة تعليق|أكتب تعليقك|التعليقات|تعليقات|رمز الأمان|إرسال
    لن يتم نشر عنوان بريدك الإلكتروني|شارك برأيك|اكتب تعليقا|الرد على الموضوع|إلغاء الرد
    الحقول الإلزامية مشار إليها بـ|سجل الدخول للتعليق|sign in to comment|log in to comment|вход для комментирования
    connectez-vous pour commenter|إرسال التعليق
    laisser un commentaire|ajouter un commentaire|commentaires|votre commentaire|envoyer|caractères restants
    votre adresse e-mail ne sera pas publiée|poster un commentaire|annuler la réponse|publier le commentaire
    les champs obligatoires sont indiqués avec|réagissez à cet article|code de sécurité|obligatoire
    ваш комментарий|написать комментарий|отменить ответ|ваш адрес email не будет опубликован|код с картинки
    защитный код
    обязательные поля помечены|обсудить|войдите, чтобы комментировать
    оставить комментарий|добавить комментарий|комментарии|отправить|осталось символов
    """
)

# Invitations to subscribe, which stand in the middle of texts as well as under them.
NEWSLETTER = listed(
    """
    newsletter|newsletters|subscribe|sign up|sign up to our newsletter|enter your email address
    skip past newsletter promotion|after newsletter promotion|اشترك في النشرة|النشرة البريدية|اشترك
    s'abonner|s'inscrire|s'inscrire à la newsletter|je m'abonne|je m'inscris|подписаться|подпишитесь на рассылку
    """
)

# Terms under which a site is used: alone on a line, or before a colon.
TERMS = listed(
    """
    شروط الاستخدام|شروط النشر|شروط الخدمة|سياسة الخصوصية|سياسة التعليقات|إخلاء المسؤولية
    terms of use|terms of service|terms and conditions|terms|privacy policy|cookie policy|comment policy|disclaimer
    conditions d'utilisation|conditions générales|conditions générales d'utilisation|mentions légales
    politique de confidentialité|charte des commentaires|politique de cookies
    سياسة ملفات تعريف الارتباط|الشروط والأحكام|قواعد النشر|ميثاق التعليقات|politique relative aux cookies
    données personnelles
    условия пользования|политика cookie|правовая информация|обработка персональных данных
    пользовательское соглашение|политика конфиденциальности|условия использования|правила комментирования
    """
)

# The first words of a line by which a visitor agrees to them.
AGREE = listed(
    """
    أوافق على|i agree to|i accept|j'accepte|я согласен|я согласна|я соглашаюсь|أوافق على شروط|je suis d'accord
    я принимаю
    """
)

RIGHTS = listed(
    """
    جميع الحقوق محفوظة|كافة الحقوق محفوظة|الحقوق محفوظة|all rights reserved|tous droits réservés|все права защищены
    все права сохранены|перепечатка запрещена|при перепечатке ссылка|перепечатка возможна только
    при использовании материалов ссылка|reproduction interdite|toute reproduction interdite|droits de reproduction
    no reproduction without|حقوق النشر محفوظة|حقوق الطبع محفوظة|يمنع إعادة النشر|يمنع النقل
    """
)

# Who made the site, at the start of a line.
CREDITS = listed(
    """
    powered by|developed by|maintained by|maintained and developed by|designed by|designed and developed by
    تصميم وتطوير|تطوير وتصميم|تصميم وبرمجة|برمجة وتصميم|réalisé par|conçu par|разработка сайта|сайт разработан
    """
)

# A street or a post box; with a number in the line, an address.
STREET = listed(
    """
    rue|avenue|boulevard|place|impasse|appt|etg|étage|bp|street|road|floor|suite|p.o. box|po box|building
    شارع|بناية|طابق|الطابق|ص.ب|صندوق بريد|ул|улица|проспект|переулок|офис|этаж
    """
)

CONTACT = listed(
    """
    tel|phone|fax|e-mail|email|contact us|telephone|contactez-nous|هاتف|فاكس|بريد إلكتروني|اتصل بنا
    للتواصل|тел|телефон|факс|контакты
    """
)

# Buttons and menus: a line made of nothing else.
BUTTONS = listed(
    """
    share|tweet|facebook|twitter|whatsapp|telegram|linkedin|print|copy link|follow us|menu|search|home|login|sign in|x
    مشاركة|شارك|شارك الخبر|غرد|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|طباعة|انسخ الرابط|تابعنا|القائمة|بحث|الرئيسية
    تسجيل الدخول|partager|imprimer|copier le lien|suivez-nous|rechercher|accueil|connexion|se connecter
    поделиться|печать|вконтакте|меню|поиск|главная|войти
    """
)

# What stands before a colon in front of a picture's caption.
CAPTION = listed(
    """
    pic|picture|photo|image|caption|photo caption|picture caption|image caption|file photo|pictured
    صورة|الصورة|تعليق الصورة|التعليق على الصورة|في الصورة|صورة أرشيفية
    صورة من الأرشيف|صورة توضيحية|صورة تعبيرية|من الأرشيف|illustration|photo d'illustration|image d'illustration
    иллюстрация
    фото из архива|архивное фото|иллюстративное фото|фотография|снимок
    légende|légende photo|légende de la photo|légende de l'image|photo d'archives|en photo
    фото|на фото|на снимке|подпись к фото|подпись к снимку
    """
)

# The same, before a comma.
PLACED_CAPTION = listed("التعليق على الصورة|image caption|légende image|подпись к фото")

# Before the name of the photographer or the picture's agency.
PHOTO = listed(
    """
    مصدر الصورة|صدر الصورة|image source|image credit|photo credit|photo by|crédit photo|crédits photo|crédit image
    تصوير|عدسة|مصدر الصور|photographe|source de l'image|photographer|picture credit|photograph by|picture by
    photograph|photographs|автор фото|источник изображения|источник фото|фотограф|фото предоставлено
    """
)

# What a picture shows is said with one of these and without a sentence: “X during talks”.
SCENE = listed("خلال|أثناء|during|lors|pendant|во время|в ходе")

# Before the author's name. Those that could begin a sentence need the colon.
BYLINE = listed(
    """
    حاورها|حاورهما|حاورتها|أجرى الحوار|أجرت الحوار|أجرى المقابلة|أجرت المقابلة
    by|written by|reporting by|story by|words by|بقلم|إعداد|بقلم الكاتب|بقلم الدكتور|حاوره|حاورته|حوار وتصوير|par
    écrit par|rédigé par|rédigée par
    propos recueillis par|texte de|entretien réalisé par|recueilli par|автор|авторы|беседовал|беседовала|подготовил
    подготовила
    """
)
BYLINE_COLON = listed(
    """
    كتب|كتبت|كتبه|المصدر|تقرير|author|authors|reporter|correspondent|auteur|auteurs|auteure|autrice|текст|корреспондент
    """
)

# Who translated a text, or from what.
TRANSLATED = listed(
    """
    translated by|translation by|translated from|translation|translated from arabic|translated from french
    translated from russian|originally published in|traduit par|traduction|traduit de|traduit de l'arabe
    traduit de l'anglais|traduit du russe|ترجمة|ترجمها|نقله إلى العربية|نقلها إلى العربية|نقلته إلى العربية
    ترجمته|перевод|перевела|перевёл|перевод с|переводчик
    """
)

# A weekday or a fact after these was already said or done; before these it is still to come.
SAID = listed(
    """
    قال|قالت|قوله|قولها|أعلن|أعلنت|صرح|صرحت|أكد|أكدت|ذكر|ذكرت|أفاد|أفادت|نقلت|اليوم
    said|says|announced|told|stated|declared|today|a déclaré|a dit|a annoncé|a affirmé|a indiqué|aujourd'hui
    заявил|заявила|сообщил|сообщила|сказал|сказала|объявил|сегодня
    """
)
PAST = listed(
    """
    كان|كانت|وكان|وكانت|آخر مرة|was|were|had|last met|last time|était|avait|fut|a eu lieu|dernière fois
    был|была|было|были|состоялся|состоялась|в последний раз
    """
)
COMING = listed(
    """
    سوف|المقبل|المقبلة|القادم|القادمة|will|shall|next|upcoming|coming|sera|seront|prochain|prochaine|будет
    будут|следующий|следующей|предстоящий
    مقرر|المقرر|المزمع|المتوقع|scheduled|planned|expected|due|prévu|prévue|attendu|attendue
    запланирован|запланирована|ожидается|намечен|намечена
    """
)
BYGONE = listed(
    """
    الماضي|الماضية|الفائت|last|previous|dernier|dernière|прошлый|прошлой|прошлого
    """
)
