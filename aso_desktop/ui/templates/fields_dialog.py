"""Fields to insert: what a template may hold, found by its name, copied as the tag that Word needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.text import fold
from aso_desktop.services.templates import labels
from aso_desktop.services.templates.insertable import Insertable, insertables
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput, LineInput
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList


class FieldsDialog(QDialog):
    """The fields of a kind of template; Enter copies the one in front, the dialog stays beside Word."""

    def __init__(self, kind: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fields to insert"))
        self._language = language
        self.kind = ChoiceInput(tuple(Choice(code, words) for code, words in labels.KINDS.items()))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.set_value(kind)
        self.search = LineInput()
        self.search.setPlaceholderText(self.tr("Find a field"))
        self.search.setAccessibleName(self.tr("Find a field"))
        self.list = RowsList(self.tr("Fields to insert"))
        self.said = Words(self.tr("Copy a field, then paste it into the template in Word."), ink="text2", wrap=True)
        self.copy = Button(self.tr("Copy the field"), "copy", "primary")
        self.copy.setDefault(True)
        leave = Button(self.tr("Close"))
        self._build(leave)
        self.kind.edited.connect(self.fill)
        self.search.textChanged.connect(lambda _text: self.fill())
        self.list.itemActivated.connect(lambda _item: self.copy_field())
        self.copy.clicked.connect(self.copy_field)
        leave.clicked.connect(self.reject)
        self.fill()
        self.search.setFocus()

    def fill(self) -> None:
        """Show the fields whose name or tag holds what is typed."""
        words = fold(self.search.text())
        found = [(spoken(field.label), field) for field in insertables(self.kind.value(), self._language)]
        self.list.fill([_line(label, field) for label, field in found if words in fold(f"{label} {field.tag}")])
        self.copy.setEnabled(self.list.count() > 0)

    def copy_field(self) -> None:
        """Put the tag in front on the clipboard, and say where it may stand."""
        field = self.list.key()
        if isinstance(field, Insertable):
            QGuiApplication.clipboard().setText(field.tag)
            words = self.tr("Copied: {tag}. Paste it inside the loop of its list.") if field.in_loop else ""
            words = words or self.tr("Copied: {tag}. Paste it into the template in Word.")
            self.said.say(words.format(tag=" ".join(field.tag.split())), "ok")

    def _build(self, leave: Button) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(8))
        tools = row(self.search, self.kind)
        tools.box.setStretch(0, 1)
        for widget in (tools, self.list, self.said, row(None, leave, self.copy)):
            box.addWidget(widget)
        box.setStretch(1, 1)
        open_at(self, 620, 560)


def _line(label: str, field: Insertable) -> RowLine:
    return RowLine(label, " ".join(field.tag.split()), "", "list" if "\n" in field.tag else "tag", key=field)
