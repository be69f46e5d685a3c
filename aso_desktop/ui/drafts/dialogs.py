"""The windows of documents: versions side by side, conflicts side by side, the reading over."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QDialog, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.drafts import labels
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.inputs import Choice

_WIDTH: Final = 860
_HEIGHT: Final = 560
_PARTS: Final = {
    "header": QT_TRANSLATE_NOOP("drafts", "Header"),
    "footer": QT_TRANSLATE_NOOP("drafts", "Footer"),
}
ANSWER: Final = (
    Field(
        "state", QT_TRANSLATE_NOOP("drafts", "Answer"), Kind.CHOICE, width=24,
        choices=(
            Choice("accepted", QT_TRANSLATE_NOOP("drafts", "I agree")),
            Choice("remarks", QT_TRANSLATE_NOOP("drafts", "I have remarks")),
            Choice("refused", QT_TRANSLATE_NOOP("drafts", "I refuse")),
        ),
    ),
    Field("comments", QT_TRANSLATE_NOOP("drafts", "Remarks"), Kind.TEXT, lines=5),
)  # fmt: skip

REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("drafts", "Reason"), Kind.TEXT, required=True, lines=3),)


def review_fields(agents: Sequence[Any]) -> tuple[Field, ...]:
    """Return the question whom to ask, and by when."""
    from aso_desktop.core.i18n import Text

    nobody = Choice("", QT_TRANSLATE_NOOP("drafts", "Nobody in particular"))
    choices = (nobody, *(Choice(str(agent.id), Text("", agent.name)) for agent in agents))
    return (
        Field("reviewer_id", QT_TRANSLATE_NOOP("drafts", "Second reader"), Kind.CHOICE, width=30, choices=choices),
        Field("due_on", QT_TRANSLATE_NOOP("drafts", "By"), Kind.DATE, width=12),
    )


class _Window(QDialog):
    """A dialog that can be read at length."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, _WIDTH, _HEIGHT)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)


class CompareWindow(_Window):
    """Two versions by paragraph, then by word; what was not compared is said."""

    def __init__(self, parent: QWidget, title: str, changes: Sequence[Any]) -> None:
        super().__init__(parent, title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        count = sum(change.kind != "same" for change in changes)
        said = self.tr("%n paragraph(s) differ.", "", count) if count else self.tr("The text is the same.")
        self.box.addWidget(Words(said, 13, bold=True))
        self.box.addWidget(Words(self.tr("Pictures, typefaces and layout are not compared."), 12, ink="text2"))
        self.text.setHtml("".join(self._paragraph(change) for change in changes))
        self.box.addWidget(self.text, 1)
        self.box.addWidget(row(None, self.leave))

    def _paragraph(self, change: Any) -> str:
        inks = {"added": theme().color("ok").name(), "removed": theme().color("danger").name()}
        marks = {"added": "underline", "removed": "line-through"}
        form = '<span style="color:{};text-decoration:{}">{}</span>'
        pieces = [
            escape(p.text) if p.kind == "same" else form.format(inks[p.kind], marks[p.kind], escape(p.text))
            for p in change.pieces
        ]
        part = f"<b>{escape(spoken(_PARTS[change.part]))}</b> " if change.part in _PARTS else ""
        return f"<p>{part}{''.join(pieces)}</p>"


class ConflictsWindow(_Window):
    """What Word and the data both changed, side by side; what stands in the document stays unless it is ticked."""

    def __init__(self, parent: QWidget, conflicts: Sequence[Any], take: Callable[[Sequence[Any]], object]) -> None:
        super().__init__(parent, self.tr("To decide"))
        self._conflicts, self._take = conflicts, take
        self.boxes: list[QCheckBox] = []
        lines = column(gap=10, kind="clear")
        for conflict in conflicts:
            self._add(lines.box, conflict)
        lines.box.addStretch(1)
        self.box.addWidget(
            Words(self.tr("The document keeps what was written in Word. Tick what the data replace."), 13)
        )
        self.box.addWidget(scrolled(lines), 1)
        self.replace = Button(self.tr("Replace what is ticked"), kind="primary")
        self.replace.clicked.connect(self._on_replace)
        self.box.addWidget(row(None, self.leave, self.replace))

    def _add(self, box: QBoxLayout, conflict: Any) -> None:
        box.addWidget(Words(spoken(labels.CONFLICTS[conflict.reason]), 12, ink="text2", wrap=True))
        tick = QCheckBox(conflict.path)
        tick.setEnabled(conflict.reason == "edited")
        self.boxes.append(tick)
        box.addWidget(tick)
        left = column(Words(self.tr("In the document"), 12, ink="text3"), Words(conflict.present, wrap=True))
        right = column(Words(self.tr("From the data"), 12, ink="text3"), Words(conflict.new, wrap=True))
        box.addWidget(row(left, right, gap=16))

    def _on_replace(self) -> None:
        chosen = [c for c, box in zip(self._conflicts, self.boxes, strict=True) if box.isChecked()]
        self.accept()
        if chosen:
            self._take(chosen)
