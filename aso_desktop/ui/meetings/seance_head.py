"""The head of the meeting's window: what is held, the time of the item, when it all ends."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from aso_desktop.services.meetings.sitting.queries import ItemRow
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, ElidedWords, Words, column, row
from aso_desktop.ui.meetings.item_timer import ink_of, minutes_words
from aso_desktop.ui.meetings.words import Sitting, when_words


class SeanceHead:
    """Widgets of the head; `box` is what the window shows."""

    def __init__(self, close_item: Button, leave: Button, close_meeting: Button) -> None:
        self._title, self._about = ElidedWords("", 15, bold=True), ElidedWords("", 12, ink="text2")
        self._spent, self._planned = Words("", 20, bold=True), Words("", ink="text2")
        self._left, self._end = Words("", 12, bold=True), Words("", 12, ink="text2")
        self._is_short = False
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme().px(5))
        self.bar.setMaximumWidth(theme().px(160))
        self.bar.setMinimumWidth(theme().px(48))
        about = column(self._title, self._about, gap=0)
        self.box: Box = row(
            about, self._spent, self._planned, self.bar, column(self._left, self._end, gap=0), leave, close_meeting,
            close_item, margins=(16, 8, 12, 8), gap=12, kind="head",
        )  # fmt: skip
        self.box.box.setStretch(0, 1)
        self.box.box.setAlignment(self.bar, Qt.AlignmentFlag.AlignVCenter)

    def shorten(self, *, on: bool) -> None:
        """Leave the bar out, whose words stand beside it: the title needs its room."""
        self._is_short = on
        self.bar.setVisible(self.bar.isVisible() and not on)

    def show_meeting(self, sitting: Sitting) -> None:
        """Show what is held."""
        meeting = sitting.meeting
        self._title.say(meeting.title)
        when = when_words(meeting.starts_at, meeting.ends_at, meeting.time_zone)
        self._about.say(" · ".join(filter(None, (when, meeting.room))))

    def show_time(self, item: ItemRow | None, actual_s: int, left: str, end: str) -> None:
        """Show what the item took, in colour and in words."""
        planned = item.planned_min if item else None
        ink = ink_of(actual_s, planned)
        self._spent.say(minutes_words(actual_s) if item else "", ink)
        self._planned.say(f"/ {planned}:00" if planned else "")
        self.bar.setVisible(bool(planned) and not self._is_short)
        self.bar.setMaximum((planned or 1) * 60)
        self.bar.setValue(min(actual_s, (planned or 1) * 60))
        self._left.say(left, ink)
        self._end.say(end)


def hour_in(instant: datetime, zone: str) -> str:
    """Return the hour of an instant in a zone."""
    return f"{instant.astimezone(ZoneInfo(zone)):%H:%M}"
