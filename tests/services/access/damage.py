"""What can befall a profile's files and its keyring."""

from collections.abc import Callable
from pathlib import Path

from aso_desktop.security.key_file import COPY_NAME, FILE_NAME
from aso_desktop.store.connection import connect
from aso_desktop.store.schema import LATEST
from tests.security.conftest import PHRASE
from tests.security.keyrings import AbsentKeyring, AlteringKeyring, LockedKeyring, MemoryKeyring
from tests.services.access.conftest import Post

Change = Callable[[Post], None]


def nothing(_post: Post) -> None:
    return


def flip(path: Path, offset: int = 100) -> None:
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 1
    path.write_bytes(raw)


def first_copy_damaged(post: Post) -> None:
    flip(post.profile / FILE_NAME)


def second_copy_missing(post: Post) -> None:
    (post.profile / COPY_NAME).unlink()


def both_copies_damaged(post: Post) -> None:
    flip(post.profile / FILE_NAME)
    flip(post.profile / COPY_NAME)


def both_copies_missing(post: Post) -> None:
    (post.profile / FILE_NAME).unlink()
    (post.profile / COPY_NAME).unlink()


def database_gone(post: Post) -> None:
    (post.profile / "aso.db").rename(post.profile.parent / "moved.db")


def database_header_damaged(post: Post) -> None:
    flip(post.profile / "aso.db", 5)


def database_emptied(post: Post) -> None:
    (post.profile / "aso.db").write_bytes(b"")


def database_newer(post: Post) -> None:
    opening = post.access().unlock(PHRASE)
    assert opening.keys is not None
    database = connect(post.profile / "aso.db", opening.keys.data)
    database.execute(f"PRAGMA user_version = {LATEST + 1}")
    database.close()


def keyring_emptied(post: Post) -> None:
    assert isinstance(post.keyring, MemoryKeyring)
    post.keyring.kept.clear()


def keyring_of_another_pc(post: Post) -> None:
    assert isinstance(post.keyring, MemoryKeyring)
    (place,) = post.keyring.kept
    altering = AlteringKeyring()
    altering.set_password(*place, "")
    post.keyring = altering


def keyring_locked(post: Post) -> None:
    post.keyring = LockedKeyring()


def keyring_absent(post: Post) -> None:
    post.keyring = None


def keyring_without_service(post: Post) -> None:
    post.keyring = AbsentKeyring()
