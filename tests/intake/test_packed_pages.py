"""Pages that browsers pack into one file: MHTML and Safari's archives."""

from __future__ import annotations

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import Received, Stated
from dossier.intake import read as take
from dossier.problems import ProblemError
from tests.intake.golden import ADDED, archive
from tests.intake.pages import PLACE, mhtml, page, read, said, visible, webarchive

PICTURE = {"WebResourceData": b"x", "WebResourceMIMEType": "image/png"}


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_mhtml_is_unpacked(charset: str) -> None:
    found = read(mhtml(page(under="<p>المزارعون ينتظرون المطر</p>"), charset), "page.mhtml")
    assert "المزارعون ينتظرون المطر" in visible(found)
    assert ("packed", PLACE) in said(found, "url")
    assert found.personal == ()


def test_quoted_printable_mhtml_is_known_by_its_headers() -> None:
    data = (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n'
        b"--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + page(under="<p>caf\u00e9 au lait</p>").replace("=", "=3D").replace("\u00e9", "=C3=A9").encode()
        + b"\r\n--cut--\r\n"
    )
    assert "café au lait" in visible(read(data, "saved"))


def test_headers_that_name_somebody_are_told_and_are_in_no_line() -> None:
    headers = (("X-Saved-By", "ann on ANNS-LAPTOP"), ("Sender", "Ann Miller <ann@example.org>"))
    found = read(mhtml(page(), location="file:///Users/ann/harbour.html", headers=headers), "page.mht")
    told = " ".join(found.personal)
    assert "ANNS-LAPTOP" in told and "ann@example.org" in told and "/Users/ann/" in told
    assert not any("Users" in line or "LAPTOP" in line or "example.org" in line for line in found.lines)
    assert said(found, "url") == []


def test_a_webarchive_is_unpacked() -> None:
    found = read(webarchive(page(under="<p>œuvre</p>").encode("cp1252"), "windows-1252"), "page.webarchive")
    assert "œuvre" in visible(found)
    assert said(found, "url") == [("packed", PLACE)]
    local = read(webarchive(page().encode(), address="file:///Users/ann/a.html"), "page.webarchive")
    assert said(local, "url") == [] and "/Users/ann/" in local.personal[0]


@pytest.mark.parametrize(
    "bad",
    [
        ("a.mhtml", b"not a message"),
        ("a.mhtml", b""),
        ("a.webarchive", b"bplist00 broken"),
        ("a.webarchive", plistlib.dumps({"WebMainResource": PICTURE})),
        ("a.webarchive", b'<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>'),
    ],
)
def test_a_file_without_a_page_is_one_problem(bad: tuple[str, bytes]) -> None:
    name, data = bad
    with pytest.raises(ProblemError) as raised:
        read(data, name)
    assert [problem.code for problem in raised.value.problems] == ["no-text"]


@given(st.binary(max_size=400), st.sampled_from(["a.mhtml", "a.webarchive", "a.html"]))
def test_whatever_the_bytes_there_is_a_reading_or_a_problem(data: bytes, name: str) -> None:
    for whole in (data, b"bplist00" + data, b"<html>" + data):
        try:
            found = read(whole, name)
        except ProblemError as error:
            assert error.problems
        else:
            assert visible(found)


def test_the_day_of_saving_is_that_of_the_capture_and_never_of_publication() -> None:
    data = mhtml(page(), headers=(("Date", "Tue, 15 Nov 2022 10:00:00 -0000"),))
    (version,) = take(Received("page.mhtml", data), Stated(ADDED), archive()).versions
    assert version.front.original is not None
    assert (str(version.front.original.captured), version.front.published.edtf) == ("2022-11-15", None)
    assert [(one.field, one.words) for one in version.front.evidence if one.field == "captured"] == [
        ("captured", "Tue, 15 Nov 2022 10:00:00 -0000")
    ]
