"""The preview of a letter: state, subject, facts, actions, the document itself, enclosures, links, history."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.services.audit.queries import JournalRow, letter_history
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence import queries as reading
from aso_desktop.services.correspondence.queries import EnclosureRow, Letter, LetterDetail
from aso_desktop.services.correspondence.values import NO_MARK
from aso_desktop.services.sync.queries import letter_conflicts
from aso_desktop.ui.correspondence.clock_box import ClockBox
from aso_desktop.ui.correspondence.columns import STATE_TOKENS, due_words
from aso_desktop.ui.correspondence.preview_pages import (
    EnclosuresPage,
    HistoryPage,
    LinksPage,
    open_enclosure,
    save_enclosure,
)
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, IconButton, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.document_view import DocumentView
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame

SHOW_AFTER_MS: Final = 60
"""How long the current letter must stay the same before it is read: keys held down skip the ones between."""
ROOM_FOR_FACTS: Final = 430
"""Height from which every fact has its line."""
READ_AFTER_MS: Final = 1500
"""How long a letter stays in sight before it counts as read."""
DOCUMENT, ENCLOSURES, LINKS, HISTORY = range(4)


class _Whole(NamedTuple):
    detail: LetterDetail | None
    history: Sequence[JournalRow]
    conflicts: int = 0


class LetterPreview(PreviewFrame):
    """Shows one letter; reads it again when it changed."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Preview of the letter"))
        self.context = context
        self.detail: LetterDetail | None = None
        self._id: UUID | None = None
        self._shown_blob = ""
        self._shown: EnclosureRow | None = None
        self._chips = (Chip(""), Chip(""), Chip(""))
        self._subject = Words("", 15, bold=True, wrap=True, selectable=True)
        self._facts = Facts()
        self._brief = ElidedWords("", 12, ink="text2")
        self.document = DocumentView(context)
        self.enclosures = EnclosuresPage(context)
        self.links = LinksPage(context)
        self.history = HistoryPage(context)
        self._show_soon = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._show_soon.timeout.connect(self.refresh)
        self._read_soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_soon.timeout.connect(self._mark_read)
        self._build()
        self.enclosures.chosen.connect(self._on_enclosure_chosen)
        self.document.changed.connect(self._on_document_changed)
        self._on_detail(_Whole(None, ()))

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_letter(self, letter_id: UUID | None) -> None:
        """Show a letter, or nothing."""
        if letter_id == self._id:
            return
        self._id = letter_id
        self._read_soon.stop()
        self._show_soon.start()
        if letter_id is None:
            self._show_soon.stop()
            self._on_detail(_Whole(None, ()))

    def refresh(self) -> None:
        """Read the letter again."""
        letter_id = self._id
        if letter_id is not None:
            self.context.runner.read(
                self,
                "detail",
                lambda db: _Whole(
                    reading.detail(db, letter_id), letter_history(db, letter_id), letter_conflicts(db, letter_id)
                ),
                self._on_detail,
            )

    def add_actions(self, actions: Mapping[str, QAction]) -> None:
        """Show buttons for the commands about the letter."""
        for button, name in self._buttons:
            action = actions[name]
            button.clicked.connect(action.trigger)
            button.setEnabled(action.isEnabled())
            action.changed.connect(lambda button=button, action=action: button.setEnabled(action.isEnabled()))
        self.links.link_asked.connect(actions["letter.link"].trigger)

    def show_menu_with(self, show: Callable[[QWidget], object]) -> None:
        """Say what the button with three dots does."""
        self._more.clicked.connect(lambda: show(self._more))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give one line of facts where there is no room for all of them."""
        super().resizeEvent(event)
        room = self.height() >= theme().px(ROOM_FOR_FACTS)
        self._facts.setVisible(room)
        self._brief.setVisible(not room)

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._conflicts = Button("", "git-compare-arrows")
        self._conflicts.clicked.connect(self._show_conflicts)
        self._conflicts.hide()
        self.top.addWidget(row(*self._chips, None, self._conflicts, gap=6))
        self.top.addWidget(self._subject)
        self.add_detail(self._facts)
        self.clocks = ClockBox(self.context)
        self.top.addWidget(self.clocks)
        self.top.addWidget(self._brief)
        reply = Button(self.tr("Reply"), "reply", tip="R")
        assign = Button(self.tr("Assign"), "user-plus", tip="A")
        file = IconButton("archive", self.tr("File the letter"), "E")
        edit = IconButton("pencil", self.tr("Change the letter"), "F2")
        self._more = IconButton("ellipsis", self.tr("More actions"))
        self._buttons: tuple[tuple[Button | IconButton, str], ...] = (
            (reply, "letter.reply"),
            (assign, "letter.assign"),
            (file, "letter.close"),
            (edit, "letter.edit"),
        )
        self._acts = row(reply, assign, None, row(file, edit, self._more, gap=0), gap=6)
        self.top.addWidget(self._acts)
        self.add_page(self.tr("Preview"), self.document)
        self.add_page(self.tr("Enclosures"), self.enclosures)
        self.add_page(self.tr("Links"), self.links)
        self.add_page(self.tr("History"), self.history)
        self._build_foot()

    def _build_foot(self) -> None:
        self._name = ElidedWords("", 12, ink="text3")
        find = IconButton("search", self.tr("Find in the document"))
        smaller = IconButton("zoom-out", self.tr("Smaller"))
        larger = IconButton("zoom-in", self.tr("Larger"))
        keep = IconButton("download", self.tr("Save a copy…"))
        away = IconButton("arrow-up-right", self.tr("Open in its program"))
        find.clicked.connect(self.document.find_bar.open)
        smaller.clicked.connect(lambda: self.document.pages.zoom_by(-1))
        larger.clicked.connect(lambda: self.document.pages.zoom_by(1))
        keep.clicked.connect(lambda: save_enclosure(self.context, self, self._on_show()))
        away.clicked.connect(lambda: open_enclosure(self.context, self, self._on_show()))
        self._tools = (find, smaller, larger, keep, away)
        self.foot.addWidget(self._name, 1)
        for tool in self._tools:
            self.foot.addWidget(tool)

    def _on_detail(self, whole: _Whole) -> None:
        self.detail = whole.detail
        shown = self.detail is not None
        self._acts.setEnabled(shown)
        self._conflicts.setVisible(bool(whole.conflicts))
        self._conflicts.say(self.tr("%Ln conflict(s)", "", whole.conflicts))
        self.tabs.setEnabled(shown)
        if whole.detail is None:
            self._show_nobody()
            return
        detail = whole.detail
        self._subject.say(detail.letter.subject, "text")
        letter = detail.letter
        asked = letter.is_request and letter.is_open and letter.direction == "incoming"
        self.clocks.show_letter(letter.id, f"{letter.number} {letter.subject}", is_open_request=asked)
        self._show_chips(self._states(detail.letter))
        self._facts.show_facts(self._lines(detail))
        names = detail.named("recipient" if detail.letter.direction == "outgoing" else "sender")
        brief = (detail.letter.number, " ; ".join(names), _long_day(detail.letter.due_on), detail.letter.lead)
        self._brief.say(" · ".join(filter(None, brief)))
        self.enclosures.show_detail(detail)
        self.links.show_detail(detail)
        self.history.show_history(whole.history)
        self.tabs.say(ENCLOSURES, self._counted(self.tr("Enclosures"), len(detail.present)))
        self.tabs.say(LINKS, self._counted(self.tr("Links"), len(detail.links)))
        self._show_document(detail)
        if not detail.letter.read_at or detail.letter.mark != NO_MARK:
            self._read_soon.start()

    def _show_conflicts(self) -> None:
        """Settle the conflicts of the letter on show."""
        self.context.navigation.go(Target("sync", "conflicts", kind="conflict", id=self._id))

    def _show_nobody(self) -> None:
        self._subject.say(self.tr("No letter chosen"), "text3")
        self.clocks.show_letter(None)
        self._facts.show_facts([])
        self._brief.say("")
        self._show_chips([])
        self._show_document(None)
        self.tabs.say(ENCLOSURES, self.tr("Enclosures"))
        self.tabs.say(LINKS, self.tr("Links"))
        for page in (self.enclosures, self.links, self.history):
            page.fill([], "")

    def _counted(self, title: str, count: int) -> str:
        return f"{title} ({count})" if count else title

    def _show_chips(self, states: Sequence[tuple[str, str, str, str]]) -> None:
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(states))
            if place < len(states):
                chip.say(*states[place])

    def _states(self, letter: Letter) -> list[tuple[str, str, str, str]]:
        """Return the chips: how late, where it stands, how protected."""
        chips = []
        if letter.due_on and letter.is_open:
            days = (date.fromisoformat(letter.due_on) - self.context.clock.today()).days
            text, token, words = due_words(days)
            if token:
                chips.append((text, token, "clock", words))
        state = spoken(labels.STATES[letter.state])
        chips.append((state, STATE_TOKENS.get(letter.state, "mute"), "", state))
        if letter.mark != NO_MARK:
            mark = spoken(labels.MARKS[letter.mark])
            chips.append((mark, "danger", "shield-alert", mark))
        return chips

    def _lines(self, detail: LetterDetail) -> list[tuple[str, str, str]]:
        letter = detail.letter
        late = letter.is_open and letter.due_on and letter.due_on < self.context.clock.today().isoformat()
        return [
            (self._label("number"), letter.number, ""),
            *(self._party(detail, role) for role in ("sender", "recipient", "copy")),
            (self._label("received_on"), self._arrival(letter), ""),
            (self._label("sent_on"), _long_day(letter.sent_on), ""),
            (self._label("due_on"), _long_day(letter.due_on), "danger" if late else ""),
            (self._label("lead"), letter.lead, ""),
            (self._label("sender_reference"), letter.sender_reference, ""),
            (self._label("instructions"), ", ".join(spoken(labels.INSTRUCTIONS[c]) for c in letter.instructions), ""),
            (self._label("state_reason"), letter.state_reason, ""),
            (self._label("notes"), letter.notes, ""),
        ]

    def _party(self, detail: LetterDetail, role: str) -> tuple[str, str, str]:
        names = detail.named(role)
        several = {"sender": "senders", "recipient": "recipients", "copy": "copies"}[role]
        label = spoken(labels.PARTY_ROLES[role]) if len(names) == 1 else self._label(several)
        return label, " ; ".join(names), ""

    def _label(self, name: str) -> str:
        return spoken(labels.FIELDS[name])

    def _arrival(self, letter: Letter) -> str:
        if not letter.received_on:
            return ""
        mode = spoken(labels.SENDING_MODES[letter.sending_mode])
        return self.tr("{day}, by {mode}").format(day=_long_day(letter.received_on), mode=mode.lower())

    # --- the document ------------------------------------------------------------------------------------------

    def _show_document(self, detail: LetterDetail | None) -> None:
        present = detail.present if detail else ()
        main = next((e for e in present if e.role == "main"), present[0] if present else None)
        if main is None:
            self._shown_blob = ""
            words = self.tr("This letter has no enclosure.") if detail else ""
            self.document.show_nothing(words, "paperclip")
        elif main.blob != self._shown_blob or not main.blob:
            self._show_enclosure(main)

    def _show_enclosure(self, enclosure: EnclosureRow) -> None:
        self._shown_blob = enclosure.blob
        self._shown = enclosure
        self.document.show_enclosure(enclosure)

    def _on_enclosure_chosen(self, enclosure: EnclosureRow | None) -> None:
        if enclosure is not None:
            self._show_enclosure(enclosure)
            self.tabs.choose(DOCUMENT)

    def _on_document_changed(self) -> None:
        self._name.say(self.document.words())
        for tool in self._tools:
            tool.setEnabled(bool(self.document.name))

    def _on_show(self) -> EnclosureRow | None:
        return self._shown if self.document.name else None

    def _mark_read(self) -> None:
        """Note that the letter was read: said to every panel, but nothing to undo."""
        letter_id, services = self._id, self.context.services
        if letter_id is None or not self.isVisible():
            return
        self.context.runner.write(
            self,
            lambda: services.correspondence.mark_read((letter_id,)),
            lambda changes: self.context.undo.record(replace(changes, inverse=None)),
        )


def _long_day(day: str) -> str:
    """Return a day in full, with its weekday."""
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), QLocale.FormatType.LongFormat) if day else ""
