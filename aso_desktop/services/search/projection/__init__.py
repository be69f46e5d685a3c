"""Keep what lists and search read in step with every write: once per touched letter, inside the same transaction."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.progress import Progress, silent
from aso_desktop.services.search import dossiers
from aso_desktop.services.search.derived import Derived, Source, body_words, derive, head_words
from aso_desktop.services.search.directory import entries
from aso_desktop.services.search.projection import queries
from aso_desktop.services.search.projection.queries import DERIVED_TRIGGERS
from aso_desktop.services.search.words import completes, distinct
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.unit_of_work import CommitContext

__all__ = ["DERIVED_TRIGGERS", "project", "rebuild", "reindex"]

Connection = Any

_TEXT_COLUMNS: Final = frozenset(
    {"subject", "summary", "notes", "sender_reference", "tracking_number", "signatory", "drafter"}
)
_LIST_COLUMNS: Final = frozenset({"direction", "state", "received_on", "sent_on", "registered_on", "due_on"})
_CHUNK: Final = 2_000


def project(context: CommitContext) -> None:
    """Bring the touched letters and directory entries up to date (a `before_commit` hook)."""
    database = context.connection
    for place in _deleted(context.captured):
        queries.forget_text(database, place)
    for letter_id, touch in _touched(database, context.captured).items():
        _project_letter(database, letter_id, touch)
    entries.project(database, context.captured)
    dossiers.project(database, context.captured)


def reindex(database: Connection, letter_ids: Iterable[UUID]) -> None:
    """Index letters again, inside the caller's transaction: the text of an enclosure was read meanwhile."""
    for letter_id in letter_ids:
        _project_letter(database, letter_id.bytes, _Touch.TEXT)


def rebuild(database: Connection, progress: Progress = silent) -> None:
    """Make everything derived anew, inside the caller's transaction: after loading in bulk, or to repair."""
    total = queries.letters(database)
    done = 0
    queries.empty(database)
    for first, last in queries.chunks(database, _CHUNK):
        sources = queries.sources(database, first, last)
        _write_columns(database, sources)
        _write_text(database, sources)
        done += len(sources)
        progress(done, total, "letters")
    queries.count_letters(database)
    queries.merge(database)
    entries.rebuild(database)
    dossiers.rebuild(database)


def _deleted(captured: Sequence[CapturedChange]) -> list[int]:
    return [int(c.before["local_id"]) for c in captured if c.table == "letter" and c.op == "delete"]


class _Touch(IntEnum):
    """How much of what is derived from a letter may differ."""

    COLUMNS = 1
    TEXT = 2
    ALL = 3
    """The letter is new: the search tables hold nothing of it."""


def _touched(database: Connection, captured: Sequence[CapturedChange]) -> dict[bytes, _Touch]:
    found: dict[bytes, _Touch] = {}
    for change in captured:
        for letter_id, touch in _touches(database, change):
            found[letter_id] = max(touch, found.get(letter_id, touch))
    return found


def _touches(database: Connection, change: CapturedChange) -> Iterator[tuple[bytes, _Touch]]:
    if change.table in queries.OF_A_LETTER:
        yield from ((letter_id, _Touch.TEXT) for letter_id in _letters_of(database, change))
    elif change.table == "letter" and change.op == "insert":
        yield change.row_id.bytes, _Touch.ALL
    elif change.table == "letter" and change.op == "update":
        columns = change.after.keys()
        if columns & (_TEXT_COLUMNS | _LIST_COLUMNS):
            yield change.row_id.bytes, _Touch.TEXT if columns & _TEXT_COLUMNS else _Touch.COLUMNS


def _letters_of(database: Connection, change: CapturedChange) -> set[bytes]:
    """Return the letters that a party, number or enclosure hung on before and hangs on now."""
    sides = {change.before.get("letter_id"), change.after.get("letter_id")}
    if change.op == "update":  # only cells that differ are captured
        sides.add(queries.letter_of(database, change.table, change.row_id.bytes))
    return {letter_id for letter_id in sides if letter_id is not None}


def _project_letter(database: Connection, letter_id: bytes, touch: _Touch) -> None:
    place = queries.local_id(database, letter_id)
    if place is None:  # deleted in the same transaction
        return
    sources = queries.sources(database, place, place)
    _write_columns(database, sources)
    if touch is _Touch.TEXT:
        queries.forget_text(database, place)
    if touch is not _Touch.COLUMNS:
        _write_text(database, sources)


def _write_columns(database: Connection, sources: Sequence[Source]) -> None:
    derived: Iterable[tuple[Source, Derived]] = ((source, derive(source)) for source in sources)
    queries.write_derived(database, ((d, s.letter.local_id) for s, d in derived if d != s.present))


def _write_text(database: Connection, sources: Sequence[Source]) -> None:
    texts = []
    head_vocabulary: set[str] = set()
    body_vocabulary: set[str] = set()
    for source in sources:
        head = head_words(source)
        body = body_words(source, head)
        inside = distinct([source.letter.subject])
        texts.append((source.letter.local_id, " ".join(head), " ".join(body), " ".join(inside)))
        head_vocabulary.update(filter(completes, head))
        body_vocabulary.update(filter(completes, body))
    queries.keep_text(database, texts)
    queries.keep_words(database, sorted(head_vocabulary), sorted(body_vocabulary))
