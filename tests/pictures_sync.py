"""How to get to the pictures of the shared space: a team of three, a conflict, a lot that was cut."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.security.primitives import Argon2Cost
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from aso_desktop.services.sync import queries

SETTLE_MS: Final = 900
PASSPHRASE: Final = "cerise moulin verger tambour lagune"
MATES: Final = ("Bruno Caron", "Chloé Duval")
Go = Callable[[OpenProfile], QWidget | None]


def room(entry: str) -> Go:
    """Return what shows the room of a team that has something to do."""

    def go(opened: OpenProfile) -> None:
        gather(opened)
        opened.window.go_to("sync", entry)
        QTest.qWait(SETTLE_MS)

    return go


def asked(name: str) -> Go:
    """Return what runs a command of the room, and draws the dialog that it opens."""

    def go(opened: OpenProfile) -> QWidget | None:
        gather(opened)
        panel = opened.window.go_to("sync", "team")
        QTest.qWait(SETTLE_MS)
        panel.actions_by_id()[name].trigger()
        QTest.qWait(SETTLE_MS)
        return next((d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()), None)

    return go


def gather(opened: OpenProfile) -> None:
    """Make the team around the profile, once: a member who disagrees, one who waits, a lot that is damaged."""
    profile = opened._profile
    with profile.connect() as database:
        if queries.hub(database) is not None:
            return
        letter = database.execute("SELECT id FROM letter WHERE is_open = 1 ORDER BY local_id LIMIT 1").fetchone()[0]
    folder, services = profile.paths.root.parent, opened.context.services
    made = services.hub.create((folder / "partage").as_uri())
    now = profile.clock.now()
    mates = [mate(folder / name.split()[0], name, now) for name in MATES]
    mates[0].services.hub.join(made.url, made.root_fingerprint)
    services.hub.approve()
    mates[1].services.hub.join(made.url, made.root_fingerprint)
    exchange(services, mates[0].services)
    rename(services, letter, "Demande de subvention pour la rénovation du lavoir communal")
    rename(mates[0].services, letter, "Demande de subvention pour la restauration du lavoir")
    exchange(services, mates[0].services, services)
    rename(mates[0].services, letter, "Subvention du lavoir")
    mates[0].services.rounds.once()
    cut(folder / "partage" / "log" / mates[0].services.author.device)
    services.rounds.once()
    for one in mates:
        one.close()
    opened.exchange.read()
    QTest.qWait(SETTLE_MS)


def mate(folder: Path, name: str, now: datetime) -> Profile:
    """Return the open profile of a colleague."""
    paths = ProfilePaths(folder)
    paths.make()
    profile = Profile(paths, FixedClock(now), Policies(), AccessRules(cost=Argon2Cost(8, 1, 1)))
    founding = Founding(name, "DAF", "DAF · Bureau du courrier")
    assert profile.access.create(PASSPHRASE, profile.builder(founding), keyring=False).is_open
    profile.make_ready()
    return profile


def exchange(*services: Any) -> None:
    """Exchange in turn, twice."""
    for one in (*services, *services):
        one.rounds.once()


def rename(services: Any, letter: bytes, subject: str) -> None:
    """Change the subject of a letter."""
    services.correspondence.update(UUID(bytes=letter), {"subject": subject})


def cut(log: Path) -> None:
    """Leave half of the last lot of a log."""
    last = sorted(log.iterdir())[-1]
    last.write_bytes(last.read_bytes()[:-40])


SYNC: Final[Mapping[str, Go]] = MappingProxyType(
    {
        "sync-team": room("team"),
        "sync-conflicts": room("conflicts"),
        "sync-approve": asked("sync.approve"),
        "sync-set-up": asked("sync.set_up"),
    }
)
