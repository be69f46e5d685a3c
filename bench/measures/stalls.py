"""The longest time the window did not answer, while typing, scrolling and sorting, beside a window at rest."""

from typing import Final

from bench import stores
from bench.figures import Figure, Setting
from bench.measures.children import run

GROUP: Final = "Worst gap of the interface"


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the event loop."""
    worst = run("stalls", stores.encrypted(setting.letters))
    idle = worst.pop("idle")
    return [
        Figure(GROUP, "at rest", idle),
        *(Figure(GROUP, f"{what}, above rest", max(0.0, gap - idle), limit=16) for what, gap in worst.items()),
    ]
