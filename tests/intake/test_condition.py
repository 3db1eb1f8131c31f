"""Flaws of a text: what shows them, and what looks like them in well-edited texts."""

from __future__ import annotations

import pytest

from dossier.intake.flaws.condition import flaws
from dossier.intake.values import Line, Role
from dossier.model import Span
from dossier.text.script import language_of

PLAIN = {
    "ar": "وصل الوفد إلى المدينة صباح الأحد واستقبله رئيس البلدية في مبناها القديم.",
    "en": "The delegation reached the town on Sunday and was met by the mayor in the old hall.",
    "fr": "La délégation est arrivée dimanche dans la ville et le maire l’a reçue à la mairie.",
    "ru": "Делегация прибыла в город в воскресенье, и мэр принял её в старой ратуше.",
}


def seen(*texts: str, roles: dict[int, Role] | None = None) -> dict[str, str]:
    """The conditions of a text of these paragraphs, numbered from 1."""
    lines = [
        Line(Span(n, n), text, language_of(text), (roles or {}).get(n, "paragraph"), "sentence")
        for n, text in enumerate(texts, 1)
    ]
    return {one.code: ",".join(map(str, one.lines or ())) for one in (flaw.condition for flaw in flaws(lines))}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وقال الوزير إن البلدين يعملان في. مجال الطاقة منذ سنوات طويلة جداً.", "stray-stops"),
        ("The ministers spoke about the. harbour and its debts for a whole day.", "stray-stops"),
        ("The ministers spoke together. about the harbour and its debts for a day.", "stray-stops"),
        ("Les ministres ont parlé du. port et de ses dettes pendant toute une journée.", "stray-stops"),
        ("Министры говорили вчера вечером. о порте и его долгах.", "stray-stops"),
        ("وصل الوفد صباحاً.وغادر مساء اليوم نفسه بعد جلسة واحدة.", "glued-sentences"),
        ("The delegation came in the morning.It left on the evening of that day.", "glued-sentences"),
        ("La délégation est venue le matin.Elle est repartie le soir même.", "glued-sentences"),
        ("Делегация прибыла утром.Вечером она уехала обратно.", "glued-sentences"),
        ("وقال الوزير: “سنعود في الربيع المقبل ومعنا ما يلزم من المال.", "unclosed-quotation"),
        ('The minister said: "We shall come back in spring with the money.', "unclosed-quotation"),
        ("Le ministre a dit : « Nous reviendrons au printemps avec l’argent.", "unclosed-quotation"),
        ("Министр сказал: «Мы вернёмся весной и привезём деньги.", "unclosed-quotation"),
    ],
)
def test_a_flaw_is_seen_on_its_line(text: str, code: str) -> None:
    lang = language_of(text)
    assert lang
    assert seen(PLAIN[lang], text, PLAIN[lang]) == {code: "2"}


@pytest.mark.parametrize(
    "text",
    [
        "They returned with . Friday after a break, and the mediator said . he was hopeful.",
        "Ils sont revenus à . Genève vendredi, et le médiateur a dit . qu’il espérait un accord.",
        "Они уехали из . Женевы в пятницу, и посредник сказал . что надеется на согласие.",
        "عاد الوفدان إلى . جنيف يوم الجمعة وقال الوسيط إن . الطرفين يقتربان من الاتفاق.",
    ],
)
def test_stops_between_spaces_are_stray_from_two_on(text: str) -> None:
    lang = language_of(text)
    assert lang
    assert seen(PLAIN[lang], text) == {"stray-stops": "2"}
    assert seen(PLAIN[lang], text.replace(" . ", " ", 1)) == {}
    assert seen(PLAIN[lang], text.replace(" . ", " . . . ")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "قال أ. د. محمد علي. ثم سكت. لكن، بعد ذلك، عاد الكلام إلى ما كان عليه.",
        "اشترى علي. والخميس، قال إنه باع. وأخيراً، سكت الجميع عن الأمر كله.",
        "The U.S. envoy, Mr. Smith of Harbour Inc. said so at 5 p.m. on Monday at example.org and left.",
        "It grew by 3.5 percent, approx. as fast as before. iPhone sales fell. al-Asad said nothing.",
        "M. Dupont, Mme. Martin et le gén. de Gaulle l’ont dit. Puis, rien. Le port est fermé.",
        "В 1990 г. в г. Москве, на ул. Садовой, д. 5, жил И. И. Петров. Потом, позже, он уехал.",
        "The board is 5'10\" wide, it’s the sailors’ own, and ‘nobody’ knows why it isn’t longer.",
        'The board is 12" wide, and nobody on the quay knows why it isn’t longer than that.',
        "“We waited,” said one sailor. “Now we sail.”",
        "Газета «Правда «Севера» вышла вчера, и её читали весь день.",
    ],
)
def test_what_only_looks_like_a_flaw_is_none(text: str) -> None:
    lang = language_of(text) or "en"
    assert seen(PLAIN[lang], text, PLAIN[lang]) == {}


@pytest.mark.parametrize(
    "texts",
    [
        ("“The first thing we did was to wait for the rain.", "“Then we went home,” said the old man of the valley."),
        ("« Nous avons attendu la pluie toute une année.", "» Puis nous sommes rentrés », dit le vieil homme du port."),
        ("«Мы ждали дождя целый год.", "Потом мы вернулись домой», — сказал старик из долины."),
        ("“انتظرنا المطر سنة كاملة ولم يأت.", "ثم عدنا إلى بيوتنا”، قال الشيخ وهو ينظر إلى الوادي."),
        ('"We waited for the rain.', '"Nobody came.', '"Then we went home," said the old man of the valley.'),
    ],
)
def test_a_quotation_may_run_over_paragraphs(texts: tuple[str, ...]) -> None:
    assert seen(*texts) == {}


def test_a_second_opening_mark_shows_that_the_first_was_not_closed() -> None:
    second = "He went on that both towns “agree on all of it”, and that nobody was against it."
    assert seen(PLAIN["en"], "The mayor said that “the harbour will open again soon.", second) == {
        "unclosed-quotation": "2"
    }


@pytest.mark.parametrize(
    "first",
    [
        "وأضاف الوزير أن الطريق سيفتح أمام الشاحنات في بداية الشهر المقبل.",
        "and the road will be opened to lorries at the beginning of next month.",
        "He added that the road would be opened to lorries at the beginning of next month.",
        "Il a ajouté que la route serait ouverte aux camions au début du mois prochain.",
        "Он добавил, что дорогу откроют для грузовиков в начале следующего месяца.",
        "… and the road will be opened to lorries at the beginning of next month.",
    ],
)
def test_a_text_that_goes_on_from_nothing_is_cut(first: str) -> None:
    lang = language_of(first) or "en"
    assert seen(first, PLAIN[lang]) == {"truncated": "1"}
    assert seen(PLAIN[lang], first) == {}
    assert seen(PLAIN[lang], first, roles={1: "standfirst"}) == {}


@pytest.mark.parametrize(
    "last",
    [
        "وقال الوزير إن الطريق سيفتح أمام الشاحنات بعد أن تنتهي الأعمال في",
        "The minister said that the road would be opened to lorries as soon as the",
        "Le ministre a dit que la route serait ouverte aux camions dès la fin des",
        "Министр сказал, что дорогу откроют для грузовиков сразу после того, как,",
        "The minister said that the road would be opened to lorries soon […]",
        "According to the draft both sides will exchange lists and the monitors would then be",
        "Selon le projet, les deux parties échangeront des listes et les observateurs seront",
        "По проекту стороны обменяются списками до конца месяца, а наблюдатели затем будут",
        "وبحسب المسودة سيتبادل الطرفان القوائم قبل نهاية الشهر على أن المراقبين سوف",
    ],
)
def test_a_text_that_breaks_off_is_cut(last: str) -> None:
    lang = language_of(last) or "en"
    assert seen(PLAIN[lang], last) == {"truncated": "2"}


def test_a_text_whose_last_stop_is_lost_is_not_cut() -> None:
    assert seen(PLAIN["en"], "The minister said that the road would be opened to lorries as soon as it can be.") == {}
    assert seen(PLAIN["en"], "The minister said that the road would be opened to lorries in the spring") == {}


def test_dots_at_the_end_are_the_author_s() -> None:
    assert seen(PLAIN["en"], "Nobody on the quay knew what the winter would bring to the town…") == {}


@pytest.mark.parametrize("word", ["األسد", "واإلعمار", "بالأسد", "اآلن", "فاألمم"])
def test_lam_and_alef_that_have_changed_places_are_seen_behind_the_article(word: str) -> None:
    expected = {"turned-letters": "2"} if "الأ" not in word else {}
    assert seen(PLAIN["ar"], f"وصل الوفد ومعه {word} وغيره من الأصدقاء والآباء إلى المدينة.") == expected


def test_a_sign_for_lost_letters_is_seen() -> None:
    assert seen(PLAIN["en"], "The first ship carried gr\ufffdn to the people of the town.") == {"lost-letters": "2"}


def test_one_sign_of_a_machine_is_none() -> None:
    parted = ["قال الوزير ، في كلمة قصيرة ، إن الطريق مفتوح.", "وذكر ، بعد ذلك ، أن الجسر مغلق.", "وغادر ، ثم عاد."]
    assert seen(*[PLAIN["ar"], *parted]) == {}


def test_three_kinds_of_signs_show_a_paraphrase() -> None:
    found = seen(
        PLAIN["ar"],
        "قال الوزير سيرجي بتروف ، في كلمة قصيرة ، إن الطريق في. وسط المدينة مفتوح.",
        "وذكر ، بعد ذلك ، أن سيرغي بتروف سيزور الجسر. الناس. ثم يعود.",
        "وغادر الوفد ، بعد ساعة ، إلى العاصمة من دون أن يتحدث.",
    )
    assert found["paraphrased"] == "2,3,4"


def test_english_words_of_grammar_in_several_lines_show_a_machine_s_translation() -> None:
    texts = [
        "وصل الوفد the إلى المدينة صباح الأحد.",
        "واستقبله رئيس البلدية and في مبناها القديم.",
        "وغادر with مساء اليوم نفسه إلى العاصمة.",
    ]
    assert seen(*texts) == {"machine-translated": "1,2,3"}
    assert seen(*texts[:2]) == {}
    assert seen(*[text.replace("the", '"the"') for text in texts]) == {}


def test_words_of_other_languages_in_several_lines_show_one_in_latin_script_too() -> None:
    french = (
        "Le ministre a visité le port hier et il a rencontré les ouvriers with leurs familles.",
        "Il a dit que le projet est important pour التنمية de la région and the whole pays.",
        "Les travaux will commencer en été.",
    )
    assert seen(*french) == {"machine-translated": "1,2,3"}
    quoted = ("Il a dit « we will see » au port, on le sait.", *french[1:2], "Le titre (Война и мир) est connu ici.")
    assert seen(*quoted) == {}
