"""What a template's styles say that the renderer must know: which numbering a paragraph follows."""

from collections.abc import Callable
from functools import cached_property
from typing import Final

from aso_desktop.documents.templates.ooxml import PPR, Element, attribute, w

_DEEPEST: Final = 20


class Styles:
    """The paragraph styles of a document, by id."""

    def __init__(self, root_of: Callable[[], Element | None]) -> None:
        """Take what gives the styles part, None when the document has none; it is read when a list asks for it."""
        self._root_of = root_of

    @cached_property
    def _styles(self) -> dict[str, Element]:
        root = self._root_of()
        entries = [] if root is None else root.findall(w("style"))
        return {attribute(entry, w("styleId")): entry for entry in entries}

    def numbering_of(self, paragraph: Element) -> tuple[int, int]:
        """Return the numbering instance and the level of a paragraph; (0, 0) when it has none."""
        properties = paragraph.find(PPR)
        if properties is None:
            return 0, 0
        if (own := _numbering(properties)) is not None:
            return own
        style = attribute(properties.find(w("pStyle")))
        for _ in range(_DEEPEST):
            entry = self._styles.get(style)
            if entry is None:
                break
            if entry.find(PPR) is not None and (found := _numbering(entry.find(PPR))) is not None:
                return found
            style = attribute(entry.find(w("basedOn")))
        return 0, 0


def _numbering(properties: Element) -> tuple[int, int] | None:
    numbering = properties.find(w("numPr"))
    if numbering is None:
        return None
    number, level = attribute(numbering.find(w("numId"))), attribute(numbering.find(w("ilvl")))
    return int(number) if number.isdecimal() else 0, int(level) if level.isdecimal() else 0
