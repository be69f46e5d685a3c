"""The letter types of a new profile; their ids follow their codes, so profiles made apart agree."""

from typing import Final, NamedTuple

from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import LetterType
from aso_desktop.store.unit_of_work import Work


class ShippedType(NamedTuple):
    """A type as it is shipped; both languages are data. `target_days` counts working days, None for the usual ones."""

    code: str
    label_fr: str
    label_en: str
    target_days: int | None = None
    is_request: bool = False


SHIPPED_TYPES: Final = (
    ShippedType("letter", "Lettre", "Letter"),
    ShippedType("email", "Courriel", "E-mail"),
    ShippedType("note", "Note", "Note"),
    ShippedType("request", "Demande", "Request", is_request=True),
    ShippedType(
        "document_access", "Demande de communication de documents", "Request for documents", 20, is_request=True
    ),
    ShippedType("appeal", "Recours", "Appeal", 30, is_request=True),
    ShippedType("complaint", "Réclamation", "Complaint", 20, is_request=True),
    ShippedType("written_question", "Question écrite", "Written parliamentary question", 20),
    ShippedType("elected_official", "Courrier d’élu", "Letter from an elected official", 15),
    ShippedType("invoice", "Facture", "Invoice", 20),
    ShippedType("invitation", "Invitation", "Invitation", 5),
    ShippedType("transmission", "Bordereau d’envoi", "Transmission slip"),
    ShippedType("circular", "Circulaire ou instruction", "Circular or instruction"),
    ShippedType("notification", "Notification", "Notification"),
    ShippedType("thanks", "Remerciements", "Thanks"),
    ShippedType("application", "Candidature", "Job application", 15),
    ShippedType("other", "Autre", "Other"),
)


def seed(work: Work) -> None:
    """Make the shipped types of letters."""
    for rank, shipped in enumerate(SHIPPED_TYPES):
        work.add(LetterType(id=shipped_id("letter_type", shipped.code), rank=rank, **shipped._asdict()))
