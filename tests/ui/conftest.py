"""The look, a clock that stands still and a context without a profile, for tests of the interface."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
import sqlcipher3
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.store.reader import Reader
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Navigation
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme, dressed
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.undo import UndoDesk

NOW = datetime(2026, 11, 13, 9, 42, tzinfo=UTC)
OpenReaders = Callable[[Callable[[], Any]], None]


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    """The application dressed as the product dresses it, in light colours."""
    return dressed(qapp, Mode.LIGHT)


@pytest.fixture
def theme_(look: Theme) -> Iterator[Theme]:
    """The look, put back as it was after the test."""
    yield look
    look.choose(mode=Mode.LIGHT, text_size=100)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Words, numbers and weekdays in the language of the sources, whatever the test before spoke."""
    for left in qapp.findChildren(QTranslator):
        QApplication.removeTranslator(left)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def clock() -> FixedClock:
    """Friday 13 November 2026, in the morning."""
    return FixedClock(NOW)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[Runner]:
    """A job runner whose threads end with the test."""
    made = Runner(qapp)
    yield made
    made.close()


@pytest.fixture
def context(runner: Runner, clock: FixedClock, look: Theme, qapp: QApplication) -> PanelContext:
    """What a room is given; put services into `context.services` as attributes."""
    faults = FaultDesk(clock)
    runner.failed.connect(faults.take)
    return PanelContext(
        runner=runner,
        undo=UndoDesk(runner, clock),
        faults=faults,
        navigation=Navigation(),
        commands=CommandDesk(),
        clock=clock,
        theme=look,
        language=Language(qapp),
        services=SimpleNamespace(),
        preferences=PreferenceDesk({}, Policies(), lambda _chosen: None),
    )


@pytest.fixture
def open_readers(runner: Runner) -> OpenReaders:
    """Open the two readers of the runner over connections made by a function."""

    def open_over(connect: Callable[[], Any]) -> None:
        runner.open_readers(lambda done: Reader(connect, done))

    return open_over


@pytest.fixture
def memory_readers(open_readers: OpenReaders) -> None:
    """Readers over an empty database in memory: for sources that hold their rows themselves."""
    open_readers(lambda: sqlcipher3.connect(":memory:", check_same_thread=False))
