"""The form of an act, under the steps and beside the document: what is done, what is said, where a rejection goes."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.circuits.acts import EXPECTED, Back, Result
from aso_desktop.core.circuits.steps import Mode
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.circuits.labels import DO, MODES
from aso_desktop.services.circuits.values import ActInput
from aso_desktop.ui.circuits.reading import Whole
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.proving import PASSPHRASE, proven
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice

REJECT: Final = QT_TRANSLATE_NOOP("circuits", "Reject, with the reason")
_REJECT: Final = QT_TRANSLATE_NOOP("circuits", "Reject")
FIELDS: Final = (
    Field("result", QT_TRANSLATE_NOOP("circuits", "Act"), Kind.CHOICE, width=30),
    Field("public_note", QT_TRANSLATE_NOOP("circuits", "Said to everyone"), Kind.TEXT, lines=2),
    Field("private_note", QT_TRANSLATE_NOOP("circuits", "Note for me")),
    Field(
        "back",
        QT_TRANSLATE_NOOP("circuits", "Goes back to"),
        Kind.CHOICE,
        width=30,
        choices=(
            Choice(Back.INITIATOR.value, QT_TRANSLATE_NOOP("circuits", "whoever launched the circuit")),
            Choice(Back.PREVIOUS.value, QT_TRANSLATE_NOOP("circuits", "the step before")),
        ),
    ),
    PASSPHRASE,
)


class ActForm(QWidget):
    """What the person may do with the step that waits for them."""

    acted = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._circuit: UUID | None = None
        self._place: int | None = None
        self._title = Words("", bold=True, wrap=True)
        self._consequence = Words("", 12, ink="text3", wrap=True)
        self.form = Form(FIELDS, context.clock)
        self.action = Button("", "stamp", "primary", "Ctrl+Enter")
        self.action.clicked.connect(self.save)
        self.form.submitted.connect(self.save)
        self.form.edited.connect(lambda _name: self._settle())
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 10, 14, 12)))
        box.setSpacing(theme().px(6))
        for widget in (self._title, self.form, self._consequence, row(None, self.action)):
            box.addWidget(widget)

    @property
    def is_asked(self) -> bool:
        """Say whether there is a step to act on."""
        return self._place is not None

    def show_circuit(self, whole: Whole | None) -> None:
        """Offer the acts of the step that waits for the person; keep what is typed for the same step."""
        place = whole.row.place if whole is not None else None
        circuit = whole.circuit.id if whole is not None else None
        if (circuit, place) == (self._circuit, self._place) and place is not None:
            return
        self._circuit, self._place = circuit, place
        self.setVisible(place is not None)
        if whole is None or place is None:
            return
        step = whole.circuit.view.steps[place].step
        self.form.clear()
        self.form.field("result").set_choices(_choices(step.mode))
        self.form.set_values({"result": _choices(step.mode)[0].value, "back": Back.INITIATOR.value})
        self._title.say(f"{step.rank}. {spoken(MODES[step.mode])} – {step.function}")
        self._settle()

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of."""
        if not self.form.show_error(field, words):
            self._consequence.say(words, "danger")
        return True

    def choose(self, result: Result) -> None:
        """Choose what is done."""
        self.form.set_values({"result": result.value})
        self._settle()

    def save(self) -> None:
        """Seal the act."""
        if self._circuit is None or self._place is None:
            return
        if self._context.runner.is_writing(self) or not self.form.check():
            return
        values, services = self.form.values(), self._context.services
        act = ActInput(
            self._circuit,
            Result(values["result"]),
            self._place,
            public_note=values["public_note"] or "",
            private_note=values["private_note"] or "",
            back=Back(values["back"] or Back.INITIATOR),
        )
        typed = values[PASSPHRASE.name]
        self._context.undo.perform(
            self, lambda: proven(services, typed, lambda: services.circuits.act(act)), lambda _changes: self._on_acted()
        )

    def _on_acted(self) -> None:
        self.form.set_values({PASSPHRASE.name: ""})
        self.acted.emit()

    def _settle(self) -> None:
        """Say what the act does, and what it cannot be undone by."""
        result = self.form.values()["result"]
        rejects = result == Result.REJECTED
        self.form.show_row("back", shown=rejects)
        self.action.say(spoken(_REJECT if rejects else DO[result]) if result else "")
        if rejects:
            said = self.tr("The reason is asked: everyone in the circuit reads it.")
        elif result == Result.SIGNED:
            said = self.tr("Your signature is sealed on this version; the document is frozen. It is not undone.")
        else:
            said = self.tr("The act is sealed on this version. You may take it back until the next one opens it.")
        self._consequence.say(said, "text3")


def _choices(mode: Mode) -> tuple[Choice, ...]:
    wanted = [result for result in Result if result in EXPECTED[mode]]
    offered = tuple(Choice(result.value, DO[result]) for result in wanted)
    return offered if mode is Mode.INFORMATION else (*offered, Choice(Result.REJECTED.value, REJECT))
