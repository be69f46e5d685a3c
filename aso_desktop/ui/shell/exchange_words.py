"""What the status bar says of the exchange with colleagues; a click on it opens the room."""

from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimeZone
from PySide6.QtWidgets import QPushButton, QWidget

from aso_desktop.core.clock import Clock
from aso_desktop.services.sync.standing import Mood, Standing
from aso_desktop.ui.kit.icons import give_icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import NO_BREAK


class Said(NamedTuple):
    """Words, a shorter form, an icon and its colour."""

    words: str
    short: str
    icon: str
    ink: str


class ExchangeWords(QObject):
    """Puts a standing into words."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock

    def say(self, standing: Standing) -> Said:
        """Return what the status bar says; being offline is an ordinary state, in the ordinary colour."""
        waiting = self.tr("{number} waiting").format(number=QLocale().toString(standing.waiting))
        first, short, icon, ink = self._first(standing)
        if standing.mood == Mood.ALONE:
            return Said(first, short, icon, ink)
        conflicts = standing.conflicts
        rest = self.tr("%Ln conflict(s) to settle", "", conflicts) if conflicts else waiting
        words = f"{first} · {rest}"
        if not conflicts:
            return Said(words, f"{short} · {QLocale().toString(standing.waiting)}", icon, ink)
        if standing.mood == Mood.EXCHANGED:
            icon, ink = "git-compare-arrows", "warning"
        return Said(words, self.tr("%Ln conflict(s)", "", conflicts), icon, ink)

    def _first(self, standing: Standing) -> Said:
        at = self.time(standing.reached_at)
        done = self.tr("Synchronised at {time}").format(time=at) if at else self.tr("Shared space")
        return {
            Mood.ALONE: Said(self.tr("On this computer only"), self.tr("This computer"), "monitor", "text2"),
            Mood.LOOKING: Said(self.tr("Shared space"), self.tr("Shared space"), "refresh-cw", "text2"),
            Mood.PENDING: Said(self.tr("Waiting for approval"), self.tr("Approval"), "hourglass", "text2"),
            Mood.EXCHANGED: Said(done, at or self.tr("Shared space"), "cloud-check", "text2"),
            Mood.OFFLINE: Said(self.tr("Offline"), self.tr("Offline"), "cloud-off", "text2"),
            Mood.STOPPED: Said(self.tr("Exchange stopped"), self.tr("Stopped"), "triangle-alert", "warning"),
        }[standing.mood]

    def time(self, milliseconds: int | None) -> str:
        """Return the time of an instant, with its day when that is not today; empty for none."""
        if milliseconds is None:
            return ""
        moment = QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.systemTimeZone())
        clock = QLocale().toString(moment.time(), "HH:mm")
        if moment.date().toPython() == self._clock.today():
            return clock
        return f"{QLocale().toString(moment.date(), 'dd/MM')}, {clock}"


class ExchangeButton(QPushButton):
    """The state of the exchange in the status bar; it leads to the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self._said = Said("", "", "", "")
        self._level = 0
        theme().changed.connect(self._dress)

    def say(self, said: Said) -> None:
        """Show a state."""
        if said == self._said:
            return
        self._said = said
        self.setToolTip(said.words)
        self.setAccessibleName(said.words)
        self._dress()

    def shorten(self, level: int) -> None:
        """Show the words (0), the short form (1) or the icon alone (2)."""
        if level != self._level:
            self._level = level
            self._dress()

    def _dress(self) -> None:
        look, said = theme(), self._said
        words = (said.words, said.short, "")[self._level]
        self.setText(NO_BREAK + words if words else "")
        self.setFont(look.font(12))
        if said.icon:
            give_icon(self, said.icon, said.ink, 14)
        ink = "" if look.high_contrast or said.ink == "text2" else f"QPushButton{{color:{look.tokens[said.ink]};}}"
        if ink != self.styleSheet():
            self.setStyleSheet(ink)
