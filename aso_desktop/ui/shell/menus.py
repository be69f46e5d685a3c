"""The menu bar, made from the command tables: every command stands there with its key."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from aso_desktop.ui.kit.commands import Command, CommandDesk, Scope, grey
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.shell.commands import MENUS

Owned = tuple[Command, str]
"""A command and the room it belongs to ("" for the window)."""


class Menus:
    """Fills a menu bar; entries ask the command desk what can be done when a menu opens."""

    def __init__(self, bar: QMenuBar, desk: CommandDesk, visit: Callable[[str], object]) -> None:
        """`visit` brings a room forward: its commands exist from then on."""
        self._bar = bar
        self._desk = desk
        self._visit = visit

    def fill(self, commands: Sequence[Owned]) -> None:
        """Build the menus again."""
        self._bar.clear()
        for key, title in MENUS:
            wanted = sorted((c for c in commands if c[0].menu == key), key=lambda c: c[0].section)
            if wanted:
                self._fill_menu(self._bar.addMenu(spoken(title)), wanted)

    def _fill_menu(self, menu: QMenu, commands: Sequence[Owned]) -> None:
        menu.setToolTipsVisible(True)
        section = commands[0][0].section
        for command, room in commands:
            if command.section != section:
                menu.addSeparator()
                section = command.section
            self._add(menu, command, room)
        menu.aboutToShow.connect(lambda: self._refresh(menu))

    def _add(self, menu: QMenu, command: Command, room: str) -> None:
        entry = QAction(_label(spoken(command.text), command), menu)
        entry.setObjectName(command.id)
        entry.setProperty("scope", command.scope.value)
        entry.setProperty("icon_name", command.icon)
        entry.triggered.connect(lambda _checked=False: self._run(command, room))
        menu.addAction(entry)

    def _refresh(self, menu: QMenu) -> None:
        """Grey what cannot be done now; take over words that changed ("Undo: close letter"); draw the icons."""
        for entry in menu.actions():
            if entry.property("icon_name"):
                entry.setIcon(icon(entry.property("icon_name")))
            live = self._desk.action(entry.objectName())
            if live is not None:
                reason = self._desk.why_not(entry.objectName())
                grey(entry, reason)
                entry.setEnabled(live.isEnabled() and not reason)
                entry.setText(_with_key(live.text(), entry.text()))
            else:
                entry.setEnabled(entry.property("scope") == Scope.GLOBAL.value)

    def _run(self, command: Command, room: str) -> None:
        if self._desk.action(command.id) is None and room:
            self._visit(room)
        live = self._desk.action(command.id)
        if live is not None:
            live.trigger()


def _label(words: str, command: Command) -> str:
    """Return the words with the key after a tab: shown, not registered a second time."""
    if not command.shortcuts:
        return words
    key = QKeySequence(command.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}\t{key}"


def _with_key(words: str, label: str) -> str:
    _before, tab, key = label.partition("\t")
    return words + tab + key
