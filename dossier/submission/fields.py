"""The two forms that a contributor fills in, field by field: to add articles, and to correct one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dossier.locale.catalogue import N_

FormKind = Literal["add", "correct"]
FieldType = Literal["textarea", "input", "dropdown", "checkboxes"]


@dataclass(frozen=True, slots=True)
class Field:
    """One question. `id` is the name by which a link fills it in beforehand; `options` of a list that the archive does
    not give. `is_quoted`: what is typed stands in a code block, so that nothing of it is read as markup."""

    id: str
    type: FieldType
    label: str
    description: str = ""
    required: bool = False
    is_quoted: bool = False
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """`tags` are the labels that issues of this form bear; by the first a workflow knows that it is to read them."""

    name: str
    description: str
    tags: tuple[str, ...]
    fields: tuple[Field, ...]


PUBLIC = N_("The files and the pasted text may lie in the archive, where anybody can read them.")

FORMS: Mapping[FormKind, Form] = {
    "add": Form(
        N_("Add articles"),
        N_("Paste the text of an article, or attach files; a proposal for the archive is made of them."),
        ("submission",),
        (
            Field(
                "text",
                "textarea",
                N_("Text of the article"),
                N_(
                    "All of it as you found it, with headline, date and what stands around it. Nothing is lost."
                    " This issue is public: anybody can read what you paste here."
                ),
                is_quoted=True,
            ),
            Field(
                "files",
                "textarea",
                N_("Files"),
                N_("Instead, or besides: drag up to thirty files here (.txt, .md, .docx, .pdf, .html), 25 MB each."),
            ),
            Field("address", "input", N_("Web address"), N_("Where the article stands, if it is one article.")),
            Field("found", "input", N_("Day on which you found it"), N_("Such as 2026-11-21.")),
            Field("outlet", "dropdown", N_("Outlet"), N_("The newspaper, agency or site that published it.")),
            Field("meeting", "dropdown", N_("Meeting"), N_("The one that it reports on, if you know.")),
            Field(
                "public",
                "checkboxes",
                N_("Keeping the originals"),
                N_(
                    "Leave it empty for a personal file: then the archive keeps only what is read from it. This issue"
                    " itself stays public, with what is pasted and attached here."
                ),
                options=(PUBLIC,),
            ),
        ),
    ),
    "correct": Form(
        N_("Suggest a correction"),
        N_("Something in an article of the archive is not as its original has it, or a field is wrong."),
        ("submission", "correction"),
        (
            Field("article", "input", N_("Article"), N_("Its id, or the address of its page."), required=True),
            Field("version", "input", N_("Language of the text"), N_("Such as ar, en or fr.")),
            Field("line", "input", N_("Paragraph"), N_("The number that its anchor bears, such as l26.")),
            Field("words", "textarea", N_("Words as they stand"), required=True),
            Field("proposed", "textarea", N_("Words as they should be"), required=True),
            Field("why", "textarea", N_("How you know"), N_("Where the right words can be seen.")),
        ),
    ),
}
