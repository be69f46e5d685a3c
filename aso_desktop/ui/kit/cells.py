"""What a list shows: columns declared in tables, cells as plain values; the delegate alone knows how to paint."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from aso_desktop.core.i18n import Text


class Cell(NamedTuple):
    """One cell: words and how they look. Colours are token names; a chip `c` uses `c` on `c_ground`."""

    text: str = ""
    ink: str = "text"
    bold: bool = False
    small: bool = False
    tabular: bool = False
    chip: str = ""
    """Token of the chip that holds the text ("danger", "warning", "ok", "info", "visa", "mute"); empty: plain text."""
    icon: str = ""
    """Icon before the text, or alone."""
    tail: str = ""
    """Second text at the right edge, in text 3."""
    tail_icon: str = ""
    """Icon at the right edge (a paperclip)."""
    dot: bool = False
    """A round mark in the accent colour: unread."""
    words: str = ""
    """What a screen reader says instead of the text ("late by 3 days")."""
    marked: tuple[str, ...] = ()
    """Words that were searched: marked where they begin a word of the text."""


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Column:
    """One column of a list of `Row`s.

    `cell` turns a row into what is shown; it never asks anybody. `width` is in characters of ordinary text; 0 makes
    the column take what is left (one per list: the subject). `sort` names the order that the source offers, empty
    where none is indexed. `narrow` hides the column when the list is narrower than that many characters.
    """

    name: str
    title: Text
    cell: Callable[[Any], Cell]
    width: float = 0
    sort: str = ""
    align: Align = Align.LEFT
    hidden_below: int = 0


PLACEHOLDER = Cell("…", "text3")


class Sort(NamedTuple):
    """The order of a list."""

    name: str = ""
    descending: bool = False
