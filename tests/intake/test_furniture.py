"""Lines that pages print around articles, in four languages, and lines of articles that look like them."""

from __future__ import annotations

import pytest

from dossier.intake.editor.reasons import LINES
from dossier.intake.lines.furniture import reason
from dossier.intake.lines.marks import mark

PRINTED = {
    "advertisement": ["Advertisement", "إعلان", "Publicité", "Реклама", "La suite après cette publicité"],
    "app": ["Download our app", "حمّل تطبيقنا", "Téléchargez notre application", "Скачайте приложение", "Google Play"],
    "author-box": ["About the author", "نبذة عن الكاتب", "À propos de l’auteur", "Об авторе"],
    "buttons": [
        "Share this article",
        "Gift this article",
        "Ajouter à mes favoris",
        "Обсудить в форуме",
        "نسخ الرابط",
        "Partager sur Facebook",
        "Скопировать ссылку",
        "Back to top",
    ],
    "cookies": [
        "We use cookies to make this site better for you.",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
        "Ce site utilise des cookies pour mesurer son audience.",
        "Мы используем файлы cookie, чтобы сайт работал лучше.",
    ],
    "counts": [
        "12 shares",
        "1,204 views",
        "عدد المشاهدات: 120",
        "35 مشاهدة",
        "3 partages",
        "512 просмотров",
        "Views: 7",
    ],
    "follow": ["Follow us on Telegram!", "تابعونا على فيسبوك", "Suivez-nous sur Twitter", "Читайте нас в Telegram."],
    "languages": ["English | العربية | Français", "اقرأ بالإنجليزية", "Lire en anglais", "Читать на английском"],
    "listen": ["Listen to this article", "استمع إلى المقال", "Écouter l’article", "Прослушать новость"],
    "newsletter": [
        "Sign up to our newsletter",
        "Abonnez-vous dès 3 € par mois",
        "أدخل بريدك الإلكتروني",
        "اشترك في نشرتنا البريدية",
        "Подпишитесь на нашу рассылку новостей",
    ],
    "pagination": [
        "Next article",
        "الصفحة التالية",
        "Page 1 sur 3",
        "Следующая новость",
        "1 2 3 … Next",
        "الصفحة 2 من 4",
    ],
    "paywall": [
        "Subscribe to continue reading",
        "للمشتركين فقط",
        "Article réservé aux abonnés",
        "Доступно по подписке",
    ],
    "read-on": ["Read the full story", "تابع القراءة", "Lire la suite", "Читать далее →"],
    "reading-time": [
        "2 min read",
        "5 Minute Read",
        "مدة القراءة: 3 دقائق",
        "3 min de lecture",
        "Время чтения: 4 минуты",
    ],
    "report-error": ["Spotted a mistake?", "أبلغ عن خطأ", "Signaler une erreur", "Нашли ошибку? Нажмите Ctrl+Enter."],
    "scroll": ["Scroll down", "مرر للأسفل", "Faites défiler", "Листайте вниз"],
    "tags": ["Tags: port, grain", "الكلمات المفتاحية: ميناء، قمح", "Mots-clés : port", "Теги: порт", "#port #grain"],
    "text-size": ["A+ A-", "حجم الخط", "Taille du texte", "Размер шрифта", "A A A"],
    "time-ago": ["2 hours ago", "منذ 5 دقائق", "Il y a 12 minutes", "3 часа назад"],
    "weather": ["18°C", "دمشق 31°", "Paris, 7 °C"],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in PRINTED.items() for text in texts])
def test_a_line_of_the_page_is_told_with_its_reason(code: str, text: str) -> None:
    assert reason(text) == code
    assert code in LINES


@pytest.mark.parametrize(
    "text",
    [
        "We use few words here, and cookies are not among them.",
        "Follow us, said the guide, and nobody moved.",
        "Subscribe to our ideas or not, the minister said.",
        "Two hours ago nobody knew his name.",
        "The page was torn.",
        "Views of the harbour in winter",
        "Il y a 50 ans",
        "Il y a deux heures encore, le pont tenait.",
        "إعلان دمشق يفتح صفحة جديدة بين البلدين",
        "تابعوا المسيرة حتى النهاية، قال الرئيس.",
        "قراءة في نتائج القمة",
        "Реклама двигает торговлю, но не корабли.",
        "Темы переговоров остались прежними",
        "Просмотры фильма запретили в трёх городах.",
        "Page after page he read on",
        "2 + 2 = 4",
        "1 2 3 4",
        "The temperature fell to 18°C on Sunday night.",
        "Il vous reste du temps.",
        "Next stop: the old harbour",
        "Q: Next?",
    ],
)
def test_a_line_of_an_article_is_not(text: str) -> None:
    assert reason(text) is None
    assert mark(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Partager sur Facebook Partager sur X",
        "Share on Facebook Share on X Email Print",
        "Print this page  Send by email",
        "شارك على فيسبوك شارك على إكس",
        "مشاركة عبر واتساب مشاركة عبر البريد الإلكتروني طباعة",
        "Поделиться ВКонтакте Поделиться в Telegram",
    ],
)
def test_buttons_in_a_row_are_buttons(text: str) -> None:
    assert mark(text) == ("furniture", "buttons")


@pytest.mark.parametrize(
    "text",
    [
        "Partager sur Facebook est devenu un réflexe",
        "Share on X falls by a third",
        "شارك على فيسبوك صورة من القرية",
        "Поделиться в Telegram новостью о мосте решили жители",
    ],
)
def test_a_headline_that_begins_like_a_button_is_none(text: str) -> None:
    assert mark(text) is None
