"""What an arrival leads to: acknowledgements, missing pieces, reminders, notes inside, replies."""

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, Final, NamedTuple, Protocol

from aso_desktop.services.correspondence.seeds import SHIPPED_TYPES
from aso_desktop.services.correspondence.values import PRIORITY_DAYS
from aso_desktop.services.demo.phrases import Deck, Dice
from aso_desktop.services.demo.planned import Correspondent, PlannedLetter
from aso_desktop.services.demo.steps import Steps
from aso_desktop.services.demo.words import Words


class When(NamedTuple):
    """A place in the days of work, and the moment of that day."""

    day: int
    at: datetime


Make = Callable[[When], PlannedLetter]

_OUTCOMES: Final = {
    "reply": 70, "no_action": 52, "oral": 9, "transfer": 9, "pieces": 16, "reminder": 12, "opinion": 14, "draft": 8,
    "replaces": 2, "cancels": 2, "dormant": 2, "cancelled": 1, "second_entry": 1, "waiting": 6,
}  # fmt: skip
_BILLS: Final = {"no_action": 14, "reply": 4, "reminder": 2}
_PACE: Final = 0.3
"""Share of the internal target in which half the replies leave."""
_LATEST: Final = 1.25
_SETTLED: Final = ("no_action", "oral", "dormant", "waiting")
_RARE: Final = ("dormant", "waiting", "replaces")
_REFUSALS: Final = ("refus", "rejet", "non-")
_ANSWERED: Final = ("request", "appeal", "complaint", "application", "written_question", "document_access")
_TWIN_FROM: Final = 5
"""Days of work before the present one from which an arrival comes a second time."""
_ELABORATE: Final = ("reminder", "transfer", "opinion", "draft", "replaces", "dormant", "waiting")
_QUICK: Final = {"transfer": 4, "pieces": 6, "second_entry": 5, "no_action": 3, "oral": 6}
"""Outcomes that never take longer than so many working days."""


DOUBLE: Final = "Doublon de {number}"
"""Reason of a second entry; the number of the first is filled in when it is known."""


@dataclass
class Affair:
    """What a series of letters is about, and where it stands. `subject` is that of the first one."""

    theme: Mapping[str, Any]
    words: Words
    who: Correspondent
    subject: str
    first: PlannedLetter
    asked: list[PlannedLetter] = field(default_factory=list)


class Text(NamedTuple):
    """The patterns of a letter: one subject and the paragraphs of its body."""

    subject: str
    body: tuple[str, ...]


class Writer(Protocol):
    """Writes the letters of an affair."""

    days: list[date]

    def incoming(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write what the correspondent sends."""
        ...

    def outgoing(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write what is sent to the correspondent."""
        ...

    def inside(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write a note of the section."""
        ...

    def competent(self, who: Correspondent) -> Correspondent:
        """Return a body that a matter may belong to, other than the one that wrote."""
        ...


class Affairs:
    """Decides what becomes of arrivals, and keeps the agenda of the letters that follow."""

    def __init__(self, dice: Dice, texts: Mapping[str, Any], steps: Steps, writer: Writer) -> None:
        """Prepare the packs of outcomes."""
        self._dice = dice
        self._follow: Mapping[str, list[str]] = texts["follow"]
        self._withdrawn: list[str] = texts["reasons"]["withdrawn"]
        self._steps = steps
        self._writer = writer
        self._outcomes = Deck(dice, _OUTCOMES)
        self._bills = Deck(dice, _BILLS)
        self._agenda: list[tuple[int, int, Make]] = []
        self._booked = 0
        self._has_twin = False

    def due(self, day: int) -> Make | None:
        """Return the next letter that should have been written by now."""
        return heapq.heappop(self._agenda)[2] if self._agenda and self._agenda[0][0] <= day else None

    def book(self, day: int, make: Make) -> None:
        """Put a letter in the agenda."""
        self._booked += 1
        heapq.heappush(self._agenda, (day, self._booked, make))

    def decide(self, affair: Affair, day: int) -> None:
        """Draw what becomes of an arrival, and book what follows."""
        outcome = self._outcome(affair)
        target = target_days(affair.first)
        slowest = _QUICK.get(outcome, round(target * _LATEST))
        delay = max(1, min(round(self._dice.spread(target * _PACE, 0.75)), slowest))
        if outcome == "cancelled":
            self._steps.cancel(affair.first, day)
            return
        if not self._has_twin and affair.first.sender_reference and day >= len(self._writer.days) - _TWIN_FROM:
            self._has_twin = True
            self.book(day + 2, partial(self._twin, affair))
        self._steps.handle(affair.first, day, delay)
        if affair.first.is_request and outcome in ("reply", "pieces", "opinion") and self._dice.percent(50):
            self.book(day + self._dice.number(1, 3), partial(self._acknowledge, affair))
        if outcome in _SETTLED:
            self._steps.settle(affair.first, day, outcome, delay)
            if outcome == "waiting":
                self.book(day + delay + self._dice.number(6, 20), partial(self._reply, affair, "reply"))
        else:
            self._continue(affair, outcome, day, delay)

    def _outcome(self, affair: Affair) -> str:
        """Draw an outcome that makes sense for the theme."""
        if affair.theme.get("no_answer"):
            return "no_action"
        if affair.theme["type"] == "invoice":
            return self._bills.draw()
        outcome = self._outcomes.draw()
        out_of_place = (
            (affair.theme.get("simple") and outcome in _ELABORATE)
            or (outcome == "pieces" and not affair.theme.get("pieces"))
            or (outcome == "no_action" and affair.theme["type"] in _ANSWERED)
        )
        if out_of_place and outcome in _RARE:
            self._outcomes.put_back(outcome)
        return "reply" if out_of_place else outcome

    def _continue(self, affair: Affair, outcome: str, day: int, delay: int) -> None:
        """Book the letters that an outcome needs."""
        if outcome == "reminder":
            delay += self._dice.number(6, 14)
        elif outcome in ("opinion", "draft"):
            before = max(1, delay // 3) if outcome == "opinion" else max(1, delay - 2)
            self.book(day + before, partial(self._note, affair, outcome))
            delay += 2
            outcome = "reply"
        elif outcome == "second_entry":
            self.book(day + 1, partial(self._second_entry, affair))
            outcome = "reply"
        makers: Mapping[str, Make] = {
            "transfer": partial(self._transfer, affair),
            "pieces": partial(self._missing, affair),
            "reminder": partial(self._reminder, affair),
        }
        self.book(day + delay, makers.get(outcome) or partial(self._reply, affair, outcome))

    # --- letters that follow ----------------------------------------------------------------------------------------

    def _text(self, kind: str, body: str = "") -> Text:
        return Text(self._dice.one(self._follow[kind]), tuple(self._follow[f"body_{body or kind}"]))

    def _reply(self, affair: Affair, outcome: str, when: When) -> PlannedLetter:
        text = self._reply_text(affair.theme)
        letter = self._writer.outgoing(affair, text, when)
        letter.links += [("answers", asked.key) for asked in affair.asked]
        if outcome == "cancels":
            self._steps.cancel(letter, when.day, self._dice.one(self._withdrawn))
            self.book(when.day + 1, partial(self._corrected, affair, letter, outcome, text))
            return letter
        left = self._steps.send(letter, when.day)
        for asked in affair.asked:
            self._steps.answer(asked, left)
        if outcome == "replaces" and left[1]:
            replacement = Text(self._dice.one(self._follow["replacement"]), text.body)
            self.book(left[0] + 2, partial(self._corrected, affair, letter, outcome, replacement))
        return letter

    def _reply_text(self, theme: Mapping[str, Any]) -> Text:
        """Draw a reply; a refusal has paragraphs of its own."""
        subject = self._dice.one(theme["replies"])
        refused = subject.startswith(_REFUSALS) and "refusal_body" in theme
        return Text(subject, tuple(theme["refusal_body" if refused else "reply_body"]))

    def _corrected(self, affair: Affair, wrong: PlannedLetter, kind: str, text: Text, when: When) -> PlannedLetter:
        """Write a departure anew, in the place of one that was wrong."""
        letter = self._writer.outgoing(affair, text, when)
        letter.links.append((kind, wrong.key))
        left = self._steps.send(letter, when.day)
        if kind == "cancels":
            letter.links.append(("answers", affair.first.key))
            self._steps.answer(affair.first, left)
        return letter

    def _acknowledge(self, affair: Affair, when: When) -> PlannedLetter:
        letter = self._writer.outgoing(affair, self._text("acknowledgement"), when)
        letter.links.append(("follows", affair.first.key))
        self._steps.send(letter, when.day)
        return letter

    def _transfer(self, affair: Affair, when: When) -> PlannedLetter:
        kind = "transfer" if self._dice.percent(65) else "slip"
        letter = self._writer.outgoing(affair, self._text(kind, "transfer"), when)
        letter.recipients, letter.copies = (self._writer.competent(affair.who),), (affair.who,)
        letter.links.append(("transmits", affair.first.key))
        self._steps.answer(affair.first, self._steps.send(letter, when.day), "transferred")
        return letter

    def _missing(self, affair: Affair, when: When) -> PlannedLetter:
        letter = self._writer.outgoing(affair, self._text("missing"), when)
        letter.links.append(("follows", affair.first.key))
        left = self._steps.send(letter, when.day)
        self._steps.wait(affair.first, left)
        day = left[0]
        comes = day + self._dice.number(6, 18)
        if comes - day > 12:  # noqa: PLR2004 - a chase is written when two weeks have gone by
            self.book(day + 10, partial(self._chase, affair, letter))
        self.book(comes, partial(self._completion, affair))
        return letter

    def _chase(self, affair: Affair, reminded: PlannedLetter, when: When) -> PlannedLetter:
        letter = self._writer.outgoing(affair, self._text("chase", "missing"), when)
        letter.links.append(("reminds", reminded.key))
        self._steps.send(letter, when.day)
        return letter

    def _completion(self, affair: Affair, when: When) -> PlannedLetter:
        letter = self._writer.incoming(affair, self._text("completion"), when)
        letter.links.append(("completes", affair.first.key))
        self._steps.resume(affair.first, when.day)
        self._book_reply(affair, letter, when.day, self._dice.number(2, 7))
        return letter

    def _reminder(self, affair: Affair, when: When) -> PlannedLetter:
        letter = self._writer.incoming(affair, self._text("reminder"), when)
        letter.links.append(("reminds", affair.first.key))
        self._book_reply(affair, letter, when.day, self._dice.number(1, 4))
        return letter

    def _book_reply(self, affair: Affair, asked: PlannedLetter, day: int, delay: int) -> None:
        affair.asked.append(asked)
        self._steps.handle(asked, day, delay)
        self.book(day + delay, partial(self._reply, affair, "reply"))

    def _note(self, affair: Affair, kind: str, when: When) -> PlannedLetter:
        letter = self._writer.inside(affair, self._text(kind), when)
        letter.links.append(("follows", affair.first.key))
        self._steps.send(letter, when.day)
        return letter

    def _second_entry(self, affair: Affair, when: When) -> PlannedLetter:
        """Register an arrival a second time by mistake; the second number is cancelled."""
        letter = self._again(affair, when)
        letter.links.append(("duplicates", affair.first.key))
        self._steps.cancel(letter, when.day, DOUBLE)
        return letter

    def _twin(self, affair: Affair, when: When) -> PlannedLetter:
        """Receive an arrival again, by another way: a likely duplicate that nobody has seen yet."""
        letter = self._again(affair, when)
        letter.lead = None
        return letter

    def _again(self, affair: Affair, when: When) -> PlannedLetter:
        """Write an arrival a second time, as it came."""
        first = affair.first
        letter = self._writer.incoming(affair, Text(affair.subject, first.body), when)
        letter.sender_reference, letter.document_date = first.sender_reference, first.document_date
        letter.received_on = letter.registered_on
        return letter


def target_days(letter: PlannedLetter) -> int:
    """Return the working days in which an arrival should be answered, as its registration will compute them."""
    usual = PRIORITY_DAYS[letter.priority]
    of_type = _TYPE_DAYS.get(letter.type_code)
    return usual if of_type is None else of_type if letter.priority == "normal" else min(of_type, usual)


_TYPE_DAYS: Final = {shipped.code: shipped.target_days for shipped in SHIPPED_TYPES}
