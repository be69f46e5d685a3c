"""What is special to PostgreSQL: hints, short connections, and what the server answers."""

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.postgres import PART_BYTES, PostgresStore
from aso_desktop.sync.hub.store import Damaged, Missing, OutOfReach, Put
from tests import servers

MARKER = names.marker("0a" * 16, 1)
WAIT = 10.0


@pytest.fixture
def name(database: servers.Database) -> str:
    return database.new()


@pytest.fixture
def hub(database: servers.Database, name: str) -> Iterator[PostgresStore]:
    with closing(PostgresStore(database.at(name), servers.PASSWORD)) as store:
        store.prepare()
        yield store


def test_whoever_waits_hears_of_a_new_marker_and_of_nothing_else(
    hub: PostgresStore, database: servers.Database, name: str
) -> None:
    heard: list[bool] = []

    def wait() -> None:
        with HubLink(database.at(name), servers.PASSWORD) as link:
            heard.append(link.wait_for_hint(WAIT))

    thread = threading.Thread(target=wait)
    thread.start()
    listening = "SELECT count(*) FROM pg_stat_activity WHERE query = 'LISTEN aso_hub' AND state = 'idle'"
    with database.connect() as watching:
        pause = threading.Event()
        while watching.execute(listening).fetchone() == (0,):
            pause.wait(0.02)
    hub.put_if_absent(names.segment("0a" * 16, 1, "12" * 16), b"sealed")
    assert not heard
    hub.put_if_absent(MARKER, b"announced")
    thread.join()
    assert heard == [True]


def test_no_hint_comes_where_nothing_is_announced_or_no_server_tells(hub: PostgresStore, tmp_path: object) -> None:
    assert not hub.wait_for_hint(0.05)
    with HubLink(f"file://{tmp_path}") as link:
        assert not link.wait_for_hint(30)


def test_a_connection_given_back_is_opened_again_by_the_next_call(
    hub: PostgresStore, database: servers.Database, name: str
) -> None:
    hub.put_if_absent(names.HUB, b"identity")
    hub.close()
    with database.connect() as watching:
        held = watching.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", (name,)).fetchone()
    assert held == (0,)
    assert hub.get(names.HUB) == b"identity"


def test_a_connection_that_the_server_ends_costs_one_call(hub: PostgresStore, database: servers.Database) -> None:
    hub.put_if_absent(names.HUB, b"identity")
    with database.connect() as administrator:
        administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'aso-desktop'"
        )
    with pytest.raises(OutOfReach):
        hub.get(names.HUB)
    assert hub.get(names.HUB) == b"identity"


def test_bodies_lie_in_parts_and_a_lost_part_is_found(
    hub: PostgresStore, database: servers.Database, name: str
) -> None:
    key = names.snapshot_part(1, 0)
    body = bytes(range(256)) * (PART_BYTES // 256 * 2 + 1)
    assert hub.put_if_absent(key, body) is Put.CREATED
    with database.connect(name) as db:
        assert db.execute("SELECT count(*), max(length(body)) FROM aso_hub").fetchone() == (3, PART_BYTES)
        db.execute("DELETE FROM aso_hub WHERE part = 1")
    with pytest.raises(Damaged):
        hub.get(key)
    hub.delete(key)
    with pytest.raises(Missing):
        hub.get(key)


def test_a_table_that_was_never_made_holds_nothing(database: servers.Database, name: str) -> None:
    with closing(PostgresStore(database.at(name), servers.PASSWORD)) as store:
        assert store.list("") == []
        with pytest.raises(Missing):
            store.get(names.HUB)
        store.delete(names.HUB)


def test_a_schema_may_be_chosen_in_the_address(hub: PostgresStore, database: servers.Database, name: str) -> None:
    hub.put_if_absent(names.HUB, b"of the whole ministry")
    with database.connect(name) as db:
        db.execute("CREATE SCHEMA team")
    address = f"{database.at(name)}?options=-csearch_path%3Dteam"
    with closing(PostgresStore(address, servers.PASSWORD)) as team:
        team.prepare()
        assert team.list("") == []
