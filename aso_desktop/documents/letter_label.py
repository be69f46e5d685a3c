"""The label that goes on a paper letter: the number large, the day, from whom and about what. Loads reportlab."""

from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from aso_desktop.documents import paper
from aso_desktop.store.files import replacing

WIDTH: Final = 89 / 25.4 * 72
HEIGHT: Final = 36 / 25.4 * 72
"""A common address label: 89 by 36 mm."""
_EDGE: Final = 9.0
_NUMBER_SIZES: Final = (20.0, 17.0, 14.0, 11.0)
_LINES: Final = 3


class LetterLabel(NamedTuple):
    """What the label says, in the reader's language."""

    number: str
    day: str
    correspondents: str
    subject: str
    mark: str = ""


def write_letter_label(path: Path, label: LetterLabel) -> None:
    """Print one label, whole or not at all. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    canvas.setTitle(label.number)
    _draw(canvas, label)
    canvas.save()
    with replacing(path) as file:
        file.write(buffer.getbuffer())


def _draw(canvas: Canvas, label: LetterLabel) -> None:
    room = WIDTH - 2 * _EDGE
    fitting = (s for s in _NUMBER_SIZES if canvas.stringWidth(label.number, paper.BOLD, s) <= room)
    size = next(fitting, _NUMBER_SIZES[-1])
    below = HEIGHT - _EDGE - size * 0.75
    canvas.setFont(paper.BOLD, size)
    canvas.drawString(_EDGE, below, label.number)
    below -= 15
    canvas.setFont(paper.REGULAR, 9)
    canvas.drawString(_EDGE, below, label.day)
    if label.mark:
        canvas.setFont(paper.STRONG, 9)
        canvas.drawRightString(WIDTH - _EDGE, below, label.mark)
    lines = paper.wrapped(" · ".join(filter(None, (label.correspondents, label.subject))), paper.REGULAR, 8.5, room)
    canvas.setFont(paper.REGULAR, 8.5)
    for line in lines[:_LINES]:
        below -= 11.5
        canvas.drawString(_EDGE, below, line)
