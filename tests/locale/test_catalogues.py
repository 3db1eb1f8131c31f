"""The catalogues of the interface: complete, in step with the code, and set as each language sets its text."""

import re
from collections import Counter
from gettext import c2py
from pathlib import Path
from typing import get_args

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from dossier import model
from dossier.locale import catalogue, labels, update

PLACEHOLDER = re.compile(r"%\([a-z_]+\)s|%[sd]|\{[a-z_]+\}|--public")
Key = tuple[str | None, str]


def read(locale: str) -> Catalog:
    with catalogue.path(locale).open("rb") as file:
        return read_po(file, locale=locale.replace("-", "_"))


def key(message: Message) -> Key:
    return message.context, message.id if isinstance(message.id, str) else message.id[0]


def messages(catalog: Catalog) -> dict[Key, Message]:
    return {key(message): message for message in catalog if message.id}


def strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def english(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[-1]


CATALOGUES = {locale: messages(read(locale)) for locale in catalogue.AVAILABLE}


def test_the_sites_locales_have_catalogues() -> None:
    assert {"ar", "en", "fr", "ru"} <= set(catalogue.AVAILABLE)


@pytest.mark.parametrize("locale", catalogue.AVAILABLE)
def test_catalogue_has_every_text_of_code_and_templates_and_no_other(locale: str) -> None:
    assert set(CATALOGUES[locale]) == set(messages(update.extracted()))


@pytest.mark.parametrize("locale", catalogue.AVAILABLE)
def test_no_text_lacks_a_translation(locale: str) -> None:
    assert [key(message) for message in catalogue.missing(read(locale))] == []


@pytest.mark.parametrize("locale", catalogue.AVAILABLE)
def test_catalogue_is_as_an_update_writes_it(locale: str) -> None:
    written = catalogue.path(locale).read_bytes()
    assert update.rendered(update.updated(update.extracted(), locale, written)) == written


@pytest.mark.parametrize("locale", catalogue.AVAILABLE)
def test_translations_keep_the_placeholders(locale: str) -> None:
    """Forms for one number alone (Arabic none, one, two) may say it in words; the Russian one is for 21 too."""
    form = c2py(read(locale).plural_expr)
    served = Counter(form(number) for number in range(200))
    wrong = []
    for message in CATALOGUES[locale].values():
        wanted = set(PLACEHOLDER.findall(english(message)))
        for index, text in enumerate(strings(message)):
            found = set(PLACEHOLDER.findall(text))
            in_words = message.pluralizable and served[index] == 1 and found == wanted - {"%(num)s"}
            if found != wanted and not in_words:
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا مقالات"),
        (1, "مقال واحد"),
        (2, "مقالان"),
        (3, "3 مقالات"),
        (11, "11 مقالاً"),
        (100, "100 مقال"),
        (103, "103 مقالات"),
    ],
)
def test_arabic_has_its_six_plural_forms(number: int, words: str) -> None:
    text = catalogue.catalogue("ar").ngettext("%(num)s article", "%(num)s articles", number)
    assert text % {"num": number} == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 статей"),
        (1, "1 статья"),
        (2, "2 статьи"),
        (5, "5 статей"),
        (11, "11 статей"),
        (21, "21 статья"),
        (24, "24 статьи"),
        (112, "112 статей"),
    ],
)
def test_russian_has_its_three_plural_forms(number: int, words: str) -> None:
    text = catalogue.catalogue("ru").ngettext("%(num)s article", "%(num)s articles", number)
    assert text % {"num": number} == words


def test_french_sets_its_punctuation() -> None:
    """No-break spaces before high punctuation and inside guillemets, and the curved apostrophe."""
    texts = [text for message in CATALOGUES["fr"].values() for text in strings(message)]
    assert [
        text for text in texts if re.search(r"'| [:;?!»]|« |[^\u00a0\u202f(][;?!»]|\w:(?!/)|«[^\u00a0\u202f]", text)
    ] == []


def test_arabic_sets_its_punctuation() -> None:
    """Arabic comma, semicolon and question mark; guillemets; no marks of direction."""
    texts = [text for message in CATALOGUES["ar"].values() for text in strings(message)]
    assert [text for text in texts if re.search(r"[,;?\"\u200e\u200f]", text)] == []


TECHNICAL = {
    *("JavaScript", "WebAssembly", "JSON", "LD", "OpenGraph", "PDF", "Word", "UTF"),
    *("cookie", "content", "inbox", "update", "dossier", "check"),
    *("txt", "md", "docx", "pdf", "html", "ar", "en", "fr", "l"),
}
"""What Russian leaves in Latin letters."""


def test_russian_sets_its_punctuation() -> None:
    """Guillemets, an em dash that begins no line, an ellipsis of one character, and Cyrillic letters throughout."""
    texts = [text for message in CATALOGUES["ru"].values() for text in strings(message)]
    bare = [PLACEHOLDER.sub("", text) for text in texts]
    wrong = r"[\"'“”]|–|(?<!\u00a0)—|—(?! )|(?<=\w) - |\.\.\."
    assert [text for text in bare if re.search(wrong, text)] == []
    assert {word for text in bare for word in re.findall("[A-Za-z]+", text)} <= TECHNICAL


@pytest.mark.parametrize("locale", sorted(set(catalogue.AVAILABLE) - {"en"}))
def test_sentences_are_translated(locale: str) -> None:
    sentences = {
        key: message for key, message in CATALOGUES[locale].items() if " " in PLACEHOLDER.sub("", key[1]).strip()
    }
    assert [text for (_, text), message in sentences.items() if text in strings(message)] == []


CODES = {
    "version kind": get_args(model.Kind),
    "date basis": get_args(model.Basis),
    "calendar": get_args(model.Calendar),
    "rights": get_args(model.RightsCode),
    "condition": get_args(model.ConditionCode),
    "meeting kind": get_args(model.Meeting.model_fields["kind"].annotation),
    "meetings of a kind": get_args(model.Meeting.model_fields["kind"].annotation),
    "meeting part": get_args(model.Part.model_fields["kind"].annotation),
    "body kind": get_args(model.Body.model_fields["kind"].annotation),
    "place kind": get_args(model.Place.model_fields["kind"].annotation),
    "outlet kind": get_args(model.Outlet.model_fields["kind"].annotation),
}


@pytest.mark.parametrize("group", CODES)
def test_every_code_of_the_model_has_a_label(group: str) -> None:
    assert set(labels.LABELS[group]) == set(CODES[group])


def test_a_code_without_a_label_is_shown_as_it_stands() -> None:
    assert labels.label(catalogue.catalogue("ar"), "rights", "CC0") == "CC0"
    assert labels.label(catalogue.catalogue("ar"), "rights", "CNE") == "حقوق المؤلف لم تُقيَّم"


def test_a_missing_catalogue_is_named() -> None:
    with pytest.raises(ValueError, match="xx") as raised:
        catalogue.catalogue("xx")
    assert str(Path("xx", "LC_MESSAGES", "dossier.po")) in str(raised.value)


def test_languages_are_called_by_their_names() -> None:
    assert [catalogue.autonym(locale) for locale in ("ar", "en", "fr", "ru")] == [
        "العربية",
        "English",
        "français",
        "русский",
    ]
    assert [catalogue.language_name("ru", locale) for locale in ("ar", "en", "fr")] == ["الروسية", "Russian", "russe"]
    assert catalogue.language_name("ar-Latn", "en") == "Arabic, in Latin letters"
