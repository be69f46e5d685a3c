"""What the commands of the window do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from aso_desktop.ui.kit.commands import Bound, Command, shortcut_words
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.shell.about import AboutDialog
from aso_desktop.ui.shell.commands import SHELL, go_command
from aso_desktop.ui.shell.dialogs import UndoDialog
from aso_desktop.ui.shell.keyboard_map import HelpDialog
from aso_desktop.ui.shell.menus import Owned
from aso_desktop.ui.shell.palette import Palette
from aso_desktop.ui.shell.palette_lines import PaletteKind, PaletteLine, matching

Tool = tuple[Command, Callable[[], object]]
"""A command on the whole profile, and what it does: `app` gives them."""
COMMANDS_KIND = "commands"
FOUND_PER_ROOM = 20


@dataclass(frozen=True)
class WindowParts:
    """What the commands need of the window."""

    rooms: Mapping[str, Room]
    go_to: Callable[[str, str], Panel]
    front: Callable[[], Panel | None]
    focus_sidebar: Callable[[], object]
    refresh_counters: Callable[[], object]
    show_notices: Callable[[], object]
    ask_lock: Callable[[], object]
    ask_preferences: Callable[[], object]
    tools: Sequence[Tool] = ()


class ShellActions(QObject):
    """Binds the window's commands; made again with the window's contents when the language changes."""

    def __init__(self, window: QMainWindow, context: PanelContext, parts: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._parts = parts
        self._go = self._go_commands()
        self.palette: Palette | None = None
        desk = context.commands
        self._actions: dict[str, QAction] = desk.bind(window, SHELL, self._handlers())
        self._actions |= desk.bind(window, [c for c, _ in parts.tools], {c.id: act for c, act in parts.tools})
        self._actions |= desk.bind(window, self._go, {c.id: self._go_handler(c) for c in self._go})
        context.undo.state_changed.connect(self._on_undo_changed)
        self._on_undo_changed()

    def retire(self) -> None:
        """Take the actions off the window: others follow."""
        self._context.undo.state_changed.disconnect(self._on_undo_changed)
        for action in self._actions.values():
            action.setParent(None)
            action.deleteLater()
        if self.palette is not None:
            self.palette.deleteLater()
        self.deleteLater()

    def every_command(self) -> Sequence[Owned]:
        """Return every command of every room: for the menus and the keyboard map."""
        own: list[Owned] = [(c, "") for c in (*self._go, *SHELL, *(c for c, _ in self._parts.tools))]
        return own + [(c, room.name) for room in self._parts.rooms.values() for c in room.commands]

    def show_help(self) -> None:
        """Show the guide, or the keyboard map where there is no guide yet."""
        self.show_map().show_guide()

    def show_map(self) -> HelpDialog:
        """Show the keyboard map."""
        commands = [command for command, _room in self.every_command()]
        dialog = HelpDialog(commands, self._context.language.code, self._window)
        dialog.show()
        return dialog

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        window, parts, undo = self._window, self._parts, self._context.undo
        return {
            "app.preferences": parts.ask_preferences,
            "app.lock": parts.ask_lock,
            "app.quit": window.close,
            "app.undo": undo.undo,
            "app.redo": undo.redo,
            "app.undo_history": lambda: UndoDialog(undo, window).show(),
            "app.search": self._focus_search,
            "app.filters": lambda: self._in_front(lambda panel: panel.toggle_filters()),
            "app.palette": self._open_palette,
            "app.preview": lambda: self._in_front(lambda panel: panel.toggle_preview()),
            "app.refresh": self._refresh,
            "app.next_pane": lambda: self._next_pane(1),
            "app.previous_pane": lambda: self._next_pane(-1),
            "app.theme": self._switch_theme,
            "app.full_screen": self._switch_full_screen,
            "app.notices": parts.show_notices,
            "app.help": self.show_help,
            "app.keyboard": self.show_map,
            "app.about": lambda: AboutDialog(window).show(),
        }

    def _go_commands(self) -> tuple[Command, ...]:
        places = [(room, entry) for room in self._parts.rooms.values() for entry in room.entries]
        return tuple(go_command(i, r.name, e.name, e.title, e.icon) for i, (r, e) in enumerate(places))

    def _go_handler(self, command: Command) -> Callable[[], object]:
        _go, room, entry = command.id.split(".")
        return lambda: self._go_and_focus(room, entry)

    def _go_and_focus(self, room: str, entry: str) -> None:
        panes = self._parts.go_to(room, entry).panes()
        if panes:
            panes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _in_front(self, act: Callable[[Panel], object]) -> None:
        panel = self._parts.front()
        if panel is not None:
            act(panel)

    def _focus_search(self) -> None:
        panel = self._parts.front()
        field = panel.search_field() if panel else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(field, QLineEdit):
                field.selectAll()

    def _refresh(self) -> None:
        """Show what is there now, and ask colleagues' changes of the shared space."""
        self._in_front(lambda panel: panel.refresh())
        self._parts.refresh_counters()
        self._context.exchange.ask()

    def _next_pane(self, by: int) -> None:
        """Go round the sidebar and the panes of the room."""
        panel = self._parts.front()
        stops: list[QWidget] = [pane for pane in (panel.panes() if panel else ()) if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = [i for i, stop in enumerate(stops) if focus is stop or (focus and stop.isAncestorOf(focus))]
        place = (here[-1] if here else -1) + by
        if place in range(len(stops)):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif here or by > 0 or not stops:
            self._parts.focus_sidebar()
        else:
            stops[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _switch_theme(self) -> None:
        mode = Mode.LIGHT if theme().dark else Mode.DARK
        self._context.preferences.choose("theme", mode.value)

    def _switch_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_undo_changed(self) -> None:
        undo = self._context.undo
        for name, words, title in (
            ("app.undo", undo.undo_words, self.tr("Undo")),
            ("app.redo", undo.redo_words, self.tr("Redo")),
        ):
            self._actions[name].setText(self.tr("{verb}: {act}").format(verb=title, act=words) if words else title)
            self._actions[name].setEnabled(bool(words))

    # --- palette -----------------------------------------------------------------------------------------------

    def _open_palette(self) -> None:
        if self.palette is None:
            rooms = [room for room in self._parts.rooms.values() if room.find is not None]
            kinds = [PaletteKind(room.name, spoken(room.found_title)) for room in rooms]
            self.palette = Palette(self._window, [PaletteKind(COMMANDS_KIND, self.tr("Commands")), *kinds])
            self.palette.searched.connect(self._on_searched)
        self.palette.open()

    def _on_searched(self, typed: str) -> None:
        if self.palette is None:
            return
        lines = [_command_line(one) for one in self._context.commands.live() if one.command.in_palette]
        self.palette.show_found({COMMANDS_KIND: matching(lines, typed)})
        for room in self._parts.rooms.values():
            if room.find is not None:
                self._find_in(room.name, typed)

    def _find_in(self, room: str, typed: str) -> None:
        make_find = self._parts.rooms[room].find
        if make_find is None or self.palette is None:
            return
        if not typed:
            self.palette.show_found({room: ()})
            return
        find = make_find()
        self._context.runner.read(
            self.palette,
            f"find.{room}",
            lambda db: find(db, typed, FOUND_PER_ROOM),
            lambda found: self._show_found(room, typed, found),
        )

    def _show_found(self, room: str, typed: str, found: Sequence[Found]) -> None:
        if self.palette is not None and self.palette.typed() == typed:
            self.palette.show_found({room: [self._found_line(one) for one in found]})

    def _found_line(self, found: Found) -> PaletteLine:
        def run(in_window: bool) -> None:  # noqa: FBT001 - called by the palette
            place = Place.WINDOW if in_window else Place.HERE
            self._context.navigation.go(_placed(found.target, place))

        return PaletteLine(found.title, found.note, found.icon, (), run)


def _placed(target: Target, place: Place) -> Target:
    return Target(target.room, target.entry, target.kind, target.id, target.action, place, target.values)


def _command_line(one: Bound) -> PaletteLine:
    command, action = one.command, one.action
    keys = shortcut_words(command) if action.shortcuts() or not command.shortcuts else ()
    title = spoken(command.text).replace("&", "")
    return PaletteLine(title, one.refused(), command.icon, keys, lambda _window: action.trigger())
