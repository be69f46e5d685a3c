"""The words and the page count of a document, for search and preview; read in a limited child.

    found = in_child(Path("…/Pièce.pdf"), child)
    found.text, found.pages, found.state, found.notice

The answer says what was found, never why a library failed; the document itself is not touched.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import msgspec

from aso_desktop.core.child import Cancel, ChildFailed, LimitedChild
from aso_desktop.core.i18n import Text
from aso_desktop.core.text import clean_text
from aso_desktop.documents import encodings, kinds, office
from aso_desktop.documents.limits import READING_SECONDS, TEXT_BYTES, TEXT_CHARACTERS
from aso_desktop.documents.markup import text_of_html
from aso_desktop.documents.notices import State, Unfit, after_failure, notice, unfit_pdf
from aso_desktop.documents.rtf import text_of_rtf

Source = Path | bytes
_TASK: Final = "aso_desktop.documents.extract:read"


@dataclass(frozen=True)
class Extract:
    """What reading a document gave; `flags` are those of `kinds.Kind` and `external_links`."""

    text: str = ""
    pages: int | None = None
    state: State = "read"
    mime: str = kinds.OCTETS
    notice_code: str = ""
    flags: tuple[str, ...] = ()

    @property
    def notice(self) -> Text | None:
        """Return what the user should know, if there is something."""
        return notice(self.notice_code) if self.notice_code else None


def in_child(source: Source, child: LimitedChild, *, name: str = "", cancel: Cancel | None = None) -> Extract:
    """Read a document given by its path or its bytes; `name` is the one it came under. Raises only `Cancelled`."""
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > TEXT_BYTES:
        return Extract(state="too_large", notice_code="too_large")
    where: dict[str, Any] = {"data": source} if isinstance(source, bytes) else {"path": str(source.absolute())}
    known = name or ("" if isinstance(source, bytes) else source.name)
    try:
        return msgspec.convert(child.run(_TASK, {"name": known, **where}, cancel=cancel), Extract)
    except ChildFailed as failure:
        state, code = after_failure(failure)
        return Extract(state=state, notice_code=code)
    except msgspec.ValidationError:
        return Extract(state="unreadable", notice_code="malformed")


def read(name: str, path: str = "", data: bytes = b"") -> Any:
    """Read a document (task for a limited child)."""
    return msgspec.to_builtins(extract(Path(path) if path else data, name))


def extract(source: Source, name: str) -> Extract:
    """Return the words of a document; here, in this process."""
    kind = kinds.kind_of(source, name) if isinstance(source, bytes) else kinds.kind_of_file(source, name)
    blank = Extract(mime=kind.mime, flags=kind.flags)
    if "zero_byte" in kind.flags:
        return replace(blank, state="empty", notice_code="zero_byte")
    if "encrypted" in kind.flags:
        return replace(blank, state="encrypted", notice_code="encrypted")
    reader = _READERS.get(kind.mime) or (_read_plain if kind.mime.startswith("text/") else None)
    if reader is None:
        return _without_reader(blank)
    return _gather(reader, source, blank)


def _without_reader(blank: Extract) -> Extract:
    """Answer for a kind that holds no words for us, or that is so broken that its kind cannot be told."""
    if "wrong_extension" in blank.flags and blank.mime in (kinds.ZIP, kinds.OCTETS):
        return replace(blank, state="unreadable", notice_code="malformed")
    return replace(blank, state="empty", notice_code="" if blank.mime.startswith("image/") else "not_searchable")


class _Enough(Exception):  # noqa: N818 - the way out of a reader that has given all that is wanted
    """The text is long enough, or reading has lasted long enough."""


class _Words:
    """Gathers text up to the limits."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._room = TEXT_CHARACTERS
        self._deadline = time.monotonic() + READING_SECONDS
        self.pages: int | None = None
        self.notice = ""

    def write(self, text: str) -> None:
        """Take a piece; raise `_Enough` when there is no more room or time."""
        self._pieces.append(text[: self._room])
        self._room -= len(text)
        if self._room < 0 or time.monotonic() > self._deadline:
            raise _Enough

    @property
    def text(self) -> str:
        """Return what was gathered, cleaned."""
        return clean_text("".join(self._pieces).replace("\x02", "").replace("\ufffe", ""))


_Reader = Callable[[Source, _Words], None]


def _gather(reader: _Reader, source: Source, blank: Extract) -> Extract:
    words = _Words()
    code = ""
    try:
        reader(source, words)
    except _Enough:
        code = "cut"
    except Unfit as error:
        return replace(blank, state=error.state, notice_code=error.code)
    text = words.text
    if not text:
        return replace(blank, pages=words.pages, state="empty", notice_code="no_text")
    flags = (*blank.flags, "external_links") if _wants_more(source, blank.mime) else blank.flags
    return replace(blank, text=text, pages=words.pages, notice_code=code or words.notice, flags=flags)


def _wants_more(source: Source, mime: str) -> bool:
    try:
        return mime in (kinds.DOCX, kinds.XLSX, kinds.PPTX) and office.has_external_links(source)
    except Unfit:
        return True


def _read_pdf(source: Source, words: _Words) -> None:
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(source) as document:
            words.pages = len(document)
            for page in document:
                words.write(page.get_textpage().get_text_bounded() + "\n")
                page.close()
    except pypdfium2.PdfiumError as error:
        raise unfit_pdf(error) from error


def _read_word(source: Source, words: _Words) -> None:
    words.pages = office.read_word(source, words.write)


def _read_slides(source: Source, words: _Words) -> None:
    words.pages = office.read_slides(source, words.write)


def _read_sheets(source: Source, words: _Words) -> None:
    office.read_sheets(source, words.write)


def _read_odf(source: Source, words: _Words) -> None:
    office.read_odf(source, words.write)


def _read_plain(source: Source, words: _Words) -> None:
    decoded = encodings.decode(_bytes_of(source))
    words.notice = decoded.notice
    words.write(decoded.text)


def _read_html(source: Source, words: _Words) -> None:
    words.write(text_of_html(encodings.decode(_bytes_of(source)).text))


def _read_rtf(source: Source, words: _Words) -> None:
    words.write(text_of_rtf(_bytes_of(source)))


def _read_eml(source: Source, words: _Words) -> None:
    from aso_desktop.documents.mail.eml import mail_of

    _write_mail(mail_of(_bytes_of(source), Path.cwd()), words)


def _read_msg(source: Source, words: _Words) -> None:
    from aso_desktop.documents.mail.msg import mail_of

    _write_mail(mail_of(_bytes_of(source), Path.cwd()), words)


def _write_mail(mail: Any, words: _Words) -> None:
    """Write what one would read of a message on paper: its head, its words, the names of what came with it."""
    if not mail.is_readable:
        raise Unfit("unreadable", "broken_mail")
    people = (" ".join((who.name, who.address)).strip() for who in (*mail.senders, *mail.recipients, *mail.copies))
    names = (attachment.original_name for attachment in mail.attachments if not attachment.is_inline)
    words.notice = next(iter(mail.notice_codes), "")
    words.write("\n".join((mail.subject, "; ".join(people), mail.date_text, "", mail.text, "", *names)))


def _bytes_of(source: Source) -> bytes:
    return source if isinstance(source, bytes) else source.read_bytes()


_READERS: Final[Mapping[str, _Reader]] = {
    kinds.PDF: _read_pdf,
    kinds.DOCX: _read_word,
    kinds.PPTX: _read_slides,
    kinds.XLSX: _read_sheets,
    kinds.ODT: _read_odf,
    kinds.ODT.replace("text", "spreadsheet"): _read_odf,
    kinds.ODT.replace("text", "presentation"): _read_odf,
    kinds.HTML: _read_html,
    kinds.RTF: _read_rtf,
    kinds.EML: _read_eml,
    kinds.MSG: _read_msg,
}
