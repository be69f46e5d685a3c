"""The directory in and out as tables: one line is a person with a function, or a body alone."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.tables import Column, Layout, Row, Table, read_table, write_csv, write_xlsx
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation
from aso_desktop.security.audit import record
from aso_desktop.services import tabular
from aso_desktop.services.contacts import queries
from aso_desktop.services.contacts.commands import put
from aso_desktop.services.contacts.values import ContactInput, OrganisationInput, PositionInput
from aso_desktop.services.tabular import Columns, LineReader, Problem, Synonyms, TableReport
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Format = Literal["xlsx", "csv"]

HEADINGS: Final[Synonyms] = {
    "title": ("civilité", "titre", "title"),
    "given_name": ("prénom", "given name", "first name"),
    "family_name": ("nom de famille", "nom", "family name", "last name", "surname"),
    "function": ("fonction", "qualité", "poste", "function", "position", "job title"),
    "unit": ("service", "bureau", "unit", "department"),
    "organisation": ("organisation", "organisme", "raison sociale", "société", "structure", "organization", "company"),
    "short_name": ("sigle", "nom court", "short name"),
    "siren": ("siren",),
    "siret": ("siret",),
    "address": ("adresse", "adresse postale", "address"),
    "email": ("courriel", "adresse électronique", "e-mail", "email", "mél", "mail"),
    "phone": ("téléphone", "tél", "phone", "telephone"),
    "aliases": ("autres noms", "alias", "aliases"),
}
_WORDS: Final = QT_TRANSLATE_NOOP("contacts", "Import a table of contacts")
_EXPORT: Final = "export_contacts"
TITLES: Final[Mapping[str, Text]] = {
    "title": QT_TRANSLATE_NOOP("contacts", "Title"),
    "given_name": QT_TRANSLATE_NOOP("contacts", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("contacts", "Family name"),
    "function": QT_TRANSLATE_NOOP("contacts", "Function"),
    "unit": QT_TRANSLATE_NOOP("contacts", "Department"),
    "organisation": QT_TRANSLATE_NOOP("contacts", "Organisation"),
    "short_name": QT_TRANSLATE_NOOP("contacts", "Short name"),
    "siren": QT_TRANSLATE_NOOP("contacts", "SIREN"),
    "siret": QT_TRANSLATE_NOOP("contacts", "SIRET"),
    "address": QT_TRANSLATE_NOOP("contacts", "Address"),
    "email": QT_TRANSLATE_NOOP("contacts", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("contacts", "Telephone"),
    "aliases": QT_TRANSLATE_NOOP("contacts", "Other names"),
}
_SHEET: Final = QT_TRANSLATE_NOOP("contacts", "Contacts")


@dataclass(frozen=True)
class ContactOrder:
    """What to import and how; `columns` None: as remembered for these headings, or guessed."""

    path: Path
    columns: Columns | None = None
    is_dry: bool = True


class ContactTables:
    """Imports and exports the directory."""

    def __init__(
        self, unit_of_work: UnitOfWork, connect: Callable[[], Any], scratch: Path, allow_export: Callable[[], bool]
    ) -> None:
        """Know where to write, how to read aside, where foreign files are taken apart, and IT's rule on exports."""
        self._unit_of_work = unit_of_work
        self._connect = connect
        self._scratch = scratch
        self._allow_export = allow_export

    def import_table(self, order: ContactOrder, progress: Progress = silent) -> TableReport:
        """Try a table, or write it whole. A person or body that is there already is not added again."""
        table = self._read(order.path)
        chosen = self._chosen(order, table)
        report = TableReport(len(table.rows), 0, (), table.columns, chosen, table.notices, is_dry=order.is_dry)
        with self._unit_of_work.reading() as work:
            tried = _written(work, table.rows, report, progress)
        if order.is_dry or tried.problems:
            return tried if order.is_dry else replace(tried, accepted=0)
        with self._unit_of_work("import_contacts", _WORDS) as work:
            done = _written(work, table.rows, report, progress)
            tabular.remember(work.connection, table.columns, chosen)
        return replace(done, changes=work.changes())

    def export(
        self, path: Path, kind: Literal["xlsx", "csv"], translate: Translate, progress: Progress = silent
    ) -> int:
        """Write the directory as a table that `import_table` reads back; return the number of lines."""
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("contacts", "Exports are switched off on this computer by IT."))
        layout = Layout(say(_SHEET, translate), [Column(say(t, translate), 24) for t in TITLES.values()])
        write = write_xlsx if kind == "xlsx" else write_csv
        with closing(self._connect()) as db:
            count = write(path, layout, _lines(db), progress=progress)
        words = QT_TRANSLATE_NOOP("contacts", "Export the contacts")
        with self._unit_of_work(_EXPORT, words, undoable=False) as work:
            record(work.connection, work.author, work.now, _EXPORT, ("contact", None), lines=count, file=path.name)
        return count

    def _read(self, path: Path) -> Table:
        self._scratch.mkdir(exist_ok=True)
        with file_failures(path), LimitedChild(beside=self._scratch) as child:
            return read_table(path, child)

    def _chosen(self, order: ContactOrder, table: Table) -> Columns:
        chosen = order.columns
        if chosen is None:
            with self._unit_of_work.reading() as work:
                chosen = tabular.remembered(work.connection, table.columns) or tabular.guess(table.columns, HEADINGS)
        needed = {} if "organisation" in chosen else {"family_name": TITLES["family_name"]}
        tabular.check_columns(chosen, table.columns, needed, HEADINGS)
        return chosen


def _written(work: Work, rows: tuple[Row, ...], report: TableReport, progress: Progress) -> TableReport:
    accepted, problems = 0, list[Problem]()
    for done, line in enumerate(tabular.line_readers(report.columns, rows, report.chosen)):
        progress(done, report.lines, "")
        try:
            with work.session.begin_nested():
                _add(work, line)
            accepted += 1
        except UserError as error:
            line.note(_heading_of(error.field), error.text)
        problems += line.problems
    return replace(report, accepted=accepted, problems=tuple(problems))


def _heading_of(field: str) -> str:
    """Return the field of a table that a refused field of ours came from."""
    return {"name": "organisation"}.get(field, field)


def _add(work: Work, line: LineReader) -> None:
    """Add what a line tells and the directory does not hold: a body, a person, the function that ties them."""
    family_name, name = line.text("family_name"), line.text("organisation")
    if not family_name and not name:
        text = QT_TRANSLATE_NOOP("contacts", "This line names neither a person nor an organisation.")
        raise UserError(text, field="family_name")
    is_person = bool(family_name)
    body = _organisation(work, line, name, own=not is_person) if name else None
    if not is_person:
        return
    person = _contact(work, line, family_name)
    if body is not None:
        _position(work, line, person, body)


def _organisation(work: Work, line: LineReader, name: str, *, own: bool) -> UUID:
    """Return a body, added when it is new; address, e-mail and telephone are its own on a line without a person."""
    siret = "".join(line.text("siret").split())
    same = Organisation.siret == siret if siret else func.lower(Organisation.name) == name.lower()
    if found := work.session.scalar(select(Organisation.id).where(same).limit(1)):
        return found
    values = OrganisationInput(
        name=name,
        short_name=line.text("short_name"),
        siren=line.text("siren") or None,
        siret=siret or None,
        address=line.text("address") if own else "",
        email=line.text("email") if own else "",
        phone=line.text("phone") if own else "",
        aliases=line.text("aliases") if own else "",
    )
    return put(work, values).id


def _contact(work: Work, line: LineReader, family_name: str) -> UUID:
    email = line.text("email")
    same = (func.lower(Contact.family_name) == family_name.lower()) & (
        func.lower(Contact.given_name) == line.text("given_name").lower()
    )
    found = select(Contact.id).where(same, func.lower(Contact.email) == email.lower())
    if row_id := work.session.scalar(found.limit(1)):
        return row_id
    values = ContactInput(
        family_name=family_name,
        given_name=line.text("given_name"),
        title=line.text("title"),
        email=email,
        phone=line.text("phone"),
        address=line.text("address"),
        aliases=line.text("aliases"),
    )
    return put(work, values).id


def _position(work: Work, line: LineReader, person: UUID, body: UUID) -> None:
    title, unit = line.text("function"), line.text("unit")
    same = (HeldPosition.contact_id == person) & (HeldPosition.organisation_id == body) & (HeldPosition.title == title)
    if work.session.scalar(select(HeldPosition.id).where(same).limit(1)) is None:
        put(work, PositionInput(person, body, title, unit))


def _lines(db: Any) -> Iterator[list[str]]:
    """Give the bodies, then every person with each of their functions."""
    for body in queries.organisations(db):
        if body.duplicate_of_id is None:
            kept = _shared(body) | {"short_name": body.short_name, "siren": body.siren, "siret": body.siret}
            yield _line(kept, organisation=body.printed)
    for person in queries.contacts(db, ""):
        if person.duplicate_of_id is None:
            yield from _lines_of(person, queries.positions(db, "contact", person.id))


def _lines_of(person: queries.ContactRow, positions: list[queries.PositionRow]) -> Iterator[list[str]]:
    names = {"title": person.title, "given_name": person.given_name, "family_name": person.family_name}
    own = names | _shared(person)
    for held in positions:
        yield _line(own, function=held.title, unit=held.unit, organisation=held.organisation)
    if not positions:
        yield _line(own)


def _line(told: Mapping[str, str], **more: str) -> list[str]:
    return [{**told, **more}.get(name, "") for name in TITLES]


def _shared(row: queries.OrganisationRow | queries.ContactRow) -> dict[str, str]:
    return {"address": row.address, "email": row.email, "phone": row.phone, "aliases": row.aliases}
