"""A .docx as its members: read once with every limit, unchanged ones kept as the compressed bytes they came in."""

import posixpath
import re
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.documents.limits import ENCLOSURE_BYTES
from aso_desktop.documents.notices import Unfit
from aso_desktop.documents.templates.findings import TemplateRefused
from aso_desktop.documents.templates.macros import macro_names
from aso_desktop.documents.templates.ooxml import RELATIONS, TYPES, Broken, Element, parse, serialise
from aso_desktop.documents.zips import open_zip

STORED: Final = 0
DEFLATED: Final = 8
TYPES_PART: Final = "[Content_Types].xml"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM: Final = "EncryptedPackage"
_LOCAL: Final = struct.Struct("<26xHH")
_LOCAL_SIZE: Final = 30
_OLD_STARTS: Final = (b"{\\rtf", b"\xdb\xa5", b"\x31\xbe")
_SAFE_NAME: Final = re.compile(r"[^\\:*?\"<>|\x00-\x1f]+")

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCUMENT: Final = _WORD + "document.main+xml"
_DOTX: Final = _WORD + "template.main+xml"
_MACRO_TYPES: Final = ("macroEnabled", "vbaProject", "vbaData")
_STARTS: Final = {
    DOCUMENT: "body",
    _DOTX: "body",
    _WORD + "header+xml": "header",
    _WORD + "footer+xml": "footer",
    _WORD + "footnotes+xml": "footnote",
    _WORD + "endnotes+xml": "endnote",
    "application/vnd.openxmlformats-package.core-properties+xml": "property",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml": "property",
}
NUMBERING: Final = _WORD + "numbering+xml"
STYLES: Final = _WORD + "styles+xml"
COMMENTS: Final = _WORD + "comments+xml"


class Member(NamedTuple):
    """A member of the file as it lies in it: `data` is compressed by `method`."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes

    def content(self) -> bytes:
        """Return the bytes of the member; no more are inflated than were announced."""
        if self.method == STORED:
            return self.data
        inflate = zlib.decompressobj(-15)
        return inflate.decompress(self.data, self.size + 1) if self.size else b""


def packed(name: str, content: bytes) -> Member:
    """Return content as a member, deflated."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    return Member(name, DEFLATED, zlib.crc32(content), len(content), deflate.compress(content) + deflate.flush())


def stored(name: str, content: bytes) -> Member:
    """Return content that does not compress, a picture, as a member."""
    return Member(name, STORED, zlib.crc32(content), len(content), content)


class Package:
    """The members of a document by name, and what each of them is."""

    def __init__(self, members: dict[str, Member]) -> None:
        """Read the declared types; raise `TemplateRefused` when they are missing or name macros."""
        self.members = members
        try:
            self._types = parse(self.content(TYPES_PART), TYPES_PART)
        except Broken as error:
            raise TemplateRefused(error.code, name=error.name) from error
        self._by_name: dict[str, str] | None = None
        self._refuse_macros()

    def content(self, name: str) -> bytes:
        """Return the bytes of a member; one that is not there is refused by name."""
        if name not in self.members:
            raise TemplateRefused("missing_part", name=name)
        return self.members[name].content()

    def root(self, name: str) -> Element:
        """Return a part as a tree."""
        try:
            return parse(self.content(name), name)
        except Broken as error:
            raise TemplateRefused(error.code, name=error.name) from error

    def write(self, name: str, root: Element) -> None:
        """Put a changed part in the place of the old one."""
        self.members[name] = packed(name, serialise(root))

    def type_of(self, name: str) -> str:
        """Return the content type of a member; empty when none is declared."""
        if self._by_name is None:
            keys = ((e, e.get("PartName", "").lstrip("/") or "." + e.get("Extension", "")) for e in self._types)
            self._by_name = {key.lower(): str(entry.get("ContentType", "")) for entry, key in keys}
        usual = self._by_name.get("." + name.rpartition(".")[2].lower(), "")
        return self._by_name.get(name.lower(), usual)

    def named(self, content_type: str) -> str:
        """Return the first member of a type; empty when there is none."""
        return next((name for name in self.members if self.type_of(name) == content_type), "")

    def parts(self) -> dict[str, str]:
        """Return the members that may hold tags, with what they are; the body first."""
        found = {name: _STARTS[kind] for name in self.members if (kind := self.type_of(name)) in _STARTS}
        return dict(sorted(found.items(), key=lambda item: item[1] != "body"))

    @property
    def main(self) -> str:
        """Return the member that is the document itself."""
        main = next((name for name, kind in self.parts().items() if kind == "body"), "")
        if not main:
            raise TemplateRefused("not_a_document")
        return main

    def declare_document(self) -> None:
        """Say that the main part is a document, where the file was a template of Word."""
        for entry in self._types:
            if entry.get("ContentType") == _DOTX:
                entry.set("ContentType", DOCUMENT)
                self._by_name = None
                self.write(TYPES_PART, self._types)

    def declare(self, *, extension: str = "", part: str = "", content_type: str) -> None:
        """Declare the type of an extension or of a part, once."""
        key, value = ("Extension", extension) if extension else ("PartName", f"/{part}")
        if any(entry.get(key, "").lower() == value.lower() for entry in self._types):
            return
        name = f"{{{TYPES}}}{'Default' if extension else 'Override'}"
        entry = self._types.makeelement(name, {key: value, "ContentType": content_type})
        self._types.insert(0 if extension else len(self._types), entry)
        self._by_name = None
        self.write(TYPES_PART, self._types)

    def _refuse_macros(self) -> None:
        marked = [e for e in self._types if any(m in e.get("ContentType", "") for m in _MACRO_TYPES)]
        projects = [n for n in self.members if n.lower().endswith("vbaproject.bin")]
        if marked or projects:
            names = [name for project in projects for name in macro_names(self.content(project))]
            raise TemplateRefused("macros", names=", ".join(names) or "vbaProject.bin")


def relations_of(name: str) -> str:
    """Return the member that holds the relations of a part."""
    folder, _, base = name.rpartition("/")
    return posixpath.join(folder, "_rels", f"{base}.rels")


def target_of(part: str, target: str) -> str:
    """Return the member that a relation of a part points at."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(part.rpartition("/")[0], target))


def read_relations(package: Package, part: str) -> Element:
    """Return the relations of a part; an empty list where it has none."""
    name = relations_of(part)
    if name in package.members:
        return package.root(name)
    return parse(f'<Relationships xmlns="{RELATIONS}"/>'.encode())


def read_package(source: bytes | Path) -> Package:
    """Return the members of a .docx; raise `TemplateRefused` with what is wrong with the file and what to do."""
    data = source if isinstance(source, bytes) else _read(source)
    if len(data) > ENCLOSURE_BYTES:
        raise TemplateRefused("too_large")
    if data.startswith(_OLE):
        raise TemplateRefused("encrypted" if _ENCRYPTED_STREAM.encode("utf-16-le") in data else "old_format")
    if data.startswith(_OLD_STARTS):
        raise TemplateRefused("old_format")
    if not data.startswith(b"PK"):
        raise TemplateRefused("not_a_document")
    try:
        members = _members(data)
    except Unfit as error:
        raise TemplateRefused(error.code) from error
    if "mimetype" in members and b"opendocument" in members["mimetype"].content():
        raise TemplateRefused("old_format")
    if TYPES_PART not in members:
        raise TemplateRefused("not_a_document")
    return Package(members)


def _read(path: Path) -> bytes:
    if path.stat().st_size > ENCLOSURE_BYTES:
        raise TemplateRefused("too_large")
    return path.read_bytes()


def _members(data: bytes) -> dict[str, Member]:
    members: dict[str, Member] = {}
    with open_zip(data) as archive:
        for entry in archive.infolist():
            if entry.is_dir():
                continue
            _check_name(entry.filename)
            archive.read(entry)  # inflated once, to be sure of its sizes and its sum
            name_length, extra_length = _LOCAL.unpack_from(data, entry.header_offset)
            start = entry.header_offset + _LOCAL_SIZE + name_length + extra_length
            raw = data[start : start + entry.compress_size]
            member = Member(entry.filename, entry.compress_type, entry.CRC, entry.file_size, raw)
            if entry.compress_type not in (STORED, DEFLATED):
                member = packed(entry.filename, archive.read(entry))
            members[entry.filename] = member
    return members


def _check_name(name: str) -> None:
    parts = name.split("/")
    if not _SAFE_NAME.fullmatch(name) or name.startswith("/") or ".." in parts or "" in parts:
        raise TemplateRefused("unsafe_name", name=name[:60])


# --- writing ----------------------------------------------------------------------------------------------------

_HEADER: Final = struct.Struct("<4sHHHHHLLLHH")
_ENTRY: Final = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END: Final = struct.Struct("<4sHHHHLLH")
_VERSION: Final = 20
_UTF8: Final = 0x800
_EPOCH: Final = (0, 0x21)
"""Midnight of 1 January 1980: the same input gives the same bytes."""


class Bundle:
    """Members ready to be copied into many files: their bytes, and their entries in the directory."""

    def __init__(self, members: Iterable[Member], offset: int = 0) -> None:
        """Lay the members one after another, the first at `offset`."""
        bodies: list[bytes] = []
        entries: list[bytes] = []
        for member in members:
            local, entry = headers(member, offset)
            bodies += (local, member.data)
            entries.append(entry)
            offset += len(local) + len(member.data)
        self.body = b"".join(bodies)
        self.directory = b"".join(entries)
        self.count = len(entries)


def headers(member: Member, offset: int, length: int | None = None) -> tuple[bytes, bytes]:
    """Return what stands before a member, and its entry in the directory; `length` when its bytes lie elsewhere."""
    name = member.name.encode()
    flags = 0 if name.isascii() else _UTF8
    sizes = (member.crc, len(member.data) if length is None else length, member.size, len(name), 0)
    local = _HEADER.pack(b"PK\3\4", _VERSION, flags, member.method, *_EPOCH, *sizes) + name
    rest = (0, 0, 0, 0, offset)
    entry = _ENTRY.pack(b"PK\1\2", _VERSION, _VERSION, flags, member.method, *_EPOCH, *sizes, *rest) + name
    return local, entry


def ending(count: int, size: int, offset: int) -> bytes:
    """Return the end of a file whose directory has `count` entries in `size` bytes at `offset`."""
    return _END.pack(b"PK\5\6", 0, 0, count, count, size, offset, 0)


def archive(members: Mapping[str, Member]) -> bytes:
    """Return members as a file, the declared types first."""
    ordered = sorted(members.values(), key=lambda member: member.name != TYPES_PART)
    bundle = Bundle(ordered)
    return bundle.body + bundle.directory + ending(bundle.count, len(bundle.directory), len(bundle.body))
