"""The set-up's test of an address: what stands there, whether this device may write, how fast it answers."""

from contextlib import closing
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress, silent
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.reach import REACH_WORDS, Reach, Trial, reach_of, try_out
from aso_desktop.sync.hub.store import HubFailure
from aso_desktop.sync.keys.creation import read_creation
from aso_desktop.sync.keys.faults import FaultError

EMPTY_PLACE: Final = QT_TRANSLATE_NOOP("sync", "The place is empty and this device may write there.")
A_SPACE: Final = QT_TRANSLATE_NOOP("sync", "A shared space stands here, and this device may write there.")
CANNOT_WRITE: Final = QT_TRANSLATE_NOOP(
    "sync", "The place answers, but this device may not write there: ask IT for the right to create and delete files."
)
LAGS: Final = QT_TRANSLATE_NOOP("sync", "It answers slowly ({seconds} s): exchanges will lag, work here will not.")


class Tried(NamedTuple):
    """What a test of an address found; `words` say it, `warning` is worth a word besides (None: nothing).

    `is_space` says that a shared space stands there, `is_empty` that one can be made; both need the right to write.
    """

    reach: str
    words: Text
    warning: Text | None
    is_space: bool
    is_empty: bool


def try_address(
    url: str, secret: str = "", progress: Progress = silent, *, make: bool = False, proxy: str = ""
) -> Tried:
    """Test an address through a process that is left behind when it hangs; `make` makes the place of a new hub.

    Changes nothing that stays, save that place. `progress` raises `Cancelled` to stop the test at once.
    """

    def stopped() -> bool:
        progress(0, 0, "")
        return False

    with closing(HubLink(url, secret, proxy, cancel=stopped)) as link:
        try:
            if make:
                link.prepare()
            trial = try_out(link, _judge)
        except HubFailure as failure:
            trial = Trial(reach_of(failure.trouble.value), may_write=False, seconds=0.0)
    return _told(trial)


def _judge(raw: bytes) -> Reach:
    """Say whether `hub` is a creation card at all; whose it is, its fingerprint tells when one joins."""
    try:
        read_creation(raw)
    except FaultError as error:
        return reach_of(error.fault.value)
    return Reach.REACHED


def _told(trial: Trial) -> Tried:
    words = REACH_WORDS[trial.reach]
    stands = trial.reach in {Reach.REACHED, Reach.EMPTY}
    if stands:
        good = A_SPACE if trial.reach is Reach.REACHED else EMPTY_PLACE
        words = good if trial.may_write else CANNOT_WRITE
    warning = LAGS.format(seconds=f"{trial.seconds:.0f}") if stands and trial.is_slow else None
    is_fit = stands and trial.may_write
    return Tried(
        trial.reach.value,
        words,
        warning,
        is_space=is_fit and trial.reach is Reach.REACHED,
        is_empty=is_fit and trial.reach is Reach.EMPTY,
    )
