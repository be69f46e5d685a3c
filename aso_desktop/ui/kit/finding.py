"""What the palette finds in the rooms: plain values, each with the way to it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from aso_desktop.ui.kit.navigation import Target


class Found(NamedTuple):
    """A record that matches what was typed."""

    title: str
    note: str
    icon: str
    target: Target


Find = Callable[[Any, str, int], Sequence[Found]]
"""(connection, what is typed, how many at most) → records, best first; runs on a reader thread."""
