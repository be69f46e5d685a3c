"""The hub through its child process: in time, whatever the share does, and nothing is left behind for good."""

import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from aso_desktop.core.errors import Cancelled
from aso_desktop.sync.hub import link as link_module
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.link import MOST_STUCK, HubLink
from aso_desktop.sync.hub.store import BadAddress, Missing, Offer, OutOfReach, Put, Slow, offer
from tests.servers import free_port
from tests.sync.hub.conftest import Place

IN_TIME = 0.5
"""Seconds by which an answer may come after its deadline on a busy machine."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "hub"
    made.mkdir()
    return made


@pytest.fixture
def hanging(folder: Path) -> Iterator[Path]:
    """A folder whose `hub` never answers a reader: a pipe that nobody writes to. At the end it answers."""
    pipe = folder / "hub"
    os.mkfifo(pipe)
    yield folder
    pipe.unlink()


def test_every_kind_of_hub_works_through_the_child(place: Place) -> None:
    with HubLink(place.url, place.secret) as hub:
        hub.prepare()
        key = names.marker("0a" * 16, 3)
        assert hub.put_if_absent(key, b"announced") is Put.CREATED
        assert hub.put_if_absent(key, b"other") is Put.EXISTS
        assert hub.get(key) == b"announced"
        assert [entry[:2] for entry in hub.list(names.HEADS)] == [(key, 9)]
        hub.delete(key)
        with pytest.raises(Missing):
            hub.get(key)


def test_large_objects_go_both_ways(folder: Path) -> None:
    body = os.urandom(5 * 1024 * 1024)
    with HubLink(folder.as_uri()) as hub:
        assert offer(hub, names.blob_part("ab" * 32, 0), body) is Offer.KEPT


def test_an_address_that_is_none_has_its_sentence() -> None:
    with HubLink("carrier-pigeon://roof") as hub, pytest.raises(BadAddress, match="cannot be used"):
        hub.get(names.HUB)


def test_a_share_that_hangs_costs_the_deadline_and_no_more(hanging: Path) -> None:
    with HubLink(hanging.as_uri(), seconds=0.5) as hub:
        began = time.monotonic()
        with pytest.raises(Slow, match="does not answer in time"):
            hub.get(names.HUB)
        assert time.monotonic() - began < 3 * 0.5 + IN_TIME
        hub._seconds = 20
        assert hub.put_if_absent(names.trash(1), b"") is Put.CREATED  # another child does the next call


def test_a_server_that_accepts_and_never_answers_is_left_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with HubLink(f"postgresql://aso@127.0.0.1:{port}/hub", seconds=1) as hub:
            began = time.monotonic()
            with pytest.raises(Slow):
                hub.list(names.HEADS)
            assert time.monotonic() - began < 1 + IN_TIME


def test_sending_to_a_child_that_does_not_read_waits_no_longer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_module, "_BOOT", "import threading; threading.Event().wait()")
    monkeypatch.setattr(link_module, "_SLOWEST_BYTES", 1 << 30)
    with HubLink(folder.as_uri(), seconds=0.3) as hub:
        began = time.monotonic()
        with pytest.raises(Slow):
            hub.put_if_absent(names.HUB, bytes(8 * 1024 * 1024))
        assert time.monotonic() - began < 0.3 + IN_TIME


def test_while_several_children_are_stuck_no_other_is_started(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process in a system call that cannot be interrupted survives its kill; here, nobody kills it."""
    let_go = threading.Event()
    monkeypatch.setattr(link_module, "_BOOT", "import threading; threading.Event().wait()")
    end = link_module._end

    def stuck(child: link_module._Child, seconds: float) -> None:
        let_go.wait()
        end(child, seconds)

    monkeypatch.setattr(link_module, "_end", stuck)
    with HubLink(folder.as_uri(), seconds=0.1) as hub:
        for _ in range(MOST_STUCK):
            with pytest.raises(Slow):
                hub.list(names.HEADS)
        began = time.monotonic()
        with pytest.raises(Slow) as refused:
            hub.list(names.HEADS)
        assert "still hang" in refused.value.detail
        assert time.monotonic() - began < 0.1
        let_go.set()


def test_a_child_that_dies_is_replaced(folder: Path) -> None:
    with HubLink(folder.as_uri()) as hub:
        hub.put_if_absent(names.HUB, b"identity")
        assert hub._child is not None
        hub._child.process.kill()
        hub._child.process.wait()
        with pytest.raises(OutOfReach):
            hub.get(names.HUB)
        assert hub.get(names.HUB) == b"identity"


def test_a_call_that_waits_is_cancelled(hanging: Path) -> None:
    with HubLink(hanging.as_uri(), cancel=lambda: True) as hub, pytest.raises(Cancelled):
        hub.get(names.HUB)


def test_closing_stops_a_call_of_another_thread_at_once(hanging: Path) -> None:
    ended: list[type[BaseException]] = []
    hub = HubLink(hanging.as_uri())

    def ask() -> None:
        try:
            hub.get(names.HUB)
        except Cancelled as error:
            ended.append(type(error))

    thread = threading.Thread(target=ask)
    thread.start()
    until(lambda: hub._child is not None)
    began = time.monotonic()
    hub.close()
    thread.join()
    assert time.monotonic() - began < IN_TIME
    assert ended == [Cancelled]


def test_the_child_knows_no_secret_of_the_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASO_PASSPHRASE_FILE", "/somewhere")
    monkeypatch.setenv("SSL_CERT_FILE", "/certificates")
    with closing(HubLink(folder.as_uri())) as hub:
        hub.list(names.HEADS)
        assert hub._child is not None
        environment = Path(f"/proc/{hub._child.process.pid}/environ").read_bytes()
        command = Path(f"/proc/{hub._child.process.pid}/cmdline").read_bytes()
        assert b"SSL_CERT_FILE" in environment
        assert b"ASO_" not in environment
        assert folder.as_uri().encode() not in command


def test_a_frozen_program_starts_itself_as_the_child(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(link_module.__file__).parents[3]
    program = tmp_path / "aso-desktop"
    words = f"import sys; sys.path.insert(0, {str(root)!r}); from aso_desktop.__main__ import main; main()"
    program.write_text(f"#!{sys.executable}\n{words}\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with HubLink(folder.as_uri()) as hub:
        assert hub.put_if_absent(names.HUB, b"identity") is Put.CREATED


def test_nobody_there_is_said_as_such() -> None:
    with HubLink(f"postgresql://aso@127.0.0.1:{free_port()}/hub") as hub, pytest.raises(OutOfReach):
        hub.list(names.HEADS)


def until(ready: Callable[[], bool]) -> None:
    waiting, end = threading.Event(), time.monotonic() + 5
    while not ready():
        assert time.monotonic() < end
        waiting.wait(0.01)
