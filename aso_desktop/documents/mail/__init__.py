"""Messages of any mail program, read in a limited child process."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import msgspec

from aso_desktop.core.child import Cancel, ChildFailed, LimitedChild
from aso_desktop.documents import limits
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.mail.message import Address, Attachment, Mail
from aso_desktop.documents.notices import is_known

__all__ = ["Address", "Attachment", "Mail", "read"]

_OLE: Final = b"\xd0\xcf\x11\xe0"
_TASKS: Final = "aso_desktop.documents.mail."
_FILE: Final = re.compile(r"[0-9]{1,4}")


def read(path: Path, into: Path, child: LimitedChild, *, cancel: Cancel | None = None) -> Mail:
    """Read a .eml or .msg file; its attachments go into `into`, an empty folder of the caller's.

    Never raises for what is in the file: a message that no child could read comes back with `is_readable` false and the
    caller keeps the file. Raises `Cancelled`, and OSError when the file itself is out of reach.
    """
    with path.open("rb") as file:
        is_outlook = file.read(len(_OLE)) == _OLE
    if path.stat().st_size > limits.ENCLOSURE_BYTES:
        return _unread(is_outlook, "too_large") if is_outlook else _head(path, child, cancel)
    try:
        task = "msg:read" if is_outlook else "eml:read"
        answer = child.run(_TASKS + task, {"path": str(path.absolute())}, cancel=cancel, into=into)
        return _checked(answer, into)
    except (ChildFailed, msgspec.ValidationError):
        return _unread(is_outlook, "broken_mail") if is_outlook else _head(path, child, cancel)


def _head(path: Path, child: LimitedChild, cancel: Cancel | None) -> Mail:
    """Read what stands at the top of a message that was too much for a child."""
    try:
        answer = child.run(_TASKS + "eml:read_head", {"path": str(path.absolute())}, cancel=cancel)
        return msgspec.convert(answer, Mail)
    except (ChildFailed, msgspec.ValidationError):
        return _unread(is_outlook=False, code="broken_mail")


def _unread(is_outlook: bool, code: str) -> Mail:  # noqa: FBT001 - which program wrote it
    return Mail(format="msg" if is_outlook else "eml", is_readable=False, notice_codes=(code,))


def _checked(answer: Any, into: Path) -> Mail:
    """Believe of a child only what can be believed: its types, its codes, and the files that are there."""
    mail = msgspec.convert(answer, Mail)
    attachments = tuple(
        replace(a, name=safe_name(a.name))
        for a in mail.attachments
        if _FILE.fullmatch(a.file) and (into / a.file).is_file()
    )
    return replace(mail, attachments=attachments, notice_codes=tuple(filter(is_known, mail.notice_codes)))
