"""A plain working note as a Word document: title, sentences, a table. Loads python-docx: import on first use."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from aso_desktop.core.text import clean_line
from aso_desktop.store.files import replacing


@dataclass(frozen=True)
class Note:
    """What the note says, in the reader's language. `parts` are headings that the author fills in."""

    title: str
    sentences: Sequence[str]
    table_title: str = ""
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    amounts: frozenset[int] = frozenset()
    """Columns that hold amounts: they stand to the right."""
    parts: Sequence[str] = ()


def write_note(path: Path, note: Note) -> None:
    """Write the note, whole or not at all. Raises `EnvironmentFailure`."""
    document = Document()
    document.core_properties.title = clean_line(note.title)
    document.core_properties.author = ""
    document.add_heading(clean_line(note.title), 0)
    for sentence in note.sentences:
        document.add_paragraph(clean_line(sentence))
    if note.rows:
        document.add_heading(note.table_title, 1)
        _add_table(document, note)
    for part in note.parts:
        document.add_heading(part, 1)
        document.add_paragraph("")
    buffer = BytesIO()
    document.save(buffer)
    with replacing(path) as file:
        file.write(buffer.getbuffer())


def _add_table(document: "Document", note: Note) -> None:  # type: ignore[valid-type]
    table = document.add_table(rows=1, cols=len(note.headings))  # type: ignore[attr-defined]
    table.style = "Light Grid Accent 1"
    for cell, heading in zip(table.rows[0].cells, note.headings, strict=True):
        cell.text = heading
    for row in note.rows:
        cells = table.add_row().cells
        for number, words in enumerate(row):
            cells[number].text = clean_line(words)
            if number in note.amounts:
                cells[number].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
