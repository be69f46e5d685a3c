"""One client of a Samba share in a process of its own, speaking SMB 3 without a mount."""

import errno
from multiprocessing.synchronize import Barrier
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from multiprocessing.queues import Queue


class Account(NamedTuple):
    """Where the share is, and who comes."""

    port: int
    user: str
    password: str


def take_names(
    account: Account, writer: int, names: list[str], start: Barrier, won: "Queue[tuple[int, list[str]]]"
) -> None:
    """Create each name exclusively, as a claim is made; tell which ones were free."""
    import smbclient

    smbclient.register_session("127.0.0.1", account.user, account.password, port=account.port)
    mine = []
    for name in names:
        start.wait()  # all at the same name at the same time
        if _create(account, name, b"%d" % writer):
            mine.append(name)
    smbclient.reset_connection_cache()
    won.put((writer, mine))


def _create(account: Account, name: str, body: bytes) -> bool:
    import smbclient

    try:
        with smbclient.open_file(f"\\\\127.0.0.1\\hub\\{name}", mode="xb", port=account.port) as file:
            file.write(body)
    except OSError as error:
        if error.errno != errno.EEXIST:
            raise
        return False
    return True
