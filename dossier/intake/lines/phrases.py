"""The phrases by which pages mark what surrounds an article: tables for `furniture`, all languages together."""

from __future__ import annotations

from dossier.intake.lines.words import listed

ALONE = {
    "buttons": listed(
        """
        save|bookmark|save article|save for later|share this|share this article|share this story|share on
        share via|share article|share on facebook|share on twitter|share on x|share on whatsapp|share on telegram
        tweet this|email|email this|send by email|print this page|print article|download pdf
        back|retour|назад|عودة|رجوع|back to top|show more|load more|see all|view all|expand|toggle navigation
        about us|contact us|our team|careers|advertise with us|من نحن|اتصل بنا|تواصل معنا|أعلن معنا|فريق العمل
        qui sommes-nous|nous contacter|contactez-nous|notre équipe|о нас|контакты|связаться с нами|о проекте
        skip to content|skip to main content|aller au contenu principal|перейти к содержимому|تخطى إلى المحتوى
        ابحث في الموقع|search the site|rechercher sur le site|поиск по сайту|прислать новость
        مشاركة المقال|شارك المقال|شارك هذا المقال|شاركها|شارك على|مشاركة عبر|شارك على فيسبوك|شارك عبر واتساب
        نسخ الرابط
        حفظ|احفظ المقال|حفظ المقال|إرسال بالبريد|أرسل إلى صديق|العودة إلى الأعلى|تحميل المزيد|عرض المزيد|المزيد|إغلاق
        اطبع|طباعة المقال|مشاركة الخبر|انشر الخبر|تويت|إكس|أرسل|انتقل إلى المحتوى|عرض الكل
        partager sur|partager l'article|partager cet article|partager sur facebook|partager sur twitter|enregistrer
        envoyer par mail|envoyer par e-mail|envoyer à un ami|sauvegarder|copier|lien copié|retour en haut|haut de page
        afficher plus|voir plus|charger plus|voir tout|tout voir|fermer|aller au contenu|partager via
        offrir cet article
        gift this article|gift article|ajouter à mes favoris|reprints and permissions|شارك على واتساب|شارك على تويتر
        شارك على تلغرام|أهد هذا المقال|подарить статью|добавить в избранное|обсудить в форуме|обсудить на форуме
        lire plus tard|ajouter à vos sélections|réagir|offrir l'article|sélections|mes sélections|commenter|contribuer
        ajouter à vos favoris|télécharger le pdf
        поделиться в|поделиться новостью|поделиться статьей|поделиться ссылкой|скопировать ссылку|ссылка скопирована
        распечатать|версия для печати|сохранить|в закладки|отправить по почте|наверх|к началу|показать ещё
        загрузить ещё
        закрыть|развернуть|перейти к содержанию|одноклассники|вк|телеграм|смотреть все|все новости
        """
    ),
    "listen": listed(
        """
        listen|listen to this article|listen to article|listen to this story|listen now|play audio|audio version
        watch live|watch now|استمع|استمع إلى المقال|استمع للمقال|استمع إلى الخبر|استمع للخبر|الاستماع إلى المقال
        شاهد البث المباشر|البث المباشر|écouter|écouter l'article|écouter cet article|écoutez cet article|lecture audio
        regarder le direct|en direct|слушать|прослушать|прослушать новость|слушать статью|слушать новость
        прослушать статью|аудиоверсия|прямой эфир
        """
    ),
    "tags": listed(
        """
        tags|keywords|topics|related topics|filed under|in this article|topics in this article
        tagged|وسوم|الوسوم|الكلمات المفتاحية
        كلمات مفتاحية|كلمات دلالية|الكلمات الدلالية|مواضيع|تاغ|تاجز|mots-clés|mots clés|étiquettes|sur les thèmes
        thèmes associés|теги|метки|ключевые слова|темы|тэги
        """
    ),
    "advertisement": listed(
        """
        advertisement|advertisements|advertisement - scroll to continue|advertising|sponsored|sponsored content
        promoted
        paid content|story continues below advertisement|article continues below advertisement
        article continues below this ad
        remove ads
        إعلان|إعلانات|إعلان ممول|محتوى ممول|محتوى دعائي|يتبع بعد الإعلان|publicité|annonce|contenu sponsorisé
        la suite après la publicité|la suite après cette publicité|article sponsorisé|реклама|на правах рекламы
        рекламный блок|спонсорский материал|продолжение после рекламы|читайте после рекламы
        """
    ),
    "cookies": listed(
        """
        accept|accept all|accept all cookies|accept cookies|reject all|manage cookies|cookie settings|cookies
        موافق على الكوكيز|قبول الكل|رفض الكل|إعدادات ملفات تعريف الارتباط|tout accepter|tout refuser
        accepter les cookies|paramétrer les cookies|gérer les cookies|gestion des cookies|принять|принять все
        принять все cookies
        настройки cookie|настройки файлов cookie
        """
    ),
    "app": listed(
        """
        get it on google play|google play|app store|download on the app store|available on the app store|get the app
        download our app|download the app|open in app|appgallery|حمل التطبيق|حمّل تطبيقنا|تحميل التطبيق
        نزل التطبيق|متوفر على google play|متوفر على app store|télécharger l'application|téléchargez l'application
        téléchargez notre application|disponible sur google play|disponible sur l'app store|скачать приложение
        скачайте приложение|скачайте наше приложение|доступно в google play|загрузите в app store
        установить приложение
        """
    ),
    "author-box": listed(
        """
        about the author|about the authors|meet the author|author bio
        عن الكاتب|نبذة عن الكاتب|عن المؤلف|عن الكاتبة|à propos de l'auteur
        à propos de l'autrice|об авторе|об авторах
        """
    ),
    "follow": listed(
        """
        follow|follow us|stay connected|connect with us|join us|تابعونا|تابعنا|تابعنا على|تابعونا على|ابق على تواصل
        nous suivre|suivez-nous|suivez-nous sur|retrouvez-nous sur|подписывайтесь|мы в соцсетях|следите за нами
        читайте нас в|мы в социальных сетях
        """
    ),
    "text-size": listed(
        """
        text size|font size|resize text|حجم الخط|حجم النص|تكبير الخط|تصغير الخط|taille du texte|taille de la police
        размер шрифта|размер текста|a a a|a a|aa|a+ a-|a- a+
        """
    ),
    "pagination": listed(
        """
        next|previous|next page|previous page|next article|previous article|next post|previous post|next story
        older posts
        newer posts|التالي|السابق|الصفحة التالية|الصفحة السابقة|المقال التالي|المقال السابق|الخبر التالي|الخبر السابق
        suivant|précédent|page suivante|page précédente|article suivant|article précédent|следующая|предыдущая
        следующая страница|предыдущая страница|следующая статья|предыдущая статья|следующая новость|предыдущая новость
        """
    ),
    "scroll": listed(
        """
        scroll|scroll down|scroll to continue|scroll for more|swipe|swipe for more|مرر للأسفل|مرر لأسفل|اسحب للمزيد
        défiler|faites défiler|défilez vers le bas|листайте вниз|прокрутите вниз|листайте дальше
        """
    ),
    "read-on": listed(
        """
        read the full article|read full article|read the full story|read full story|continue reading|keep reading
        read the rest|تابع القراءة|متابعة القراءة|أكمل القراءة|إقرأ المقال كاملا|لقراءة المزيد
        للمزيد
        lire la suite|lire l'article|lire l'article complet|lire l'intégralité de l'article|lire plus|читать далее
        читать дальше|читать полностью|читать целиком|читать статью полностью|подробнее|далее
        """
    ),
    "paywall": listed(
        """
        subscribe to continue reading|subscribe to read|subscribe to read the full story|already a subscriber? log in
        already a subscriber|sign in to continue reading|to continue reading, subscribe|اشترك لمتابعة القراءة
        اشترك لقراءة المقال كاملا|هذا المحتوى للمشتركين فقط|للمشتركين فقط|article réservé aux abonnés
        réservé aux abonnés
        cet article est réservé aux abonnés|la suite est réservée aux abonnés|déjà abonné ? se connecter|déjà abonné
        материал доступен только подписчикам|только для подписчиков|оформите подписку, чтобы читать дальше
        доступно по подписке
        """
    ),
    "languages": listed(
        """
        read in english|read in arabic|read in french|read in russian|read this article in english|english version
        read this in arabic|arabic version|اقرأ بالإنجليزية|اقرأ بالعربية|اقرأ المقال بالإنجليزية|النسخة الإنجليزية
        النسخة العربية|النسخة الفرنسية|اقرأ بالفرنسية|اقرأ هذا الموضوع بالإنجليزية|lire en anglais|lire en arabe
        version anglaise|version arabe|version française|lire cet article en anglais|lire en français
        английская версия
        арабская версия|русская версия|читать на английском|читать на русском|читать по-русски|читать на арабском
        """
    ),
    "report-error": listed(
        """
        have a correction? write to us
        report an error|report a mistake|report a problem|suggest a correction|أبلغ عن خطأ|الإبلاغ عن خطأ
        هل وجدت خطأ|signaler une erreur|signaler une faute|une erreur dans l'article|сообщить об ошибке|нашли ошибку
        нашли опечатку|заметили ошибку
        """
    ),
}
"""Lines of nothing but these words, by reason."""

LABELS = {
    "tags": listed(
        """
        tags|tag|keywords|filed under|tagged|related topics|وسوم|الوسوم|الكلمات المفتاحية|كلمات مفتاحية
        كلمات دلالية|الكلمات الدلالية|الكلمات الدالة|mots-clés|mots clés|étiquettes|теги|метки|ключевые слова|тэги
        """
    ),
    "reading-time": listed(
        """
        reading time|read time|estimated reading time|مدة القراءة|وقت القراءة|زمن القراءة|temps de lecture
        durée de lecture|время чтения|время на чтение
        """
    ),
    "counts": listed(
        """
        views|visits|hits|shares|visitors|عدد الزوار|visiteurs|прочитали|прочитано|عدد المشاهدات|المشاهدات
        مشاهدات|عدد القراءات|القراءات|عدد الزيارات|vues
        nombre de vues
        partages|просмотры|просмотров|количество просмотров
        """
    ),
    "text-size": listed("text size|font size|حجم الخط|taille du texte|размер шрифта"),
}
"""What stands before a colon, by reason."""

COUNTED = listed(
    """
    shares|share|views|view|reads|likes|like|comments|comment|reactions|retweets|followers|مشاركة|مشاركات|مشاهدة
    مشاهدات
    قراءة|قراءات|إعجاب|إعجابات|تعليق|تعليقات|تعليقا|زيارة|partages|partage|vues|vue|lectures|réaction
    commentaires|commentaire|j'aime|просмотров|просмотра|просмотр|комментариев|комментария|комментарий|репостов|лайков
    """
)
"""What a page counts: with a number before or after it."""

BEGINNING = {
    "follow": listed(
        """
        follow us on|follow us for|find us on|join our channel|join us on|تابعونا على|تابعنا على|تابعوا قناتنا
        انضم إلى قناتنا|انضموا إلى قناتنا|اشترك في قناتنا|suivez-nous sur|retrouvez-nous sur|rejoignez-nous sur
        rejoignez notre chaîne|подписывайтесь на|подпишитесь на наш|подпишись на|читайте нас в|мы в telegram
        следите за нашими новостями
        """
    ),
    "app": listed(
        """
        download our app|download the app|get our app|حمل تطبيق|حملوا تطبيق|téléchargez l'application
        téléchargez notre application|скачайте приложение|установите приложение
        """
    ),
    "newsletter": listed(
        """
        sign up for our newsletter|sign up to our newsletter|abonnez-vous dès|abonnez-vous à partir de
        subscribe from|enter your email|by signing up you agree|أدخل بريدك الإلكتروني|введите ваш email
        subscribe to our newsletter|get our newsletter
        اشترك في نشرتنا|اشترك في النشرة|اشتركوا في النشرة|سجل في نشرتنا|inscrivez-vous à notre newsletter
        abonnez-vous à notre newsletter|recevez notre newsletter|подпишитесь на нашу рассылку|подпишитесь на рассылку
        """
    ),
    "counts": listed("be the first to comment|كن أول من يعلق|soyez le premier à commenter|оставьте первый комментарий"),
}
"""The first words of a line that is no sentence, by reason."""

BEGINNING_SENTENCES = {
    "paywall": listed(
        """
        this article is for subscribers|this content is for subscribers|this article is reserved for subscribers
        you have reached your limit of free articles|the rest of this article is for subscribers
        هذا المقال متاح للمشتركين|هذا المحتوى متاح للمشتركين|هذا المقال مخصص للمشتركين|cet article est réservé
        la suite est réservée aux abonnés|la suite de cet article est réservée|cet article est réservé aux abonnés
        этот материал доступен только|полный текст доступен|материал доступен только|полная версия доступна
        """
    ),
    "cookies": listed(
        """
        we use cookies|this site uses cookies|this website uses cookies|our site uses cookies
        by continuing to use this site
        نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات تعريف الارتباط|يستخدم موقعنا ملفات تعريف الارتباط
        نحن نستخدم ملفات تعريف الارتباط|ce site utilise des cookies|nous utilisons des cookies
        notre site utilise des cookies
        en poursuivant votre navigation|мы используем cookie|мы используем файлы cookie|сайт использует cookie
        этот сайт использует cookie|этот сайт использует файлы cookie|наш сайт использует файлы cookie
        продолжая пользоваться сайтом
        """
    ),
    "follow": listed(
        """
        follow us on|follow us|join our|تابعونا على|تابعونا عبر|تابعوا|انضموا إلى|انضم إلى|اشتركوا في قناتنا
        suivez-nous
        retrouvez-nous|rejoignez|abonnez-vous|подписывайтесь на|подпишитесь на|подпишись на|читайте нас
        присоединяйтесь
        """
    ),
    "report-error": listed(
        """
        spotted a mistake|spotted an error|found a mistake|found an error|هل وجدت خطأ|vous avez repéré une erreur
        vous avez remarqué une erreur|if you have found a spelling error|если вы нашли ошибку|если вы заметили ошибку
        нашли ошибку|нашли опечатку
        إذا وجدت خطأ|si vous constatez une erreur|si vous avez repéré une erreur
        """
    ),
}
"""The first words of sentences that only sites say to their visitors, by reason; `follow` must name a network too."""

NETWORKS = sorted(
    listed(
        """
        telegram|facebook|twitter|instagram|whatsapp|youtube|linkedin|tiktok|viber|vkontakte|google news|تلغرام
        تيليغرام
        تلجرام|فيسبوك|تويتر|واتساب|إنستغرام|يوتيوب|غوغل نيوز|телеграм|вконтакте|одноклассники|дзен|ютуб
        """
    )
)
"""Networks that pages invite to."""

LANGUAGES = listed(
    """
    english|français|french|العربية|عربي|arabic|русский|russian|español|spanish|deutsch|german|türkçe|turkish
    فارسی|اردو|中文|português|italiano|עברית|kurdî|کوردی|en|fr|ar|ru|الإنجليزية|الفرنسية|الروسية|anglais|arabe
    russe
    английский|арабский|французский
    """
)
"""How languages call themselves and each other, in lists of a page's translations."""
