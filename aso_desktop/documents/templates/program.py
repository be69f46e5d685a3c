"""A compiled template as plain data: for each part a flat program of literal text and operations.

Everything here can be written as MessagePack and read back (`keeping`); nothing can be run but by `nodes`.
"""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.package import Member

ENGINE: Final = 3
"""Version of the compiled form: a cached template of another version is compiled again."""


class FieldOp(NamedTuple):
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


class ForOp(NamedTuple):
    """Repeats what follows, up to its `EndOp`; `restarts` are the numberings that begin again at each turn."""

    variable: str
    tree: Any
    condition: Any
    name: str
    place: Place
    restarts: tuple[int, ...] = ()


class IfOp(NamedTuple):
    """Writes what follows when a condition holds."""

    tree: Any
    name: str
    place: Place


class ElifOp(NamedTuple):
    """Begins another way of the condition; without `tree` the last one."""

    tree: Any
    name: str
    place: Place


class EndOp(NamedTuple):
    """Ends a block or a guard."""


class GuardOp(NamedTuple):
    """Watches what follows, up to its `EndOp`.

    `paragraph`: kept only when it wrote something; `table`: only with a row; `holder`: ends with a paragraph, `extra`
    if it has none.
    """

    kind: str
    extra: str = ""


class IdOp(NamedTuple):
    """Writes an identity that no drawing or control of the document has."""


class NumberOp(NamedTuple):
    """Writes the instance of a numbering that belongs to the present turn of the outer loop."""

    number: int


class KeyOp(NamedTuple):
    """Writes `#` and the key of the present row of a loop, when it has one."""

    variable: str


class DateOp(NamedTuple):
    """Writes the instant of a date control."""

    tree: Any
    usual: str


class PictureOp(NamedTuple):
    """Writes one attribute of a model picture that a field replaces: `cx`, `cy`, `embed` or `alt`."""

    tree: Any
    what: str
    usual: str
    frame: tuple[int, int]
    name: str
    place: Place
    part: str


Op = FieldOp | ForOp | IfOp | ElifOp | EndOp | GuardOp | IdOp | NumberOp | KeyOp | DateOp | PictureOp
Program = list[Any]
"""Literal texts and operations (`str | Op`), in order."""

OPERATIONS: Final[Mapping[str, type[Op]]] = {
    "field": FieldOp,
    "for": ForOp,
    "if": IfOp,
    "elif": ElifOp,
    "end": EndOp,
    "guard": GuardOp,
    "id": IdOp,
    "number": NumberOp,
    "key": KeyOp,
    "date": DateOp,
    "picture": PictureOp,
}
"""How each operation is called in the compiled form."""


class PartProgram(NamedTuple):
    """A part to be rendered: its member and its program; `relations` is the member of its relations, if it has one."""

    name: str
    program: Program
    relations: str = ""
    is_property: bool = False


class Use(NamedTuple):
    """A field as a template uses it: its path (through `[]` where it is looped over), how, and where first."""

    path: str
    kind: str
    place: Place
    notation: str = "text"
    times: int = 1
    tag: str = ""


class Numbering(NamedTuple):
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


class Compiled(NamedTuple):
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
