"""The fields of the form of a letter, by direction; names are those that the service speaks of."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence import labels
from aso_desktop.ui.correspondence.dialogs import coded
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import NO_TEXT, Field, Kind
from aso_desktop.ui.kit.widgets.inputs import Choice

DOCUMENT: Final = QT_TRANSLATE_NOOP("letter_form", "Document")
CONTENT: Final = QT_TRANSLATE_NOOP("letter_form", "Content")
PEOPLE: Final = QT_TRANSLATE_NOOP("letter_form", "Correspondents")
WORK: Final = QT_TRANSLATE_NOOP("letter_form", "Processing")
MORE: Final = QT_TRANSLATE_NOOP("letter_form", "More")

PARTIES: Final[Mapping[str, tuple[str, ...]]] = {
    "senders": ("senders", "senders_more"),
    "recipients": ("recipients", "recipients_more"),
    "copies": ("copies",),
}
"""Field of the service → fields of the form, one correspondent each."""
SECOND: Final[Mapping[str, str]] = {"senders": "senders_more", "recipients": "recipients_more"}
"""Field → the field of its second correspondent, hidden until it is asked for."""
DATES: Final = ("received_on", "document_date", "sent_on", "due_on")
KEPT_IN_SERIES: Final = (
    "register_id",
    "type_code",
    "medium",
    "sending_mode",
    "received_on",
    "sent_on",
    "senders",
    "recipients",
    "drafter",
    "signatory",
)
"""What the next letter of a series begins with."""
LANGUAGES: Final = (
    Choice("fr", QT_TRANSLATE_NOOP("letter_form", "French")),
    Choice("en", QT_TRANSLATE_NOOP("letter_form", "English")),
    Choice("de", QT_TRANSLATE_NOOP("letter_form", "German")),
    Choice("es", QT_TRANSLATE_NOOP("letter_form", "Spanish")),
    Choice("it", QT_TRANSLATE_NOOP("letter_form", "Italian")),
    Choice("xx", QT_TRANSLATE_NOOP("letter_form", "Other")),
)
NO_INSTRUCTION: Final = Choice("", QT_TRANSLATE_NOOP("letter_form", "None"))
FIRST_TYPED: Final[Mapping[str, str]] = {
    "incoming": "document_date",
    "outgoing": "subject",
    "internal": "subject",
}
"""The field that has the focus in a new letter: what stands before it is usually right."""

_KIND: Final = (
    Field("type_code", QT_TRANSLATE_NOOP("letter_form", "Type and medium"), Kind.CHOICE, DOCUMENT),
    Field("medium", NO_TEXT, Kind.CHOICE, beside=True, choices=coded(labels.MEDIA)),
    Field("sending_mode", NO_TEXT, Kind.CHOICE, beside=True, choices=coded(labels.SENDING_MODES)),
    Field("register_id", labels.FIELDS["register"], Kind.CHOICE),
)
_ARRIVED: Final = Field("received_on", labels.FIELDS["received_on"], Kind.DATE, required=True, width=15, lean=Lean.PAST)
_LEFT: Final = Field("sent_on", labels.FIELDS["sent_on"], Kind.DATE, width=15, lean=Lean.PAST)
_DATED: Final = Field("document_date", labels.FIELDS["document_date"], Kind.DATE, width=15, lean=Lean.PAST)
_TRACKED: Final = Field("tracking_number", labels.FIELDS["tracking_number"], beside=True)
_THEIR_REFERENCE: Final = Field("sender_reference", QT_TRANSLATE_NOOP("letter_form", "Sender’s ref."), width=15)
_OUR_REFERENCE: Final = Field("sender_reference", QT_TRANSLATE_NOOP("letter_form", "Reference"), width=15)
_SUBJECT: Final = Field("subject", labels.FIELDS["subject"], group=CONTENT, required=True)
_SENDERS: Final = (
    Field("senders", labels.PARTY_ROLES["sender"], Kind.COMPLETE, PEOPLE, required=True, can_create=False),
    Field("senders_more", QT_TRANSLATE_NOOP("letter_form", "Second sender"), Kind.COMPLETE, PEOPLE, can_create=False),
)
_SECOND_RECIPIENT: Final = Field(
    "recipients_more", QT_TRANSLATE_NOOP("letter_form", "Second recipient"), Kind.COMPLETE, PEOPLE, can_create=False
)
_RECIPIENTS: Final = (
    Field("recipients", labels.PARTY_ROLES["recipient"], Kind.COMPLETE, PEOPLE, can_create=False),
    _SECOND_RECIPIENT,
)
_NEEDED_RECIPIENTS: Final = (
    Field("recipients", labels.PARTY_ROLES["recipient"], Kind.COMPLETE, PEOPLE, required=True, can_create=False),
    _SECOND_RECIPIENT,
)
_COPIES: Final = Field("copies", labels.PARTY_ROLES["copy"], Kind.COMPLETE, PEOPLE, can_create=False)
_AUTHORS: Final = (
    Field("drafter", labels.FIELDS["drafter"], group=PEOPLE),
    Field("signatory", labels.FIELDS["signatory"], beside=True),
)
_LEAD: Final = (
    Field("lead_id", QT_TRANSLATE_NOOP("letter_form", "Assigned to"), Kind.COMPLETE, WORK, can_create=False),
    Field("priority", labels.FIELDS["priority"], Kind.CHOICE, beside=True, choices=coded(labels.PRIORITIES)),
)
_DUE: Final = Field("due_on", QT_TRANSLATE_NOOP("letter_form", "Answer before"), Kind.DATE, width=15, lean=Lean.FUTURE)
_MARK: Final = (
    Field("mark", QT_TRANSLATE_NOOP("letter_form", "Mark"), Kind.CHOICE, choices=coded(labels.MARKS)),
    Field(
        "instructions",
        QT_TRANSLATE_NOOP("letter_form", "Instruction"),
        Kind.CHOICE,
        beside=True,
        choices=coded(labels.INSTRUCTIONS, NO_INSTRUCTION),
    ),
    Field("mark_reason", QT_TRANSLATE_NOOP("letter_form", "Reason to lower it"), repeats=False),
    Field("notes", labels.FIELDS["notes"], Kind.TEXT, lines=2),
)
_MORE: Final = (
    Field("summary", labels.FIELDS["summary"], Kind.TEXT, MORE, lines=2),
    Field("physical_location", QT_TRANSLATE_NOOP("letter_form", "Paper kept in")),
    Field("language", labels.FIELDS["language"], Kind.CHOICE, beside=True, choices=LANGUAGES),
    Field("personal_data", labels.FIELDS["personal_data"], Kind.CHECK),
)

FIELDS: Final[Mapping[str, tuple[Field, ...]]] = {
    "incoming": (
        *_KIND, _ARRIVED, _DATED, _THEIR_REFERENCE, _TRACKED, _SUBJECT, *_SENDERS, *_RECIPIENTS, _COPIES,
        *_LEAD, _DUE, *_MARK, *_MORE,
    ),
    "outgoing": (
        *_KIND, _LEFT, _DATED, _OUR_REFERENCE, _TRACKED, _SUBJECT, *_NEEDED_RECIPIENTS, _COPIES, *_AUTHORS,
        *_LEAD, *_MARK, *_MORE,
    ),
    "internal": (
        *_KIND, _LEFT, _DATED, _OUR_REFERENCE, _TRACKED, _SUBJECT, *_SENDERS, *_NEEDED_RECIPIENTS, _COPIES, *_AUTHORS,
        *_LEAD, *_MARK, *_MORE,
    ),
}  # fmt: skip
