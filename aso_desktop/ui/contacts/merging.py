"""Entries that may be one, side by side; a person decides which stays, and the choice can be taken back."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.contacts import queries
from aso_desktop.services.contacts.queries import ContactRow, OrganisationRow, Suggestion
from aso_desktop.ui.contacts.source import ICONS
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.inputs import RadioInput

REASONS: Final = {
    "siret": QT_TRANSLATE_NOOP("contacts", "Same SIRET"),
    "email": QT_TRANSLATE_NOOP("contacts", "Same e-mail"),
    "phone": QT_TRANSLATE_NOOP("contacts", "Same telephone"),
    "name": QT_TRANSLATE_NOOP("contacts", "Same name"),
    "chosen": QT_TRANSLATE_NOOP("contacts", "Chosen in the list"),
}
HOMONYM: Final = QT_TRANSLATE_NOOP("contacts", "other details differ: perhaps a homonym")
COMPARED: Final = (
    ("printed", QT_TRANSLATE_NOOP("contacts", "Name")),
    ("short_name", QT_TRANSLATE_NOOP("contacts", "Short name")),
    ("positions", QT_TRANSLATE_NOOP("contacts", "Functions")),
    ("email", QT_TRANSLATE_NOOP("contacts", "E-mail")),
    ("phone", QT_TRANSLATE_NOOP("contacts", "Telephone")),
    ("siren", QT_TRANSLATE_NOOP("contacts", "SIREN")),
    ("siret", QT_TRANSLATE_NOOP("contacts", "SIRET")),
    ("address", QT_TRANSLATE_NOOP("contacts", "Address")),
    ("aliases", QT_TRANSLATE_NOOP("contacts", "Other names")),
    ("uses", QT_TRANSLATE_NOOP("contacts", "Letters")),
)
NARROW: Final = 600
"""Width from which the list and the comparison stand side by side."""
Side = ContactRow | OrganisationRow
Pair = tuple[Side, Side]


class Comparison(QWidget):
    """Two entries line by line; the one that is used more is proposed to stay."""

    def __init__(self) -> None:
        super().__init__()
        self.pair: Pair | None = None
        self.stay = (
            RadioInput(self.tr("Keep this entry"), bold=True),
            RadioInput(self.tr("Keep this entry"), bold=True),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(14))
        self._grid.setVerticalSpacing(theme().px(7))
        self._cells: list[Words] = []
        for place, radio in enumerate(self.stay):
            self._grid.addWidget(radio, 0, place + 1)
            self._grid.setColumnStretch(place + 1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._grid)
        box.addStretch(1)
        self.show_pair(None)

    def show_pair(self, pair: Pair | None) -> None:
        """Compare two entries; what differs is in bold."""
        self.pair = pair
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells.clear()
        for radio in self.stay:
            radio.setVisible(pair is not None)
        if pair is None:
            return
        first, second = pair
        self.stay[1 if second.uses > first.uses else 0].setChecked(True)
        for radio, side in zip(self.stay, pair, strict=True):
            radio.setAccessibleDescription(side.printed)
        lines = [(title, _value(first, name), _value(second, name)) for name, title in COMPARED]
        for place, (title, one, other) in enumerate((line for line in lines if line[1] or line[2]), start=1):
            self._add_line(place, spoken(title), (one, other))

    def kept_and_duplicate(self) -> Pair | None:
        """Return the entry that stays, then the other."""
        if self.pair is None:
            return None
        first, second = self.pair
        return (first, second) if self.stay[0].isChecked() else (second, first)

    def _add_line(self, place: int, title: str, values: tuple[str, str]) -> None:
        differs = values[0] != values[1]
        label = Words(title, 12, ink="text3")
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._cells.append(label)
        for column_, value in enumerate(values, start=1):
            cell = Words(value or "–", bold=differs and bool(value), ink="text" if value else "text3", wrap=True)
            self._grid.addWidget(cell, place, column_, Qt.AlignmentFlag.AlignTop)
            self._cells.append(cell)


class MergeDialog(QDialog):
    """The list of likely duplicates, and the comparison of the one in front."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._chosen: tuple[Suggestion, ...] = ()
        self._pairs: list[Suggestion] = []
        self.setWindowTitle(self.tr("Likely duplicates"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(theme().px(220))
        self.list.setIconSize(QSize(theme().px(16), theme().px(16)))
        self._middle = QHBoxLayout()
        self.comparison = Comparison()
        self.said = Words("", ink="text2", wrap=True)
        self.merge = Button(self.tr("Merge"), "merge", kind="primary")
        self.merge.setEnabled(False)
        self._build()
        self.list.currentRowChanged.connect(self._on_current_changed)
        self.merge.clicked.connect(self._on_merge)
        context.undo.changed.connect(self._on_changes)

    def show_up(self, chosen: Sequence[Suggestion] = ()) -> None:
        """Show the likely duplicates of the whole directory, or these."""
        self._chosen = tuple(chosen)
        self.list.setVisible(not chosen)
        self.show()
        self._read()

    def show_error(self, field: str, words: str) -> bool:
        """Say what the service refused."""
        del field
        self.said.say(words, "danger")
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the comparison under the list where there is little width."""
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(across if self.width() >= theme().px(NARROW) else down)

    def _build(self) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        note = self.tr("Letters keep what they printed. A merge can be taken back at any time.")
        right = column(scrolled(self.comparison), self.said, gap=10)
        right.box.setStretch(0, 1)
        self._middle.setSpacing(theme().px(16))
        self._middle.addWidget(self.list, 1)
        self._middle.addWidget(right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(Words(note, ink="text2", wrap=True))
        box.addLayout(self._middle, 1)
        box.addWidget(row(None, close, self.merge))
        room = self.screen().availableSize()
        self.resize(min(theme().px(900), room.width() - 40), min(theme().px(540), room.height() - 60))

    def _read(self) -> None:
        if self._chosen:
            self._show_suggestions(self._chosen)
        else:
            self.said.say(self.tr("Comparing all entries…"), "text2")
            self.context.runner.read(self, "suggestions", queries.suggestions, self._show_suggestions, slow=True)

    def _show_suggestions(self, found: Sequence[Suggestion]) -> None:
        kept = max(0, self.list.currentRow())
        self._pairs = list(found)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for one in found:
            image = icon("triangle-alert", "warning") if one.is_homonym else icon(ICONS[one.kind], "text2")
            item = QListWidgetItem(image, f"{one.first}\n{one.second}\n{spoken(REASONS[one.why])}")
            item.setToolTip(_why(one))
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.said.say("" if found else self.tr("No two entries look alike."), "text2")
        self.list.setCurrentRow(min(kept, len(found) - 1))
        self._on_current_changed(self.list.currentRow())

    def _on_current_changed(self, place: int) -> None:
        pair = self._pairs[place] if 0 <= place < len(self._pairs) else None
        self.merge.setEnabled(pair is not None)
        if pair is None:
            self.comparison.show_pair(None)
            return
        today = self.context.clock.today().isoformat()
        self.context.runner.read(self, "pair", lambda db: _sides(db, pair, today), lambda read: self._show(pair, read))

    def _show(self, suggestion: Suggestion, pair: Pair | None) -> None:
        self.comparison.show_pair(pair)
        self.merge.setEnabled(pair is not None)
        if pair is not None:
            self.said.say(_why(suggestion), "warning" if suggestion.is_homonym else "text2")

    def _on_merge(self) -> None:
        sides = self.comparison.kept_and_duplicate()
        if sides is None:
            return
        kept, duplicate = sides
        kind, services = "contact" if isinstance(kept, ContactRow) else "organisation", self.context.services
        self.context.undo.perform(
            self, lambda: services.contacts.merge(kind, kept.id, duplicate.id), lambda _changes: self._after_merge()
        )

    def _after_merge(self) -> None:
        if self._chosen:
            self.accept()
        else:
            self.list.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & {"contact", "organisation"} and not self._chosen:
            self._read()


def _why(suggestion: Suggestion) -> str:
    words = spoken(REASONS[suggestion.why])
    return f"{words} – {spoken(HOMONYM)}" if suggestion.is_homonym else words


def _value(side: Side, name: str) -> str:
    found = getattr(side, name, "")
    return str(found) if found else ""


def _sides(db: Any, pair: Suggestion, today: str) -> Pair | None:
    ids = (pair.first_id, pair.second_id)
    if pair.kind == "contact":
        read: list[Any] = [queries.contact(db, one, today) for one in ids]
    else:
        read = [queries.organisation(db, one) for one in ids]
    return None if None in read else (read[0], read[1])
