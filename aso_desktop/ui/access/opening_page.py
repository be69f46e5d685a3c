"""The moment between a key and the first rows: the folder is looked at, the database is made ready."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Signal

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.access import Offer, Opening, Screen
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.page import Page
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.widgets.working import Effort

_UPGRADE = QT_TRANSLATE_NOOP("access", "A copy is made, then the database is brought to this version")
_DEMONSTRATION = QT_TRANSLATE_NOOP("access", "Writing the demonstration letters")


class OpeningPage(Page):
    """Nothing to decide here: words and a bar, if it takes long."""

    ready = Signal(object)
    """The `Opening` of a profile that may be shown."""

    def __init__(self, context: GateContext) -> None:
        super().__init__(context)
        self.entitle("ASO Desktop")
        self.working.name_stop(self.tr("Stop here"))

    def look(self, work: Callable[[], Opening], words: str = "") -> None:
        """Find out where something leads."""
        self.run(lambda: _or_refused(work), self.led.emit, words)

    def make_ready(self, opening: Opening, *, demonstration: bool) -> None:
        """Bring the database to this version and read the preferences; then fill it where that was wanted."""
        progress = Progress(_UPGRADE)

        def ready() -> Opening:
            self.context.make_ready(progress)
            return opening

        def then(found: Opening) -> None:
            if not found.is_open:
                self.led.emit(found)
            elif demonstration:
                self._fill(found)
            else:
                self.ready.emit(found)

        effort = Effort(self.tr("Opening the profile…"), progress, can_stop=False)
        self.working.run(lambda: _or_refused(ready), then, effort)

    def _fill(self, opening: Opening) -> None:
        """Write the demonstration; stopped half-way, the days written so far stay and are shown."""
        progress = Progress(_DEMONSTRATION)

        def fill() -> Opening:
            with suppress(Cancelled):
                self.context.services.demo.fill(progress=progress)
            return opening

        self.working.run(fill, self.ready.emit, Effort(progress=progress, writes=True))


def _or_refused(work: Callable[[], Opening]) -> Opening:
    """Return where work leads; what the machine refused leads to a screen that says so."""
    try:
        return work()
    except EnvironmentFailure as failure:
        return Opening(Screen.STARTUP_REFUSED, failure.text, (Offer.TRY_AGAIN, Offer.QUIT))
