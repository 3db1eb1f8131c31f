"""The definition, as tools and the documentation see it."""

from dossier.archive.schema import field_table, json_schema
from dossier.model import Evidence, FrontMatter, Person


def test_the_table_of_fields_says_name_type_and_need() -> None:
    rows = {name: (kind, needed) for name, kind, needed in field_table(FrontMatter)}
    assert list(rows)[:4] == ["id", "lang", "kind", "title"]
    assert rows["kind"] == ("original | translation | summary | unknown", True)
    assert rows["outlet"] == ("string | null", False)
    assert rows["added"] == ("date", True)
    assert rows["evidence"] == ("list of Evidence", False)
    assert field_table(Evidence)[1] == ("line", "string or integer", True)
    assert ("variants", "map to list of string", False) in field_table(Person)


def test_the_schema_refuses_unknown_keys_everywhere() -> None:
    schema = json_schema(FrontMatter)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["id", "lang", "kind", "title", "added"]
    assert [one["additionalProperties"] for one in (schema, *schema["$defs"].values())] == [False] * (
        1 + len(schema["$defs"])
    )
