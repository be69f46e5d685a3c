"""One entry of the journal: who, when, where, and each value before and after."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.services.audit.queries import JournalRow
from aso_desktop.services.audit.words import operation_words
from aso_desktop.ui.audit.source import about, done
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.record_words import field_words, value_words, when
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame


class EntryDetail(PreviewFrame):
    """The pane beside the list."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(self.tr("Entry of the journal"))
        self.setAccessibleName(self.tr("Entry of the journal"))
        self._context = context
        self._title = Words("", 15, bold=True, wrap=True)
        self._facts, self._values = Facts(), Facts()
        self._names: Mapping[str, str] = {}
        self.open = Button(self.tr("Open the letter"), "arrow-up-right")
        self.top.addWidget(self._title)
        self.add_detail(self._facts)
        self.top.addWidget(row(self.open, None))
        self.add_page(self.tr("Values"), self._page(self._values))
        self._proof = Words("", 12, ink="text2", wrap=True)
        self.add_page(self.tr("Proof"), self._page(self._proof))
        self._proof.say(
            self.tr(
                "Each line carries the hash of the line before it on this device: a line that is edited, removed or "
                "moved is found. By itself the chain does not show that a device has written all of its lines anew; "
                "the closed month prints the head of the chain, keep it. Values stand beside the chain and can be "
                "checked against it."
            )
        )
        self.show_entry(None)

    def show_entry(self, entry: JournalRow | None) -> None:
        """Show an entry, or say that none is chosen."""
        self.open.setVisible(entry is not None and entry.table == "letter" and entry.row_id is not None)
        if entry is None:
            self._title.say(self.tr("No entry is chosen."))
            self._facts.show_facts(())
            self._values.show_facts(())
            return
        self._title.say(spoken(operation_words(entry.operation)))
        self._facts.show_facts(
            (
                (self.tr("When"), when(entry.at), ""),
                (self.tr("Who"), entry.agent, ""),
                (self.tr("Object"), " · ".join(part for part in (about(entry), done(entry)) if part), ""),
                (self.tr("Device"), f"{entry.device[:8]}… · {entry.seq}", "text2"),
            )
        )
        shown = (
            (c.field, *(value_words(entry.table, c.field, value, self._names) for value in (c.before, c.after)))
            for c in entry.changes
        )
        self._values.show_facts([(field_words(field), _both(before, after), "") for field, before, after in shown])

    def know(self, names: Mapping[str, str]) -> None:
        """Learn the names of what entries refer to by its id."""
        self._names = names

    def _page(self, content: QWidget) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(theme().px(16), theme().px(12), theme().px(14), theme().px(12))
        box.addWidget(content)
        box.addStretch(1)
        return page


def _both(before: str, after: str) -> str:
    """Return a value, or both with an arrow; empty where there is nothing to show."""
    if not before or before == after:
        return after
    return f"{before} → {after or '–'}"
