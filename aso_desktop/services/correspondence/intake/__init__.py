"""Files taken in as letters: messages with what they bring, documents by what they say; one answer per file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple, Protocol
from uuid import UUID, uuid4

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress
from aso_desktop.documents import kinds
from aso_desktop.documents import mail as mails
from aso_desktop.documents.extract import in_child
from aso_desktop.documents.notices import notice
from aso_desktop.models.registers import Direction, Register
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence import duplicates, enclosing
from aso_desktop.services.correspondence.enclosing import Prepared
from aso_desktop.services.correspondence.intake import mail as mail_letters
from aso_desktop.services.correspondence.intake.queries import FileText
from aso_desktop.services.correspondence.intake.titles import title_of
from aso_desktop.services.correspondence.resembling.queries import Sought
from aso_desktop.services.correspondence.values import (
    Duplicate,
    EnclosureInput,
    FileResult,
    LetterInput,
    OfficeDay,
    Registered,
)
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork

STOPPED: Final = QT_TRANSLATE_NOOP("correspondence", "The import was stopped before this file.")
_ALREADY: Final = QT_TRANSLATE_NOOP("correspondence", "Already registered as {number} ({why}).")
_MAIL_NAMES: Final = (".eml", ".msg")


class Registrar(Protocol):
    """What registers a letter whose files are already kept."""

    @property
    def day(self) -> OfficeDay:
        """Return today and the rules in force."""
        ...

    def register_prepared(
        self, values: LetterInput, prepared: Sequence[Prepared], texts: Sequence[FileText] = ()
    ) -> Registered:
        """Put a letter in its register."""
        ...


class Understood(NamedTuple):
    """A file as a letter, with its words and how reading them went."""

    letter: LetterInput
    text: str
    state: str
    notices: tuple[Text, ...] = ()


class Intake:
    """Takes files in, one transaction each: one that is refused does not stop the others."""

    def __init__(self, registrar: Registrar, unit_of_work: UnitOfWork, store: EnclosureStore, scratch: Path) -> None:
        """Know who registers, where files are kept, and where foreign ones are taken apart."""
        self._registrar = registrar
        self._unit_of_work = unit_of_work
        self._store = store
        self._scratch = scratch

    def take(
        self, paths: Sequence[Path], register_id: UUID | None, progress: Progress, *, force: bool = False
    ) -> list[FileResult]:
        """Register every file; after a stop, say which were not taken. `force` takes what is registered already."""
        blank = LetterInput(self._direction(register_id), "", register_id, batch=uuid4().hex)
        results: list[FileResult] = []
        self._scratch.mkdir(exist_ok=True)
        with LimitedChild(beside=self._scratch) as child:
            for done, path in enumerate(paths):
                try:
                    progress(done, len(paths), path.name)
                except Cancelled:
                    return results + [FileResult(str(p), "refused", reason=STOPPED) for p in paths[done:]]
                results.append(self._answer(path, blank, child, force=force))
        return results

    def understand(self, path: Path, direction: str) -> LetterInput:
        """Return the letter that a file would make, without its enclosures; registers nothing."""
        self._scratch.mkdir(exist_ok=True)
        kind = _kind(path)
        with LimitedChild(beside=self._scratch) as child, self._folder() as folder:
            return replace(
                self._understood(path, folder, kind, LetterInput(direction, ""), child).letter, enclosures=()
            )

    def _direction(self, register_id: UUID | None) -> str:
        if register_id is None:
            return Direction.INCOMING.value
        with self._unit_of_work.reading() as work:
            return work.get(Register, register_id).direction

    def _answer(self, path: Path, blank: LetterInput, child: LimitedChild, *, force: bool) -> FileResult:
        try:
            return self._take(path, blank, child, force=force)
        except (UserError, EnvironmentFailure) as error:
            return FileResult(str(path), "refused", reason=error.text)

    def _take(self, path: Path, blank: LetterInput, child: LimitedChild, *, force: bool) -> FileResult:
        kind = _kind(path)
        with self._folder() as folder:
            understood = self._understood(path, folder, kind, blank, child)
            digest = enclosing.sha256_of(path)
            if not force and (known := self._known(understood.letter, digest)):
                reason = _ALREADY.format(number=known.number, why=duplicates.WHY[known.why])
                return FileResult(str(path), "refused", known.letter_id, known.number, reason)
            prepared = enclosing.prepare_all(self._store, understood.letter.enclosures)
        text = (digest, understood.text, understood.state)
        done = self._registrar.register_prepared(understood.letter, prepared, [text])
        notices = (*understood.notices, *done.notices)
        return FileResult(str(path), "accepted", done.letter_id, done.number, None, notices)

    def _understood(
        self, path: Path, folder: Path, kind: kinds.Kind, blank: LetterInput, child: LimitedChild
    ) -> Understood:
        if kind.mime in (kinds.EML, kinds.MSG) or path.suffix.lower() in _MAIL_NAMES:
            return self._from_mail(path, folder, blank, child)
        return _from_document(path, blank, child)

    def _from_mail(self, path: Path, folder: Path, blank: LetterInput, child: LimitedChild) -> Understood:
        with file_failures(path):
            mail = mails.read(path, folder, child)
        with self._unit_of_work.reading() as work:
            letter = mail_letters.letter_of(work, mail, path, folder, blank, self._registrar.day.today)
        text = mail_letters.text_of(mail) if mail.is_readable else ""
        state = "read" if mail.is_readable else "unreadable"
        return Understood(letter, text, state, mail.notices)

    def _known(self, letter: LetterInput, digest: str) -> Duplicate | None:
        """Return the letter that already holds this message or this file."""
        sought = Sought(letter.direction, message_id=letter.message_id, files=(digest,))
        with self._unit_of_work.reading() as work:
            return next(iter(duplicates.find(work, sought)), None)

    @contextmanager
    def _folder(self) -> Iterator[Path]:
        with TemporaryDirectory(prefix="mail-", dir=self._scratch, ignore_cleanup_errors=True) as folder:
            yield Path(folder)


def _kind(path: Path) -> kinds.Kind:
    """Return what a file is; refuse one that is not there, not a file, or empty."""
    with file_failures(path):
        is_empty = path.stat().st_size == 0
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("correspondence", "“{name}” is not a file: choose a file.")
        raise UserError(text.format(name=path.name), field="file")
    if is_empty:
        raise UserError(notice("zero_byte"), field="file")
    with file_failures(path):
        return kinds.kind_of_file(path)


def _from_document(path: Path, blank: LetterInput, child: LimitedChild) -> Understood:
    with file_failures(path):
        found = in_child(path, child)
    is_readable = found.state != "unreadable"
    letter = replace(
        blank,
        subject=title_of(found.text, path, is_readable=is_readable),
        medium="electronic",
        enclosures=(EnclosureInput(path),),
    )
    told = (found.notice,) if found.notice else ()
    return Understood(letter, found.text, found.state, told)
