"""Compiles one part: from its tree to a flat program of literal text and operations."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from lxml import etree

from aso_desktop.documents.templates import merge_fields
from aso_desktop.documents.templates.controls import TAG, open_control, our_controls, write_tag
from aso_desktop.documents.templates.expressions import Refusal, Statement, parse_expression
from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.guarding import Repeats, Tokens, guard_holders, guard_paragraphs, guard_tables
from aso_desktop.documents.templates.hoisting import Hoist
from aso_desktop.documents.templates.locating import Locator
from aso_desktop.documents.templates.marks import BLOCKS, NOWHERE, Mark, Marks
from aso_desktop.documents.templates.model_pictures import mark_pictures
from aso_desktop.documents.templates.ooxml import (
    PPR,
    RUN,
    SDT,
    VAL,
    Element,
    P,
    attribute,
    enclosing,
    fragment,
    serialise,
    w,
)
from aso_desktop.documents.templates.pairing import Pair, pair_up
from aso_desktop.documents.templates.program import (
    DateOp,
    ElifOp,
    EndOp,
    FieldOp,
    ForOp,
    IfOp,
    KeyOp,
    Op,
    Program,
    Use,
)
from aso_desktop.documents.templates.scanner import scan
from aso_desktop.documents.templates.styles import Styles
from aso_desktop.documents.templates.tagging import has_tags, kind_of_field, make_mark, tag_paragraph
from aso_desktop.documents.templates.uses import uses_of, whole_paths

_DROPPED: Final = (w("proofErr"), w("lastRenderedPageBreak"))
_FORBIDDEN_FIELDS: Final = frozenset({"DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "INCLUDEPICTURE", "RD", "IMPORT"})


class Context(NamedTuple):
    """What the parts of one template share."""

    known: Callable[[str], str]
    styles: Styles
    word: str
    in_letters: bool = False
    is_required: Callable[[str], bool] = lambda _path: False


class CompiledPart(NamedTuple):
    """A part's program and what was found in it."""

    program: Program
    findings: list[Finding]
    uses: list[Use]

    @property
    def has_operations(self) -> bool:
        """Tell whether there is anything to render."""
        return any(not isinstance(piece, str) for piece in self.program)


def compile_part(root: Element, member: str, kind: str, context: Context) -> CompiledPart:
    """Return the program of a part with text: body, header, footer, notes."""
    marks = Marks()
    _clean(root)
    locator = Locator(root, member, kind)
    _read_fields(root, locator, marks, context)
    tokens = Tokens(marks, context.word)
    _read_controls(root, locator, marks, tokens)
    for paragraph in list(root.iter(P)):
        tag_paragraph(paragraph, locator.place(paragraph) if _holds_tag(paragraph) else NOWHERE, marks)
    mark_pictures(root, locator, marks, tokens, member)
    _name_controls(root, marks)
    pairs = pair_up(root, marks)
    Hoist(root, marks).place(pairs)
    if any(finding.severity == "error" for finding in marks.findings):
        return CompiledPart([], marks.findings, uses_of(marks.all))
    for mark in marks.all:
        _finish_field(mark, member, context)
    for guard in (guard_paragraphs, guard_tables, guard_holders):
        guard(root, marks)
    repeats = Repeats(marks, tokens, context.styles, in_letters=context.in_letters)
    repeats.prepare(root)
    _finish_blocks(pairs, repeats)
    _verify(root, marks, pairs)
    program = cut(serialise(root).decode(), marks, context.word)
    return CompiledPart(program, marks.findings, uses_of(marks.all))


def compile_properties(root: Element, member: str, context: Context) -> CompiledPart:
    """Return the program of a part whose texts are properties: fields and short conditions only."""
    marks = Marks()
    for element in root.iter():
        if isinstance(element.tag, str) and not len(element) and has_tags(element.text or ""):
            _tag_property(element, Place("property", member, sentence=element.text or ""), marks)
    pairs = pair_up(root, marks)
    for pair in pairs:
        if pair.opening.node.getparent() is not pair.closing.node.getparent() or pair.opening.kind == "for":
            marks.fault("not_in_property", pair.opening.place, tag=pair.opening.tag)
    if marks.findings:
        return CompiledPart([], marks.findings, uses_of(marks.all))
    for mark in marks.all:
        _finish_field(mark, member, context)
    _finish_blocks(pairs, None)
    return CompiledPart(cut(serialise(root).decode(), marks, context.word), [], uses_of(marks.all))


def cut(text: str, marks: Marks, word: str) -> Program:
    """Return a serialised part as literals and operations, in order."""
    program: Program = []
    place = 0
    for match in re.finditer(rf"<\?aso (\d+)\?>|{word}(\d+);", text):
        if match.start() > place:
            program.append(text[place : match.start()])
        op = marks.all[int(match[1] or match[2])].op
        if op is not None:
            program.append(op)
        place = match.end()
    program.append(text[place:])
    return program


def _clean(root: Element) -> None:
    """Drop what a word processor leaves behind, and every foreign instruction; declare all prefixes at the top."""
    for node in list(root.iter(*_DROPPED)):
        node.getparent().remove(node)
    etree.strip_tags(root, etree.PI, etree.Comment)
    declared = dict(root.nsmap)
    for node in root.iter():
        declared.update({prefix: uri for prefix, uri in node.nsmap.items() if prefix and prefix not in declared})
    etree.cleanup_namespaces(root, top_nsmap=declared, keep_ns_prefixes=[prefix for prefix in declared if prefix])


def _holds_tag(paragraph: Element) -> bool:
    return any("{" in (t.text or "") or "}" in (t.text or "") or "%" in (t.text or "") for t in paragraph.iter(w("t")))


def _read_fields(root: Element, locator: Locator, marks: Marks, context: Context) -> None:
    def note(code: str, where: Element, name: str) -> None:
        paragraph = where if where.tag == P else enclosing(where, {P})
        place = locator.place(paragraph) if paragraph is not None else NOWHERE
        if name in _FORBIDDEN_FIELDS:
            marks.fault("forbidden", place, values={"name": name}, tag=name)
        else:
            marks.fault(code, place, values={"name": name}, severity="notice")

    merge_fields.read_merge_fields(root, context.known, note)


def _read_controls(root: Element, locator: Locator, marks: Marks, tokens: Tokens) -> None:
    for control in list(our_controls(root)):
        place = _place_of(control.element, locator)
        properties = open_control(control.element)
        if control.kind == "field":
            write_tag(control.element, control.source)
            _date_attribute(properties, control.source, place, marks, tokens)
        elif control.kind in ("for", "if"):
            _block_control(control.element, control.kind, control.source, control.variable, place, marks)
            if control.kind == "for":
                key = marks.add("key", place, op=KeyOp(control.variable))
                tag = properties.find(TAG)
                tag.set(VAL, attribute(tag).partition("#")[0] + tokens.put(key))


def _block_control(
    element: Element, kind: str, source: str, variable: str, place: Place, marks: Marks
) -> None:  # six words of one control: all are needed to make its two marks
    written = f"aso:{kind}:{source}"
    try:
        tree = parse_expression(source)
    except Refusal as refusal:
        marks.fault(refusal.code, place, tag=written, values=refusal.values)
        tree = ("none",)
    statement = Statement(kind, variable, tree)
    opening = marks.add(kind, place, tag=written, statement=statement, notation="control")
    closing = marks.add("end", place, tag=written, statement=Statement("end"), notation="control")
    element.addprevious(opening.node)
    parent = element.getparent()
    parent.insert(parent.index(element) + 1, closing.node)


def _date_attribute(properties: Element, source: str, place: Place, marks: Marks, tokens: Tokens) -> None:
    """Let the date of a date control follow its text."""
    dated = properties.find(w("date"))
    full = w("fullDate")
    if dated is None or dated.get(full) is None:
        return
    try:
        mark = marks.add("date", place, op=DateOp(parse_expression(source), attribute(dated, full)))
    except Refusal:
        return  # the tag in the control's text is refused in its own place
    dated.set(full, tokens.put(mark))


def _place_of(element: Element, locator: Locator) -> Place:
    paragraph = enclosing(element, {P})
    if paragraph is None:
        paragraph = next(element.iter(P), None)
    return locator.place(paragraph) if paragraph is not None else NOWHERE


def _name_controls(root: Element, marks: Marks) -> None:
    """Tell each field that fills a control of ours which path the control bears."""
    filled = {control.element: control.source for control in our_controls(root) if control.kind == "field"}
    for mark in marks.all:
        if mark.kind == "field" and filled:
            control = next((a for a in mark.node.iterancestors(SDT) if a in filled), None)
            if control is not None:
                mark.control, mark.notation = filled[control], "control"


def _finish_field(mark: Mark, member: str, context: Context) -> None:
    if mark.kind != "field":
        return
    paragraph = mark.paragraph
    alone = paragraph is not None and mark.node.getparent() is paragraph and _alone_in(paragraph, mark.node)
    own = None
    if alone and paragraph is not None:
        properties = paragraph.find(PPR)
        if properties is None or properties.find(w("sectPr")) is None:
            own = "" if properties is None else fragment(properties)
    mark.op = FieldOp(
        mark.tree,
        mark.tag,
        mark.place,
        **mark.run,
        paragraph=own,
        kind=kind_of_field(mark.tree, mark.prefix),
        control=mark.control,
        required=any(context.is_required(path) for path in whole_paths(mark)),
        part=member,
    )


def _alone_in(paragraph: Element, node: Element) -> bool:
    """Tell whether a mark is all that a paragraph holds beside its properties."""
    return all(child is node or child.tag == PPR or (child.tag == RUN and not len(child)) for child in paragraph)


def _finish_blocks(pairs: list[Pair], repeats: Repeats | None) -> None:
    for pair in pairs:
        opening = pair.opening
        restarts = repeats.restarts.get(opening.number, set()) if repeats else set()
        opening.op = _opening_op(opening, tuple(sorted(restarts)))
        for middle in pair.middles:
            tree = middle.statement.tree if middle.statement else None
            middle.op = ElifOp(tree, middle.tag, middle.place)
        pair.closing.op = EndOp()


def _opening_op(mark: Mark, restarts: tuple[int, ...]) -> Op:
    statement = mark.statement or Statement("if", tree=("none",))
    if mark.kind == "if":
        return IfOp(statement.tree, mark.tag, mark.place)
    return ForOp(statement.variable, statement.tree, statement.condition, mark.tag, mark.place, restarts)


def _tag_property(element: Element, place: Place, marks: Marks) -> None:
    text = element.text or ""
    tags, strays = scan(text)
    for stray in strays:
        marks.fault(stray.code, place, tag=text[stray.start : stray.end], correction=stray.correction)
    element.text, last, at = text[: tags[0].start] if tags else text, None, 0
    for tag in tags:
        mark = make_mark(tag, text[tag.start : tag.end], place, marks)
        if last is not None:
            last.tail = text[at : tag.start]
        element.append(mark.node)
        last, at = mark.node, tag.end
    if last is not None:
        last.tail = text[at:]


def _verify(root: Element, marks: Marks, pairs: list[Pair]) -> None:
    """Read the marks back: blocks must nest exactly as they were paired."""
    partner = {pair.closing.number: pair.opening.number for pair in pairs}
    stack: list[int] = []
    for mark in _blocks_in_order(root, marks):
        if mark.kind in ("for", "if", "guard"):
            stack.append(mark.number)
        elif mark.kind in ("end", "end_guard"):
            opened = stack.pop() if stack else -1
            if mark.kind == "end" and partner[mark.number] != opened:
                raise AssertionError(f"marks crossed at {mark.tag}")
    if stack:
        raise AssertionError("marks left open")


def _blocks_in_order(root: Element, marks: Marks) -> Iterator[Mark]:
    for node in root.iter(etree.PI):
        mark = marks.of(node)
        if mark.kind in BLOCKS or mark.kind in ("guard", "end_guard"):
            yield mark
