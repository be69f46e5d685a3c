"""What a measurement gives back: figures with their goal, and how they are shown."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, NamedTuple

MILLISECONDS: Final = 1_000


@dataclass(frozen=True)
class Figure:
    """One number. `limit` is the goal it must not exceed; `bound` a factor when the goal is a ratio."""

    group: str
    what: str
    value: float
    unit: str = "ms"
    limit: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Return whether the goal is reached; by how much it is missed otherwise."""
        if self.limit is None:
            return ""
        return "reached" if self.value <= self.limit else f"missed by {self.value - self.limit:.2g} {self.unit}"

    def plain(self) -> dict[str, Any]:
        """Return the figure for JSON."""
        return {**asdict(self), "verdict": self.verdict}


@dataclass(frozen=True)
class Setting:
    """What a run measures on: the number of letters, and that of the twins used for the cost of encryption."""

    letters: int
    twin_letters: int


class Spent(NamedTuple):
    """What an act took, in milliseconds: on the clock, and on this process's processors."""

    wall: float
    processor: float


def spent(act: Callable[[], Any]) -> Spent:
    """Return what an act takes on the clock and on the processor: a busy machine lengthens the first alone."""
    wall, processor = time.perf_counter(), time.process_time()
    act()
    return Spent((time.perf_counter() - wall) * MILLISECONDS, (time.process_time() - processor) * MILLISECONDS)


def timed(act: Callable[[], Any], times: int = 5) -> list[float]:
    """Return how many milliseconds an act takes, each time."""
    return [once(act) for _ in range(times)]


def once(act: Callable[[], Any]) -> float:
    """Return how many milliseconds an act takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * MILLISECONDS


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 % do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def table(figures: Sequence[Figure]) -> str:
    """Return figures as a Markdown table, a heading per group."""
    lines: list[str] = []
    group = ""
    for figure in sorted(figures, key=lambda f: [g.group for g in figures].index(f.group)):
        if figure.group != group:
            group = figure.group
            lines += ["", f"### {group}", "", "| what | figure | goal | |", "|---|---:|---:|---|"]
        goal = "" if figure.limit is None else f"≤ {figure.limit:g} {figure.unit}"
        words = " · ".join(part for part in (figure.verdict, figure.note) if part)
        lines.append(f"| {figure.what} | {_shown(figure.value)} {figure.unit} | {goal} | {words} |")
    return "\n".join(lines).strip()


def _shown(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}".replace(",", "\u202f")
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
