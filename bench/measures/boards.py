"""The board with 5,000 cards: the longest time the window did not answer, and how soon a card has moved."""

import tempfile
from pathlib import Path
from typing import Final

from bench.boards import fill
from bench.figures import Figure, Setting, median, p95
from bench.measures.children import run

GROUP: Final = "Board of 5,000 cards"
LIMITS: Final = {"opening the board": 100}
"""A view is there within 100 ms; while it is in front, no frame is missed."""


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the board; the register is not in question."""
    del setting
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "board.db"
        fill(path)
        found = run("boards", path)
    gaps = found["gaps"]
    idle = gaps.pop("idle")
    return [
        Figure(GROUP, "worst gap at rest", idle),
        *(
            Figure(GROUP, f"worst gap, {what}, above rest", max(0.0, gap - idle), limit=LIMITS.get(what, 16))
            for what, gap in gaps.items()
        ),
        Figure(GROUP, "a card stands in its new column, median", median(found["moved"]), limit=100),
        Figure(GROUP, "a card stands in its new column, p95", p95(found["moved"])),
    ]
