"""The way into a profile: first start, unlocking, slots, lock. Screens and commands never speak to `security`."""

from aso_desktop.core.resources import resource_folder
from aso_desktop.security.passphrase import Verdict, propose, read_words
from aso_desktop.security.recovery_code import RecoveryCode, confirms
from aso_desktop.services.access.commands import AccessRules, AccessService, read_passphrase
from aso_desktop.services.access.keyring_way import KeyringWay
from aso_desktop.services.access.opening import Offer, Opening, Screen
from aso_desktop.services.access.slots import SlotService, SlotStates

__all__ = [
    "AccessRules",
    "AccessService",
    "KeyringWay",
    "Offer",
    "Opening",
    "RecoveryCode",
    "Screen",
    "SlotService",
    "SlotStates",
    "Verdict",
    "confirms",
    "propose_passphrase",
    "read_passphrase",
]


def propose_passphrase() -> str:
    """Return five French words drawn at random from the shipped list."""
    return propose(read_words(resource_folder("wordlists") / "passphrase_fr.txt"))
