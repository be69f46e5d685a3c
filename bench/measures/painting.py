"""How long a full page of the list takes to draw, beside the same texts in Qt's own model and delegate."""

from typing import Final

from bench import stores
from bench.figures import Figure, Setting, median
from bench.measures.children import run

GROUP: Final = "Painting"


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of painting."""
    taken = run("painting", stores.encrypted(setting.letters))
    ours, theirs = median(taken["ours"]), median(taken["theirs"])
    return [
        Figure(GROUP, "full page ÷ C++ model with the default delegate", ours / theirs, "×", 0.6),
        Figure(GROUP, "full page", ours, note=f"against {theirs:.1f} ms"),
    ]
