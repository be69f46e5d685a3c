"""Enclosures on the hub: parts of 4 MiB under names that nobody can guess.

The name is the one by which rows name the content: 64 hexadecimal digits, a keyed hash of it. A part is AES-256-GCM
under key and nonce that HKDF-SHA256 draws from the team key, the name and the part's number: the same content gives the
same bytes, so an upload may stop and be repeated anywhere, and no nonce serves two contents. The epoch of the key is
that of the first upload: who fetches tries the keys it holds. All parts are on the hub before the segment that names
them.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import BinaryIO, Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.primitives import KEY_BYTES, derive, same
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Damaged, Missing, Offer, Store, offer

PART_BYTES: Final = 4 * 1024 * 1024
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16


Content = Callable[[], Iterable[bytes]]
"""Gives a content from its beginning, in pieces of any size, each time it is called."""


class Uploaded(NamedTuple):
    """An enclosure that is whole on the hub: its name, its size in bytes, how many parts had to be sent."""

    name: str
    size: int
    sent: int


def blob_name(team_key: bytes, content: Iterable[bytes]) -> tuple[str, int]:
    """Return the name of a content, 64 hexadecimal digits, and its size in bytes."""
    name, size = hmac.new(team_key, digestmod=hashlib.sha256), 0
    for piece in content:
        name.update(piece)
        size += len(piece)
    return name.hexdigest(), size


def part_sizes(size: int) -> list[int]:
    """Return the sizes on the hub of the parts of `size` bytes; an empty content has one part."""
    full, rest = divmod(size, PART_BYTES)
    plain = [PART_BYTES] * full + ([rest] if rest or not full else [])
    return [part + _TAG_BYTES for part in plain]


def seal_part(team_key: bytes, name: str, part: int, plain: bytes) -> bytes:
    """Return the bytes of one part; always the same for the same content."""
    cipher, nonce = _cipher(team_key, name, part)
    return cipher.encrypt(nonce, plain, names.blob_part(name, part).encode())


def open_part(team_key: bytes, name: str, part: int, sealed: bytes) -> bytes:
    """Return the content of one part; raise `Damaged` when it is not what the team wrote under this name."""
    cipher, nonce = _cipher(team_key, name, part)
    try:
        return cipher.decrypt(nonce, sealed, names.blob_part(name, part).encode())
    except (InvalidTag, ValueError) as error:
        raise Damaged(names.blob_part(name, part)) from error


def missing_parts(store: Store, name: str, size: int) -> list[int]:
    """Return the numbers of the parts that the hub lacks or holds with a wrong size: one listing."""
    there = {entry.key: entry.size for entry in store.list(names.blob_of(name))}
    wanted = enumerate(part_sizes(size))
    return [part for part, sealed in wanted if there.get(names.blob_part(name, part)) != sealed]


def upload(store: Store, team_key: bytes, read: Content, progress: Progress = silent, name: str = "") -> Uploaded:
    """Bring the parts that the hub lacks. The content is read twice: for its size and name, then for its parts.

    A part whose bytes on the hub are wrong is replaced: this device holds the right ones. A content that rows name
    already keeps that `name`; otherwise it is HMAC-SHA256(team key, content).
    """
    computed, size = blob_name(team_key, read())
    name = name or computed
    missing, total = set(missing_parts(store, name, size)), len(part_sizes(size))
    done = total - len(missing)
    progress(done, total, "upload")
    for part, plain in enumerate(_parts(read())):
        if part in missing:
            _put(store, names.blob_part(name, part), seal_part(team_key, name, part, plain))
            done += 1
            progress(done, total, "upload")
    return Uploaded(name, size, len(missing))


def take(store: Store, keys: Iterable[bytes], name: str) -> Iterator[bytes]:
    """Give the parts of a content that rows name, each authenticated by the team key it was sent with.

    Raises `Missing` when the hub holds none or not all of it, `Damaged` when a part is not what the team wrote.
    """
    held = [names.read_blob(entry.key) for entry in store.list(names.blob_of(name))]
    numbers = sorted(part.part for part in held if part is not None)
    if not numbers or numbers != list(range(len(numbers))):
        raise Missing(name)
    known = list(keys)
    for number in numbers:
        yield _opened(known, name, number, store.get(names.blob_part(name, number)))


def _opened(keys: list[bytes], name: str, part: int, sealed: bytes) -> bytes:
    for key in keys:
        with suppress(Damaged):
            return open_part(key, name, part, sealed)
    raise Damaged(names.blob_part(name, part))


def fetch(store: Store, team_key: bytes, name: str, size: int, sink: BinaryIO, progress: Progress = silent) -> None:
    """Write the content to `sink`, a temporary place: raises `Missing` or `Damaged`, and what was written is worthless.

    Each part is authenticated before it is written, the whole by its name at the end.
    """
    total = len(part_sizes(size))
    whole = hmac.new(team_key, digestmod=hashlib.sha256)
    written = 0
    for part in range(total):
        progress(part, total, "download")
        plain = open_part(team_key, name, part, store.get(names.blob_part(name, part)))
        whole.update(plain)
        written += sink.write(plain)
    if written != size or not same(whole.hexdigest().encode(), name.encode()):
        raise Damaged(name)
    progress(total, total, "download")


def _put(store: Store, key: str, sealed: bytes) -> None:
    """Put a part; half of one, left by a crash on a share that shows it, makes room for the whole."""
    if offer(store, key, sealed) is Offer.TAKEN:
        store.delete(key)
        if offer(store, key, sealed) is Offer.TAKEN:
            raise Damaged(key)


def _parts(content: Iterable[bytes]) -> Iterator[bytes]:
    """Cut pieces of any size into parts; nothing gives one empty part."""
    held, given = bytearray(), False
    for piece in content:
        held += piece
        while len(held) >= PART_BYTES:
            yield bytes(held[:PART_BYTES])
            given = True
            del held[:PART_BYTES]
    if held or not given:
        yield bytes(held)


def _cipher(team_key: bytes, name: str, part: int) -> tuple[AESGCM, bytes]:
    drawn = derive(team_key, f"aso-blob-1 {name} {part}", length=KEY_BYTES + _NONCE_BYTES)
    return AESGCM(drawn[:KEY_BYTES]), drawn[KEY_BYTES:]
