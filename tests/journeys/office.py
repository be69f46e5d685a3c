"""What every journey begins with: an office founded in a new profile, and its real window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aso_desktop.app.bootstrap import LazyServices
from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.services.people.values import Founding
from tests.pictures import PASSPHRASE, locked_profile, open_window


@contextmanager
def open_office(folder: Path, prepare: Callable[[LazyServices], object] | None = None) -> Iterator[OpenProfile]:
    """Found an office below a folder, let `prepare` fill it, and open its window as wide as an officer's screen."""
    paths = ProfilePaths(folder / "profile")
    paths.make()
    profile = locked_profile(paths)
    profile.access.create(PASSPHRASE, profile.builder(Founding("Amira Benali", "DAF", "Bureau")), keyring=False)
    profile.make_ready()
    if prepare is not None:
        prepare(profile.services)
    profile.close()
    with open_window(paths.root) as (made, _desks):
        made.window.resize(1366, 768)
        yield made


def rows(opened: OpenProfile, sql: str) -> list[Any]:
    """Read with a connection of its own."""
    database = opened.context.services.read()
    try:
        return list(database.execute(sql))
    finally:
        database.close()
