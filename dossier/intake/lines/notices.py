"""What papers, mails and sites say in their own name beside a text: tables for `furniture`, all languages together."""

from __future__ import annotations

from dossier.intake.lines.words import listed, plain

NOTICES = {
    "imprint": listed("номер подписан в печать|подписано в печать|сдано в печать|bon à tirer"),
    "support": listed(
        """
        support us|support our journalism|donate|make a donation|become a member|ادعمنا|ادعم صحافتنا|تبرع|soutenez-nous
        faire un don|je fais un don|поддержите нас|поддержать проект|поддержать редакцию|сделать пожертвование
        """
    ),
    "poll": listed(
        "vote|vote now|view results|صوت|صوت الآن|عرض النتائج|voter|je vote|voir les résultats|проголосовать"
    ),
}
"""Lines of nothing but these words, by reason."""

INVITATIONS = {
    "mail-foot": listed(
        """
        sent from my|sent from mail for|get outlook for|envoyé depuis mon|envoyé de mon|envoyé à partir de
        отправлено с|отправлено из|أرسلت من|أرسل من|مرسل من
        """
    ),
    "imprint": listed(
        "тираж|подписной индекс|отпечатано в|dépôt légal|issn|رقم الإيداع|свидетельство о регистрации сми"
    ),
    "shared-from": listed(
        """
        lu sur l'appli|lu sur l'application|partagé depuis|read on the app|shared from|shared via|forwarded from
        transféré de|переслано из|переслано от|отправлено через приложение|прочитано в приложении|تمت المشاركة من
        تمت المشاركة عبر|منقول من تطبيق|محولة من|معاد توجيهها من
        """
    ),
    "newsletter": listed(
        "اشترك في نشرة|اشتركوا في نشرة|the best of|recevez chaque|получайте лучшие|get our weekly|get our daily"
    ),
}
"""The first words of a line that is no sentence, by reason; `newsletter` must speak of a letter-box too."""

LETTERS = sorted(
    listed(
        """
        inbox|newsletter|by email|weekly letter|daily letter|boîte mail|boîte aux lettres|e-mail|revue de presse
        lettre d'information|نشرة|بريدك|на почту|рассылк|на email
        """
    )
)
"""Where invitations of newsletters say that they arrive."""

SAYINGS = {
    "disclaimer": listed(
        """
        the views expressed|the opinions expressed|views expressed|opinions expressed|the views and opinions expressed
        الآراء الواردة|الآراء المنشورة|المقالات المنشورة|جميع المقالات المنشورة|الآراء في هذا المقال
        les opinions exprimées|les propos tenus dans|les points de vue exprimés|les tribunes publiées|les textes publiés
        мнение автора|мнения авторов|мнение редакции|точка зрения автора|точка зрения редакции
        """
    ),
    "support": listed(
        "понравилась статья|понравился материал|vous avez aimé cet article|did you like this article|هل أعجبك"
    ),
    "mail-foot": listed(
        """
        you are receiving this|you receive this|you received this|to unsubscribe|unsubscribe|vous recevez ce
        vous recevez cet|pour vous désabonner|pour vous désinscrire|se désabonner|вы получили это|вы получаете это
        чтобы отписаться|отписаться от|لإلغاء الاشتراك|تلقيت هذه الرسالة|وصلتك هذه الرسالة
        """
    ),
    "newsletter": listed(
        "by signing up you agree|by subscribing you agree|en vous inscrivant vous acceptez|подписываясь вы соглашаетесь"
    ),
    "imprint": listed("индекс подписки|сми зарегистрировано|зарегистрировано роскомнадзором"),
}
"""The first words of sentences that only publishers say to readers, by reason; `disclaimer` must disown too."""

DISOWNING = listed(
    """
    do not necessarily|does not necessarily|are those of the author|are the author's own|are solely those|لا تعبر
    لا تعبر بالضرورة|لا تمثل|تعبر عن آراء|n'engagent que|ne reflètent pas|n'engage que|может не совпадать
    могут не совпадать|может отличаться|не обязательно
    """
)
"""By these words an outlet says that an opinion is not its own."""

MORE = tuple(
    sorted(
        listed(
            """
            اقرأ المزيد من|اقرأ المزيد عن|المزيد من أخبار|المزيد عن|read more on|read more about|more on|more from
            lire plus sur|plus sur|à lire aussi sur|ещё по теме|больше по теме
            """
        )
    )
)
"""The first words of a head of other stories that goes on to say of what there is more."""

ALSO = tuple((plain(one), plain(two)) for one, two in (("اقرأ في", "أيضا"), ("إقرأ في", "أيضا"), ("read in", "also")))
"""First and last words of such a head that names its own paper between them."""

HOME = listed("home|accueil|главная|الرئيسية|à la une|front page")
"""The first step of a trail."""
