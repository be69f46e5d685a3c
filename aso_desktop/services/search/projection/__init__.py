"""Keep what lists and search read in step with every write: once per touched letter, inside the same transaction.

A snapshot of colleagues' work tells a letter, its correspondents, its numbers and its enclosures in different parts.
Each part takes out of the search tables what it touches (`postpone`), and once all are in, what these do not hold is
derived (`catch_up`): once, and just as well after a crash between two parts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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

__all__ = ["BEGINNING", "DERIVED_TRIGGERS", "catch_up", "postpone", "project", "rebuild", "reindex"]

Connection = Any

_TEXT_COLUMNS: Final = frozenset(
    {"subject", "summary", "notes", "sender_reference", "tracking_number", "signatory", "drafter"}
)
_LIST_COLUMNS: Final = frozenset({"direction", "state", "received_on", "sent_on", "registered_on", "due_on"})
_CHUNK: Final = 2_000
_BEFORE_ALL: Final = -1
Reached = tuple[int, int]
"""How far catching up came: what is derived, and the last place of it."""
BEGINNING: Final = (0, _BEFORE_ALL)
_LATE_CHUNK: Final = 500
"""Letters caught up with in one transaction: a save that comes meanwhile waits some 200 ms."""


def project(context: CommitContext) -> None:
    """Bring the touched letters and directory entries up to date (a `before_commit` hook)."""
    database = context.connection
    queries.forget_text(database, _deleted(context.captured))
    _project_letters(database, _touched(database, context.captured))
    entries.project(database, context.captured)
    dossiers.project(database, context.captured)


def postpone(context: CommitContext) -> None:
    """Take what a part of a snapshot touched out of the search tables; the directory follows at once."""
    database = context.connection
    if queries.has_text(database):  # a new device has none
        queries.forget_text(database, _deleted(context.captured))
        queries.forget_text(database, queries.indexed(database, _touched(database, context.captured)))
    entries.project(database, context.captured)
    dossiers.postpone(database, context.captured)


def catch_up(database: Connection, reached: Reached) -> Reached | None:
    """Derive the next letters, then the next dossiers, that the search tables lack, in the caller's transaction.

    Go on from what is returned; None once nothing is left.
    """
    stage, after = reached
    last = _STAGES[stage](database, after)
    if last is not None:
        return stage, last
    return (stage + 1, _BEFORE_ALL) if stage + 1 < len(_STAGES) else None


def _catch_up_letters(database: Connection, after: int) -> int | None:
    places = queries.not_indexed(database, after, _LATE_CHUNK)
    sources = queries.sources(database, places)
    _write_columns(database, sources)
    _write_text(database, sources)
    return places[-1] if places else None


_STAGES: Final = (_catch_up_letters, dossiers.catch_up)


def reindex(database: Connection, letter_ids: Iterable[UUID]) -> None:
    """Index letters again, inside the caller's transaction: the text of an enclosure was read meanwhile."""
    _project_letters(database, {letter_id.bytes: _Touch.TEXT for letter_id in letter_ids})


def rebuild(database: Connection, progress: Progress = silent) -> None:
    """Make everything derived anew, inside the caller's transaction: after loading in bulk, or to repair."""
    total = queries.letters(database)
    done = 0
    queries.empty(database)
    for places in queries.chunks(database, _CHUNK):
        sources = queries.sources(database, places)
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
    """Return the letters that changes touch; those of parts are asked for table by table, not row by row."""
    found: dict[bytes, _Touch] = {}
    moved: dict[str, list[bytes]] = defaultdict(list)
    for change in captured:
        if change.table == "letter":
            if touch := _touch(change):
                _add(found, [change.row], touch)
        elif change.table in queries.OF_A_LETTER:
            _add(found, [change.before.get("letter_id"), change.after.get("letter_id")], _Touch.TEXT)
            if change.op == "update":  # only cells that differ are captured
                moved[change.table].append(change.row)
        elif change.table == "register" and "code" in change.after:  # numbers may have come before their register
            moved["register"].append(change.row)
    for table, ids in moved.items():
        _add(found, queries.letters_of(database, table, ids), _Touch.TEXT)
    return found


def _add(found: dict[bytes, _Touch], letters: Iterable[bytes | None], touch: _Touch) -> None:
    for letter_id in letters:
        if letter_id is not None:
            found[letter_id] = max(touch, found.get(letter_id, touch))


def _touch(change: CapturedChange) -> _Touch | None:
    """Return how much of what is derived from a letter a change of its own row touches."""
    if change.op == "insert":
        return _Touch.ALL
    columns = change.after.keys()
    if change.op == "update" and columns & (_TEXT_COLUMNS | _LIST_COLUMNS):
        return _Touch.TEXT if columns & _TEXT_COLUMNS else _Touch.COLUMNS
    return None


def _project_letters(database: Connection, touched: Mapping[bytes, _Touch]) -> None:
    """Derive letters anew, many at once; those deleted in the same transaction are left out."""
    touches = {place: touched[letter_id] for letter_id, place in queries.local_ids(database, touched)}
    places = sorted(touches)
    for at in range(0, len(places), _CHUNK):
        sources = queries.sources(database, places[at : at + _CHUNK])
        _write_columns(database, sources)
        told = [source for source in sources if touches[source.letter.local_id] is not _Touch.COLUMNS]
        former = (s.letter.local_id for s in told if touches[s.letter.local_id] is _Touch.TEXT)
        queries.forget_text(database, former)
        _write_text(database, told)


def _write_columns(database: Connection, sources: Sequence[Source]) -> None:
    derived: Iterable[tuple[Source, Derived]] = ((source, derive(source)) for source in sources)
    queries.write_derived(database, ((d, s.letter.local_id) for s, d in derived if d != s.present))


def _write_text(database: Connection, sources: Sequence[Source]) -> None:
    texts = []
    head_vocabulary: set[str] = set()
    body_vocabulary: set[str] = set()
    for source in sources:
        inside = distinct([source.letter.subject])
        head = head_words(source, inside)
        body = body_words(source, head)
        texts.append((source.letter.local_id, " ".join(head), " ".join(body), " ".join(inside)))
        head_vocabulary.update(head)
        body_vocabulary.update(body)
    queries.keep_text(database, texts)
    queries.keep_words(database, sorted(filter(completes, head_vocabulary)), sorted(filter(completes, body_vocabulary)))
