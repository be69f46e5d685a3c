"""The reply flow: an arrival gives a departure, filled in and linked, ready for its form."""

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import Letter, LinkKind, PartyRole
from aso_desktop.models.people import Agent
from aso_desktop.models.registers import Direction
from aso_desktop.services.correspondence import letters, parties
from aso_desktop.services.correspondence.values import LetterInput, LinkInput, OfficeDay
from aso_desktop.store.unit_of_work import Work


def reply_to(work: Work, day: OfficeDay, letter: Letter) -> LetterInput:
    """Return the departure that would answer `letter`: its senders as recipients, its subject, mark and language."""
    letter.refuse_if_cancelled()
    if letter.direction == Direction.OUTGOING:
        text = QT_TRANSLATE_NOOP("correspondence", "A departure is not answered: choose an arrival.")
        raise UserError(text)
    agent = work.session.get(Agent, work.author.agent_id) if work.author.agent_id else None
    direction = Direction.OUTGOING if letter.direction == Direction.INCOMING else Direction.INTERNAL
    return LetterInput(
        direction=direction.value,
        subject=letter.subject,
        register_id=letters.open_register(work, direction, letter.unit_id).id,
        recipients=parties.as_input(parties.of_letter(work, letter.id, PartyRole.SENDER)),
        links=(LinkInput(letter.id, LinkKind.ANSWERS.value),),
        sending_mode=letter.sending_mode,
        medium=letter.medium,
        document_date=day.today,
        sent_on=day.today,
        sender_reference=letter.sender_reference,
        drafter=agent.name if agent else "",
        language=letter.language,
        mark=letter.mark,
        personal_data=letter.personal_data,
        lead_id=letter.lead_id,
        unit_id=letter.unit_id,
    )
