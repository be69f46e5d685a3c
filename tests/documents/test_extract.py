"""Words out of documents, in a limited child; traps are told and cost nothing else."""

import io
import random
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import Cancelled
from aso_desktop.documents import extract as extracting
from aso_desktop.documents import kinds
from aso_desktop.documents.extract import Extract, extract, in_child
from aso_desktop.documents.mail import properties as mapi
from tests.documents.compound import Message, compound_file
from tests.documents.samples import docx, odt, pdf, picture, word_with, xlsx, zipped

BODY = "<body><p><t>{}</t></p></body>"


def said(found: Extract) -> tuple[str, str]:
    return found.state, found.notice_code


def test_a_pdf_gives_its_words_and_pages(tmp_path: Path, child: LimitedChild) -> None:
    path = tmp_path / "Pièce.pdf"
    path.write_bytes(pdf("Demande de subvention", "Page deux"))
    found = in_child(path, child)
    assert (said(found), found.pages, found.mime, found.flags) == (("read", ""), 2, kinds.PDF, ())
    assert found.text.split("\n") == ["Demande de subvention", "Page deux"]


def test_bytes_need_no_file(child: LimitedChild) -> None:
    assert in_child(pdf("En mémoire"), child, name="x.pdf").text == "En mémoire"


def test_a_word_document_gives_body_table_and_header() -> None:
    found = extract(docx("Un paragraphe à l’été", "Un autre"), "Note.docx")
    assert said(found) == ("read", "")
    assert [line for line in found.text.split() if line in ("été", "l’été", "En-tête", "B")] == [
        "l’été",
        "B",
        "En-tête",
    ]


def test_a_sheet_gives_its_cells() -> None:
    assert extract(xlsx(("Nom", "Montant"), ("Été", 12.5)), "t.xlsx").text == "Nom\tMontant\nÉté\t12.5"


def test_a_cell_in_the_last_corner_costs_nothing(child: LimitedChild) -> None:
    assert in_child(xlsx(("a",), corner="loin"), child, name="coin.xlsx").text == "a\nloin"


def test_slides_and_open_documents_are_read() -> None:
    slides = {
        "ppt/presentation.xml": "<p/>",
        "ppt/slides/slide2.xml": BODY.format("deux"),
        "ppt/slides/slide1.xml": BODY.format("un"),
    }
    found = extract(zipped(slides), "s.pptx")
    assert (found.text, found.pages) == ("un\ndeux", 2)
    note = odt("Un <text:span>mot</text:span><text:s/>ici<text:line-break/>là", "fin")
    assert extract(note, "n.odt").text == "Un mot ici\nlà\nfin"


@pytest.mark.parametrize(
    ("data", "name", "text", "code"),
    [
        ("été".encode(), "t.txt", "été", ""),
        ("été".encode("cp1252"), "t.txt", "été", "guessed_encoding"),
        ("été;fin".encode("utf-16"), "t.csv", "été;fin", ""),
        (b"<html><script>x</script><p>un</p><p>deux", "t.html", "un\n\ndeux", ""),
        (rb"{\rtf1\ansi \'e9t\'e9\par fin}", "t.rtf", "été\nfin", ""),
        (rb"{\rtf1{\*\x skipped}{\fonttbl Arial;}{\v hidden}a\u233?b}", "t.rtf", "aéb", ""),
    ],
)
def test_plain_texts_are_read(data: bytes, name: str, text: str, code: str) -> None:
    found = extract(data, name)
    assert (found.text, found.notice_code) == (text, code)


def test_mail_gives_head_words_and_names(letter: EmailMessage, child: LimitedChild) -> None:
    found = in_child(letter.as_bytes(), child, name="m.eml")
    for words in ("Demande d’audience", "helene@example.org", "ci-joint", "Pièce à lire.pdf"):
        assert words in found.text
    outlook = in_child(bytes(Message({mapi.SUBJECT: "Objet", mapi.BODY: "corps"})), child, name="m.msg")
    assert (outlook.mime, outlook.text) == (kinds.MSG, "Objet\n\n\n\ncorps")


@pytest.mark.parametrize(
    ("data", "name", "state", "code"),
    [
        (b"", "vide.pdf", "empty", "zero_byte"),
        (pdf("secret", password="sesame"), "p.pdf", "encrypted", "encrypted"),
        (pdf(""), "scan.pdf", "empty", "no_text"),
        (b"%PDF-1.7\n" + b"garbage " * 100, "p.pdf", "unreadable", "malformed"),
        (pdf("x")[:300], "p.pdf", "unreadable", "malformed"),
        (docx("x")[:-200], "d.docx", "unreadable", "malformed"),
        (docx("x")[:500], "d.docx", "unreadable", "malformed"),
        (b"\x00" * 50, "x.pdf", "unreadable", "malformed"),
        (docx("x")[:4000] + docx("y")[-2000:], "d.docx", "unreadable", "malformed"),
        (compound_file({"EncryptedPackage": bytes(5000)}), "d.docx", "encrypted", "encrypted"),
        (odt("x", manifest='<m:m xmlns:m="m"><m:encryption-data/></m:m>'), "d.odt", "encrypted", "encrypted"),
        (word_with('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "d.docx", "unreadable", "doctype"),
        (word_with("<a><b></a>"), "d.docx", "unreadable", "malformed"),
        (b"\x00\x01\x02" * 50, "x.bin", "empty", "not_searchable"),
        (picture(4, 4), "x.png", "empty", ""),
        (compound_file({"WordDocument": bytes(5000)}), "old.doc", "empty", "not_searchable"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(data: bytes, name: str, state: str, code: str) -> None:
    found = extract(data, name)
    assert (said(found), found.text) == ((state, code), "")
    assert (found.notice is None) == (code == "")


def bomb(size: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(size):
            part.write(b" " * 1024 * 1024)
    return target.getvalue()


def test_zip_bombs_are_not_opened() -> None:
    for data in (bomb(210), bomb(5), zipped({f"word/document{n}.xml": "" for n in range(5001)})):
        assert said(extract(data, "b.docx")) == ("too_large", "zip_bomb")


def test_a_zip_that_lies_about_its_sizes_is_malformed() -> None:
    data = word_with(BODY.format("mot " * 10_000))
    size = len(BODY.format("mot " * 10_000)).to_bytes(4, "little")
    assert said(extract(data.replace(size, (10).to_bytes(4, "little")), "d.docx")) == ("unreadable", "malformed")


def test_a_document_that_would_fetch_is_flagged() -> None:
    rels = '<r><x Type="t/{}" TargetMode="External" Target="http://example.org"/></r>'
    remote = word_with(BODY.format("mot"), **{"word___rels__document.xml.rels": rels.format("attachedTemplate")})
    linked = word_with(BODY.format("mot"), **{"word___rels__document.xml.rels": rels.format("hyperlink")})
    assert extract(remote, "d.docx").flags == ("external_links",)
    assert extract(linked, "d.docx").flags == ()


def test_a_very_long_text_is_cut_and_told() -> None:
    found = extract(b"mot " * 500_000, "long.txt")
    assert (said(found), len(found.text)) == (("read", "cut"), 999_999)


def test_a_reader_that_lasts_gives_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracting, "READING_SECONDS", -1)
    found = extract(pdf("un", "deux"), "p.pdf")
    assert (found.text, said(found)) == ("un", ("read", "cut"))


def test_a_file_over_the_limit_is_not_even_opened(tmp_path: Path, child: LimitedChild) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    assert said(in_child(path, child)) == ("too_large", "too_large")


def test_deep_markup_ends_in_the_child(child: LimitedChild) -> None:
    deep = "<text:p>" * 100_000 + "x" + "</text:p>" * 100_000
    assert said(in_child(odt(deep), child, name="d.odt"))[0] in ("unreadable", "too_large")


def test_the_user_may_stop(child: LimitedChild) -> None:
    with pytest.raises(Cancelled):
        in_child(xlsx(*[(n, n, n) for n in range(40_000)]), child, name="x.xlsx", cancel=lambda: True)


def test_mutated_documents_never_take_the_child_s_answer_away(child: LimitedChild) -> None:
    chance = random.Random(7)
    seeds = [
        (pdf("Demande", "deux"), "p.pdf"),
        (docx("un"), "d.docx"),
        (xlsx(("a", 1)), "x.xlsx"),
        (odt("un"), "o.odt"),
    ]
    for _ in range(200):
        data, name = chance.choice(seeds)
        broken = bytearray(data)
        for _ in range(chance.randint(1, 30)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        found = in_child(bytes(broken), child, name=name)
        assert found.state in ("read", "unreadable", "encrypted", "too_large", "empty")
