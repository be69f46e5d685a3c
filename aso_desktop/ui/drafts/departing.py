"""The end of a document: the last gate, the departure it is registered as, and that it left."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels as letter_labels
from aso_desktop.services.drafts import labels
from aso_desktop.services.registers import queries as registers
from aso_desktop.ui.drafts.acts import DocumentActs
from aso_desktop.ui.drafts.detail import DocumentDetail, Whole
from aso_desktop.ui.drafts.gate import FILL, MEETING, READINGS, REGISTER, WORD, GateDialog
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel
from aso_desktop.ui.kit.widgets.inputs import Choice

_SEPARATOR: Final = ";"
READINGS_PAGE: Final = 2
_MODES: Final = tuple(Choice(code, words) for code, words in letter_labels.SENDING_MODES.items())
_CHANNELS: Final = tuple(Choice(code, words) for code, words in labels.CHANNELS.items())
SENT: Final = (
    Field("recipients", QT_TRANSLATE_NOOP("drafts", "To (several: parted by ;)"), required=True),
    Field("channel", QT_TRANSLATE_NOOP("drafts", "How"), Kind.CHOICE, width=28, choices=_CHANNELS),
    Field("sent_on", QT_TRANSLATE_NOOP("drafts", "On"), Kind.DATE, width=12, lean=Lean.PAST),
)


def register_fields(found: Sequence[Any], *, with_pdf: bool) -> tuple[Field, ...]:
    """Return the questions about a departure: the register is one of the open ones."""
    choices = tuple(Choice(one.id, Text("", f"{one.code} · {one.label}")) for one in found)
    pdf = (Field("with_pdf", QT_TRANSLATE_NOOP("drafts", "Enclose its PDF too"), Kind.CHECK),) if with_pdf else ()
    return (
        Field("subject", QT_TRANSLATE_NOOP("drafts", "Subject"), required=True),
        Field("recipients", QT_TRANSLATE_NOOP("drafts", "To (several: parted by ;)"), required=True),
        Field("register_id", QT_TRANSLATE_NOOP("drafts", "In the register"), Kind.CHOICE, width=24, choices=choices),
        Field("sending_mode", QT_TRANSLATE_NOOP("drafts", "Sent by"), Kind.CHOICE, width=24, choices=_MODES),
        Field("signatory", QT_TRANSLATE_NOOP("drafts", "Signatory")),
        *pdf,
    )


class DepartureActs(QObject):
    """Runs these commands on the document that the pane shows."""

    ended = Signal(object)
    """A document is final: its id."""

    def __init__(self, panel: Panel, pane: DocumentDetail, room: DocumentActs, fill: Callable[[], object]) -> None:
        """`fill` opens the form of the document in front."""
        super().__init__(panel)
        self._panel, self._context, self._pane, self._room, self._fill = panel, panel.context, pane, room, fill

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "document.finish": lambda: self._room.on_document(self.finish),
            "document.register": lambda: self._room.on_document(self.ask_register),
            "document.sent": lambda: self._room.on_document(self._ask_sent),
            "document.letter": lambda: self._room.on_document(self._show_letter),
        }

    # --- the last gate -----------------------------------------------------------------------------------------

    def finish(self, whole: Whole) -> None:
        """Say every cause that keeps the file from being final, or freeze it."""
        documents, draft_id = self._context.services.documents, whole.draft.id

        def ask(causes: Sequence[Text]) -> None:
            GateDialog(self._panel, causes, lambda: self._finish(whole), lambda lead: self._follow(lead, whole)).show()

        self._context.runner.work(self._panel, lambda: documents.missing(draft_id), ask, kind="gate")

    def _finish(self, whole: Whole) -> None:
        services, draft_id = self._context.services, whole.draft.id

        def end() -> Changes:
            is_letter = whole.letter is not None
            changes: Changes = (
                services.departures.complete(draft_id) if is_letter else services.documents.move_to(draft_id, "final")
            )
            return changes

        self._context.undo.perform(self._panel, end, lambda _changes: self.ended.emit(draft_id))

    def _follow(self, lead: str, whole: Whole) -> None:
        meeting = Target("meetings", kind="meeting", id=whole.draft.source_id)
        ways: Mapping[str, Callable[[], object]] = {
            FILL: self._fill,
            WORD: self._room.handlers()["document.word"],
            MEETING: lambda: self._context.navigation.go(meeting),
            READINGS: lambda: self._pane.tabs.choose(READINGS_PAGE),
            REGISTER: lambda: self.ask_register(whole),
        }
        ways[lead]()

    # --- the departure -----------------------------------------------------------------------------------------

    def ask_register(self, whole: Whole) -> None:
        """Ask what the register wants to know; the rest comes from the document and the letter it answers."""
        services, draft_id = self._context.services, whole.draft.id

        def propose() -> Any:
            return services.departures.propose(draft_id), services.document_prints.engine().name != "simple"

        def ask(found: Any) -> None:
            proposed, has_engine = found
            self._context.runner.read(
                self._panel, "registers", registers.registers, lambda rows: self._ask(whole, proposed, rows, has_engine)
            )

        self._context.runner.work(self._panel, propose, ask, kind="departure")

    def _ask(self, whole: Whole, proposed: Any, rows: Sequence[Any], has_engine: bool) -> None:  # noqa: FBT001
        found = [row for row in rows if row.direction == proposed.direction and row.state == "open"]
        dialog = FormDialog(self._context, register_fields(found, with_pdf=has_engine), self._panel)
        first = proposed.register_id or (found[0].id if found else None)
        names = f"{_SEPARATOR} ".join(str(party.printed) for party in proposed.recipients)
        dialog.form.set_values(
            {
                "subject": proposed.subject, "recipients": names, "register_id": first, "with_pdf": has_engine,
                "sending_mode": proposed.sending_mode, "signatory": proposed.signatory,
            }
        )  # fmt: skip
        dialog.accepted.connect(lambda: self.ended.emit(whole.draft.id))
        dialog.accepted.connect(lambda: self._enclose_pdf(whole) if dialog.form.values().get("with_pdf") else None)
        sentence = self.tr("It takes the next number, is written once more with it, made final and enclosed.")
        dialog.ask(
            self.tr("Register the departure"), sentence, self.tr("Register"),
            lambda values: self._register(whole, proposed, values),
        )  # fmt: skip

    def _register(self, whole: Whole, proposed: Any, values: Mapping[str, Any]) -> Any:
        """Register, then complete; runs on the writer's thread."""
        services, draft_id = self._context.services, whole.draft.id
        given = replace(
            proposed, subject=values["subject"], register_id=values["register_id"],
            sending_mode=values["sending_mode"], signatory=values["signatory"] or "",
            recipients=_parties(proposed.recipients, values["recipients"]),
        )  # fmt: skip
        registered = services.departures.register(draft_id, given)
        return registered.changes | services.departures.complete(draft_id)

    def _enclose_pdf(self, whole: Whole) -> None:
        """Put the PDF beside the file; converting takes seconds, which nobody waits for."""
        services, draft_id = self._context.services, whole.draft.id
        prints = services.document_prints
        self._context.runner.work(
            self._panel,
            lambda: prints.enclose(services.correspondence, draft_id, engine=prints.engine()),
            self._context.undo.record,
            kind="enclose",
        )

    def _ask_sent(self, whole: Whole) -> None:
        """Ask to whom, how and when a final document left."""
        documents, draft_id = self._context.services.documents, whole.draft.id
        dialog = FormDialog(self._context, SENT, self._panel)
        names = whole.letter.recipients if whole.letter else ""
        today = self._context.clock.today()
        dialog.form.set_values({"recipients": names, "channel": "paper", "sent_on": today})
        sentence = self.tr("Its letter of the register is noted as sent on that day.") if whole.letter else ""

        def note(values: Mapping[str, Any]) -> Any:
            sent_on: date | None = values["sent_on"]
            return documents.note_sent(draft_id, _names(values["recipients"]), values["channel"], sent_on)

        dialog.ask(self.tr("Note that the document left"), sentence, self.tr("Note"), note)

    def _show_letter(self, whole: Whole) -> None:
        letter_id = whole.letter.id if whole.letter else None
        if letter_id is None and whole.draft.source_table == "letter":
            letter_id = whole.draft.source_id
        if letter_id is not None:
            self._context.navigation.go(Target("correspondence", kind="letter", id=letter_id))


def _names(typed: str) -> list[str]:
    return [name for part in typed.split(_SEPARATOR) if (name := part.strip())]


def _parties(proposed: Sequence[Any], typed: str) -> tuple[Any, ...]:
    """Return the recipients: those of the directory whose name still stands, the others by their words."""
    from aso_desktop.services.correspondence.values import PartyInput

    known = {party.printed: party for party in proposed}
    return tuple(known.get(name) or PartyInput(name) for name in _names(typed))
