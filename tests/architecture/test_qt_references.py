"""The fault of PySide6 6.12.0 on Python 3.11 (docs/decisions/0002) is not in the release we ship."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
NOISE = 100


def test_calls_that_return_nothing_keep_their_references(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("words")
    assert abs(sys.getrefcount(None) - before) < NOISE
