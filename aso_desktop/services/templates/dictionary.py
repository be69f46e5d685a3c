"""The fields that a template may use, by kind: what the register, a meeting or the house gives to a document.

Names are French in every template: a template in English uses the same ones. Loads nothing heavy.
"""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class Known(NamedTuple):
    """A field: its kind (see `documents.templates.fields.KINDS`), what it is called, the fields of its rows."""

    name: str
    kind: str
    label: Text
    is_required: bool = False
    fields: tuple["Known", ...] = ()


_PERSON: Final = (
    Known("nom", "text", QT_TRANSLATE_NOOP("templates", "Name"), is_required=True),
    Known("appel", "text", QT_TRANSLATE_NOOP("templates", "Form of address")),
    Known("fonction", "text", QT_TRANSLATE_NOOP("templates", "Position")),
    Known("organisme", "text", QT_TRANSLATE_NOOP("templates", "Organisation")),
    Known("adresse", "text", QT_TRANSLATE_NOOP("templates", "Address")),
    Known("courriel", "text", QT_TRANSLATE_NOOP("templates", "E-mail")),
)
_ACTION: Final = (
    Known("quoi", "text", QT_TRANSLATE_NOOP("templates", "Action")),
    Known("qui", "text", QT_TRANSLATE_NOOP("templates", "Owner")),
    Known("echeance", "date", QT_TRANSLATE_NOOP("templates", "Due date")),
    Known("etat", "text", QT_TRANSLATE_NOOP("templates", "State")),
)
_DECISION: Final = (
    Known("numero", "text", QT_TRANSLATE_NOOP("templates", "Number")),
    Known("texte", "text", QT_TRANSLATE_NOOP("templates", "Decision")),
    Known("vote", "text", QT_TRANSLATE_NOOP("templates", "Vote")),
    Known("date_effet", "date", QT_TRANSLATE_NOOP("templates", "Effective date")),
)
_HOUSE: Final = (
    Known("ministere", "text", QT_TRANSLATE_NOOP("templates", "Ministry"), is_required=True),
    Known("direction", "text", QT_TRANSLATE_NOOP("templates", "Directorate")),
    Known("logo", "image", QT_TRANSLATE_NOOP("templates", "Logo")),
    Known("papier_a_entete", "yes_no", QT_TRANSLATE_NOOP("templates", "On headed paper")),
    Known("service", "text", QT_TRANSLATE_NOOP("templates", "Unit")),
    Known("lieu_redaction", "text", QT_TRANSLATE_NOOP("templates", "Place of writing")),
    Known("date_document", "date", QT_TRANSLATE_NOOP("templates", "Date of the document"), is_required=True),
    Known("reference", "text", QT_TRANSLATE_NOOP("templates", "Reference")),
    Known("redacteur", "text", QT_TRANSLATE_NOOP("templates", "Drafted by")),
    Known(
        "signataire",
        "record",
        QT_TRANSLATE_NOOP("templates", "Signatory"),
        fields=(
            Known("nom", "text", QT_TRANSLATE_NOOP("templates", "Name")),
            Known("qualite", "text", QT_TRANSLATE_NOOP("templates", "Position")),
        ),
    ),
)
_LETTER: Final = (
    Known("numero", "text", QT_TRANSLATE_NOOP("templates", "Number")),
    Known("objet", "text", QT_TRANSLATE_NOOP("templates", "Subject"), is_required=True),
    Known("destinataire", "record", QT_TRANSLATE_NOOP("templates", "Addressee"), fields=_PERSON),
    Known("expediteur", "record", QT_TRANSLATE_NOOP("templates", "Sender"), fields=_PERSON),
    Known("reference_expediteur", "text", QT_TRANSLATE_NOOP("templates", "Their reference")),
    Known("date_lettre", "date", QT_TRANSLATE_NOOP("templates", "Date of the letter")),
    Known("date_reception", "date", QT_TRANSLATE_NOOP("templates", "Day of receipt")),
    Known("echeance", "date", QT_TRANSLATE_NOOP("templates", "Due date")),
    Known("corps", "text", QT_TRANSLATE_NOOP("templates", "Text"), is_required=True),
    Known("copies", "text", QT_TRANSLATE_NOOP("templates", "Copies to")),
    Known(
        "pieces",
        "list",
        QT_TRANSLATE_NOOP("templates", "Enclosures"),
        fields=(
            Known("nom", "text", QT_TRANSLATE_NOOP("templates", "Name")),
            Known("nombre", "text", QT_TRANSLATE_NOOP("templates", "Count")),
            Known("observations", "text", QT_TRANSLATE_NOOP("templates", "Remarks")),
        ),
    ),
)
_RECEIPT: Final = (
    Known("date_silence", "date", QT_TRANSLATE_NOOP("templates", "Day on which silence decides"), is_required=True),
    Known("silence_vaut", "text", QT_TRANSLATE_NOOP("templates", "Silence means (acceptation, rejet)"), True),  # noqa: FBT003
    Known("tribunal", "text", QT_TRANSLATE_NOOP("templates", "Administrative court")),
    Known("service_adresse", "text", QT_TRANSLATE_NOOP("templates", "Address of the unit"), is_required=True),
    Known("service_courriel", "text", QT_TRANSLATE_NOOP("templates", "E-mail of the unit"), is_required=True),
    Known("service_telephone", "text", QT_TRANSLATE_NOOP("templates", "Telephone of the unit"), is_required=True),
)
_NOTE: Final = (
    Known("essentiel", "text", QT_TRANSLATE_NOOP("templates", "In short"), is_required=True),
    Known("contexte", "text", QT_TRANSLATE_NOOP("templates", "Context"), is_required=True),
    Known("analyse", "text", QT_TRANSLATE_NOOP("templates", "Analysis"), is_required=True),
    Known("proposition", "text", QT_TRANSLATE_NOOP("templates", "Proposal"), is_required=True),
    Known("date_effet", "date", QT_TRANSLATE_NOOP("templates", "Effective date")),
)
_MEETING: Final = (
    Known("titre_reunion", "text", QT_TRANSLATE_NOOP("templates", "Title of the meeting"), is_required=True),
    Known("date_reunion", "date", QT_TRANSLATE_NOOP("templates", "Date of the meeting"), is_required=True),
    Known("heure_debut", "time", QT_TRANSLATE_NOOP("templates", "Begins at")),
    Known("heure_fin", "time", QT_TRANSLATE_NOOP("templates", "Ends at")),
    Known("lieu", "text", QT_TRANSLATE_NOOP("templates", "Place")),
    Known("lien_visio", "text", QT_TRANSLATE_NOOP("templates", "Video link")),
    Known("presents", "text", QT_TRANSLATE_NOOP("templates", "Present")),
    Known("excuses", "text", QT_TRANSLATE_NOOP("templates", "Apologies")),
    Known("absents", "text", QT_TRANSLATE_NOOP("templates", "Absent")),
    Known("president", "text", QT_TRANSLATE_NOOP("templates", "Chair")),
    Known("secretaire", "text", QT_TRANSLATE_NOOP("templates", "Secretary")),
    Known("quorum", "text", QT_TRANSLATE_NOOP("templates", "Quorum")),
    Known("resume", "text", QT_TRANSLATE_NOOP("templates", "Summary")),
    Known(
        "participants",
        "list",
        QT_TRANSLATE_NOOP("templates", "Participants"),
        fields=(
            Known("nom", "text", QT_TRANSLATE_NOOP("templates", "Name")),
            Known("qualite", "text", QT_TRANSLATE_NOOP("templates", "Position")),
            Known("role", "text", QT_TRANSLATE_NOOP("templates", "Role")),
            Known("presence", "text", QT_TRANSLATE_NOOP("templates", "Presence")),
        ),
    ),
    Known(
        "points",
        "list",
        QT_TRANSLATE_NOOP("templates", "Items"),
        fields=(
            Known("titre", "text", QT_TRANSLATE_NOOP("templates", "Title")),
            Known("rang", "number", QT_TRANSLATE_NOOP("templates", "Rank")),
            Known("rapporteur", "text", QT_TRANSLATE_NOOP("templates", "Presented by")),
            Known("duree", "text", QT_TRANSLATE_NOOP("templates", "Minutes planned")),
            Known(
                "notes",
                "list",
                QT_TRANSLATE_NOOP("templates", "Notes"),
                fields=(Known("texte", "text", QT_TRANSLATE_NOOP("templates", "Text")),),
            ),
            Known("decisions", "list", QT_TRANSLATE_NOOP("templates", "Decisions"), fields=_DECISION),
            Known("actions", "list", QT_TRANSLATE_NOOP("templates", "Actions"), fields=_ACTION),
        ),
    ),
    Known("decisions", "list", QT_TRANSLATE_NOOP("templates", "Decisions"), fields=_DECISION),
    Known("actions", "list", QT_TRANSLATE_NOOP("templates", "Actions"), fields=_ACTION),
    Known("suivi", "list", QT_TRANSLATE_NOOP("templates", "Earlier actions"), fields=_ACTION),
)
MEETING_KINDS: Final = ("minutes", "report", "decisions", "invitation", "attendance_sheet")
"""Kinds of templates that a meeting fills; a letter, or nothing, fills the others."""
_BY_KIND: Final[Mapping[str, tuple[Known, ...]]] = {
    **dict.fromkeys(MEETING_KINDS, _HOUSE + _MEETING),
    "receipt": _HOUSE + _LETTER + _RECEIPT,
}


def known_fields(kind: str) -> tuple[Known, ...]:
    """Return the fields of a kind of template, in the order that a form shows them."""
    return _BY_KIND.get(kind, _HOUSE + _LETTER + _NOTE)


def dictionary(kind: str) -> dict[str, Any]:
    """Return the same as plain data, for the compiler in its own process."""
    return {field.name: _plain(field) for field in known_fields(kind)}


def _plain(field: Known) -> dict[str, Any]:
    fields = {inner.name: _plain(inner) for inner in field.fields}
    return {"kind": field.kind, "required": field.is_required, "fields": fields}
