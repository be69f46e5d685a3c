"""The program's window over a file of the bench, already unlocked. Imported in a child process only."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Policies
from aso_desktop.store.reader import Reader
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Navigation
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.undo import UndoDesk
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.main_window import MainWindow
from aso_desktop.ui.rooms import ROOMS
from bench.places import KEY, LAST_DAY

LONGEST_WAIT: Final = 120_000
SIZE: Final = (1366, 768)


class Opened(QObject):
    """A window in front of a register, and the means to wait for it."""

    def __init__(self, application: QApplication, path: Path, room: str = "correspondence") -> None:
        """Build the window as the program does, with one room, for whoever has the key."""
        super().__init__()
        self.context = _context(application, self, _Services() if room == "correspondence" else _ledger(path))
        self.context.runner.open_readers(lambda done: Reader(lambda: _connect(path), done))
        self.window = MainWindow(self.context, tuple(found for found in ROOMS if found.name == room))
        self.window.resize(*SIZE)

    def show(self, entry: str) -> None:
        """Bring an entry of the letters forward."""
        self.window.show()
        self.window.go_to("correspondence", entry)

    @property
    def panel(self) -> Any:
        """Return the room of the letters."""
        return self.window.go_to("correspondence", "all")

    @property
    def table(self) -> TableView:
        """Return the list."""
        return self.panel.list.table  # type: ignore[no-any-return]

    @property
    def model(self) -> ListModel:
        """Return what the list shows."""
        return self.panel.list.model  # type: ignore[no-any-return]

    @property
    def search_field(self) -> QWidget:
        """Return the search field of the head."""
        return self.panel.search_field()  # type: ignore[no-any-return]

    def pause(self, milliseconds: int) -> None:
        """Let the event loop run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, is_over: Callable[[], bool]) -> None:
        """Let the event loop run until something is true."""
        deadline = QDeadlineTimer(LONGEST_WAIT)
        while not is_over() and not deadline.hasExpired():
            self.pause(20)

    def close(self) -> None:
        """Let everything go."""
        self.window.close()
        self.context.runner.close()


class _Letters:
    """Stands for what writes: the bench only looks."""

    def mark_read(self, _letter_ids: object) -> Changes:
        """Leave the letter as it is."""
        return Changes()


class _Showing:
    """Stands for what opens enclosures: those of the bench have no bytes."""

    def preview(self, _enclosure: object) -> None:
        """Say that there is nothing to show."""
        raise EnvironmentFailure(Text("bench", "An invented letter has no paper."))


class _Services:
    """The services that the list and the preview name."""

    correspondence = _Letters()
    showing = _Showing()


def open_window(path: Path, room: str = "correspondence") -> Opened:
    """Return the window over a file of the bench."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        message = "make the QApplication first"
        raise TypeError(message)
    return Opened(application, path, room)


def _connect(path: Path) -> Any:
    from aso_desktop.store.connection import connect

    return connect(path, KEY, "reader")


def _ledger(path: Path) -> Any:
    """Return the ledger alone: it tells what is available while an amount is typed."""
    from types import SimpleNamespace

    from aso_desktop.services.budget.ledger import LedgerService
    from aso_desktop.store.capture import Capture
    from aso_desktop.store.engine import captured_tables, make_engine
    from aso_desktop.store.unit_of_work import Author, UnitOfWork

    author, capture = Author(None, "d" * 32), Capture(captured_tables())
    work = UnitOfWork(make_engine(path, KEY), capture, FixedClock(LAST_DAY), author, [])
    return SimpleNamespace(ledger=LedgerService(work))


def _context(application: QApplication, parent: QObject, services: Any) -> PanelContext:
    runner, clock, policies = Runner(parent), FixedClock(LAST_DAY), Policies()
    language = Language(application)
    theme = Theme(application)
    language.choose("fr")
    return PanelContext(
        runner=runner,
        undo=UndoDesk(runner, clock, parent),
        faults=FaultDesk(clock, parent),
        navigation=Navigation(parent),
        commands=CommandDesk(parent),
        clock=clock,
        theme=theme,
        language=language,
        services=services,
        preferences=PreferenceDesk({}, policies, lambda _chosen: None, parent),
    )
