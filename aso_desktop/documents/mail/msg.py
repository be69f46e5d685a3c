"""Outlook messages (.msg): sender, recipients, dates, subject, body and attachments, read through olefile.

A message inside a message is written out again as internet mail, since it has no bytes of its own. The task `read` runs
in a limited child; the caller always keeps the file itself.
"""

import dataclasses
from email.parser import HeaderParser
from io import BytesIO
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec
from olefile import OleFileIO

from aso_desktop.core.text import clean_line, clean_text
from aso_desktop.documents import rtf
from aso_desktop.documents.limits import EMBEDDED_DEPTH, TEXT_CHARACTERS
from aso_desktop.documents.mail import properties as mapi
from aso_desktop.documents.mail.headers import Headers
from aso_desktop.documents.mail.message import Address, Mail, Notes
from aso_desktop.documents.mail.parcels import Parcels
from aso_desktop.documents.mail.properties import Storage
from aso_desktop.documents.mail.rebuilt import as_eml
from aso_desktop.documents.markup import text_of_html

_BY_VALUE: Final = (0, 1)
_EMBEDDED: Final = 5
_ROLES: Final = {1: "recipients", 2: "copies", 3: "blind_copies"}


class _Keeper(Protocol):
    """Where attachments go: files for the message, memory for a message inside."""

    def keep(self, data: bytes, name: str, *, nameless: str = "", is_inline: bool = False) -> None: ...


class _Inside:
    """Keeps the attachments of a message inside until it is written out."""

    def __init__(self) -> None:
        self.files: list[tuple[str, bytes]] = []

    def keep(self, data: bytes, name: str, *, nameless: str = "", is_inline: bool = False) -> None:  # noqa: ARG002 - shape of Parcels
        """Keep one attachment."""
        self.files.append((name or nameless, data))


def read(path: str) -> Any:
    """Read the message in a file, its attachments into the present folder (task for a limited child)."""
    return msgspec.to_builtins(mail_of(Path(path).read_bytes(), Path.cwd()))


def mail_of(data: bytes, folder: Path) -> Mail:
    """Return what these bytes say, attachments written into `folder`; a broken file never raises."""
    notes = Notes()
    parcels = Parcels(folder, notes)
    mail = notes.attempt(lambda: _read(data, parcels, notes), None)
    if mail is None:
        notes.add("broken_mail")
        return Mail(format="msg", attachments=parcels.kept, is_readable=False, notice_codes=notes.codes)
    return dataclasses.replace(mail, attachments=parcels.kept, notice_codes=notes.codes)


def _read(data: bytes, parcels: Parcels, notes: Notes) -> Mail | None:
    with OleFileIO(BytesIO(data)) as file:
        root = Storage(file, mapi.names_of(file))
        return None if root.is_empty else _message(root, parcels, notes, 0)


def _message(root: Storage, keeper: _Keeper, notes: Notes, depth: int) -> Mail:
    headers = notes.attempt(lambda: _transport_headers(root), _transport_headers(None))
    roles: dict[str, list[Address]] = notes.attempt(lambda: _recipients(root), {})
    text = notes.attempt(lambda: _body(root, notes), "")
    for item in root.items("attach"):
        notes.attempt(lambda item=item: _take_out(item, keeper, notes, depth), None)  # type: ignore[misc]
    _note_protection(root.text(mapi.MESSAGE_CLASS).casefold(), notes)
    sent_at = root.instant(mapi.SUBMITTED) or headers.instant("date") or root.instant(mapi.DELIVERED)
    if sent_at is None and depth == 0:
        notes.add("no_date")
    return Mail(
        format="msg",
        subject=clean_line(root.text(mapi.SUBJECT, mapi.CONVERSATION_TOPIC)) or headers.text("subject"),
        senders=_senders(root) or headers.addresses("from"),
        recipients=tuple(roles.get("recipients", ())) or _displayed(root, mapi.DISPLAY_TO),
        copies=tuple(roles.get("copies", ())) or _displayed(root, mapi.DISPLAY_CC),
        blind_copies=tuple(roles.get("blind_copies", ())),
        sent_at=sent_at,
        received_at=root.instant(mapi.DELIVERED),
        date_text=headers.text("date"),
        message_id=clean_line(root.text(mapi.MESSAGE_ID)) or headers.identifier("message-id"),
        in_reply_to=clean_line(root.text(mapi.IN_REPLY_TO)) or headers.identifier("in-reply-to"),
        references=tuple(root.text(mapi.REFERENCES).split()) or headers.identifiers("references"),
        headers=tuple(headers.all()),
        text=text,
    )


def _transport_headers(root: Storage | None) -> Headers:
    text = root.text(mapi.TRANSPORT_HEADERS) if root else ""
    return Headers(HeaderParser().parsestr(text.encode("utf-8", "ignore").decode("utf-8")))


def _senders(root: Storage) -> tuple[Address, ...]:
    """Return the author; who pressed the key for him stands in the headers."""
    author = _address(
        root, (mapi.REPRESENTING_NAME,), mapi.REPRESENTING_SMTP, mapi.REPRESENTING_ADDRESS, mapi.REPRESENTING_KIND
    )
    if author == Address():
        author = _address(root, (mapi.SENDER_NAME,), mapi.SENDER_SMTP, mapi.SENDER_ADDRESS, mapi.SENDER_KIND)
    return () if author == Address() else (author,)


def _address(root: Storage, names: tuple[int, ...], smtp: int, address: int, kind: int) -> Address:
    """Return a correspondent; an Exchange directory path is no address."""
    written = root.text(smtp)
    if not written and root.text(kind).upper() != "EX":
        written = root.text(address)
    name = clean_line(root.text(*names))
    return Address("" if name == written else name, clean_line(written))


def _recipients(root: Storage) -> dict[str, list[Address]]:
    roles: dict[str, list[Address]] = {}
    for item in root.items("recip"):
        role = _ROLES.get(item.number(mapi.RECIPIENT_KIND), "recipients")
        who = _address(item, (mapi.DISPLAY_NAME,), mapi.SMTP_ADDRESS, mapi.ADDRESS, mapi.ADDRESS_KIND)
        if who != Address():
            roles.setdefault(role, []).append(who)
    return roles


def _displayed(root: Storage, number: int) -> tuple[Address, ...]:
    """Return the names of the line Outlook shows, where there is no table of recipients."""
    return tuple(Address(name=name) for piece in root.text(number).split(";") if (name := clean_line(piece)))


def _body(root: Storage, notes: Notes) -> str:
    text = root.text(mapi.BODY)
    if not text.strip():
        text = notes.attempt(lambda: text_of_html(root.html()), "")
    if not text.strip():
        text = notes.attempt(lambda: _rich_text(root.binary(mapi.BODY_RTF)), "")
    if len(text) > TEXT_CHARACTERS:
        notes.add("cut")
    return clean_text(text[:TEXT_CHARACTERS])


def _rich_text(data: bytes) -> str:
    return rtf.text_of_rtf(rtf.decompress(data)) if data else ""


def _take_out(item: Storage, keeper: _Keeper, notes: Notes, depth: int) -> None:
    """Take one attachment out; a link or an OLE object has no bytes of its own and is noted."""
    method = item.number(mapi.METHOD)
    name = item.text(mapi.LONG_NAME, mapi.SHORT_NAME, mapi.DISPLAY_NAME)
    is_inline = bool(item.number(mapi.HIDDEN)) or bool(item.text(mapi.CONTENT_ID))
    inside = item.inside(mapi.ATTACHED)
    if method in _BY_VALUE:
        keeper.keep(item.binary(mapi.ATTACHED), name, is_inline=is_inline)
    elif method == _EMBEDDED and inside is not None and depth < EMBEDDED_DEPTH:
        box = _Inside()
        mail = _message(inside, box, notes, depth + 1)
        keeper.keep(as_eml(mail, box.files), (mail.subject or name or "message")[:80] + ".eml")
    else:
        notes.add("partly_read")


def _note_protection(message_class: str, notes: Notes) -> None:
    if "smime.multipartsigned" in message_class:
        notes.add("signed_mail")
    elif "smime" in message_class:
        notes.add("encrypted_mail")
