"""Questions of the directory: a person, an organisation, the function that ties them."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.contacts.listing import queries as listing
from aso_desktop.services.contacts.listing.queries import BY_USES, EntryRow, EntryView
from aso_desktop.services.contacts.queries import ContactRow, OrganisationRow, PositionRow
from aso_desktop.services.contacts.values import ContactInput, EntryInput, OrganisationInput, PositionInput
from aso_desktop.services.forms import Conflict
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Ask, Give, Proposal

SHOWN: Final = 8
_EMAIL: Final = Field("email", QT_TRANSLATE_NOOP("contacts", "E-mail"))
_PHONE: Final = Field("phone", QT_TRANSLATE_NOOP("contacts", "Telephone"), width=18)
_ADDRESS: Final = Field("address", QT_TRANSLATE_NOOP("contacts", "Address"), Kind.TEXT, lines=3)
_ALIASES: Final = Field("aliases", QT_TRANSLATE_NOOP("contacts", "Other names"))

PERSON: Final = (
    Field("title", QT_TRANSLATE_NOOP("contacts", "Title"), width=10, hint=QT_TRANSLATE_NOOP("contacts", "M., Mme")),
    Field("given_name", QT_TRANSLATE_NOOP("contacts", "Given name")),
    Field("family_name", QT_TRANSLATE_NOOP("contacts", "Family name"), required=True),
    _EMAIL,
    _PHONE,
    _ADDRESS,
    _ALIASES,
)
ORGANISATION: Final = (
    Field("name", QT_TRANSLATE_NOOP("contacts", "Name"), required=True),
    Field("short_name", QT_TRANSLATE_NOOP("contacts", "Short name"), width=18),
    Field("siren", QT_TRANSLATE_NOOP("contacts", "SIREN"), width=16),
    Field("siret", QT_TRANSLATE_NOOP("contacts", "SIRET"), width=20),
    _EMAIL,
    _PHONE,
    _ADDRESS,
    _ALIASES,
)
POSITION: Final = (
    Field("contact_id", QT_TRANSLATE_NOOP("contacts", "Person"), Kind.COMPLETE, can_create=False),
    Field("organisation_id", QT_TRANSLATE_NOOP("contacts", "Organisation"), Kind.COMPLETE),
    Field("title", QT_TRANSLATE_NOOP("contacts", "Function")),
    Field("unit", QT_TRANSLATE_NOOP("contacts", "Department")),
    Field("from_on", QT_TRANSLATE_NOOP("contacts", "From"), Kind.DATE, width=12, lean=Lean.PAST),
    Field("to_on", QT_TRANSLATE_NOOP("contacts", "until"), Kind.DATE, width=12, beside=True),
    _EMAIL,
    _PHONE,
    _ADDRESS,
)
REGISTRATIONS: Final = ("siren", "siret")
TIES: Final = {"contact_id": "contact", "organisation_id": "organisation"}


class Made(NamedTuple):
    """A kind of entry: its name, its fields, what makes its values."""

    kind: str
    fields: tuple[Field, ...]
    make: Callable[..., EntryInput]
    titles: tuple[Text, Text]
    """Of a new one, and of one that is edited."""
    sentence: Text
    """What to know before editing."""


_KEPT: Final = QT_TRANSLATE_NOOP("contacts", "Letters keep the name that they printed.")
_PERSON: Final = Made(
    "contact",
    PERSON,
    ContactInput,
    (QT_TRANSLATE_NOOP("contacts", "New person"), QT_TRANSLATE_NOOP("contacts", "Edit the person")),
    _KEPT,
)
_ORGANISATION: Final = Made(
    "organisation",
    ORGANISATION,
    OrganisationInput,
    (QT_TRANSLATE_NOOP("contacts", "New organisation"), QT_TRANSLATE_NOOP("contacts", "Edit the organisation")),
    _KEPT,
)
_POSITION: Final = Made(
    "held_position",
    POSITION,
    PositionInput,
    (QT_TRANSLATE_NOOP("contacts", "Add a function"), QT_TRANSLATE_NOOP("contacts", "Edit the function")),
    QT_TRANSLATE_NOOP("contacts", "When a function is no longer held, give its last day."),
)


class EntryDialog(FormDialog):
    """Makes an entry of the directory or edits one; a colleague's newer value is offered beside its field."""

    saved = Signal(object)
    """Id of the entry."""

    def __init__(self, context: PanelContext, made: Made, parent: QWidget) -> None:
        super().__init__(context, made.fields, parent)
        self._made = made
        self._row_id: UUID | None = None
        self._expected: dict[str, Any] = {}

    def edit(self, row_id: UUID | None, values: Mapping[str, Any]) -> None:
        """Start from values; with an id, they are what the entry holds now."""
        self._row_id = row_id
        self.form.set_values(values)
        self._expected = dict(self.wanted()) if row_id else {}

    def show_up(self) -> None:
        """Ask."""
        new, edited = (spoken(title) for title in self._made.titles)
        if self._row_id:
            self.ask(edited, spoken(self._made.sentence), self.tr("Save"), self._write)
        else:
            self.ask(new, "", self.tr("Add"), self._write)

    @override
    def save(self) -> None:
        if self.may_save():
            values = self.wanted()
            self.context.undo.perform(self, lambda: self._write(values), self._on_saved, self._on_refused)

    def _write(self, values: Mapping[str, Any]) -> Changes:
        contacts = self.context.services.contacts
        changes: Changes = (
            contacts.update(self._made.kind, self._row_id, values, self._expected)
            if self._row_id
            else contacts.add(self._made.make(**values))
        )
        return changes

    def _on_saved(self, changes: Changes) -> None:
        self.saved.emit(changes.subject)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            name, present = error.field, error.present
            self._expected[name] = present
            take = (self.tr("Take the value of now"), lambda: self.form.set_values({name: present}))
            self.form.show_error(name, spoken(error.text), take)
        elif isinstance(error, UserError):
            self.show_error(error.field, spoken(error.text))
        else:
            self.context.runner.failed.emit(Failure(error, self, None))


class PersonDialog(EntryDialog):
    """A person."""

    def __init__(self, context: PanelContext, person: ContactRow | None, parent: QWidget) -> None:
        super().__init__(context, _PERSON, parent)
        self.edit(person.id if person else None, _values(PERSON, person))


class OrganisationDialog(EntryDialog):
    """A body; its SIREN and SIRET are checked while they are typed."""

    def __init__(self, context: PanelContext, body: OrganisationRow | None, parent: QWidget) -> None:
        super().__init__(context, _ORGANISATION, parent)
        values = _values(ORGANISATION, body)
        if body is not None:
            values["name"] = body.printed
        self.edit(body.id if body else None, values)
        self.form.edited.connect(self._check)

    @override
    def wanted(self) -> Mapping[str, Any]:
        values = self.form.values()
        return values | {name: values[name] or None for name in REGISTRATIONS}

    def _check(self, name: str) -> None:
        """Say beside a SIREN or SIRET whether its key is right."""
        if name not in REGISTRATIONS:
            return
        typed, services = self.form.values()[name], self.context.services
        self.context.runner.work(
            self,
            lambda: services.contacts.registration(name, typed),
            lambda number: self.form.say_beside(name, self.tr("The key is right.") if number else "", "ok"),
            lambda error: self._on_unsound(name, error),
            kind=name,
        )

    def _on_unsound(self, name: str, error: Exception) -> None:
        if isinstance(error, UserError):
            self.form.say_beside(name, self.tr("The key is not right yet."), "warning")


class PositionDialog(EntryDialog):
    """The function that a person holds in a body; a body that is not there yet is made on the fly."""

    def __init__(self, context: PanelContext, held: PositionRow | None, parent: QWidget) -> None:
        super().__init__(context, _POSITION, parent)
        for name, kind in TIES.items():
            self.form.set_completer(name, self._proposer(kind))
        self.form.field("organisation_id").create_asked.connect(self._create)
        self.edit(held.id if held else None, _position_values(held))

    def start_from(self, entry: ContactRow | OrganisationRow) -> None:
        """Hold the person or the body from which the function is added."""
        name = "contact_id" if isinstance(entry, ContactRow) else "organisation_id"
        self.form.set_values({name: Proposal(entry.id, entry.printed)})

    @override
    def show_up(self) -> None:
        super().show_up()
        empty = [name for name in TIES if self.form.values()[name] is None]
        self.form.focus_field(empty[0] if empty else "title")

    @override
    def wanted(self) -> Mapping[str, Any]:
        values = self.form.values()
        return values | {name: values[name].key if values[name] else None for name in TIES}

    def _proposer(self, kind: str) -> Ask:
        return lambda typed, give: self._propose(kind, typed, give)

    def _propose(self, kind: str, typed: str, give: Give) -> None:
        def find(db: Any) -> list[EntryRow]:
            places = listing.entries(db, EntryView(kind, typed), BY_USES, descending=True)[:SHOWN]
            return listing.rows(db, places, self.context.clock.today().isoformat())

        self.context.runner.read(
            self, f"propose {kind}", find, lambda rows: give([Proposal(r.id, r.words, r.note) for r in rows])
        )

    def _create(self, typed: str) -> None:
        services, field = self.context.services, self.form.field("organisation_id")
        self.context.undo.perform(
            self,
            lambda: services.contacts.add(OrganisationInput(typed)),
            lambda changes: field.take(Proposal(changes.subject, typed)),
        )


def _values(fields: tuple[Field, ...], row: ContactRow | OrganisationRow | None) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields if hasattr(row, field.name)}


def _position_values(held: PositionRow | None) -> dict[str, Any]:
    if held is None:
        return {}
    values = {field.name: getattr(held, field.name) for field in POSITION if field.name not in TIES}
    for name in ("from_on", "to_on"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    if held.contact_id:
        values["contact_id"] = Proposal(held.contact_id, held.contact)
    if held.organisation_id:
        values["organisation_id"] = Proposal(held.organisation_id, held.organisation)
    return values
