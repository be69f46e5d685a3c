"""The templates that are measured, the same for every engine but for its braces, and the rows that fill them."""

import io
from pathlib import Path
from typing import Any, Final

from docx import Document
from docx.shared import Cm
from PIL import Image

PARAGRAPHS: Final = 6
POINTS: Final = 12
ACTIONS: Final = 40
WORDS: Final = "La présente lettre fait suite à votre demande et précise les suites que le service entend lui donner. "


class Braces:
    """How an engine writes fields and loops."""

    def __init__(self, *, is_docxtemplater: bool = False) -> None:
        """Write as docxtemplater does, or as ours and docxtpl do."""
        self._short = is_docxtemplater

    def field(self, name: str, of: str = "") -> str:
        """Return a field, of the item of a loop when `of` names its variable."""
        if self._short:
            return f"{{{name}}}"
        return f"{{{{ {f'{of}.' if of else ''}{name} }}}}"

    def loop(self, variable: str, path: str, *, row: bool = False) -> tuple[str, str]:
        """Return the two ends of a loop over paragraphs or a row."""
        if self._short:
            name = path.rpartition(".")[2]
            return f"{{#{name}}}", f"{{/{name}}}"
        prefix = "tr" if row else "p"
        return f"{{%{prefix} for {variable} in {path} %}}", f"{{%{prefix} endfor %}}"


def letter(braces: Braces) -> bytes:
    """Return a letter with a logo in its header, fifteen fields and a small table."""
    document = Document()
    document.sections[0].header.paragraphs[0].add_run().add_picture(_logo(), width=Cm(3))
    document.sections[0].footer.paragraphs[0].text = f"Dossier {braces.field('numero')}"
    for name in ("civilite", "prenom", "nom", "adresse", "code_postal", "ville"):
        document.add_paragraph(braces.field(name))
    document.add_paragraph(f"Objet : {braces.field('objet')} ({braces.field('reference')})")
    for _ in range(PARAGRAPHS):
        document.add_paragraph(f"{braces.field('civilite')} {braces.field('nom')}, {WORDS * 3}{braces.field('motif')}")
    _table(document, braces, "pieces", ("libelle", "montant"))
    document.add_paragraph(f"{braces.field('signataire')}, le {braces.field('jour')}")
    return _bytes(document)


def minute(braces: Braces) -> bytes:
    """Return minutes of five pages: points with their notes, and a table of actions."""
    document = Document()
    document.add_heading(braces.field("titre"), 0)
    opening, closing = braces.loop("p", "points")
    document.add_paragraph(opening)
    document.add_heading(braces.field("intitule", "p"), 2)
    document.add_paragraph(braces.field("debats", "p"))
    document.add_paragraph(f"Décision : {braces.field('decision', 'p')}")
    document.add_paragraph(closing)
    _table(document, braces, "actions", ("quoi", "qui", "quand"))
    return _bytes(document)


def letter_row(number: int) -> dict[str, Any]:
    """Return what fills one letter."""
    return {
        "numero": f"2026-{number:05}", "civilite": "Madame", "prenom": "Hélène", "nom": f"Durand & fils n° {number}",
        "adresse": f"{number} rue des Lilas", "code_postal": "75007", "ville": "Paris", "objet": "Votre demande",
        "reference": f"REF-{number}", "motif": "Votre dossier est complet.", "signataire": "Le chef du bureau",
        "jour": "3 mars 2026",
        "pieces": [{"libelle": f"Pièce {n}", "montant": f"{n * 10},00 €"} for n in range(1, 4)],
    }  # fmt: skip


def minute_record() -> dict[str, Any]:
    """Return what fills the minutes."""
    return {
        "titre": "Comité de direction",
        "points": [
            {"intitule": f"Point {n}", "debats": WORDS * 12, "decision": f"Adopté le {n} mars"}
            for n in range(1, POINTS + 1)
        ],
        "actions": [{"quoi": f"Transmettre la note {n}", "qui": "Zoé", "quand": "12/03/2026"} for n in range(ACTIONS)],
    }


def _table(document: Any, braces: Braces, name: str, columns: tuple[str, ...]) -> None:
    opening, closing = braces.loop("x", name, row=True)
    if opening.startswith("{%"):
        table = document.add_table(rows=4, cols=len(columns), style="Table Grid")
        table.cell(1, 0).text, table.cell(3, 0).text = opening, closing
        ends = ("", "")
    else:
        table = document.add_table(rows=2, cols=len(columns), style="Table Grid")
        ends = (opening, closing)
    line = table.rows[2 if len(table.rows) > 2 else 1]
    for column, cell in enumerate(line.cells):
        table.cell(0, column).text = columns[column]
        head, tail = ends[0] if column == 0 else "", ends[1] if column == len(columns) - 1 else ""
        cell.text = head + braces.field(columns[column], "x") + tail


def _logo() -> io.BytesIO:
    """Return a picture that does not compress to nothing."""
    picture = Image.effect_noise((240, 120), 60).convert("RGB")
    out = io.BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def _bytes(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def write_all(folder: Path) -> None:
    """Write the templates of every engine into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, braces in (("jinja", Braces()), ("short", Braces(is_docxtemplater=True))):
        (folder / f"letter-{name}.docx").write_bytes(letter(braces))
        (folder / f"minute-{name}.docx").write_bytes(minute(braces))
