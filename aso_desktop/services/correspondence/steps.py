"""A letter from one state to the next, with the invariants that guard each step (domain 3.2)."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.models.correspondence import OPEN_STATES, Enclosure, Letter, LetterLink, LinkKind, PartyRole, State
from aso_desktop.models.registers import Direction, SerialNumber
from aso_desktop.services.correspondence import enclosing, labels, parties
from aso_desktop.services.stops.refusing import refuse_if_blocked
from aso_desktop.store.unit_of_work import Work

_PROGRESS = frozenset({State.TO_SIGN, State.SIGNED, State.SENT, State.ANSWERED, State.CLOSED})
"""Steps that take a matter further: refused while its dossier is blocked."""
_GONE = (State.SENT, State.RECEIPT_RETURNED, State.UNDELIVERED, State.CLOSED)


def move(work: Work, letter: Letter, state: State, reason: str, review_on: date | None, today: date) -> None:
    """Take one step; refuse it with the steps that are open instead."""
    letter.refuse_if_cancelled()
    if state == letter.state:
        return
    if state not in letter.next_states():
        raise UserError(_cannot(letter, state), field="state")
    if state in _PROGRESS:
        refuse_if_blocked(work, letter.dossier_id)
    if state == State.ANSWERED and not is_answered(work, letter):
        text = QT_TRANSLATE_NOOP(
            "correspondence", "Link the departure that answers this letter, or note the oral reply, first."
        )
        raise UserError(text, field="state")
    letter.move_to(state, reason, review_on)
    _follow_up(work, letter, state, today)


def _follow_up(work: Work, letter: Letter, state: State, today: date) -> None:
    """Do what a step brings with it: freezing at signature, unfreezing on the way back, a day of departure."""
    if state == State.SIGNED:
        freeze(work, letter, enclosing.current(work, letter.id))
    elif state == State.TO_SIGN:
        letter.frozen_sha256 = ""
        for enclosure in enclosing.current(work, letter.id):
            enclosure.frozen_at = None
    elif state == State.SENT:
        letter.sent_on = letter.sent_on or today
        send(work, letter, enclosing.current(work, letter.id))


def send(work: Work, letter: Letter, enclosures: Sequence[Enclosure]) -> None:
    """Mark a departure sent: it has a recipient, its document is frozen, and what it answers is answered."""
    refuse_if_blocked(work, letter.dossier_id)
    if not parties.of_letter(work, letter.id, PartyRole.RECIPIENT):
        text = QT_TRANSLATE_NOOP("correspondence", "Name at least one recipient before the letter leaves.")
        raise UserError(text, field="recipients")
    freeze(work, letter, enclosures)
    letter.state = State.SENT
    for answered in targets(work, letter):
        mark_answered(answered)


def freeze(work: Work, letter: Letter, enclosures: Sequence[Enclosure]) -> None:
    """Freeze the main document and note its hash; refuse one that is not the one that was signed."""
    main = next((e for e in enclosures if e.role == "main"), None)
    if main is None:
        return
    if letter.frozen_sha256 and letter.frozen_sha256 != main.sha256:
        text = QT_TRANSLATE_NOOP(
            "correspondence", "“{name}” is not the document that was signed: bring the letter back to signature."
        )
        raise UserError(text.format(name=main.name), field="enclosures")
    letter.frozen_sha256 = main.sha256
    main.frozen_at = main.frozen_at or work.now


def is_answered(work: Work, letter: Letter, besides: Letter | None = None) -> bool:
    """Say whether a reply was given by word of mouth, or by a departure other than `besides`."""
    return bool(letter.oral_reply) or any(reply is not besides for reply in replies(work, letter))


def replies(work: Work, letter: Letter) -> Iterable[Letter]:
    """Return the departures that answer a letter and still stand."""
    found = (
        select(Letter)
        .join(LetterLink, LetterLink.source_id == Letter.id)
        .where(LetterLink.target_id == letter.id, LetterLink.kind == LinkKind.ANSWERS, Letter.state != State.CANCELLED)
    )
    return work.session.scalars(found).all()


def targets(work: Work, letter: Letter) -> Iterable[Letter]:
    """Return the letters that a departure answers."""
    found = (
        select(Letter)
        .join(LetterLink, LetterLink.target_id == Letter.id)
        .where(LetterLink.source_id == letter.id, LetterLink.kind == LinkKind.ANSWERS)
    )
    return work.session.scalars(found).all()


def mark_answered(letter: Letter) -> None:
    """End the wait of a letter whose answer has left, if it was still waiting for one."""
    if letter.state in OPEN_STATES | {State.DORMANT} and letter.direction != Direction.OUTGOING:
        letter.state = State.ANSWERED
        letter.state_reason = ""
        letter.review_on = None


def reopen_without(work: Work, reply: Letter) -> None:
    """Put back to work the letters that only `reply` answered."""
    for letter in targets(work, reply):
        if letter.state == State.ANSWERED and not is_answered(work, letter, besides=reply):
            letter.state = State.IN_PROGRESS


def has_left(letter: Letter) -> bool:
    """Say whether a departure has left."""
    return letter.direction != Direction.INCOMING and letter.state in _GONE


def cancel(work: Work, letter: Letter, reason: str) -> None:
    """Cancel a letter; its number stays used, and what it answered waits again."""
    letter.cancel(reason)
    found = select(SerialNumber).where(SerialNumber.letter_id == letter.id)
    for number in work.session.scalars(found):
        number.cancel(letter.state_reason)
    reopen_without(work, letter)


def _cannot(letter: Letter, state: State) -> Text:
    """Name the steps that are open instead of the one asked for."""
    steps = [labels.STATES[s] for s in State if s in letter.next_states()]
    joined = steps[0] if steps else Text("correspondence", "–")
    for step in steps[1:]:
        joined = Text("correspondence", "{before}, {step}").format(before=joined, step=step)
    text = QT_TRANSLATE_NOOP("correspondence", "“{present}” cannot become “{wanted}”; it may become: {steps}.")
    return text.format(present=labels.STATES[letter.state], wanted=labels.STATES[state], steps=joined)
