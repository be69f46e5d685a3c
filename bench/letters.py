"""Invented French letters, varied enough for an index to have real work: 3,000 places, 900 bodies, 6,000 people."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import UUID

from aso_desktop.core.ids import first_local_id, shipped_id
from bench import vocabulary
from bench.places import LAST_DAY

SEED: Final = 20_261_113
FIRST_DAY: Final = datetime(2020, 1, 2, 8, tzinfo=UTC)
TODAY: Final = LAST_DAY.date()

_CLOSED: Final = {"incoming": ("closed",) * 60 + ("cancelled",), "outgoing": ("sent", "sent", "closed")}
_OPEN: Final = {
    "incoming": ("registered", "registered", "assigned", "in_progress", "in_visa", "waiting_third_party"),
    "outgoing": ("registered", "in_visa", "to_sign", "signed"),
}
_SETTLED: Final = {
    "incoming": ("answered", "no_action", "transferred"),
    "outgoing": ("undelivered", "receipt_returned"),
}
_INSTRUCTIONS: Final = ("for_opinion", "for_information", "for_assignment", "draft_for_signature", "see_me,file")
_REGISTERS: Final = {"incoming": "A", "outgoing": "D", "internal": "I"}
PRINTED: Final = "{register}-{year}-{value:06d}"


@dataclass(frozen=True)
class Letter:
    """One letter of the bench with what hangs on it."""

    place: int
    id: UUID
    direction: str
    register: str
    value: int
    made_at: datetime
    subject: str
    notes: str
    state: str
    due_on: date
    sender_reference: str
    lead: int | None
    correspondent: int
    has_enclosure: bool
    report: str
    is_request: bool
    instructions: str


@dataclass(frozen=True)
class Correspondent:
    """A body or a person that writes."""

    id: UUID
    kind: str
    printed: str
    family: str = ""
    given: str = ""


def correspondents() -> list[Correspondent]:
    """Return the directory: bodies, then people with their function and body."""
    chance = random.Random(SEED)
    names = [vocabulary.BODIES[i % len(vocabulary.BODIES)] for i in range(900)]
    bodies = [name.format(vocabulary.PLACES[(i * 7) % len(vocabulary.PLACES)]) for i, name in enumerate(names)]
    found = [Correspondent(shipped_id("bench-body", b), "organisation", b) for b in dict.fromkeys(bodies)]
    for n in range(6_000):
        given, family, where = chance.choice(vocabulary.GIVEN), chance.choice(vocabulary.FAMILY), chance.choice(bodies)
        printed = f"{given} {family}, {chance.choice(vocabulary.FUNCTIONS)} · {where}"
        found.append(Correspondent(shipped_id("bench-person", str(n)), "contact", printed, family, given))
    return found


def letters(count: int, people: int) -> Iterator[Letter]:
    """Yield letters in the order they were registered; `people` is the size of the directory."""
    chance = random.Random(SEED)
    step = (LAST_DAY - FIRST_DAY) / max(1, count)
    templates = [text for text, weight in vocabulary.SUBJECTS for _ in range(weight)]
    values: dict[tuple[str, int], int] = {}
    previous = 0
    for n in range(count):
        made_at = FIRST_DAY + step * n
        letter_id = _uuid7(made_at, chance)
        previous = max(first_local_id(letter_id), previous + 1)
        direction = chance.choices(("incoming", "outgoing", "internal"), (58, 36, 6))[0]
        key = _REGISTERS[direction], made_at.year
        values[key] = values.get(key, 0) + 1
        yield _letter(chance, templates, (previous, letter_id, direction, made_at, values[key], people))


def _letter(chance: random.Random, templates: list[str], given: tuple[int, UUID, str, datetime, int, int]) -> Letter:
    place, letter_id, direction, made_at, value, people = given
    words = {
        "thing": chance.choice(vocabulary.THINGS),
        "place": chance.choice(vocabulary.PLACES),
        "n": chance.randrange(1, 100),
        "big": chance.randrange(10_000, 99_999),
        "job": chance.choice(vocabulary.JOBS),
        "letter": chance.choice("ABC"),
    }
    state = _state(chance, direction, made_at)
    return Letter(
        place=place,
        id=letter_id,
        direction=direction,
        register=_REGISTERS[direction],
        value=value,
        made_at=made_at,
        subject=chance.choice(templates).format(**words),
        notes=chance.choice(vocabulary.NOTES) if chance.random() < 0.3 else "",
        state=state,
        due_on=made_at.date() + timedelta(days=chance.randrange(5, 60)),
        sender_reference=f"{chance.choice('ABCDEF')}/{words['big']}" if chance.random() < 0.4 else "",
        lead=None if state == "registered" else chance.randrange(24),
        correspondent=int(people * chance.random() ** 2.5),
        has_enclosure=chance.random() < 0.6,
        report=vocabulary.REPORT.format(**words) if chance.random() < 0.03 else "",
        is_request=direction == "incoming" and chance.random() < 0.3,
        instructions=chance.choice(_INSTRUCTIONS) if chance.random() < 0.4 else "",
    )


def _state(chance: random.Random, direction: str, made_at: datetime) -> str:
    """Return a state: of recent letters a third is open, of older ones next to none."""
    flow = "incoming" if direction == "incoming" else "outgoing"
    recent = (LAST_DAY - made_at).days < 90
    if chance.random() < (0.35 if recent else 0.004):
        return chance.choice(_OPEN[flow])
    return chance.choice(_SETTLED[flow] if chance.random() < 0.01 else _CLOSED[flow])


def _uuid7(made_at: datetime, chance: random.Random) -> UUID:
    """Return a UUIDv7 of that moment, the same at each run."""
    moment = int(made_at.timestamp() * 1000)
    return UUID(int=moment << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 0b10 << 62 | chance.getrandbits(62))
