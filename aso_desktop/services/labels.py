"""The words of the codes that letters hold, marked for translation: one place for windows, commands and prints."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

DIRECTIONS: Final[Mapping[str, Text]] = {
    "incoming": QT_TRANSLATE_NOOP("labels", "Incoming"),
    "outgoing": QT_TRANSLATE_NOOP("labels", "Outgoing"),
    "internal": QT_TRANSLATE_NOOP("labels", "Internal"),
}
REGISTER_DIRECTIONS: Final[Mapping[str, Text]] = {
    **DIRECTIONS,
    "decisions": QT_TRANSLATE_NOOP("labels", "Decisions"),
}
"""What a register numbers: letters of one way, or decisions of meetings."""
REGISTER_RESETS: Final[Mapping[str, Text]] = {
    "year": QT_TRANSLATE_NOOP("labels", "Each year"),
    "never": QT_TRANSLATE_NOOP("labels", "Never"),
}
"""When the numbers of a register start again at 1."""

STATES: Final[Mapping[str, Text]] = {
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "registered": QT_TRANSLATE_NOOP("labels", "Registered"),
    "assigned": QT_TRANSLATE_NOOP("labels", "Assigned"),
    "in_progress": QT_TRANSLATE_NOOP("labels", "In progress"),
    "in_visa": QT_TRANSLATE_NOOP("labels", "Out for visa"),
    "to_sign": QT_TRANSLATE_NOOP("labels", "To be signed"),
    "signed": QT_TRANSLATE_NOOP("labels", "Signed"),
    "sent": QT_TRANSLATE_NOOP("labels", "Sent"),
    "receipt_returned": QT_TRANSLATE_NOOP("labels", "Receipt returned"),
    "undelivered": QT_TRANSLATE_NOOP("labels", "Undelivered"),
    "answered": QT_TRANSLATE_NOOP("labels", "Answered"),
    "no_action": QT_TRANSLATE_NOOP("labels", "No action"),
    "transferred": QT_TRANSLATE_NOOP("labels", "Transferred"),
    "waiting_third_party": QT_TRANSLATE_NOOP("labels", "Waiting for a third party"),
    "dormant": QT_TRANSLATE_NOOP("labels", "Dormant"),
    "closed": QT_TRANSLATE_NOOP("labels", "Closed"),
    "cancelled": QT_TRANSLATE_NOOP("labels", "Cancelled"),
}

SENDING_MODES: Final[Mapping[str, Text]] = {
    "simple": QT_TRANSLATE_NOOP("labels", "Ordinary post"),
    "email": QT_TRANSLATE_NOOP("labels", "E-mail"),
    "tracked": QT_TRANSLATE_NOOP("labels", "Tracked post"),
    "registered_receipt": QT_TRANSLATE_NOOP("labels", "Registered post with receipt"),
    "fax": QT_TRANSLATE_NOOP("labels", "Fax"),
    "express": QT_TRANSLATE_NOOP("labels", "Express post"),
    "courier": QT_TRANSLATE_NOOP("labels", "Courier"),
    "hand_delivered": QT_TRANSLATE_NOOP("labels", "Delivered by hand"),
    "digital_registered": QT_TRANSLATE_NOOP("labels", "Digital registered post"),
}

MEDIA: Final[Mapping[str, Text]] = {
    "paper": QT_TRANSLATE_NOOP("labels", "Paper"),
    "electronic": QT_TRANSLATE_NOOP("labels", "Electronic"),
    "mixed": QT_TRANSLATE_NOOP("labels", "Paper and electronic"),
}

PRIORITIES: Final[Mapping[str, Text]] = {
    "normal": QT_TRANSLATE_NOOP("labels", "Normal"),
    "urgent": QT_TRANSLATE_NOOP("labels", "Urgent"),
    "very_urgent": QT_TRANSLATE_NOOP("labels", "Very urgent"),
}

MARKS: Final[Mapping[str, Text]] = {
    "none": QT_TRANSLATE_NOOP("labels", "No mark"),
    "internal": QT_TRANSLATE_NOOP("labels", "Internal use"),
    "restricted_use": QT_TRANSLATE_NOOP("labels", "Restricted use"),
    "confidential_personal": QT_TRANSLATE_NOOP("labels", "Confidential – personal"),
    "confidential_medical": QT_TRANSLATE_NOOP("labels", "Confidential – medical"),
    "confidential_hr": QT_TRANSLATE_NOOP("labels", "Confidential – staff"),
    "dr": QT_TRANSLATE_NOOP("labels", "Restricted distribution"),
    "dr_france": QT_TRANSLATE_NOOP("labels", "Restricted distribution – Special France"),
}

MASKED_MARKS: Final = frozenset({"confidential_personal", "confidential_medical", "confidential_hr", "dr", "dr_france"})
"""Letters under these leave the program without subject nor correspondents."""

INSTRUCTIONS: Final[Mapping[str, Text]] = {
    "for_assignment": QT_TRANSLATE_NOOP("labels", "For assignment"),
    "for_opinion": QT_TRANSLATE_NOOP("labels", "For opinion"),
    "for_information": QT_TRANSLATE_NOOP("labels", "For information"),
    "draft_for_signature": QT_TRANSLATE_NOOP("labels", "Draft reply for my signature"),
    "see_me": QT_TRANSLATE_NOOP("labels", "See me about it"),
    "file": QT_TRANSLATE_NOOP("labels", "File it"),
}

LINKS: Final[Mapping[str, Text]] = {
    "answers": QT_TRANSLATE_NOOP("labels", "answers"),
    "transmits": QT_TRANSLATE_NOOP("labels", "transmits"),
    "cancels": QT_TRANSLATE_NOOP("labels", "cancels"),
    "replaces": QT_TRANSLATE_NOOP("labels", "replaces"),
    "completes": QT_TRANSLATE_NOOP("labels", "completes"),
    "reminds": QT_TRANSLATE_NOOP("labels", "reminds of"),
    "follows": QT_TRANSLATE_NOOP("labels", "follows"),
    "duplicates": QT_TRANSLATE_NOOP("labels", "duplicates"),
}

PARTY_ROLES: Final[Mapping[str, Text]] = {
    "sender": QT_TRANSLATE_NOOP("labels", "Sender"),
    "recipient": QT_TRANSLATE_NOOP("labels", "Recipient"),
    "copy": QT_TRANSLATE_NOOP("labels", "Copy"),
}

ENCLOSURE_ROLES: Final[Mapping[str, Text]] = {
    "main": QT_TRANSLATE_NOOP("labels", "Main document"),
    "annex": QT_TRANSLATE_NOOP("labels", "Annex"),
    "receipt": QT_TRANSLATE_NOOP("labels", "Receipt"),
    "signature_proof": QT_TRANSLATE_NOOP("labels", "Proof of signature"),
    "visa_scan": QT_TRANSLATE_NOOP("labels", "Scanned visa"),
}

ENCLOSURE_SOURCES: Final[Mapping[str, Text]] = {
    "file": QT_TRANSLATE_NOOP("labels", "File"),
    "scan": QT_TRANSLATE_NOOP("labels", "Scan"),
    "mail": QT_TRANSLATE_NOOP("labels", "Mail"),
    "template": QT_TRANSLATE_NOOP("labels", "Template"),
}

NUMBER_STATES: Final[Mapping[str, Text]] = {
    "reserved": QT_TRANSLATE_NOOP("labels", "Reserved"),
    "issued": QT_TRANSLATE_NOOP("labels", "Issued"),
    "cancelled": QT_TRANSLATE_NOOP("labels", "Cancelled"),
    "void": QT_TRANSLATE_NOOP("labels", "Void"),
    "returned": QT_TRANSLATE_NOOP("labels", "Returned"),
}
"""What became of a number; a cancelled one stays used for ever."""

FIELDS: Final[Mapping[str, Text]] = {
    "number": QT_TRANSLATE_NOOP("labels", "Number"),
    "direction": QT_TRANSLATE_NOOP("labels", "Direction"),
    "register": QT_TRANSLATE_NOOP("labels", "Register"),
    "type": QT_TRANSLATE_NOOP("labels", "Type"),
    "subject": QT_TRANSLATE_NOOP("labels", "Subject"),
    "senders": QT_TRANSLATE_NOOP("labels", "Senders"),
    "recipients": QT_TRANSLATE_NOOP("labels", "Recipients"),
    "copies": QT_TRANSLATE_NOOP("labels", "Copies"),
    "summary": QT_TRANSLATE_NOOP("labels", "Summary"),
    "notes": QT_TRANSLATE_NOOP("labels", "Notes"),
    "sending_mode": QT_TRANSLATE_NOOP("labels", "Sending mode"),
    "medium": QT_TRANSLATE_NOOP("labels", "Medium"),
    "document_date": QT_TRANSLATE_NOOP("labels", "Date of the document"),
    "received_on": QT_TRANSLATE_NOOP("labels", "Arrived on"),
    "registered_on": QT_TRANSLATE_NOOP("labels", "Registered on"),
    "sent_on": QT_TRANSLATE_NOOP("labels", "Left on"),
    "sender_reference": QT_TRANSLATE_NOOP("labels", "Sender’s reference"),
    "tracking_number": QT_TRANSLATE_NOOP("labels", "Tracking number"),
    "signatory": QT_TRANSLATE_NOOP("labels", "Signatory"),
    "drafter": QT_TRANSLATE_NOOP("labels", "Drafter"),
    "enclosure_count": QT_TRANSLATE_NOOP("labels", "Enclosures"),
    "language": QT_TRANSLATE_NOOP("labels", "Language"),
    "priority": QT_TRANSLATE_NOOP("labels", "Priority"),
    "mark": QT_TRANSLATE_NOOP("labels", "Mark of protection"),
    "personal_data": QT_TRANSLATE_NOOP("labels", "Personal data"),
    "is_request": QT_TRANSLATE_NOOP("labels", "Is a request"),
    "lead": QT_TRANSLATE_NOOP("labels", "Lead"),
    "unit": QT_TRANSLATE_NOOP("labels", "Unit"),
    "instructions": QT_TRANSLATE_NOOP("labels", "Instructions"),
    "due_on": QT_TRANSLATE_NOOP("labels", "Target date"),
    "state": QT_TRANSLATE_NOOP("labels", "State"),
    "state_reason": QT_TRANSLATE_NOOP("labels", "Reason"),
    "physical_location": QT_TRANSLATE_NOOP("labels", "Where the paper lies"),
    "oral_reply": QT_TRANSLATE_NOOP("labels", "Oral reply"),
}
"""Heading of each field, in tables that go out."""
