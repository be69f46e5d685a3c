"""Marks: what stands in the tree in the place of a tag until the part is cut into a program."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from lxml import etree

from aso_desktop.documents.templates.expressions import Statement, Tree
from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.ooxml import Element
from aso_desktop.documents.templates.program import Op

TARGET: Final = "aso"
OPENINGS: Final = frozenset({"for", "if"})
MIDDLES: Final = frozenset({"elif", "else"})
NOWHERE: Final = Place()
"""For what is never shown."""
BLOCKS: Final = OPENINGS | MIDDLES | {"end"}


class Mark:
    """One operation to be: its number, what it does, the tag as written, and where it stands.

    `node` is the processing instruction in the tree; `paragraph` the one its tag was written in, None for a mark that
    already stands between siblings (a content control). `text_box` tells copies of one text box apart.
    """

    paragraph: Element | None = None
    tree: Tree = None
    statement: Statement | None = None
    prefix: str = ""
    run: Mapping[str, str] = MappingProxyType({})
    op: Op | None = None
    names: Mapping[str, str] = MappingProxyType({})
    control: str = ""
    notation: str = "text"

    def __init__(self, number: int, kind: str, tag: str, place: Place) -> None:
        """Make the processing instruction, which the caller puts into the tree."""
        self.number, self.kind, self.tag, self.place = number, kind, tag, place
        self.node: Element = etree.ProcessingInstruction(TARGET, str(number))

    @property
    def is_block(self) -> bool:
        """Tell whether the mark opens, divides or closes a block."""
        return self.kind in BLOCKS


class Marks:
    """The marks of one part, by number, and the faults found on the way."""

    def __init__(self) -> None:
        self.all: list[Mark] = []
        self.findings: list[Finding] = []

    def add(self, kind: str, place: Place, **more: Any) -> Mark:
        """Make a mark with a processing instruction of its own, which the caller puts into the tree."""
        mark = Mark(len(self.all), kind, more.pop("tag", ""), place)
        vars(mark).update(more)
        self.all.append(mark)
        return mark

    def of(self, node: Element) -> Mark:
        """Return the mark that a processing instruction stands for."""
        return self.all[int(node.text)]

    def fault(self, code: str, place: Place, **more: Any) -> None:
        """Note something found."""
        self.findings.append(Finding(code, place=place, **more))


def marks_below(marks: Marks, element: Element) -> list[Mark]:
    """Return the marks inside an element, in document order."""
    return [marks.of(node) for node in element.iter(etree.PI)]
