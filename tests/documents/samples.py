"""Documents that the tests make: real ones, and traps."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from docx import Document
from openpyxl import Workbook
from PIL import Image
from pypdfium2 import PdfDocument
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas


def pdf(*pages: str, password: str = "") -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 600), encrypt=StandardEncryption(password) if password else None)
    for text in pages:
        canvas.drawString(100, 500, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def turned(data: bytes, rotation: int) -> bytes:
    """Return a PDF whose pages are shown turned, as scanners save them."""
    target = io.BytesIO()
    with PdfDocument(data) as document:
        for page in document:
            page.set_rotation(rotation)
        document.save(target)
    return target.getvalue()


def docx(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "case A", "case B"
    document.sections[0].header.paragraphs[0].text = "En-tête du bureau"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def xlsx(*rows: tuple[Any, ...], corner: str = "") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if corner:
        sheet.cell(1_048_576, 16_384, corner)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def odt(*paragraphs: str, manifest: str = "<manifest/>") -> bytes:
    content = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)
    body = f'<office:body xmlns:office="o" xmlns:text="t"><office:text>{content}</office:text></office:body>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", body)
        archive.writestr("META-INF/manifest.xml", manifest)
    return target.getvalue()


def word_with(xml: str, **parts: str) -> bytes:
    """Return a .docx whose body is `xml`, as a hand would forge it."""
    others = {name.replace("__", "/"): content for name, content in parts.items()}
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml, **others})


def picture(width: int, height: int, kind: str = "PNG", pages: int = 1) -> bytes:
    target = io.BytesIO()
    frames = [Image.new("RGB", (width, height), color) for color in ("red", "green", "blue")[:pages]]
    more = {"save_all": True, "append_images": frames[1:]} if pages > 1 else {}
    frames[0].save(target, kind, **more)
    return target.getvalue()
