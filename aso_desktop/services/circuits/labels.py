"""The words of the codes that circuits hold, marked for translation."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

MODES: Final[Mapping[str, Text]] = {
    "visa": QT_TRANSLATE_NOOP("circuits", "Visa"),
    "opinion": QT_TRANSLATE_NOOP("circuits", "Opinion"),
    "binding_opinion": QT_TRANSLATE_NOOP("circuits", "Binding opinion"),
    "signature": QT_TRANSLATE_NOOP("circuits", "Signature"),
    "seal": QT_TRANSLATE_NOOP("circuits", "Stamp"),
    "information": QT_TRANSLATE_NOOP("circuits", "For information"),
}
RULES: Final[Mapping[str, Text]] = {
    "all": QT_TRANSLATE_NOOP("circuits", "All of this rank"),
    "any": QT_TRANSLATE_NOOP("circuits", "One of this rank is enough"),
}
RESULTS: Final[Mapping[str, Text]] = {
    "read": QT_TRANSLATE_NOOP("circuits", "Opened the documents"),
    "endorsed": QT_TRANSLATE_NOOP("circuits", "Endorsed"),
    "opinion_for": QT_TRANSLATE_NOOP("circuits", "Opinion in favour"),
    "opinion_against": QT_TRANSLATE_NOOP("circuits", "Opinion against"),
    "signed": QT_TRANSLATE_NOOP("circuits", "Signed"),
    "sealed": QT_TRANSLATE_NOOP("circuits", "Stamped"),
    "rejected": QT_TRANSLATE_NOOP("circuits", "Rejected"),
    "delegated": QT_TRANSLATE_NOOP("circuits", "Handed over to {name}"),
    "overridden": QT_TRANSLATE_NOOP("circuits", "Passed over"),
    "taken_back": QT_TRANSLATE_NOOP("circuits", "Took an act back"),
    "withdrawn": QT_TRANSLATE_NOOP("circuits", "Withdrew the circuit"),
    "interrupted": QT_TRANSLATE_NOOP("circuits", "Interrupted the circuit"),
}
DO: Final[Mapping[str, Text]] = {
    "endorsed": QT_TRANSLATE_NOOP("circuits", "Endorse"),
    "opinion_for": QT_TRANSLATE_NOOP("circuits", "Opinion in favour"),
    "opinion_against": QT_TRANSLATE_NOOP("circuits", "Opinion against"),
    "signed": QT_TRANSLATE_NOOP("circuits", "Sign"),
    "sealed": QT_TRANSLATE_NOOP("circuits", "Stamp"),
    "read": QT_TRANSLATE_NOOP("circuits", "Note that it was read"),
}
"""What a step can be fulfilled with, as it is asked."""
STEPS: Final[Mapping[str, Text]] = {
    "upcoming": QT_TRANSLATE_NOOP("circuits", "To come"),
    "waiting": QT_TRANSLATE_NOOP("circuits", "Waiting"),
    "read": QT_TRANSLATE_NOOP("circuits", "Opened"),
    "endorsed": QT_TRANSLATE_NOOP("circuits", "Endorsed"),
    "opinion_given": QT_TRANSLATE_NOOP("circuits", "Opinion given"),
    "signed": QT_TRANSLATE_NOOP("circuits", "Signed"),
    "rejected": QT_TRANSLATE_NOOP("circuits", "Rejected"),
    "delegated": QT_TRANSLATE_NOOP("circuits", "Handed over"),
    "overridden": QT_TRANSLATE_NOOP("circuits", "Passed over"),
    "not_needed": QT_TRANSLATE_NOOP("circuits", "Not needed"),
}
STATES: Final[Mapping[str, Text]] = {
    "running": QT_TRANSLATE_NOOP("circuits", "In circuit"),
    "approved": QT_TRANSLATE_NOOP("circuits", "Approved"),
    "rejected": QT_TRANSLATE_NOOP("circuits", "Rejected"),
    "withdrawn": QT_TRANSLATE_NOOP("circuits", "Withdrawn"),
    "interrupted": QT_TRANSLATE_NOOP("circuits", "Interrupted"),
}
REMARKS: Final[Mapping[str, Text]] = {
    "duplicate": QT_TRANSLATE_NOOP("circuits", "A second act on this step, made apart: the first one counts"),
    "other_version": QT_TRANSLATE_NOOP("circuits", "Given on another version of the documents: to be confirmed"),
    "too_early": QT_TRANSLATE_NOOP("circuits", "Given before its turn: to be confirmed"),
    "too_late": QT_TRANSLATE_NOOP("circuits", "Came too late: it changes nothing"),
    "after_the_end": QT_TRANSLATE_NOOP("circuits", "Came after the end of the circuit"),
    "not_asked": QT_TRANSLATE_NOOP("circuits", "Was not asked: it changes nothing"),
}
CAPACITIES: Final[Mapping[str, Text]] = {
    "holder": Text("circuits", ""),
    "delegation": QT_TRANSLATE_NOOP("circuits", "by delegation of {name}"),
    "acting": QT_TRANSLATE_NOOP("circuits", "acting for {name}"),
    "paper": QT_TRANSLATE_NOOP("circuits", "on paper, recorded by {name}"),
}
DELEGATIONS: Final[Mapping[str, Text]] = {
    "absence": QT_TRANSLATE_NOOP("circuits", "Absence: visas and opinions"),
    "signature": QT_TRANSLATE_NOOP("circuits", "Delegation of signature, with its act"),
    "acting": QT_TRANSLATE_NOOP("circuits", "Interim: acts in their place"),
}
OBJECTS: Final[Mapping[str, Text]] = {
    "letter": QT_TRANSLATE_NOOP("circuits", "Letter"),
    "draft": QT_TRANSLATE_NOOP("circuits", "Document"),
    "dossier": QT_TRANSLATE_NOOP("circuits", "Dossier"),
    "commitment": QT_TRANSLATE_NOOP("circuits", "Commitment"),
}
SCOPES: Final[Mapping[str, Text]] = {
    "": QT_TRANSLATE_NOOP("circuits", "Everything"),
    "letter": QT_TRANSLATE_NOOP("circuits", "Letters alone"),
    "draft": QT_TRANSLATE_NOOP("circuits", "Documents alone"),
    "dossier": QT_TRANSLATE_NOOP("circuits", "Dossiers alone"),
    "commitment": QT_TRANSLATE_NOOP("circuits", "Commitments alone"),
}
URGENCIES: Final[Mapping[str, Text]] = {
    "normal": QT_TRANSLATE_NOOP("circuits", "Normal"),
    "urgent": QT_TRANSLATE_NOOP("circuits", "Urgent"),
}
EXPECTED: Final[Mapping[str, Text]] = {
    "visa": QT_TRANSLATE_NOOP("circuits", "a visa"),
    "opinion": QT_TRANSLATE_NOOP("circuits", "an opinion, in favour or against"),
    "binding_opinion": QT_TRANSLATE_NOOP("circuits", "a binding opinion, in favour or against"),
    "signature": QT_TRANSLATE_NOOP("circuits", "a signature"),
    "seal": QT_TRANSLATE_NOOP("circuits", "a stamp"),
    "information": QT_TRANSLATE_NOOP("circuits", "only to be read"),
}
