"""Words beside an office that move it from its holder to somebody else: former, deputy, elect. Data only."""

from __future__ import annotations

from dossier.text.bearers import listed
from dossier.text.words import split


def _rows(forms: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(word.form for word in split(form).words) for form in forms.split("|"))


BEFORE = listed(
    "نائب نائبا نائبة معاون مساعد أعمال",
    "former ex late then deputy vice acting interim future next ousted onetime erstwhile",
    "ancien ancienne ex feu futur future alors vice défunt prochain",
    "бывший экс покойный тогдашний будущий избранный вице заместитель замглавы врио обязанности",
)
"""Before it, Arabic particles aside and Russian words in any case; only the holder of the office itself is meant."""

AFTER = _rows(
    "السابق|السابقة|الأسبق|الأسبقة|الراحل|الراحلة|المنتخب|المنتخبة|المقبل|القادم|المخلوع|المعزول|المكلف|آنذاك|حينها|حينذاك|"
    "وقتها|يومها|يومذاك|بالوكالة|بالإنابة|بالنيابة|في ذلك الوقت|في حينه|"
    "elect|designate|emeritus|at the time|of the time|"
    "élu|élue|déchu|déchue|désigné|désignée|défunt|par intérim|de l’époque|à l’époque|d’alors|"
    "в отставке|на тот момент|того времени"
)
"""Behind it, as rows of words."""

LONGEST_AFTER = max(map(len, AFTER))
