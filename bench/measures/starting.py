"""From the start of the process to the first rows, for whoever has the key, beside a bare widget."""

import time
from pathlib import Path
from typing import Final

from bench import stores
from bench.figures import MILLISECONDS, Figure, Setting, median
from bench.measures.children import run

GROUP: Final = "Starting"
STARTS: Final = 9


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of starting; both processes in turns, each to its end."""
    path = stores.encrypted(setting.letters)
    ours, bare = [], []
    for _ in range(STARTS):
        bare.append(_took("bare", path))
        ours.append(_took("window", path))
    return [
        Figure(GROUP, "first rows ÷ bare widget, both painted and ended", median(ours) / median(bare), "×", 1.7),
        Figure(GROUP, "process to first rows", median(ours), note=f"bare widget {median(bare):.0f} ms"),
    ]


def _took(name: str, path: Path) -> float:
    start = time.monotonic()
    painted = float(run(name, path)["painted"])
    return (painted - start) * MILLISECONDS
