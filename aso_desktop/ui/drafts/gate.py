"""The last gate: every cause that keeps a document from being final, each leading to where it is put right."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.drafts import labels
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

FILL, WORD, MEETING, READINGS, REGISTER, NOTHING = "fill", "word", "meeting", "readings", "register", ""
_LEADS: Final[Mapping[str, str]] = {
    labels.EMPTY.source: FILL,
    labels.CHANGES.source: WORD,
    labels.COMMENTS.source: WORD,
    labels.UNNUMBERED.source: MEETING,
    labels.NO_QUORUM.source: MEETING,
    labels.OPEN_REVIEW.source: READINGS,
    labels.NOT_REGISTERED.source: REGISTER,
}
_SAID: Final = {
    FILL: QT_TRANSLATE_NOOP("drafts", "Enter: fill it in the form"),
    WORD: QT_TRANSLATE_NOOP("drafts", "Enter: open the file in Word"),
    MEETING: QT_TRANSLATE_NOOP("drafts", "Enter: show the meeting"),
    READINGS: QT_TRANSLATE_NOOP("drafts", "Enter: show the second readings"),
    REGISTER: QT_TRANSLATE_NOOP("drafts", "Enter: register the departure"),
}
_ICONS: Final = {
    FILL: "pencil", WORD: "external-link", MEETING: "gavel", READINGS: "users", REGISTER: "hash", NOTHING: "hourglass",
}  # fmt: skip


class GateDialog(QDialog):
    """Lists the causes, or asks to freeze the document."""

    def __init__(
        self, parent: QWidget, causes: Sequence[Text], finish: Callable[[], object], lead: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make the document final"))
        self._lead = lead
        frozen = self.tr("The document is frozen by its fingerprint: it is not changed any more.")
        count = self.tr("%Ln thing(s) keep it from being final.", "", len(causes))
        self.list = RowsList(self.tr("What is missing"), wraps=True)
        self.list.fill([_line(place, cause) for place, cause in enumerate(causes)])
        self.list.setVisible(bool(causes))
        self.action = Button(self.tr("Make final"), "badge-check", "primary")
        self.action.setEnabled(not causes)
        self.leave = Button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("Make the document final"), 17, bold=True))
        box.addWidget(Words(count if causes else frozen, ink="text2", wrap=True))
        box.addWidget(self.list, 1)
        box.addWidget(row(None, self.leave, self.action))
        self.setMinimumWidth(theme().px(520))
        self.list.itemActivated.connect(lambda _item: self.follow())
        self.leave.clicked.connect(self.reject)
        self.action.clicked.connect(self.accept)
        self.accepted.connect(finish)
        (self.list if causes else self.action).setFocus()

    def follow(self) -> None:
        """Go where the cause in front is put right."""
        kept = self.list.key()
        if kept is not None and kept[1]:
            self.reject()
            self._lead(kept[1])


def _line(place: int, cause: Text) -> RowLine:
    lead = _LEADS.get(cause.source, NOTHING)
    about = spoken(_SAID[lead]) if lead else ""
    return RowLine(spoken(cause), about, "", _ICONS[lead], "text2", key=(place, lead))
