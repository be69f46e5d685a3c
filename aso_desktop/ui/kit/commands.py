"""Commands declared in tables: menus, palette, keyboard map and shortcuts come from the same lines."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken


class Scope(StrEnum):
    """Where a key works; scopes never overlap on screen and none redefines a key of GLOBAL."""

    GLOBAL = "global"
    LIST = "list"
    FORM = "form"
    PREVIEW = "preview"
    WINDOW = "window"
    """A window of its own: a letter, a dialog."""


@dataclass(frozen=True)
class Command:
    """One thing the user can ask for.

    `id` is "room.verb"; `menu` is the menu it stands in ("" = palette only); `section` parts groups inside a menu;
    `shortcuts` are Qt's portable names ("Ctrl+N"). A command whose key is a single letter belongs to LIST and can be
    switched off with the others.
    """

    id: str
    text: Text
    shortcuts: tuple[str, ...] = ()
    scope: Scope = Scope.GLOBAL
    icon: str = ""
    menu: str = ""
    section: int = 0
    in_palette: bool = True

    @property
    def is_single_letter(self) -> bool:
        """Whether a bare letter triggers it (WCAG 2.1.4: can be switched off)."""
        return any(len(key) == 1 and key.isalpha() for key in self.shortcuts)


Commands = tuple[Command, ...]
WhyNot = Callable[[str], Text | None]
"""Gives why a command, by its id, makes no sense for what is in front; None where it does."""
LETTERS_PROPERTY = "aso_single_letters"
DRESS_AFTER_MS = 200

_CONTEXTS = {
    Scope.GLOBAL: Qt.ShortcutContext.WindowShortcut,
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.LIST: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Scope.FORM: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Scope.PREVIEW: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}


class Bound(NamedTuple):
    """A command with its action; `refused` gives why it cannot be done now, in words, empty where it can."""

    command: Command
    action: QAction
    refused: Callable[[], str]


class CommandDesk(QObject):
    """Knows every live action: the palette lists them, the preference for single letters goes through it."""

    letters_changed = Signal(bool)
    refused = Signal(str)
    """Why a command that was asked for is not done, in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bound: dict[str, list[Bound]] = {}
        self._letters = True
        self._bare: list[tuple[QAction, str]] = []
        """Actions whose icon is still to be drawn: nothing shows it before a menu opens."""
        self._dress_soon = QTimer(self, singleShot=True, interval=DRESS_AFTER_MS)
        self._dress_soon.timeout.connect(self._dress)

    def bind(
        self,
        place: QWidget,
        commands: Iterable[Command],
        handlers: Mapping[str, Callable[[], object]],
        why_not: WhyNot = lambda _command: None,
    ) -> dict[str, QAction]:
        """Make the actions of `commands` on the widget `place`, where their keys work; return them by id.

        Only commands with a handler are bound, so one table may serve a list, a form and a preview. Disable an action
        when it makes no sense: its menu entry and palette line follow. Or give `why_not`: menus grey the entry with
        the reason in its tip, the palette shows it on the line, and a key is answered with it.
        """
        made: dict[str, QAction] = {}
        for command in commands:
            if command.id in handlers:
                made[command.id] = self._bind_one(place, command, handlers[command.id], why_not)
        return made

    def live(self) -> tuple[Bound, ...]:
        """Return the commands that can be asked for now."""
        return tuple(one for one in self._newest() if one.action.isEnabled())

    def action(self, command_id: str) -> QAction | None:
        """Return the newest action of a command, or None while its room was not visited."""
        return next((one.action for one in self._newest() if one.command.id == command_id), None)

    def why_not(self, command_id: str) -> str:
        """Return why a command cannot be done to what is in front, in words; empty where it can."""
        return next((one.refused() for one in self._newest() if one.command.id == command_id), "")

    def offer(self, actions: Iterable[QAction], under: QWidget, place: QWidget) -> None:
        """Open a menu of commands under a button."""
        self.menu(actions, place).popup(under.mapToGlobal(under.rect().bottomLeft()))

    def menu(self, actions: Iterable[QAction], place: QWidget) -> QMenu:
        """Return a menu of commands; those that cannot be done now are greyed, with the reason in their tip."""
        menu = QMenu(place)
        menu.setToolTipsVisible(True)
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entry = menu.addAction(action.icon(), "\t".join(filter(None, (action.text(), keys))), action.trigger)
            entry.setObjectName(action.objectName())
            owners = self._bound.get(action.objectName(), ())
            grey(entry, next((one.refused() for one in owners if one.action is action), ""))
        return menu

    @property
    def letters(self) -> bool:
        """Whether single-letter keys work in lists."""
        return self._letters

    def use_letters(self, on: bool) -> None:  # noqa: FBT001 - a preference is a claim
        """Switch the single-letter keys of lists on or off."""
        self._letters = on
        if (application := QCoreApplication.instance()) is not None:
            application.setProperty(LETTERS_PROPERTY, on)
        for one in [one for every in self._bound.values() for one in every if isValid(one.action)]:
            if one.command.is_single_letter:
                one.action.setShortcuts(_sequences(one.command) if on else [])
        self.letters_changed.emit(on)

    def _bind_one(self, place: QWidget, command: Command, handler: Callable[[], object], why_not: WhyNot) -> QAction:
        def refused() -> str:
            reason = why_not(command.id)
            return spoken(reason) if reason is not None else ""

        def run(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt says so of every action
            if words := refused():
                self.refused.emit(words)
            else:
                handler()

        action = QAction(spoken(command.text), place)
        action.setObjectName(command.id)
        action.setShortcutContext(_CONTEXTS[command.scope])
        if self._letters or not command.is_single_letter:
            action.setShortcuts(_sequences(command))
        if command.icon:
            self._bare.append((action, command.icon))
            self._dress_soon.start()
        action.triggered.connect(run)
        place.addAction(action)
        self._bound.setdefault(command.id, []).append(Bound(command, action, refused))
        return action

    def _dress(self) -> None:
        bare, self._bare = self._bare, []
        for action, name in bare:
            if isValid(action):
                action.setIcon(icon(name))

    def _newest(self) -> list[Bound]:
        """Return the last action of each command that still exists: a closed window takes its own with it."""
        self._bound = {
            key: alive for key, every in self._bound.items() if (alive := [one for one in every if isValid(one.action)])
        }
        return [every[-1] for every in self._bound.values()]


def grey(entry: QAction, reason: str) -> None:
    """Grey an entry of a menu with the reason in its tip, or free it where there is none."""
    entry.setEnabled(not reason)
    entry.setToolTip(reason)


def letters_on() -> bool:
    """Tell whether single-letter keys work in lists: for the keys that a list holds itself."""
    application = QCoreApplication.instance()
    return application is None or application.property(LETTERS_PROPERTY) is not False


def shortcut_words(command: Command) -> tuple[str, ...]:
    """Return the keys of the first shortcut as the user's keyboard names them: ("Ctrl", "Maj", "N")."""
    if not command.shortcuts:
        return ()
    return key_words(command.shortcuts[0])


def key_words(shortcut: str) -> tuple[str, ...]:
    """Return the keys of a portable shortcut in the user's language, one by one."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    parts = native.split("+")
    if native.endswith("++"):
        parts = [*native[:-2].split("+"), "+"]
    return tuple(part for part in parts if part)


def _sequences(command: Command) -> list[QKeySequence]:
    return [QKeySequence(key) for key in command.shortcuts]
