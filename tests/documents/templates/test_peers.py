"""Beside others: docxtpl on templates that both understand, and LibreOffice, which must open what we write."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docxtpl import DocxTemplate

from aso_desktop.documents.templates.joining import write_joined
from aso_desktop.documents.templates.template import compile_template
from aso_desktop.documents.templates.values import Image, Rich, RichParagraph, RichRun
from bench.template_files import Braces, letter, letter_row, minute, minute_record
from tests.documents.templates.making import docx, p, table
from tests.documents.templates.test_values import picture

SECONDS = 120


def read(document: bytes) -> list[Any]:
    """Return the paragraphs and the tables of a document, with the styles of the paragraphs."""
    opened = Document(io.BytesIO(document))
    cells = [[[cell.text for cell in row.cells] for row in one.rows] for one in opened.tables]
    footers = [q.text for section in opened.sections for q in section.footer.paragraphs]
    return [[(q.text, q.style.name if q.style else "") for q in opened.paragraphs], cells, footers]


def by_docxtpl(template: bytes, data: dict[str, Any]) -> bytes:
    document, out = DocxTemplate(io.BytesIO(template)), io.BytesIO()
    document.render(data, autoescape=True)
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("template", "data"), [(letter(Braces()), letter_row(7)), (minute(Braces()), minute_record())])
def test_docxtpl_reads_the_same_document(template: bytes, data: dict[str, Any]) -> None:
    assert read(compile_template(template).render(data)) == read(by_docxtpl(template, data))


def representative(folder: Path) -> list[Path]:
    """Write documents that use all there is."""
    rows = table(("{% pour a dans l %}{{ a }}", "{% fin %}"))
    body = p("{{ logo | image }}") + p("{{ riche | riche }}") + rows + p("{{ manque }}")
    rich = Rich(tuple(RichParagraph((RichRun(f"point {n}", bold=True),), "bullet") for n in range(3)))
    parts = {"header1.xml": p("{{ nom }}"), "footnotes.xml": f'<w:footnote w:id="1">{p("{{ nom }}")}</w:footnote>'}
    data = {"logo": Image(picture()), "riche": rich, "l": ["a", "b"], "nom": "R&D"}
    made = {
        "rich": compile_template(docx(body, parts)).render(data),
        "letter": compile_template(letter(Braces())).render(letter_row(1)),
        "minute": compile_template(minute(Braces())).render(minute_record()),
    }
    paths = [folder / f"{name}.docx" for name in made]
    for path, content in zip(paths, made.values(), strict=True):
        path.write_bytes(content)
    joined = folder / "joined.docx"
    assert all(row.is_ready for row in write_joined(letter(Braces()), map(letter_row, range(3)), joined))
    return [*paths, joined]


def test_libreoffice_opens_and_prints_every_kind_of_document(tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    program = shutil.which("soffice")
    assert program
    paths = representative(tmp_path)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [
        program,
        profile,
        "--headless",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(tmp_path / "pdf"),
    ]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=SECONDS)
    pages = {}
    for path in paths:
        with PdfDocument(tmp_path / "pdf" / f"{path.stem}.pdf") as document:
            pages[path.stem] = [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    assert "point 2" in pages["rich"][0]
    assert "⟦manque ?⟧" in pages["rich"][0]
    assert "Durand & fils n° 1" in pages["letter"][0]
    assert len(pages["minute"]) >= 4
    numbers = [page.partition("Dossier ")[2][:10] for page in pages["joined"]]
    assert sorted(set(numbers)) == ["2026-00000", "2026-00001", "2026-00002"]
    assert numbers == sorted(numbers)
