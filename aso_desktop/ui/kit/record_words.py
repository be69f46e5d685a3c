"""How rows, fields and values are said outside their forms; what is new keeps its name in the file."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services import labels
from aso_desktop.ui.kit.field_names import NAMES
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.record_codes import codes_of

OBJECTS: Final[dict[str, Text]] = {
    "letter": QT_TRANSLATE_NOOP("audit", "Letter"),
    "letter_party": QT_TRANSLATE_NOOP("audit", "Correspondent"),
    "letter_link": QT_TRANSLATE_NOOP("audit", "Link"),
    "letter_type": QT_TRANSLATE_NOOP("audit", "Letter type"),
    "enclosure": QT_TRANSLATE_NOOP("audit", "Enclosure"),
    "register": QT_TRANSLATE_NOOP("audit", "Register"),
    "serial_number": QT_TRANSLATE_NOOP("audit", "Number"),
    "number_block": QT_TRANSLATE_NOOP("audit", "Reserved numbers"),
    "month_closure": QT_TRANSLATE_NOOP("audit", "Closed month"),
    "contact": QT_TRANSLATE_NOOP("audit", "Person"),
    "organisation": QT_TRANSLATE_NOOP("audit", "Organisation"),
    "held_position": QT_TRANSLATE_NOOP("audit", "Position held"),
    "agent": QT_TRANSLATE_NOOP("audit", "Agent"),
    "unit": QT_TRANSLATE_NOOP("audit", "Unit"),
    "saved_view": QT_TRANSLATE_NOOP("audit", "Saved view"),
    "profile": QT_TRANSLATE_NOOP("audit", "Profile"),
    "audit_entry": QT_TRANSLATE_NOOP("audit", "Journal"),
    "action_item": QT_TRANSLATE_NOOP("audit", "Action of a meeting"),
    "agenda_call": QT_TRANSLATE_NOOP("audit", "Call for agenda items"),
    "agenda_entry": QT_TRANSLATE_NOOP("audit", "Agenda entry"),
    "agenda_item": QT_TRANSLATE_NOOP("audit", "Agenda item"),
    "attendance": QT_TRANSLATE_NOOP("audit", "Attendance"),
    "budget_line": QT_TRANSLATE_NOOP("audit", "Budget line"),
    "budget_node": QT_TRANSLATE_NOOP("audit", "Budget heading"),
    "carbon_estimate": QT_TRANSLATE_NOOP("audit", "Carbon estimate"),
    "carbon_factor": QT_TRANSLATE_NOOP("audit", "Emission factor"),
    "carbon_post": QT_TRANSLATE_NOOP("audit", "Line of a carbon estimate"),
    "circuit": QT_TRANSLATE_NOOP("audit", "Circuit of visas"),
    "circuit_template": QT_TRANSLATE_NOOP("audit", "Kept circuit"),
    "circuit_version": QT_TRANSLATE_NOOP("audit", "Version in a circuit"),
    "classification_node": QT_TRANSLATE_NOOP("audit", "Heading of the classification plan"),
    "commitment": QT_TRANSLATE_NOOP("audit", "Commitment"),
    "commitment_instalment": QT_TRANSLATE_NOOP("audit", "Instalment"),
    "deadline": QT_TRANSLATE_NOOP("audit", "Deadline"),
    "deadline_suspension": QT_TRANSLATE_NOOP("audit", "Suspension of a deadline"),
    "decision": QT_TRANSLATE_NOOP("audit", "Decision"),
    "delegation": QT_TRANSLATE_NOOP("audit", "Delegation"),
    "document_draft": QT_TRANSLATE_NOOP("audit", "Document"),
    "dossier": QT_TRANSLATE_NOOP("audit", "Dossier"),
    "dossier_note": QT_TRANSLATE_NOOP("audit", "Note of a dossier"),
    "dossier_party": QT_TRANSLATE_NOOP("audit", "Party to a dossier"),
    "dossier_piece": QT_TRANSLATE_NOOP("audit", "Piece of a dossier"),
    "dossier_stop": QT_TRANSLATE_NOOP("audit", "Block of a dossier"),
    "draft_version": QT_TRANSLATE_NOOP("audit", "Version of a document"),
    "drift_acknowledgement": QT_TRANSLATE_NOOP("audit", "Drift acknowledged"),
    "endorsement": QT_TRANSLATE_NOOP("audit", "Act on a circuit"),
    "fiscal_year": QT_TRANSLATE_NOOP("audit", "Fiscal year"),
    "invoice": QT_TRANSLATE_NOOP("audit", "Invoice"),
    "invoice_line": QT_TRANSLATE_NOOP("audit", "Line of an invoice"),
    "invoice_match": QT_TRANSLATE_NOOP("audit", "Match of an invoice"),
    "invoice_vat": QT_TRANSLATE_NOOP("audit", "VAT of an invoice"),
    "meeting": QT_TRANSLATE_NOOP("audit", "Meeting"),
    "meeting_document": QT_TRANSLATE_NOOP("audit", "Document of a meeting"),
    "meeting_reply": QT_TRANSLATE_NOOP("audit", "Reply to an invitation"),
    "meeting_room": QT_TRANSLATE_NOOP("audit", "Room"),
    "meeting_series": QT_TRANSLATE_NOOP("audit", "Series of meetings"),
    "merge_job": QT_TRANSLATE_NOOP("audit", "Mail merge"),
    "minutes": QT_TRANSLATE_NOOP("audit", "Minutes"),
    "movement": QT_TRANSLATE_NOOP("audit", "Budget movement"),
    "note": QT_TRANSLATE_NOOP("audit", "Note of a meeting"),
    "participant": QT_TRANSLATE_NOOP("audit", "Participant"),
    "payment_request": QT_TRANSLATE_NOOP("audit", "Payment request"),
    "phone_call": QT_TRANSLATE_NOOP("audit", "Phone call"),
    "quota_grant": QT_TRANSLATE_NOOP("audit", "Quota"),
    "recurring_duty": QT_TRANSLATE_NOOP("audit", "Recurring duty"),
    "reference_rate": QT_TRANSLATE_NOOP("audit", "Reference rate"),
    "reminder": QT_TRANSLATE_NOOP("audit", "Reminder"),
    "reminder_rule": QT_TRANSLATE_NOOP("audit", "Reminder rule"),
    "review": QT_TRANSLATE_NOOP("audit", "Second reading"),
    "room_booking": QT_TRANSLATE_NOOP("audit", "Room booking"),
    "supplier": QT_TRANSLATE_NOOP("audit", "Supplier"),
    "supplier_account": QT_TRANSLATE_NOOP("audit", "Bank account of a supplier"),
    "sync_hub": QT_TRANSLATE_NOOP("audit", "Shared space"),
    "task": QT_TRANSLATE_NOOP("audit", "Task"),
    "template": QT_TRANSLATE_NOOP("audit", "Template"),
    "template_field": QT_TRANSLATE_NOOP("audit", "Field of a template"),
    "transmission": QT_TRANSLATE_NOOP("audit", "Sending of a document"),
}
"""Tables, as people call one of their rows."""
YES: Final = QT_TRANSLATE_NOOP("audit", "yes")
NO: Final = QT_TRANSLATE_NOOP("audit", "no")
CLAIMS: Final = frozenset({"active", "inactive", "hidden", "personal_data", "is_request"})
_HASH: Final = re.compile(r"[0-9a-f]{32,}")
_GROUP: Final = 8
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def field_words(field: str) -> str:
    """Return the words of a field; a field that a later version knows keeps its name."""
    known = labels.FIELDS.get(field) or NAMES.get(field) or labels.FIELDS.get(field.removesuffix("_id"))
    return spoken(known) if known else field.removesuffix("_id").replace("_", " ")


def value_words(table: str, field: str, value: Any, names: Mapping[str, str]) -> str:
    """Return a value as a person reads it; an id without a name says nothing."""
    if field in CLAIMS:
        return "" if value is None else spoken(YES if value else NO)
    if value in (None, "", 0):
        return ""
    if field.endswith("_id") and field != "message_id":
        return names.get(str(value), "")
    known = codes_of(table, field).get(str(value))
    return spoken(known) if known else _plain(str(value))


def _plain(value: str) -> str:
    """Return a day or an instant as the language writes it, a hash in groups that wrap, anything else as it is."""
    if _DAY.fullmatch(value):
        return QLocale().toString(QDate.fromString(value, "yyyy-MM-dd"), QLocale.FormatType.ShortFormat)
    if _HASH.fullmatch(value):
        return " ".join(value[place : place + _GROUP] for place in range(0, len(value), _GROUP))
    return when(value) if _INSTANT.fullmatch(value) else value


def when(instant: str) -> str:
    """Return an instant in local time, as the language writes it."""
    moment = QDateTime.fromSecsSinceEpoch(
        round(datetime.fromisoformat(instant).timestamp()), QTimeZone.systemTimeZone()
    )
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
