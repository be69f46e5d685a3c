"""The whole plan of a demonstration, from a seed and the present moment; pure: nothing is written here."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.demo.affairs import target_days
from aso_desktop.services.demo.days import Timetable, last_day, quarter_starts, volumes
from aso_desktop.services.demo.mailroom import MailRoom
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Dice, load, typeset
from aso_desktop.services.demo.planned import (
    ARRIVALS,
    CABINET,
    DEPARTURES,
    NOTES,
    Paper,
    Plan,
    PlannedLetter,
    PlannedVoid,
)

SEED: Final = 2026
LETTERS: Final = 3_264
"""Letters of the last quarter, unless said otherwise."""

_VOIDS: Final = ((0.2, ARRIVALS), (0.55, DEPARTURES), (0.8, CABINET), (0.95, NOTES), (0.98, ARRIVALS))
_OPEN: Final = frozenset({"assigned", "in_progress", "waiting_third_party"})
_CIRCUIT: Final = ("in_visa", "to_sign", "signed")
_DUE_TODAY: Final = 5
_LATE: Final = (1, 1, 2, 3, 3, 6, 11)
"""Working days by which some open letters are late, at least."""
_ENCLOSED: Final = 300 / LETTERS
"""Documents for each letter of the last quarter."""
_SHARED: Final = ("notice-explicative", "formulaire-de-demande", "conditions-generales")
_RECENT_LETTERS: Final = 400


def make_plan(directory: Directory, dice: Dice, now: datetime, letters: int, calendar: Calendar) -> Plan:
    """Decide on every letter of the fifteen months that end now."""
    texts = load("letters")
    volume = volumes(letters, last_day(now), calendar, dice)
    days = sorted(volume)
    timetable = Timetable(days, now, dice)
    room = MailRoom(dice, directory, texts, timetable)
    found = [letter for place, day in enumerate(days) for letter in room.letters_of(place, volume[day])]
    _set_targets(found, calendar, now.astimezone().date())
    _stop_on_the_way(found)
    _cancel_one(found, texts["reasons"]["cancelled"][0])
    quarter = quarter_starts(last_day(now))[-2]
    _enclose([x for x in found if x.registered_on >= quarter], round(letters * _ENCLOSED), dice)
    return Plan(found, _voids(texts["voids"]["texts"], timetable), days, quarter)


def _set_targets(letters: Sequence[PlannedLetter], calendar: Calendar, today: date) -> None:
    """See that some open arrivals are due today and some late, whatever the dice gave."""
    waiting = [x for x in letters if x.direction == "incoming" and x.steps and x.steps[-1].state in _OPEN]
    due = {x.key: calendar.add_working_days(x.received_on or x.registered_on, target_days(x)) for x in waiting}
    late = sum(day < today for day in due.values())
    spare = [x for x in waiting if due[x.key] > today]
    targets = [today] * max(0, _DUE_TODAY - sum(day == today for day in due.values()))
    targets += [calendar.add_working_days(today, -days) for days in _LATE[late:]]
    for target in targets:
        ready = next((x for x in spare if x.due_on is None and x.registered_on < target), None)
        if ready is not None:
            ready.due_on = target


def _stop_on_the_way(letters: Sequence[PlannedLetter]) -> None:
    """See that some departures are still at each step before they leave, whatever the dice gave."""
    alone = [x for x in reversed(letters) if x.direction == "outgoing" and not x.links and x.steps]
    for place, letter in zip(range(len(_CIRCUIT) + 1), alone[::2], strict=False):
        step = letter.steps[0]
        later = [letter.at + timedelta(seconds=10 * (n + 1)) for n in range(place)]
        letter.steps = [replace(step, state=_CIRCUIT[n], at=at) for n, at in enumerate(later)]


def _cancel_one(letters: Sequence[PlannedLetter], reason: str) -> None:
    """See that one arrival is cancelled with a reason, whatever the dice gave."""
    if any(step.state == "cancelled" for letter in letters for step in letter.steps):
        return
    idle = [x for x in letters if any(step.state == "no_action" for step in x.steps)]
    for letter in idle[:1]:
        letter.steps = [replace(letter.steps[0], state="cancelled", reason=typeset(reason))]


def _enclose(letters: Sequence[PlannedLetter], wanted: int, dice: Dice) -> None:
    """Choose the letters that have readable documents: most of them recent, where an officer looks first."""
    able = [x for x in letters if not any(step.state == "cancelled" for step in x.steps)]
    recent, older = able[-_RECENT_LETTERS:], able[:-_RECENT_LETTERS]
    left = wanted
    for letter in [*dice.mixed(recent)[: wanted // 3], *dice.mixed(older)]:
        if left <= 0:
            break
        letter.papers = _papers(letter, dice)[:left]
        letter.enclosure_count = max(letter.enclosure_count, len(letter.papers))
        left -= len(letter.papers)


def _papers(letter: PlannedLetter, dice: Dice) -> list[Paper]:
    """Return the documents of a letter: its own text, an annex now and then, a form that many letters share."""
    kind = "docx" if letter.direction != "incoming" and dice.percent(60) else "pdf"
    kind = "eml" if letter.direction == "incoming" and letter.sending_mode == "email" and dice.percent(65) else kind
    papers = [Paper(f"letter-{letter.key}", kind, f"{letter.paper_names[0]}.{kind}")]
    if len(letter.paper_names) > 1 and dice.percent(35):
        papers.append(Paper(f"annex-{letter.key}", "pdf", f"{letter.paper_names[1]}.pdf", role="annex"))
    if dice.percent(14):
        shared = dice.one(_SHARED)
        papers.append(Paper(shared, "pdf", f"{shared}.pdf", role="annex"))
    return papers


def _voids(reasons: Sequence[str], timetable: Timetable) -> list[PlannedVoid]:
    """Return the numbers used up without a letter."""
    found: list[PlannedVoid] = []
    for turn, (share, register) in enumerate(_VOIDS):
        day = int((len(timetable.days) - 1) * share)
        at = timetable.moments(day, 1)[0]
        found.append(PlannedVoid(at, timetable.days[day], turn % 3, register, typeset(reasons[turn % len(reasons)])))
    return found
