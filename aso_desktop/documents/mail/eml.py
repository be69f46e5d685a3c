"""Internet mail (.eml) through the standard parser, which raises at some hostile mail: here nothing does.

The message itself is always kept by the caller; this takes out what can be read. Messages inside stay files, byte for
byte: the parser is told that they are opaque. Tasks `read` and `read_head` run in a limited child.
"""

import re
from binascii import a2b_base64
from collections.abc import Iterator
from contextlib import suppress
from email.feedparser import BytesFeedParser
from email.message import Message
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any, Final

import msgspec
from typing_extensions import override

from aso_desktop.core.text import clean_text
from aso_desktop.documents import encodings
from aso_desktop.documents.limits import MAIL_DEPTH, MAIL_PARTS, TEXT_CHARACTERS
from aso_desktop.documents.mail.headers import Headers, read_instant
from aso_desktop.documents.mail.message import Mail, Notes
from aso_desktop.documents.mail.parcels import Parcels
from aso_desktop.documents.markup import text_of_html

_HEAD: Final = 256 * 1024
_CHUNK: Final = 1024 * 1024
_ENVELOPE_MIMES: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_NAMES: Final = {
    "application/pkcs7-mime": "smime.p7m",
    "application/x-pkcs7-mime": "smime.p7m",
    "application/pkcs7-signature": "smime.p7s",
    "application/x-pkcs7-signature": "smime.p7s",
    "application/pgp-encrypted": "version.asc",
    "application/pgp-signature": "signature.asc",
    "application/ms-tnef": "winmail.dat",
    "text/calendar": "invitation.ics",
    "message/delivery-status": "delivery-status.txt",
    "text/rfc822-headers": "headers.txt",
}
"""Names of parts that usually come without."""
_PGP: Final = "-----BEGIN PGP MESSAGE-----"
_PARTS_SEEN: Final = 4 * MAIL_PARTS


class _Part(Message):
    """A part whose embedded messages are opaque to the parser."""

    @override
    def get_content_type(self) -> str:
        kind = super().get_content_type()
        return "application/x-opaque-message" if kind.startswith("message/") else kind

    @property
    def true_type(self) -> str:
        """Return the content type as stated."""
        return super().get_content_type()


def read(path: str) -> Any:
    """Read the message in a file, its attachments into the present folder (task for a limited child)."""
    return msgspec.to_builtins(mail_of(Path(path).read_bytes(), Path.cwd()))


def read_head(path: str) -> Any:
    """Read the head only, of a message that the child could not swallow whole (task for a limited child)."""
    with Path(path).open("rb") as file:
        return msgspec.to_builtins(head_of(file.read(_HEAD)))


def mail_of(data: bytes, folder: Path) -> Mail:
    """Return what these bytes say, attachments written into `folder`; broken mail never raises."""
    notes = Notes()
    data = _as_ascii(data)
    part = notes.attempt(lambda: _parse(data), None)
    if part is None:
        return head_of(data)
    parcels = Parcels(folder, notes)
    text = notes.attempt(lambda: _body(part, parcels, notes), "")
    return _compose(part, text, parcels, notes)


def head_of(data: bytes) -> Mail:
    """Return the head of a message, marked as read in part."""
    notes = Notes()
    notes.add("partly_read")
    part = notes.attempt(lambda: BytesHeaderParser(_Part).parsebytes(_as_ascii(data)), _Part())
    return _compose(part, "", None, notes)


def _as_ascii(data: bytes) -> bytes:
    """Return mail that an editor saved with a mark or in UTF-16 as the bytes it was."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return encodings.decode(data).text.encode()
    return data


def _parse(data: bytes) -> _Part:
    parser = BytesFeedParser(_Part)
    for start in range(0, len(data), _CHUNK):  # at once, the parser would hold a large message four times
        parser.feed(data[start : start + _CHUNK])
    return parser.close()


def _compose(part: _Part, text: str, parcels: Parcels | None, notes: Notes) -> Mail:
    headers = notes.attempt(lambda: Headers(part), Headers(_Part()))
    is_mail = any(headers.raw(name) for name in ("from", "subject", "date", "message-id", "sender"))
    if not is_mail:
        notes.add("broken_mail")
    sent_at = headers.instant("date")
    if is_mail and sent_at is None:
        notes.add("no_date")
    return Mail(
        format="eml",
        subject=headers.text("subject"),
        senders=headers.addresses("from") or headers.addresses("sender"),
        recipients=headers.addresses("to"),
        copies=headers.addresses("cc"),
        blind_copies=headers.addresses("bcc"),
        sent_at=sent_at,
        received_at=read_instant(headers.text("received").rpartition(";")[2]),
        date_text=headers.text("date"),
        message_id=headers.identifier("message-id"),
        in_reply_to=headers.identifier("in-reply-to"),
        references=headers.identifiers("references"),
        headers=tuple(headers.all()),
        text=_cut(text, notes),
        attachments=parcels.kept if parcels else (),
        is_readable=is_mail,
        notice_codes=notes.codes,
    )


def _cut(text: str, notes: Notes) -> str:
    if _PGP in text:
        notes.add("encrypted_mail")
    if len(text) > TEXT_CHARACTERS:
        notes.add("cut")
    return clean_text(text[:TEXT_CHARACTERS])


def _body(root: _Part, parcels: Parcels, notes: Notes) -> str:
    """Return the text of the body, plain where there is one, and put everything else into `parcels`."""
    plain: list[str] = []
    formatted: list[str] = []
    for part in _leaves(root, notes):
        notes.attempt(lambda part=part: _sort(part, plain, formatted, parcels, notes), None)  # type: ignore[misc]
    return "\n".join(plain).strip() or text_of_html("\n".join(formatted))


def _leaves(root: _Part, notes: Notes) -> Iterator[_Part]:
    """Yield the parts that hold something, in order, as deep and as many as the limits allow."""
    waiting: list[tuple[_Part, int]] = [(root, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > _PARTS_SEEN or depth > MAIL_DEPTH:
            notes.add("too_many_parts")
            return
        _note_protection(part, notes)
        if part.is_multipart():
            waiting.extend((child, depth + 1) for child in reversed(_children(part)))
        else:
            yield part


def _children(part: _Part) -> list[_Part]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, _Part)] if isinstance(payload, list) else []


def _note_protection(part: _Part, notes: Notes) -> None:
    kind = part.true_type
    is_signed = kind == "multipart/signed" or (
        kind in _ENVELOPE_MIMES and "signed" in Headers(part).parameter("content-type", "smime-type")
    )
    if is_signed:
        notes.add("signed_mail")
    elif kind == "multipart/encrypted" or kind in _ENVELOPE_MIMES:
        notes.add("encrypted_mail")


def _sort(part: _Part, plain: list[str], formatted: list[str], parcels: Parcels, notes: Notes) -> None:
    headers = Headers(part)
    data = _bytes_of(part)
    name = headers.parameter("content-disposition", "filename") or headers.parameter("content-type", "name")
    kind = part.true_type
    is_attached = bool(name) or headers.raw("content-disposition").lower().lstrip().startswith("attachment")
    if is_attached or not kind.startswith(("text/plain", "text/html", "multipart/")):
        is_inline = bool(headers.raw("content-id")) and kind.startswith("image/")
        parcels.keep(data, name, nameless=_nameless(kind, data), is_inline=is_inline)
        return
    decoded = encodings.decode_as(data, headers.parameter("content-type", "charset"))
    notes.add(decoded.notice)
    (formatted if kind == "text/html" else plain).append(decoded.text)


def _bytes_of(part: _Part) -> bytes:
    """Return what a part holds; base64 is decoded in one go, since the standard way takes six times the memory."""
    payload = part.get_payload()
    if isinstance(payload, str) and Headers(part).raw("content-transfer-encoding").strip().lower() == "base64":
        with suppress(ValueError):
            return a2b_base64(payload.encode("ascii", "surrogateescape"))
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _nameless(kind: str, data: bytes) -> str:
    """Return a name for a part that came without one: a message is named after its subject."""
    if kind == "message/rfc822":
        subject = re.search(rb"^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)", data[:_HEAD], re.IGNORECASE | re.MULTILINE)
        head = Headers(BytesHeaderParser(_Part).parsebytes(b"Subject: " + (subject[1].strip() if subject else b"")))
        return (head.text("subject")[:80] or "message") + ".eml"
    main, _, sub = kind.partition("/")
    return _NAMES.get(kind, f"{main}.{sub}" if main in ("image", "audio", "video") and sub.isalnum() else "")
