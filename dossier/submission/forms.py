"""The forms as the hosting service takes them: a YAML file for each form and language, and the chooser's settings.

Its form schema asks for a name and a description, ids and labels that are unique, and options that are distinct and
never the word None (docs.github.com, Syntax for GitHub's form schema).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from dossier.archive.collection import Archive
from dossier.locale.catalogue import AVAILABLE, SOURCE, catalogue
from dossier.submission import choices
from dossier.submission.fields import FORMS, Field, Form

HEAD = "# Written by `dossier forms`: change what it is made of, not this file.\n"

CONFIG = {"blank_issues_enabled": True}
"""An issue of no form stays possible: not everything that somebody has to say is a text or a correction."""

YAML_WIDTH = 120


def locales(archive: Archive) -> tuple[str, ...]:
    """The languages of the archive that the interface speaks, that of its own words first: of a text that is not
    translated yet, the form in that language is the right one."""
    spoken = [locale for locale in AVAILABLE if locale in archive.file.title]
    return tuple(sorted(spoken, key=lambda locale: (locale != SOURCE, locale)))


def documents(archive: Archive) -> dict[str, str]:
    """The text of every file, by its name."""
    found = {
        f"{kind}-{locale}.yml": _rendered(_form(form, archive, locale))
        for locale in locales(archive)
        for kind, form in FORMS.items()
    }
    return {**found, "config.yml": _rendered(CONFIG)}


def labels(form: Form, locale: str) -> dict[str, str]:
    """The label of each field, by its id: under these headings the filled-in form holds what was typed."""
    gettext = catalogue(locale).gettext
    return {field.id: gettext(field.label) for field in form.fields}


def _rendered(value: Mapping[str, Any]) -> str:
    return HEAD + yaml.safe_dump(dict(value), allow_unicode=True, sort_keys=False, width=YAML_WIDTH)


def _form(form: Form, archive: Archive, locale: str) -> dict[str, Any]:
    gettext = catalogue(locale).gettext
    return {
        "name": gettext(form.name),
        "description": gettext(form.description),
        "title": gettext(form.name),
        "labels": [*form.tags],
        "body": list(_elements(form, archive, locale)),
    }


def _elements(form: Form, archive: Archive, locale: str) -> Iterator[dict[str, Any]]:
    for field in form.fields:
        options = _options(field, archive, locale)
        if field.type == "dropdown" and len(options) < 2:
            continue
        attributes = _attributes(field, locale)
        if field.type == "checkboxes":
            attributes["options"] = [{"label": option} for option in options]
        elif options:
            attributes["options"] = options
        element = {"type": field.type, "id": field.id, "attributes": attributes}
        yield {**element, "validations": {"required": True}} if field.required else element


def _attributes(field: Field, locale: str) -> dict[str, Any]:
    gettext = catalogue(locale).gettext
    found: dict[str, Any] = {"label": gettext(field.label)}
    if field.description:
        found["description"] = gettext(field.description)
    if field.is_quoted:
        found["render"] = "text"
    return found


def _options(field: Field, archive: Archive, locale: str) -> list[str]:
    gettext = catalogue(locale).gettext
    listed = {"outlet": choices.outlets, "meeting": choices.meetings}
    if field.id not in listed:
        return [gettext(option) for option in field.options]
    return [*listed[field.id](archive, locale), *choices.not_listed(locale)]
