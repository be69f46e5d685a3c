"""Enclosures on disk: encrypted by parts under a one-off key, named by a keyed hash of what they hold.

File: 8 bytes of magic, 32 random bytes, then parts of 4 MiB (the last one shorter), each with its 16-byte tag
(AES-256-GCM). The one-off key is derived from the enclosure key and the random bytes, so no nonce ever repeats under
a key. Header, part number and a last-part flag are authenticated with each part: a cut or reordered file shows.
"""

import hashlib
import hmac
import io
import os
import re
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.primitives import KEY_BYTES, derive, same
from aso_desktop.store.files import PARTIAL, file_failures, replacing, sync_folder

PART_BYTES: Final = 4 * 1024 * 1024
_MAGIC: Final = b"ASOENC1\0"
_FOREIGN: Final = b"ASOENF1\0"
"""Begins a file whose name another profile's key made."""
_TAG_BYTES: Final = 16
_SEALED_PART: Final = PART_BYTES + _TAG_BYTES
_NONCE_BYTES: Final = 12
_BLOB = re.compile(r"[0-9a-f]{64}")


class KeptEnclosure(NamedTuple):
    """What the store knows of bytes it keeps: the blob's name, the plain SHA-256, the size."""

    blob: str
    sha256: str
    size: int


class EnclosureMissing(EnvironmentFailure):
    """The file of an enclosure is not where it should be."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("enclosures", "The enclosure’s file is missing: restore it from a backup."))


class EnclosureDamaged(EnvironmentFailure):
    """The file of an enclosure was cut or altered."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("enclosures", "The enclosure’s file is damaged: restore it from a backup."))


class EnclosureStore:
    """Keeps the bytes of enclosures in one folder; the same bytes are stored once."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Use `folder`, made at the first write."""
        self.folder = folder
        self._key = key
        self.fetch: Callable[[str], None] | None = None
        """Brings a blob that a colleague's row names and that is not here yet; raises when it cannot."""

    def keep_bytes(self, content: bytes) -> KeptEnclosure:
        """Keep bytes that are already in memory."""
        return self.keep(io.BytesIO(content))

    def keep_file(self, path: Path) -> KeptEnclosure:
        """Keep a copy of a file, whatever its size, in constant memory."""
        with file_failures(path), path.open("rb") as source:
            return self.keep(source)

    def keep(self, source: BinaryIO) -> KeptEnclosure:
        """Keep what `source` holds; nothing remains on disk when the machine refuses."""
        partial = self.folder / f".{secrets.token_hex(8)}{PARTIAL}"
        with file_failures(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                kept = self._write(source, partial)
                self._settle(partial, kept.blob)
            finally:
                partial.unlink(missing_ok=True)
        return kept

    def adopt(self, blob: str, parts: Iterable[bytes], sha256: str = "") -> None:
        """Keep what a colleague's device named `blob`, a name that this profile's key cannot compute.

        Raises `EnclosureDamaged` unless the content has the SHA-256 that its row tells, where it tells one.
        """
        partial = self.folder / f".{secrets.token_hex(8)}{PARTIAL}"
        with file_failures(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                kept = self._write(_Pieces(parts), partial, _FOREIGN)
                if sha256 and kept.sha256 != sha256:
                    raise EnclosureDamaged
                self._settle(partial, blob)
            finally:
                partial.unlink(missing_ok=True)

    def path(self, blob: str) -> Path:
        """Return where a blob lies; a name that is not a blob's is missing, never a path."""
        if not _BLOB.fullmatch(blob):
            raise EnclosureMissing
        return self.folder / blob[:2] / blob

    def is_present(self, blob: str) -> bool:
        """Say whether a blob's file exists; `check` says whether it is whole."""
        return self.path(blob).is_file()

    def stream(self, blob: str) -> Iterator[bytes]:
        """Give the parts of a blob, each authenticated before it is given; the end proves that none is missing."""
        path = self.path(blob)
        if self.fetch is not None and not path.is_file():
            self.fetch(blob)
        try:
            with path.open("rb") as file:
                yield from self._parts(file)
        except FileNotFoundError as error:
            raise EnclosureMissing from error
        except OSError as error:
            with file_failures(path):
                raise error from None

    def read(self, blob: str) -> bytes:
        """Return the whole content of a blob."""
        return b"".join(self.stream(blob))

    def export(self, blob: str, target: Path) -> None:
        """Write the content of a blob in clear to `target`, whole or not at all."""
        with replacing(target) as file:
            for part in self.stream(blob):
                file.write(part)

    def check(self, blob: str) -> None:
        """Read a blob whole; raise `EnclosureMissing` or `EnclosureDamaged` unless it holds what its name says."""
        name = self._namer()
        for part in self.stream(blob):
            name.update(part)
        if not self._is_foreign(blob) and not same(name.hexdigest().encode(), blob.encode()):
            raise EnclosureDamaged

    def _is_foreign(self, blob: str) -> bool:
        """Say whether a colleague's device named the blob: its parts are authenticated, its name is not ours."""
        with self.path(blob).open("rb") as file:
            return file.read(len(_FOREIGN)) == _FOREIGN

    def blobs(self) -> Iterator[str]:
        """Give the names of the blobs present."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            if _BLOB.fullmatch(path.name) and path.is_file():
                yield path.name

    def sweep(self, referenced: Collection[str], before: float) -> int:
        """Delete blobs that nothing refers to and partial files, older than `before` (seconds since 1970).

        The age protects a file that a transaction still open is about to refer to.
        """
        found = [self.path(b) for b in self.blobs() if b not in referenced]
        old = [p for p in (*found, *self.folder.glob(f".*{PARTIAL}")) if p.stat().st_mtime < before]
        for path in old:
            with file_failures(path):
                path.unlink(missing_ok=True)
        return len(old)

    def _namer(self) -> "hmac.HMAC":
        return hmac.new(self._key, digestmod=hashlib.sha256)

    def _write(self, source: "BinaryIO | _Pieces", partial: Path, magic: bytes = _MAGIC) -> KeptEnclosure:
        name, plain, size = self._namer(), hashlib.sha256(), 0
        header = magic + secrets.token_bytes(KEY_BYTES)
        cipher = self._cipher(header)
        with partial.open("xb") as file:
            file.write(header)
            for number, (part, is_last) in enumerate(_parts_of(source, PART_BYTES)):
                name.update(part)
                plain.update(part)
                size += len(part)
                file.write(cipher.encrypt(_nonce(number), part, _associated(header, number, is_last=is_last)))
            file.flush()
            os.fsync(file.fileno())
        return KeptEnclosure(name.hexdigest(), plain.hexdigest(), size)

    def _settle(self, partial: Path, blob: str) -> None:
        """Give the partial file its name, unless a sound file already has it."""
        target = self.path(blob)
        if target.is_file() and self._is_sound(blob):
            return
        target.parent.mkdir(exist_ok=True)
        partial.replace(target)
        sync_folder(target.parent)
        sync_folder(self.folder)

    def _is_sound(self, blob: str) -> bool:
        try:
            self.check(blob)
        except EnvironmentFailure:
            return False
        return True

    def _parts(self, file: BinaryIO) -> Iterator[bytes]:
        header = file.read(len(_MAGIC) + KEY_BYTES)
        if len(header) != len(_MAGIC) + KEY_BYTES or not header.startswith((_MAGIC, _FOREIGN)):
            raise EnclosureDamaged
        cipher = self._cipher(header)
        for number, (sealed, is_last) in enumerate(_parts_of(file, _SEALED_PART)):
            try:
                yield cipher.decrypt(_nonce(number), sealed, _associated(header, number, is_last=is_last))
            except (InvalidTag, ValueError) as error:
                raise EnclosureDamaged from error

    def _cipher(self, header: bytes) -> AESGCM:
        return AESGCM(derive(self._key, "aso enclosure", header[len(_MAGIC) :]))


class _Pieces:
    """What comes in pieces of any size, read like a file."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = b""

    def read(self, length: int) -> bytes:
        """Return at most `length` bytes; nothing at the end."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = piece
        given, self._left = self._left[:length], self._left[length:]
        return given


def _parts_of(source: "BinaryIO | _Pieces", length: int) -> Iterator[tuple[bytes, bool]]:
    """Give what a file holds by parts of `length`, with a flag on the last one; an empty file has one empty part."""
    part = _filled(source, length)
    while following := _filled(source, length):
        yield part, False
        part = following
    yield part, True


def _filled(source: "BinaryIO | _Pieces", length: int) -> bytes:
    """Read until `length` bytes are there or the source ends; a single read may give less."""
    part = source.read(length)
    while len(part) < length and (more := source.read(length - len(part))):
        part += more
    return part


def _nonce(number: int) -> bytes:
    return number.to_bytes(_NONCE_BYTES)


def _associated(header: bytes, number: int, *, is_last: bool) -> bytes:
    return header + number.to_bytes(8) + bytes([is_last])
