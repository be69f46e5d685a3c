"""A briefing on one page: PDF and .docx. Loads reportlab or python-docx: import on first use.

All text is already in the reader's language; a part is its title and its lines.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from reportlab.platypus import Flowable

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, moment, paragraph, style
from aso_desktop.store.files import replacing

Parts = Sequence[tuple[str, Sequence[str]]]
_PRINTED: Final = QT_TRANSLATE_NOOP("documents", "Printed on {moment}")


def write_pdf(path: Path, head: tuple[str, str], parts: Parts, printed_at: datetime, translate: Translate) -> None:
    """Print the page; `head` is its title and what stands under it. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    story: list[Flowable] = []
    for title, lines in parts:
        story.append(paragraph(title, style(10.5, paper.STRONG, spaceBefore=10, spaceAfter=4)))
        story += [paragraph(f"– {line}", style(9, leftIndent=8)) for line in lines]
    furniture = Furniture(
        title=head[0],
        subtitle=head[1],
        right="",
        right_below="",
        foot=say(_PRINTED.format(moment=moment(printed_at)), translate),
        mark="",
    )
    paper.write_pdf(path, furniture, story, translate)


def write_docx(path: Path, head: tuple[str, str], parts: Parts) -> None:
    """Write the page for a word processor. Raises `EnvironmentFailure`."""
    from docx import Document

    document = Document()
    document.add_heading(head[0], level=1)
    document.add_paragraph(head[1])
    for title, lines in parts:
        document.add_heading(title, level=2)
        for line in lines:
            document.add_paragraph(line, style="List Bullet")
    with replacing(path) as file:
        document.save(file)
