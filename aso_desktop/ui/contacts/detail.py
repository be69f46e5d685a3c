"""What is known of the entry in front: how to write to it, its functions, its letters, what was merged into it."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal

from aso_desktop.services.contacts import queries
from aso_desktop.services.contacts.listing import queries as listing
from aso_desktop.services.contacts.listing.queries import EntryRow, MergedRow
from aso_desktop.services.contacts.queries import ContactRow, OrganisationRow, PositionRow, UseRow
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.reminders.queries import ReminderRow
from aso_desktop.ui.contacts.source import INACTIVE_WORDS, KINDS, day_words
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame

MOST_LETTERS = 200
DIRECTION_ICONS = {"incoming": "mail-open", "outgoing": "send", "internal": "mails"}


class EntryFacts(NamedTuple):
    """What the detail reads at once."""

    entry: ContactRow | OrganisationRow
    positions: Sequence[PositionRow]
    letters: Sequence[UseRow]
    merged: Sequence[MergedRow]
    sent: Sequence[ReminderRow]

    @property
    def kind(self) -> str:
        """Return the kind of the entry."""
        return "contact" if isinstance(self.entry, ContactRow) else "organisation"


class ContactDetail(PreviewFrame):
    """The pane beside the list."""

    position_asked = Signal(object)
    """Edit this `PositionRow`."""
    entry_asked = Signal(str, object)
    """Show the other end of a function: kind and id."""
    letter_asked = Signal(object)
    """Id of a letter to show."""
    separate_asked = Signal(str, object)
    """Let a merged entry stand for itself: kind and id."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context.clock.today().isoformat())
        self.setAccessibleName(self.tr("Entry"))
        self._context = context
        self._wanted: UUID | None = None
        self.facts: EntryFacts | None = None
        self._title = Words("", 15, bold=True, wrap=True, selectable=True)
        self._inactive = Chip(spoken(INACTIVE_WORDS), "mute", "ban")
        self._facts = Facts()
        self.edit = Button(self.tr("Edit…"), "pencil", tip="F2")
        self.toggle = Button(self.tr("Make inactive"), "ban")
        self.add_position = Button(self.tr("Add…"), "plus", tip="F")
        self._make_pages()
        self.top.addWidget(row(self._title, self._inactive))
        self.add_detail(self._facts)
        self.top.addWidget(row(self.edit, self.toggle, None))
        self._show(None)

    def show_entry(self, chosen: EntryRow | None) -> None:
        """Ask for what is known of the entry of a line."""
        self._wanted = chosen.id if chosen else None
        if chosen is None:
            self._show(None)
            return
        kind, row_id, today = chosen.kind, chosen.id, self._context.clock.today().isoformat()
        self._context.runner.read(self, "facts", lambda db: _read(db, kind, row_id, today), self._show)

    def _make_pages(self) -> None:
        edit = Button(self.tr("Edit…"), "pencil")
        go = IconButton("arrow-up-right", self.tr("Show the other entry of this function"))
        separate = Button(self.tr("Separate"), "split")
        self.positions = LinesPage(
            self.tr("Functions"), self.tr("No function is known."), self.add_position, edit, None, go
        )
        self.letters = LinesPage(self.tr("Letters"), self.tr("No letter names this entry."))
        self.merged = LinesPage(
            self.tr("Merged entries"), self.tr("Nothing was merged into this entry."), separate, None
        )
        self._position_tools = (edit, go)
        self._separate = separate
        edit.clicked.connect(lambda: self._ask_position(self.positions.current()))
        go.clicked.connect(lambda: self._go_across(self.positions.current()))
        separate.clicked.connect(lambda: self._ask_separate(self.merged.current()))
        self.positions.opened.connect(self._ask_position)
        self.letters.opened.connect(self.letter_asked)
        self.add_page(self.tr("Functions"), self.positions)
        self.add_page(self.tr("Letters"), self.letters)
        self.add_page(self.tr("Merged"), self.merged)

    def _show(self, facts: EntryFacts | None) -> None:
        self.facts = facts
        for tool in (self.edit, self.toggle, self.add_position):
            tool.setEnabled(facts is not None)
        self._inactive.setVisible(facts is not None and facts.entry.is_inactive)
        for position_tool in self._position_tools:
            position_tool.setVisible(facts is not None and bool(facts.positions))
        self._separate.setVisible(facts is not None and bool(facts.merged))
        if facts is None:
            self._title.say(self.tr("No entry is chosen."))
            self._facts.show_facts(())
            self._fill((), (), ())
            return
        entry = facts.entry
        self._title.say(entry.printed)
        self.toggle.say(self.tr("Make active again") if entry.is_inactive else self.tr("Make inactive"))
        self._facts.show_facts(self._told(facts))
        self._fill(facts.positions, facts.letters, facts.merged)

    def _told(self, facts: EntryFacts) -> list[tuple[str, str, str]]:
        entry = facts.entry
        numbers = (
            [
                (self.tr("Short name"), entry.short_name, ""),
                (self.tr("SIREN"), entry.siren if not entry.siret else "", ""),
                (self.tr("SIRET"), entry.siret, ""),
            ]
            if isinstance(entry, OrganisationRow)
            else []
        )
        return [
            (self.tr("Kind"), spoken(KINDS[facts.kind]), ""),
            *numbers,
            (self.tr("E-mail"), entry.email, ""),
            (self.tr("Telephone"), entry.phone, ""),
            (self.tr("Address"), entry.address, ""),
            (self.tr("Other names"), entry.aliases, ""),
            (self.tr("Reminders"), self._reminded(facts.sent), ""),
        ]

    def _reminded(self, sent: Sequence[ReminderRow]) -> str:
        """Say how often their letters were chased, and when last."""
        if not sent:
            return ""
        return self.tr("%Ln reminder(s), the last on {day}", "", len(sent)).format(day=day_words(sent[0].sent_at[:10]))

    def _fill(self, positions: Sequence[PositionRow], letters: Sequence[UseRow], merged: Sequence[MergedRow]) -> None:
        self.positions.fill([self._position_line(held) for held in positions])
        self.letters.fill([_letter_line(use) for use in letters])
        self.merged.fill([Line(one.printed, one.id, "merge") for one in merged])
        counts = (len(positions), len(letters), len(merged))
        titles = (self.tr("Functions"), self.tr("Letters"), self.tr("Merged"))
        for place, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.say(place, self.tr("{title} ({count})").format(title=title, count=count) if count else title)

    def _position_line(self, held: PositionRow) -> Line:
        entry = self.facts.entry if self.facts else None
        other = held.organisation if isinstance(entry, ContactRow) else held.contact
        own = (entry.email, entry.phone) if entry else ()
        who = " · ".join(part for part in (held.title, held.unit, other) if part)
        reach = " · ".join(part for part in (held.email, held.phone) if part and part not in own)
        over = bool(held.to_on) and held.to_on < self._context.clock.today().isoformat()
        words = "\n".join(part for part in (who, self._days(held), reach) if part)
        return Line(words, held, "history" if over else "id-card", "text3" if over else "text2")

    def _days(self, held: PositionRow) -> str:
        start, end = day_words(held.from_on), day_words(held.to_on)
        if start and end:
            return self.tr("from {start} to {end}").format(start=start, end=end)
        if start:
            return self.tr("since {start}").format(start=start)
        return self.tr("until {end}").format(end=end) if end else ""

    def _ask_position(self, held: PositionRow | None) -> None:
        if held is not None:
            self.position_asked.emit(held)

    def _go_across(self, held: PositionRow | None) -> None:
        if held is None or self.facts is None:
            return
        kind = "organisation" if self.facts.kind == "contact" else "contact"
        other = held.organisation_id if kind == "organisation" else held.contact_id
        if other is not None:
            self.entry_asked.emit(kind, other)

    def _ask_separate(self, row_id: UUID | None) -> None:
        if row_id is not None and self.facts is not None:
            self.separate_asked.emit(self.facts.kind, row_id)


def _read(db: Any, kind: str, row_id: UUID, today: str) -> EntryFacts | None:
    entry = queries.contact(db, row_id, today) if kind == "contact" else queries.organisation(db, row_id)
    if entry is None:
        return None
    return EntryFacts(
        entry,
        queries.positions(db, kind, row_id),
        queries.where_used(db, kind, row_id, MOST_LETTERS),
        listing.merged(db, kind, row_id),
        reminders.of_contact(db, row_id),
    )


def _letter_line(use: UseRow) -> Line:
    head = " · ".join(part for part in (use.number, day_words(use.day)) if part)
    return Line(f"{use.subject}\n{head}", use.letter_id, DIRECTION_ICONS.get(use.direction, "mail"))
