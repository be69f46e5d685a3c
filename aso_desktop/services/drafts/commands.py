"""Writes of documents: drawn from a template, changed in Word, drawn again, read over, made final."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.documents.templates.comparing import Change, compare
from aso_desktop.documents.templates.refilling import Conflict
from aso_desktop.documents.templates.template import Filled, Rendered
from aso_desktop.models.correspondence import Letter, State
from aso_desktop.models.drafts import Draft, DraftState, DraftVersion, Review, Transmission
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence import steps
from aso_desktop.services.drafts import gate, queries, sources
from aso_desktop.services.drafts.typed import merged, to_json
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.commands import GalleryService
from aso_desktop.services.templates.files import read_bytes
from aso_desktop.services.templates.workshop import filled_of
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Connect = Callable[[], Any]
ON_PAPER: Final = "papier_a_entete"
"""Field of the shipped templates: on headed paper they do not draw their own letterhead."""
_FROZEN: Final = QT_TRANSLATE_NOOP("drafts", "This document is final: it is not changed any more.")
_LATEST: Final = select(DraftVersion).order_by(DraftVersion.n.desc()).limit(1)


@dataclass(frozen=True)
class DraftInput:
    """What a document is written from; `source` is (`letter` or `meeting`, its id), or nothing."""

    template_id: UUID
    title: str = ""
    source: tuple[str, UUID] | None = None
    typed: Mapping[str, Any] = field(default_factory=dict)
    mark: str = "none"


class Drawn(NamedTuple):
    """A document as it would be: its bytes, the fields without a value, what was left to a person to decide."""

    document: bytes
    filled: tuple[Filled, ...]
    unfilled: tuple[str, ...]
    conflicts: tuple[Conflict, ...] = ()


class Written(NamedTuple):
    """A version that was written, and what was left to a person to decide."""

    changes: Changes
    draft_id: UUID
    n: int
    unfilled: tuple[str, ...]
    conflicts: tuple[Conflict, ...]


class DraftService:
    """Writes documents; files are read in the workshop's own process, before any transaction opens."""

    def __init__(
        self, connect: Connect, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore,
        gallery: GalleryService, house: Callable[[], Mapping[str, Any]],
    ) -> None:  # fmt: skip
        """Know how to read, where writes go, the time, the files, the templates, and what the house is called."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures
        self._gallery = gallery
        self._house = house

    # --- data --------------------------------------------------------------------------------------------------

    def values(self, db: Any, template: Any, source: tuple[str, UUID] | None, *, wide: bool = False) -> dict[str, Any]:
        """Return what a document is filled with before anything is typed: the house, then the record.

        `wide`: for a wider audience, without the confidential and internal items of a meeting.
        """
        today, language = self._clock.today(), template.language
        given: dict[str, Any] = {}
        if source is not None and source[0] == sources.LETTER:
            given = sources.letter(db, source[1], language, today)
        elif source is not None:
            given = sources.meeting(db, source[1], language, wide=wide)
        house = sources.house(db, today, self._house())
        values = merged(sources.blank(template.kind), house, given)
        if values["signataire"]["nom"] == house["signataire"]["nom"]:  # the same person, whose position we know
            values["signataire"] = house["signataire"]
        return values

    def whole_values(self, db: Any, draft: queries.DraftRow) -> dict[str, Any]:
        """Return what a document is filled with: the house, its record, its own number, then what was typed."""
        return merged(self.given(db, draft), self.typed(db, draft.id))

    def given(self, db: Any, draft: queries.DraftRow) -> dict[str, Any]:
        """Return what a document is filled with before anything is typed; once it has a number, that number too."""
        template = templates.template(db, _known(draft.template_id))
        if template is None:
            raise UserError(QT_TRANSLATE_NOOP("drafts", "This template no longer exists: choose another one."))
        source = (draft.source_table, draft.source_id) if draft.source_id else None
        own = queries.own_letter(db, draft.letter_id)
        is_other = own is not None and draft.source_id != own.id and draft.source_table == sources.LETTER
        return merged(self.values(db, template, source), sources.own_number(own, speaks_of_another=is_other))

    @staticmethod
    def typed(db: Any, draft_id: UUID) -> dict[str, Any]:
        """Return what was typed in the form of a document when it was last written."""
        versions = queries.versions(db, draft_id)
        found: dict[str, Any] = json.loads(versions[0].field_values or "{}").get("values", {}) if versions else {}
        return found

    def draw(self, template_id: UUID, values: Mapping[str, Any]) -> Drawn:
        """Fill a template; nothing is written. For the preview, and for every version."""
        with closing(self._connect()) as db:
            row = templates.template(db, template_id)
        if row is None:
            raise UserError(QT_TRANSLATE_NOOP("drafts", "This template no longer exists: choose another one."))
        data, sha256 = self._gallery.ready(row)
        whole = {**values, ON_PAPER: sha256 != row.sha256}
        made = self._gallery.workshop.template(data, sha256, row.kind).fill(whole, language(row.language))
        return Drawn(made.data, made.filled, unfilled_of(made))

    # --- versions ----------------------------------------------------------------------------------------------

    def start(self, given: DraftInput) -> Written:
        """Begin a document with its first version."""
        with closing(self._connect()) as db:
            template = templates.template(db, given.template_id)
            if template is None or template.state != "validated":
                raise UserError(QT_TRANSLATE_NOOP("drafts", "This template is not in use: choose another one."))
            values = merged(self.values(db, template, given.source), given.typed)
            table, key = given.source or ("", None)
            own = key if table == sources.LETTER and not sources.is_incoming(db, key) else None
        drawn = self.draw(given.template_id, values)
        with self._unit_of_work("start_document", QT_TRANSLATE_NOOP("drafts", "Begin the document")) as work:
            draft = Draft(template_id=given.template_id, source_table=table, source_id=key, language=template.language)
            draft.title = given.title or str(values.get("objet") or values.get("titre_reunion") or template.name)
            draft.mark = given.mark
            draft.letter_id = own
            work.subject = work.add(draft).id
            self._add_version(work, draft, drawn, given.typed)
            self._gallery.note_use(work, given.template_id)
        return Written(work.changes(), draft.id, 1, drawn.unfilled, ())

    def redraw(
        self, draft_id: UUID, typed: Mapping[str, Any], taken: Sequence[Conflict] = (), *, write: bool = True
    ) -> Written:
        """Draw a document again from its data; what was changed in Word stays, unless its conflict was `taken`.

        With `write` off nothing is kept: the answer says what would be left to decide.
        """
        draft, last, template_id = self._open(draft_id)
        with closing(self._connect()) as db:
            values = merged(self.given(db, draft), typed)
        drawn = self.draw(template_id, values)
        if last.origin != "rendered":
            drawn = self._refilled(drawn, last, taken)
        if not write:
            return Written(Changes(), draft_id, last.n, drawn.unfilled, drawn.conflicts)
        with self._unit_of_work("redraw_document", QT_TRANSLATE_NOOP("drafts", "Write the document again")) as work:
            row = work.get(Draft, draft_id)
            origin = "rendered" if last.origin == "rendered" else "word_import"
            version = self._add_version(work, row, drawn, typed, origin=origin)
            work.subject = draft_id
        return Written(work.changes(), draft_id, version.n, drawn.unfilled, drawn.conflicts)

    def take_file(self, draft_id: UUID, path: Path, note: str = "") -> Written | None:
        """Keep a file that was changed in Word as a new version; None when it is what we have already."""
        data = read_bytes(path)
        _, last, _ = self._open(draft_id)
        if hashlib.sha256(data).hexdigest() == last.sha256:
            return None
        text = self._gallery.workshop.read(data)
        drawn = Drawn(data, tuple(filled_of(last.field_values)), text.unfilled)
        typed = json.loads(last.field_values or "{}").get("values", {})
        words = QT_TRANSLATE_NOOP("drafts", "Take the changes made in Word")
        with self._unit_of_work("take_document", words) as work:
            row = work.get(Draft, draft_id)
            version = self._add_version(work, row, drawn, typed, origin="word_import", note=note)
            work.subject = draft_id
        return Written(work.changes(), draft_id, version.n, text.unfilled, ())

    def restore(self, draft_id: UUID, version_id: UUID) -> Changes:
        """Make an earlier version the present one again, as a new version."""
        self._open(draft_id)
        with self._unit_of_work("restore_version", QT_TRANSLATE_NOOP("drafts", "Restore the version")) as work:
            old = work.get(DraftVersion, version_id)
            new = self._next(work, draft_id, "restored")
            for name in ("sha256", "blob", "size", "field_values", "unfilled"):
                setattr(new, name, getattr(old, name))
            work.add(new)
            work.subject = draft_id
        return work.changes()

    def compare(self, old: str, new: str) -> list[Change]:
        """Compare two versions, given by their blobs."""
        read = self._gallery.workshop.read
        return compare(read(self._enclosures.read(old)), read(self._enclosures.read(new)))

    def document(self, blob: str) -> bytes:
        """Return the file of a version."""
        return self._enclosures.read(blob)

    def export(self, blob: str, target: Path) -> None:
        """Write the file of a version where the user says."""
        self._enclosures.export(blob, target)

    # --- reading over ------------------------------------------------------------------------------------------

    def ask_review(self, draft_id: UUID, reviewer_id: UUID, due_on: date | None = None) -> Changes:
        """Ask a second reader to look at the present version."""
        with self._unit_of_work("ask_review", QT_TRANSLATE_NOOP("drafts", "Ask for a second reading")) as work:
            draft = self._changing(work, draft_id)
            if work.author.agent_id == reviewer_id:
                text = QT_TRANSLATE_NOOP("drafts", "Ask somebody else: a second reader is not the one who writes.")
                raise UserError(text, field="reviewer_id")
            last = _latest(work, draft_id)
            work.add(Review(version_id=last.id, reviewer_id=reviewer_id, due_on=due_on))
            if draft.state in (DraftState.DRAFT, DraftState.CORRECTED):
                draft.move_to(DraftState.IN_REVIEW)
            work.subject = draft_id
        return work.changes()

    def answer_review(self, review_id: UUID, state: str, comments: str = "") -> Changes:
        """Note what a second reader says: agreed, remarks (which send the document back), refused."""
        with self._unit_of_work("answer_review", QT_TRANSLATE_NOOP("drafts", "Answer the second reading")) as work:
            review = work.get(Review, review_id)
            if state != "accepted" and not comments.strip():
                raise UserError(QT_TRANSLATE_NOOP("drafts", "Say what should be changed."), field="comments")
            review.state, review.comments, review.answered_at = state, comments, work.now
            version = work.get(DraftVersion, _known(review.version_id))
            draft = self._changing(work, _known(version.draft_id))
            if state != "accepted" and draft.state in (DraftState.IN_REVIEW, DraftState.ENDORSED):
                draft.move_to(DraftState.CORRECTED, comments.splitlines()[0])
            work.subject = draft.id
        return work.changes()

    def move_to(self, draft_id: UUID, state: str, reason: str = "") -> Changes:
        """Take a document one step on or back; `final` goes through the gate and freezes it by its hash."""
        if state == DraftState.FINAL:
            return self._finish(draft_id)
        with self._unit_of_work("move_document", QT_TRANSLATE_NOOP("drafts", "Change the document’s state")) as work:
            self._changing(work, draft_id).move_to(DraftState(state), reason)
            work.subject = draft_id
        return work.changes()

    def missing(self, draft_id: UUID, *, is_numbered: bool = False) -> list[Text]:
        """Return every cause that keeps the present file from being final (domain 13).

        `is_numbered`: as if the document had its number already, which is what registering it will give.
        """
        with closing(self._connect()) as db:
            draft = queries.draft(db, draft_id)
            versions = queries.versions(db, draft_id)
            if draft is None or not versions:
                return []
            text = self._gallery.workshop.read(self._enclosures.read(versions[0].blob))
            return gate.causes(db, draft, versions[0], text, is_numbered=is_numbered)

    def note_sent(
        self, draft_id: UUID, recipients: Sequence[str], channel: str, sent_on: date | None = None
    ) -> Changes:
        """Note that a final document left: to whom and how; its letter of the register is sent with it."""
        words = QT_TRANSLATE_NOOP("drafts", "Note that the document left")
        with self._unit_of_work("send_document", words, undoable=False) as work:
            draft, today = work.get(Draft, draft_id), self._clock.today()
            if draft.state != DraftState.FINAL:
                raise UserError(QT_TRANSLATE_NOOP("drafts", "Make the document final before it leaves."), "state")
            names = json.dumps(list(recipients), ensure_ascii=False)
            sent = Transmission(draft_id=draft_id, recipients=names, channel=channel, at=work.now)
            sent.sha256 = draft.final_sha256
            work.add(sent)
            letter = work.session.get(Letter, draft.letter_id) if draft.letter_id else None
            if letter is not None and letter.direction != sources.INCOMING and not steps.has_left(letter):
                letter.sent_on = sent_on or letter.sent_on or today
                steps.move(work, letter, State.SENT, "", None, today)
            work.subject = draft_id
        return work.changes()

    # --- inside ------------------------------------------------------------------------------------------------

    def _finish(self, draft_id: UUID) -> Changes:
        causes = self.missing(draft_id)
        if causes:
            raise UserError(gate.sentence(causes), field="state")
        words = QT_TRANSLATE_NOOP("drafts", "Make the document final")
        with self._unit_of_work("finish_document", words, undoable=False) as work:
            draft = self._changing(work, draft_id)
            draft.move_to(DraftState.FINAL)
            draft.final_sha256, draft.finished_at = _latest(work, draft_id).sha256, work.now
            work.subject = draft_id
        return work.changes()

    def _open(self, draft_id: UUID) -> tuple[queries.DraftRow, queries.VersionRow, UUID]:
        with closing(self._connect()) as db:
            draft, versions = queries.draft(db, draft_id), queries.versions(db, draft_id)
        if draft is None or not versions:
            raise UserError(QT_TRANSLATE_NOOP("drafts", "This document no longer exists: refresh the list."))
        if draft.state == DraftState.FINAL:
            raise UserError(_FROZEN, "state")
        return draft, versions[0], _known(draft.template_id)

    def _refilled(self, drawn: Drawn, last: queries.VersionRow, taken: Sequence[Conflict]) -> Drawn:
        present = {(c.path, c.keys): c.present for c in taken}
        base = [f._replace(text=present.get((f.path, f.keys), f.text)) for f in filled_of(last.field_values)]
        document = self._enclosures.read(last.blob)
        if not base:
            return drawn._replace(document=document, conflicts=(Conflict("lost", ""),))
        fresh = Rendered(drawn.document, filled=drawn.filled)
        done = self._gallery.workshop.refill(document, base, fresh)
        text = self._gallery.workshop.read(done.data)
        return Drawn(done.data, done.filled, text.unfilled, done.conflicts)

    def _changing(self, work: Work, draft_id: UUID) -> Draft:
        draft = work.get(Draft, draft_id)
        if draft.state == DraftState.FINAL:
            raise UserError(_FROZEN, "state")
        return draft

    def _add_version(
        self, work: Work, draft: Draft, drawn: Drawn, typed: Mapping[str, Any], *, origin: str = "rendered",
        note: str = "",
    ) -> DraftVersion:  # fmt: skip
        kept = self._enclosures.keep_bytes(drawn.document)
        version = self._next(work, draft.id, origin)
        version.sha256, version.blob, version.size, version.note = kept.sha256, kept.blob, kept.size, note
        values = {"values": json.loads(to_json(typed)), "filled": [one._asdict() for one in drawn.filled]}
        version.field_values = to_json(values)
        version.unfilled = json.dumps(list(drawn.unfilled), ensure_ascii=False)
        return work.add(version)

    @staticmethod
    def _next(work: Work, draft_id: UUID, origin: str) -> DraftVersion:
        last = work.session.scalar(_LATEST.where(DraftVersion.draft_id == draft_id))
        n, parent = (last.n + 1, last.id) if last is not None else (1, None)
        author = work.author.agent_id
        return DraftVersion(draft_id=draft_id, n=n, parent_id=parent, origin=origin, author_id=author, at=work.now)


def unfilled_of(made: Rendered) -> tuple[str, ...]:
    """Return the names of the fields without a value, each once."""
    return tuple(dict.fromkeys(finding.values["name"] for finding in made.unfilled))


def language(code: str) -> Any:
    """Return the language of dates and amounts of a template."""
    return "en" if code == "en" else "fr"


def _latest(work: Work, draft_id: UUID) -> DraftVersion:
    last = work.session.scalar(_LATEST.where(DraftVersion.draft_id == draft_id))
    if last is None:
        raise UserError(QT_TRANSLATE_NOOP("drafts", "This document no longer exists: refresh the list."))
    return last


def _known(key: UUID | None) -> UUID:
    if key is None:
        raise UserError(QT_TRANSLATE_NOOP("drafts", "This document no longer exists: refresh the list."))
    return key
