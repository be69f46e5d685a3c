"""What a list of letters shows: filters that can be kept under a name, the order, and the views that are shipped."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

LATE: Final = "late"
TODAY: Final = "today"
WEEK: Final = "week"
DUE: Final = ("", LATE, TODAY, WEEK)
"""Target date of open letters: any, past, today, within the present week (Monday to Sunday)."""

SORTS: Final = ("added", "number", "correspondents", "subject", "day", "due", "state")
"""Orders that an index serves: the only ones a list offers."""


@dataclass(frozen=True)
class View:
    """Filters, all of which a letter must meet; an empty one asks for nothing.

    `day_from` and `day_to` bound the day of arrival or departure. `party_id` is a person, an organisation or a
    function named by the letter. `unanswered` keeps requests that no letter answers. `text` is what was typed in the
    search field; `queries.find` serves it.
    """

    directions: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    open_only: bool = False
    due: str = ""
    register_ids: tuple[UUID, ...] = ()
    type_ids: tuple[UUID, ...] = ()
    lead_id: UUID | None = None
    unassigned: bool = False
    unit_id: UUID | None = None
    party_id: UUID | None = None
    marks: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    day_from: date | None = None
    day_to: date | None = None
    has_enclosures: bool | None = None
    requests_only: bool = False
    unanswered: bool = False
    unread: bool = False
    instruction: str = ""
    batch: str = ""
    text: str = ""

    def to_json(self) -> str:
        """Return the filters that are set, as a saved view keeps them."""
        given = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) != f.default}
        return json.dumps({name: _plain(value) for name, value in given.items()}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "View":
        """Return the view of a saved text; what this version does not know or cannot read is left out."""
        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        known = {f.name: f for f in fields(cls)}
        read = {name: _READERS[str(known[name].type)](value) for name, value in kept.items() if name in known}
        return cls(**{name: value for name, value in read.items() if value is not None})

    def with_text(self, text: str) -> "View":
        """Return the same filters with what is now typed."""
        return replace(self, text=text)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, UUID | date) else value


def _texts(value: Any) -> tuple[str, ...] | None:
    return tuple(map(str, value)) if isinstance(value, list) else None


def _uuid(value: Any) -> UUID | None:
    try:
        return UUID(value)
    except (AttributeError, TypeError, ValueError):
        return None


def _uuids(value: Any) -> tuple[UUID, ...] | None:
    read = map(_uuid, value) if isinstance(value, list) else ()
    return tuple(item for item in read if item is not None)


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    str(kind): reader
    for kind, reader in (
        (tuple[str, ...], _texts),
        (tuple[UUID, ...], _uuids),
        (UUID | None, _uuid),
        (date | None, _date),
        (bool | None, _flag),
        (bool, _flag),
        (str, _text),
    )
}
"""How the value of a filter is read back, by the type of its field; None where it cannot be."""


@dataclass(frozen=True)
class Sort:
    """An order among `SORTS`; letters of equal key follow the order in which they were added."""

    name: str = "added"
    descending: bool = True

    def __post_init__(self) -> None:
        """Refuse an order that no index serves."""
        if self.name not in SORTS:
            message = f"{self.name} is not one of {', '.join(SORTS)}"
            raise ValueError(message)


NEWEST_FIRST: Final = Sort()
MOST_URGENT_FIRST: Final = Sort("due", descending=False)


@dataclass(frozen=True)
class Listing:
    """A view in an order, on a day: what `queries` needs to answer."""

    view: View
    sort: Sort
    today: date


class ShippedView(NamedTuple):
    """A view that every profile has, with its own order."""

    code: str
    label: Text
    view: View
    sort: Sort


SHIPPED_VIEWS: Final = (
    ShippedView("all", QT_TRANSLATE_NOOP("views", "Complete register"), View(), NEWEST_FIRST),
    ShippedView("to_process", QT_TRANSLATE_NOOP("views", "To process"), View(open_only=True), MOST_URGENT_FIRST),
    ShippedView("late", QT_TRANSLATE_NOOP("views", "Late"), View(open_only=True, due=LATE), MOST_URGENT_FIRST),
    ShippedView(
        "this_week", QT_TRANSLATE_NOOP("views", "This week"), View(open_only=True, due=WEEK), MOST_URGENT_FIRST
    ),
    ShippedView(
        "unanswered",
        QT_TRANSLATE_NOOP("views", "Unanswered"),
        View(directions=("incoming",), open_only=True, requests_only=True, unanswered=True),
        MOST_URGENT_FIRST,
    ),
    ShippedView(
        "departures",
        QT_TRANSLATE_NOOP("views", "Departures"),
        View(directions=("outgoing",), open_only=True),
        MOST_URGENT_FIRST,
    ),
    ShippedView(
        "to_qualify",
        QT_TRANSLATE_NOOP("views", "To qualify"),
        View(directions=("incoming",), states=("registered",), unassigned=True),
        NEWEST_FIRST,
    ),
    ShippedView(
        "in_copy",
        QT_TRANSLATE_NOOP("views", "For information"),
        View(open_only=True, instruction="for_information"),
        NEWEST_FIRST,
    ),
    ShippedView(
        "opinions",
        QT_TRANSLATE_NOOP("views", "For opinion"),
        View(open_only=True, instruction="for_opinion"),
        MOST_URGENT_FIRST,
    ),
    ShippedView(
        "in_visa",
        QT_TRANSLATE_NOOP("views", "Visas pending"),
        View(states=("in_visa",)),
        MOST_URGENT_FIRST,
    ),
    ShippedView(
        "signature_book",
        QT_TRANSLATE_NOOP("views", "Signature book"),
        View(states=("in_visa", "to_sign")),
        MOST_URGENT_FIRST,
    ),
    ShippedView("to_send", QT_TRANSLATE_NOOP("views", "To send"), View(states=("signed",)), MOST_URGENT_FIRST),
    ShippedView(
        "to_acknowledge",
        QT_TRANSLATE_NOOP("views", "To acknowledge"),
        View(directions=("incoming",), states=("registered", "assigned"), requests_only=True, unanswered=True),
        NEWEST_FIRST,
    ),
    ShippedView(
        "returns",
        QT_TRANSLATE_NOOP("views", "Returns"),
        View(directions=("outgoing",), states=("receipt_returned", "undelivered")),
        NEWEST_FIRST,
    ),
    ShippedView(
        "to_archive",
        QT_TRANSLATE_NOOP("views", "To archive"),
        View(states=("answered", "no_action", "transferred")),
        NEWEST_FIRST,
    ),
)
"""Views of the sidebar and the chips; a saved view with the same filters is not offered twice."""

SHIPPED: Final[Mapping[str, ShippedView]] = {shipped.code: shipped for shipped in SHIPPED_VIEWS}
