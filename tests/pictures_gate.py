"""What stands before a profile, for `tests.pictures`: the first start, unlocking, a lock, the choice of a copy."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtTest import QTest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.settings import Policies, Rule, Source
from aso_desktop.services.access import Offer
from aso_desktop.services.backup.restore import RestoreService
from aso_desktop.ui.access.context import GateContext, Locked
from aso_desktop.ui.access.first_start import FirstStart
from aso_desktop.ui.access.gate import Gate
from aso_desktop.ui.access.wishes import Start
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk

SETTLE_MS: Final = 900
IDLE_MINUTES: Final = 10
FIRST_START: Final = "gate-first-start"
MANAGED: Final = f"{FIRST_START}-managed"
LOCKED: Final = "gate-locked"
LAID_DOWN: Final = replace(
    Policies(),
    hub_url=Rule("\\\\serveur.example.org\\section\\aso", Source.MACHINE, locked=True),
    hub_root_fingerprint=Rule("ab" * 32, Source.MACHINE, locked=True),
    min_passphrase_words=Rule(6, Source.MACHINE, locked=True),
    log_level=Rule("warning", Source.POLICY_FILE),
)
"""What IT laid down where the pictures show a managed machine."""


def joining(gate: Gate) -> None:
    """Choose to join a shared space with a file."""
    gate.begin()
    QTest.qWait(SETTLE_MS)
    if isinstance(gate.page, FirstStart):
        gate.page.person.options.choose(Start.JOIN)


def with_escrow(gate: Gate) -> None:
    """Show the page on which IT brings its key."""
    gate.begin()
    QTest.qWait(SETTLE_MS)
    gate.follow(Offer.ESCROW)


GATES: Final[Mapping[str, Callable[[Gate], None]]] = MappingProxyType(
    {
        FIRST_START: Gate.begin,
        f"{FIRST_START}-join": joining,
        MANAGED: Gate.begin,
        "gate-unlock": Gate.begin,
        LOCKED: Gate.begin,
        "gate-restore": Gate.begin_restoring,
        "gate-escrow": with_escrow,
    }
)
"""Name of a picture → how its page is reached."""
MakeProfile = Callable[[ProfilePaths], Profile]


def draw_gate(name: str, folder: Path, make_profile: MakeProfile, language: Language, path: Path) -> None:
    """Write the picture of one page before the profile of `folder`; a first start finds an empty folder beside it."""
    paths = ProfilePaths(folder.parent / "nowhere" if name.startswith(FIRST_START) else folder)
    paths.make()
    profile = make_profile(paths)
    with _runner() as runner:
        context = _context(profile, runner, language, was_locked=name == LOCKED)
        rules = PreferenceDesk({}, LAID_DOWN, lambda _chosen: None)
        gate = Gate(replace(context, preferences=rules) if name == MANAGED else context)
        GATES[name](gate)
        QTest.qWait(SETTLE_MS)
        gate.grab().save(str(path))
        gate.hide()
        gate.deleteLater()
        QTest.qWait(1)


def _context(profile: Profile, runner: Runner, language: Language, *, was_locked: bool) -> GateContext:
    return GateContext(
        access=profile.access,
        restore=RestoreService(profile.paths.root, profile.clock),
        builder=profile.builder,
        make_ready=profile.make_ready,
        services=profile.services,
        runner=runner,
        clock=profile.clock,
        language=language,
        preferences=PreferenceDesk({}, Policies(), lambda _chosen: None),
        start_views=(),
        locked=Locked(profile.clock.now(), IDLE_MINUTES) if was_locked else None,
    )


@contextmanager
def _runner() -> Iterator[Runner]:
    runner = Runner()
    try:
        yield runner
    finally:
        runner.close()
