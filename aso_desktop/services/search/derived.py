"""What each device works out from a letter to list, sort and find it: pure functions, and the order of the states."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from aso_desktop.core.text import fold, number_key
from aso_desktop.services.search.words import LONGEST_EXTRACT, distinct, number_words

STATE_ORDER: Final = (
    "draft", "registered", "assigned", "in_progress", "waiting_third_party", "in_visa", "to_sign", "signed", "sent",
    "undelivered", "receipt_returned", "answered", "no_action", "transferred", "dormant", "closed", "cancelled",
)  # fmt: skip
"""States as a list sorts them, from the first step to the last."""

OPEN_STATES: Final = frozenset(
    {"registered", "assigned", "in_progress", "in_visa", "to_sign", "signed", "waiting_third_party"}
)
"""Somebody has something to do."""

PUT_AWAY_STATES: Final = frozenset({"sent", "closed", "cancelled"})
"""Nothing is left to do, not even to file."""

SETTLED_STATES: Final = frozenset(STATE_ORDER) - OPEN_STATES - PUT_AWAY_STATES
"""Nobody has to answer; the letter still waits for something: filing, a date, a new address."""

NEVER: Final = "9999-12-31"
"""Sorts letters without a target date after all others."""

LONGEST_KEY: Final = 120
OTHER_SIDE: Final = {"incoming": "sender", "outgoing": "recipient", "internal": "sender"}
BETWEEN_PARTIES: Final = " ; "
_LAST_OF_ALL: Final = 999_999_999
"""Where a letter that waits for its number stands among those of its register."""
_NUMBER_RANK: Final = {"issued": 0, "cancelled": 1, "reserved": 2, "void": 3, "returned": 4}


class LetterText(NamedTuple):
    """The columns of a letter that the projection reads."""

    local_id: int
    direction: str
    state: str
    subject: str
    summary: str
    notes: str
    sender_reference: str
    tracking_number: str
    signatory: str
    drafter: str
    received_on: str | None
    sent_on: str | None
    registered_on: str | None
    due_on: str | None
    created_at: str | None


class PartyText(NamedTuple):
    """A correspondent as printed; parties come by rank."""

    role: str
    printed: str


class NumberText(NamedTuple):
    """A number that the letter holds or held."""

    state: str
    printed: str
    register: str
    period: str
    value: int
    mark: str = ""


class EnclosureText(NamedTuple):
    """An enclosure that was not removed, with the text read from it."""

    original_name: str
    name: str
    text: str | None


class Derived(NamedTuple):
    """The derived columns of `letter`, in the order they are written."""

    number: str
    number_key: str
    number_sort: str
    correspondents: str
    correspondents_key: str
    subject_key: str
    enclosures: int
    is_open: int | None
    day: str
    due_key: str
    state_sort: int


class Source(NamedTuple):
    """A letter with what hangs on it, and the derived columns as they stand; None before it is written."""

    letter: LetterText
    parties: Sequence[PartyText]
    numbers: Sequence[NumberText]
    enclosures: Sequence[EnclosureText]
    present: Derived | None = None


def derive(source: Source) -> Derived:
    """Return the derived columns that the letter should have."""
    letter, number = source.letter, _best_number(source.numbers)
    names = _other_side(letter.direction, source.parties)
    return Derived(
        number=number.printed if number else "",
        number_key=number_key(number.printed) if number else "",
        number_sort=_number_sort(number) if number else "",
        correspondents=BETWEEN_PARTIES.join(names),
        correspondents_key=fold(names[0])[:LONGEST_KEY] if names else "",
        subject_key=fold(letter.subject)[:LONGEST_KEY],
        enclosures=len(source.enclosures),
        is_open=openness(letter.state),
        day=_day(letter),
        due_key=letter.due_on or NEVER,
        state_sort=STATE_ORDER.index(letter.state) if letter.state in STATE_ORDER else len(STATE_ORDER),
    )


def openness(state: str) -> int | None:
    """Return 1 where somebody has something to do, 0 where the letter is settled, None once it is put away."""
    return None if state in PUT_AWAY_STATES else int(state in OPEN_STATES)


def head_words(source: Source, subject: Sequence[str]) -> list[str]:
    """Return what a letter is found by while typing: numbers, references, words of its subject, correspondents."""
    letter = source.letter
    printed = [text for number in source.numbers for text in (number.printed, number.mark) if text]
    numbers = [word for text in printed for word in number_words(text)]
    references = [w for text in (letter.sender_reference, letter.tracking_number) if text for w in number_words(text)]
    correspondents = distinct(party.printed for party in source.parties)
    return list(dict.fromkeys([*numbers, *references, *subject, *correspondents]))


def body_words(source: Source, head: Sequence[str]) -> list[str]:
    """Return every word of a letter: its head, its notes, who signs, and the text of its enclosures."""
    letter = source.letter
    texts = [letter.summary, letter.notes, letter.signatory, letter.drafter]
    for enclosure in source.enclosures:
        texts += [enclosure.original_name, enclosure.name, (enclosure.text or "")[:LONGEST_EXTRACT]]
    return list(dict.fromkeys([*head, *distinct(texts)]))


def _best_number(numbers: Sequence[NumberText]) -> NumberText | None:
    return min(numbers, key=lambda n: _NUMBER_RANK.get(n.state, len(_NUMBER_RANK)), default=None)


def _number_sort(number: NumberText) -> str:
    """Return the key that puts numbers in the order of register, period and value."""
    return f"{fold(number.register)}\x1f{number.period}\x1f{number.value or _LAST_OF_ALL:09d}"


def _other_side(direction: str, parties: Sequence[PartyText]) -> list[str]:
    wanted = OTHER_SIDE.get(direction, "sender")
    names = [p.printed for p in parties if p.role == wanted]
    return names or [p.printed for p in parties if p.role != "copy"]


def _day(letter: LetterText) -> str:
    """Return the day that lists show: arrival, departure, otherwise registration."""
    own = {"incoming": letter.received_on, "outgoing": letter.sent_on}.get(letter.direction)
    return own or letter.registered_on or (letter.created_at or "")[:10]
