"""Many letters in one document: each is a section with its own headers and footers, pages and lists counted anew.

The file is written as the letters come: what is held does not grow with their text.
"""

import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.documents.templates.compiler import compile_source, open_ended
from aso_desktop.documents.templates.document import Document
from aso_desktop.documents.templates.evaluation import TooMuch
from aso_desktop.documents.templates.findings import Finding, Place, TemplateFaulty
from aso_desktop.documents.templates.merging import Plan, Report, Row, RowReport
from aso_desktop.documents.templates.ooxml import PPR, SECTION, VAL, Element, R, fragment, parse, serialise, w
from aso_desktop.documents.templates.package import (
    DEFLATED,
    TYPES_PART,
    Member,
    ending,
    headers,
    packed,
    relations_of,
    target_of,
)
from aso_desktop.documents.templates.program import PartProgram
from aso_desktop.documents.templates.template import NOT_WRITTEN, Template, refuse_errors

_CLOSING: Final = "</Relationships>"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
_NOTES: Final = ("footnotes.xml", "endnotes.xml")
_BEFORE_TYPE: Final = frozenset(w(n) for n in ("headerReference", "footerReference", "footnotePr", "endnotePr"))
_BEFORE_PAGES: Final = _BEFORE_TYPE | {w(n) for n in ("type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")}
_CHUNK: Final = 1024 * 1024


def write_joined(
    source: bytes | Path, rows: Iterable[Row], path: Path, plan: Plan | None = None
) -> Iterator[RowReport]:
    """Write the letters of all good rows into one document, and yield what became of each row.

    The file appears when the last letter is in it; nothing is left when the work is stopped before. Raises
    `TemplateFaulty` for a template with faults, or with fields in its notes, which letters would share.
    """
    chosen = plan or Plan()
    template = Template(compile_source(source, in_letters=True))
    report = Report(template, chosen)
    if any(part.name.endswith(_NOTES) for part, _ in template.programs):
        raise TemplateFaulty([Finding("notes_in_letters", place=Place("footnote"))])
    try:
        with tempfile.TemporaryDirectory(prefix=".aso-", dir=path.parent) as folder:
            yield from _write(template, rows, Path(folder), path, report)
    except OSError as error:
        raise EnvironmentFailure(NOT_WRITTEN.format(name=path.name)) from error


def _write(template: Template, rows: Iterable[Row], folder: Path, path: Path, report: Report) -> Iterator[RowReport]:
    work = folder / path.name
    with work.open("wb") as file, (folder / "body").open("w+b") as body:
        joined = _Joined(template, _Archive(file), _Squeezed(body), report.plan)
        for number, row in enumerate(rows, 1):
            found = report.of(number, row)
            if found.is_ready:
                found = joined.add(number, row)
            yield found
        joined.close()
    if joined.count:
        work.replace(path)


class _Archive:
    """A file of members, written one after another."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._entries: list[bytes] = []
        self._offset = 0

    def put(self, member: Member) -> None:
        local, entry = headers(member, self._offset)
        self._file.write(local + member.data)
        self._entries.append(entry)
        self._offset += len(local) + len(member.data)

    def put_from(self, shape: Member, length: int, source: IO[bytes]) -> None:
        """Write a member whose compressed bytes lie in another file; `shape` has its name, sum and size."""
        local, entry = headers(shape, self._offset, length)
        self._file.write(local)
        source.seek(0)
        while chunk := source.read(_CHUNK):
            self._file.write(chunk)
        self._entries.append(entry)
        self._offset += len(local) + length

    def close(self) -> None:
        directory = b"".join(self._entries)
        self._file.write(directory + ending(len(self._entries), len(directory), self._offset))


class _Squeezed:
    """A text that is compressed as it comes."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self._deflate = zlib.compressobj(6, DEFLATED, -15)
        self.crc = self.size = self.length = 0

    def write(self, text: str) -> None:
        data = text.encode()
        self.crc, self.size = zlib.crc32(data, self.crc), self.size + len(data)
        self.length += self.file.write(self._deflate.compress(data))

    def close(self) -> None:
        self.length += self.file.write(self._deflate.flush())


class _Joined:
    """A document that grows by letters."""

    def __init__(self, template: Template, archive: _Archive, body: _Squeezed, plan: Plan) -> None:
        """Begin with what never changes."""
        self._template = template
        self._archive = archive
        self._body = body
        self._document = Document(template.compiled, {}, plan.locale)
        self._main = next(part.name for part, _ in template.programs)
        self._relations: list[str] = []
        self._types: list[str] = []
        self._last: Element | None = None
        self.count = 0
        for member in template.compiled.members:
            if member.name != TYPES_PART:
                archive.put(member)

    def add(self, number: int, row: Row) -> RowReport:
        """Add a letter, or say why it cannot be made: then nothing of it is written."""
        document = self._document
        document.begin_letter(row)
        try:
            texts = [
                (part, "".join(Template.pieces_of(nodes, document)).encode()) for part, nodes in self._template.programs
            ]
        except TooMuch as error:
            raise TemplateFaulty([Finding(error.what, place=document.place)]) from error
        try:
            refuse_errors(document.findings)
        except TemplateFaulty as error:
            return RowReport(number, "error", error.findings)
        if any(finding.code == "missing_value" for finding in document.findings):
            return RowReport(number, "empty_required", tuple(document.findings))
        self.count += 1
        own: dict[str, str] = {}
        for part, text in texts[1:]:
            own |= self._put_part(part, text)
        self._add_body(parse(texts[0][1]), own)
        return RowReport(number, "ready", tuple(document.findings))

    def _add_body(self, root: Element, own: dict[str, str]) -> None:
        """Write a letter; its section ends in its last paragraph once another letter follows."""
        body = root[0]
        section = body[-1] if len(body) and body[-1].tag == SECTION else body.makeelement(SECTION, {})
        if section.getparent() is None:
            body.append(section)
        _make_own(section, own)
        if self._last is None:
            self._body.write(serialise(root).decode().partition("<w:body>")[0] + "<w:body>")
        else:
            self._write_body(self._last)
        self._last = body

    def _write_body(self, body: Element, *, is_last: bool = False) -> None:
        section = body[-1]
        if not is_last:
            _end_section(body, section)
        for child in body:
            self._body.write(fragment(child))

    def _put_part(self, part: PartProgram, text: bytes) -> dict[str, str]:
        """Write a header or footer of this letter; return which relation it takes the place of."""
        if part.is_property:
            if self.count == 1:
                self._archive.put(packed(part.name, text))
            return {}
        folder, _, base = part.name.rpartition("/")
        name = f"{folder}/asoL{self.count}_{base}"
        self._archive.put(packed(name, text))
        relations = self._template.compiled.relations[part.name]
        added = "".join(self._document.leave_part(part.name))
        if added or "<Relationship " in relations:
            self._archive.put(packed(relations_of(name), relations.replace(_CLOSING, added + _CLOSING).encode()))
        kind, old = self._reference(part.name, base)
        identity = f"asoL{self.count}_{old}"
        self._types.append(f'<Override PartName="/{name}" ContentType="{_TYPE.format(kind=kind)}"/>')
        target = f"asoL{self.count}_{base}"
        self._relations.append(f'<Relationship Id="{identity}" Type="{_relation_type(kind)}" Target="{target}"/>')
        return {old: identity}

    def _reference(self, name: str, base: str) -> tuple[str, str]:
        """Return what a part is, header or footer, and the relation by which the body speaks of it."""
        for relation in parse(self._template.compiled.relations[self._main].encode()):
            if relation.get("Target", "").rpartition("/")[2] == base:
                return relation.get("Type", "").rpartition("/")[2], relation.get("Id", "")
        raise TemplateFaulty([Finding("broken_part", place=Place("file"), values={"name": name})])

    def close(self) -> None:
        """Write what is known at the end: the last letter, relations, types, numberings."""
        if self._last is None:
            return
        self._write_body(self._last, is_last=True)
        self._body.write("</w:body></w:document>")
        self._body.close()
        shape = Member(self._main, DEFLATED, self._body.crc, self._body.size, b"")
        self._archive.put_from(shape, self._body.length, self._body.file)
        own = {part.name for part, _ in self._template.programs if part.name != self._main and not part.is_property}
        self._archive.put(packed(TYPES_PART, self._all_types(own)))
        self._archive.put(packed(relations_of(self._main), self._all_relations(own)))
        for member in self._template.companions(self._document):
            if "/_rels/" not in member.name:
                self._archive.put(member)
        self._archive.close()

    def _all_types(self, own: set[str]) -> bytes:
        """Return the declared types: the parts that each letter has for itself stand in the place of the template's."""
        root = parse(next(m for m in self._template.compiled.members if m.name == TYPES_PART).content())
        for entry in [e for e in root if e.get("PartName", "").lstrip("/") in own]:
            root.remove(entry)
        return _with(serialise(root), self._types, "</Types>")

    def _all_relations(self, own: set[str]) -> bytes:
        root = parse(self._template.compiled.relations[self._main].encode())
        for relation in [r for r in root if target_of(self._main, r.get("Target", "")) in own]:
            root.remove(relation)
        return _with(serialise(root), [*self._document.relations.get(self._main, []), *self._relations], _CLOSING)


def _with(text: bytes, entries: list[str], closing: str) -> bytes:
    """Return a list of entries with more at its end."""
    whole = open_ended(text.decode(), closing)
    return whole.replace(closing, "".join(entries) + closing).encode()


def _relation_type(kind: str) -> str:
    return f"{R}/{kind}"


def _make_own(section: Element, own: dict[str, str]) -> None:
    """Give a section the headers of its letter, a new page, and pages counted from one."""
    for reference in section:
        identity = reference.get(f"{{{R}}}id")
        if identity in own:
            reference.set(f"{{{R}}}id", own[identity])
    for old in section.findall(w("type")):
        section.remove(old)
    kind = section.makeelement(w("type"), {VAL: "nextPage"})
    section.insert(sum(1 for child in section if child.tag in _BEFORE_TYPE), kind)
    pages = section.find(w("pgNumType"))
    if pages is None:
        pages = section.makeelement(w("pgNumType"), {})
        section.insert(sum(1 for child in section if child.tag in _BEFORE_PAGES), pages)
    pages.set(w("start"), "1")


def _end_section(body: Element, section: Element) -> None:
    """Move the section of a letter into its last paragraph, one of its own where the letter ends with a table."""
    last = section.getprevious()
    if last is None or last.tag != w("p") or last.find(f"{PPR}/{SECTION}") is not None:
        last = body.makeelement(w("p"), {})
        section.addprevious(last)
    properties = last.find(PPR)
    if properties is None:
        properties = last.makeelement(PPR, {})
        last.insert(0, properties)
    change = properties.find(w("pPrChange"))
    properties.append(section)
    if change is not None:
        properties.append(change)
