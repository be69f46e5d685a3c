"""Where rooms learn how the exchange with colleagues stands, and ask for one now."""

from PySide6.QtCore import QObject, Signal

from aso_desktop.services.sync.standing import ALONE, Standing


class ExchangeDesk(QObject):
    """Carries the state from `app`, which exchanges, to whoever shows it; and the wish to exchange the other way."""

    changed = Signal()
    """Another standing, or a round began or ended."""
    asked = Signal()
    """Somebody wants an exchange now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing = ALONE
        self.is_running = False

    def ask(self) -> None:
        """Exchange now, whatever the rhythm says."""
        self.asked.emit()

    def show_standing(self, standing: Standing) -> None:
        """Tell how the exchange stands."""
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()

    def show_running(self, running: bool) -> None:  # noqa: FBT001 - a state
        """Tell that a round began or ended."""
        if running != self.is_running:
            self.is_running = running
            self.changed.emit()
