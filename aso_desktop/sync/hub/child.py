"""The inside of the hub's child process: it does what the parent asks on the hub, one call at a time.

It owns the address, the hub's own credentials and sealed bytes; never a key, never the database. It may hang for as
long as a share does: the parent leaves it behind. Messages are MessagePack both ways, never pickle.
"""

from contextlib import suppress
from typing import Any, Final

import msgspec

from aso_desktop.core.child_guard import connect
from aso_desktop.sync.hub.opening import OpenStore, open_store
from aso_desktop.sync.hub.store import Entry, HubFailure, OutOfReach, Put, Trouble

IDLE_SECONDS: Final = 10
"""How long connections of a silent parent are kept."""
_LONGEST_DETAIL: Final = 300


class Ask(msgspec.Struct, array_like=True):
    """One call: the operation, its key or prefix, and what else it takes."""

    operation: str
    key: str = ""
    after: str = ""
    body: bytes = b""
    seconds: float = 0


class Answer(msgspec.Struct, array_like=True):
    """What came of it: a trouble, or the value that fits the operation."""

    trouble: str = ""
    detail: str = ""
    entries: list[Entry] = []
    body: bytes = b""
    flag: bool = False


def serve(handle: int) -> None:
    """Answer calls until the parent hangs up."""
    connection = connect(handle)
    with suppress(EOFError, OSError):
        url, secret, proxy = msgspec.msgpack.decode(connection.recv_bytes(), type=tuple[str, str, str])
        store: OpenStore | None = None
        while True:
            if store is not None and not connection.poll(IDLE_SECONDS):
                store.close()
            ask = msgspec.msgpack.decode(connection.recv_bytes(), type=Ask)
            try:
                store = store or open_store(url, secret, proxy)
                answer = _do(store, ask)
            except HubFailure as failure:
                answer = Answer(failure.trouble, failure.detail[:_LONGEST_DETAIL])
            except Exception as error:  # noqa: BLE001 - a driver's surprise is no reason to lose the child
                answer = Answer(Trouble.OUT_OF_REACH, f"{type(error).__name__}: {error}"[:_LONGEST_DETAIL])
            connection.send_bytes(msgspec.msgpack.encode(answer))


def _do(store: OpenStore, ask: Ask) -> Answer:
    """Do one call."""
    match ask.operation:
        case "list":
            return Answer(entries=store.list(ask.key, ask.after))
        case "get":
            return Answer(body=store.get(ask.key))
        case "put":
            return Answer(flag=store.put_if_absent(ask.key, ask.body) is Put.CREATED)
        case "delete":
            store.delete(ask.key)
        case "prepare":
            store.prepare()
        case "hint":
            return Answer(flag=_hint(store, ask.seconds))
        case other:
            raise OutOfReach(f"no operation {other}")
    return Answer()


def _hint(store: Any, seconds: float) -> bool:
    """Wait for a hint where the hub gives any."""
    wait = getattr(store, "wait_for_hint", None)
    return wait is not None and bool(wait(seconds))
