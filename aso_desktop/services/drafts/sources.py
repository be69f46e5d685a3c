"""What a letter, a meeting or the house gives to a template, under the names of `services.templates.dictionary`.

Words come in the language of the document, which need not be that of the window.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.meeting_times import local_time
from aso_desktop.services.contacts import queries as contacts
from aso_desktop.services.correspondence import queries as letters
from aso_desktop.services.drafts.queries import LetterOf
from aso_desktop.services.drafts.typed import merged
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.people import queries as people
from aso_desktop.services.templates.dictionary import Known, known_fields

LETTER: Final = "letter"
MEETING: Final = "meeting"
INCOMING: Final = "incoming"
_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "chair": ("président", "chair"),
    "secretary": ("secrétaire", "secretary"),
    "member": ("membre", "member"),
    "guest": ("invité", "guest"),
    "expert": ("expert", "expert"),
    "present": ("présent", "present"),
    "remote": ("présent en visioconférence", "present, by video"),
    "represented": ("représenté", "represented"),
    "excused": ("excusé", "excused"),
    "absent": ("absent", "absent"),
    "todo": ("à faire", "to do"),
    "doing": ("en cours", "under way"),
    "waiting": ("en attente", "waiting"),
    "done": ("fait", "done"),
    "dropped": ("abandonné", "dropped"),
    "votes": ("{0} pour, {1} contre, {2} abstention{s}", "{0} for, {1} against, {2} abstaining"),
    "off_quorum": ("hors quorum ({0} présent{s}, {1} requis)", "without a quorum ({0} present, {1} needed)"),
    "quorum": ("{0} présent{s}, {1} requis", "{0} present, {1} needed"),
    "sir_or_madam": ("Madame, Monsieur", "Dear Sir or Madam"),
}
"""Words of documents, French and English: data like the templates, not words of the window."""
_HERE: Final = ("present", "remote", "represented")


def blank(kind: str) -> dict[str, Any]:
    """Return every field of a kind of template without a value."""
    return {field.name: _empty(field) for field in known_fields(kind)}


def _empty(field: Known) -> Any:
    if field.kind == "list":
        return []
    return {inner.name: _empty(inner) for inner in field.fields} if field.kind == "record" else None


def house(db: Any, today: date, letterhead: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return what stands in every document: who writes, for which unit, on which day; then what the letterhead says."""
    agent = people.present_agent(db)
    unit = agent.unit if agent is not None else None
    name = agent.name if agent is not None else ""
    usual = {
        "ministere": None,
        "direction": "",
        "service": unit.label if unit is not None else "",
        "lieu_redaction": "",
        "date_document": today,
        "redacteur": name,
        "signataire": {"nom": name, "qualite": ""},
    }
    return merged(usual, letterhead or {})


def letter(db: Any, letter_id: UUID, language: str, today: date) -> dict[str, Any]:
    """Return what a letter of the register gives."""
    found = letters.detail(db, letter_id)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("drafts", "This letter no longer exists: refresh the list."))
    row = found.letter
    signatory = {"signataire": {"nom": row.signatory, "qualite": ""}} if row.signatory else {}
    drafter = {"redacteur": row.drafter} if row.drafter else {}
    return {
        "numero": row.number,
        "reference": "" if row.direction == INCOMING else row.number,
        "objet": row.subject,
        "reference_expediteur": row.sender_reference,
        "date_lettre": _day(row.document_date),
        "date_reception": _day(row.received_on),
        "date_silence": _day(row.due_on),
        "echeance": _day(row.due_on),
        "destinataire": _party(db, found, _addressed(found), language, today),
        "expediteur": _party(db, found, "sender", language, today),
        "pieces": [{"id": str(e.id), "nom": e.name, "nombre": "1", "observations": ""} for e in found.present],
        **signatory,
        **drafter,
    }


def is_incoming(db: Any, letter_id: UUID | None) -> bool:
    """Say whether a letter is an arrival."""
    found = letters.detail(db, letter_id) if letter_id is not None else None
    return found is not None and found.letter.direction == INCOMING


def own_number(own: LetterOf | None, *, speaks_of_another: bool) -> dict[str, Any]:
    """Return what the register gives to the document itself; `numero` stays that of the letter it speaks of."""
    if own is None or not own.number:
        return {}
    return {"reference": own.number} if speaks_of_another else {"reference": own.number, "numero": own.number}


def _addressed(found: Any) -> str:
    """Return whom a document about this letter is for: who wrote it, when it arrived here."""
    return "sender" if found.letter.direction == INCOMING and found.named("sender") else "recipient"


def _party(db: Any, found: Any, role: str, language: str, today: date) -> dict[str, Any]:
    party = next((p for p in found.parties if p.role == role), None)
    if party is None:
        return {"nom": None, "appel": _word("sir_or_madam", language)}
    person = contacts.contact(db, party.contact_id, today.isoformat()) if party.contact_id else None
    body = contacts.organisation(db, party.organisation_id) if party.organisation_id else None
    if person is not None:
        return of_contact(person, language)
    if body is not None:
        return of_organisation(body, language)
    return {"nom": party.printed, "appel": _word("sir_or_madam", language)}


def of_organisation(body: Any, language: str) -> dict[str, Any]:
    """Return an organisation of the directory as an addressee."""
    return {
        "nom": body.printed, "appel": _word("sir_or_madam", language), "adresse": body.address,
        "courriel": body.email, "organisme": "", "fonction": "",
    }  # fmt: skip


def of_contact(person: Any, language: str) -> dict[str, Any]:
    """Return a person of the directory as an addressee."""
    first = person.positions.split("; ")[0] if person.positions else ""
    function, _, body = first.partition(" · ")
    return {
        "nom": person.printed,
        "appel": person.title if _is_whole(person.title) else _word("sir_or_madam", language),
        "fonction": function,
        "organisme": body,
        "adresse": person.address,
        "courriel": person.email,
    }


def _is_whole(title: str) -> bool:
    """Say whether a title is a form of address, not a short form (« M. », “Mr”)."""
    return len(title) > 4 and not title.endswith(".")  # noqa: PLR2004 - shorter ones are abbreviations


def meeting(db: Any, meeting_id: UUID, language: str, *, wide: bool = False) -> dict[str, Any]:
    """Return what a meeting and its minutes give; `wide` leaves restricted and internal items out."""
    content = content_of(db, meeting_id, wide=wide)
    zone = content["time_zone"]
    starts, ends = (local_time(datetime.fromisoformat(content[n]), zone) for n in ("starts_at", "ends_at"))
    items = [_item(rank, item, language) for rank, item in enumerate(content["items"], 1)]
    return {
        "titre_reunion": content["title"],
        "reference": content["reference"],
        "date_reunion": starts.date(),
        "heure_debut": starts.time().replace(second=0, microsecond=0),
        "heure_fin": ends.time().replace(second=0, microsecond=0),
        "lieu": content["room"],
        "lien_visio": content["video_link"],
        "resume": content["minutes"].get("summary_280", ""),
        **_people(content["people"], language),
        "quorum": _quorum(items, content, language),
        "points": items,
        "decisions": [d for item in items for d in item["decisions"]],
        "actions": [a for item in items for a in item["actions"]],
        "suivi": [_action(row, language) for row in content["carried"]],
    }


def _people(rows: Sequence[Mapping[str, Any]], language: str) -> dict[str, Any]:
    def named(*statuses: str) -> str:
        return ", ".join(p["printed"] for p in rows if p["status"] in statuses)

    def first(role: str) -> str:
        return next((p["printed"] for p in rows if p["role"] == role), "")

    return {
        "presents": named(*_HERE),
        "excuses": named("excused"),
        "absents": named("absent"),
        "president": first("chair"),
        "secretaire": first("secretary"),
        "participants": [
            {
                "id": p["id"], "nom": p["printed"], "qualite": p["title"], "role": _word(p["role"], language),
                "presence": _word(p["status"], language) if p["status"] else "",
            }
            for p in rows
        ],
    }  # fmt: skip


def _quorum(items: Sequence[Mapping[str, Any]], content: Mapping[str, Any], language: str) -> str:
    del items
    counted = [d for item in content["items"] for d in item["decisions"] if d["quorum_needed"]]
    if not counted:
        return ""
    present, needed = counted[0]["quorum_present"], counted[0]["quorum_needed"]
    return _counted("quorum", language, present, needed, of=present)


def _item(rank: int, item: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {
        "id": item["id"],
        "rang": rank,
        "titre": item["title"],
        "rapporteur": item["presenter"],
        "duree": str(item["planned_min"]) if item["planned_min"] else "",
        "notes": [{"id": str(n), "texte": note["text"]} for n, note in enumerate(item["notes"], 1)],
        "decisions": [_decision(row, language) for row in item["decisions"]],
        "actions": [_action(row, language) for row in item["actions"]],
    }


def _decision(row: Mapping[str, Any], language: str) -> dict[str, Any]:
    said = []
    if row["votes_for"] is not None:
        votes = [row[name] or 0 for name in ("votes_for", "votes_against", "abstentions")]
        said.append(_counted("votes", language, *votes, of=votes[2]))
    if row["off_quorum"]:
        present, needed = row["quorum_present"], row["quorum_needed"]
        said.append(_counted("off_quorum", language, present, needed, of=present))
    return {
        "id": row["id"], "numero": row["number"], "texte": row["text"], "vote": " ; ".join(said),
        "date_effet": _day(row["effective_on"]),
    }  # fmt: skip


def _action(row: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {
        "id": row["id"], "quoi": row["text"], "qui": row["owner"], "echeance": _day(row["due_on"]),
        "etat": _word(row["state"], language),
    }  # fmt: skip


def _word(name: str, language: str) -> str:
    return _WORDS[name][language == "en"]


def _counted(name: str, language: str, *counts: int, of: int) -> str:
    """Return words with their counts; `of` says whether what is counted is several."""
    return _word(name, language).format(*counts, s="s" if of > 1 else "")


def _day(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
