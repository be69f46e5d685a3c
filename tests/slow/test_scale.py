"""A thousand devices on PostgreSQL for a working day, as short-lived clients: what a round costs, and what grows.

Each client opens its connection, asks the three questions of a round, sends a lot and its marker, and goes. The content
of lots and cards has the sizes of real ones; nothing is merged, for that is each device's own work.
"""

import json
import os
import secrets
import statistics
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.opening import open_store
from tests import servers

DEVICES = int(os.environ.get("ASO_SCALE_DEVICES", "1000"))
LOTS_EACH = int(os.environ.get("ASO_SCALE_LOTS", "3"))
"""Lots that each device sends; a day of 100 changes is some 10 to 30 of them."""
LOT_BYTES = 1_100
MARKER_BYTES = 400
CARD_BYTES = 330


@pytest.fixture(scope="module")
def database() -> Iterator[servers.Database]:
    with servers.postgres() as running:
        yield running


def play(url: str, devices: list[str], lots: int) -> tuple[list[float], list[float]]:
    """Let every device send so many lots, one client at a time; return the seconds of their rounds and of idle ones."""
    sending, idle = [], []
    for seq in range(1, lots + 1):
        for device in devices:
            began = time.perf_counter()
            with closing(open_store(url, servers.PASSWORD)) as store:
                store.get(names.HUB)
                store.list(names.HEADS)
                store.list(names.MEMBERS)
                idle.append(time.perf_counter() - began)
                store.put_if_absent(names.segment(device, seq, secrets.token_hex(16)), os.urandom(LOT_BYTES))
                store.put_if_absent(names.marker(device, seq), os.urandom(MARKER_BYTES))
                if seq > 1:
                    store.delete(names.marker(device, seq - 1))
            sending.append(time.perf_counter() - began)
    return sending, idle


@pytest.mark.parametrize(
    ("count", "lots"), [(20, 2), pytest.param(DEVICES, LOTS_EACH, marks=pytest.mark.slow)], ids=["small", "whole"]
)
def test_a_working_day_of_many_devices(database: servers.Database, count: int, lots: int) -> None:
    name = database.new()
    url, devices = database.at(name), [secrets.token_hex(16) for _ in range(count)]
    with closing(open_store(url, servers.PASSWORD)) as store:
        store.prepare()
        store.put_if_absent(names.HUB, b"hub")
        for device in devices:
            store.put_if_absent(names.card(device, 0), os.urandom(CARD_BYTES))
    sending, idle = play(url, devices, lots)
    with closing(open_store(url, servers.PASSWORD)) as store:
        heads, logs = store.list(names.HEADS), store.list("log/")
    with database.connect(name) as connection:
        size = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert len(heads) == count
    assert len(logs) == count * lots
    told = {
        "devices": count,
        "lots": count * lots,
        "idle_round_ms": round(1_000 * statistics.median(idle), 2),
        "sending_round_ms": round(1_000 * statistics.median(sending), 2),
        "slowest_ms": round(1_000 * max(sending), 1),
        "rounds_a_second": round(len(sending) / sum(sending), 1),
        "database_bytes": size[0] if size else 0,
    }
    print(json.dumps(told))  # noqa: T201 - the figures of a long run
