"""What the program meets on this machine: processes of its own, the keyring, the drivers of the shared space."""

import platform
from contextlib import suppress
from typing import Final

from aso_desktop.app.selftest.stage import PartFailed, Stage, expect
from aso_desktop.core.child import ChildFailed, run_limited
from aso_desktop.security.keyring_slot import BACKENDS, find_backend
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.store import OutOfReach

_NOWHERE: Final = "127.0.0.1:9"
"""The discard port of this very machine, where nothing listens."""
_SECONDS: Final = 30.0


def limited_process(stage: Stage) -> str:
    """Start a limited process, and see it refuse the network."""
    del stage
    try:
        run_limited("socket:create_connection", {"address": ["127.0.0.1", 9]})
    except ChildFailed as failure:
        expect(that=failure.reason == "refused", otherwise=f"the limited process answered: {failure.reason}")
        return f"refused the network, on {platform.platform(terse=True)}"
    raise PartFailed("the limited process reached the network")


def keyring(stage: Stage) -> str:
    """Name the keyring of this session; to have none is an ordinary state."""
    del stage
    found = find_backend(BACKENDS)
    return f"{found[0]}: {type(found[1]).__module__}" if found else "none on this machine"


def hub_folder(stage: Stage) -> str:
    """Create a shared space in a folder, exchange with it, and read the whole of it."""
    place = stage.file("hub")
    place.mkdir()
    stage.ask("hub", "create", place.as_uri())
    sent = stage.ask("sync", "--once")["sent"]
    checked = stage.ask("hub", "check")
    expect(that=checked["flaws"] == [], otherwise=f"flaws: {checked['flaws'][:2]}")
    return f"{sent} changes sent, {checked['files']} files read back"


def hub_postgresql(stage: Stage) -> str:
    """Load the PostgreSQL driver and let it knock where nobody answers."""
    import psycopg

    del stage
    _knock(f"postgresql://{_NOWHERE}/aso")
    return f"libpq {psycopg.pq.version()}, {psycopg.pq.__impl__}; knocks are answered: out of reach"


def hub_s3(stage: Stage) -> str:
    """Load the S3 driver and let it knock where nobody answers."""
    import obstore

    del stage
    _knock(f"s3://aso?endpoint=http://{_NOWHERE}", "identity:key")
    return f"obstore {obstore.__version__}; knocks are answered: out of reach"


def _knock(address: str, secret: str = "") -> None:
    with HubLink(address, secret, seconds=_SECONDS) as link, suppress(OutOfReach):
        link.list("")
        raise PartFailed(f"something answers at {_NOWHERE}")
