"""What the gate is given by `app`: the way into the profile, and how its contents are made and opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import Text
from aso_desktop.core.progress import Progress
from aso_desktop.services.access import AccessService
from aso_desktop.services.backup import RestoreService
from aso_desktop.services.people.values import Founding
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.widgets.inputs import Choice


class Locked(NamedTuple):
    """When the profile was locked, and after how many minutes without activity (0: somebody asked for it)."""

    at: datetime
    idle_minutes: int = 0


@dataclass(frozen=True)
class GateContext:
    """Everything the gate may use.

    `builder` gives what makes the database of a new profile; `make_ready` brings an open one to this version.
    `services` holds the services by room, to be named on the writer thread only. With `locked` the keyring is not
    tried: the profile was open and someone must prove who they are. `enrolment` is a file that the program was started
    with: it leads to the shared space that it names.
    """

    access: AccessService
    restore: RestoreService
    builder: Callable[[Founding], Callable[[Path, Any], None]]
    make_ready: Callable[[Progress], object]
    services: Any
    runner: Runner
    clock: Clock
    language: Language
    preferences: PreferenceDesk
    notices: tuple[Text, ...] = ()
    start_views: tuple[Choice, ...] = ()
    locked: Locked | None = None
    enrolment: Path | None = None
