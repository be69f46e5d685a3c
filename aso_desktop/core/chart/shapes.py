"""What a laid-out chart is made of: measures from the top left, inks by names that a painter knows."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Ink = str
"""`series0` … `series4`, `track`, `band`, `grid`, `axis`, `text`, `pale`, `over`."""
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


class Rect(NamedTuple):
    """A filled rectangle; `pattern` 0 is plain, others are hatched so that no colour alone tells series apart."""

    left: float
    top: float
    width: float
    height: float
    ink: Ink
    pattern: int = 0


class Path(NamedTuple):
    """A line through points; `dash` 0 is whole."""

    points: tuple[Point, ...]
    ink: Ink
    width: float = 1.0
    dash: int = 0


class Area(NamedTuple):
    """A filled polygon."""

    points: tuple[Point, ...]
    ink: Ink


class Label(NamedTuple):
    """Words on a baseline; `size` relative to the text of the chart."""

    x: float
    y: float
    text: str
    ink: Ink = "text"
    anchor: Anchor = "start"
    size: float = 1.0
    is_bold: bool = False


class Spot(NamedTuple):
    """Where the figure of a category and a series stands: what keys and the pointer reach."""

    category: int
    series: int
    left: float
    top: float
    width: float
    height: float


Shape = Rect | Path | Area | Label


@dataclass
class Drawing:
    """A chart laid out."""

    width: float
    height: float
    shapes: list[Shape] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
