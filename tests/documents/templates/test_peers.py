"""Beside docxtpl, on templates that both understand: what a reader finds in the two documents is the same."""

import io
from collections.abc import Sequence
from typing import Any

import pytest
from docx import Document
from docxtpl import DocxTemplate

from aso_desktop.documents.templates.template import compile_template
from bench.template_files import Braces, letter, letter_row, minute, minute_record


def read(document: bytes) -> list[Any]:
    """Return the paragraphs and the tables of a document, with the styles of the paragraphs."""
    opened = Document(io.BytesIO(document))
    cells = [[[cell.text for cell in row.cells] for row in one.rows] for one in opened.tables]
    edges = [[q.text for q in (*s.header.paragraphs, *s.footer.paragraphs)] for s in opened.sections]
    bold = ["".join(run.text for run in q.runs if run.bold) for q in opened.paragraphs]
    return [[(q.text, q.style.name if q.style else "") for q in opened.paragraphs], cells, edges, bold]


def by_docxtpl(template: bytes, data: dict[str, Any]) -> bytes:
    document, out = DocxTemplate(io.BytesIO(template)), io.BytesIO()
    document.render(data, autoescape=True)
    document.save(out)
    return out.getvalue()


def written(text: str = "", rows: Sequence[tuple[str, ...]] = (), header: str = "") -> bytes:
    """Return a template by python-docx, a paragraph a line: # begins a heading, * a bold one, - an item of a list."""
    document, out = Document(), io.BytesIO()
    document.sections[0].header.paragraphs[0].text = header
    for line in text.splitlines():
        style = {"#": "Heading 2", "-": "List Bullet"}.get(line[0])
        paragraph = document.add_paragraph(line.lstrip("#-*") if line[0] != "*" else "", style=style)
        if line[0] == "*":
            paragraph.add_run(line[1:]).bold = True
    if rows:
        table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
        for number, row in enumerate(rows):
            for cell, inside in zip(table.rows[number].cells, row, strict=True):
                cell.text = inside
    document.save(out)
    return out.getvalue()


DATA: dict[str, Any] = {
    "nom": "R&D <b> « Zoé »", "oui": True, "non_": False, "rang": 3, "lignes": "un\ndeux", "vide": [],
    "actions": [{"quoi": "Relire", "qui": "Zoé", "pieces": ["a", "b"]}, {"quoi": "Signer", "qui": "Léo", "pieces": []}],
}  # fmt: skip
CONDITIONS = """{%p if oui and rang > 2 %}
-oui {{ rang }}
{%p else %}
-non
{%p endif %}
{%p if non_ %}
a
{%p elif rang == 3 %}
*b
{%p else %}
c
{%p endif %}
{% if not non_ %}dans{% else %}hors{% endif %} la ligne
{%p if 'Zoé' in nom %}
x
{%p endif %}"""
LOOPS = """{%p for a in actions %}
#{{ loop.index }}. {{ a.quoi }}
{%p for piece in a.pieces %}
-{{ piece }}
{%p endfor %}
{%p endfor %}
{% for a in actions %}{{ a.qui }}, {% endfor %}fin"""
EMPTY = "avant\n{%p for a in vide %}\n{{ a }}\n{%p endfor %}\naprès"


def rows(path: str) -> list[tuple[str, str]]:
    loop = f"{{%tr for a in {path} %}}"
    return [("Quoi", "Qui"), (loop, ""), ("{{ a.quoi }}", "par {{ a.qui }}"), ("{%tr endfor %}", "")]


BOTH: dict[str, bytes] = {
    "fields": written("#{{ nom }}\n*{{ nom }} et {{ rang }}\n{{ lignes }}", header="Dossier {{ nom }}"),
    "conditions": written(CONDITIONS),
    "loops": written(LOOPS),
    "rows": written(rows=rows("actions")),
    "an empty loop": written(EMPTY, rows("vide")),
}


@pytest.mark.parametrize("name", [*BOTH, "letter", "minute"])
def test_docxtpl_makes_the_same_document(name: str) -> None:
    bench = {"letter": (letter, letter_row(7)), "minute": (minute, minute_record())}
    template, data = (BOTH[name], DATA) if name in BOTH else (bench[name][0](Braces()), bench[name][1])
    assert read(compile_template(template).render(data)) == read(by_docxtpl(template, data))
