"""What is done about deadlines: started, stopped, moved, settled."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence.listing import queries as letters
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing
from aso_desktop.services.correspondence.views import View as LetterView
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.labels import BY_LAW, NOT_LEGAL, SETTLED
from aso_desktop.services.deadlines.queries import DeadlineRow, SuspensionRow
from aso_desktop.services.people.queries import agents
from aso_desktop.ui.deadlines import dialogs
from aso_desktop.ui.deadlines.duties_dialog import DutiesDialog
from aso_desktop.ui.deadlines.impact_dialog import ImpactDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Give, Proposal

SHOWN: Final = 8
_NONE: Final = QT_TRANSLATE_NOOP("deadlines", "No deadline is in front: choose one in the list.")
NOTHING_AWAITED: Final = QT_TRANSLATE_NOOP("deadlines", "No piece is awaited.")
_ON_NOTHING: Final = QT_TRANSLATE_NOOP("deadlines", "This deadline stands on no letter and no dossier.")
_ROOMS: Final = {"letter": "correspondence", "dossier": "dossiers", "meeting": "meetings"}


class DeadlineActs(QObject):
    """Runs the commands of the room on the deadline in front."""

    said = Signal(str)

    def __init__(self, context: PanelContext, front: Callable[[], DeadlineRow | None], place: QWidget) -> None:
        super().__init__(place)
        self.context = context
        self._front = front
        self._place = place

    def on_room(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the room do."""
        return {
            "deadline.new": self.ask_deadline,
            "deadline.clock": self.ask_clock,
            "deadline.duties": lambda: DutiesDialog(self.context, self._place).open(),
            "deadline.impact": lambda: ImpactDialog(self.context, self._place).open(),
        }

    def on_list(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do on the deadline in front."""
        return {
            "deadline.settle": lambda: self._on(self.ask_settle),
            "deadline.move": lambda: self._on(self.ask_move),
            "deadline.ask": lambda: self._on(self.ask_pieces),
            "deadline.receive": lambda: self._on(self.ask_received),
            "deadline.subject": lambda: self._on(self.show_subject),
        }

    def why_not(self, name: str) -> Text | None:
        """Say why an act makes no sense for the deadline in front."""
        one = self._front()
        if one is None:
            return _NONE
        if name == "deadline.subject":
            return None if one.subject in _ROOMS and one.subject_id is not None else _ON_NOTHING
        if one.kept.settled:
            return SETTLED
        legal = one.nature == "legal"
        return {"deadline.move": BY_LAW if legal else None, "deadline.ask": None if legal else NOT_LEGAL,
                "deadline.receive": None if legal else NOTHING_AWAITED}.get(name)  # fmt: skip

    # --- new ones ----------------------------------------------------------------------------------------------

    def ask_deadline(self, subject: tuple[str, UUID | None] = ("none", None), title: str = "") -> None:
        """Ask for a delay or a milestone, on a letter or a dossier where one is named."""

        def show(people: Any) -> None:
            services = self.context.services
            dialog = FormDialog(self.context, dialogs.DEADLINE, self._place)
            dialog.form.field("owner_id").set_choices(dialogs.people_choices(people))
            nature = "milestone" if subject[0] == "none" else "internal"
            dialog.form.set_values({"title": title, "nature": nature, "unit": "working_days", "alert_days": 3})
            dialog.ask(
                self.tr("New deadline or milestone"),
                self.tr("Give a day, or the day a delay starts and how long it is."),
                self.tr("Save"),
                lambda values: services.deadlines.add(dialogs.deadline_input(values, subject)),
            )

        self.context.runner.read(self, "people", agents, show)

    def ask_clock(self, letter: Proposal | None = None) -> None:
        """Ask on which letter a legal clock starts, and by which text."""
        services = self.context.services
        dialog = FormDialog(self.context, dialogs.CLOCK, self._place)
        dialog.form.set_completer("letter", self._propose)
        dialog.form.set_values({"letter": letter, "ground": "principle", "regime": "none", "months": 2})
        dialog.ask(
            self.tr("Start a legal clock"),
            self.tr("The clock starts when the letter arrived; its days are counted, never typed."),
            self.tr("Start"),
            lambda values: services.deadlines.start_clock(dialogs.clock_input(values)),
        )

    def _propose(self, typed: str, give: Give) -> None:
        """Propose arrivals by any of their words, or by their number."""
        view = LetterView(directions=("incoming",), text=typed)
        listing = Listing(view, NEWEST_FIRST, self.context.clock.today())
        self.context.runner.read(
            self._place,
            "letters",
            lambda db: letters.find(db, listing, SHOWN).rows,
            lambda rows: give([Proposal(one.id, f"{one.number} {one.subject}", one.correspondents) for one in rows]),
        )

    # --- the one in front --------------------------------------------------------------------------------------

    def ask_settle(self, one: DeadlineRow) -> None:
        """Ask how a deadline ended."""
        services = self.context.services
        self._ask(
            dialogs.SETTLE,
            (self.tr("Settle the deadline"), one.title, self.tr("Settle")),
            lambda values: services.deadlines.settle(one.id, values["how"], values["reason"] or ""),
            {"how": "met"},
        )

    def ask_move(self, one: DeadlineRow) -> None:
        """Ask for another day; the first one and the reason stay."""
        services = self.context.services
        self._ask(
            dialogs.MOVE,
            (self.tr("Move the deadline"), self.tr("The first day and the reason stay in sight."), self.tr("Move")),
            lambda values: services.deadlines.move(one.id, values["day"], values["reason"]),
        )

    def ask_pieces(self, one: DeadlineRow) -> None:
        """Ask for missing pieces, which stops a legal clock."""
        services, today = self.context.services, self.context.clock.today()
        self._ask(
            dialogs.ASK,
            (
                self.tr("Ask for missing pieces"),
                self.tr("The clock stops while the pieces are awaited (CRPA L114-5)."),
                self.tr("Record"),
            ),
            lambda values: services.deadlines.ask_pieces(
                one.id, values["reason"], values["requested_on"], values["limit_days"] or 0
            ),
            {"requested_on": today, "limit_days": 15},
        )

    def ask_received(self, one: DeadlineRow) -> None:
        """Ask when the pieces came."""

        def show(stops: Sequence[SuspensionRow]) -> None:
            waiting = next((stop for stop in stops if stop.produced_on is None), None)
            if waiting is None:
                self.said.emit(spoken(NOTHING_AWAITED))
                return
            services = self.context.services
            self._ask(
                dialogs.RECEIVE,
                (self.tr("The pieces came"), waiting.reason, self.tr("Record")),
                lambda values: services.deadlines.receive_pieces(waiting.id, values["produced_on"]),
                {"produced_on": self.context.clock.today()},
            )

        self.context.runner.read(self, "stops", lambda db: queries.suspensions(db, one.id), show)

    def show_subject(self, one: DeadlineRow) -> None:
        """Show the letter or the dossier that a deadline is on."""
        self.context.navigation.go(Target(_ROOMS[one.subject], kind=one.subject, id=one.subject_id))

    # --- inside ------------------------------------------------------------------------------------------------

    def _on(self, act: Callable[[DeadlineRow], object]) -> None:
        if (one := self._front()) is not None:
            act(one)

    def _ask(
        self,
        fields: Sequence[Field],
        words: tuple[str, str, str],
        save: Callable[[Mapping[str, Any]], Changes],
        values: Mapping[str, Any] | None = None,
    ) -> None:
        dialog = FormDialog(self.context, fields, self._place)
        dialog.form.set_values(dict(values or {}))
        dialog.ask(*words, save)
