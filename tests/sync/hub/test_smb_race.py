"""Six clients want the same two hundred numbers of a share at once: each number has one owner, and its content."""

import multiprocessing
from collections import Counter

from tests import servers
from tests.sync.hub.smb_client import Account, take_names

CLIENTS, NUMBERS = 6, 200


def test_each_name_created_by_many_clients_at_once_has_one_owner(share: servers.Share) -> None:
    spawning = multiprocessing.get_context("spawn")  # a fork would share the credits of one connection
    folder = share.folder / "race"
    folder.mkdir(mode=0o777)
    names = [f"race\\{number:08d}" for number in range(1, NUMBERS + 1)]
    account = Account(share.port, share.user, servers.PASSWORD)
    start, won = spawning.Barrier(CLIENTS), spawning.Queue()
    clients = [
        spawning.Process(target=take_names, args=(account, writer, names, start, won)) for writer in range(CLIENTS)
    ]
    for client in clients:
        client.start()
    owners = dict(won.get(timeout=120) for _ in clients)
    for client in clients:
        client.join()
    won.close()
    won.join_thread()
    assert Counter(name for mine in owners.values() for name in mine) == Counter(names)
    held = {f"race\\{path.name}": int(path.read_bytes()) for path in folder.iterdir()}
    assert held == {name: writer for writer, mine in owners.items() for name in mine}
    assert sum(1 for mine in owners.values() if mine) > 1, "one client took all: nothing was shown"
