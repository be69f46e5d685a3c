"""Movements from elsewhere: tables and bank statements. Tried first, then written whole or not at all.

Each row carries a key: importing it twice does nothing. A row that is refused is named with its reason.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import CREDITS, FREEZES, PAIRED, Nature
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.bank import BankEntry, NotAStatement, begins_as_statement, read_statement
from aso_desktop.documents.tables import Row, Table, read_table
from aso_desktop.models.budget import BudgetLine, Commitment, Movement
from aso_desktop.models.suppliers import Supplier
from aso_desktop.services import tabular
from aso_desktop.services.budget.entries import book_commitment, book_credit, book_direct_payment, book_step
from aso_desktop.services.budget.values import (
    CommitmentInput,
    CreditInput,
    DirectPaymentInput,
    StepInput,
    amount,
)
from aso_desktop.services.tabular import Columns, LineReader, Problem, Synonyms, TableReport
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work

HEADINGS: Final[Synonyms] = {
    "line": ("ligne", "ligne de crédit", "imputation", "line", "code"),
    "nature": ("nature", "type", "mouvement", "nature du mouvement"),
    "amount": ("montant", "montant ttc", "amount"),
    "ae": ("ae", "montant ae", "autorisations d'engagement"),
    "cp": ("cp", "montant cp", "crédits de paiement"),
    "date": ("date", "jour", "day"),
    "label": ("libellé", "objet", "label", "subject"),
    "document": ("pièce", "référence", "document", "reference"),
    "number": ("numéro d'ej", "ej", "engagement", "commitment", "n° ej"),
    "supplier": ("fournisseur", "tiers", "supplier"),
}
NEEDED: Final = {
    "line": QT_TRANSLATE_NOOP("budget", "the code of the line"),
    "nature": QT_TRANSLATE_NOOP("budget", "the nature of the movement"),
}
NATURE_WORDS: Final[dict[str, tuple[str, ...]]] = {
    Nature.OPENING: ("ouverture", "opening"),
    Nature.ALLOTMENT: ("mise à disposition", "dotation", "allotment"),
    Nature.CARRY_FORWARD: ("report", "carry-forward"),
    Nature.EARMARKED_FUNDS: ("fonds de concours", "attribution de produits", "earmarked funds"),
    Nature.CANCELLATION: ("annulation", "cancellation"),
    Nature.FREEZE: ("gel", "freeze"),
    Nature.UNFREEZE: ("dégel", "unfreeze"),
    Nature.COMMITMENT: ("engagement", "engagement juridique", "ej", "commitment"),
    Nature.INCREASE: ("complément", "increase"),
    Nature.WITHDRAWAL: ("retrait", "withdrawal"),
    Nature.VERIFICATION: ("service fait", "liquidation", "verification"),
    Nature.PAYMENT_REQUEST: ("demande de paiement", "mandat", "payment request"),
    Nature.PAYMENT: ("paiement", "payment"),
    Nature.DIRECT_PAYMENT: ("paiement sans engagement", "dépense directe", "payment without commitment"),
}
_WORDS: Final = QT_TRANSLATE_NOOP("budget", "Import movements")
_WHY: Final[dict[str, Text]] = {
    "too_large": QT_TRANSLATE_NOOP("budget", "“{name}” is too large for a bank statement."),
    "unknown_form": QT_TRANSLATE_NOOP("budget", "“{name}” is neither OFX, nor MT940, nor camt.053, nor CFONB 120."),
    "malformed": QT_TRANSLATE_NOOP("budget", "“{name}” is damaged: ask the bank for the statement again."),
    "too_many": QT_TRANSLATE_NOOP("budget", "“{name}” holds too many entries for a bank statement."),
    "no_entry": QT_TRANSLATE_NOOP("budget", "“{name}” holds no entry."),
}
_RECEIVED: Final = QT_TRANSLATE_NOOP("budget", "Money received is not imported: enter it as a credit. Entries: {count}")
_KNOWN: Final = QT_TRANSLATE_NOOP("budget", "Already imported and left out: {count}")
_TABLES: Final = frozenset({".xlsx", ".csv"})
_COLUMNS_OF_BANK: Final = ("line", "amount", "currency")


@dataclass(frozen=True)
class ImportOrder:
    """What to import. `line_id` is where payments of a statement without a known commitment go."""

    path: Path
    year_id: UUID
    line_id: UUID | None = None
    columns: Columns | None = None
    is_dry: bool = True


class BudgetImports:
    """Imports tables and bank statements into the ledger."""

    def __init__(self, unit_of_work: UnitOfWork, scratch: Path) -> None:
        """Know where to write, and where foreign files are taken apart."""
        self._unit_of_work = unit_of_work
        self._scratch = scratch

    @staticmethod
    def is_table(path: Path) -> bool:
        """Tell a table from a bank statement: by its name, and a .txt, which may be either, by how it begins."""
        kind = path.suffix.lower()
        if kind == ".txt":
            with file_failures(path):
                return not begins_as_statement(path)
        return kind in _TABLES

    def import_table(self, order: ImportOrder, progress: Progress = silent) -> TableReport:
        """Try a table of movements, or write it whole."""
        table = self._table(order.path)
        chosen = self._chosen(order, table)
        with file_failures(order.path):
            file_hash = hashlib.sha256(order.path.read_bytes()).hexdigest()
        report = TableReport(len(table.rows), 0, (), table.columns, chosen, table.notices, is_dry=order.is_dry)
        batch = _TableBatch(order, table.rows, report, file_hash)
        done = self._run(batch.write, order, progress)
        if not order.is_dry and not done.problems:
            with self._unit_of_work("remember_columns", _WORDS, undoable=False) as work:
                tabular.remember(work.connection, table.columns, chosen)
        return done

    def import_statement(self, order: ImportOrder, progress: Progress = silent) -> TableReport:
        """Try a bank statement, or write it whole: each payment that left the account is one movement."""
        try:
            with file_failures(order.path):
                statement = read_statement(order.path)
        except NotAStatement as error:
            raise UserError(_WHY[error.code].format(name=order.path.name), field="file") from error
        report = TableReport(len(statement.entries), 0, (), _COLUMNS_OF_BANK, is_dry=order.is_dry)
        batch = _BankBatch(order, statement.entries, report)
        return self._run(batch.write, order, progress)

    def _run(
        self, write: Callable[[Work, Progress], TableReport], order: ImportOrder, progress: Progress
    ) -> TableReport:
        with self._unit_of_work.reading() as work:
            tried = write(work, progress)
        if order.is_dry or tried.problems:
            return tried if order.is_dry else replace(tried, accepted=0)
        with self._unit_of_work("import_movements", _WORDS, undoable=False) as work:
            done = write(work, progress)
        return replace(done, changes=work.changes())

    def _table(self, path: Path) -> Table:
        self._scratch.mkdir(exist_ok=True)
        with file_failures(path), LimitedChild(beside=self._scratch) as child:
            return read_table(path, child)

    def _chosen(self, order: ImportOrder, table: Table) -> Columns:
        chosen = order.columns
        if chosen is None:
            with self._unit_of_work.reading() as work:
                chosen = tabular.remembered(work.connection, table.columns) or tabular.guess(table.columns, HEADINGS)
        tabular.check_columns(chosen, table.columns, NEEDED, HEADINGS)
        return chosen


class _TableBatch:
    """The rows of one table on their way into the ledger."""

    def __init__(self, order: ImportOrder, rows: Iterable[Row], report: TableReport, file_hash: str) -> None:
        self._order = order
        self._rows = tuple(rows)
        self._report = report
        self._file_hash = file_hash

    def write(self, work: Work, progress: Progress) -> TableReport:
        """Write each row that is new; return what happened to them."""
        problems, accepted, known = list[Problem](), 0, 0
        for done, line in enumerate(tabular.line_readers(self._report.columns, self._rows, self._report.chosen)):
            progress(done, self._report.lines, "")
            key = hashlib.sha256(f"{self._file_hash}|{line.number}".encode()).hexdigest()
            if _is_known(work, key):
                known += 1
                continue
            try:
                with work.session.begin_nested():
                    self._add(work, line, key)
                accepted += not line.problems
            except UserError as error:
                line.note(error.field, error.text)
            problems += line.problems
        notices = (*self._report.notices, *([_KNOWN.format(count=known)] if known else []))
        return replace(self._report, accepted=accepted, problems=tuple(problems), notices=notices)

    def _add(self, work: Work, line: LineReader, key: str) -> None:
        place = _line(work, self._order.year_id, line.text("line"))
        nature = Nature(tabular.word_of(line.text("nature"), "nature", NATURE_WORDS))
        day = line.read("date", _day, work.now.date())
        both = line.read("amount", amount, 0)
        label, document = line.text("label"), line.text("document")
        if line.problems:
            return
        if nature in (CREDITS | FREEZES) - PAIRED:
            ae, cp = line.read("ae", amount, both), line.read("cp", amount, both)
            book_credit(work, CreditInput(place, nature, ae, cp, day, label, document, import_key=key))
        elif nature == Nature.COMMITMENT:
            supplier = _supplier(work, line.text("supplier"))
            given = CommitmentInput(
                place, label or document, both, supplier, line.text("number"), "", day, import_key=key
            )
            book_commitment(work, given)
        elif nature == Nature.DIRECT_PAYMENT:
            supplier = _supplier(work, line.text("supplier"))
            book_direct_payment(work, DirectPaymentInput(place, both, supplier, day, label, document, import_key=key))
        else:
            ej = _commitment(work, line.text("number"))
            book_step(work, StepInput(ej, nature, both, place, day, label, document, import_key=key))


class _BankBatch:
    """The entries of one statement on their way into the ledger."""

    def __init__(self, order: ImportOrder, entries: Iterable[BankEntry], report: TableReport) -> None:
        self._order = order
        self._entries = tuple(entries)
        self._report = report

    def write(self, work: Work, progress: Progress) -> TableReport:
        """Write each payment that is new; return what happened to the entries."""
        problems, accepted, known, received = list[Problem](), 0, 0, 0
        for done, entry in enumerate(self._entries):
            progress(done, self._report.lines, "")
            if entry.cents >= 0:
                received += 1
            elif _is_known(work, entry.key):
                known += 1
            else:
                try:
                    with work.session.begin_nested():
                        self._add(work, entry)
                    accepted += 1
                except UserError as error:
                    problems.append(Problem(entry.number, error.field, error.text))
        told = ((known, _KNOWN), (received, _RECEIVED))
        notices = tuple(words.format(count=count) for count, words in told if count)
        return replace(self._report, accepted=accepted, problems=tuple(problems), notices=notices)

    def _add(self, work: Work, entry: BankEntry) -> None:
        if entry.currency != "EUR":
            text = QT_TRANSLATE_NOOP("budget", "The entry is in {currency}: only euros are entered.")
            raise UserError(text.format(currency=entry.currency), field="currency")
        if self._order.line_id is None:
            raise UserError(QT_TRANSLATE_NOOP("budget", "Choose the line that pays."), field="line")
        given = DirectPaymentInput(
            self._order.line_id, -entry.cents, _supplier(work, entry.party), entry.booked_on,
            entry.label or entry.party, entry.reference, import_key=entry.key,
        )  # fmt: skip
        book_direct_payment(work, given)


def _is_known(work: Work, key: str) -> bool:
    return work.session.scalar(select(Movement.id).where(Movement.import_key == key).limit(1)) is not None


def _line(work: Work, year_id: UUID, code: str) -> UUID:
    same = select(BudgetLine.id).where(BudgetLine.fiscal_year_id == year_id, BudgetLine.code == code)
    found = work.session.scalar(same.limit(1))
    if found is None:
        text = QT_TRANSLATE_NOOP("budget", "No line of this year has the code “{code}”.")
        raise UserError(text.format(code=code[:40]), field="line")
    return found


def _commitment(work: Work, number: str) -> UUID:
    found = list(work.session.scalars(select(Commitment.id).where(Commitment.number == number).limit(2)))
    if not number or len(found) != 1:
        text = QT_TRANSLATE_NOOP("budget", "“{number}” is not the number of one commitment.")
        raise UserError(text.format(number=number[:40]), field="number")
    return found[0]


def _supplier(work: Work, name: str) -> UUID | None:
    """Return the supplier of a name, added when it is new; none for no name."""
    if not name:
        return None
    found = work.session.scalar(select(Supplier.id).where(func.lower(Supplier.name) == name.lower()).limit(1))
    return found or work.add(Supplier(name=name)).id


def _day(text: str, field: str) -> date:
    """Return a day written as 31/12/2026 or 2026-12-31."""
    parts = text.split("/")[::-1] if "/" in text else text[:10].split("-")
    try:
        year, month, day = map(int, parts)
        return date(year, month, day)
    except ValueError:
        words = QT_TRANSLATE_NOOP("budget", "“{text}” is not a day: write it like 31/12/2026.")
        raise UserError(words.format(text=text[:20]), field=field) from None
