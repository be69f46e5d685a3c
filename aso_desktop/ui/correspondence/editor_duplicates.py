"""Likely duplicates beside the form: shown with their reasons while one types; they never prevent registering."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence.resembling.queries import Resembling, Sought, resembling
from aso_desktop.services.correspondence.values import LinkInput
from aso_desktop.ui.correspondence.editor_form import known_parties, printed
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, IconButton, Rule, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip

PAUSE_MS: Final = 200
NO_LIMIT: Final = 7
"""Days within which two similar subjects are compared."""
WHY: Final[Mapping[str, Text]] = {
    "message": QT_TRANSLATE_NOOP("duplicates", "Same message"),
    "file": QT_TRANSLATE_NOOP("duplicates", "Same file"),
    "reference": QT_TRANSLATE_NOOP("duplicates", "Same sender and same reference"),
    "fingerprint": QT_TRANSLATE_NOOP("duplicates", "Same sender, date and subject"),
    "subject": QT_TRANSLATE_NOOP("duplicates", "Similar subject"),
}
LINK: Final = "duplicates"


class DuplicatesPane(QWidget):
    """Says which letter the one being typed resembles; links it or opens it beside."""

    changed = Signal()
    """There is something to show, or nothing any more."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._sought: Sought | None = None
        self._found: list[Resembling] = []
        self._place = 0
        self._linked: dict[str, LinkInput] = {}
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._look)
        self._build()
        self._show()

    @property
    def links(self) -> tuple[LinkInput, ...]:
        """The links that were asked for."""
        return tuple(self._linked.values())

    @property
    def shown(self) -> Resembling | None:
        """The letter on show."""
        return self._found[self._place] if self._found else None

    def look_for(self, sought: Sought) -> None:
        """Look for letters that resemble this one, a moment after the last key."""
        if sought != self._sought:
            self._sought = sought
            self._soon.start()

    def clear(self) -> None:
        """Forget everything: another letter begins."""
        self._soon.stop()
        self._sought = None
        self._linked.clear()
        self._take([])

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._chip = Chip("", "warning", "copy")
        self._harmless = ElidedWords(self.tr("does not prevent registering"), 12, ink="text3")
        self._next = IconButton("chevron-right", self.tr("Next likely duplicate"))
        self._next.clicked.connect(self._step)
        self._number = Words("", bold=True, selectable=True)
        self._when = ElidedWords("", 12.5, ink="text3")
        self._subject = Words("", wrap=True)
        self._why = Words("", 12.5)
        self._gap = Words("", 12.5)
        self._gap_row = row(IconLabel("check", "text2", 14), self._gap, None, gap=6)
        self._link = Button(self.tr("Link to this letter"), "link-2")
        self._link.clicked.connect(self._toggle_link)
        self._compare = Button(self.tr("Compare"), "git-compare-arrows")
        self._compare.clicked.connect(self._open_beside)
        first = row(self._chip, self._harmless, self._next, gap=8)
        second = row(self._number, self._when, gap=8)
        for line in (first, second):
            line.box.setStretch(1, 1)
        body = column(
            first,
            second,
            self._subject,
            row(IconLabel("check", "text2", 14), self._why, None, gap=6),
            self._gap_row,
            row(self._link, self._compare, None, gap=6),
            margins=(16, 12, 16, 12),
            gap=6,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(body)
        box.addWidget(Rule())

    def _look(self) -> None:
        sought = self._sought
        if sought is not None:
            self._context.runner.read(self, "look", lambda db: resembling(db, sought), self._take)

    def _take(self, found: Sequence[Resembling]) -> None:
        self._found, self._place = list(found), 0
        self._show()
        self.changed.emit()

    def _step(self) -> None:
        self._place = (self._place + 1) % max(1, len(self._found))
        self._show()

    def _show(self) -> None:
        found = self.shown
        self.setVisible(found is not None)
        if found is None:
            return
        count = len(self._found)
        many = self.tr("Likely duplicate {place} of {count}").format(place=self._place + 1, count=count)
        self._chip.say(many if count > 1 else self.tr("Likely duplicate"), "warning", "copy")
        self._next.setVisible(count > 1)
        self._number.say(found.number)
        day = _day(found.day)
        self._when.say(self.tr("of {day}").format(day=f"{day:%d/%m/%Y}") if day else "")
        self._subject.say(" · ".join(filter(None, (found.correspondents, found.subject))))
        self._why.say(spoken(WHY[found.why]))
        self._say_gap(day)
        self._say_link(found)

    def _say_gap(self, day: date | None) -> None:
        mine = self._sought.day if self._sought else None
        gap = abs((mine - day).days) if mine and day else None
        self._gap_row.setVisible(gap is not None and gap <= NO_LIMIT)
        if gap is not None:
            self._gap.say(self.tr("%Ln day(s) apart", "", gap) if gap else self.tr("The same day"))

    def _say_link(self, found: Resembling) -> None:
        linked = str(found.id) in self._linked
        self._link.say(self.tr("Linked: undo") if linked else self.tr("Link to this letter"))

    def _toggle_link(self) -> None:
        found = self.shown
        if found is None:
            return
        if self._linked.pop(str(found.id), None) is None:
            self._linked[str(found.id)] = LinkInput(found.id, LINK)
        self._say_link(found)
        self.changed.emit()

    def _open_beside(self) -> None:
        found = self.shown
        if found is not None:
            target = Target("correspondence", kind="letter", id=found.id, place=Place.WINDOW)
            self._context.navigation.go(target)


def sought_of(held: Mapping[str, Any], direction: str, usual: date, files: tuple[str, ...]) -> Sought:
    """Return what is known of the letter in a form; `usual` is its day while none is typed."""
    parties = known_parties(held, direction)
    return Sought(
        direction=direction,
        subject=held["subject"],
        day=held.get("received_on") or held.get("sent_on") or usual,
        correspondent=printed(parties[0]) if parties else "",
        reference=held["sender_reference"],
        files=files,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
