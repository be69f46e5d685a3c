"""The words of enclosures, read in a limited child after the save: search finds the letter by them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress
from aso_desktop.documents.extract import Extract, in_child
from aso_desktop.documents.limits import TEXT_BYTES
from aso_desktop.models.correspondence import Enclosure
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.enclosing import flagged
from aso_desktop.services.correspondence.intake import queries
from aso_desktop.services.correspondence.intake.queries import Pending
from aso_desktop.services.search import dossiers
from aso_desktop.services.search.projection import reindex
from aso_desktop.store.unit_of_work import UnitOfWork

WORDS: Final = QT_TRANSLATE_NOOP("correspondence", "Read the text of enclosures")
_NOT_READ: Final = ("unreadable", "too_large")


def extract_pending(unit_of_work: UnitOfWork, store: EnclosureStore, scratch: Path, progress: Progress) -> Changes:
    """Read the words of every kept file that has none yet; stopping between two files loses nothing."""
    with unit_of_work.reading() as work:
        waiting, newest = queries.pending(work.connection), queries.last_place(work.connection)
    changes = Changes(words=WORDS)
    if not waiting:
        return changes
    scratch.mkdir(exist_ok=True)
    missing = 0
    with LimitedChild(beside=scratch) as child:
        for done, file in enumerate(waiting):
            progress(done, len(waiting), file.name)
            found = _read(store, child, file)
            missing += found is None
            changes |= _keep(unit_of_work, file, found) if found else Changes()
    progress(len(waiting), len(waiting), "")
    if not missing:
        with unit_of_work("read_enclosure", WORDS, undoable=False) as work:
            queries.note_read(work.connection, newest)
    return changes


def notices_of(unit_of_work: UnitOfWork, letter_id: UUID) -> tuple[Text, ...]:
    """Return what there is to know about the enclosures of a letter, once their words are read."""
    with unit_of_work.reading() as work:
        kept = queries.flags_of(work.connection, letter_id)
    return tuple(told for name, flags in kept for told in flagged(name, filter(None, flags.split(","))))


def _read(store: EnclosureStore, child: LimitedChild, file: Pending) -> Extract | None:
    """Return the words of a file; None when it cannot be had now, so that it is tried again."""
    if file.size > TEXT_BYTES:
        return Extract(state="too_large", notice_code="too_large")
    try:
        content = store.read(file.blob)
    except EnvironmentFailure:
        return None
    return in_child(content, child, name=file.name)


def _keep(unit_of_work: UnitOfWork, file: Pending, found: Extract) -> Changes:
    with unit_of_work("read_enclosure", WORDS, undoable=False) as work:
        queries.keep_text(work.connection, [(file.sha256, found.text, found.state)])
        same = select(Enclosure).where(Enclosure.sha256 == file.sha256, Enclosure.removed_at.is_(None))
        for enclosure in work.session.scalars(same):
            enclosure.page_count = found.pages
            enclosure.flags = _with(enclosure.flags, found)
        work.session.flush()
        letters = queries.letters_of(work.connection, file.sha256)
        reindex(work.connection, letters)
        dossiers.reindex(work.connection, file.sha256)
    touched = work.changes()
    return Changes(touched.tables | {"letter", "enclosure_text"}, touched.ids | set(letters), WORDS)


def _with(flags: str, found: Extract) -> str:
    """Add what reading revealed: a password, links to elsewhere, a trap, damage."""
    why = found.notice_code if found.state in _NOT_READ else ""
    seen: Iterable[str] = (*flags.split(","), *found.flags, found.state if found.state == "encrypted" else why)
    return ",".join(dict.fromkeys(flag for flag in seen if flag))
