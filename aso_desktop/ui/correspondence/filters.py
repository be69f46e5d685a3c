"""The combined filters: each edit narrows the list at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.views import LATE, TODAY, WEEK, View
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.services.registers.queries import RegisterRow
from aso_desktop.ui.correspondence.dialogs import as_choice, coded
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice

ANY: Final = ""
HIGHEST_SHARE: Final = 0.5
ANYTHING: Final = Choice(ANY, QT_TRANSLATE_NOOP("letters", "Any"))
UNASSIGNED: Final = "unassigned"
DUE: Final = (
    ANYTHING,
    Choice(LATE, QT_TRANSLATE_NOOP("letters", "Late")),
    Choice(TODAY, QT_TRANSLATE_NOOP("letters", "Today")),
    Choice(WEEK, QT_TRANSLATE_NOOP("letters", "This week")),
)
ENCLOSED: Final = (
    ANYTHING,
    Choice("with", QT_TRANSLATE_NOOP("letters", "With")),
    Choice("without", QT_TRANSLATE_NOOP("letters", "Without")),
)


def _choice(name: str, label: Text, choices: tuple[Choice, ...] = ()) -> Field:
    return Field(name, label, Kind.CHOICE, width=15, choices=choices, repeats=False)


LEFT: Final = (
    _choice("direction", QT_TRANSLATE_NOOP("letters", "Direction"), coded(labels.DIRECTIONS, ANYTHING)),
    _choice("state", QT_TRANSLATE_NOOP("letters", "State"), coded(labels.STATES, ANYTHING)),
    _choice("due", QT_TRANSLATE_NOOP("letters", "Target"), DUE),
    _choice("mode", QT_TRANSLATE_NOOP("letters", "Sent by"), coded(labels.SENDING_MODES, ANYTHING)),
    Field("day_from", QT_TRANSLATE_NOOP("letters", "Day, from"), Kind.DATE, width=15, lean=Lean.PAST),
    _choice("enclosures", QT_TRANSLATE_NOOP("letters", "Enclosures"), ENCLOSED),
    Field("unread", QT_TRANSLATE_NOOP("letters", "Unread only"), Kind.CHECK),
)
RIGHT: Final = (
    _choice("register", QT_TRANSLATE_NOOP("letters", "Register")),
    _choice("lead", QT_TRANSLATE_NOOP("letters", "Lead")),
    _choice("priority", QT_TRANSLATE_NOOP("letters", "Priority"), coded(labels.PRIORITIES, ANYTHING)),
    _choice("mark", QT_TRANSLATE_NOOP("letters", "Mark"), coded(labels.MARKS, ANYTHING)),
    Field("day_to", QT_TRANSLATE_NOOP("letters", "to"), Kind.DATE, width=15, lean=Lean.PAST),
    Field("open_only", QT_TRANSLATE_NOOP("letters", "Open only"), Kind.CHECK),
    Field("requests_only", QT_TRANSLATE_NOOP("letters", "Requests only"), Kind.CHECK),
)
"""The two columns of the pane."""


_RIGHT_NAMES: Final = frozenset(field.name for field in RIGHT)


def _one(value: Any) -> tuple[Any, ...]:
    return (value,) if value else ()


_TO_VIEW: Final[Mapping[str, Callable[[Any], Mapping[str, Any]]]] = {
    "direction": lambda value: {"directions": _one(value)},
    "register": lambda value: {"register_ids": _one(value)},
    "state": lambda value: {"states": _one(value)},
    "lead": lambda value: {
        "lead_id": value if value not in (ANY, UNASSIGNED) else None,
        "unassigned": value == UNASSIGNED,
    },
    "due": lambda value: {"due": value or ""},
    "priority": lambda value: {"priorities": _one(value)},
    "mode": lambda value: {"modes": _one(value)},
    "mark": lambda value: {"marks": _one(value)},
    "day_from": lambda value: {"day_from": value},
    "day_to": lambda value: {"day_to": value},
    "enclosures": lambda value: {"has_enclosures": {"with": True, "without": False}.get(value)},
    "open_only": lambda value: {"open_only": bool(value)},
    "unread": lambda value: {"unread": bool(value)},
    "requests_only": lambda value: {"requests_only": bool(value)},
}


class FiltersPane(QScrollArea):
    """Shows the filters of the view in force; what it has no field for stays as it is."""

    narrowed = Signal(object)
    """The `View` that the user made."""
    cleared = Signal()
    """Back to the view as it was chosen."""
    left = Signal()
    """Escape: close the filters."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        self._clock = clock
        self._offered: tuple[Sequence[RegisterRow], Sequence[AgentRow]] = ((), ())
        self._forms: tuple[Form, ...] = ()

    def offer(self, registers: Sequence[RegisterRow], agents: Sequence[AgentRow]) -> None:
        """Give the choices that come from the file."""
        self._offered = (registers, agents)
        self._fill()

    def show_view(self, view: View) -> None:
        """Show the filters of a view."""
        self._view = view
        self._fill()

    def _made(self) -> tuple[Form, ...]:
        """Return the two columns, made when they are first looked at: they hold half of the widgets of the letters."""
        if not self._forms:
            self._forms = (Form(LEFT, self._clock), Form(RIGHT, self._clock))
            self._build()
            self._fill()
        return self._forms

    def _build(self) -> None:
        for form in self._forms:
            form.edited.connect(self._on_edited)
        clear = Button(self.tr("Clear the filters"), "eraser")
        clear.clicked.connect(self.cleared)
        inside = QWidget()
        inside.setProperty("kind", "panel")
        box = QVBoxLayout(inside)
        box.setContentsMargins(*(theme().px(side) for side in (16, 10, 16, 10)))
        box.addWidget(row(Words(self.tr("Filters"), 14, bold=True), None, clear))
        box.addWidget(row(*self._forms, None, gap=24))
        self.setWidget(inside)

    def _fill(self) -> None:
        if self._forms:
            self._offer(*self._offered)
            self._show()

    def _offer(self, registers: Sequence[RegisterRow], agents: Sequence[AgentRow]) -> None:
        nobody = Choice(UNASSIGNED, QT_TRANSLATE_NOOP("letters", "Nobody yet"))
        known = (as_choice(found.id, f"{found.code} · {found.label}") for found in registers)
        self.field("register").set_choices((ANYTHING, *known))
        leads = (as_choice(agent.id, agent.name) for agent in agents)
        self.field("lead").set_choices((ANYTHING, nobody, *leads))

    def _show(self) -> None:
        view = self._view
        enclosed = {True: "with", False: "without", None: ANY}[view.has_enclosures]
        values = {
            "direction": _only(view.directions),
            "register": _only(view.register_ids),
            "state": _only(view.states),
            "lead": UNASSIGNED if view.unassigned else view.lead_id or ANY,
            "due": view.due,
            "priority": _only(view.priorities),
            "mode": _only(view.modes),
            "mark": _only(view.marks),
            "enclosures": enclosed,
            **{name: getattr(view, name) for name in ("day_from", "day_to", "open_only", "unread", "requests_only")},
        }
        for form in self._forms:
            form.set_values(values)

    def field(self, name: str) -> Any:
        """Return the widget of a filter."""
        return self._made()[name in _RIGHT_NAMES].field(name)

    def focus_first(self) -> None:
        """Go to the first filter."""
        self._made()[0].focus_first()

    def narrow_by(self, name: str) -> None:
        """Take what a filter says into the view."""
        self._on_edited(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Take the height of the fields, at most half of the list's side."""
        self._made()
        made, parent = self.widget(), self.parentWidget()
        inside = made.sizeHint().height() if made else 0
        most = round(parent.height() * HIGHEST_SHARE) if parent else inside
        return QSize(super().sizeHint().width(), min(inside, most))

    def _on_edited(self, name: str) -> None:
        self._view = replace(self._view, **_TO_VIEW[name](self.field(name).value()))
        self.narrowed.emit(self._view)


def _only(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else ANY
