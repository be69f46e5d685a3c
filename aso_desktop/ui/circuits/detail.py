"""The circuit in front: where it stands, what keeps it, its steps, its documents, every act."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aso_desktop.core.circuits.acts import Result
from aso_desktop.services.circuits.labels import STATES
from aso_desktop.services.circuits.rows import ActRow, Document
from aso_desktop.ui.circuits import words
from aso_desktop.ui.circuits.front import why_not
from aso_desktop.ui.circuits.reading import Whole, read_whole
from aso_desktop.ui.circuits.steps_list import StepsList
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, IconButton, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.document_view import DocumentView
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.panes import PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_ACT_ICONS = {
    Result.READ: ("eye", "text3"), Result.REJECTED: ("circle-x", "danger"), Result.DELEGATED: ("forward", "text2"),
    Result.OVERRIDDEN: ("arrow-right", "warning"), Result.TAKEN_BACK: ("undo-2", "warning"),
    Result.WITHDRAWN: ("circle-x", "text2"), Result.INTERRUPTED: ("pause", "warning"),
    Result.OPINION_AGAINST: ("check", "danger"),
}  # fmt: skip


class Notes(QWidget):
    """What must be known before anything is done: a block, a rejection, changed documents, nobody left to act."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: list[tuple[Box, Words]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(4))

    def say(self, notes: Sequence[tuple[str, str]]) -> None:
        """Show (token, words) notes; `token` is danger or warning."""
        for box, _words in self._boxes:
            self._layout.removeWidget(box)
            box.deleteLater()
        self._boxes = []
        for token, said in notes:
            told = Words(said, ink=token, wrap=True, selectable=True)
            box = row(told, margins=(10, 6, 10, 6), kind=f"{token}Box")
            self._boxes.append((box, told))
            self._layout.addWidget(box)
        self.setVisible(bool(notes))

    def told(self) -> list[str]:
        """Return what is shown."""
        return [words_.text() for _box, words_ in self._boxes]


class Documents(QWidget):
    """The documents of a version, one at a time."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._documents: tuple[Document, ...] = ()
        self.choice = ChoiceInput()
        self.choice.setAccessibleName(self.tr("Document"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long name asks for no room
        self.view = DocumentView(context)
        self.choice.edited.connect(self._show)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._bar = row(self.choice, margins=(12, 6, 12, 6))
        box.addWidget(self._bar)
        box.addWidget(self.view, 1)

    def show_circuit(self, whole: Whole) -> None:
        """Offer the documents of every version, the newest first; show the first."""
        offered = [
            (document, version.number) for version in reversed(whole.circuit.versions) for document in version.documents
        ]
        fresh = tuple(document for document, _number in offered)
        if fresh == self._documents:
            return
        self._documents = fresh
        self.choice.set_choices(
            tuple(
                Choice(place, words.OFFERED.format(name=document.name, number=number))
                for place, (document, number) in enumerate(offered)
            )
        )
        self.choice.set_value(0)
        self._show()

    def _show(self) -> None:
        place = self.choice.value()
        if isinstance(place, int) and place < len(self._documents):
            self.view.show_enclosure(self._documents[place])


class CircuitPane(PreviewFrame):
    """The pane beside the tray."""

    shown = Signal()

    def __init__(self, context: PanelContext, *, beside_document: bool = False) -> None:
        """`beside_document`: the documents stand elsewhere, in a window."""
        super().__init__("circuit")
        self.setAccessibleName(self.tr("Circuit"))
        self._context = context
        self.whole: Whole | None = None
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._about = Words("", 12, ink="text2", wrap=True)
        self.notes = Notes()
        self.steps = StepsList(self.tr("Steps of the circuit"))
        self.acts = RowsList(self.tr("Acts"), wraps=True)
        self.act = Button(self.tr("Act…"), "stamp", "" if beside_document else "primary", "V")
        self.remind = Button(self.tr("Remind"), "send", tip="R")
        self.more = IconButton("ellipsis", self.tr("Everything that can be done"))
        self.top.addWidget(self._title)
        self.top.addWidget(row(self._state, self._about))
        self.top.addWidget(self.notes)
        self.documents = None if beside_document else Documents(context)
        if beside_document:
            self.top.addWidget(row(self.remind, None, self.more))
            self.act.hide()
        else:
            self.top.addWidget(row(self.act, self.remind, None, self.more))
        self.add_page(self.tr("Circuit"), self.steps)
        if self.documents is not None:
            self.add_page(self.tr("Documents"), self.documents)
        self.add_page(self.tr("Acts"), self.acts)
        self.tabs.changed.connect(lambda _place: self._show_documents())
        self._show(None)

    def show_circuit(self, circuit_id: UUID | None) -> None:
        """Read a circuit and show it."""
        if circuit_id is None:
            self._show(None)
            return
        calendar, today = self._context.preferences.values.calendar, self._context.clock.today()
        self._context.runner.read(self, "circuit", lambda db: read_whole(db, circuit_id, calendar, today), self._show)

    def release(self) -> None:
        """Let the document go."""
        if self.documents is not None:
            self.documents.view.release()

    def _show(self, whole: Whole | None) -> None:
        self.whole = whole
        for button in (self.act, self.more):
            button.setEnabled(whole is not None)
        reason = why_not(whole, "circuit.remind")
        self.remind.refuse(spoken(reason) if reason is not None else "")
        if whole is None:
            self._title.say(self.tr("No circuit is chosen."))
            self._state.hide()
            self._about.say("")
            self.notes.say(())
            self.steps.fill((), None)
            self.acts.fill(())
        else:
            self._show_head(whole)
            asked = next((w.place for w in whole.row.asked), None)
            self.steps.fill(words.step_lines(whole.row), whole.row.place if whole.row.place is not None else asked)
            self.acts.fill([self._act_line(whole, act) for act in reversed(whole.circuit.acts)])
            self.tabs.say(2 if self.documents else 1, self.tr("Acts") + f" ({len(whole.circuit.acts)})")
            self._show_documents()
        self.shown.emit()

    def _show_documents(self) -> None:
        """Open the documents only while somebody looks at them: the tray is walked quickly."""
        if self.documents is not None and self.whole is not None and self.tabs.current() == 1:
            self.documents.show_circuit(self.whole)

    def _show_head(self, whole: Whole) -> None:
        circuit = whole.circuit
        self._title.say(circuit.title)
        state = words.state_words(circuit) if whole.runs else spoken(STATES[circuit.view.state])
        self._state.say(state, words.STATE_TOKENS[circuit.view.state], "stamp" if whole.runs else "")
        self._state.show()
        about = (
            circuit.number or circuit.about,
            self.tr("version {number}").format(number=circuit.view.version.number),
            self.tr("launched by {name}").format(name=circuit.initiator) if circuit.initiator else "",
        )
        self._about.say(" · ".join(filter(None, about)))
        self.act.say(self.tr("Act…") if whole.row.place is not None else self.tr("Open…"))
        self.notes.say(self._notes(whole))

    def _notes(self, whole: Whole) -> list[tuple[str, str]]:
        circuit, notes = whole.circuit, list[tuple[str, str]]()
        if circuit.block:
            said = self.tr("The dossier is blocked: {reason}. Nothing is endorsed until that is lifted.")
            notes.append(("danger", said.format(reason=circuit.block)))
        if (rejected := whole.rejection) is not None:
            said = self.tr("Rejected by {name}: “{reason}”. Correct the documents, then give the new version (N).")
            notes.append(("danger", said.format(name=rejected.name, reason=rejected.public_note)))
        if whole.row.stuck:
            notes.append(("danger", self.tr("Everybody who is asked has left: hand the step over (T), or withdraw.")))
        if whole.has_changed and whole.runs:
            said = self.tr(
                "The documents have changed since version {number}: give the new version (N) before any act."
            )
            notes.append(("warning", said.format(number=circuit.view.version.number)))
        if circuit.view.remarks:
            notes.append(("warning", self.tr("%Ln act(s) did not count: see “Acts”.", "", len(circuit.view.remarks))))
        return notes

    def _act_line(self, whole: Whole, act: ActRow) -> RowLine:
        icon, ink = _ACT_ICONS.get(act.act.result, ("check", "ok"))
        said = [words.act_title(whole.circuit, act)]
        if act.public_note:
            said.append(f"« {act.public_note} »")
        if act.private_note and act.act.agent_id == whole.me:
            said.append(self.tr("For me alone: {note}").format(note=act.private_note))
        remark = words.remark_words(whole.circuit, act)
        about = words.act_about(whole.circuit, act)
        title = "\n".join([*said, *([remark] if remark else [])])
        return RowLine(title, about, "", icon, "warning" if remark else ink, key=act.act.id)
