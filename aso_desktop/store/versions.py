"""Which engine opens the profiles: for the self-test and for IT."""

from contextlib import closing
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlcipher


class EngineVersions(NamedTuple):
    """The versions of SQLite, of SQLCipher and of what encrypts beneath it, as they name themselves."""

    sqlite: str
    sqlcipher: str
    provider: str


def engine_versions() -> EngineVersions:
    """Ask the engine, without a file; it only answers once it has a key."""
    with closing(sqlcipher.connect(":memory:")) as memory:
        memory.execute("PRAGMA key = 'none'")
        (cipher,) = memory.execute("PRAGMA cipher_version").fetchone()
        (provider,) = memory.execute("PRAGMA cipher_provider_version").fetchone()
    return EngineVersions(sqlcipher.sqlite_version, str(cipher), str(provider))
