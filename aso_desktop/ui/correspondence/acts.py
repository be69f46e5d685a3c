"""What can be done with the letters that are chosen, from the list or from a window of its own."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.people import queries as people
from aso_desktop.ui.correspondence import dialogs
from aso_desktop.ui.correspondence.commands import LETTER
from aso_desktop.ui.correspondence.links_dialog import LinksDialog
from aso_desktop.ui.correspondence.printing import print_letter
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext

ROOM: Final = "correspondence"
CLOSED: Final = "closed"
ONE_LETTER: Final = frozenset(
    {
        "letter.open",
        "letter.edit",
        "letter.reply",
        "letter.link",
        "letter.circuit",
        "letter.enclose",
        "letter.print",
        "letter.draft",
        "letter.cancel",
    }
)
"""Commands that make sense for one letter only."""

Chosen = Callable[[Callable[[Sequence[LetterRow]], object]], None]
"""Hands the chosen letters over, at once or when they are read."""


class LetterActs(QObject):
    """Binds the commands about letters to a place, and does what they say with the letters chosen there."""

    def __init__(self, context: PanelContext, place: QWidget, chosen: Chosen) -> None:
        super().__init__(place)
        self._context = context
        self._place = place
        self._chosen = chosen
        self._enclose: Callable[[UUID], object] | None = None
        handlers: dict[str, Callable[[], object]] = {
            "letter.open": lambda: self._go_each(Place.WINDOW),
            "letter.edit": lambda: self._go("edit"),
            "letter.reply": lambda: self._go("reply"),
            "letter.assign": self.assign,
            "letter.close": self.file,
            "letter.state": self.change_state,
            "letter.bulk": self.change_several,
            "letter.link": self.link,
            "letter.dossier": self.put_into_dossier,
            "letter.circuit": self.launch_circuit,
            "letter.enclose": self.enclose,
            "letter.copy_number": self.copy_numbers,
            "letter.print": self.print_sheet,
            "letter.draft": self.draft,
            "letter.merge": self.merge,
            "letter.cancel": self.cancel,
        }
        self.actions: dict[str, QAction] = context.commands.bind(place, LETTER, handlers)

    def enable_for(self, count: int) -> None:
        """Switch off what makes no sense for so many letters."""
        for name, action in self.actions.items():
            action.setEnabled(count == 1 if name in ONE_LETTER else count > 0)

    def take_enclosures_with(self, ask: Callable[[UUID], object]) -> None:
        """Say what asks for a file to enclose."""
        self._enclose = ask

    def menu(self, parent: QWidget) -> QMenu:
        """Return the context menu of the chosen letters."""
        menu = QMenu(parent)
        section = None
        for command in LETTER:
            if section is not None and (command.menu, command.section) != section:
                menu.addSeparator()
            section = (command.menu, command.section)
            menu.addAction(self.actions[command.id])
        return menu

    # --- acts --------------------------------------------------------------------------------------------------

    def assign(self) -> None:
        """Ask for a lead."""
        self._chosen(
            lambda letters: self._context.runner.read(
                self, "agents", people.agents, lambda agents: self._ask_lead(letters, agents)
            )
        )

    def file(self) -> None:
        """Put the chosen letters away; where something is still missing, say it and offer the states that are open."""
        self._chosen(lambda letters: self._file(_ids(letters)))

    def change_state(self) -> None:
        """Ask for another state."""
        self._chosen(lambda letters: self._ask_state(_ids(letters)))

    def change_several(self) -> None:
        """Ask for other values, the same for all."""
        self._chosen(lambda letters: dialogs.BulkDialog(self._context, self._place, _ids(letters)))

    def link(self) -> None:
        """Ask for another letter to link to."""
        self._one(lambda letter: LinksDialog(self._context, letter, self._place).show())

    def put_into_dossier(self) -> None:
        """Have the room of dossiers ask where the letters go."""
        self._chosen(
            lambda letters: self._context.navigation.go(
                Target("dossiers", kind="letter", action="put", values=(("letters", _ids(letters)),))
            )
        )

    def launch_circuit(self) -> None:
        """Have the room of visas ask who must see the letter."""
        self._one(
            lambda letter: self._context.navigation.go(
                Target("circuits", kind="letter", id=letter.id, action="launch", values=(("title", letter.subject),))
            )
        )

    def enclose(self) -> None:
        """Ask for a file to enclose."""
        self._one(lambda letter: self._enclose(letter.id) if self._enclose else None)

    def draft(self) -> None:
        """Begin a document from the letter in the room of documents."""
        self._one(
            lambda letter: self._context.navigation.go(Target("drafts", kind="letter", id=letter.id, action="new"))
        )

    def merge(self) -> None:
        """Write to the correspondents of the chosen letters in the room of documents."""
        self._chosen(
            lambda letters: self._context.navigation.go(
                Target("drafts", kind="letter", action="merge", values=(("letters", _ids(letters)),))
            )
        )

    def print_sheet(self) -> None:
        """Print the sheet of the letter."""
        self._one(lambda letter: print_letter(self._context, self, letter))

    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard, one a line."""
        self._chosen(lambda letters: QGuiApplication.clipboard().setText("\n".join(row.number for row in letters)))

    def cancel(self) -> None:
        """Ask why the letter is cancelled."""
        self._one(lambda letter: dialogs.CancelDialog(self._context, self._place, letter.id, letter.number))

    # --- inside ------------------------------------------------------------------------------------------------

    def _ask_lead(self, letters: Sequence[LetterRow], agents: Sequence[people.AgentRow]) -> None:
        dialogs.AssignDialog(self._context, self._place, _ids(letters), agents)

    def _file(self, ids: Sequence[UUID]) -> None:
        context = self._context

        def put_away() -> Changes:
            changes: Changes = context.services.correspondence.move_to(ids, CLOSED)
            return changes

        context.undo.perform(self, put_away, failed=lambda error: self._on_not_filed(ids, error))

    def _on_not_filed(self, ids: Sequence[UUID], error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "state":
            self._ask_state(ids, spoken(error.text))
        else:
            self._context.faults.take(Failure(error, self._place, None))

    def _ask_state(self, ids: Sequence[UUID], sentence: str = "") -> None:
        context = self._context

        def ask(states: Sequence[str]) -> None:
            dialogs.StateDialog(context, self._place, ids, states, sentence)

        context.runner.write(self, lambda: context.services.correspondence.next_states(ids), ask)

    def _go(self, action: str) -> None:
        self._one(lambda letter: self._context.navigation.go(Target(ROOM, kind="letter", id=letter.id, action=action)))

    def _go_each(self, place: Place) -> None:
        go = self._context.navigation.go
        self._one(lambda letter: go(Target(ROOM, kind="letter", id=letter.id, place=place)))

    def _one(self, act: Callable[[LetterRow], object]) -> None:
        self._chosen(lambda letters: act(letters[0]) if letters else None)


def _ids(letters: Sequence[LetterRow]) -> tuple[UUID, ...]:
    return tuple(letter.id for letter in letters)
