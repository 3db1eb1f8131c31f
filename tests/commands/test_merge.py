"""Two ids that are one article."""

from pathlib import Path

from dossier.archive import store
from tests.archive.sites import copy, edit, judge
from tests.commands.running import done, files, run

MEETING = "meetings/2031-05-port-alma"
TWICE = f"{MEETING}/00000001.en.md"


def with_a_second_copy(folder: Path, body: str) -> Path:
    """The small archive with the English article wk3bbyd8 under a second id, on which a meeting rests."""
    content = copy("small", folder)
    first = (content / f"{MEETING}/wk3bbyd8.en.md").read_text(encoding="utf-8")
    head = first.partition("\n---\n\n")[0]
    edit(
        content,
        {
            TWICE: head.replace("wk3bbyd8", '"00000001"') + f"\n---\n\n{body}",
            f"{MEETING}/meeting.yml": [
                ["[wk3bbyd8/en#l5]", "[00000001/en#l5]"],
                ["[wk3bbyd8/en#l7]", "[00000001/en#l7]"],
            ],
        },
    )
    return content


def test_a_translation_found_later_joins_its_original(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, {"meetings/2031-06-qasr-nour/paf0fd1z.fr.md": [["kind: original", "kind: translation"]]})
    before = files(content)
    done(content, "merge", "wk3bbyd8", "paf0fd1z")
    after = files(content)
    assert judge(content) == ()
    article = store.load(content).archive.articles["wk3bbyd8"]
    assert [version.front.lang for version in article.versions] == ["en", "fr"]
    old, new = before["meetings/2031-06-qasr-nour/paf0fd1z.fr.md"], after[f"{MEETING}/wk3bbyd8.fr.md"]
    expected = old.replace(b"id: paf0fd1z", b"id: wk3bbyd8").replace(b"[2031-05-port-alma]", b"[2031-06-qasr-nour]")
    assert new == expected
    assert b"rests_on: [wk3bbyd8/fr#l5]" in after["meetings/2031-06-qasr-nour/meeting.yml"]
    assert after["merged/paf0fd1z.yml"].decode().splitlines()[1:] == ["into: wk3bbyd8", "langs: [fr]"]
    assert {path for path in before if path.startswith("originals/")} <= after.keys()


def test_of_two_texts_in_one_language_the_first_stays_and_the_origin_of_the_other_is_kept(tmp_path: Path) -> None:
    body = "Ms Haddad and Mr Delorme spoke for two hours on Wednesday. Neither took questions \\*after\\* the talks.\n"
    content = with_a_second_copy(tmp_path, body)
    said = done(content, "merge", "wk3bbyd8", "00000001")
    assert f"left out, since wk3bbyd8 has a text in this language: {TWICE}" in said
    assert "git brings everything back" in said and not (content / TWICE).exists()
    assert judge(content) == ()
    left = store.load(content).archive.merged["00000001"].left[0]
    assert left.original and left.original.file == "89ea0eec-tide.txt"
    assert [evidence.field for evidence in left.evidence] == ["outlet", "published"]
    assert "wk3bbyd8/en#l7" in (content / f"{MEETING}/meeting.yml").read_text(encoding="utf-8")


def test_a_paragraph_that_something_rests_on_is_not_lost(tmp_path: Path) -> None:
    content = with_a_second_copy(tmp_path, "Other words than those, which nobody else has.\n")
    edit(content, {f"{MEETING}/meeting.yml": [["00000001/en#l7", "00000001/en#p1"]]})
    before = files(content)
    result = run(content, "merge", "wk3bbyd8", "00000001")
    assert (
        result.exit_code == 1 and f"{MEETING}/meeting.yml:18:" in result.output and "merge-references" in result.output
    )
    assert files(content) == before


def test_the_lost_id_still_names_the_article_and_leads_on_from_one_to_the_next(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, {"meetings/2031-06-qasr-nour/paf0fd1z.fr.md": [["kind: original", "kind: translation"]]})
    edit(content, {"unassigned/q9q25qmn.ar.md": [["kind: original", "kind: translation"]]})
    done(content, "merge", "paf0fd1z", "q9q25qmn")
    done(content, "merge", "wk3bbyd8", "q9q25qmn")
    archive = store.load(content).archive
    assert archive.lasting("q9q25qmn") == archive.lasting("paf0fd1z") == "wk3bbyd8"
    assert judge(content) == ()


def test_an_unassigned_article_comes_to_the_meeting_of_the_other(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    also = [["kind: original", "kind: translation"], ["rights:", "also_reports_on: [2031-05-port-alma]\nrights:"]]
    edit(content, {"unassigned/q9q25qmn.ar.md": also})
    done(content, "merge", "q9q25qmn", "wk3bbyd8")
    article = store.load(content).archive.articles["q9q25qmn"]
    assert [version.path for version in article.versions] == [f"{MEETING}/q9q25qmn.{lang}.md" for lang in ("en", "ar")]
    assert [version.front.also_reports_on for version in article.versions] == [(), ()]
    assert judge(content) == ()


def test_one_article_with_itself_or_two_originals_are_refused(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    refused = run(content, "merge", "wk3bbyd8", "paf0fd1z").output
    assert "article-two-originals" in refused and "two articles are not merged" in refused
    result = run(content, "merge", "wk3bbyd8", f"{MEETING}/wk3bbyd8.en.md")
    assert result.exit_code == 1 and "article-twice" in result.output
    assert files(content) == before
