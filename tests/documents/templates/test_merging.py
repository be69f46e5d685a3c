"""Mail merge: a report before anything is written, one file each, or all letters in one document."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from aso_desktop.core.errors import Cancelled
from aso_desktop.documents.templates.findings import TemplateFaulty
from aso_desktop.documents.templates.joining import write_joined
from aso_desktop.documents.templates.merging import Plan, look_over, refuse_bad, write_letters
from aso_desktop.documents.templates.template import compile_template
from tests.documents.templates.making import docx, lines, p, part

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
PARTS = {"header1.xml": p("Dossier {{ nom }}"), "footer1.xml": p("Pied"), "numbering.xml": NUMBERING}
LETTER = docx(p("Cher {{ nom }}") + p("un", properties=NUMBERED) + p("Fin de {{ nom }}"), PARTS)
ROWS: list[dict[str, Any]] = [{"nom": "Ada"}, {"nom": "Zoé & fils"}, {"nom": ""}, {"nom": "Ada"}, {"nom": "AUX"}]


def test_every_recipient_is_reported_before_anything_is_written(tmp_path: Path) -> None:
    template = compile_template(LETTER)
    plan = Plan(required=("nom",))
    states = [report.state for report in look_over(template, ROWS, plan)]
    assert states == ["ready", "ready", "empty_required", "duplicate", "ready"]
    with pytest.raises(TemplateFaulty):
        refuse_bad(look_over(template, ROWS, plan))
    assert list(tmp_path.iterdir()) == []


def test_one_file_each_under_a_safe_name_of_its_own(tmp_path: Path) -> None:
    template = compile_template(LETTER)
    plan = Plan(required=("nom",), name="Lettre {{ nom }}")
    list(write_letters(template, ROWS, tmp_path, plan))
    done = list(write_letters(template, ROWS, tmp_path, plan))
    assert [d.file for d in done if d.file] == [
        "Lettre Ada (2).docx",
        "Lettre Zoé & fils (2).docx",
        "Lettre AUX (2).docx",
    ]
    assert lines((tmp_path / "Lettre Ada.docx").read_bytes())[0] == "Cher Ada"
    assert len(list(tmp_path.iterdir())) == 6


def test_work_that_is_stopped_leaves_whole_files_only(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        del total, what
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(write_letters(compile_template(LETTER), ROWS, tmp_path, Plan(), stop))
    assert [file.name for file in tmp_path.iterdir()] == ["00001.docx"]


def test_all_letters_in_one_document_keep_their_headers_and_their_counts(tmp_path: Path) -> None:
    path = tmp_path / "toutes.docx"
    done = list(write_joined(LETTER, ROWS, path, Plan(required=("nom",))))
    assert [d.state for d in done] == ["ready", "ready", "empty_required", "duplicate", "ready"]
    data = path.read_bytes()
    document = Document(io.BytesIO(data))
    assert [q.text for q in document.paragraphs if q.text.startswith("Cher")] == [
        "Cher Ada",
        "Cher Zoé & fils",
        "Cher AUX",
    ]
    assert [s.header.paragraphs[0].text for s in document.sections] == [
        "Dossier Ada",
        "Dossier Zoé & fils",
        "Dossier AUX",
    ]
    assert [s.footer.paragraphs[0].text for s in document.sections] == ["Pied"] * 3
    assert part(data).count('w:start="1"') == 3
    assert len(set(re.findall(r'<w:numId w:val="(\d+)"', part(data)))) == 3
    assert sorted(file.name for file in tmp_path.iterdir()) == ["toutes.docx"]


def test_notes_with_fields_cannot_be_joined(tmp_path: Path) -> None:
    source = docx(p("x {{ nom }}"), {"footnotes.xml": f'<w:footnote w:id="1">{p("{{ nom }}")}</w:footnote>'})
    with pytest.raises(TemplateFaulty):
        list(write_joined(source, ROWS, tmp_path / "x.docx"))
    assert list(tmp_path.iterdir()) == []
