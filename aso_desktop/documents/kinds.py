"""What a file is, by its content; its name only says whether it lies."""

import mmap
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.documents.filenames import extension_of

Bytes = bytes | mmap.mmap
OCTETS: Final = "application/octet-stream"
PDF: Final = "application/pdf"
MSG: Final = "application/vnd.ms-outlook"
EML: Final = "message/rfc822"
_OOXML: Final = "application/vnd.openxmlformats-officedocument."
DOCX: Final = _OOXML + "wordprocessingml.document"
XLSX: Final = _OOXML + "spreadsheetml.sheet"
PPTX: Final = _OOXML + "presentationml.presentation"
_ODF: Final = "application/vnd.oasis.opendocument."
ODT: Final = _ODF + "text"
RTF: Final = "application/rtf"
HTML: Final = "text/html"
CSV: Final = "text/csv"
TEXT: Final = "text/plain"
TNEF: Final = "application/ms-tnef"
PROGRAM: Final = "application/x-msdownload"
ZIP: Final = "application/zip"
OLE: Final = "application/x-ole-storage"

_HEAD: Final = 8_192
_DIRECTORY: Final = 4 * 1024 * 1024
"""How far from its end the directory of a zip is looked for."""


class Kind(NamedTuple):
    """The MIME type by content and what to warn of: `zero_byte wrong_extension macros executable encrypted`."""

    mime: str
    flags: tuple[str, ...] = ()


_EXTENSIONS: Final = {
    PDF: (".pdf",),
    MSG: (".msg", ".oft"),
    EML: (".eml", ".mht", ".mhtml", ".txt"),
    DOCX: (".docx", ".dotx", ".docm", ".dotm"),
    XLSX: (".xlsx", ".xltx", ".xlsm", ".xltm"),
    PPTX: (".pptx", ".potx", ".ppsx", ".pptm"),
    ODT: (".odt", ".ott"),
    _ODF + "spreadsheet": (".ods", ".ots"),
    _ODF + "presentation": (".odp", ".otp"),
    RTF: (".rtf", ".doc"),
    "application/msword": (".doc", ".dot"),
    "application/vnd.ms-excel": (".xls", ".xlt"),
    "application/vnd.ms-powerpoint": (".ppt", ".pps"),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/gif": (".gif",),
    "image/bmp": (".bmp",),
    "image/tiff": (".tif", ".tiff"),
    "image/webp": (".webp",),
    "application/gzip": (".gz", ".tgz"),
    "application/x-7z-compressed": (".7z",),
    "application/vnd.rar": (".rar",),
    PROGRAM: (".exe", ".dll", ".scr", ".com", ".sys", ".msi"),
    HTML: (".html", ".htm", ".xhtml"),
}
"""Extensions under which each kind may travel; a kind that is not here takes any that no other kind claims."""
_CLAIMED: Final = frozenset(extension for extensions in _EXTENSIONS.values() for extension in extensions) | {".zip"}
_TEXTUAL: Final = frozenset({".txt", ".htm", ".html", ".xhtml", ".eml", ".mht", ".mhtml"})

_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", RTF),
    (b"\x78\x9f\x3e\x22", TNEF),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x7fELF", PROGRAM),
)
_SHORT_SIGNATURES: Final = ((b"BM", "image/bmp"), (b"MZ", PROGRAM))
"""Two letters that a text may start with too."""
_ZIP_PARTS: Final = (
    (b"word/document", DOCX),
    (b"xl/workbook", XLSX),
    (b"ppt/presentation", PPTX),
)
_OLE_STREAMS: Final = (
    ("__properties_version1.0", MSG),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER_LINE: Final = re.compile(rb"(?:From |[!-9;-~]{1,70}:)[^\r\n]*\r?\n")
_MAIL_HEADER: Final = re.compile(
    rb"^(?:from|received|return-path|subject|date|message-id|mime-version|delivered-to|to):",
    re.IGNORECASE | re.MULTILINE,
)
_SCRIPTS: Final = frozenset(
    {".exe", ".dll", ".scr", ".com", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta",
     ".lnk", ".jar", ".reg", ".sh", ".pif", ".cpl"}
)  # fmt: skip


def kind_of_file(path: Path, name: str = "") -> Kind:
    """Return what the file is; `name` is the name it came under, when that is another."""
    if path.stat().st_size == 0:
        return Kind(OCTETS, ("zero_byte",))
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return kind_of(data, name or path.name)


def kind_of(data: Bytes, name: str) -> Kind:
    """Return what these bytes are and what to warn of."""
    if not len(data):
        return Kind(OCTETS, ("zero_byte",))
    mime = _mime(data, extension_of(name))
    return Kind(mime, tuple(_flags(data, mime, extension_of(name))))


def _mime(data: Bytes, extension: str) -> str:
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(_OLE_MAGIC):
        return _mime_of_ole(data)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _mime_of_zip(data)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    signatures = _SIGNATURES if _is_text(head) else _SIGNATURES + _SHORT_SIGNATURES
    return next((mime for mark, mime in signatures if head.startswith(mark)), "") or _mime_of_text(head, extension)


def _mime_of_ole(data: Bytes) -> str:
    return next((mime for stream, mime in _OLE_STREAMS if data.find(stream.encode("utf-16-le")) >= 0), OLE)


def _mime_of_zip(data: Bytes) -> str:
    odf = re.match(rb".{26}\x08\x00.{2}mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)", data[:256], re.DOTALL)
    if odf:
        return odf[1].decode("ascii")
    directory = data[-_DIRECTORY:]
    return next((mime for part, mime in _ZIP_PARTS if part in directory), ZIP)


def _mime_of_text(head: bytes, extension: str) -> str:
    if not _is_text(head):
        return OCTETS
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return HTML
    if start.startswith(b"<?xml"):
        return HTML if b"<html" in start else "text/xml"
    if start.startswith(b"begin:vcalendar"):
        return "text/calendar"
    if _HEADER_LINE.match(head) and len(_MAIL_HEADER.findall(head)) > 1:
        return EML
    return CSV if extension == ".csv" else TEXT


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return True
    controls = sum(head.count(bytes([n])) for n in range(32) if n not in b"\t\n\r\f\x1b")
    return b"\x00" not in head and controls * 20 <= len(head)


def _flags(data: Bytes, mime: str, extension: str) -> Iterable[str]:
    if _is_misnamed(mime, extension):
        yield "wrong_extension"
    if _has_macros(data, mime):
        yield "macros"
    if mime == PROGRAM or extension in _SCRIPTS:
        yield "executable"
    if mime == OLE and data.find("EncryptedPackage".encode("utf-16-le")) >= 0:
        yield "encrypted"


def _is_misnamed(mime: str, extension: str) -> bool:
    """Tell whether the extension belongs to another kind."""
    if not extension or extension in _EXTENSIONS.get(mime, ()):
        return False
    if mime == ZIP:
        return extension in _CLAIMED - {".zip"}
    if mime == OLE:
        return extension in {".pdf", ".txt", ".eml", ".png", ".jpg"}  # a protected .docx is one of these
    if mime in (TEXT, CSV, "text/xml", "text/calendar"):
        return extension in _CLAIMED - _TEXTUAL
    return mime in _EXTENSIONS or extension in _CLAIMED


def _has_macros(data: Bytes, mime: str) -> bool:
    if mime in (DOCX, XLSX, PPTX):
        return b"vbaProject.bin" in data[-_DIRECTORY:]
    is_old_office = mime.startswith(("application/ms", "application/vnd.ms-"))
    return is_old_office and data.find("_VBA_PROJECT".encode("utf-16-le")) >= 0
