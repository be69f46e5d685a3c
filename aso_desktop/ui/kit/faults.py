"""The fault desk: words beside the field, a bar with "Try again", or a bug that is told once and can be saved."""

import logging
import platform
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal, qVersion
from shiboken6 import isValid

from aso_desktop import __version__
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.language import spoken

_log = logging.getLogger(__name__)


@runtime_checkable
class TakesErrors(Protocol):
    """A form or panel that can put words beside one of its fields."""

    def show_error(self, field: str, words: str) -> bool:
        """Show the words; False when the field is unknown here."""
        ...


class Refusal(NamedTuple):
    """What was refused, in words, for a bar."""

    words: str


class Trouble(NamedTuple):
    """What the machine refused, in words, and how to try again (None: no way)."""

    words: str
    again: Callable[[], object] | None


class Bug(NamedTuple):
    """An unexpected fault: where it happened and a report without document contents."""

    title: str
    report: str


class FaultDesk(QObject):
    """Sorts every failure and says each where it belongs."""

    refused = Signal(object)
    """A `Refusal` that no form took."""
    troubled = Signal(object)
    """A `Trouble`."""
    broke = Signal(object)
    """A `Bug`, once per distinct one."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._told: set[str] = set()

    def take(self, failure: Failure) -> None:
        """Report what the job runner could not hand to anybody."""
        self.report(failure.error, failure.owner, failure.again)

    def report(
        self, error: BaseException, owner: QObject | None = None, again: Callable[[], object] | None = None
    ) -> None:
        """Say a failure; `owner` leads to the form whose field it speaks of."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self._refuse(error, owner)
        elif isinstance(error, EnvironmentFailure):
            _log.info("The machine refused: %s", type(error).__name__)
            self.troubled.emit(Trouble(spoken(error.text), again))
        else:
            self._tell_bug(error)

    def save_report(self, bug: Bug, path: Path) -> None:
        """Write the report of a bug to a file chosen by the user."""
        path.write_text(bug.report, encoding="utf-8")

    def _refuse(self, error: UserError, owner: QObject | None) -> None:
        words = spoken(error.text)
        place = owner if owner is not None and isValid(owner) else None
        while place is not None:
            if error.field and isinstance(place, TakesErrors) and place.show_error(error.field, words):
                return
            place = place.parent()
        self.refused.emit(Refusal(words))

    def _tell_bug(self, error: BaseException) -> None:
        _log.error("Unexpected fault", exc_info=error)
        where = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        key = " ".join((type(error).__name__, *where[-1:]))
        if key not in self._told:
            self._told.add(key)
            self.broke.emit(Bug(key, self._report_of(error)))

    def _report_of(self, error: BaseException) -> str:
        """Return versions and the places in the code; never the message of the error, which may quote a document."""
        frames = traceback.extract_tb(error.__traceback__)
        places = "\n".join(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
        return (
            f"ASO Desktop {__version__}\n{self._clock.now():%Y-%m-%dT%H:%M:%SZ}\n"
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n"
            f"{type(error).__name__}\n{places}\n"
        )
