"""How long the frozen program takes to its window, beside a bare window of the same Qt, in turns on one screen."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from dev import Refused
from installer.bundle import Bundle
from installer.environment import build_python
from installer.gates import bare_home
from installer.linux.screen import Shown, screen, until_window
from installer.places import NAME

MOST_SECONDS: Final = 1.0
"""The goal of the design for a warm start, on a machine that does nothing else."""
MOST_TIMES: Final = 6.0
"""Many times a bare window: what holds on a machine with other work, where seconds tell little."""
MOST_MEGABYTES: Final = 150
TURNS: Final = 5
Command = Callable[[str], Sequence[str]]
"""(home of a user who has nothing) → the words that start a program."""
_BARE: Final = (
    "from PySide6.QtWidgets import QApplication, QWidget; a = QApplication([]); w = QWidget(); w.resize(800, 600); "
    "w.show(); a.exec()"
)


def start_up(bundle: Bundle) -> str:
    """See that the window comes up within its budget, and how much memory it has taken by then."""
    shown = measure({"ours": ours(bundle), "bare": bare()}, TURNS)
    seconds, least = shown["ours"].seconds, shown["bare"].seconds
    times = seconds / least
    if (seconds > MOST_SECONDS and times > MOST_TIMES) or shown["ours"].megabytes > MOST_MEGABYTES:
        raise Refused(
            f"the window comes up after {seconds:.2f} s, {times:.1f} times a bare window ({least:.2f} s), with "
            f"{shown['ours'].megabytes:.0f} MB; the budget is {MOST_SECONDS} s, or {MOST_TIMES} times, and "
            f"{MOST_MEGABYTES} MB."
        )
    return (
        f"window after {seconds:.2f} s, {times:.1f} times a bare window of Qt ({least:.2f} s), "
        f"{shown['ours'].megabytes:.0f} MB"
    )


def ours(bundle: Bundle) -> Command:
    """Return how the frozen program is started where it has no profile yet."""
    return lambda home: [str(bundle.folder / NAME), "--profile", f"{home}/profile"]


def bare() -> Command:
    """Return how a bare window of the same Qt is started."""
    return lambda _home: [str(build_python()), "-I", "-c", _BARE]


def measure(programs: Mapping[str, Command], turns: int, before: Callable[[], object] = int) -> dict[str, Shown]:
    """Return the medians of each program, started in turns, each with a home of its own; the first turn is not counted.

    `before` is called before every start.
    """
    taken: dict[str, list[Shown]] = {name: [] for name in programs}
    with screen() as display:
        for _ in range(turns + 1):
            for name, command in programs.items():
                with bare_home() as environment:
                    before()
                    taken[name].append(until_window(command(environment["HOME"]), environment, display))
    return {
        name: Shown(*(statistics.median(values) for values in zip(*shown[1:], strict=True)))
        for name, shown in taken.items()
    }
