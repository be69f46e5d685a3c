"""The measurements that need a window, each in a process of its own: `python -m bench.child NAME FILE`.

Prints one JSON object on its last line.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget
from typing_extensions import override

MILLISECONDS: Final = 1_000
SIZE: Final = (1366, 768)
PAINTED_ROWS, PAINTED_COLUMNS = 24, 8
PAINTS: Final = 60
HANGING: Final = 30_000
ANSWERING: Final = 10_000
WARMING: Final = 4_000
"""Milliseconds."""


class FirstPaint(QObject):
    """Calls back once a widget has been painted after it was told to look."""

    def __init__(self, widget: QWidget, then: Callable[[], None], *, at_once: bool = True) -> None:
        """Watch the widget."""
        super().__init__(widget)
        self._then = then
        self.is_looking = at_once
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_looking and event.type() == QEvent.Type.Paint:
            self.is_looking = False
            QTimer.singleShot(0, self._then)
        return False


def bare(_path: Path) -> dict[str, Any]:
    """Show an empty widget; what every Qt program in Python pays."""
    application = QApplication([])
    widget = QWidget()
    FirstPaint(widget, application.quit)
    widget.resize(*SIZE)
    widget.show()
    application.exec()
    return {"painted": time.monotonic()}


def window(path: Path) -> dict[str, Any]:
    """Show the program's window until the first rows of the register stand in it."""
    from bench.windows import open_window

    application = QApplication([])
    opened = open_window(path)
    watch = FirstPaint(opened.table.viewport(), application.quit, at_once=False)
    opened.model.opened.connect(lambda: setattr(watch, "is_looking", True))
    opened.show("all")
    application.exec()
    painted = time.monotonic()
    opened.close()
    return {"painted": painted}


def memory(path: Path) -> dict[str, Any]:
    """Hold a whole register open, its ids known and many pages seen."""
    from bench.windows import open_window

    application = QApplication([])
    opened = open_window(path)
    opened.show("all")
    opened.wait(lambda: opened.model.is_complete)
    rows = opened.model.rowCount()
    for step in range(60):
        opened.table.scrollTo(opened.model.index(step * max(1, rows // 60), 0))
        opened.pause(20)
    opened.pause(500)
    figure = resident()
    opened.close()
    application.quit()
    return {"rss": figure, "rows": rows}


def painting(path: Path) -> dict[str, Any]:
    """Paint a full page of letters, and one of the same texts by Qt's own model and delegate."""
    from bench.windows import open_window

    application = QApplication([])
    opened = open_window(path)
    opened.show("all")
    opened.wait(lambda: opened.model.is_complete)
    opened.table.hide_columns([])
    for column in range(PAINTED_COLUMNS, opened.model.columnCount()):
        opened.table.hideColumn(column)
    opened.pause(200)
    peer = _peer(opened.table)
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(PAINTS):
        for view, taken in ((opened.table, ours), (peer, theirs)):
            view.verticalScrollBar().setValue(turn % 7)
            opened.pause(15)
            taken.append(_paint(view))
    opened.close()
    peer.close()
    application.quit()
    return {"ours": ours, "theirs": theirs}


def _peer(table: QTableView) -> QTableView:
    """Return a table of the same size with the same texts, held in Qt's model and drawn by its delegate."""
    source = table.model()
    columns = [c for c in range(source.columnCount()) if not table.isColumnHidden(c)]
    model = QStandardItemModel(PAINTED_ROWS * 3, len(columns))
    for row in range(model.rowCount()):
        for place, column in enumerate(columns):
            text = source.index(row, column).data(Qt.ItemDataRole.DisplayRole)
            model.setItem(row, place, QStandardItem(str(text or "")))
    view = QTableView()
    view.setModel(model)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(table.rowHeight(0))
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    for place, column in enumerate(columns):
        view.setColumnWidth(place, table.columnWidth(column))
    view.resize(table.size())
    view.show()
    return view


def _paint(view: QTableView) -> float:
    """Return how long the visible rows take to draw."""
    place = view.viewport()
    surface = QPixmap(place.size())
    start = time.perf_counter()
    place.render(surface)
    return (time.perf_counter() - start) * MILLISECONDS


def stalls(path: Path) -> dict[str, Any]:
    """Return the worst gap of the event loop: at rest, then while typing, scrolling and sorting."""
    from bench.windows import open_window

    application = QApplication([])
    opened = open_window(path)
    opened.show("all")
    opened.wait(lambda: opened.model.is_complete)
    beat = Heartbeat()
    found = {"idle": beat.worst_during(lambda: opened.pause(4_000))}
    found["typing"] = beat.worst_during(lambda: _type(opened.search_field, opened.pause))
    found["scrolling"] = beat.worst_during(lambda: _scroll(opened.table, opened.pause))
    found["sorting"] = beat.worst_during(lambda: _sort(opened.table, opened.pause))
    opened.close()
    application.quit()
    return found


def ledger_stalls(path: Path) -> dict[str, Any]:
    """Return the worst gap of the event loop in the budget: at rest, walking, regrouping, entering an amount."""
    from bench.windows import open_window

    application = QApplication([])
    opened = open_window(path, "budget")
    opened.window.show()
    panel: Any = opened.window.go_to("budget", "register")
    register = panel.register
    opened.wait(lambda: register.movements.is_complete and register.line() is not None)
    opened.pause(4_000)
    beat = Heartbeat()
    found = {"idle": beat.worst_during(lambda: opened.pause(4_000))}
    found["walking down the lines"] = beat.worst_during(lambda: _walk(register.line_table, opened.pause))
    found["entering an amount"] = beat.worst_during(lambda: _enter(register, opened.pause))
    panel.show_entry("table")
    found["regrouping the table"] = beat.worst_during(lambda: _regroup(panel.table, opened.pause))
    opened.close()
    application.quit()
    return found


def _walk(table: Any, pause: Callable[[int], None]) -> None:
    for _ in range(20):
        table.step(1)
        pause(80)


def _enter(register: Any, pause: Callable[[int], None]) -> None:
    register.begin_entry()
    for typed in ("1", "12", "123", "1234", "1234,", "1234,5", "1234,50"):
        register.entry.fields.amount.setText(typed)
        register.entry.fields.amount.edited.emit()
        pause(80)


def _regroup(page: Any, pause: Callable[[int], None]) -> None:
    for by in ("supplier", "month", "nature", "line"):
        page.by.set_value(by)
        page.by.edited.emit()
        pause(400)


def hanging(path: Path) -> dict[str, Any]:
    """Return the worst gap of the event loop: at rest, then while the share hangs and somebody types and saves."""
    from bench.desktops import open_desktop

    desktop = open_desktop(QApplication([]), path)
    desktop.work(WARMING)
    beat = Heartbeat()
    found = {"idle": beat.worst_during(lambda: desktop.work(ANSWERING)), "idle_processor": beat.processor}
    desktop.hang()
    found["hanging"] = beat.worst_during(lambda: desktop.work(HANGING))
    found["hanging_processor"] = beat.processor
    found["still_hangs"] = desktop.is_exchanging
    found["saves"] = desktop.saves
    desktop.close()
    return found


def boards(path: Path) -> dict[str, Any]:
    """Return the worst gaps of the event loop in front of a board of many cards, and how long a card takes to move."""
    from bench.boards import window as board

    return board(path)


class Heartbeat(QObject):
    """Beats every two milliseconds and remembers the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._worst = self._last = 0.0
        self._spent = self._spent_last = 0.0
        self._timer = QTimer(self, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def worst_during(self, act: Callable[[], object]) -> float:
        """Return the longest gap in milliseconds while `act` runs the loop."""
        self._worst, self._last = 0.0, time.perf_counter()
        self._spent, self._spent_last = 0.0, time.process_time()
        self._timer.start()
        act()
        self._timer.stop()
        return self._worst * MILLISECONDS

    @property
    def processor(self) -> float:
        """Return how many milliseconds this process, every thread of it, worked during the longest gap."""
        return self._spent * MILLISECONDS

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        if now - self._last > self._worst:
            self._worst, self._spent = now - self._last, spent - self._spent_last
        self._last, self._spent_last = now, spent


def _type(field: QWidget, pause: Callable[[int], None]) -> None:
    for letter in "subvention durand":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
            QApplication.postEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        pause(80)
    pause(1_500)
    field.setProperty("text", "")
    pause(1_500)


def _scroll(table: QTableView, pause: Callable[[int], None]) -> None:
    bar = table.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * (step * 7 % 60) // 60)
        pause(30)
    for _ in range(60):
        bar.setValue(bar.value() + 21)
        pause(16)


def _sort(table: QTableView, pause: Callable[[int], None]) -> None:
    from aso_desktop.ui.kit.cells import Sort

    for name in ("subject", "due", "correspondents"):
        table.sort_asked.emit(Sort(name))  # type: ignore[attr-defined]
        pause(2_500)


def resident() -> float:
    """Return the memory this process holds, in MB (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


CHILDREN: Final = {
    "bare": bare,
    "window": window,
    "memory": memory,
    "painting": painting,
    "stalls": stalls,
    "ledger_stalls": ledger_stalls,
    "hanging": hanging,
    "boards": boards,
}

if __name__ == "__main__":
    print(json.dumps(CHILDREN[sys.argv[1]](Path(sys.argv[2]))), flush=True)
