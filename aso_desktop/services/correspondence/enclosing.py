"""Files on their way into a letter: looked at, encrypted into the store, described; before the transaction opens."""

import hashlib
import mimetypes
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.kinds import OCTETS, Kind, kind_of_file
from aso_desktop.documents.limits import ENCLOSURE_BYTES
from aso_desktop.documents.notices import is_known, notice
from aso_desktop.models.correspondence import Enclosure, Letter
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import Work

_LONGEST_NAME: Final = 500


class Prepared(NamedTuple):
    """A file that is kept: under `blob`, or by `reference` to where it lies when it is too large."""

    original_name: str
    name: str
    size: int
    mime: str
    sha256: str
    blob: str | None
    reference: str | None
    role: str
    source: str
    flags: tuple[str, ...]

    @property
    def notices(self) -> tuple[Text, ...]:
        """Return what to say about the file."""
        large = QT_TRANSLATE_NOOP(
            "correspondence", "{name} is over 100 MB: it stays where it is, and its place and SHA-256 are noted."
        )
        told = flagged(self.name, self.flags)
        return (*told, large.format(name=self.name)) if self.reference else told


def flagged(name: str, flags: Iterable[str]) -> tuple[Text, ...]:
    """Return the sentences of the flags of a file, each with its name."""
    about = QT_TRANSLATE_NOOP("correspondence", "{name}: {notice}")
    return tuple(about.format(name=name, notice=notice(flag)) for flag in flags if is_known(flag))


def prepare(store: EnclosureStore, given: EnclosureInput) -> Prepared:
    """Keep a file encrypted, or note where it lies when it is over 100 MB."""
    path = given.path
    with file_failures(path):
        is_there, is_file = path.exists(), path.is_file()
    if not is_there:
        text = QT_TRANSLATE_NOOP("correspondence", "“{name}” is not there: check its folder, or choose another file.")
        raise UserError(text.format(name=path.name), field="enclosures")
    if not is_file:
        text = QT_TRANSLATE_NOOP("correspondence", "“{name}” is not a file: choose a file.")
        raise UserError(text.format(name=path.name), field="enclosures")
    with file_failures(path):
        size = path.stat().st_size
    original = clean_line((given.original_name or path.name)[:_LONGEST_NAME])
    if size > ENCLOSURE_BYTES:
        return _by_reference(given, original, size)
    with file_failures(path):
        kind = kind_of_file(path, original)
    kept = store.keep_file(path)
    return Prepared(
        original, safe_name(original), kept.size, kind.mime, kept.sha256, kept.blob, None, given.role, given.source,
        kind.flags,
    )  # fmt: skip


def prepare_all(store: EnclosureStore, given: Iterable[EnclosureInput]) -> tuple[Prepared, ...]:
    """Keep several files; the role of main document goes to the first that claims it."""
    prepared: list[Prepared] = []
    for one in given:
        kept = prepare(store, one)
        if kept.role == "main" and any(p.role == "main" for p in prepared):
            kept = kept._replace(role="annex")
        prepared.append(kept)
    return tuple(prepared)


def _by_reference(given: EnclosureInput, original: str, size: int) -> Prepared:
    kind = Kind(mimetypes.guess_type(original)[0] or OCTETS)
    place = str(given.path.absolute())
    digest = sha256_of(given.path)
    name = safe_name(original)
    return Prepared(original, name, size, kind.mime, digest, None, place, given.role, given.source, ())


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file of any size."""
    with file_failures(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def add_rows(work: Work, letter: Letter, prepared: Sequence[Prepared]) -> list[Enclosure]:
    """Hang prepared files on a letter, after those it has."""
    if not prepared:
        return []
    last = select(func.max(Enclosure.rank)).where(Enclosure.letter_id == letter.id)
    rank = (work.session.scalar(last) or 0) + 1
    return [work.write(_row(letter, one, number)) for number, one in enumerate(prepared, rank)]


def replace_row(work: Work, old: Enclosure, prepared: Prepared) -> Enclosure:
    """Put a new version in the place of an enclosure; the old one stays, out of sight."""
    old.refuse_if_frozen()
    if old.removed_at is not None:
        raise UserError(QT_TRANSLATE_NOOP("correspondence", "This enclosure was removed or replaced already."))
    letter = work.get(Letter, old.letter_id) if old.letter_id else None
    new = _row(letter or Letter(), prepared, old.rank)
    new.letter_id, new.role, new.version, new.replaces_id = old.letter_id, old.role, old.version + 1, old.id
    old.removed_at = work.now
    return work.add(new)


def current(work: Work, letter_id: UUID) -> list[Enclosure]:
    """Return the enclosures a letter has now, in order."""
    found = select(Enclosure).where(Enclosure.letter_id == letter_id, Enclosure.removed_at.is_(None))
    return list(work.session.scalars(found.order_by(Enclosure.rank, Enclosure.version)))


def _row(letter: Letter, prepared: Prepared, rank: int) -> Enclosure:
    return Enclosure(
        letter_id=letter.id,
        rank=rank,
        original_name=prepared.original_name,
        name=prepared.name,
        size=prepared.size,
        mime=prepared.mime,
        sha256=prepared.sha256,
        blob=prepared.blob,
        reference=prepared.reference,
        role=prepared.role,
        source=prepared.source,
        mark=letter.mark or "none",
        flags=",".join(prepared.flags),
    )
