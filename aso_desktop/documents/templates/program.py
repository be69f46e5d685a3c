"""A compiled template as plain data: for each part a flat program of literal text and operations.

Everything here can be written as MessagePack and read back; nothing can be run but by `rendering`.
"""

from typing import Any, Final

import msgspec

from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.package import Member

ENGINE: Final = 2
"""Version of the compiled form: a cached template of another version is compiled again."""


class FieldOp(msgspec.Struct, frozen=True, tag="field"):
    """Writes a value in a run of its own.

    `opening` and `closing` stand around the text, `marked` opens the highlighted run of an unfilled field. With
    `paragraph`, the properties of the paragraph it stands alone in, the operation writes that paragraph too. `kind` is
    `text`, `image`, `rich` or `paragraphs`; `control` the path of a content control, for regeneration.
    """

    tree: Any
    name: str
    place: Place
    opening: str = ""
    closing: str = ""
    marked: str = ""
    paragraph: str | None = None
    kind: str = "text"
    control: str = ""
    required: bool = True
    part: str = ""


class ForOp(msgspec.Struct, frozen=True, tag="for"):
    """Repeats what follows, up to its `EndOp`; `restarts` are the numberings that begin again at each turn."""

    variable: str
    tree: Any
    condition: Any
    name: str
    place: Place
    restarts: tuple[int, ...] = ()


class IfOp(msgspec.Struct, frozen=True, tag="if"):
    """Writes what follows when a condition holds."""

    tree: Any
    name: str
    place: Place


class ElifOp(msgspec.Struct, frozen=True, tag="elif"):
    """Begins another way of the condition; without `tree` the last one."""

    tree: Any
    name: str
    place: Place


class EndOp(msgspec.Struct, frozen=True, tag="end"):
    """Ends a block or a guard."""


class GuardOp(msgspec.Struct, frozen=True, tag="guard"):
    """Watches what follows, up to its `EndOp`.

    `paragraph`: kept only when it wrote something; `table`: only with a row; `holder`: ends with a paragraph, `extra`
    if it has none.
    """

    kind: str
    extra: str = ""


class IdOp(msgspec.Struct, frozen=True, tag="id"):
    """Writes an identity that no drawing or control of the document has."""


class NumberOp(msgspec.Struct, frozen=True, tag="number"):
    """Writes the instance of a numbering that belongs to the present turn of the outer loop."""

    number: int


class KeyOp(msgspec.Struct, frozen=True, tag="key"):
    """Writes `#` and the key of the present row of a loop, when it has one."""

    variable: str


class DateOp(msgspec.Struct, frozen=True, tag="date"):
    """Writes the instant of a date control."""

    tree: Any
    usual: str


class PictureOp(msgspec.Struct, frozen=True, tag="picture"):
    """Writes one attribute of a model picture that a field replaces: `cx`, `cy`, `embed` or `alt`."""

    tree: Any
    what: str
    usual: str
    frame: tuple[int, int]
    name: str
    place: Place
    part: str


Op = FieldOp | ForOp | IfOp | ElifOp | EndOp | GuardOp | IdOp | NumberOp | KeyOp | DateOp | PictureOp
Program = list[str | Op]


class PartProgram(msgspec.Struct, frozen=True):
    """A part to be rendered: its member and its program; `relations` is the member of its relations, if it has one."""

    name: str
    program: Program
    relations: str = ""
    is_property: bool = False


class Use(msgspec.Struct, frozen=True):
    """A field as a template uses it: its path (through `[]` where it is looped over), how, and where first."""

    path: str
    kind: str
    place: Place
    notation: str = "text"
    count: int = 1
    tag: str = ""


class Numbering(msgspec.Struct, frozen=True):
    """The numbering part, ready for more instances: its text before and after them.

    `levels` gives for each instance its abstract numbering and the first number of each level; `next_number` is free;
    `bullet` and `decimal` are our own abstract numberings, 0 where there are none.
    """

    name: str
    before: str
    after: str
    levels: dict[int, tuple[int, tuple[int, ...]]]
    next_number: int
    bullet: int = 0
    decimal: int = 0


class Compiled(msgspec.Struct, frozen=True):
    """A template compiled once: raw members, parts to render, and what the checker found."""

    engine: int
    members: list[Member]
    parts: list[PartProgram]
    relations: dict[str, str]
    numbering: Numbering | None
    findings: list[Finding]
    uses: list[Use]
    first_id: int
    page_width: int
    token: str = ""
