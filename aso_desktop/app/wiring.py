"""What the services are wired with: plain values that the composition root hands over."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import Clock
from aso_desktop.core.settings import Policies, Preferences
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import AccessService


@dataclass(frozen=True)
class Wiring:
    """An open profile as the services need it. `policies` and `preferences` give what is in force when called.

    Once `stopping` is set, whoever waits for the shared space stops waiting.
    """

    paths: ProfilePaths
    keys: OpenKeys
    clock: Clock
    policies: Callable[[], Policies]
    preferences: Callable[[], Preferences]
    access: AccessService
    stopping: threading.Event = field(default_factory=threading.Event)
