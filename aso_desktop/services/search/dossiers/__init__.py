"""Keep the words and the derived columns of dossiers in step with every write."""

from collections.abc import Sequence
from typing import Any, Final

from aso_desktop.core.text import fold
from aso_desktop.services.search.dossiers import queries
from aso_desktop.services.search.words import LONGEST_EXTRACT, distinct, number_words
from aso_desktop.store.capture import CapturedChange

Connection = Any
_LIVE: Final = ("open", "to_close", "reopened")
_SAID: Final = frozenset({"number", "title", "summary", "state"})
_LONGEST_KEY: Final = 60
_LATE_CHUNK: Final = 200
"""Dossiers caught up with in one transaction."""


def project(database: Connection, captured: Sequence[CapturedChange]) -> None:
    """Bring the touched dossiers up to date, inside the caller's transaction."""
    _forget_deleted(database, captured)
    for dossier_id in sorted(_touched(database, captured)):
        _refresh(database, dossier_id)


def postpone(database: Connection, captured: Sequence[CapturedChange]) -> None:
    """Take the touched dossiers out of the index, until `catch_up`."""
    _forget_deleted(database, captured)
    for place in queries.indexed(database, _touched(database, captured)):
        queries.forget(database, place)


def catch_up(database: Connection, after: int) -> int | None:
    """Derive the next dossiers that the index lacks; return the place of the last, None once none is left."""
    found = queries.not_indexed(database, after, _LATE_CHUNK)
    for _, dossier_id in found:
        _refresh(database, dossier_id)
    return found[-1][0] if found else None


def _forget_deleted(database: Connection, captured: Sequence[CapturedChange]) -> None:
    for change in captured:
        if change.table == "dossier" and change.op == "delete":
            queries.forget(database, int(change.before["local_id"]))


def reindex(database: Connection, sha256: str) -> None:
    """Index again the dossiers that hold a file whose words were read meanwhile."""
    for dossier_id in sorted(queries.with_file(database, sha256)):
        _refresh(database, dossier_id)


def rebuild(database: Connection) -> None:
    """Make everything derived anew."""
    queries.empty(database)
    for dossier_id in queries.every(database):
        _refresh(database, dossier_id)


def _touched(database: Connection, captured: Sequence[CapturedChange]) -> set[bytes]:
    found: set[bytes | None] = set()
    for change in captured:
        if change.table == "dossier" and change.op != "delete":
            if change.op == "insert" or change.after.keys() & _SAID:
                found.add(change.row)
        elif change.table in queries.OF_A_DOSSIER:
            found.add(change.before.get("dossier_id"))
            found |= queries.homes_of(database, change.table, change.row)
    return {dossier_id for dossier_id in found if dossier_id is not None}


def _refresh(database: Connection, dossier_id: bytes) -> None:
    row = queries.source(database, dossier_id)
    if row is None:
        return
    place, number, title, summary, state = row
    queries.derive(database, place, fold(title)[:_LONGEST_KEY], is_live=state in _LIVE)
    queries.forget(database, place)
    texts = [title, summary, *(text[:LONGEST_EXTRACT] for text in queries.texts(database, dossier_id))]
    queries.keep(database, place, dict.fromkeys([*(number_words(number) if number else ()), *distinct(texts)]))
