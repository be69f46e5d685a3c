"""A program linked into nodes that write themselves into a document: the fast form of the same data."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from aso_desktop.documents.templates.document import ODD, Document, written
from aso_desktop.documents.templates.evaluation import Missing, evaluator, truth
from aso_desktop.documents.templates.filters import WrongValue, plain
from aso_desktop.documents.templates.program import (
    DateOp,
    ElifOp,
    EndOp,
    FieldOp,
    ForOp,
    GuardOp,
    IdOp,
    IfOp,
    KeyOp,
    NumberOp,
    Op,
    PictureOp,
    Program,
)
from aso_desktop.documents.templates.values import BadImage, Image, Rich, SubDocument

Node = Any
"""A literal text, or an object with `write(document)`."""

_VISIBLE: Final = re.compile(
    r"<w:t[ >][^<]*[^<\s][^<]*</w:t>|<w:t>[^<\s]|<mc:AlternateContent|<w:(?:drawing|pict|object|sym|br|cr|ptab|tab/|"
    r"noBreakHyphen|fldChar|fldSimple|footnoteReference|endnoteReference)"
)
_UNFILLED: Final = "⟦{name} ?⟧"
_PLAIN: Final = frozenset({str, int, bool, Decimal, date, datetime, type(None)})
_SHORT: Final = 2
"""Names of a path that are looked up without ceremony."""
_LONGEST: Final = 200
"""Characters of a value that is worth remembering."""
_KEYS: Final = ("id", "cle", "clé", "key")


def run(nodes: list[Node], document: Document) -> None:
    """Write nodes in order; what most are, literal texts and short values, is written here for speed."""
    out, names = document.out, document.scope.names
    for node in nodes:
        kind = type(node)
        if kind is str:
            out.append(node)
            continue
        if kind is NamedField:
            value = names.get(node.first)
            if node.second and type(value) is dict:
                value = value.get(node.second)
            if type(value) is str and len(value) <= _LONGEST and (text := written(value)):
                document.wrote += 1
                out += (node.head, text + node.closing)
                continue
        node.write(document)


class FieldNode:
    """Writes a value in the formatting of its tag."""

    def __init__(self, op: FieldOp, *, is_property: bool = False) -> None:
        """Prepare the expression."""
        self.op = op
        self._value_of = evaluator(op.tree)
        self._is_plain = is_property
        self._name = op.name.strip("{} ").partition("|")[0].strip()

    def write(self, document: Document) -> None:
        """Write the value; what is missing shows as a mark."""
        op = self.op
        document.place = op.place
        try:
            value = self._value_of(document.scope)
            if type(value) is not str:
                if op.kind == "paragraphs" or type(value) not in _PLAIN:
                    self._insert(value, document)
                    return
                value = plain(value, document.scope.locale)
        except WrongValue as error:
            document.wrong(op.name, error)
            return
        if op.kind == "paragraphs" and "\n" in value:
            self._insert(value, document)
            return
        if not value:
            self._write_empty(value, document)
            return
        document.wrote += 1
        odd = ODD.search(value)
        text = document.escaped(value, op.name, is_plain=self._is_plain) if odd else value
        document.out.append(f"{op.opening}{text}{op.closing}")
        if op.control:
            document.filled.append((op.control, tuple(document.keys), value))

    def _write_empty(self, value: Any, document: Document) -> None:
        if self.op.required:
            self.unfilled(value, document)
        elif self.op.control:
            document.out += (self.op.opening, self.op.closing)
            document.filled.append((self.op.control, tuple(document.keys), ""))

    def unfilled(self, value: Any, document: Document) -> None:
        """Write the visible mark of what is missing."""
        name = value.name if type(value) is Missing else self._name
        document.missing(self.op.name, value)
        document.wrote += 1
        mark = document.escaped(_UNFILLED.format(name=name), is_plain=True)
        document.out += (self.op.marked or self.op.opening, mark, self.op.closing)
        if self.op.control:
            document.filled.append((self.op.control, tuple(document.keys), _UNFILLED.format(name=name)))

    def _insert(self, value: Any, document: Document) -> None:
        """Write what is more than a text; few documents hold any."""
        from aso_desktop.documents.templates import insertion

        kind = type(value)
        if kind is Missing:
            self.unfilled(value, document)
        elif self._is_plain or kind not in (Image, Rich, SubDocument, list, tuple, str):
            document.not_plain(self.op.name, value)
        elif kind is Image:
            self._picture(value, document)
        elif kind is SubDocument:
            insertion.write_annex(value, self.op, document)
        elif kind is Rich:
            insertion.write_rich(value, self.op, document)
        elif self.op.kind == "paragraphs":
            insertion.write_rich(insertion.as_paragraphs(value, document.scope.locale), self.op, document)
        else:
            raise WrongValue("text", value)

    def _picture(self, image: Image, document: Document) -> None:
        from aso_desktop.documents.templates import insertion

        try:
            insertion.write_picture(image, self.op, document)
        except BadImage:
            document.fault("bad_image", self.op.name, severity="warning")
            document.wrote += 1
            mark = _UNFILLED.format(name=document.escaped(self._name, is_plain=True))
            document.out += (self.op.marked or self.op.opening, mark, self.op.closing)


class NamedField:
    """A field that names a value, or one of a record, with the literal text before it: `run` writes most of them."""

    __slots__ = ("_before", "_field", "closing", "first", "head", "second")

    def __init__(self, op: FieldOp, before: str) -> None:
        """Join what is written before the value."""
        self.first, self.second = (*op.tree[1:], "")[:_SHORT]
        self.head, self.closing = before + op.opening, op.closing
        self._before, self._field = before, FieldNode(op)

    @staticmethod
    def fits(op: FieldOp) -> bool:
        """Tell whether an operation is of this kind."""
        return op.tree[0] == "path" and len(op.tree) <= _SHORT + 1 and op.kind == "text" and not op.control

    def write(self, document: Document) -> None:
        """Write any value."""
        document.out.append(self._before)
        self._field.write(document)


class ForNode:
    """Writes its body for each item of a list."""

    def __init__(self, op: ForOp, body: list[Node], *, has_controls: bool) -> None:
        """Prepare the expressions; only what is written in controls needs the keys of its rows."""
        self._op = op
        self._has_controls = has_controls
        self._items_of = evaluator(op.tree)
        self._holds = truth(op.condition) if op.condition is not None else None
        self._body = body

    def write(self, document: Document) -> None:
        """Write every turn; what the loop called its item and `loop` have their old meaning afterwards."""
        op, names = self._op, document.scope.names
        document.place = op.place
        kept = {name: names[name] for name in (op.variable, "loop") if name in names}
        try:
            items = self._items(document)
            last = len(items)
            for index, item in enumerate(items, 1):
                document.turn()
                names[op.variable] = item
                names["loop"] = {"index": index, "first": index == 1, "last": index == last}
                if op.restarts:
                    document.restart(op.restarts)
                if self._has_controls:
                    document.keys.append(key_of(item))
                run(self._body, document)
                if self._has_controls:
                    document.keys.pop()
        except WrongValue as error:
            document.place = op.place
            document.wrong(op.name, error)
        names.pop(op.variable, None)
        names.pop("loop", None)
        names.update(kept)

    def _items(self, document: Document) -> list[Any]:
        items = self._items_of(document.scope)
        if type(items) is Missing:
            document.scope.on_missing(items.name)
            return []
        if items is None:
            return []
        if type(items) not in (list, tuple):
            raise WrongValue("list", items)
        if self._holds is None:
            return list(items)
        chosen = []
        for item in items:
            document.turn()
            document.scope.names[self._op.variable] = item
            if self._holds(document.scope):
                chosen.append(item)
        return chosen


def key_of(item: Any) -> str:
    """Return the key of a row: the id of its record, empty when it has none."""
    if type(item) is not dict:
        return ""
    return next((str(item[name]) for name in _KEYS if type(item.get(name)) in (str, int)), "")


class IfNode:
    """Writes the first way whose condition holds."""

    def __init__(self, ways: list[tuple[IfOp | ElifOp, list[Node]]]) -> None:
        """Prepare the conditions."""
        self._ways = [(op, truth(op.tree) if op.tree is not None else None, body) for op, body in ways]

    def write(self, document: Document) -> None:
        """Write one way, or nothing."""
        for op, holds, body in self._ways:
            document.place = op.place
            try:
                if holds is None or holds(document.scope):
                    run(body, document)
                    return
            except WrongValue as error:
                document.wrong(op.name, error)
                return


class ParagraphGuard:
    """Keeps a paragraph only when something was written in it."""

    def __init__(self, body: list[Node]) -> None:
        self._body = body

    def write(self, document: Document) -> None:
        """Write the paragraph, or take it back."""
        start, before = len(document.out), document.wrote
        run(self._body, document)
        if document.wrote == before:
            del document.out[start:]


class TableGuard:
    """Keeps a table only when it has a row."""

    def __init__(self, body: list[Node]) -> None:
        self._body = body

    def write(self, document: Document) -> None:
        """Write the table, or take it back."""
        start = len(document.out)
        run(self._body, document)
        if not any("<w:tr" in piece for piece in document.out[start:]):
            del document.out[start:]


class HolderGuard:
    """Gives a cell, a header, a note or a text box its last paragraph when it lost it."""

    def __init__(self, body: list[Node], extra: str) -> None:
        self._body = body
        self._extra = extra

    def write(self, document: Document) -> None:
        """Write the content, and a paragraph when none ends it."""
        start = len(document.out)
        run(self._body, document)
        text = "".join(document.out[start:])
        last = max(text.rfind("</w:p>"), max((m.start() for m in re.finditer(r"<w:p(?: [^>]*)?/>", text)), default=-1))
        if last <= text.rfind("</w:tbl>"):
            document.out.append(self._extra)


class Seen:
    """A literal that shows something, inside a guarded paragraph."""

    def __init__(self, text: str) -> None:
        self._text = text

    def write(self, document: Document) -> None:
        """Write the text, and say that something was written."""
        document.wrote += 1
        document.out.append(self._text)


class Written:
    """A small piece that a function of the document gives."""

    def __init__(self, text_of: Callable[[Document], str]) -> None:
        self._text_of = text_of

    def write(self, document: Document) -> None:
        """Write the piece."""
        document.out.append(self._text_of(document))


def link(program: Program, *, is_property: bool = False) -> list[Node]:
    """Return the nodes of a program."""
    return _Linker(program, is_property=is_property).body(is_guarded=False)


class _Linker:
    """Reads a flat program once, block after block."""

    def __init__(self, program: Program, *, is_property: bool) -> None:
        self._pieces: Iterator[str | Op] = iter(program)
        self._is_property = is_property
        self._stopped: Op = EndOp()
        self._controls = 0

    def body(self, *, is_guarded: bool) -> list[Node]:
        """Return the nodes up to the end of a block, or to the next way of a condition."""
        nodes: list[Node] = []
        for piece in self._pieces:
            if isinstance(piece, str):
                nodes.append(Seen(piece) if is_guarded and _VISIBLE.search(piece) else piece)
            elif isinstance(piece, EndOp | ElifOp):
                self._stopped = piece
                return nodes
            elif isinstance(piece, FieldOp) and NamedField.fits(piece) and not self._is_property:
                before = nodes.pop() if nodes and type(nodes[-1]) is str else ""
                nodes.append(NamedField(piece, before))
            else:
                nodes.append(self._node(piece, is_guarded=is_guarded))
        return nodes

    def _node(self, op: Op, *, is_guarded: bool) -> Node:
        if isinstance(op, FieldOp):
            self._controls += bool(op.control)
            return FieldNode(op, is_property=self._is_property)
        if isinstance(op, ForOp):
            before, body = self._controls, self.body(is_guarded=is_guarded)
            return ForNode(op, body, has_controls=self._controls > before)
        if isinstance(op, IfOp):
            return self._condition(op, is_guarded=is_guarded)
        if isinstance(op, GuardOp):
            return self._guard(op)
        return Written(_piece(op))

    def _condition(self, op: IfOp, *, is_guarded: bool) -> IfNode:
        ways: list[tuple[IfOp | ElifOp, list[Node]]] = [(op, self.body(is_guarded=is_guarded))]
        while isinstance(self._stopped, ElifOp):
            following = self._stopped
            ways.append((following, self.body(is_guarded=is_guarded)))
        return IfNode(ways)

    def _guard(self, op: GuardOp) -> Node:
        if op.kind == "paragraph":
            return ParagraphGuard(self.body(is_guarded=True))
        if op.kind == "table":
            return TableGuard(self.body(is_guarded=False))
        return HolderGuard(self.body(is_guarded=False), op.extra)


def _piece(op: Op) -> Callable[[Document], str]:
    if isinstance(op, IdOp):
        return Document.identity
    if isinstance(op, NumberOp):
        return lambda document: str(document.number(op.number))
    if isinstance(op, KeyOp):
        return lambda document: _key(document.scope.names.get(op.variable), document)
    from aso_desktop.documents.templates import insertion

    if isinstance(op, DateOp):
        return insertion.control_date(op)
    if isinstance(op, PictureOp):
        return insertion.picture_attribute(op)
    raise TypeError(type(op).__name__)


def _key(item: Any, document: Document) -> str:
    key = key_of(item)
    return f"#{document.escaped(key, is_plain=True)}" if key else ""
