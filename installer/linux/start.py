"""How long the frozen program takes to its window, beside a bare window of the same Qt, in turns on one screen."""

import statistics
from typing import Final

from dev import Refused
from installer.bundle import Bundle
from installer.environment import build_python
from installer.gates import bare_home
from installer.linux.screen import screen, seconds_to_window
from installer.places import NAME

MOST_SECONDS: Final = 1.0
"""The goal of the design for a warm start, on a machine that does nothing else."""
MOST_TIMES: Final = 4.0
"""Many times a bare window: what holds on a machine with other work, where seconds tell little."""
TURNS: Final = 5
_BARE: Final = (
    "from PySide6.QtWidgets import QApplication, QWidget; a = QApplication([]); w = QWidget(); w.resize(800, 600); "
    "w.show(); a.exec()"
)


def start_up(bundle: Bundle) -> str:
    """See that the window comes up within its budget."""
    ours, bare = measure(bundle)
    times = ours / bare
    if ours > MOST_SECONDS and times > MOST_TIMES:
        raise Refused(
            f"the window comes up after {ours:.2f} s, {times:.1f} times a bare window ({bare:.2f} s); the budget is "
            f"{MOST_SECONDS} s, or {MOST_TIMES} times."
        )
    return f"window after {ours:.2f} s, {times:.1f} times a bare window of Qt ({bare:.2f} s)"


def measure(bundle: Bundle, turns: int = TURNS) -> tuple[float, float]:
    """Return the seconds to the first window, of the frozen program and of a bare window: medians, warm, in turns."""
    python = str(build_python())
    ours, bare = [], []
    with screen() as display, bare_home() as environment:
        for turn in range(turns + 1):
            profile = f"{environment['HOME']}/profile-{turn}"
            taken = seconds_to_window([str(bundle.folder / NAME), "--profile", profile], environment, display)
            bare_taken = seconds_to_window([python, "-I", "-c", _BARE], environment, display)
            if turn:  # the first turn warms both
                ours.append(taken)
                bare.append(bare_taken)
    return statistics.median(ours), statistics.median(bare)
