"""What a new day off changes: shown before it is accepted."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.calendar import Closure
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.deadlines.moving import Moving
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

FIELDS: Final = (
    Field("first", QT_TRANSLATE_NOOP("deadlines", "Day off"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field("last", QT_TRANSLATE_NOOP("deadlines", "to"), Kind.DATE, width=12, lean=Lean.FUTURE, beside=True),
    Field("label", QT_TRANSLATE_NOOP("deadlines", "What it is"), hint=QT_TRANSLATE_NOOP("deadlines", "Bridge day")),
)
_LEGAL: Final = QT_TRANSLATE_NOOP("deadlines", "Legal clocks do not move: the law counts every day.")


class ImpactDialog(QDialog):
    """A closure, the deadlines and the targets of letters that it moves, and the button that accepts both."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What a day off changes"))
        self.context = context
        self.form = Form(FIELDS, context.clock)
        self.form.edited.connect(lambda _name: self.read())
        beginning = self.tr("Give a day: what it moves is shown here before anything changes.")
        self.moving = Moving(context, beginning)
        self.moving.read.connect(self._on_read)
        self.accept_it = Button(self.tr("Close the service on these days"), kind="primary")
        self.accept_it.clicked.connect(self.close_service)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("What a day off changes"), 17, bold=True))
        box.addWidget(self.form)
        box.addWidget(self.moving, 1)
        box.addWidget(Words(spoken(_LEGAL), 12, ink="text3", wrap=True))
        box.addWidget(row(None, leave, self.accept_it))
        self.resize(theme().px(620), theme().px(480))
        self.accept_it.setEnabled(False)
        if context.preferences.is_locked("closures"):
            self.moving.summary.say(self.tr("Closures are laid down by your IT: ask them."), "warning")

    def closure(self) -> Closure | None:
        """Return the days that are given, where they can be."""
        values = self.form.values()
        first: date | None = values["first"]
        if first is None:
            return None
        try:
            return Closure(first, values["last"] or first, values["label"] or "")
        except UserError as error:
            self.form.show_error("last", spoken(error.text))
            return None

    def read(self) -> None:
        """Count what the days that are given would move."""
        closure = self.closure()
        if closure is None:
            return
        calendar = self.context.preferences.values.calendar
        self.moving.compare(calendar, replace(calendar, closures=(*calendar.closures, closure)))

    def close_service(self) -> None:
        """Accept the closure, and count the targets of letters again."""
        closure, letters, services = self.closure(), list(self.moving.letters), self.context.services
        if closure is None:
            return
        kept = self.context.preferences.values.calendar.closures
        raw = [{"first": str(c.first), "last": str(c.last), "label": c.label} for c in (*kept, closure)]
        self.context.preferences.choose("closures", raw)
        if letters:
            self.context.undo.perform(self, lambda: services.deadlines.recount(letters), lambda _done: self.accept())
        else:
            self.accept()

    def _on_read(self) -> None:
        self.accept_it.setEnabled(not self.context.preferences.is_locked("closures"))
