"""Columns whose values are codes, with the words that their rooms have for them: the journal and the conflict desk."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import Text
from aso_desktop.services import labels as letters
from aso_desktop.services.budget import labels as budget
from aso_desktop.services.calendar import labels as calendar
from aso_desktop.services.circuits import labels as circuits
from aso_desktop.services.deadlines import labels as deadlines
from aso_desktop.services.dossiers import labels as dossiers
from aso_desktop.services.drafts import labels as drafts
from aso_desktop.services.invoices import labels as invoices
from aso_desktop.services.meetings import labels as meetings
from aso_desktop.services.reminders import labels as reminders
from aso_desktop.services.templates import labels as templates

Codes = Mapping[str, Text]
NONE: Final[Codes] = {}
OF_TABLES: Final[Mapping[str, Mapping[str, Codes]]] = {
    "agenda_call": {"state": meetings.CALL_STATES},
    "agenda_entry": {"kind": calendar.ENTRY_KINDS, "state": calendar.STATES},
    "agenda_item": {"purpose": meetings.PURPOSES, "state": meetings.ITEM_STATES},
    "attendance": {"status": meetings.PRESENCES},
    "budget_line": {"rule": budget.RULES},
    "circuit": {"object_kind": circuits.OBJECTS, "urgency": circuits.URGENCIES},
    "classification_node": {"default_mark": letters.MARKS},
    "deadline": {
        "nature": deadlines.NATURES, "subject": reminders.SUBJECTS, "unit": deadlines.UNITS,
        "regime": deadlines.REGIMES, "settled": deadlines.STATES,
    },
    "delegation": {"kind": circuits.DELEGATIONS, "scope": circuits.SCOPES},
    "document_draft": {"state": drafts.STATES, "mark": letters.MARKS, "language": templates.LANGUAGES},
    "dossier": {
        "mark": letters.MARKS, "state": dossiers.STATES, "importance": dossiers.IMPORTANCES, "stage": dossiers.STAGES,
    },
    "dossier_piece": {"kind": dossiers.PIECES},
    "dossier_stop": {"kind": dossiers.STOPS},
    "draft_version": {"origin": drafts.ORIGINS},
    "enclosure": {"role": letters.ENCLOSURE_ROLES, "source": letters.ENCLOSURE_SOURCES, "mark": letters.MARKS},
    "endorsement": {"result": circuits.RESULTS, "acting_as": circuits.CAPACITIES},
    "fiscal_year": {"profile": budget.PROFILES, "state": budget.YEAR_STATES},
    "invoice": {"kind": invoices.KINDS, "source": invoices.FORMS, "state": invoices.STATES},
    "invoice_match": {"decision": invoices.DECISIONS},
    "letter": {
        "direction": letters.DIRECTIONS, "state": letters.STATES, "priority": letters.PRIORITIES,
        "mark": letters.MARKS, "sending_mode": letters.SENDING_MODES, "medium": letters.MEDIA,
        "language": templates.LANGUAGES,
    },
    "letter_link": {"kind": letters.LINKS},
    "letter_party": {"role": letters.PARTY_ROLES},
    "meeting": {"kind": meetings.KINDS, "state": meetings.STATES, "mark": letters.MARKS},
    "meeting_reply": {"answer": meetings.ANSWERS},
    "meeting_series": {"cadence": meetings.CADENCES, "mark": letters.MARKS},
    "minutes": {"kind": meetings.MINUTES_KINDS, "status": meetings.MINUTES_STATES},
    "movement": {
        "nature": budget.NATURES, "effect": budget.NATURES, "kind": budget.ENTRIES, "exception": budget.EXCEPTIONS,
    },
    "participant": {"role": meetings.ROLES, "answer": meetings.ANSWERS},
    "payment_request": {"received_how": invoices.RECEIPTS},
    "phone_call": {"direction": reminders.DIRECTIONS},
    "register": {"direction": letters.REGISTER_DIRECTIONS, "reset": letters.REGISTER_RESETS},
    "reminder": {"subject": reminders.SUBJECTS, "channel": reminders.CHANNELS},
    "reminder_rule": {"subject": reminders.SUBJECTS, "channel": reminders.CHANNELS},
    "review": {"state": drafts.REVIEWS},
    "serial_number": {"state": letters.NUMBER_STATES, "mark": letters.MARKS},
    "task": {"state": meetings.TASK_STATES, "importance": dossiers.IMPORTANCES},
    "template": {"kind": templates.KINDS, "language": templates.LANGUAGES, "state": templates.STATES},
    "transmission": {"channel": drafts.CHANNELS},
}  # fmt: skip
"""Table → column → code → words."""


def codes_of(table: str, column: str) -> Codes:
    """Return the words of the codes of a column; nothing where it holds other values."""
    return OF_TABLES.get(table, {}).get(column, NONE)
