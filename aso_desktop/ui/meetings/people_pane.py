"""People of a meeting while it is held: who is there, by initials or by keys of the list; the quorum below."""

from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from aso_desktop.services.meetings.sitting.queries import PersonRow
from aso_desktop.services.meetings.typed import Person, find_person
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Words, key_hint, row
from aso_desktop.ui.kit.widgets.inputs import LineInput
from aso_desktop.ui.kit.widgets.rows_list import RowsList
from aso_desktop.ui.meetings.words import Sitting, person_line

KEYS: Final = {"P": "present", "V": "remote", "E": "excused", "A": "absent"}
HERE: Final = ("present", "remote")


class PeoplePane(Box):
    """The list, the line where initials are typed, the quorum."""

    left = Signal()
    """Back to the notes."""
    proxy_asked = Signal()
    """Somebody speaks for the person in front."""

    def __init__(self, context: PanelContext, meeting_id: UUID) -> None:
        super().__init__(QVBoxLayout(), "panel")
        self._context = context
        self._meeting_id = meeting_id
        self._people: list[PersonRow] = []
        self._has_rule = False
        self.list = RowsList(self.tr("Participants"))
        self.who = _WhoInput()
        self.who.setPlaceholderText(self.tr("Initials or name, then Enter"))
        self.who.setAccessibleName(self.tr("Whose presence changes"))
        self.hint = key_hint(self.tr("presence"), "Ctrl", "E")
        self.quorum, self._figures = Words("", bold=True, wrap=True), Words("", 12, ink="text2", wrap=True)
        head = row(
            Words(self.tr("Participants"), bold=True), None, self.hint,
            margins=(16, 8, 12, 8), kind="bar",
        )  # fmt: skip
        asking = row(self.who, margins=(12, 6, 12, 6))
        below = Box(QVBoxLayout(), "footbar")
        below.fill((self.quorum, self._figures), (16, 8, 12, 8), 2)
        self.fill((head, asking, self.list, below), (0, 0, 0, 0), 0)
        self.box.setStretch(2, 1)
        self.setMinimumWidth(theme().px(120))
        self.who.returnPressed.connect(self._on_named)
        self.who.given_up.connect(self.left)
        self._bind_keys()

    def show_people(self, sitting: Sitting) -> None:
        """Show who is there."""
        self._people = sitting.people
        self._has_rule = bool(sitting.meeting.quorum_rule)
        self.list.fill([person_line(person) for person in sitting.people])
        services, meeting_id = self._context.services, self._meeting_id
        self._context.runner.write(self, lambda: services.presence.quorum(meeting_id), self._on_quorum)

    def ask(self) -> None:
        """Ask whose presence changes."""
        self.who.clear()
        self.who.setFocus()

    def toggle(self, person: PersonRow) -> None:
        """Note somebody present, or absent if they were there."""
        self.mark(person.id, "absent" if person.status in HERE else "present")

    def mark(self, participant_id: UUID, status: str) -> None:
        """Note what somebody is from now on."""
        services = self._context.services
        self._context.undo.perform(self, lambda: services.presence.mark(participant_id, status))

    def mark_all(self) -> None:
        """Note everybody of whom nothing is noted yet as present."""
        services, meeting_id = self._context.services, self._meeting_id
        self._context.undo.perform(self, lambda: services.presence.mark_all(meeting_id))

    def current(self) -> PersonRow | None:
        """Return the person in front."""
        return next((person for person in self._people if person.id == self.list.key()), None)

    def _on_named(self) -> None:
        found = find_person(self.who.text(), [Person(person.printed, person.id) for person in self._people])
        person = next((p for p in self._people if found is not None and p.id == found.agent_id), None)
        if person is None:
            self.quorum.say(self.tr("Nobody, or more than one, is meant by “{typed}”.").format(typed=self.who.text()))
            self.who.selectAll()
            return
        self.toggle(person)
        self.who.clear()
        self.left.emit()

    def _on_quorum(self, quorum: Any) -> None:
        here = self.tr("%Ln vote(s) in the room", "", quorum.votes)
        if not self._has_rule:
            self.quorum.say(here, "text")
            self._figures.say(self.tr("No rule of quorum is laid down."))
            return
        self.quorum.say(
            self.tr("The quorum is reached") if quorum.reached else self.tr("The quorum is not reached"),
            "ok" if quorum.reached else "danger",
        )
        words = self.tr("{present} present and {proxies} by proxy, {needed} needed of {members}")
        self._figures.say(
            words.format(present=quorum.present, proxies=quorum.proxies, needed=quorum.needed, members=quorum.members)
        )

    def _bind_keys(self) -> None:
        for key, status in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda wanted=status: self._mark_current(wanted))
        proxy = QShortcut(QKeySequence("R"), self.list)
        proxy.setContext(Qt.ShortcutContext.WidgetShortcut)
        proxy.activated.connect(self.proxy_asked)
        self.list.itemActivated.connect(lambda _item: self._toggle_current())

    def _mark_current(self, status: str) -> None:
        if (person := self.current()) is not None:
            self.mark(person.id, status)

    def _toggle_current(self) -> None:
        if (person := self.current()) is not None:
            self.toggle(person)


class _WhoInput(LineInput):
    """A line that Escape leaves."""

    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
