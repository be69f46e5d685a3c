"""A page being drawn: letterhead, titles, lines, tables; `{field}` in a text becomes a content control."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Final, NamedTuple

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from aso_desktop.documents.templates.package import archive, read_package

FONT: Final = "Arial"
INK: Final = RGBColor(0x1D, 0x28, 0x33)
PALE: Final = RGBColor(0x5B, 0x67, 0x73)
ACCENT: Final = RGBColor(0x1F, 0x4E, 0x6B)
RULE: Final = "B9C4CC"
SHADE: Final = "EAF0F4"
WIDTH: Final = 16.6
"""Width of the text in centimetres: A4 with margins of 2.2 cm."""
_PIECES: Final = re.compile(r"(\{[^}]+\}|\*\*[^*]+\*\*)")


class Column(NamedTuple):
    """A column of a table: its heading, what its cells say, its width in centimetres."""

    heading: str
    text: str
    width: float


class Sheet:
    """One template being made in one language."""

    def __init__(self, language: str, title: str) -> None:
        """Begin an empty A4 page."""
        self.language = language
        self.document = Document()
        self._ids = 1000
        self._set_page()
        self._set_styles()
        self.document.core_properties.title = title
        self.document.core_properties.author = "ASO Desktop"
        self.document.core_properties.language = "fr-FR" if language == "fr" else "en-GB"

    def words(self, french: str, english: str) -> str:
        """Return the words of the template's language."""
        return french if self.language == "fr" else english

    # --- pieces ------------------------------------------------------------------------------------------------

    def letterhead(self) -> None:
        """Put the logo, the ministry and the service on the left, place, day and reference on the right.

        On headed paper the left stays empty: the paper says it.
        """
        table = self._plain_table((9.4, WIDTH - 9.4))
        left, right = table.rows[0].cells
        left.paragraphs[0].add_run("{% si non papier_a_entete %}")
        left.add_paragraph("{% si logo %}{{ logo | image('5 cm') }}{% fin %}")
        self.write(left.add_paragraph(), "**{ministere}**")
        self.write(left.add_paragraph(), "{direction}")
        self._pale(self.write(left.add_paragraph(), "{service}"))
        left.add_paragraph("{% fin %}")
        day, reference = right.paragraphs[0], right.add_paragraph()
        day.add_run("{% si lieu_redaction %}")
        self.write(day, "{lieu_redaction}").add_run(", {% fin %}")
        self.write(day, self.words("le {date_document | date_longue}", "{date_document | date_longue}"))
        reference.add_run("{% si reference %}")
        self.write(reference, self.words("Réf. : {reference}", "Ref.: {reference}")).add_run("{% fin %}")
        self._pale(reference)
        for paragraph in (day, reference):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for paragraph in (*left.paragraphs, *right.paragraphs):
            paragraph.paragraph_format.space_after = Pt(1)
        self.gap(10)

    def title(self, text: str, below: str = "") -> None:
        """Put the name of the document in the middle, with a rule under it."""
        head = self.write(self.document.add_paragraph(style="Title"), text)
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        last = head
        if below:
            last = self.write(self.document.add_paragraph(), below)
            last.alignment = WD_ALIGN_PARAGRAPH.CENTER
            last.paragraph_format.space_after = Pt(6)
        _rule_below(last)
        self.gap(4)

    def heading(self, text: str) -> None:
        """Begin a part."""
        self.write(self.document.add_paragraph(style="Heading 1"), text)

    def text(self, text: str, style: str = "Normal", *, indent: float = 0.0, right: bool = False) -> Paragraph:
        """Write a paragraph; `indent` in centimetres."""
        paragraph = self.write(self.document.add_paragraph(style=style), text)
        paragraph.paragraph_format.left_indent = Cm(indent) if indent else None
        if right:
            paragraph.paragraph_format.left_indent = Cm(9.4)
        return paragraph

    def gap(self, points: float) -> None:
        """Leave some white."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(points)

    def facts(
        self, rows: Sequence[tuple[str, str]], label_width: float = 4.2, *, only_filled: Sequence[str] = ()
    ) -> None:
        """Write labels with what they stand for, one under the other; rows of `only_filled` fields when they are."""
        optional = {f"{{{name}}}": name for name in only_filled}
        table = self._plain_table((label_width, WIDTH - label_width), len(rows))
        for (label, text), row in zip(rows, table.rows, strict=True):
            first, second = (cell.paragraphs[0] for cell in row.cells)
            if text in optional:
                first.add_run(f"{{% si {optional[text]} %}}")
            self._pale(self.write(first, label))
            self.write(second, text)
            if text in optional:
                second.add_run("{% fin %}")
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        self.gap(6)

    def table(self, source: str, variable: str, columns: Sequence[Column]) -> None:
        """Write a table with one row for each element of a list."""
        table = self.document.add_table(2, len(columns))
        _dress(table, [column.width for column in columns])
        for column, head, cell in zip(columns, table.rows[0].cells, table.rows[1].cells, strict=True):
            _shade(head)
            self.write(head.paragraphs[0], f"**{column.heading}**")
            self.write(cell.paragraphs[0], column.text)
            for paragraph in (head.paragraphs[0], cell.paragraphs[0]):
                paragraph.paragraph_format.space_after = Pt(2)
                paragraph.paragraph_format.space_before = Pt(2)
                for run in paragraph._p.iter(qn("w:sz")):  # noqa: SLF001 - python-docx has no other way
                    run.set(qn("w:val"), "19")
        _repeat(table.rows[0])
        self._wrap([table.rows[1]._tr], f"pour:{source}:{variable}")  # noqa: SLF001 - idem
        self.gap(6)

    def grid(self, rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Write a table of fixed rows, the first as headings."""
        table = self.document.add_table(len(rows), len(widths))
        _dress(table, widths)
        for number, (texts, row) in enumerate(zip(rows, table.rows, strict=True)):
            for text, cell in zip(texts, row.cells, strict=True):
                self.write(cell.paragraphs[0], f"**{text}**" if number == 0 else text)
                cell.paragraphs[0].paragraph_format.space_before = Pt(3)
                cell.paragraphs[0].paragraph_format.space_after = Pt(3)
                if number == 0:
                    _shade(cell)
        self.gap(6)

    def signature(self) -> None:
        """Leave room for a signature, with quality and name."""
        self.gap(16)
        for text in ("{signataire.qualite}", "", "", "**{signataire.nom}**"):
            self.text(text, right=True).paragraph_format.keep_with_next = True

    @contextmanager
    def each(self, source: str, variable: str) -> Iterator[None]:
        """Repeat what is written inside for each element of a list."""
        with self._around(f"pour:{source}:{variable}"):
            yield

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """Keep what is written inside only when a condition holds.

        Written as tags: LibreOffice 7.4 takes the look off the first words of a control around paragraphs.
        """
        self.document.add_paragraph(f"{{% si {condition} %}}")
        yield
        self.document.add_paragraph("{% fin %}")

    def footer(self, text: str) -> None:
        """Put a text and the page number at the foot of each page."""
        paragraph = self.document.sections[0].footer.paragraphs[0]
        self._pale(self.write(paragraph, text + "\t"))
        stops = paragraph.paragraph_format.tab_stops
        stops.clear_all()
        for node in paragraph.style.element.iter(qn("w:tabs")):
            node.getparent().remove(node)
        stops.add_tab_stop(Cm(WIDTH), 2)
        for code in ("PAGE", "NUMPAGES"):
            if code == "NUMPAGES":
                _add_run(paragraph, " / ", PALE, 8)
            _field_code(paragraph, code)
        for run in paragraph._p.iter(qn("w:rPr")):  # noqa: SLF001 - idem
            size = OxmlElement("w:sz")
            size.set(qn("w:val"), "16")
            for known in run.findall(qn("w:sz")):
                run.remove(known)
            run.append(size)

    def data(self) -> bytes:
        """Return the file: the same bytes each time."""
        made = BytesIO()
        self.document.save(made)
        return archive(read_package(made.getvalue()).members)

    # --- inside ------------------------------------------------------------------------------------------------

    def write(self, paragraph: Paragraph, text: str) -> Paragraph:
        """Write a text: `{field}` becomes a control, `**words**` are bold."""
        for piece in filter(None, _PIECES.split(text)):
            if piece.startswith("**"):
                inner = piece.strip("*")
                if inner.startswith("{"):
                    self._control(paragraph, inner[1:-1], bold=True)
                else:
                    _add_run(paragraph, inner).bold = True
            elif piece.startswith("{"):
                self._control(paragraph, piece[1:-1])
            else:
                _add_run(paragraph, piece)
        return paragraph

    def _control(self, paragraph: Paragraph, source: str, *, bold: bool = False) -> None:
        run = _add_run(paragraph, source.partition("|")[0].strip())
        run.bold = bold or None
        self._wrap([run._r], source)  # noqa: SLF001 - idem

    def _wrap(self, elements: Sequence[Any], tag: str) -> None:
        """Put neighbours into a content control of ours."""
        self._ids += 1
        control, properties, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
        for name, value in (("alias", tag), ("tag", f"aso:{tag}"), ("id", str(self._ids))):
            node = OxmlElement(f"w:{name}")
            node.set(qn("w:val"), value)
            properties.append(node)
        control.append(properties)
        control.append(content)
        elements[0].addprevious(control)
        for element in elements:
            content.append(element)

    @contextmanager
    def _around(self, tag: str) -> Iterator[None]:
        body = self.document.element.body
        before = set(body)
        yield
        fresh = [element for element in body if element not in before and element.tag != qn("w:sectPr")]
        self._wrap(fresh, tag)

    def _plain_table(self, widths: Sequence[float], rows: int = 1) -> Table:
        table: Table = self.document.add_table(rows, len(widths))
        table.autofit = False
        _set_widths(table, widths)
        for row in table.rows:
            for width, cell in zip(widths, row.cells, strict=True):
                cell.width = Cm(width)
        return table

    @staticmethod
    def _pale(paragraph: Paragraph) -> None:
        for run in paragraph._p.iter(qn("w:rPr")):  # noqa: SLF001 - idem
            color = run.find(qn("w:color"))
            if color is None:
                color = OxmlElement("w:color")
                run.append(color)
            color.set(qn("w:val"), str(PALE))

    def _set_page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin, section.bottom_margin = Cm(1.9), Cm(1.9)

    def _set_styles(self) -> None:
        sizes = {"Normal": (10.5, INK, 0, 6), "Title": (17, ACCENT, 4, 4), "Heading 1": (12.5, ACCENT, 12, 4),
                 "Heading 2": (11, INK, 8, 3), "List Bullet": (10.5, INK, 0, 3)}  # fmt: skip
        for name, (size, color, before, after) in sizes.items():
            style = self.document.styles[name]
            style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), color
            style.font.bold = name not in ("Normal", "List Bullet")
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for key in list(fonts.attrib):
                del fonts.attrib[key]
            for key in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{key}"), FONT)
        for rule in self.document.styles["Title"].element.iter(qn("w:pBdr")):
            rule.getparent().remove(rule)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "fr-FR" if self.language == "fr" else "en-GB")
        self.document.styles["Normal"].element.get_or_add_rPr().append(language)


def _add_run(paragraph: Paragraph, text: str, color: RGBColor | None = None, size: float = 0) -> Any:
    run = paragraph.add_run(text)
    if color is not None:
        run.font.color.rgb = color
    if size:
        run.font.size = Pt(size)
    run._r.get_or_add_rPr()  # noqa: SLF001 - idem
    return run


def _field_code(paragraph: Paragraph, code: str) -> None:
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("", "1"), ("end", "")):
        run = _add_run(paragraph, "", PALE, 8)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText" if text == code else "w:t")
            mark.text = text
        run._r.append(mark)  # noqa: SLF001 - idem


def _rule_below(paragraph: Paragraph) -> None:
    borders: Any = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "6"), ("color", RULE)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - idem
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _dress(table: Table, widths: Sequence[float]) -> None:
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _set_widths(table, widths)
    borders: Any = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # noqa: SLF001
    for row in table.rows:
        for width, cell in zip(widths, row.cells, strict=True):
            cell.width = Cm(width)


def _set_widths(table: Table, widths: Sequence[float]) -> None:
    for width, column in zip(widths, table.columns, strict=True):
        column.width = Cm(width)


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", SHADE)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - idem


def _repeat(row: Any) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - idem
    for name in ("cantSplit", "tblHeader"):
        properties.append(OxmlElement(f"w:{name}"))
