"""Which index leads to the letters of a view in an order, so that the first ones cost the same among a million.

Three roads. *Walk*: follow the index of the order and keep what meets the filters; the list continues from the last
key. *Gather*: take the few letters of a selective filter through its own index, then sort them. *Open*: walk the small
indexes that hold only letters not yet put away; every daily view is one of these.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from aso_desktop.services.correspondence.views import LATE, TODAY, WEEK, Listing, View
from aso_desktop.services.search.derived import NEVER, OPEN_STATES, SETTLED_STATES, STATE_ORDER

_SORT_COLUMN: Final = {
    "number": "number_sort",
    "correspondents": "correspondents_key",
    "subject": "subject_key",
    "day": "day",
    "due": "due_key",
    "state": "state_sort",
}

Condition = tuple[str, tuple[Any, ...]]
"""A term of a WHERE clause on `letter`, and its values."""


class Road(NamedTuple):
    """How a listing is read: `source` names the table and its index, `column` the order's column (empty: place)."""

    source: str
    where: str
    values: tuple[Any, ...]
    column: str
    descending: bool
    is_walk: bool

    @property
    def key(self) -> str:
        """Return the column that orders; the place where there is no other."""
        return f"letter.{self.column or 'local_id'}"


class Choice(NamedTuple):
    """A selective filter and the index that holds it."""

    through: str
    where: str
    values: tuple[Any, ...]


def road(listing: Listing, is_small: Callable[[Choice], bool]) -> Road:
    """Return the road to a listing; `is_small` tells whether a filter leaves few letters."""
    scope = openness_of(listing.view)
    column = _SORT_COLUMN.get(listing.sort.name, "")
    for choice in _choices(listing):
        if is_small(choice):
            return _made(listing, f"letter INDEXED BY {choice.through}", column, is_walk=False)
    if scope is not None:
        index = f"letter_open_{listing.sort.name}" if column else "letter_open"
        return _made(listing, f"letter INDEXED BY {index}", column, is_walk=True)
    source = f"letter INDEXED BY letter_{listing.sort.name}" if column else "letter NOT INDEXED"
    way = _made(listing, source, column, is_walk=True)
    present = f"letter.{column or 'state_sort'} IS NOT NULL"  # what the index holds; nothing is derived of a stub
    return way._replace(where=f"{present} AND {way.where}" if way.where else present)


def _made(listing: Listing, source: str, column: str, *, is_walk: bool) -> Road:
    where, values = joined(conditions(listing))
    return Road(source, where, values, column, listing.sort.descending, is_walk)


def openness_of(view: View) -> int | None:
    """Return the value of `is_open` that every letter of a view has; None when they differ or are put away."""
    states = set(view.states)
    if view.open_only or view.due or (states and states <= OPEN_STATES):
        return 1
    return 0 if states and states <= SETTLED_STATES else None


def _choices(listing: Listing) -> Iterator[Choice]:
    """Yield the filters that may leave few letters, the sharpest first."""
    view = listing.view
    if view.batch:
        yield Choice("letter_batch", "batch = ?", (view.batch,))
    if view.lead_id is not None:
        yield Choice("letter_lead", "lead_id = ?", (view.lead_id.bytes,))
    if view.party_id is not None:
        yield Choice("sqlite_autoindex_letter_1", _PARTY, (view.party_id.bytes,) * 3)
    if openness_of(view) is not None:
        return
    if view.states:
        ranks = ", ".join(str(STATE_ORDER.index(s)) for s in view.states if s in STATE_ORDER)
        yield Choice("letter_state", f"state_sort IN ({ranks})", ())
    if (view.day_from or view.day_to) and listing.sort.name != "day":
        yield Choice("letter_day", "day BETWEEN ? AND ?", _days(view))


def conditions(listing: Listing) -> list[Condition]:
    """Return what the letters of a listing must meet."""
    view = listing.view
    found = [*_of_state(view), *_of_date(view, listing.today), *_of_identity(view), *_of_kind(view)]
    scope = openness_of(view)
    if scope is not None:
        found.insert(0, ("letter.is_open = ?", (scope,)))
    return found


def _of_state(view: View) -> Iterator[Condition]:
    if view.directions:
        yield _one_of("direction", view.directions)
    if view.states:
        ranks = tuple(STATE_ORDER.index(s) for s in view.states if s in STATE_ORDER)
        yield _one_of("state_sort", ranks)
    if view.unassigned:
        yield "letter.lead_id IS NULL", ()
    if view.unread:
        yield "letter.read_at IS NULL", ()


def _of_date(view: View, today: date) -> Iterator[Condition]:
    monday = today - timedelta(days=today.weekday())
    if view.due == LATE:
        yield "letter.due_key < ?", (today.isoformat(),)
    elif view.due == TODAY:
        yield "letter.due_key = ?", (today.isoformat(),)
    elif view.due == WEEK:
        yield "letter.due_key BETWEEN ? AND ?", (monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    if view.day_from or view.day_to:
        yield "letter.day BETWEEN ? AND ?", _days(view)


def _days(view: View) -> tuple[str, str]:
    return (view.day_from.isoformat() if view.day_from else "", view.day_to.isoformat() if view.day_to else NEVER)


_PARTY: Final = (
    "letter.id IN (SELECT letter_id FROM letter_party WHERE contact_id = ? "
    "UNION ALL SELECT letter_id FROM letter_party WHERE organisation_id = ? "
    "UNION ALL SELECT letter_id FROM letter_party WHERE held_position_id = ?)"
)


def _of_identity(view: View) -> Iterator[Condition]:
    if view.register_ids:
        yield _one_of("register_id", [i.bytes for i in view.register_ids])
    if view.type_ids:
        yield _one_of("type_id", [i.bytes for i in view.type_ids])
    if view.lead_id is not None:
        yield "letter.lead_id = ?", (view.lead_id.bytes,)
    if view.unit_id is not None:
        yield "letter.unit_id = ?", (view.unit_id.bytes,)
    if view.party_id is not None:
        yield _PARTY, (view.party_id.bytes,) * 3
    if view.batch:
        yield "letter.batch = ?", (view.batch,)


def _of_kind(view: View) -> Iterator[Condition]:
    for column, codes in (("mark", view.marks), ("sending_mode", view.modes), ("priority", view.priorities)):
        if codes:
            yield _one_of(column, codes)
    if view.has_enclosures is not None:
        yield f"letter.enclosures {'>' if view.has_enclosures else '='} 0", ()
    if view.requests_only:
        yield "letter.is_request = 1", ()
    if view.unanswered:
        yield (
            "NOT EXISTS (SELECT 1 FROM letter_link WHERE letter_link.target_id = letter.id "
            "AND letter_link.kind = 'answers')",
            (),
        )
    if view.instruction:
        yield "instr(',' || letter.instructions || ',', ',' || ? || ',') > 0", (view.instruction,)


def _one_of(column: str, values: Sequence[Any]) -> Condition:
    if len(values) == 1:
        return f"letter.{column} = ?", (values[0],)
    return f"letter.{column} IN ({', '.join('?' * len(values))})", tuple(values)


def joined(found: Sequence[Condition]) -> Condition:
    """Return conditions as one; the empty text when there is none."""
    return " AND ".join(text for text, _ in found), tuple(value for _, values in found for value in values)
