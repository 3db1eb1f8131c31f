"""The kinds of pages, each by one of this archive: what every sweep over the site goes through."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
SETTINGS = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
LOCALES = tuple(re.findall(r"\w+", re.findall(r"locales: \[(.*)\]", SETTINGS)[0]))
"""The locales of this repository's site."""

KINDS = {
    "home": "",
    "meetings": "meetings/",
    "meeting": "meetings/2023-03-moscow/",
    "meeting-disputed": "meetings/2024-07-moscow/",
    "articles": "articles/",
    "article-best": "articles/pwsgrpdv/",
    "article-ar": "articles/pwsgrpdv/ar/",
    "article-en": "articles/yjc369ha/en/",
    "article-fr": "articles/8dm93d3r/fr/",
    "reading": "articles/pwsgrpdv/reading/",
    "parallel": "articles/yjc369ha/parallel/",
    "people": "people/",
    "person": "people/bashar-al-assad/",
    "bodies": "bodies/",
    "body": "bodies/russian-presidency/",
    "places": "places/",
    "place": "places/moscow/",
    "outlets": "outlets/",
    "outlet": "outlets/almaghribtoday/",
    "timeline": "timeline/",
    "timeline-year": "timeline/2024/",
    "timeline-kind": "timeline/kinds/visit/",
    "search": "search/",
    "unassigned": "unassigned/",
    "translation": "translation/",
    "about": "about/",
    "policy": "editorial-policy/",
}
"""A name, and the address below a locale's own."""
PAGES = tuple(f"{locale}/{path}" for locale in LOCALES for path in KINDS.values())

ELSEWHERE = {
    "article-unreviewed": "unreviewed/{locale}/articles/8dm93d3r/",
    "article-translated": "unreviewed/{locale}/articles/s22qrv0n/",
    "parallel-small": "unreviewed/{locale}/articles/s22qrv0n/parallel/",
    "unassigned-inbox": "unreviewed/{locale}/unassigned/",
    "home-inbox": "unreviewed/{locale}/",
    "home-empty": "empty/{locale}/",
    "article-excerpt": "withheld/{locale}/articles/00000001/",
    "article-withheld": "withheld/{locale}/articles/00000002/",
    "home-500": "many/{locale}/",
    "timeline-500": "many/{locale}/timeline/",
    "timeline-500-year": "many/{locale}/timeline/2024/",
    "person-500": "many/{locale}/people/person-1/",
    "timeline-doubtful": "doubtful/{locale}/timeline/",
}
"""Kinds of which this archive has no example, by the situation that has."""
