"""The pages of the preview beside the document: enclosures, links, history."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.audit.queries import CellChange, JournalRow
from aso_desktop.services.audit.words import operation_words
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.queries import EnclosureRow, LetterDetail, LinkRow
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.ui.correspondence import dialogs
from aso_desktop.ui.correspondence.columns import short_number
from aso_desktop.ui.correspondence.printing import open_file
from aso_desktop.ui.correspondence.words_reading import read_words
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
LONGEST_VALUE: Final = 80
VERSION: Final = QT_TRANSLATE_NOOP("letters", "version {number}")
FROZEN: Final = QT_TRANSLATE_NOOP("letters", "signed or sent")
REMOVED: Final = QT_TRANSLATE_NOOP("letters", "removed: {reason}")
REPLACED: Final = QT_TRANSLATE_NOOP("letters", "former version")


class _LinesPage(QWidget):
    """A list of lines, with the words for an empty one above and what can be done below."""

    def __init__(self, context: PanelContext, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.context = context
        self.empty = Words("", ink="text2", wrap=True)
        self.lines = QListWidget()
        self.lines.setProperty("kind", "clear")
        self.lines.setAccessibleName(name)
        self.lines.setWordWrap(True)
        self.box = QVBoxLayout(self)
        self.box.addWidget(self.empty)
        self.box.addWidget(self.lines, 1)
        theme().changed.connect(self._dress)
        self._dress()

    def fill(self, lines: Sequence[tuple[str, str, str, Any]], empty: str) -> None:
        """Show (words, icon, ink, row) lines, or a sentence."""
        kept = self.lines.currentRow()
        self.lines.clear()
        for words, image, ink, kept_row in lines:
            item = QListWidgetItem(icon(image, ink), words)
            item.setData(ROW_ROLE, kept_row)
            self.lines.addItem(item)
        self.lines.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.empty.say(empty)
        self.lines.setCurrentRow(max(0, min(kept, len(lines) - 1)))

    def current(self) -> Any:
        """Return the row of the current line."""
        item = self.lines.currentItem()
        return item.data(ROW_ROLE) if item else None

    def _dress(self) -> None:
        look = theme()
        self.box.setContentsMargins(*(look.px(side) for side in (14, 10, 12, 8)))
        self.box.setSpacing(look.px(6))
        self.lines.setFont(look.font())


class EnclosuresPage(_LinesPage):
    """The enclosures with their roles and versions; files dropped here are added."""

    chosen = Signal(object)
    """The enclosure to show."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context, "")
        self.lines.setAccessibleName(self.tr("Enclosures"))
        self.setAcceptDrops(True)
        self._letter: UUID | None = None
        self.lines.itemActivated.connect(lambda _item: self.chosen.emit(self.current()))
        self.lines.currentItemChanged.connect(lambda *_items: self._settle())
        self.add = Button(self.tr("Add…"), "plus")
        self.look = IconButton("eye", self.tr("Show in the preview"))
        self.open = IconButton("external-link", self.tr("Open in its program"))
        self.keep = IconButton("download", self.tr("Save a copy…"))
        self.replace = IconButton("file-up", self.tr("Put a new version…"))
        self.remove = IconButton("trash-2", self.tr("Remove with a reason…"))
        acts = (
            (self.add, self.ask_file),
            (self.look, lambda: self.chosen.emit(self.current())),
            (self.open, lambda: open_enclosure(context, self, self.current())),
            (self.keep, lambda: save_enclosure(context, self, self.current())),
            (self.replace, self._replace),
            (self.remove, self._remove),
        )
        for button, act in acts:
            button.clicked.connect(lambda _checked=False, act=act: act())
        self.box.addWidget(row(self.add, None, self.look, self.open, self.keep, self.replace, self.remove, gap=4))

    def show_detail(self, detail: LetterDetail) -> None:
        """Show the enclosures of a letter; former versions and removed ones come last, in grey."""
        self._letter = detail.letter.id
        ordered = sorted(detail.enclosures, key=lambda enclosure: enclosure.is_removed)
        lines = [(_enclosure_words(e), _icon_of(e), "text3" if e.is_removed else "text2", e) for e in ordered]
        self.fill(lines, self.tr("No enclosure. Drop a file here, or add one."))
        self._settle()

    def ask_file(self, letter_id: UUID | None = None) -> None:
        """Ask for files to enclose."""
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Files to enclose"))
        self.take_files([Path(name) for name in names], letter_id)

    def take_files(self, paths: Sequence[Path], letter_id: UUID | None = None) -> None:
        """Enclose files, one after the other; the first becomes the main document where there is none."""
        target, services = letter_id or self._letter, self.context.services
        for path in paths:
            self.context.undo.perform(self, partial(_add, services, target, EnclosureInput(path)), self._read_words)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._letter is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _replace(self) -> None:
        enclosure: EnclosureRow | None = self.current()
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("New version")) if enclosure else ("", "")
        if name and enclosure:
            given, services = EnclosureInput(Path(name), enclosure.role), self.context.services
            self.context.undo.perform(self, lambda: _replace(services, enclosure.id, given), self._read_words)

    def _remove(self) -> None:
        enclosure: EnclosureRow | None = self.current()
        if enclosure is None:
            return
        dialog = FormDialog(self.context, dialogs.REASON, self)

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = self.context.services.correspondence.remove_enclosure(enclosure.id, values["reason"])
            return changes

        title = self.tr("Remove “{name}”").format(name=enclosure.name)
        sentence = self.tr("The letter’s history keeps the document and your reason.")
        dialog.ask(title, sentence, self.tr("Remove"), save)

    def _read_words(self, _changes: Changes) -> None:
        read_words(self.context)

    def _settle(self) -> None:
        enclosure: EnclosureRow | None = self.current()
        for button in (self.look, self.open, self.keep):
            button.setEnabled(enclosure is not None)
        for button in (self.replace, self.remove):
            button.setEnabled(enclosure is not None and not enclosure.is_removed and not enclosure.is_frozen)


class LinksPage(_LinesPage):
    """What the letter does to others, and others to it."""

    link_asked = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context, "")
        self.lines.setAccessibleName(self.tr("Links"))
        self.lines.itemActivated.connect(lambda _item: self._open())
        add, go = Button(self.tr("Link…"), "link-2"), IconButton("external-link", self.tr("Open the other letter"))
        self._drop = IconButton("unlink", self.tr("Remove the link"))
        add.clicked.connect(self.link_asked)
        go.clicked.connect(self._open)
        self._drop.clicked.connect(self._unlink)
        self.box.addWidget(row(add, None, go, self._drop, gap=4))

    def show_detail(self, detail: LetterDetail) -> None:
        """Show the links of a letter."""
        lines = [
            (self._words(link), "corner-down-left" if link.is_from else "reply", "text2", link) for link in detail.links
        ]
        self.fill(lines, self.tr("No link with another letter."))

    def _words(self, link: LinkRow) -> str:
        kind, number = spoken(labels.LINKS[link.kind]), link.number
        pattern = self.tr("{kind} {number}") if link.is_from else self.tr("{number} {kind} this letter")
        first = pattern.format(kind=kind, number=number)
        return "\n".join((first[:1].upper() + first[1:], " · ".join(filter(None, (link.correspondents, link.subject)))))

    def _open(self) -> None:
        link: LinkRow | None = self.current()
        if link is not None:
            self.context.navigation.go(Target("correspondence", kind="letter", id=link.other_id, place=Place.WINDOW))

    def _unlink(self) -> None:
        link: LinkRow | None = self.current()
        if link is not None:
            self.context.undo.perform(self, lambda: self.context.services.correspondence.unlink(link.id))


class HistoryPage(_LinesPage):
    """Who did what with the letter, newest first."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context, "")
        self.lines.setAccessibleName(self.tr("History"))

    def show_history(self, rows: Sequence[JournalRow]) -> None:
        """Show the acts; those of one moment and one operation stand together."""
        lines = [(self._words(acts), "history", "text3", None) for acts in _together(rows)]
        self.fill(lines, self.tr("Nothing was noted yet."))

    def _words(self, acts: Sequence[JournalRow]) -> str:
        first = acts[0]
        at = QLocale().toString(_local(first.at), QLocale.FormatType.ShortFormat)
        head = " · ".join(filter(None, (at, first.agent, spoken(operation_words(first.operation)))))
        changes = [
            _change_words(c) for act in acts if act.op == "update" for c in act.changes if c.field in labels.FIELDS
        ]
        return "\n".join((head, *changes))


def open_enclosure(context: PanelContext, owner: QWidget, enclosure: EnclosureRow | None) -> None:
    """Open a private copy with the system's program; it is wiped when the profile is locked."""
    if enclosure is not None:
        context.runner.work(owner, lambda: context.services.showing.copy_out(enclosure), open_file)


def save_enclosure(context: PanelContext, owner: QWidget, enclosure: EnclosureRow | None) -> None:
    """Ask where a copy goes, and write it."""
    if enclosure is None:
        return
    name, _filter = QFileDialog.getSaveFileName(
        owner, QCoreApplication.translate("letters", "Save a copy"), enclosure.name
    )
    if name:
        context.runner.work(owner, lambda: context.services.showing.save_as(enclosure, Path(name)))


def _add(services: Any, letter_id: UUID | None, given: EnclosureInput) -> Changes:
    changes: Changes = services.correspondence.add_enclosure(letter_id, given)
    return changes


def _replace(services: Any, enclosure_id: UUID, given: EnclosureInput) -> Changes:
    changes: Changes = services.correspondence.replace_enclosure(enclosure_id, given)
    return changes


def _icon_of(enclosure: EnclosureRow) -> str:
    if enclosure.is_removed:
        return "file-x"
    if enclosure.mime.startswith("message/") or enclosure.name.lower().endswith((".eml", ".msg")):
        return "mail"
    return "file-text" if enclosure.role == "main" else "paperclip"


def _enclosure_words(enclosure: EnclosureRow) -> str:
    parts = [
        spoken(labels.ENCLOSURE_ROLES[enclosure.role]),
        QLocale().formattedDataSize(enclosure.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
    ]
    if enclosure.version > 1:
        parts.append(spoken(VERSION.format(number=enclosure.version)))
    if enclosure.is_frozen:
        parts.append(spoken(FROZEN))
    if enclosure.is_removed:
        reason = enclosure.removed_reason
        parts.append(spoken(REMOVED.format(reason=reason) if reason else REPLACED))
    return f"{enclosure.name}\n{' · '.join(parts)}"


def _local(instant: str) -> QDateTime:
    """Return an instant of the journal in local time."""
    return QDateTime.fromString(instant[:19] + "Z", Qt.DateFormat.ISODate).toLocalTime()


def _together(rows: Sequence[JournalRow]) -> list[list[JournalRow]]:
    groups: list[list[JournalRow]] = []
    for found in reversed(rows):
        last = groups[-1][0] if groups else None
        if last and (last.at, last.operation) == (found.at, found.operation):
            groups[-1].append(found)
        else:
            groups.append([found])
    return groups


def _change_words(change: CellChange) -> str:
    name = spoken(labels.FIELDS[change.field])
    return f"  {name} : {_value_words(change.field, change.before)} → {_value_words(change.field, change.after)}"


_CODES: Final[Mapping[str, Mapping[str, Text]]] = {
    "state": labels.STATES,
    "priority": labels.PRIORITIES,
    "mark": labels.MARKS,
    "sending_mode": labels.SENDING_MODES,
    "medium": labels.MEDIA,
}


def _value_words(field: str, value: Any) -> str:
    if value in (None, ""):
        return "–"
    text = _CODES.get(field, {}).get(str(value))
    words = spoken(text) if text else str(value)
    return words if len(words) <= LONGEST_VALUE else words[: LONGEST_VALUE - 1] + "…"


def short_title(detail: LetterDetail) -> str:
    """Return the words that name a letter in a title."""
    return " · ".join(filter(None, (short_number(detail.letter.number), detail.letter.subject)))
