"""Pages as pixels, words on them, and what the pane shows when there are none."""

import threading
from collections.abc import Sequence
from email.message import EmailMessage

import pytest

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.i18n import in_english
from aso_desktop.documents import kinds
from aso_desktop.documents.limits import PAGE_PIXELS
from aso_desktop.documents.notices import Unfit
from aso_desktop.documents.pages import Hit, PdfPages
from aso_desktop.documents.preview import Preview, open_preview
from tests.documents.samples import docx, pdf, picture, turned


def test_a_page_is_drawn_in_pixels() -> None:
    with PdfPages(pdf("Demande", "deux")) as pages:
        assert (pages.count, pages.size(0)) == (2, (400, 600))
        drawn = pages.render(0, 1.5)
        assert (drawn.width, drawn.height, len(drawn.pixels)) == (600, 900, 600 * 900 * 4)
        assert drawn.pixels[:3] == b"\xff\xff\xff"
        assert b"\x00\x00\x00" in drawn.pixels


def test_a_document_opened_for_somebody_who_has_left_is_closed() -> None:
    pages = PdfPages(pdf("Demande"))
    document = pages._document
    assert document.raw
    del pages
    assert not document.raw


def test_an_absurd_scale_is_lowered() -> None:
    with PdfPages(pdf("Demande")) as pages:
        drawn = pages.render(0, 10_000)
        assert drawn.width * drawn.height <= PAGE_PIXELS + drawn.width + drawn.height


def find(source: bytes, words: str) -> Sequence[Hit]:
    with PdfPages(source) as pages:
        return pages.find(words)


def test_words_are_found_without_accents_and_case() -> None:
    source = pdf("Réponse à l’été, réponse", "rien", "REPONSE")
    assert [hit.page for hit in find(source, "réponse")] == [0, 0, 2]
    assert [hit.page for hit in find(source, "a l'ete")] == [0]
    assert find(source, "  ") == []
    assert find(source, "absent") == []


@pytest.mark.parametrize(("rotation", "left", "top"), [(0, 0.25, 1 / 6), (90, 5 / 6, 0.25), (180, 0.63, 5 / 6)])
def test_a_box_lies_where_the_words_are_seen(rotation: int, left: float, top: float) -> None:
    ((box,),) = (hit.boxes for hit in find(turned(pdf("Demande"), rotation), "demande"))
    assert box.left == pytest.approx(left, abs=0.05)
    assert box.top == pytest.approx(top, abs=0.05)
    assert 0 < box.width < 0.2
    assert 0 < box.height < 0.2


def test_pages_may_be_asked_for_from_many_threads() -> None:
    with PdfPages(pdf(*["mot"] * 20)) as pages:
        widths: list[int] = []
        threads = [threading.Thread(target=lambda n=n: widths.append(pages.render(n, 1).width)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert widths == [400] * 20


@pytest.mark.parametrize(("source", "code"), [(pdf("x", password="p"), "encrypted"), (b"%PDF-1.4 x", "malformed")])
def test_a_pdf_that_does_not_open_says_why(source: bytes, code: str) -> None:
    with pytest.raises(Unfit) as caught:
        PdfPages(source)
    assert caught.value.code == code


def test_a_page_that_is_not_there_is_told() -> None:
    with PdfPages(pdf("x")) as pages, pytest.raises(Unfit):
        pages.render(7, 1)


def opened(preview: Preview) -> tuple[int, int, int]:
    assert preview.pages is not None
    drawn = preview.pages.render(0, 1)
    preview.pages.close()
    return preview.pages.count, drawn.width, drawn.height


def test_each_kind_has_its_preview(letter: EmailMessage, child: LimitedChild) -> None:
    assert opened(open_preview(pdf("x", "y"), kinds.PDF, child)) == (2, 400, 600)
    assert open_preview(docx("Un mot"), kinds.DOCX, child, name="d.docx").lines[0] == "Un mot"
    assert "ci-joint l’été." in open_preview(letter.as_bytes(), kinds.EML, child, name="m.eml").lines
    locked = open_preview(pdf("x", password="p"), kinds.PDF, child)
    assert (locked.kind, "password" in in_english(locked.notice or pytest.fail("no words"))) == ("none", True)
    assert open_preview(b"\x00\x01", kinds.OCTETS, child).kind == "none"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_pictures_are_decoded_in_the_child(kind: str, child: LimitedChild) -> None:
    preview = open_preview(picture(40, 30, kind), "image/x", child)
    assert preview.kind == "image"
    assert opened(preview) == (1, 40, 30)


def test_a_scan_of_several_pages_shows_each(child: LimitedChild) -> None:
    pages = open_preview(picture(3, 2, "TIFF", pages=3), "image/tiff", child).pages
    assert pages is not None
    assert pages.count == 3
    assert pages.render(2, 1).pixels[:4] == b"\xff\x00\x00\xff"  # blue first
    assert pages.size(1) == (2.25, 1.5)
    assert pages.find("mot") == ()


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\nbroken", picture(3000, 3000)[:900]])
def test_a_broken_picture_says_so(data: bytes, child: LimitedChild) -> None:
    assert open_preview(data, "image/png", child).kind == "none"


def test_a_huge_picture_is_shrunk(child: LimitedChild) -> None:
    assert opened(open_preview(picture(6000, 3000), "image/png", child)) == (1, 2400, 1200)
