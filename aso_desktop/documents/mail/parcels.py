"""What comes out of a message is written beside it, in the folder of the child, under plain numbers."""

import hashlib
from pathlib import Path
from typing import Final

from aso_desktop.core.text import clean_line
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.kinds import TNEF, kind_of
from aso_desktop.documents.limits import MAIL_PARTS
from aso_desktop.documents.mail.message import Attachment, Notes

_LONGEST_ORIGINAL: Final = 1_000


class Parcels:
    """Keeps the attachments of one message, in order."""

    def __init__(self, folder: Path, notes: Notes) -> None:
        """Write into `folder`; say in `notes` what the user should know."""
        self._folder = folder
        self._notes = notes
        self._kept: list[Attachment] = []

    def keep(self, data: bytes, name: str, *, nameless: str = "", is_inline: bool = False) -> None:
        """Write one attachment; `nameless` is its name when it came without."""
        if len(self._kept) >= MAIL_PARTS:
            self._notes.add("too_many_parts")
            return
        file = str(len(self._kept) + 1)
        (self._folder / file).write_bytes(data)
        original = clean_line(name)[:_LONGEST_ORIGINAL]
        safe = safe_name(name, safe_name(nameless, f"piece-{file}"))
        kind = kind_of(data, safe)
        if kind.mime == TNEF or safe.lower() == "winmail.dat":
            self._notes.add("winmail")
        digest = hashlib.sha256(data).hexdigest()
        self._kept.append(Attachment(file, safe, original or safe, kind.mime, len(data), digest, kind.flags, is_inline))

    @property
    def kept(self) -> tuple[Attachment, ...]:
        """Return what was written."""
        return tuple(self._kept)
