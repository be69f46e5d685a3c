"""Sets of copies on disk: one folder each, self-contained but for the enclosures, which lie once beside all sets.

A set holds the database, the key file of that moment, the list of its enclosures' blobs, and a manifest; the manifest
is written last, so a folder without one is no set. What is read here is untrusted.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.audit import Head
from aso_desktop.security.key_file import FILE_NAME
from aso_desktop.store.backup import file_digest
from aso_desktop.store.files import file_failures, write_whole

MANIFEST_NAME: Final = "sauvegarde.aso-sauvegarde"
DATABASE_NAME: Final = "aso.db"
LIST_NAME: Final = "enclosures.txt"
ENCLOSURES_NAME: Final = "enclosures"
REASONS: Final = ("daily", "migration", "manual", "restoration")
_FORMAT: Final = "aso-backup"
_VERSION: Final = 1
_LARGEST_MANIFEST: Final = 1 << 20


class BackupSet(NamedTuple):
    """One set: where it lies, when, on which day and why it was made, what it holds, what was missing then."""

    folder: Path
    made_at: datetime
    day: str
    reason: str
    schema: int
    size: int
    sha256: str
    list_sha256: str
    enclosures: int
    missing: tuple[str, ...]
    heads: tuple[Head, ...]

    @property
    def database(self) -> Path:
        """The encrypted copy."""
        return self.folder / DATABASE_NAME

    @property
    def key_file(self) -> Path:
        """The key file of that moment."""
        return self.folder / FILE_NAME

    @property
    def is_complete(self) -> bool:
        """Say whether every enclosure was there when the set was made."""
        return not self.missing

    def blobs(self) -> list[str]:
        """Return the blobs of the set's enclosures; refuse a list that was altered."""
        path = self.folder / LIST_NAME
        with file_failures(path):
            raw = path.read_bytes()
        if hashlib.sha256(raw).hexdigest() != self.list_sha256:
            raise _unusable(self.folder)
        return raw.decode("ascii").split()


def write_set(folder: Path, made: BackupSet, blobs: Iterable[str]) -> BackupSet:
    """Write list and manifest beside the database that lies in `folder`; return the set as it now stands."""
    listed = "".join(f"{blob}\n" for blob in blobs).encode("ascii")
    database = folder / DATABASE_NAME
    made = made._replace(
        folder=folder,
        size=database.stat().st_size,
        sha256=file_digest(database),
        enclosures=listed.count(b"\n"),
        list_sha256=hashlib.sha256(listed).hexdigest(),
    )
    write_whole(folder / LIST_NAME, listed)
    values = {**made._asdict(), "folder": None, "made_at": made.made_at.isoformat()}
    body = {"format": _FORMAT, "version": _VERSION, **{k: v for k, v in values.items() if v is not None}}
    write_whole(folder / MANIFEST_NAME, json.dumps(body, indent=1, sort_keys=True).encode())
    return made


def read_set(path: Path) -> BackupSet:
    """Return the set of a folder or of its manifest; refuse what is not one, in words."""
    folder = path if path.is_dir() else path.parent
    manifest = folder / MANIFEST_NAME
    with file_failures(manifest), manifest.open("rb") as file:
        raw = file.read(_LARGEST_MANIFEST + 1)
    try:
        return _parsed(folder, json.loads(raw))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _unusable(folder) from error


def sets(folder: Path) -> list[BackupSet]:
    """Return the sets of a backup folder, newest first; a folder whose manifest is unreadable is left out."""
    return sorted(_readable(folder), key=lambda s: s.made_at, reverse=True)


def _readable(folder: Path) -> Iterator[BackupSet]:
    for manifest in folder.glob(f"*/{MANIFEST_NAME}"):
        try:
            yield read_set(manifest)
        except UserError:
            continue


def _parsed(folder: Path, body: dict[str, Any]) -> BackupSet:
    if body["format"] != _FORMAT or body["version"] != _VERSION or body["reason"] not in REASONS:
        raise ValueError(body["format"])
    made_at = datetime.fromisoformat(body["made_at"])
    if made_at.tzinfo is None:
        raise ValueError(body["made_at"])
    return BackupSet(
        folder=folder,
        made_at=made_at,
        day=str(body["day"]),
        reason=body["reason"],
        schema=int(body["schema"]),
        size=int(body["size"]),
        sha256=str(body["sha256"]),
        list_sha256=str(body["list_sha256"]),
        enclosures=int(body["enclosures"]),
        missing=tuple(str(b) for b in body["missing"]),
        heads=tuple(Head(str(device), int(seq), str(digest)) for device, seq, digest in body["heads"]),
    )


def _unusable(folder: Path) -> UserError:
    text = QT_TRANSLATE_NOOP("backup", "“{name}” is not a usable backup set: choose another one.")
    return UserError(text.format(name=folder.name), field="set")
