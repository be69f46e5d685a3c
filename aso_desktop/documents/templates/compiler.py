"""Compiles a .docx once into plain data that is rendered many times."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from aso_desktop.core.text import fold
from aso_desktop.documents.templates import compatibility, numbering
from aso_desktop.documents.templates.fields import FieldSpec, is_required, specs
from aso_desktop.documents.templates.findings import Finding, TemplateRefused
from aso_desktop.documents.templates.links import take_out_links
from aso_desktop.documents.templates.ooxml import STRICT, Element, W, attribute, serialise, w
from aso_desktop.documents.templates.package import (
    STYLES,
    Package,
    read_package,
    read_relations,
    relations_of,
    target_of,
)
from aso_desktop.documents.templates.parts import CompiledPart, Context, compile_part, compile_properties
from aso_desktop.documents.templates.program import ENGINE, Compiled, NumberOp, PartProgram, Use
from aso_desktop.documents.templates.styles import Styles

_MEDIA: Final = {"png": "image/png", "jpeg": "image/jpeg"}
_RICH: Final = frozenset({"rich", "paragraphs"})
_A4_TEXT_EMU: Final = 5_760_000
"""16 cm, the width of the text where a template does not say."""
_TWIP: Final = 635
"""English Metric Units in a twentieth of a point."""
_HIGHEST_ID: Final = 2**30
_WORD: Final = "asoMark"
_SIGNS: Final = (b"{", b"instrText", b"fldSimple", b"aso:", b"<!", b"<w:ins ", b"<w:del ")
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")


def compile_source(
    source: bytes | Path, fields: Mapping[str, Any] | None = None, *, in_letters: bool = False
) -> Compiled:
    """Return a template as plain data; raise `TemplateRefused` when the file cannot be one. Faults are findings."""
    data = source if isinstance(source, bytes) else source.read_bytes()
    package = read_package(data)
    declared = specs(fields or {})
    work = _Work(package, declared, has_dictionary=fields is not None, in_letters=in_letters)
    return work.compile()


class _Work:
    """The compilation of one template."""

    def __init__(
        self, package: Package, declared: Mapping[str, FieldSpec], *, has_dictionary: bool, in_letters: bool
    ) -> None:
        self._package = package
        self._declared = declared
        self._has_dictionary = has_dictionary
        self._in_letters = in_letters
        self._findings: list[Finding] = []

    def compile(self) -> Compiled:
        package = self._package
        main = package.main
        package.declare_document()
        _refuse_missing(package, main)
        self._findings += take_out_links(package)
        self._refuse_strict(main)
        roots = {name: package.root(name) for name in package.parts() if name == main or self._may_speak(name)}
        self._findings += compatibility.look(package, roots)
        first_id = _first_free_id(roots.values())
        width = _text_width(roots[main])
        compiled = self._parts(roots)
        programs = self._programs(compiled)
        uses = _merged(compiled.values())
        relations = self._relations(programs)
        wants_rich = any(use.kind in _RICH for use in uses)
        restarts = any(isinstance(op, NumberOp) for part in programs for op in part.program)
        lists = numbering.prepare(package, wants_rich=wants_rich, main=main) if wants_rich or restarts else None
        if relations:
            for extension, content_type in _MEDIA.items():
                package.declare(extension=extension, content_type=content_type)
        rendered = {part.name for part in programs} | {relations_of(part.name) for part in programs}
        rendered |= {lists.name} if lists else set()
        members = [member for name, member in package.members.items() if name not in rendered]
        return Compiled(ENGINE, members, programs, relations, lists, self._findings, uses, first_id, width, _WORD)

    def _refuse_strict(self, main: str) -> None:
        self._package.root(main)  # a broken or dangerous part is refused for what it is
        head = self._package.content(main)[:4000]
        if STRICT.encode() in head:
            raise TemplateRefused("strict")
        if W.encode() not in self._package.content(main):
            raise TemplateRefused("broken_part", name=main)

    def _parts(self, roots: Mapping[str, Element]) -> dict[str, CompiledPart]:
        styles = self._package.named(STYLES)
        context = Context(
            self._known(),
            Styles(lambda: self._package.root(styles) if styles else None),
            _WORD,
            self._in_letters,
            is_required=lambda path: is_required(self._declared, path),
        )
        compiled: dict[str, CompiledPart] = {}
        for name, kind in [(n, k) for n, k in self._package.parts().items() if n in roots]:
            compile_one = compile_properties if kind == "property" else None
            part = (
                compile_one(roots[name], name, context)
                if compile_one
                else compile_part(roots[name], name, kind, context)
            )
            compiled[name] = part
            self._findings += part.findings
        return compiled

    def _may_speak(self, name: str) -> bool:
        """Tell whether a part can hold a tag, a field or a control of ours, or must be looked at for another reason."""
        content = self._package.content(name)
        return any(sign in content for sign in _SIGNS) or (not content.isascii() and content[:2] in _WIDE)

    def _known(self) -> Callable[[str], str]:
        """Return which field a merge field fills: any, where there is no dictionary; else one of its names."""
        if not self._has_dictionary:
            return lambda name: name if name.isidentifier() else ""
        names = {fold(name): name for name in self._declared}
        return lambda name: names.get(fold(name), "")

    def _programs(self, compiled: Mapping[str, CompiledPart]) -> list[PartProgram]:
        """Return the parts to render: those with operations, and the body in any case where letters are joined."""
        kinds = self._package.parts()
        programs: list[PartProgram] = []
        for name, part in compiled.items():
            if part.has_operations or (self._in_letters and kinds[name] == "body"):
                programs.append(PartProgram(name, part.program, relations_of(name), kinds[name] == "property"))
        return programs

    def _relations(self, programs: list[PartProgram]) -> dict[str, str]:
        """Return the relations of each rendered part as text that ends with the closing tag."""
        found: dict[str, str] = {}
        for part in programs:
            if not part.is_property:
                text = serialise(read_relations(self._package, part.name)).decode()
                found[part.name] = open_ended(text, "</Relationships>")
        return found


def _refuse_missing(package: Package, main: str) -> None:
    """Refuse a document that speaks of a part of its own which is not there: Word would call it damaged."""
    there = {name.lower() for name in package.members}  # the names of parts are the same in capitals (OPC, 6.2.2.3)
    for relation in read_relations(package, main):
        name = target_of(main, relation.get("Target", ""))
        is_ours = relation.get("TargetMode") != "External" and not relation.get("Target", "").startswith("#")
        if is_ours and name.lower() not in there:
            raise TemplateRefused("missing_part", name=name)


def open_ended(text: str, closing: str) -> str:
    """Return a list of entries that ends with its closing tag, an empty one too."""
    return text if closing in text else text.rstrip().removesuffix("/>") + ">" + closing


def _merged(parts: Any) -> list[Use]:
    found: dict[str, Use] = {}
    for part in parts:
        for use in part.uses:
            found.setdefault(use.path, use)
    return list(found.values())


def _first_free_id(roots: Any) -> int:
    """Return a number above every id of drawings and controls, within what both may hold."""
    highest = 0
    for root in roots:
        for element in root.iter("{*}docPr", "{*}cNvPr", w("id")):
            written = attribute(element, "id") or attribute(element)
            if written.isdecimal() and int(written) < _HIGHEST_ID:
                highest = max(highest, int(written))
    return highest + 1


def _text_width(body: Element) -> int:
    """Return how wide the text of the last section is, in English Metric Units."""
    section = next(reversed(list(body.iter(w("sectPr")))), None)
    if section is None:
        return _A4_TEXT_EMU
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    try:
        width = int(attribute(size, w("w"))) - int(attribute(margins, w("left"))) - int(attribute(margins, w("right")))
    except ValueError:
        return _A4_TEXT_EMU
    return max(width, 1) * _TWIP
