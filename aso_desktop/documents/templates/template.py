"""A template: compiled once, checked, rendered many times.

template = compile_template(Path("compte-rendu.docx"), {"objet": "text", "actions": [{"quoi": "text"}]})
for finding in template.check():
    print(say(finding.text(), translate))
document = template.render({"objet": "Budget", "actions": [{"quoi": "Relire"}]}, "fr")
"""

import os
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.templates import checking
from aso_desktop.documents.templates.compiler import compile_source
from aso_desktop.documents.templates.document import Document
from aso_desktop.documents.templates.evaluation import TooMuch
from aso_desktop.documents.templates.fields import FieldSpec, specs
from aso_desktop.documents.templates.filters import Locale
from aso_desktop.documents.templates.findings import Finding, TemplateFaulty
from aso_desktop.documents.templates.nodes import Node, link, run
from aso_desktop.documents.templates.package import DEFLATED, Bundle, Member, ending, packed
from aso_desktop.documents.templates.program import Compiled, PartProgram, Use

_CLOSING: Final = "</Relationships>"
NOT_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "templates", "“{name}” cannot be written: close it if it is open elsewhere, and check the disk and your rights."
)
_LEVEL: Final = 3
"""Deflate a rendered part quickly: another fifth of its size would cost as much again."""
_BINARY: Final = getattr(os, "O_BINARY", 0)

Squeeze = Callable[[str, Sequence[str]], Member]
"""(name of a part, the pieces that it is joined of) → the member."""


def deflated(name: str, pieces: Sequence[str]) -> Member:
    """Return a rendered part as a member."""
    content = "".join(pieces).encode()
    deflate = zlib.compressobj(_LEVEL, DEFLATED, -13, 7)
    return Member(name, DEFLATED, zlib.crc32(content), len(content), deflate.compress(content) + deflate.flush())


class Filled(NamedTuple):
    """What was written in a content control: its path, the keys of the rows it stands in, and the text."""

    path: str
    keys: tuple[str, ...]
    text: str


class Rendered(NamedTuple):
    """A document, what was found while it was made, and what its controls were filled with."""

    data: bytes
    findings: tuple[Finding, ...] = ()
    filled: tuple[Filled, ...] = ()

    @property
    def unfilled(self) -> tuple[Finding, ...]:
        """Return the fields that have no value: each shows as a mark in the document."""
        return tuple(f for f in self.findings if f.code == "missing_value")


class Template:
    """A compiled template; safe to use from several threads."""

    def __init__(self, compiled: Compiled, fields: Mapping[str, FieldSpec] | None = None) -> None:
        """Link the programs of a compiled form."""
        self.compiled = compiled
        self._fields = fields
        optional = {name: spec.default for name, spec in (fields or {}).items() if not spec.required}
        self._usual: dict[str, Any] = {name: "" if value is None else value for name, value in optional.items()}
        self._programs: list[tuple[PartProgram, list[Node]]] = [
            (part, link(part.program, is_property=part.is_property)) for part in compiled.parts
        ]

    @property
    def programs(self) -> list[tuple[PartProgram, list[Node]]]:
        """Return the parts to render with their nodes, the body first when it is among them."""
        return self._programs

    @property
    def uses(self) -> list[Use]:
        """Return the fields that the template uses, in the order they come."""
        return self.compiled.uses

    def check(self, dictionary: Mapping[str, Any] | None = None) -> list[Finding]:
        """Return all that is wrong with the template, or worth knowing; unknown fields need a dictionary."""
        known = self._fields if dictionary is None else specs(dictionary)
        findings = list(self.compiled.findings)
        if known is not None:
            findings += checking.unknown_fields(self.compiled.uses, known)
        return sorted(findings, key=lambda f: ("error", "warning", "notice").index(f.severity))

    def render(self, data: Mapping[str, Any], locale: Locale = "fr") -> bytes:
        """Return a document; raise `TemplateFaulty` for a template with faults or a value of the wrong kind."""
        return self.fill(data, locale).data

    def fill(self, data: Mapping[str, Any], locale: Locale = "fr", squeeze: Squeeze = deflated) -> Rendered:
        """Return a document with what was found while it was made; raises as `render` does."""
        self.refuse_faults()
        document = Document(self.compiled, self._with_defaults(data), locale)
        try:
            members = self._members(document, squeeze)
        except TooMuch as error:
            raise TemplateFaulty([Finding(error.what, place=document.place)]) from error
        refuse_errors(document.findings)
        data_out = self._bundled(members)
        if document.annexes:
            from aso_desktop.documents.templates import annexes

            data_out = annexes.insert(data_out, document.annexes)
        filled = tuple(Filled(*one) for one in document.filled)
        return Rendered(data_out, tuple(document.findings), filled)

    def try_out(self, data: Mapping[str, Any], locale: Locale = "fr") -> list[Finding]:
        """Return what rendering finds, without making the file; raises as `render` does."""
        document = Document(self.compiled, self._with_defaults(data), locale)
        try:
            for _, nodes in self._programs:
                self.pieces_of(nodes, document)
        except TooMuch as error:
            raise TemplateFaulty([Finding(error.what, place=document.place)]) from error
        refuse_errors(document.findings)
        return document.findings

    def render_to(self, path: Path, data: Mapping[str, Any], locale: Locale = "fr") -> Rendered:
        """Write a document in a file, whole or not at all."""
        rendered = self.fill(data, locale)
        write_file(path, rendered.data)
        return rendered

    def refuse_faults(self) -> None:
        """Raise `TemplateFaulty` when the template has faults of its own."""
        refuse_errors(self.compiled.findings)

    def to_bytes(self) -> bytes:
        """Return the compiled form for a cache: plain data as MessagePack."""
        from aso_desktop.documents.templates import keeping

        return keeping.to_bytes(self.compiled)

    @classmethod
    def from_bytes(cls, data: bytes, fields: Mapping[str, Any] | None = None) -> "Template | None":
        """Return a cached template; None when the cache is of another version, or no longer readable."""
        from aso_desktop.documents.templates import keeping

        compiled = keeping.from_bytes(data)
        return None if compiled is None else cls(compiled, None if fields is None else specs(fields))

    def _with_defaults(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the data with what the dictionary gives to fields without a value."""
        return {**self._usual, **data} if self._usual else data

    def _members(self, document: Document, squeeze: Squeeze) -> list[Member]:
        """Return the rendered parts, with the relations, pictures and numberings that they brought."""
        members: list[Member] = []
        for part, nodes in self._programs:
            members.append(squeeze(part.name, self.pieces_of(nodes, document)))
        members += self.companions(document)
        return members

    @staticmethod
    def pieces_of(nodes: list[Node], document: Document) -> list[str]:
        """Return a rendered part as the pieces that it is joined of."""
        document.begin_part()
        run(nodes, document)
        return document.end_part()

    def companions(self, document: Document) -> list[Member]:
        """Return what a document needs beside its parts, the unchanged pieces as they were compiled."""
        members = list(document.media.values())
        for part in self.compiled.parts:
            if part.name in self.compiled.relations:
                added = document.relations.get(part.name)
                if added:
                    text = self.compiled.relations[part.name].replace(_CLOSING, "".join(added) + _CLOSING)
                    members.append(packed(part.relations, text.encode()))
                elif part.name in self._still:
                    members.append(self._still[part.name])
        numbering = self.compiled.numbering
        if numbering is not None:
            if document.instances:
                text = numbering.before + "".join(document.instances) + numbering.after
                members.append(packed(numbering.name, text.encode()))
            else:
                members.append(self._still_numbering)
        return members

    @cached_property
    def _still(self) -> dict[str, Member]:
        """The relations of rendered parts as they are when a document adds none; empty ones are left out."""
        texts = {part.relations: part.name for part in self.compiled.parts if part.name in self.compiled.relations}
        return {
            name: packed(member, self.compiled.relations[name].encode())
            for member, name in texts.items()
            if "<Relationship " in self.compiled.relations[name]
        }

    @cached_property
    def _still_numbering(self) -> Member:
        numbering = self.compiled.numbering
        text = "" if numbering is None else numbering.before + numbering.after
        return packed("" if numbering is None else numbering.name, text.encode())

    @cached_property
    def bundle(self) -> Bundle:
        """The members that are the same in every document, laid at the beginning of the file."""
        return Bundle(self.compiled.members)

    def _bundled(self, members: Sequence[Member]) -> bytes:
        first = self.bundle
        second = Bundle(members, len(first.body))
        size = len(first.directory) + len(second.directory)
        end = ending(first.count + second.count, size, len(first.body) + len(second.body))
        return b"".join((first.body, second.body, first.directory, second.directory, end))


def compile_template(source: bytes | Path, fields: Mapping[str, Any] | None = None) -> Template:
    """Compile a .docx or .dotx; raise `TemplateRefused` when the file cannot be a template.

    `fields` is the dictionary (name → kind, record, list of one record, or `FieldSpec`); without one every name is
    accepted. Faults inside the template do not raise here: `check` says them all, and rendering refuses.
    """
    return Template(compile_source(source, fields), None if fields is None else specs(fields))


def refuse_errors(findings: Sequence[Finding]) -> None:
    """Raise `TemplateFaulty` when there is an error among what was found."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise TemplateFaulty(errors)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raise `EnvironmentFailure` when the disk or a lock is in the way."""
    try:
        work = f"{path.parent}{os.sep}.aso-{os.urandom(8).hex()}.part"
        handle = os.open(work, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        try:
            _write_all(handle, data)
            os.replace(work, path)  # noqa: PTH105 - hundreds of letters a second
        except BaseException:
            Path(work).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise EnvironmentFailure(NOT_WRITTEN.format(name=path.name)) from error


def _write_all(handle: int, data: bytes) -> None:
    """Write bytes and close the file, in two calls of the system where the disk takes them at once."""
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)
