"""Bring the catalogues up to date with the texts in the code and the templates.

    python -m dossier.locale.update             every locale there is
    python -m dossier.locale.update ru fa       these locales, made if they are new

Texts are sorted and bear no dates, line numbers or folders, so that an update changes what changed and nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

from dossier.locale import catalogue, labels

PACKAGE = Path(__file__).parents[1]
PROJECT = PACKAGE.parent
SOURCES = (
    (PACKAGE, "**.py", "python"),
    (PACKAGE / "intake", "**.html", "jinja2"),
    (PROJECT / "theme", "**.html", "jinja2"),
)
KEYWORDS = DEFAULT_KEYWORDS | {"translate": None}
"""gettext's own names, and that of the function by which a room below this one is handed translations."""

JINJA = {"trimmed": "true", "silent": "false"}


def extracted() -> Catalog:
    """Every text of the interface: those marked in code and templates, and the labels of the model's codes."""
    template = Catalog(project="Dossier", charset="utf-8")
    for file, line, message, context in _marked():
        template.add(message, context=context, locations=[(file, line)])
    for group, texts in labels.LABELS.items():
        for text in texts.values():
            template.add(text, context=group, locations=[("dossier/locale/labels.py", 0)])
    return template


def _marked() -> Iterator[tuple[str, int, str | tuple[str, ...], str | None]]:
    for folder, pattern, method in SOURCES:
        found = extract_from_dir(folder, [(pattern, method)], {pattern: JINJA}, keywords=KEYWORDS)
        for file, line, message, _, context in found:
            yield f"{folder.name}/{file}", line, message, context


def updated(template: Catalog, locale: str, known: bytes | None) -> Catalog:
    """The catalogue of a locale with exactly the texts of the template; known translations stay, others are empty."""
    tag = locale.replace("-", "_")
    catalog = read_po(BytesIO(known), locale=tag) if known else Catalog(locale=tag, project="Dossier")
    catalog.update(deepcopy(template), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    if locale == catalogue.SOURCE:
        for message in catalog:
            message.string = message.id
    return catalog


def rendered(catalog: Catalog) -> bytes:
    """The bytes of a .po file, the same for the same texts."""
    buffer = BytesIO()
    catalog.fuzzy = False
    write_po(buffer, catalog, width=0, omit_header=True, sort_output=True, include_lineno=False, include_previous=False)
    return _header(catalog).encode() + buffer.getvalue()


def _header(catalog: Catalog) -> str:
    return "\n".join(
        (
            'msgid ""',
            'msgstr ""',
            f'"Language: {catalog.locale_identifier}\\n"',
            '"MIME-Version: 1.0\\n"',
            '"Content-Type: text/plain; charset=utf-8\\n"',
            '"Content-Transfer-Encoding: 8bit\\n"',
            f'"Plural-Forms: {catalog.plural_forms}\\n"',
            "\n",
        )
    )


def main(locales: tuple[str, ...]) -> None:
    """Rewrite the catalogues of these locales, and say what each still lacks."""
    template = extracted()
    for locale in locales or catalogue.available():
        file = catalogue.path(locale)
        catalog = updated(template, locale, file.read_bytes() if file.is_file() else None)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(rendered(catalog))
        lacking = catalogue.missing(catalog)
        print(f"{locale}: {len(catalog)} texts, {len(lacking)} without a translation")
        for message in lacking:
            print(f"  {message.id}")


if __name__ == "__main__":
    main(tuple(sys.argv[1:]))
