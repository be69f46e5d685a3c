"""Real servers that tests start for themselves: PostgreSQL, Samba with a mount of its share, S3, a folder that fails.

Each is a context manager; `tests/sync/hub/conftest.py` keeps one of each for a whole session.
"""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

import psycopg

STARTING_SECONDS = 30.0
STOPPING_SECONDS = 10.0
PASSWORD = "vallée-42"
"""Of every account made here."""


class Database(NamedTuple):
    """A running PostgreSQL: the address of a database is `at(name)`, its user's password `PASSWORD`."""

    port: int

    def at(self, name: str) -> str:
        return f"postgresql://aso@127.0.0.1:{self.port}/{name}"

    def connect(self, name: str = "postgres") -> "psycopg.Connection[tuple[object, ...]]":
        return psycopg.connect(self.at(name), password=PASSWORD, autocommit=True)

    def new(self) -> str:
        """Make an empty database and return its name."""
        name = f"t{secrets.token_hex(6)}"
        with self.connect() as db:
            db.execute(f"CREATE DATABASE {name}")
        return name


class Share(NamedTuple):
    """A running Samba server: `folder` lies behind its share `hub`, `mount` is the share as a client's folder."""

    port: int
    user: str
    folder: Path
    mount: Path


class Buckets(NamedTuple):
    """A running S3 service; any credentials are good."""

    endpoint: str

    def new(self) -> str:
        """Make an empty bucket and return its name."""
        name = f"t{secrets.token_hex(6)}"
        with closing(HTTPConnection(self.endpoint.removeprefix("http://"))) as client:
            client.request("PUT", f"/{name}")
            assert client.getresponse().status == 200
        return name

    def at(self, bucket: str, prefix: str = "team") -> str:
        return f"s3://{bucket}/{prefix}?endpoint={self.endpoint}"


class FaultFolder(NamedTuple):
    """A mounted folder whose operations fail as told; `source` lies behind `mount` and never fails."""

    source: Path
    mount: Path
    rules: Path

    def fail(self, *rules: Mapping[str, object]) -> None:
        """Replace the rules; `tests/sync/fault_folder.py` says what one is. Without any, all is well again."""
        fresh = self.rules.with_suffix(".new")
        fresh.write_text(json.dumps(rules))
        fresh.replace(self.rules)


@contextmanager
def fault_folder() -> Iterator[FaultFolder]:
    """Mount an empty folder that fails on demand."""
    with _folder("aso-fault-") as folder:
        made = FaultFolder(folder / "source", folder / "mount", folder / "rules.json")
        made.source.mkdir()
        made.mount.mkdir()
        made.fail()
        program = Path(__file__).parent / "sync" / "fault_folder.py"
        with _running([sys.executable, program, *map(str, made)], folder):
            _until(made.mount.is_mount, "the folder that fails")
            yield made


@contextmanager
def postgres() -> Iterator[Database]:
    """Run PostgreSQL; it refuses to be root, so root lends it the user of the Debian package."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    user = "postgres" if os.geteuid() == 0 else None
    with _folder("aso-pg-") as folder:
        if user:
            shutil.chown(folder, user)
        words = folder / "password"
        words.write_text(PASSWORD)
        words.chmod(0o644)
        accounts = ["-U", "aso", "-A", "scram-sha-256", f"--pwfile={words}"]
        make = [f"{programs}/initdb", "-D", f"{folder}/data", *accounts, "-E", "UTF8", "--locale=C", "--no-sync"]
        subprocess.run(make, check=True, capture_output=True, cwd=folder, user=user, extra_groups=user and [])
        port = free_port()
        settings = [f"port={port}", "listen_addresses=127.0.0.1", "fsync=off", f"unix_socket_directories={folder}"]
        options = [word for setting in settings for word in ("-c", setting)]
        with _running([programs / "postgres", "-D", folder / "data", *options], folder, user=user):
            database = Database(port)
            _until(lambda: _answers(database), "PostgreSQL")
            yield database


@contextmanager
def samba() -> Iterator[Share]:
    """Run Samba with one share, and mount that share through FUSE."""
    with _folder("aso-smb-") as folder:
        for name in ("share", "state", "mount", "home/.smb"):
            (folder / name).mkdir(parents=True)
        port, user = free_port(), _account()
        _write_samba(folder, port, user)
        words = f"{PASSWORD}\n{PASSWORD}\n".encode()
        enrol = ["smbpasswd", "-c", f"{folder}/smb.conf", "-a", "-s", user]
        subprocess.run(enrol, input=words, check=True, capture_output=True)
        server = ["smbd", "-F", "--no-process-group", "-s", f"{folder}/smb.conf"]
        options = ["-o", f"config={folder}/home/.smb/smbnetfs.conf", "-o", f"log_file={folder}/client.log"]
        client = ["smbnetfs", f"{folder}/mount", "-f", *options]
        with (
            _running(server, folder),
            _reached(port),
            _running(client, folder, environment={"HOME": str(folder / "home")}),
        ):
            mount = folder / "mount" / f"127.0.0.1:{port}" / "hub"
            _until(mount.is_dir, "the mounted share")
            yield Share(port, user, folder / "share", mount)


@contextmanager
def s3() -> Iterator[Buckets]:
    """Run an S3 service in a process of its own."""
    with _folder("aso-s3-") as folder:
        port = free_port()
        environment = {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "key"}
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        with _running(command, folder, environment=environment), _reached(port):
            yield Buckets(f"http://127.0.0.1:{port}")


def free_port() -> int:
    """Return a port of loopback that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def _running(
    command: Sequence[str | Path],
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
    user: str | None = None,
) -> Iterator[None]:
    with (folder / f"{Path(command[0]).name}.out").open("wb") as out:
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", *command],  # it ends with the tests, however they end
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # these servers signal their whole group when they end
            env=os.environ | (environment or {}),
            user=user,
            extra_groups=user and [],
        )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(STOPPING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def _folder(prefix: str) -> Iterator[Path]:
    """Give a folder of short name that any user may enter; sockets allow no long ones."""
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir="/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _reached(port: int) -> Iterator[None]:
    """Wait for a server to listen."""
    _until(lambda: _listens(port), f"port {port}")
    yield


def _until(ready: Callable[[], bool], what: str) -> None:
    waiting, end = threading.Event(), time.monotonic() + STARTING_SECONDS
    while not ready():
        assert time.monotonic() < end, f"{what} does not start"
        waiting.wait(0.05)


def _answers(database: Database) -> bool:
    try:
        database.connect().close()
    except psycopg.OperationalError:
        return False
    return True


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _account() -> str:
    import pwd

    return pwd.getpwuid(os.geteuid()).pw_name


def _write_samba(folder: Path, port: int, user: str) -> None:
    """Write what the server and its client need; both keep their state in `folder`."""
    places = ("pid directory", "lock directory", "state directory", "cache directory", "private dir", "ncalrpc dir")
    state = "".join(f"{place} = {folder}/state\n" for place in places)
    (folder / "smb.conf").write_text(
        f"[global]\n{state}smb ports = {port}\ninterfaces = 127.0.0.1/8\nbind interfaces only = yes\n"
        f"server role = standalone server\ndisable netbios = yes\ndisable spoolss = yes\nload printers = no\n"
        f"log file = {folder}/state/log\n[hub]\npath = {folder}/share\nread only = no\nforce user = {user}\n"
    )
    home = folder / "home/.smb"
    (home / "smb.conf").write_text("[global]\nclient min protocol = SMB2\n" + state.replace("/state", "/home"))
    (home / "smbnetfs.conf").write_text(
        f'smb_query_browsers false\nauth "{user}" "{PASSWORD}"\nhost 127.0.0.1:{port} WORKGROUP visible=true\n'
    )
    (home / "smbnetfs.conf").chmod(0o600)
