"""A message that was stored inside an Outlook file, written out again as internet mail."""

from collections.abc import Iterable, Sequence
from email.encoders import encode_base64
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime

from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.mail.message import Address, Mail


def as_eml(mail: Mail, files: Sequence[tuple[str, bytes]]) -> bytes:
    """Return the message with its attachments (name, bytes); values were cleaned, so none can start a header."""
    message = MIMEMultipart()
    for name, value in _headers(mail):
        if value:
            message[name] = value
    message.attach(MIMEText(mail.text, "plain", "utf-8"))
    for name, data in files:
        message.attach(_attachment(safe_name(name), data))
    return message.as_bytes()


def _headers(mail: Mail) -> Iterable[tuple[str, str]]:
    yield "From", _addresses(mail.senders)
    yield "To", _addresses(mail.recipients)
    yield "Cc", _addresses(mail.copies)
    yield "Subject", _words(mail.subject)
    yield "Date", format_datetime(mail.sent_at) if mail.sent_at else ""
    yield "Message-ID", _words(mail.message_id)
    yield "In-Reply-To", _words(mail.in_reply_to)
    yield "References", _words(" ".join(mail.references))


def _addresses(addresses: Iterable[Address]) -> str:
    return ", ".join(f"{_words(a.name)} <{_words(a.address)}>".strip() for a in addresses)


def _words(text: str) -> str:
    return text if text.isascii() and "," not in text else Header(text, "utf-8", maxlinelen=10_000).encode()


def _attachment(name: str, data: bytes) -> MIMEBase:
    part = MIMEBase("application", "octet-stream")
    part.set_payload(data)
    encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    return part
