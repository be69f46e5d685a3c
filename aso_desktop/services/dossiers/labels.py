"""The words of the codes that dossiers hold, marked for translation."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

STATES: Final[Mapping[str, Text]] = {
    "open": QT_TRANSLATE_NOOP("dossiers", "Open"),
    "to_close": QT_TRANSLATE_NOOP("dossiers", "To close"),
    "closed": QT_TRANSLATE_NOOP("dossiers", "Closed"),
    "reopened": QT_TRANSLATE_NOOP("dossiers", "Reopened"),
    "retention_running": QT_TRANSLATE_NOOP("dossiers", "Kept for its term"),
    "to_appraise": QT_TRANSLATE_NOOP("dossiers", "To appraise"),
    "disposal_proposed": QT_TRANSLATE_NOOP("dossiers", "Disposal proposed"),
    "disposed": QT_TRANSLATE_NOOP("dossiers", "Disposed of"),
    "transfer_proposed": QT_TRANSLATE_NOOP("dossiers", "Transfer proposed"),
    "transferred": QT_TRANSLATE_NOOP("dossiers", "Transferred"),
    "kept": QT_TRANSLATE_NOOP("dossiers", "Kept"),
}
STAGES: Final[Mapping[str, Text]] = {
    "todo": QT_TRANSLATE_NOOP("dossiers", "To start"),
    "doing": QT_TRANSLATE_NOOP("dossiers", "In hand"),
    "waiting": QT_TRANSLATE_NOOP("dossiers", "Waiting"),
    "done": QT_TRANSLATE_NOOP("dossiers", "To close"),
}
"""Columns of the board as it is shipped."""
STOPS: Final[Mapping[str, Text]] = {
    "block": QT_TRANSLATE_NOOP("dossiers", "Blocked"),
    "hold": QT_TRANSLATE_NOOP("dossiers", "Held"),
}
PIECES: Final[Mapping[str, Text]] = {
    "letter": QT_TRANSLATE_NOOP("dossiers", "Letter"),
    "meeting": QT_TRANSLATE_NOOP("dossiers", "Meeting"),
    "draft": QT_TRANSLATE_NOOP("dossiers", "Draft"),
    "commitment": QT_TRANSLATE_NOOP("dossiers", "Commitment"),
    "invoice": QT_TRANSLATE_NOOP("dossiers", "Invoice"),
    "document": QT_TRANSLATE_NOOP("dossiers", "Document"),
    "dossier": QT_TRANSLATE_NOOP("dossiers", "Dossier"),
    "address": QT_TRANSLATE_NOOP("dossiers", "Address"),
}
IMPORTANCES: Final[Mapping[str, Text]] = {
    "normal": QT_TRANSLATE_NOOP("dossiers", "Importance to set"),
    "high": QT_TRANSLATE_NOOP("dossiers", "Important"),
    "low": QT_TRANSLATE_NOOP("dossiers", "Less important"),
}
BLOCKERS: Final[Mapping[str, Text]] = {
    "block": QT_TRANSLATE_NOOP("dossiers", "Lift the block: {title}"),
    "above": QT_TRANSLATE_NOOP("dossiers", "Lift the block of the dossier above: {title}"),
    "opening": QT_TRANSLATE_NOOP("dossiers", "Give the day it was opened: {title}"),
    "task": QT_TRANSLATE_NOOP("dossiers", "Finish the task, or drop it: {title}"),
    "draft": QT_TRANSLATE_NOOP("dossiers", "Finish the document: {title}"),
    "circuit": QT_TRANSLATE_NOOP("dossiers", "End the circuit of visas, or withdraw it: {title}"),
    "clock": QT_TRANSLATE_NOOP("dossiers", "Settle the deadline: {title}"),
    "reply": QT_TRANSLATE_NOOP("dossiers", "Note the reply that is awaited, or its absence: {title}"),
    "letter": QT_TRANSLATE_NOOP("dossiers", "Deal with the letter: {title}"),
    "outside": QT_TRANSLATE_NOOP("dossiers", "Put this piece into a sub-dossier: {title}"),
    "below": QT_TRANSLATE_NOOP("dossiers", "Close the sub-dossier: {title}"),
}
RULES: Final[Mapping[str, Text]] = {
    "": Text("dossiers", ""),
    "due": QT_TRANSLATE_NOOP("dossiers", "due day"),
    "task": QT_TRANSLATE_NOOP("dossiers", "task"),
    "letter": QT_TRANSLATE_NOOP("dossiers", "letter to answer"),
    "clock": QT_TRANSLATE_NOOP("dossiers", "deadline"),
}
