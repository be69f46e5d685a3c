"""From an address to a store: `file:///…` or a UNC path, `postgresql://…`, `s3://bucket/prefix?endpoint=…&region=…`.

An address never holds a password: it is shown, written into files and sent to colleagues.
"""

import os
from pathlib import Path, PureWindowsPath
from typing import Final, Protocol
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from aso_desktop.sync.hub.store import BadAddress, Store

_DEFAULT_REGION: Final = "us-east-1"


class OpenStore(Store, Protocol):
    """A store and its life."""

    def prepare(self) -> None:
        """Make the place of a new hub; only `hub create` asks for it."""
        ...

    def close(self) -> None:
        """Let go of connections; the next call opens what it needs."""
        ...


def open_store(url: str, secret: str = "", proxy: str = "") -> OpenStore:
    """Return the store at `url`; nothing is contacted yet. Raises `BadAddress`, in words, for what is no address.

    Only S3 goes through the proxy: a folder and PostgreSQL have none.
    """
    address = url.strip()
    if address.startswith("\\\\") or PureWindowsPath(address).drive[1:] == ":":
        return _folder(address)
    parts = _split(address)
    if parts.scheme == "file":
        return _folder(_path_of(parts))
    if parts.scheme in ("postgresql", "postgres") and parts.hostname and parts.path.strip("/"):
        return _postgres(address, secret)
    if parts.scheme == "s3" and parts.netloc:
        return _bucket(parts, secret, proxy)
    if not parts.scheme and address.startswith("/"):
        return _folder(address)
    raise BadAddress(address)


def tells(url: str) -> bool:
    """Say whether the hub at `url` tells those who listen when something is announced."""
    return url.strip().startswith(("postgresql://", "postgres://"))


def _split(address: str) -> SplitResult:
    """Take an address apart; a password in it is refused before it can be written down anywhere."""
    try:
        parts = urlsplit(address)
        has_password = parts.password is not None or "password" in parse_qs(parts.query)
        _ = parts.port
    except ValueError as error:
        raise BadAddress from error
    if has_password:
        raise BadAddress
    return parts


def _path_of(parts: SplitResult) -> str:
    """Return the path of a file address: a server in it is a Windows share (RFC 8089, appendix E.3)."""
    path = unquote(parts.path)
    if parts.netloc and parts.netloc != "localhost":
        return "\\\\" + parts.netloc + path.replace("/", "\\")
    return path.lstrip("/") if PureWindowsPath(path.lstrip("/")).drive else path


def _folder(path: str) -> OpenStore:
    from aso_desktop.sync.hub.folder import FolderStore

    if not path.isprintable():
        raise BadAddress(repr(path))
    windows = PureWindowsPath(path)
    if windows.drive and os.name != "nt":
        raise BadAddress(path)
    root = Path(long_windows_path(path) if windows.drive else path)
    if not root.is_absolute() or root == root.parent:
        raise BadAddress(path)
    return FolderStore(root)


def long_windows_path(path: str) -> str:
    r"""Return the form of an absolute Windows path that may be longer than 260 signs (`\\?\C:\…`, `\\?\UNC\…`)."""
    plain = str(PureWindowsPath(path))
    if plain.startswith("\\\\?\\"):
        return plain
    return "\\\\?\\UNC" + plain[1:] if plain.startswith("\\\\") else "\\\\?\\" + plain


def _postgres(address: str, secret: str) -> OpenStore:
    from aso_desktop.sync.hub.postgres import PostgresStore

    return PostgresStore(address, secret)


def _bucket(parts: SplitResult, secret: str, proxy: str) -> OpenStore:
    from aso_desktop.sync.hub.s3 import Bucket, BucketStore

    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    prefix = unquote(parts.path).strip("/")
    bucket = Bucket(parts.netloc, prefix, asked.get("endpoint", ""), asked.get("region", _DEFAULT_REGION))
    return BucketStore(bucket, secret, proxy)
