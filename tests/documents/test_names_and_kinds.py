"""Names, kinds, encodings: what comes from outside is judged by what it is."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.documents import kinds
from aso_desktop.documents.encodings import Decoded, decode
from aso_desktop.documents.filenames import extension_of, place, safe_name
from aso_desktop.documents.kinds import kind_of, kind_of_file
from tests.documents.compound import compound_file
from tests.documents.samples import docx, odt, pdf, picture, word_with, xlsx, zipped


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Pièce n° 1.pdf", "Pièce n° 1.pdf"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
        ("fdp\u202e.exe", "fdp.exe"),
        ("a\x00b\x1fc\u200d.txt", "abc.txt"),
        ('a<b>:"/\\|?*.txt', "a_b________.txt"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("C:\\Windows\\x.dll", "C__Windows_x.dll"),
        ("file.txt:hidden", "file.txt_hidden"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("com¹.txt", "_com¹.txt"),
        ("LPT9 .txt", "_LPT9.txt"),
        ("conin$", "_conin$"),
        ("name. . ", "name"),
        (" ..hidden", "hidden"),
        ("a\u2028b\tc.txt", "a b c.txt"),
        ("", "piece"),
        ("...", "piece"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("é" * 200 + ".docx", "é" * 57 + ".docx"),
        ("no extension. really it is a sentence", "no extension. really it is a sentence"),
    ],
)
def test_names_become_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_a_safe_name_is_safe_and_stays_as_it_is(name: str) -> None:
    safe = safe_name(name)
    assert safe == safe_name(safe)
    assert 0 < len(safe.encode()) <= 120
    assert unicodedata.is_normalized("NFC", safe)
    assert not set(safe) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(c).startswith("C") for c in safe)
    assert safe == safe.strip(" .")


def test_a_place_is_free_and_short_enough(tmp_path: Path) -> None:
    first = place(tmp_path, "Note.pdf")
    first.touch()
    assert place(tmp_path, "Note.pdf").name == "Note (2).pdf"
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    long = place(deep, "n" * 200 + ".pdf")
    long.touch()
    assert len(long.name) < 120
    assert long.suffix == ".pdf"
    assert place(deep, "n" * 200 + ".pdf").name.endswith(" (2).pdf")


def test_extensions() -> None:
    assert [extension_of(n) for n in ("a.PDF", "a", ".profile", "a.b c")] == [".pdf", "", "", ""]


@pytest.mark.parametrize(
    ("data", "name", "mime", "flags"),
    [
        (pdf("x"), "a.pdf", kinds.PDF, ()),
        (b"\n\n" + pdf("x"), "a.pdf", kinds.PDF, ()),
        (pdf("x"), "a.docx", kinds.PDF, ("wrong_extension",)),
        (docx("x"), "a.docx", kinds.DOCX, ()),
        (docx("x"), "a.pdf", kinds.DOCX, ("wrong_extension",)),
        (xlsx(("x",)), "a.xlsx", kinds.XLSX, ()),
        (odt("x"), "a.odt", kinds.ODT, ()),
        (zipped({"a.txt": "x"}), "a.zip", kinds.ZIP, ()),
        (zipped({"a.txt": "x"}), "a.docx", kinds.ZIP, ("wrong_extension",)),
        (word_with("x", word__vbaProject="x").replace(b"vbaProject", b"vbaProject"), "a.docx", kinds.DOCX, ()),
        (word_with("x", **{"word__vbaProject.bin": "x"}), "a.docm", kinds.DOCX, ("macros",)),
        (compound_file({"WordDocument": b"x", "_VBA_PROJECT": b"x"}), "a.doc", "application/msword", ("macros",)),
        (compound_file({"__properties_version1.0": b"x"}), "a.msg", kinds.MSG, ()),
        (compound_file({"EncryptedPackage": b"x"}), "a.docx", kinds.OLE, ("encrypted",)),
        (compound_file({"x": b"x"}), "a.pdf", kinds.OLE, ("wrong_extension",)),
        (picture(2, 2), "a.png", "image/png", ()),
        (picture(2, 2, "JPEG"), "a.png", "image/jpeg", ("wrong_extension",)),
        (picture(2, 2, "WEBP"), "a.webp", "image/webp", ()),
        (picture(2, 2, "BMP"), "a.bmp", "image/bmp", ()),
        (b"MZ\x90\x00\x03", "facture.pdf", kinds.PROGRAM, ("wrong_extension", "executable")),
        (b"MZ is how this text begins", "a.txt", kinds.TEXT, ()),
        (b"alert(1)", "a.js", kinds.TEXT, ("executable",)),
        (b"hello", "a.pdf", kinds.TEXT, ("wrong_extension",)),
        (b"a;b", "a.csv", kinds.CSV, ()),
        ("été".encode("utf-16"), "a.txt", kinds.TEXT, ()),
        (b"From: a\r\nSubject: b\r\n\r\nx", "a.eml", kinds.EML, ()),
        (b"Subject: one line that looks like mail\r\n", "a.txt", kinds.TEXT, ()),
        (b"<!DOCTYPE html><p>", "a.html", kinds.HTML, ()),
        (b"<?xml version='1.0'?><a/>", "a.xml", "text/xml", ()),
        (b"<?xml version='1.0'?><html/>", "a.xhtml", kinds.HTML, ()),
        (b"BEGIN:VCALENDAR\r\n", "a.ics", "text/calendar", ()),
        (b"{\\rtf1}", "a.doc", kinds.RTF, ()),
        (b"\x78\x9f\x3e\x22xx", "winmail.dat", kinds.TNEF, ()),
        (b"\x00\x01\x02\x03", "a.bin", kinds.OCTETS, ()),
        (b"\x00\x01\x02\x03", "a.pdf", kinds.OCTETS, ("wrong_extension",)),
        (b"", "a.pdf", kinds.OCTETS, ("zero_byte",)),
    ],
)
def test_a_file_is_what_it_holds(data: bytes, name: str, mime: str, flags: tuple[str, ...], tmp_path: Path) -> None:
    assert kind_of(data, name) == (mime, flags)
    path = tmp_path / "stored"
    path.write_bytes(data)
    assert kind_of_file(path, name) == (mime, flags)


@pytest.mark.parametrize(
    ("data", "decoded"),
    [
        (b"", ("", "utf-8", "")),
        ("l’été".encode(), ("l’été", "utf-8", "")),
        ("l’été".encode("utf-8-sig"), ("l’été", "utf-8-sig", "")),
        ("l’été".encode("utf-16"), ("l’été", "utf-16", "")),
        (b"\xfe\xff" + "été".encode("utf-16-be"), ("été", "utf-16", "")),
        ("été".encode("utf-32"), ("été", "utf-32", "")),
        (b"\x00\x00\xfe\xff" + "été".encode("utf-32-be"), ("été", "utf-32", "")),
        ("l’été à 5 €".encode("cp1252"), ("l’été à 5 €", "cp1252", "guessed_encoding")),
        (b"\xff\xfex", ("ÿþx", "cp1252", "guessed_encoding")),
        (b"\x81\x8d\x8f\x90\x9d", ("\x81\x8d\x8f\x90\x9d", "cp1252", "guessed_encoding")),
    ],
)
def test_encodings_are_found(data: bytes, decoded: Decoded) -> None:
    assert decode(data) == decoded


@given(st.binary(max_size=200))
def test_no_byte_is_lost(data: bytes) -> None:
    text, _encoding, notice = decode(data)
    assert "\ufffd" not in text or "\ufffd".encode() in data or "\ufffd".encode("utf-16-le") in data
    assert not notice or len(text) == len(data)
