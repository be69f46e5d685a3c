"""What a whole register open in the window takes beside an empty one."""

from typing import Final

from bench import stores
from bench.figures import Figure, Setting
from bench.measures.children import run

GROUP: Final = "Memory"


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of memory."""
    full, empty = (run("memory", stores.encrypted(letters)) for letters in (setting.letters, 0))
    return [
        Figure(GROUP, "window over the register beside an empty window", full["rss"] - empty["rss"], "MB", 60),
        Figure(GROUP, "window over an empty register", empty["rss"], "MB"),
    ]
