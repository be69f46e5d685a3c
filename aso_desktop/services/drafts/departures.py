"""From an approved document to a departure of the register: its number in the letter, the file enclosed, then sent.

First `register`: the letter takes its number, which cannot be taken back. Then `complete`: the document is written once
more with the number, goes through the last gate, is frozen by its hash and enclosed. When the gate refuses, the number
stays tied to the document, and completing goes on there.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.drafts import Draft, DraftState
from aso_desktop.models.registers import SerialNumber
from aso_desktop.services.correspondence import letters
from aso_desktop.services.correspondence import queries as reading
from aso_desktop.services.correspondence.values import LetterInput, PartyInput, Registered
from aso_desktop.services.correspondence.writing import LetterService
from aso_desktop.services.drafts import gate, queries, sources
from aso_desktop.services.drafts.commands import DraftService
from aso_desktop.services.drafts.outgoing import DocumentPrints
from aso_desktop.services.drafts.typed import at
from aso_desktop.store.unit_of_work import UnitOfWork

_GONE: Final = QT_TRANSLATE_NOOP("drafts", "This document no longer exists: refresh the list.")
_NOT_ENDORSED: Final = QT_TRANSLATE_NOOP("drafts", "Endorse the document before its departure is registered.")
_TWICE: Final = QT_TRANSLATE_NOOP("drafts", "This document has its departure already, under the number {number}.")


class DepartureService:
    """Registers the letter that a document is."""

    def __init__(
        self, connect: Callable[[], Any], unit_of_work: UnitOfWork, documents: DraftService, prints: DocumentPrints,
        correspondence: LetterService,
    ) -> None:  # fmt: skip
        """Know how to read, where writes go, the documents, their files and the register of letters."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._documents = documents
        self._prints = prints
        self._letters = correspondence

    def propose(self, draft_id: UUID) -> LetterInput:
        """Return the departure that a document would be: an answer to the arrival it was written from, or a new one."""
        with closing(self._connect()) as db:
            draft = self._draft(db, draft_id)
            values = self._documents.whole_values(db, draft)
            answered = sources.is_incoming(db, draft.source_id) if draft.source_table == sources.LETTER else False
        if answered and draft.source_id is not None:
            base = self._letters.reply_to(draft.source_id)
        else:
            name = str(at(values, "destinataire.nom") or "")
            recipients = (PartyInput(name),) if name else ()
            base = LetterInput("outgoing", draft.title, recipients=recipients, language=draft.language)
        return replace(
            base,
            subject=str(values.get("objet") or draft.title),
            sent_on=None,
            signatory=str(at(values, "signataire.nom") or ""),
            drafter=str(values.get("redacteur") or base.drafter),
            mark=draft.mark if base.mark == "none" else base.mark,
        )

    def register(self, draft_id: UUID, values: LetterInput) -> Registered:
        """Put the letter of an endorsed document in its register; refuse while something but the number is missing."""
        with closing(self._connect()) as db:
            draft = self._draft(db, draft_id)
            self._refuse(db, draft)
        causes = self._documents.missing(draft_id, is_numbered=True)
        if causes:
            raise UserError(gate.sentence(causes), field="state")
        words = QT_TRANSLATE_NOOP("drafts", "Register the departure of the document")
        with self._unit_of_work("register_departure", words, undoable=False) as work:
            written = letters.write(work, self._letters.day, replace(values, sent_on=None, enclosures=()), ())
            work.session.flush()
            row = work.get(Draft, draft_id)
            row.letter_id = written.letter.id
            number = select(SerialNumber.id).where(SerialNumber.letter_id == written.letter.id)
            row.serial_id = work.session.scalar(number.limit(1))
            work.subject = written.letter.id
        return Registered(work.changes(), written.letter.id, written.number, written.notices, written.duplicates)

    def complete(self, draft_id: UUID) -> Changes:
        """Write the document with its number, make it final and enclose it.

        Goes on where it was interrupted: a document that is final already is only enclosed.
        """
        with closing(self._connect()) as db:
            draft = self._draft(db, draft_id)
            own = queries.own_letter(db, draft.letter_id)
            if own is None:
                text = QT_TRANSLATE_NOOP("drafts", "Register the departure first: the document has no letter.")
                raise UserError(text, field="letter_id")
            typed = self._documents.typed(db, draft_id)
        done = Changes()
        if draft.state != DraftState.FINAL:
            done |= self._documents.redraw(draft_id, typed).changes
            done |= self._documents.move_to(draft_id, DraftState.FINAL)
        if not self._is_enclosed(draft_id):
            done |= self._prints.enclose(self._letters, draft_id)
        return done

    def _is_enclosed(self, draft_id: UUID) -> bool:
        """Say whether the letter holds the final file already."""
        with closing(self._connect()) as db:
            draft = self._draft(db, draft_id)
            found = reading.detail(db, draft.letter_id) if draft.letter_id else None
        return found is not None and any(e.sha256 == draft.final_sha256 for e in found.present)

    def _refuse(self, db: Any, draft: queries.DraftRow) -> None:
        """Refuse a document that has its letter, or that nobody endorsed."""
        own = queries.own_letter(db, draft.letter_id)
        if own is not None:
            raise UserError(_TWICE.format(number=own.number), field="letter_id")
        if draft.state != DraftState.ENDORSED:
            raise UserError(_NOT_ENDORSED, field="state")

    @staticmethod
    def _draft(db: Any, draft_id: UUID) -> queries.DraftRow:
        draft = queries.draft(db, draft_id)
        if draft is None:
            raise UserError(_GONE)
        return draft
