"""Run by the Python that freezes the program: print, as JSON, the versions that only the code itself tells."""

import json
import platform
import sys
from collections.abc import Callable
from typing import Final


def _sqlcipher(words: str) -> str:
    import sqlcipher3.dbapi2 as sqlcipher

    memory = sqlcipher.connect(":memory:")
    memory.execute("PRAGMA key = 'x'")
    return str(memory.execute(words).fetchone()[0])


def _lxml(name: str) -> str:
    from lxml import etree

    return ".".join(str(part) for part in getattr(etree, name))


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return str(qVersion())


def _zstd() -> str:
    import zstandard

    return ".".join(str(part) for part in zstandard.ZSTD_VERSION)


def _pdfium() -> str:
    import pypdfium2

    return str(pypdfium2.PDFIUM_INFO).partition("@")[0]


def _libpq() -> str:
    import psycopg

    version = psycopg.pq.version()
    return f"{version // 10000}.{version % 10000}"


PROBES: Final[dict[str, Callable[[], str]]] = {
    "python": platform.python_version,
    "qt": _qt,
    "sqlite": lambda: _sqlcipher("SELECT sqlite_version()"),
    "sqlcipher": lambda: _sqlcipher("PRAGMA cipher_version").split()[0],
    "sqlcipher-openssl": lambda: _sqlcipher("PRAGMA cipher_provider_version").split()[1],
    "libxml2": lambda: _lxml("LIBXML_VERSION"),
    "libxslt": lambda: _lxml("LIBXSLT_VERSION"),
    "zstd": _zstd,
    "pdfium": _pdfium,
    "libpq": _libpq,
}

if __name__ == "__main__":
    json.dump({name: probe() for name, probe in PROBES.items()}, sys.stdout, indent=1)
