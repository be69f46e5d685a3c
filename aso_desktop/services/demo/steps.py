"""How letters move on: who takes them, when they leave, how they end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from aso_desktop.services.demo.days import Timetable
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Deck, Dice, fill
from aso_desktop.services.demo.planned import PlannedLetter, Step
from aso_desktop.services.demo.words import Words

_CIRCUIT: Final = ("in_visa", "to_sign", "signed", "sent")
_DAYS_AFTER: Final = {"in_visa": 2, "to_sign": 2, "signed": 1}
"""Step of a departure → the most working days before the next one."""
_WITH_RECEIPT: Final = frozenset({"registered_receipt", "digital_registered"})
_RECENT: Final = 64
"""Days of work, about a quarter, of which every step is told; what is older only keeps the last ones."""
_SETTLED: Final[Mapping[str, tuple[str, int]]] = {
    "no_action": ("no_action", 3),
    "oral": ("answered", 6),
    "dormant": ("dormant", 8),
    "waiting": ("waiting_third_party", 5),
}
"""Outcome without a letter → the state it leads to, and the most working days it takes."""
_REVIEW: Final = timedelta(days=60)


class Steps:
    """Writes the steps of letters in their plan; those that would come after now stay undone."""

    def __init__(self, dice: Dice, directory: Directory, texts: Mapping[str, Any], timetable: Timetable) -> None:
        """Prepare the pack of what comes back of registered post."""
        self._dice = dice
        self._reasons: Mapping[str, list[str]] = texts["reasons"]
        self._timetable = timetable
        self._receipts = Deck(dice, {"receipt_returned": 7, "undelivered": 1, "": 2})
        self._officers = {
            unit: [place for place, officer in enumerate(directory.officers) if officer.unit == unit] for unit in (1, 2)
        }

    def lead(self, unit: int) -> int:
        """Return an officer of a unit."""
        return self._dice.one(self._officers[unit])

    def handle(self, letter: PlannedLetter, day: int, delay: int) -> None:
        """Assign an arrival, and take it in hand half-way to its end."""
        self._add(letter, day if self._dice.percent(80) else day + 1, Step("assigned", self._officers[letter.unit][0]))
        if self._is_recent(day) and delay > 1 and self._dice.percent(60):
            self._add(letter, day + max(1, delay // 2), Step("in_progress", _of(letter)))

    def settle(self, letter: PlannedLetter, day: int, outcome: str, delay: int) -> None:
        """End an arrival without a letter: nothing to do, answered aloud, asleep or waiting."""
        state, slowest = _SETTLED[outcome]
        after = day + min(max(delay, 1), slowest)
        words = self._why(outcome, letter)
        step = Step(state, _of(letter), reason=words)
        if outcome == "oral":
            step = replace(step, reason="", oral_reply=words)
        if outcome == "dormant":
            step = replace(step, review_on=letter.registered_on + _REVIEW)
        if self._add(letter, after, step) and state in ("no_action", "answered"):
            self._close(letter, after)

    def cancel(self, letter: PlannedLetter, day: int, reason: str = "") -> None:
        """Cancel a letter, with a reason."""
        letter.steps.clear()
        self._add(letter, day, Step("cancelled", letter.officer, reason=reason or self._why("cancelled", letter)))

    def answer(self, letter: PlannedLetter, left: tuple[int, datetime | None], state: str = "answered") -> None:
        """Say that a letter left in reply, or on to somebody else, and put the arrival away some days later."""
        day, at = left
        if at is None:  # not gone yet
            return
        reason = self._why(state, letter) if state == "transferred" else ""
        if self._add(letter, day, Step(state, _of(letter), reason=reason), at):
            self._close(letter, day)

    def wait(self, letter: PlannedLetter, left: tuple[int, datetime | None]) -> None:
        """Say that somebody else has to act first, once they have been written to."""
        day, at = left
        if at is not None:
            step = Step("waiting_third_party", _of(letter), reason=self._why("waiting", letter))
            self._add(letter, day, step, at)

    def resume(self, letter: PlannedLetter, day: int) -> None:
        """Take a letter up again after a wait."""
        if letter.steps and letter.steps[-1].state == "waiting_third_party":
            self._add(letter, day, Step("in_progress", _of(letter)))

    def send(self, letter: PlannedLetter, day: int) -> tuple[int, datetime | None]:
        """Have a departure signed and sent; return when it leaves, None if that is still to come."""
        through = self._is_recent(day) and self._dice.percent(26)
        place = day
        for state in _CIRCUIT if through else ("sent",):
            if not self._add(letter, place, Step(state, _of(letter))):
                return place, None
            place += self._dice.number(1, _DAYS_AFTER[state]) if state in _DAYS_AFTER else 0
        left = letter.steps[-1].at
        self._come_back(letter, place)
        return place, left

    def _come_back(self, letter: PlannedLetter, day: int) -> None:
        """Record what comes back of a departure, and put it away."""
        found = self._receipts.draw() if letter.sending_mode in _WITH_RECEIPT else ""
        after = day + self._dice.number(3, 9)
        if found:
            reason = self._why(found, letter) if found == "undelivered" else ""
            if not self._add(letter, after, Step(found, letter.officer, reason=reason)):
                return
        if found != "undelivered" and self._dice.percent(60):
            self._add(letter, after + self._dice.number(1, 12), Step("closed", _of(letter)))

    def _close(self, letter: PlannedLetter, day: int) -> None:
        if self._dice.percent(75):
            self._add(letter, day + self._dice.number(1, 8), Step("closed", _of(letter)))

    def _add(self, letter: PlannedLetter, day: int, step: Step, after: datetime | None = None) -> bool:
        """Add a step after the last one, and after `after`; say whether it has happened yet."""
        last = letter.steps[-1].at if letter.steps else letter.at
        at = self._timetable.after(day, max(last, after or last))
        if at is not None:
            letter.steps.append(replace(step, at=at))
        return at is not None

    def _why(self, outcome: str, letter: PlannedLetter) -> str:
        return fill(self._dice.one(self._reasons[outcome]), Words(self._dice, letter.registered_on))

    def _is_recent(self, day: int) -> bool:
        return day > len(self._timetable.days) - _RECENT


def _of(letter: PlannedLetter) -> int:
    """Return who deals with a letter."""
    return letter.officer if letter.lead is None else letter.lead
