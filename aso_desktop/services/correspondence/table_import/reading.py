"""A line of a table as a letter: headings and words in French and English."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, or_, select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import words
from aso_desktop.documents.dates import read_date
from aso_desktop.models.correspondence import LetterType, refuse_classified
from aso_desktop.models.people import Agent, Unit
from aso_desktop.models.registers import Register
from aso_desktop.services.correspondence.values import NO_MARK, LetterInput, PartyInput
from aso_desktop.services.tabular import LineReader, Synonyms, whole_number, word_of, yes_or_no
from aso_desktop.store.unit_of_work import Work

Words = Mapping[str, tuple[str, ...]]

HEADINGS: Final[Synonyms] = {
    "subject": ("objet", "subject", "intitulé", "libellé"),
    "direction": ("sens", "direction"),
    "register": ("registre", "register"),
    "former_number": ("numéro d'origine", "ancien numéro", "numéro", "n°", "number", "n° chrono", "chrono"),
    "type_code": ("type de courrier", "type", "nature du courrier", "nature"),
    "senders": ("expéditeur", "expéditeurs", "émetteur", "provenance", "sender", "senders", "from", "de"),
    "recipients": ("destinataire", "destinataires", "recipient", "recipients", "to", "à"),
    "copies": ("copie", "copies", "cc", "copy"),
    "document_date": (
        "date du document", "date du courrier", "daté du", "document date", "date of the document", "date",
    ),
    "received_on": ("arrivé le", "date d'arrivée", "reçu le", "date de réception", "received on", "arrived on"),
    "registered_on": ("enregistré le", "date d'enregistrement", "registered on"),
    "sent_on": ("parti le", "date de départ", "envoyé le", "date d'envoi", "expédié le", "sent on", "left on"),
    "sender_reference": (
        "référence de l'expéditeur", "référence expéditeur", "v/réf", "vos références", "référence", "réf",
        "sender reference", "sender’s reference", "reference",
    ),
    "priority": ("priorité", "urgence", "priority"),
    "mark": ("mention de protection", "mention", "confidentialité", "mark", "mark of protection"),
    "sending_mode": ("mode d'envoi", "nature d'envoi", "mode", "sending mode"),
    "medium": ("support", "medium"),
    "enclosure_count": ("nombre de pièces", "nb de pièces", "pièces jointes", "pj", "enclosures", "enclosure count"),
    "due_on": ("échéance", "date limite", "à traiter avant le", "due", "due on", "target date"),
    "lead": ("pilote", "suivi par", "attribué à", "responsable", "lead"),
    "unit": ("service", "bureau", "unité", "unit"),
    "drafter": ("rédacteur", "drafter"),
    "signatory": ("signataire", "signatory"),
    "tracking_number": ("numéro de suivi", "n° de suivi", "tracking number"),
    "physical_location": (
        "emplacement", "lieu de classement", "classement", "where the paper lies", "physical location",
    ),
    "language": ("langue", "language"),
    "personal_data": ("données personnelles", "personal data"),
    "is_request": ("est une demande", "is a request", "demande"),
    "summary": ("résumé", "analyse", "summary"),
    "notes": ("notes", "observations", "remarques", "commentaire", "commentaires"),
}  # fmt: skip

_DIRECTIONS: Final[Words] = {
    "incoming": ("arrivée", "arrivé", "entrant", "reçu", "in"),
    "outgoing": ("départ", "sortant", "envoyé", "out"),
    "internal": ("interne",),
}
_PRIORITIES: Final[Words] = {
    "normal": ("normal", "normale", "ordinaire"),
    "urgent": ("urgent", "urgente"),
    "very_urgent": ("très urgent", "très urgente", "immédiat"),
}
_MODES: Final[Words] = {
    "simple": ("simple", "courrier", "lettre simple", "ordinary post", "poste"),
    "email": ("courriel", "e-mail", "mail", "mél"),
    "tracked": ("suivi", "lettre suivie", "tracked post"),
    "registered_receipt": (
        "recommandé/AR",
        "recommandé avec AR",
        "recommandé",
        "LRAR",
        "AR",
        "registered post with receipt",
    ),
    "fax": ("fax", "télécopie"),
    "express": ("Chronopost", "express post"),
    "courier": ("coursier", "porteur"),
    "hand_delivered": ("remis en main propre", "main propre", "delivered by hand"),
    "digital_registered": ("pli numérique", "recommandé électronique", "digital registered post"),
}
_MEDIA: Final[Words] = {
    "paper": ("papier",),
    "electronic": ("électronique", "numérique"),
    "mixed": ("mixte", "papier et électronique", "paper and electronic"),
}
_MARKS: Final[Words] = {
    "none": ("aucune", "sans", "néant", "no mark"),
    "internal": ("interne", "usage interne", "internal use"),
    "restricted_use": ("usage restreint",),
    "confidential_personal": ("confidentiel personnel", "personnel", "confidential – personal"),
    "confidential_medical": ("confidentiel médical", "secret médical", "confidential – medical"),
    "confidential_hr": ("confidentiel RH", "confidential – staff"),
    "dr": ("diffusion restreinte", "DR", "restricted distribution"),
    "dr_france": (
        "DR – Spécial France",
        "diffusion restreinte spécial France",
        "restricted distribution – special france",
    ),
}
# Data of the register, in its language, whatever the window's.
_ORIGIN: Final = "N° d’origine : {number}"


class LetterLines:
    """Reads lines as letters, with what the profile knows of its registers, types, agents and units."""

    def __init__(self, work: Work, register_id: UUID | None, batch: str) -> None:
        """Look up once what every line may name; `register_id` is for lines that name no register."""
        self._registers = {tuple(words(r.code)): r for r in work.session.scalars(select(Register))}
        self._types = {
            tuple(words(label)): t.code
            for t in work.session.scalars(select(LetterType))
            for label in (t.code, t.label_fr, t.label_en)
        }
        self._usual = work.get(Register, register_id) if register_id else None
        self._work = work
        self._batch = batch

    def letter(self, line: LineReader) -> LetterInput:
        """Return the letter of a line; what is wrong is noted on the line."""
        register = line.read("register", self._register, self._usual)
        usual = register.direction if register else "incoming"
        direction = line.read("direction", lambda t, f: word_of(t, f, _DIRECTIONS), usual)
        number = line.text("former_number")
        notes = [_ORIGIN.format(number=number)] if number else []
        return LetterInput(
            direction=direction,
            subject=line.text("subject"),
            register_id=register.id if register else None,
            batch=self._batch,
            type_code=line.read("type_code", self._type, None),
            senders=_parties(line, "senders"),
            recipients=_parties(line, "recipients"),
            copies=_parties(line, "copies"),
            summary=line.text("summary"),
            notes="\n".join([*notes, line.text("notes")]).strip(),
            sending_mode=line.read("sending_mode", lambda t, f: word_of(t, f, _MODES), "simple"),
            medium=line.read("medium", lambda t, f: word_of(t, f, _MEDIA), "paper"),
            document_date=line.read("document_date", read_date, None),
            received_on=line.read("received_on", read_date, None),
            registered_on=line.read("registered_on", read_date, None),
            sent_on=line.read("sent_on", read_date, None),
            sender_reference=line.text("sender_reference"),
            tracking_number=line.text("tracking_number"),
            signatory=line.text("signatory"),
            drafter=line.text("drafter"),
            enclosure_count=line.read("enclosure_count", whole_number, None),
            language=line.text("language").lower()[:2] or "fr",
            priority=line.read("priority", lambda t, f: word_of(t, f, _PRIORITIES), "normal"),
            mark=line.read("mark", _mark, NO_MARK),
            personal_data=line.read("personal_data", yes_or_no, usual=False),
            is_request=line.read("is_request", yes_or_no, None),
            lead_id=line.read("lead", self._lead, None),
            unit_id=line.read("unit", self._unit, None),
            due_on=line.read("due_on", read_date, None),
            physical_location=line.text("physical_location"),
        )

    def _register(self, text: str, field: str) -> Register:
        found = self._registers.get(tuple(words(text)))
        if found is None:
            sentence = QT_TRANSLATE_NOOP("correspondence", "No register has the code “{code}”.")
            raise UserError(sentence.format(code=text[:60]), field)
        return found

    def _type(self, text: str, field: str) -> str | None:
        found = self._types.get(tuple(words(text)))
        if found is None:
            sentence = QT_TRANSLATE_NOOP("correspondence", "“{code}” is not a type of letter: choose one of the list.")
            raise UserError(sentence.format(code=text[:60]), field)
        return found

    def _lead(self, text: str, field: str) -> UUID | None:
        named = or_(func.lower(Agent.name) == text.lower(), Agent.initials == text.upper())
        return self._one(select(Agent.id).where(named, Agent.active).limit(2), text, field)

    def _unit(self, text: str, field: str) -> UUID | None:
        named = or_(func.lower(Unit.code) == text.lower(), func.lower(Unit.label) == text.lower())
        return self._one(select(Unit.id).where(named).limit(2), text, field)

    def _one(self, query: Select[Any], text: str, field: str) -> UUID:
        found: list[UUID] = list(self._work.session.scalars(query))
        if len(found) != 1:
            sentence = QT_TRANSLATE_NOOP("correspondence", "“{name}” is nobody here, or several: write the whole name.")
            raise UserError(sentence.format(name=text[:60]), field)
        return found[0]


def _parties(line: LineReader, name: str) -> tuple[PartyInput, ...]:
    return tuple(PartyInput(printed) for printed in line.several(name))


def _mark(text: str, field: str) -> str:
    """Return a mark by its words; a classified level is refused with the reason."""
    try:
        return word_of(text, field, _MARKS)
    except UserError:
        refuse_classified(text)
        raise
