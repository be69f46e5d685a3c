"""The dossier in front: facts, what stops it, its pieces, notes, and the journal."""

from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal

from aso_desktop.services.audit.words import operation_words
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.circuits.labels import STATES as CIRCUIT_STATES
from aso_desktop.services.circuits.queries import CircuitRow
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.closing import blockers
from aso_desktop.services.dossiers.labels import IMPORTANCES, PIECES, STATES, STOPS
from aso_desktop.services.dossiers.queries import (
    ActRow,
    DossierDetail,
    DossierRow,
    NoteRow,
    PartyRow,
    PieceRow,
    StopRow,
)
from aso_desktop.services.dossiers.values import Blocker
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.reminders.queries import ReminderRow
from aso_desktop.services.tasks import queries as tasks
from aso_desktop.ui.dossiers import words
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

ICONS = {
    "letter": "mail", "meeting": "calendar-check", "draft": "file-pen-line", "commitment": "wallet",
    "invoice": "receipt-text", "document": "file-text", "dossier": "folder", "address": "link",
}  # fmt: skip


class Whole(NamedTuple):
    """A dossier with all that the pane shows."""

    row: DossierRow
    detail: DossierDetail
    pieces: list[PieceRow]
    notes: list[NoteRow]
    stops: list[StopRow]
    parties: list[PartyRow]
    tasks: list[tasks.TaskRow]
    circuits: list[CircuitRow]
    sent: list[ReminderRow]
    acts: list[ActRow]
    blockers: tuple[Blocker, ...]


def read_whole(db: Any, dossier_id: UUID) -> Whole | None:
    """Read a dossier; None when it is gone."""
    row_, detail = queries.line(db, dossier_id), queries.dossier(db, dossier_id)
    if row_ is None or detail is None:
        return None
    return Whole(
        row_,
        detail,
        queries.pieces(db, dossier_id),
        queries.notes(db, dossier_id),
        queries.stops(db, dossier_id),
        queries.parties(db, dossier_id),
        tasks.of_source(db, dossier_id),
        [row for key in queries.circuits_of(db, dossier_id) if (row := circuits.circuit(db, key)) is not None],
        reminders.of_dossier(db, dossier_id),
        queries.journal(db, dossier_id),
        blockers(db, dossier_id) if row_.state in ("open", "to_close", "reopened") else (),
    )


class DossierPane(PreviewFrame):
    """The pane beside the list."""

    shown = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__("dossier")
        self.setAccessibleName(self.tr("Dossier"))
        self._context = context
        self.whole: Whole | None = None
        self.wanted: UUID | None = None
        """The dossier that is shown, or will be once it is read."""
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._stop = Words("", ink="danger", wrap=True, selectable=True)
        self._facts = Facts()
        self.edit = Button(self.tr("Change…"), "pencil", tip="F2")
        self.note = IconButton("file-pen-line", self.tr("Note…"), "N")
        self.add = Button(self.tr("Add…"), "plus", tip="Ctrl+Shift+J")
        self.more = IconButton("ellipsis", self.tr("Everything that can be done"))
        self.pieces = RowsList(self.tr("Pieces"))
        self.follow = RowsList(self.tr("Tasks and visas"))
        self.notes = RowsList(self.tr("Notes"), wraps=True)
        self.closing = RowsList(self.tr("Before closing"), wraps=True)
        self.acts = RowsList(self.tr("Journal"))
        self.top.addWidget(self._title)
        self.top.addWidget(row(self._state, None))
        self.top.addWidget(self._stop)
        self.add_detail(self._facts)
        self.top.addWidget(row(self.edit, self.add, None, self.note, self.more, gap=4))
        for title, page in (
            (self.tr("Pieces"), self.pieces), (self.tr("Follow-up"), self.follow), (self.tr("Notes"), self.notes),
            (self.tr("Closing"), self.closing), (self.tr("Journal"), self.acts),
        ):  # fmt: skip
            self.add_page(title, page)
        self._show(None)

    def show_dossier(self, dossier_id: UUID | None) -> None:
        """Read a dossier and show it."""
        self.wanted = dossier_id
        if dossier_id is None:
            self._show(None)
        else:
            self._context.runner.read(self, "dossier", lambda db: read_whole(db, dossier_id), self._show)

    def _show(self, whole: Whole | None) -> None:
        self.whole = whole
        for button in (self.edit, self.note, self.add, self.more):
            button.setEnabled(whole is not None)
        if whole is None:
            self._title.say(self.tr("No dossier is chosen."))
            self._state.hide()
            self._stop.hide()
            self._facts.show_facts(())
            for pane in (self.pieces, self.follow, self.notes, self.closing, self.acts):
                pane.fill(())
        else:
            self._show_head(whole)
            self._show_pages(whole)
        self.shown.emit()

    def _show_head(self, whole: Whole) -> None:
        row_, detail = whole.row, whole.detail
        self._title.say(row_.title)
        self._state.say(spoken(STATES[row_.state]), "info" if row_.state == "to_close" else "mute")
        self._state.show()
        stops = (("block", row_.block), ("hold", row_.hold))
        said = [words.because(spoken(STOPS[kind]), why) for kind, why in stops if why]
        self._stop.say("\n".join(said), "danger")
        self._stop.setVisible(bool(said))
        due = words.due(row_.due_on, row_.rule, self._context.clock.today())
        importance = " · ".join(
            filter(
                None, (spoken(IMPORTANCES[row_.importance]), row_.importance_by, words.plain_day(row_.importance_on))
            )
        )
        extreme = " – ".join(filter(None, (words.plain_day(detail.first_on), words.plain_day(detail.last_on))))
        self._facts.show_facts(
            (
                (self.tr("Number"), row_.number, ""),
                (self.tr("Classification"), " ".join(filter(None, (detail.code, detail.node))), ""),
                (self.tr("Within"), detail.parent, ""),
                (self.tr("Lead"), row_.lead, ""),
                (self.tr("Parties"), "\n".join(map(_party_words, whole.parties)), ""),
                (self.tr("Due"), " · ".join(filter(None, (due.words, due.rule))), due.token),
                (self.tr("Importance"), importance, ""),
                (self.tr("Opened on"), words.plain_day(row_.opened_on), ""),
                (self.tr("Closed on"), words.plain_day(row_.closed_on), ""),
                (self.tr("Pieces dated"), extreme, "text2"),
                (self.tr("Reason"), detail.state_reason, "warning"),
                (self.tr("Summary"), detail.summary, ""),
            )
        )

    def _show_pages(self, whole: Whole) -> None:
        open_tasks = [
            RowLine(
                t.title,
                " · ".join(filter(None, (t.owner, words.plain_day(t.due_on)))),
                "",
                "square-check",
                key=("task", t.id),
            )
            for t in whole.tasks
            if t.state in ("todo", "doing", "waiting")
        ]
        running = [_circuit_line(found) for found in whole.circuits]
        self.pieces.fill(list(map(_piece_line, whole.pieces)))
        self.follow.fill([*open_tasks, *running, *map(self._reminder_line, whole.sent)])
        self.notes.fill([_note_line(note) for note in whole.notes])
        ways = [RowLine(spoken(b.way_out), "", "", "circle-dashed", "warning", key=b.row_id) for b in whole.blockers]
        nothing = RowLine(self.tr("Nothing keeps this dossier from being closed."), "", "", "circle-check", "ok")
        self.closing.fill(ways or ([nothing] if whole.row.state in ("open", "to_close", "reopened") else []))
        told = dict.fromkeys(
            (act.at, act.agent, spoken(operation_words(act.operation))) for act in reversed(whole.acts)
        )
        self.acts.fill([RowLine(said, f"{words.plain_day(at)} {at[11:16]} · {who}") for at, who, said in told])
        self.tabs.say(0, self.tr("Pieces") + f" ({len(whole.pieces)})")
        self.tabs.say(1, self.tr("Follow-up") + (f" ({self.follow.count()})" if self.follow.count() else ""))
        self.tabs.say(3, self.tr("Closing") + (f" ({len(ways)})" if ways else ""))

    def _reminder_line(self, one: ReminderRow) -> RowLine:
        said = self.tr("Reminder {rank} sent to {name}").format(rank=one.rank, name=one.recipient or "–")
        return RowLine(said, words.plain_day(one.sent_at), "", "bell", "text3", faded=True)


def _piece_line(piece: PieceRow) -> RowLine:
    about = (spoken(PIECES[piece.kind]), piece.number, words.plain_day(piece.day), piece.late_reason, piece.address)
    return RowLine(piece.title, " · ".join(filter(None, about)), "", ICONS[piece.kind], key=piece.id)


def _circuit_line(found: CircuitRow) -> RowLine:
    """Return a circuit over the dossier or one of its letters, with whom it waits for."""
    asked = [
        found.name(step.holder_id) or step.step.function
        for step in found.view.steps
        if step.since is not None and step.act is None
    ]
    about = " · ".join(filter(None, (spoken(CIRCUIT_STATES[found.view.state]), ", ".join(asked))))
    return RowLine(found.title, about, "", "stamp", "text3", key=("circuit", found.id))


def _party_words(party: PartyRow) -> str:
    return f"{party.printed} ({party.role})" if party.role else party.printed


def _note_line(note: NoteRow) -> RowLine:
    about = f"{words.plain_day(note.at)} · {note.author}"
    return RowLine(note.text, about, str(note.number), key=note.id, faded=note.replaced)
