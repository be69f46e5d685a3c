"""A share that hangs: the interface thread never waits, writing goes on, locking lets go at once."""

import os
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from aso_desktop.sync.hub import names
from tests.ui.sync.conftest import Officer, Open

PATIENCE = 15_000
LOOKED_MS = 6_000
STALL_SECONDS = 0.5
"""Far above what an idle thread shows on a busy machine, far below any wait for the share."""


class Gaps:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.worst, self._last = 0.0, time.monotonic()
        self._beat = QTimer(interval=5)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start()

    def _on_beat(self) -> None:
        now = time.monotonic()
        self.worst, self._last = max(self.worst, now - self._last), now


def hang(share: Path) -> None:
    """Put a pipe that nobody writes to in the place of the hub's card: reading it never ends."""

    (share / names.HUB).unlink()
    os.mkfifo(share / names.HUB)


def test_the_window_never_waits_for_a_share_that_hangs(
    qtbot: QtBot, chief: Officer, share: Path, open_window: Open
) -> None:
    desktop = open_window(chief)
    qtbot.waitUntil(lambda: desktop.status.startswith("Synchronised"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not desktop.opened.exchange.is_running, timeout=PATIENCE)
    hang(share)
    desktop.opened.context.exchange.ask()
    assert desktop.opened.exchange.is_running
    gaps = Gaps()
    services = desktop.opened.context.services
    written: list[object] = []
    desktop.opened.context.runner.write(
        desktop.opened, lambda: services.settings.keep_preferences({"density": "compact"}), written.append
    )
    qtbot.waitUntil(lambda: bool(written), timeout=PATIENCE)
    qtbot.wait(LOOKED_MS)
    assert desktop.opened.exchange.is_running
    assert gaps.worst < STALL_SECONDS
    began = time.monotonic()
    desktop.opened.exchange.stop()
    assert time.monotonic() - began < STALL_SECONDS
    desktop.opened.exchange.finish()
    assert time.monotonic() - began < 2
