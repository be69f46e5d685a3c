"""How letters travel: sending modes, dates, references, priorities, marks and notes."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from aso_desktop.services.demo.days import Timetable
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Deck, Dice, fill
from aso_desktop.services.demo.planned import Correspondent, PlannedLetter
from aso_desktop.services.demo.words import Words

_MODES: Final[Mapping[str, Mapping[str, int]]] = {
    "incoming": {
        "email": 26, "simple": 15, "registered_receipt": 5, "tracked": 4, "courier": 3, "hand_delivered": 3,
        "digital_registered": 2, "express": 1, "fax": 1,
    },
    "outgoing": {
        "email": 28, "simple": 14, "registered_receipt": 8, "tracked": 4, "digital_registered": 2, "hand_delivered": 2,
        "courier": 1, "express": 1,
    },
    "internal": {"email": 7, "hand_delivered": 3},
}  # fmt: skip
_ELECTRONIC: Final = frozenset({"email", "digital_registered", "fax"})
_NUMBERED: Final = frozenset({"registered_receipt", "tracked", "express", "digital_registered"})
_PRIORITIES: Final = ("normal", "urgent", "very_urgent")
_DEFAULT_PRIORITY: Final = (78, 18, 4)
_ENCLOSURES: Final = {0: 30, 1: 35, 2: 20, 3: 10, 5: 4, 8: 1}
_INSTRUCTIONS: Final = (
    ("for_assignment",), ("for_opinion",), ("for_information",), ("draft_for_signature",), ("see_me",), ("file",),
    ("draft_for_signature", "see_me"),
)  # fmt: skip
_LONG_WAYS: Final = 6
"""Working days between some arrivals and their registration, for the register to point out."""


class Post:
    """Dresses letters with everything that is not their text."""

    def __init__(self, dice: Dice, directory: Directory, texts: Mapping[str, Any], timetable: Timetable) -> None:
        """Prepare the packs from which sending modes are drawn."""
        self._dice = dice
        self._directory = directory
        self._texts = texts
        self._days = timetable.days
        self._modes = {direction: Deck(dice, modes) for direction, modes in _MODES.items()}

    def dress(self, letter: PlannedLetter, theme: Mapping[str, Any]) -> None:
        """Give a letter what its theme and its direction say."""
        letter.sending_mode = self._modes[letter.direction].draw()
        letter.medium = "electronic" if letter.sending_mode in _ELECTRONIC else "paper"
        if letter.medium == "paper" and self._dice.percent(18):
            letter.medium = "mixed"
        if letter.sending_mode in _NUMBERED:
            letter.tracking_number = self._tracking()
        weights = dict(zip(_PRIORITIES, theme.get("priority", _DEFAULT_PRIORITY), strict=True))
        letter.priority = self._dice.weighted(weights)
        if self._dice.percent(theme.get("mark_share", 0)):
            letter.mark = theme["mark"]
        letter.language = theme.get("language", "fr")
        letter.personal_data = theme.get("personal", False)
        letter.enclosure_count = self._dice.weighted(_ENCLOSURES)
        self._annotate(letter)

    def arrive(self, letter: PlannedLetter, day: int, who: Correspondent) -> None:
        """Give an arrival its dates, its reference and its instructions."""
        letter.received_on = letter.registered_on
        if self._dice.percent(12):
            letter.received_on = self._days[max(0, day - (_LONG_WAYS if self._dice.percent(5) else 1))]
        slow = 1 if letter.medium == "electronic" else 5
        letter.document_date = letter.received_on - timedelta(days=self._dice.number(0, slow))
        letter.sender_reference = self._reference(letter, who)
        if self._dice.percent(55):
            letter.instructions = self._dice.one(_INSTRUCTIONS)

    def _reference(self, letter: PlannedLetter, who: Correspondent) -> str:
        if who.body is None:
            return ""
        body = self._directory.bodies[who.body]
        words = Words(self._dice, letter.registered_on, {"commune": body.commune})
        return self._dice.one(body.references).format_map(words)

    def _tracking(self) -> str:
        drawn = f"{self._dice.number(0, 10**11 - 1):011d}"
        return f"{self._dice.one(('1A', '2C', 'RK'))} {drawn[:3]} {drawn[3:6]} {drawn[6:10]} {drawn[10]}"

    def _annotate(self, letter: PlannedLetter) -> None:
        words = Words(self._dice, letter.registered_on, {"agent": self._dice.one(self._directory.officers).name})
        if self._dice.percent(7):
            letter.notes = fill(self._dice.one(self._texts["notes"]["texts"]), words)
        if letter.medium != "electronic" and self._dice.percent(30):
            letter.physical_location = fill(self._dice.one(self._texts["places"]["texts"]), words)
