"""Watches for the absence of keys and clicks: the profile locks after the chosen minutes."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

from aso_desktop.ui.kit.preference_desk import PreferenceDesk

SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Emits `idle` when nobody typed or clicked for as long as the preference says.

    It looks at the events of whole windows, not of every widget: a filter on the application would cost a call of
    Python for each of them.
    """

    idle = Signal()

    def __init__(self, preferences: PreferenceDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        preferences.changed.connect(self._on_preference_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)
        self.touch()

    def touch(self) -> None:
        """Count from now."""
        self._since.start()
        self._timer.start(self._preferences.values.auto_lock_minutes * MINUTE_MS)

    def seconds(self) -> float:
        """Return how long nobody has typed or clicked."""
        return self._since.elapsed() / 1000

    def stop(self) -> None:
        """Stop counting: the profile is locked."""
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS and self._timer.isActive():
            self.touch()
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
            if self._timer.isActive():
                self.touch()

    def _on_preference_changed(self, name: str) -> None:
        if name == "auto_lock_minutes" and self._timer.isActive():
            self.touch()
