"""One server of each kind for the whole session, and every kind of hub on it."""

import secrets
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from aso_desktop.sync.hub.opening import OpenStore, open_store
from tests import servers

KINDS = ("folder", "share", "postgres", "bucket")


class Place(NamedTuple):
    """A hub of one kind that nobody has used, and what its address needs besides."""

    kind: str
    url: str
    secret: str = ""

    def open(self) -> OpenStore:
        return open_store(self.url, self.secret)


@pytest.fixture(scope="session")
def database() -> Iterator[servers.Database]:
    with servers.postgres() as running:
        yield running


@pytest.fixture(scope="session")
def share() -> Iterator[servers.Share]:
    with servers.samba() as running:
        yield running


@pytest.fixture(scope="session")
def buckets() -> Iterator[servers.Buckets]:
    with servers.s3() as running:
        yield running


@pytest.fixture(scope="session")
def _fault_folder() -> Iterator[servers.FaultFolder]:
    with servers.fault_folder() as running:
        yield running


@pytest.fixture
def faults(_fault_folder: servers.FaultFolder) -> Iterator[servers.FaultFolder]:
    """A folder that fails on demand, empty."""
    yield _fault_folder
    _fault_folder.fail()
    for path in sorted(_fault_folder.source.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


@pytest.fixture(scope="session", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Every kind of hub in turn; its server runs before the test begins."""
    name: str = request.param
    if server := {"share": "share", "postgres": "database", "bucket": "buckets"}.get(name):
        request.getfixturevalue(server)
    return name


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest) -> Iterator[Place]:
    """An empty hub of each kind."""
    if kind == "folder":
        folder = Path("/dev/shm") / f"aso-hub-{secrets.token_hex(6)}"  # noqa: S108 - memory
        yield from _in_folder(kind, folder)
    elif kind == "share":
        mount: Path = request.getfixturevalue("share").mount
        yield from _in_folder(kind, mount / secrets.token_hex(6))
    elif kind == "postgres":
        running: servers.Database = request.getfixturevalue("database")
        yield Place(kind, running.at(running.new()), servers.PASSWORD)
    else:
        found: servers.Buckets = request.getfixturevalue("buckets")
        yield Place(kind, found.at(found.new()), "id:key")


@pytest.fixture
def store(place: Place) -> Iterator[OpenStore]:
    """A hub of each kind, made and open."""
    with closing(place.open()) as opened:
        opened.prepare()
        yield opened


def _in_folder(kind: str, folder: Path) -> Iterator[Place]:
    yield Place(kind, folder.as_uri())
    _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder, through a mount that may still hide what was just deleted."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()
