"""What stands before a profile, for `tests.pictures`: the first start, unlocking, a lock, the choice of a copy."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtTest import QTest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.settings import Policies
from aso_desktop.services.backup.restore import RestoreService
from aso_desktop.ui.access.context import GateContext, Locked
from aso_desktop.ui.access.gate import Gate
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk

SETTLE_MS: Final = 900
IDLE_MINUTES: Final = 10
FIRST_START: Final = "gate-first-start"
LOCKED: Final = "gate-locked"
GATES: Final[Mapping[str, Callable[[Gate], None]]] = MappingProxyType(
    {
        FIRST_START: Gate.begin,
        "gate-unlock": Gate.begin,
        LOCKED: Gate.begin,
        "gate-restore": Gate.begin_restoring,
    }
)
"""Name of a picture → how its page is reached."""
MakeProfile = Callable[[ProfilePaths], Profile]


def draw_gate(name: str, folder: Path, make_profile: MakeProfile, language: Language, path: Path) -> None:
    """Write the picture of one page before the profile of `folder`; a first start finds an empty folder beside it."""
    paths = ProfilePaths(folder.parent / "nowhere" if name == FIRST_START else folder)
    paths.make()
    profile = make_profile(paths)
    with _runner() as runner:
        gate = Gate(_context(profile, runner, language, was_locked=name == LOCKED))
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
