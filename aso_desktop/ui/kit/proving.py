"""Whoever seals an act proves who they are, each time: a colleague at an unlocked computer seals nothing."""

from collections.abc import Callable
from typing import Any, Final

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.forms import Field, Kind

PASSPHRASE: Final = Field(
    "passphrase", QT_TRANSLATE_NOOP("kit", "Your passphrase"), Kind.SECRET, required=True, width=30
)


def proven(services: Any, passphrase: str, act: Callable[[], Changes]) -> Changes:
    """Act once the passphrase of the open profile is proven; runs on the writer thread."""
    services.slots.prove(passphrase, PASSPHRASE.name)
    return act()
