"""The windows of documents: versions side by side, conflicts side by side, the reading over."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.drafts import labels
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.reading_window import ReadingWindow
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.inputs import Choice

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


class ConflictsWindow(ReadingWindow):
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
