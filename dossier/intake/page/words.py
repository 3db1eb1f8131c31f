"""The words by which pages name their parts, in `class`, `id`, `itemprop`, `rel` and `role`: one table per purpose.

They are compared one by one, in lower case: `wp-caption-text` and `articleDate` hold `caption` and `date`. A word
belongs here when many sites, or the systems they are made with, use it.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.intake.values import Role, Told


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROLES: tuple[tuple[frozenset[str], Told], ...] = (
    (_words("credit credits photocredit photographer copyright copyrights"), Told("credit", "page-credit")),
    (_words("caption legend legende figcaption"), Told("caption", "page-caption")),
    (_words("updated modified datemodified lastmod lastmodified lastupdate"), Told("updated", "page-date")),
    (_words("published datepublished pubdate date datetime time timestamp"), Told("published", "page-date")),
    (
        _words("author authors byline auteur auteurs writer reporter journalist signature"),
        Told("byline", "page-author"),
    ),
    (
        _words(
            "standfirst chapo chapeau subtitle subheadline subheading dek deck lede lead sapo accroche leadin desc"
            " intro"
        ),
        Told("standfirst", "page-standfirst"),
    ),
    (
        _words("kicker eyebrow overline surtitre overtitle supertitle rubric rubrique category categories"),
        Told("kicker", "page-kicker"),
    ),
)
"""What an element is by its words, the first that fits."""

PICTURE = _words("image images img photo photos picture media thumbnail thumb gallery video avatar")
"""Beside these a word such as `lead` or `author` names a picture."""

REGIONS: Mapping[str, frozenset[str]] = {
    "page-archive": _words("wayback donato ipp"),
    "page-consent": _words("cookie cookies gdpr consent cmp onetrust didomi"),
    "page-comments": _words("comment comments commentlist disqus respond"),
    "page-newsletter": _words("newsletter newsletters infolettre subscribe subscription signup mailchimp"),
    "page-share": _words("share sharing sharedaddy social socials addtoany addthis sharebar followus partage partager"),
    "page-related": _words(
        "related recommended recommendation recommendations recirculation readmore similar trending popular mostread"
        " outbrain taboola crosslinks readalso latest aussi"
    ),
    "page-advertising": _words("ad ads advert adverts advertisement advertising sponsored promo dfp adsbygoogle"),
    "page-tags": _words("tags taglist tagcloud keywords"),
    "page-author-box": _words("bio biography authorbox"),
    "page-navigation": _words(
        "nav navbar navigation menu menus breadcrumb breadcrumbs ariane pagination pager toolbar"
    ),
    "page-footer": _words("footer colophon"),
    "page-aside": _words("sidebar widget widgets popup modal"),
}
"""Parts of a page that are not its article: reason -> words."""

TAGS: Mapping[str, str] = {
    "nav": "page-navigation",
    "menu": "page-navigation",
    "footer": "page-footer",
    "aside": "page-aside",
    "header": "page-header",
    "dialog": "page-aside",
    "form": "page-form",
    "button": "page-form",
    "select": "page-form",
    "textarea": "page-form",
}

ARIA: Mapping[str, str] = {
    "navigation": "page-navigation",
    "menu": "page-navigation",
    "menubar": "page-navigation",
    "banner": "page-header",
    "contentinfo": "page-footer",
    "complementary": "page-aside",
    "dialog": "page-aside",
    "alertdialog": "page-aside",
    "search": "page-form",
    "form": "page-form",
}
"""The roles of WAI-ARIA that name parts of a page."""

REGION_ROLES: Mapping[str, Role] = {
    "page-related": "related",
    "page-links": "related",
    "page-comments": "form",
    "page-newsletter": "form",
    "page-form": "form",
    "page-consent": "legal",
}
"""What a line of such a part is called; the others are furniture."""
