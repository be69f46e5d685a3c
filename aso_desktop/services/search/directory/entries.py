"""Keep the directory in step with persons, organisations, functions and the letters that name them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from aso_desktop.core.text import fold
from aso_desktop.models.contacts import printed_name, printed_party
from aso_desktop.services.search.directory import queries
from aso_desktop.services.search.directory.queries import KINDS, Entry
from aso_desktop.services.search.words import distinct
from aso_desktop.store.capture import CapturedChange

Connection = Any
Named = tuple[str, bytes]
"""An entry's kind and row."""


def project(database: Connection, captured: Sequence[CapturedChange]) -> None:
    """Refresh the entries that a transaction touched, and count those it put in letters."""
    stale: set[Named] = set()
    used: Counter[Named] = Counter()
    for change in captured:
        if change.table in KINDS:
            stale |= _touched_entries(database, change)
        elif change.table == "letter_party" and change.op == "insert":
            used.update(_named(change.after.get(f"{kind}_id") for kind in KINDS))
        elif change.table == "letter_party":
            stale |= _named_before_and_now(database, change)
    for kind, row_id in sorted(stale):
        _refresh(database, kind, row_id)
    for (kind, row_id), times in used.items():
        if (kind, row_id) not in stale:
            queries.use(database, kind, row_id, times)


def rebuild(database: Connection) -> None:
    """Make the whole directory anew."""
    queries.empty(database)
    for kind in KINDS:
        for row_id in queries.all_of(database, kind):
            _refresh(database, kind, row_id)


def _touched_entries(database: Connection, change: CapturedChange) -> set[Named]:
    """Return the entry itself, the one it duplicates or duplicated, and the functions that print its name."""
    kind, row_id = change.table, change.row_id.bytes
    found = {(kind, row_id)}
    if kind == "held_position":
        return found
    masters = {change.before.get("duplicate_of_id"), change.after.get("duplicate_of_id")}
    source = queries.source(database, kind, row_id)
    masters.add(source[-1] if source else None)
    found |= {(kind, master) for master in masters if master is not None}
    return found | {("held_position", position) for position in queries.positions(database, kind, row_id)}


def _named(ids: Iterable[bytes | None]) -> list[Named]:
    return [(kind, row_id) for kind, row_id in zip(KINDS, ids, strict=True) if row_id is not None]


def _named_before_and_now(database: Connection, change: CapturedChange) -> set[Named]:
    before = _named(change.before.get(f"{kind}_id") for kind in KINDS)
    return {*before, *_named(queries.party(database, change.row_id.bytes))}


def _refresh(database: Connection, kind: str, row_id: bytes) -> None:
    """Write an entry anew, or take it out when it is gone or the duplicate of another."""
    source = queries.source(database, kind, row_id)
    described = None if source is None else _DESCRIBE[kind](source)
    if described is None:
        queries.drop(database, row_id)
        return
    printed, texts, inactive, ends_on = described
    entry = Entry(
        kind,
        row_id,
        printed,
        fold(printed),
        queries.uses(database, kind, row_id),
        queries.last_use(database, kind, row_id),
        int(inactive),
        ends_on,
    )
    queries.keep(database, entry, distinct([*texts, *queries.names_of_duplicates(database, kind, row_id)]))


Described = tuple[str, list[str], int, str | None]
"""How an entry is printed, the texts it is found by, whether it is inactive, the day it ends."""


def _contact(row: tuple[Any, ...]) -> Described | None:
    title, given_name, family_name, aliases, email, inactive, duplicate_of = row
    if duplicate_of is not None:
        return None
    return printed_name(title, given_name, family_name), [given_name, family_name, aliases, email], inactive, None


def _organisation(row: tuple[Any, ...]) -> Described | None:
    name, short_name, aliases, email, inactive, duplicate_of = row
    return None if duplicate_of is not None else (name, [name, short_name, aliases, email], inactive, None)


def _held_position(row: tuple[Any, ...]) -> Described | None:
    *names, email, ends_on, inactive = row
    title, given_name, family_name, function, unit, organisation, short_name = (name or "" for name in names)
    printed = printed_party(printed_name(title, given_name, family_name), function, organisation)
    texts = [given_name, family_name, function, unit, organisation, short_name, email]
    return printed, texts, inactive, ends_on


_DESCRIBE = {"contact": _contact, "organisation": _organisation, "held_position": _held_position}
