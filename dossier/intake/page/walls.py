"""Pages that show a question instead of an article: whether the visitor consents to cookies, subscribes, is human."""

from __future__ import annotations

from collections.abc import Sequence
from operator import or_

from lxml import html

from dossier.intake.lines.marks import holds
from dossier.intake.lines.words import listed
from dossier.intake.page import signs
from dossier.intake.page.rows import Row

_ASKS = frozenset({"page-consent", "page-newsletter"})
_DIALOGS = frozenset({"dialog", "alertdialog"})
_CONSENT = listed(
    """
    cookies|cookie|traceurs|témoins de connexion|partenaires|consentement|confidentialité|consent|privacy policy
    partners|your privacy|ملفات تعريف الارتباط|الكوكيز|سياسة الخصوصية|файлы cookie|конфиденциальности|согласие
    """
)


_HUMAN = listed(
    """
    verify you are human|verify that you are human|verifying you are human|security of your connection|not a robot
    checking your browser|checking if the site connection is secure|unusual traffic|security check|are a robot
    enable javascript and cookies to continue|disable any ad blocker|powered and protected by|ray id
    vérifiez que vous êtes humain|vous n'êtes pas un robot|la sécurité de votre connexion|vérification de sécurité
    vérification de votre navigateur|activer javascript et les cookies|trafic inhabituel|êtes un être humain
    التحقق من أنك إنسان|تحقق من أنك إنسان|أنك لست روبوتا|لست برنامج روبوت|أمان اتصالك|أمان الاتصال|التحقق من الأمان
    подтвердите, что вы человек|что вы не робот|вы не робот|безопасность вашего подключения|проверка браузера
    проверить безопасность|необычный трафик|проверка безопасности
    """
)
LONGEST_CHECK = 120
"""Words of a page that checks who visits; an article on such checks has more."""


def asked(running: Sequence[Row]) -> str | None:
    """What the running text of a page asks its visitor, if it does nothing else."""
    if _is_consent(running):
        return "for consent or a subscription"
    return "whether a person or a machine reads it" if _is_check(running) else None


def _is_check(running: Sequence[Row]) -> bool:
    checks = [holds(row.text, _HUMAN) for row in running]
    return 2 * sum(checks) >= len(checks) > 0 and sum(len(row.text.split()) for row in running) <= LONGEST_CHECK


def _is_consent(running: Sequence[Row]) -> bool:
    """All the running text of a page stands in a window that asks, or speaks of consent; half of it and more does."""
    asks = [_asks(row.block) for row in running]
    speaks = [holds(row.text, _CONSENT) for row in running]
    return any(asks) and all(map(or_, asks, speaks)) and 2 * sum(speaks) >= len(running)


def _asks(block: html.HtmlElement) -> bool:
    around = (block, *block.iterancestors())
    return any(signs.region(one) in _ASKS or one.get("role", "") in _DIALOGS or one.tag == "dialog" for one in around)
