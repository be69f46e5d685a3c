"""A question with a few fields that saves itself through a service and says its errors beside them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.ui.kit.forms import Field, Form
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

WIDTH: Final = 480

Save = Callable[[Mapping[str, Any]], Changes]


class FormDialog(QDialog):
    """A title, a sentence, a few fields, one primary button; closes when the service has accepted."""

    def __init__(self, context: PanelContext, fields: Sequence[Field], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._save: Save | None = None
        self._title = Words("", 17, bold=True, wrap=True)
        self._sentence = Words("", ink="text2", wrap=True)
        self.form = Form(fields, context.clock)
        self.form.submitted.connect(self.save)
        self.action = Button("", kind="primary")
        self.action.clicked.connect(self.save)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        for widget in (self._title, self._sentence, self.form):
            box.addWidget(widget)
        box.addStretch(1)
        self._foot = row(None, self.leave, self.action)
        box.addWidget(self._foot)
        self.setMinimumWidth(theme().px(WIDTH))

    def ask(self, title: str, sentence: str, action: str, save: Save) -> None:
        """Show the question; `save` runs on the writer thread with the values of the form."""
        self.setWindowTitle(title)
        self._title.say(title)
        self._sentence.say(sentence)
        self._sentence.setVisible(bool(sentence))
        self.action.say(action)
        self._save = save
        self.show()
        if self.form.values():
            self.form.focus_first()
        else:
            self.action.setFocus()

    def add_tool(self, button: QWidget) -> None:
        """Put a button of the room's own at the left of the foot: a picker, a preview."""
        self._foot.box.insertWidget(0, button)

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of, or above the form."""
        if not self.form.show_error(field, words):
            self._sentence.say(words, "danger")
            self._sentence.show()
        return True

    def save(self) -> None:
        """Check the form and hand its values to the service."""
        if self._save is None or not self.may_save():
            return
        save, values = self._save, self.wanted()
        self.context.undo.perform(self, lambda: save(values), lambda _changes: self.accept())

    def may_save(self) -> bool:
        """Say whether the form is right, and not being saved already."""
        return not self.context.runner.is_writing(self) and self.form.check()

    def wanted(self) -> Mapping[str, Any]:
        """Return the values to save."""
        return self.form.values()

    @override
    def reject(self) -> None:
        """Leave the question; one that is being saved leaves by itself, or says what is wrong."""
        if not self.context.runner.is_writing(self):
            super().reject()

    @override
    def event(self, event: QEvent) -> bool:
        """Grow where words take more lines than before: Qt counts one line for each when it says the least height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and (box := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), box.totalHeightForWidth(self.width())))
        return done

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter where no field needs it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)
