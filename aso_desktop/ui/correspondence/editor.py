"""The form that registers letters one after the other, or changes one: all by keyboard, nothing lost."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.services.correspondence.entering.queries import Offer, Opened, offer, opened
from aso_desktop.services.correspondence.values import LetterInput, Registered
from aso_desktop.services.forms import Conflict
from aso_desktop.ui.correspondence.commands import FORM
from aso_desktop.ui.correspondence.editor_beginning import ASKED, DateQuestion, first_values, show_conflict
from aso_desktop.ui.correspondence.editor_drafts import DraftKeeper
from aso_desktop.ui.correspondence.editor_duplicates import sought_of
from aso_desktop.ui.correspondence.editor_fields import FIRST_TYPED, KEPT_IN_SERIES, SECOND
from aso_desktop.ui.correspondence.editor_form import EditorForm
from aso_desktop.ui.correspondence.editor_frame import EditorFrame
from aso_desktop.ui.correspondence.editor_prefill import Prefill
from aso_desktop.ui.correspondence.editor_saving import LetterSaver
from aso_desktop.ui.correspondence.editor_values import Content, draft_text, held_values, letter_of
from aso_desktop.ui.correspondence.printing import print_label
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext

ROOM: Final = "correspondence"


def open_editor(context: PanelContext, parent: QWidget | None, what: "str | UUID | LetterInput") -> "LetterEditor":
    """Open the form: for a new letter of a direction, for one that begins with values, or to change a letter."""
    if isinstance(what, UUID):
        return LetterEditor(context, None, what, parent)
    base = what if isinstance(what, LetterInput) else LetterInput(what, "")
    return LetterEditor(context, base, None, parent)


class LetterEditor(EditorFrame):
    """One form with what stands around it: duplicates, enclosures, drafts, the number just given."""

    saved = Signal(str, object)
    """Number and id of the letter that was registered or changed."""
    closed = Signal()
    status_changed = Signal()

    def __init__(
        self, context: PanelContext, base: LetterInput | None, letter_id: UUID | None, parent: QWidget | None
    ) -> None:
        super().__init__(context, parent)
        self.letter_id = letter_id
        self.series = 1
        self.entry: EditorForm | None = None
        self.base = base
        self._opened: Opened | None = None
        self._goes_on = False
        self._left_before: Content | None = None
        self._focused = ""
        self._dates = DateQuestion()
        self._is_dirty = False
        self.prefill = Prefill(context, self, self)
        self.saver = LetterSaver(context, letter_id, self)
        self.drafts = DraftKeeper(context, self._draft_name(), self)
        self.actions_ = context.commands.bind(self, FORM, self._handlers())
        self._connect()
        if base is not None:
            self._make_form(base.direction)
        context.runner.read(self, "offer", self._read_all, self._on_read)

    # --- what the panel asks -----------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the title of the form."""
        if self._opened is not None:
            return self.tr("Change {number}").format(number=self._opened.detail.letter.number)
        titles = {
            "incoming": self.tr("Register an arrival"),
            "outgoing": self.tr("Register a departure"),
            "internal": self.tr("Register an internal letter"),
        }
        return titles[self.base.direction] if self.base else ""

    def status_words(self) -> str:
        """Return the place in the series and when the draft was kept."""
        series = self.tr("entry {place} of the series").format(place=self.series) if self.series > 1 else ""
        kept = self.tr("draft kept at {time}").format(time=self.drafts.kept_at) if self.drafts.kept_at else ""
        return " · ".join(filter(None, (series, kept)))

    def save_drafts(self) -> None:
        """Keep what is typed: the form goes away, or the window does."""
        if self._is_dirty and self.entry is not None:
            self.drafts.keep(draft_text(self.entry.held(), self.files.inputs(), self.duplicates.links))

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of, wherever it stands."""
        if field == "enclosures":
            self.files.show_fault(words)
            return True
        if self.entry is None:
            return False
        if field == "mark_reason" or field in SECOND.values():
            self.entry.form.show_row(field, shown=True)
        return self.entry.form.show_error(field, words)

    # --- acts --------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Register or change the letter and leave the form."""
        self._submit(goes_on=False)

    def save_and_next(self) -> None:
        """Register the letter and go on with the next; a letter being changed is saved."""
        self._submit(goes_on=self.letter_id is None)

    @override
    def leave(self) -> None:
        """Leave the form; what was typed stays as a draft."""
        self.save_drafts()
        self.closed.emit()

    # --- inside ------------------------------------------------------------------------------------------------

    def _draft_name(self) -> str:
        if self.letter_id is not None:
            return f"letter/{self.letter_id}"
        return f"letter/new/{self.base.direction}" if self.base else "letter"

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "form.save": self.save,
            "form.next": self.save_and_next,
            "form.attach": self.files.ask_files,
            "form.second": self._add_second,
            "form.leave": self.leave,
        }

    def _connect(self) -> None:
        self.leave_button.clicked.connect(self.leave)
        self.next_button.clicked.connect(self.save_and_next)
        self.save_button.clicked.connect(self.save)
        self.saver.registered.connect(self._on_registered)
        self.saver.updated.connect(self._on_updated)
        self.saver.settled.connect(self._on_settled)
        self.saver.conflicted.connect(self._on_conflict)
        self.drafts.offered.connect(self._on_draft_offered)
        self.drafts.kept.connect(self.status_changed)
        self.files.changed.connect(self._on_files_changed)
        self.duplicates.changed.connect(self.save_drafts)
        self.saved_bar.open_asked.connect(self._open_saved)
        self.saved_bar.label_asked.connect(self._print_saved)

    def _make_form(self, direction: str) -> None:
        self.entry = EditorForm(self.context, direction)
        self.entry.edited.connect(self._on_edited)
        self.entry.form.draft_due.connect(self.save_drafts)
        self.entry.form.submitted.connect(self.save_and_next)
        self.put_form(self.entry)
        first = FIRST_TYPED[direction] if self.letter_id is None else "subject"
        self.setFocusProxy(self.entry.form.field(first))

    # --- reading -----------------------------------------------------------------------------------------------

    def _read_all(self, db: Any) -> tuple[Offer, Opened | None]:
        return offer(db), opened(db, self.letter_id) if self.letter_id is not None else None

    def _on_read(self, read: tuple[Offer, Opened | None]) -> None:
        offered, letter = read
        had_focus = self.entry is not None
        if letter is not None:
            self._opened = letter
            self.saver.open_with(letter)
            self._make_form(letter.detail.letter.direction)
        if self.entry is None:
            self.closed.emit()
            return
        self.entry.take_offer(offered, is_new=letter is None)
        if letter is not None:
            self._show_opened(letter, self.entry)
        elif self.base is not None and not self._is_dirty:
            self._begin(self.base)
        self.head.say(self.title(), self._head_words())
        self.drafts.look()
        self.status_changed.emit()
        if not had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_opened(self, letter: Opened, entry: EditorForm) -> None:
        entry.put(held_values(letter.values, entry.lead))
        self.files.show_present(letter.detail.present)
        self.begin_changing(self.letter_id)

    def _begin(self, base: LetterInput) -> None:
        """Write what a new letter begins with."""
        entry = self.entry
        if entry is None:
            return
        entry.begin_with(first_values(base, entry, self.context.clock.today()))
        self.files.put(base.enclosures)
        self._look_for_duplicates()

    def _head_words(self) -> str:
        if self._opened is not None or self.entry is None:
            return ""
        register = self.entry.register_words()
        return self.tr("{register} · the number is given on registering").format(register=register) if register else ""

    # --- typing ------------------------------------------------------------------------------------------------

    def _on_edited(self, name: str) -> None:
        self._is_dirty = True
        self._look_for_duplicates()
        if name in ASKED and self.entry is not None:
            self._dates.show(self.entry)
        if name == "register_id":
            self.head.say(self.title(), self._head_words())

    def _on_files_changed(self) -> None:
        self._is_dirty = True
        self._look_for_duplicates()
        self.save_drafts()

    def _look_for_duplicates(self) -> None:
        if self.entry is not None:
            held, usual = self.entry.held(), self.context.clock.today()
            sought = sought_of(held, self.entry.direction, usual, self.files.hashes())
            message = self.base.message_id if self.base else ""
            self.duplicates.look_for(sought._replace(message_id=message, letter_id=self.letter_id))

    def _add_second(self) -> None:
        if self.entry is not None:
            focused = self.entry.form.focused_field()
            usual = "senders" if "senders" in self.entry.names and self.entry.direction == "incoming" else "recipients"
            self.entry.add_second(SECOND.get(focused, SECOND[usual]))

    # --- saving ------------------------------------------------------------------------------------------------

    def _submit(self, *, goes_on: bool) -> None:
        entry = self.entry
        if entry is None or self.saver.is_busy or not entry.form.check() or not self._dates.pass_(entry):
            return
        self._goes_on = goes_on
        self._focused = entry.form.focused_field()
        entry.setEnabled(False)  # what is typed before the answer would be lost
        if self.base is None:
            self.saver.update(entry.held(), self.files.inputs())
            return
        values = entry.held()
        if not entry.own_target:
            values["due_on"] = None
        self.saver.register(
            letter_of(self.base, values, self.files.inputs(), (*self.base.links, *self.duplicates.links))
        )

    def _on_settled(self) -> None:
        """Give the form back where it was left: the save is over, well or not."""
        if self.entry is not None:
            self.entry.setEnabled(True)
            if self._focused:
                self.entry.form.focus_field(self._focused)

    def _on_registered(self, letter: LetterInput, registered: Registered) -> None:
        self._forget_draft()
        self.saved.emit(registered.number, registered.letter_id)
        if self._goes_on:
            self._go_on(letter, registered)
            return
        self.context.navigation.go(Target(ROOM, kind="letter", id=registered.letter_id))
        self.closed.emit()

    def _go_on(self, letter: LetterInput, registered: Registered) -> None:
        entry = self.entry
        if entry is None:
            return
        parties = letter.senders if entry.direction == "incoming" else letter.recipients
        words = ", ".join(filter(None, (parties[0].printed if parties else "", letter.subject)))
        self.saved_bar.show_letter(registered.letter_id, registered.number, words, registered.notices)
        self.series += 1
        entry.form.remember()
        kept = {name: value for name, value in entry.held().items() if name in KEPT_IN_SERIES}
        self.base = LetterInput(letter.direction, "", letter.register_id, unit_id=letter.unit_id)
        self.files.clear()
        self.duplicates.clear()
        entry.begin_with(kept)
        self._is_dirty = False
        self._dates.forget()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    def _on_updated(self) -> None:
        self._forget_draft()
        number = self._opened.detail.letter.number if self._opened else ""
        self.saved.emit(number, self.letter_id)
        self.closed.emit()

    def _forget_draft(self) -> None:
        """Forget the draft: what was typed is in the register."""
        self._is_dirty = False
        self.drafts.drop()

    def _on_conflict(self, conflict: Conflict) -> None:
        """Show both values; saving again keeps the one that stands in the form."""
        if self.entry is None or conflict.field not in self.entry.names:
            self.context.faults.report(conflict, self)
        else:
            show_conflict(self.entry, conflict, self.tr("Take theirs"))

    # --- drafts and the letter just saved ----------------------------------------------------------------------

    def _on_draft_offered(self, content: Content, when: str) -> None:
        if self._is_dirty:
            return
        self._left_before = content
        words = self.tr("An entry of {when} was not registered.").format(when=when)
        self.draft_strip.show_words(words, (self.tr("Resume"), self.resume), (self.tr("Discard"), self.drafts.drop))

    def resume(self) -> None:
        """Go on with the draft that was offered."""
        content = self._left_before
        if self.entry is None or content is None:
            return
        self.draft_strip.hide()
        self.entry.put(content.values)
        self.files.put(content.files)
        self._is_dirty = True
        self._look_for_duplicates()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_saved(self, letter_id: UUID | None) -> None:
        self.context.navigation.go(Target(ROOM, kind="letter", id=letter_id, place=Place.WINDOW))

    def _print_saved(self, letter_id: UUID | None) -> None:
        if letter_id is not None:
            print_label(self.context, self, letter_id, self.saved_bar.number())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.save_drafts()
        super().hideEvent(event)
