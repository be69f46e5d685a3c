"""Content controls whose tag begins with `aso:`: fields, and blocks to repeat or leave out. No other is touched."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from aso_desktop.documents.templates.ooxml import (
    RPR,
    RUN,
    SDT,
    SDT_CONTENT,
    TEXT,
    W15,
    Element,
    P,
    attribute,
    own_texts,
    preserve,
    w,
)

TAG: Final = w("tag")
PROPERTIES: Final = w("sdtPr")
SIGN: Final = "aso:"
_LOOP: Final = r"(?:pour|for):([^:#]+)(?::([^:#]+))?"
_CONDITION: Final = r"(?:si|if):([^#]+)"
_DROPPED: Final = (
    w("showingPlcHdr"), w("dataBinding"), f"{{{W15}}}dataBinding", f"{{{W15}}}repeatingSection",
    f"{{{W15}}}repeatingSectionItem",
)  # fmt: skip
_USUAL_ROW: Final = "ligne"


class Control(NamedTuple):
    """A control of ours: what kind (`field`, `for`, `if`, `picture`), its expression, the variable of a loop."""

    element: Element
    kind: str
    source: str
    variable: str = ""


def tag_of(control: Element) -> str:
    """Return the tag of a control; empty when it has none."""
    properties = control.find(PROPERTIES)
    return attribute(properties.find(TAG)) if properties is not None else ""


def our_controls(root: Element) -> Iterator[Control]:
    """Yield the controls of ours in document order."""
    for element in root.iter(SDT):
        tag = tag_of(element)
        if tag.startswith(SIGN):
            yield _read(element, tag.removeprefix(SIGN).partition("#")[0].strip())


def _read(element: Element, source: str) -> Control:
    if match := re.fullmatch(_LOOP, source):
        return Control(element, "for", match[1].strip(), (match[2] or _USUAL_ROW).strip())
    if match := re.fullmatch(_CONDITION, source):
        return Control(element, "if", match[1].strip())
    if element.find(f"{PROPERTIES}/{w('picture')}") is not None:
        return Control(element, "picture", source)
    return Control(element, "field", source)


def open_control(element: Element) -> Element:
    """Take from a control what would show an old value; return its properties."""
    properties = element.find(PROPERTIES)
    for name in _DROPPED:
        for child in properties.findall(name):
            properties.remove(child)
    for style in [s for s in element.iter(w("rStyle")) if "placeholder" in attribute(s).lower()]:
        style.getparent().remove(style)
    return properties


def write_tag(element: Element, source: str) -> None:
    """Put a text tag in the first text of a control and nothing in the others."""
    content = element.find(SDT_CONTENT)
    paragraphs = [p for p in content.iter(P) if p.getparent() is content]
    for paragraph in paragraphs[1:]:
        content.remove(paragraph)
    texts = [t for child in content for t in (own_texts(child) if child.tag == P else child.iter(TEXT))]
    first = texts[0] if texts else _make_text(content)
    for text in texts[1:]:
        run = text.getparent()
        run.remove(text)
        if not [c for c in run if c.tag != RPR] and run.getparent() is not None:
            run.getparent().remove(run)
    first.text = f"{{{{ {source} }}}}"
    preserve(first)


def _make_text(content: Element) -> Element:
    """Return a text in a control that has none."""
    place = next(iter(content.iter(P)), content)
    run = next((r for r in place if r.tag == RUN), None)
    if run is None:
        run = place.makeelement(RUN, {})
        place.append(run)
    text = run.makeelement(TEXT, {})
    run.append(text)
    return text
