"""Keep the directory in step with persons, organisations, functions and the letters that name them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final

from aso_desktop.core.text import fold
from aso_desktop.models.contacts import printed_name, printed_party
from aso_desktop.services.search.directory import queries
from aso_desktop.services.search.directory.queries import KINDS, Entry
from aso_desktop.services.search.words import distinct
from aso_desktop.store.capture import CapturedChange

Connection = Any
Named = tuple[str, bytes]
"""An entry's kind and row."""
Stale = defaultdict[str, set[bytes]]
"""Rows to look at again, by kind."""

_CHUNK: Final = 2_000
_TOLD: Final = {
    "contact": frozenset({"title", "given_name", "family_name", "aliases", "email", "inactive", "duplicate_of_id"}),
    "organisation": frozenset({"name", "short_name", "aliases", "email", "inactive", "duplicate_of_id"}),
    "held_position": frozenset({"contact_id", "organisation_id", "title", "unit", "email", "to_on"}),
    "letter_party": frozenset({f"{kind}_id" for kind in KINDS}),
}
"""The columns that the directory is made of."""


def project(database: Connection, captured: Sequence[CapturedChange]) -> None:
    """Refresh the entries that a transaction touched, and count those it put in letters: few statements for all."""
    stale: Stale = defaultdict(set)
    used: Counter[Named] = Counter()
    moved: list[CapturedChange] = []
    for change in captured:
        if change.table in KINDS and _is_told(change):
            stale[change.table].add(change.row)
            _add_master(stale, change)
        elif change.table == "letter_party" and change.op == "insert":
            used.update(_named(change.after.get(f"{kind}_id") for kind in KINDS))
        elif change.table == "letter_party" and _is_told(change):
            moved.append(change)
    _add_what_prints_them(database, stale)
    _add_correspondents(database, stale, moved)
    for kind, ids in stale.items():
        _refresh(database, kind, sorted(ids))
    for kind in KINDS:
        untold = {row_id: n for (k, row_id), n in used.items() if k == kind and row_id not in stale.get(kind, ())}
        queries.use(database, kind, untold)


def rebuild(database: Connection) -> None:
    """Make the whole directory anew."""
    queries.empty(database)
    for kind in KINDS:
        ids = queries.all_of(database, kind)
        for at in range(0, len(ids), _CHUNK):
            _refresh(database, kind, ids[at : at + _CHUNK])


def _is_told(change: CapturedChange) -> bool:
    """Say whether a change touches what the directory tells of a row."""
    return change.op != "update" or not _TOLD[change.table].isdisjoint(change.after)


def _add_master(stale: Stale, change: CapturedChange) -> None:
    """Add the entry that a row was, or has become, a duplicate of."""
    for side in (change.before, change.after):
        master = side.get("duplicate_of_id")
        if master is not None:
            stale[change.table].add(master)


def _add_what_prints_them(database: Connection, stale: Stale) -> None:
    """Add what the touched rows are duplicates of, and the functions that print their names."""
    for kind in ("contact", "organisation"):
        touched = tuple(stale.get(kind, ()))
        if touched:
            stale[kind].update(queries.masters(database, kind, touched))
            stale["held_position"].update(queries.positions(database, kind, touched))


def _add_correspondents(database: Connection, stale: Stale, moved: Sequence[CapturedChange]) -> None:
    """Add whom correspondents of letters named before and name now."""
    before = [_named(change.before.get(f"{kind}_id") for kind in KINDS) for change in moved]
    now = map(_named, queries.parties(database, [change.row for change in moved]) if moved else ())
    for kind, row_id in chain.from_iterable((*before, *now)):
        stale[kind].add(row_id)


def _named(ids: Iterable[bytes | None]) -> list[Named]:
    return [(kind, row_id) for kind, row_id in zip(KINDS, ids, strict=True) if row_id is not None]


def _refresh(database: Connection, kind: str, ids: Sequence[bytes]) -> None:
    """Write entries anew, or take out those that are gone or the duplicate of another."""
    found = queries.sources(database, kind, ids)
    others = queries.names_of_duplicates(database, kind, found)
    entries: dict[bytes, tuple[Entry, list[str]]] = {}
    for row_id, source in found.items():
        described = _DESCRIBE[kind](source.cells)
        if described is not None:
            printed, texts, inactive, ends_on = described
            key = fold(printed)
            entry = Entry(kind, row_id, printed, key, source.uses, source.last_used_on, int(inactive), ends_on)
            entries[row_id] = entry, distinct([*texts, *others.get(row_id, ())])
    queries.drop(database, [row_id for row_id in ids if row_id not in entries])
    queries.keep(database, entries)


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
