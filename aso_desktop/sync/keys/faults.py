"""What can be wrong with bytes that came from a hub; each case has its sentence, and none of them is ever applied."""

from enum import StrEnum
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class Fault(StrEnum):
    """Why a segment, a marker or a card is refused."""

    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    NEWER_FORMAT = "newer_format"
    WRONG_NAME = "wrong_name"
    WRONG_HUB = "wrong_hub"
    WRONG_DEVICE = "wrong_device"
    OUT_OF_ORDER = "out_of_order"
    BROKEN_CHAIN = "broken_chain"
    WRITTEN_TWICE = "written_twice"
    WRONG_DOTS = "wrong_dots"
    NOT_A_MEMBER = "not_a_member"
    PENDING = "pending"
    BEYOND_CUT_OFF = "beyond_cut_off"
    WRONG_SIGNATURE = "wrong_signature"
    UNKNOWN_EPOCH = "unknown_epoch"
    WRONG_KEY = "wrong_key"
    WRONG_COUNT = "wrong_count"
    WRONG_ROOT = "wrong_root"


FAULT_WORDS: Final[dict[Fault, Text]] = {
    Fault.DAMAGED: QT_TRANSLATE_NOOP("sync", "This file is damaged or only half-written: it is read again later."),
    Fault.TOO_LARGE: QT_TRANSLATE_NOOP("sync", "This file is larger than the program ever writes: it is set aside."),
    Fault.NEWER_FORMAT: QT_TRANSLATE_NOOP(
        "sync", "This file was written by a later version of the program: update this device to read it."
    ),
    Fault.WRONG_NAME: QT_TRANSLATE_NOOP("sync", "The content of this file is not what its name announces."),
    Fault.WRONG_HUB: QT_TRANSLATE_NOOP(
        "sync", "This belongs to the shared space of another team: it is not used here."
    ),
    Fault.WRONG_DEVICE: QT_TRANSLATE_NOOP("sync", "This file stands in the place of another device."),
    Fault.OUT_OF_ORDER: QT_TRANSLATE_NOOP("sync", "This lot does not come next: an earlier one is missing."),
    Fault.BROKEN_CHAIN: QT_TRANSLATE_NOOP("sync", "This lot does not continue the previous one of its device."),
    Fault.WRITTEN_TWICE: QT_TRANSLATE_NOOP(
        "sync",
        "The log of this device was written twice, after old backups were put back, and this profile has read the one "
        "that does not hold: some of its changes may be missing here. Once nothing waits to leave, make a new profile "
        "and join the shared space again; what was written here is in it.",
    ),
    Fault.WRONG_DOTS: QT_TRANSLATE_NOOP("sync", "The numbers of the changes in this lot do not follow one another."),
    Fault.NOT_A_MEMBER: QT_TRANSLATE_NOOP("sync", "The device that wrote this is not a member of the shared space."),
    Fault.PENDING: QT_TRANSLATE_NOOP("sync", "The device that wrote this waits for the approval of a responsible."),
    Fault.BEYOND_CUT_OFF: QT_TRANSLATE_NOOP("sync", "The device that wrote this was revoked before it did."),
    Fault.WRONG_SIGNATURE: QT_TRANSLATE_NOOP("sync", "The signature is not that of the device named: it is refused."),
    Fault.UNKNOWN_EPOCH: QT_TRANSLATE_NOOP(
        "sync", "This device has not received the team key of this lot yet: a responsible must be reachable."
    ),
    Fault.WRONG_KEY: QT_TRANSLATE_NOOP("sync", "The team key does not open this: it is damaged or was altered."),
    Fault.WRONG_COUNT: QT_TRANSLATE_NOOP("sync", "This lot does not hold as many changes as it announces."),
    Fault.WRONG_ROOT: QT_TRANSLATE_NOOP(
        "sync",
        "The root fingerprint of the shared space is not the one expected: check the address, and compare the "
        "fingerprint with a responsible.",
    ),
}


class FaultError(Exception):
    """Bytes from a hub that are refused, and why."""

    def __init__(self, fault: Fault) -> None:
        """Name the fault."""
        super().__init__(fault.value)
        self.fault = fault

    @property
    def text(self) -> Text:
        """Return the sentence of the fault."""
        return FAULT_WORDS[self.fault]
