"""What a note brings about, inside its transaction: a decision with its vote, an action with its task."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.attendance import Participant, check_votes
from aso_desktop.models.meeting_times import local_time
from aso_desktop.models.meetings import AgendaItem, Meeting, MeetingState
from aso_desktop.models.minutes import ActionItem, Decision, Minutes, MinutesStatus
from aso_desktop.models.people import Agent
from aso_desktop.models.tasks import Task
from aso_desktop.services.meetings.presence import roll, rule_of
from aso_desktop.services.meetings.typed import Person, read_action, read_decision
from aso_desktop.services.meetings.values import ActionInput, DecisionInput, NoteInput
from aso_desktop.services.tasks.commands import add_task
from aso_desktop.services.tasks.due_words import due_day
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.store.unit_of_work import Work

_OPEN = frozenset({MinutesStatus.DRAFT, MinutesStatus.IN_REVIEW})


def meeting_of(work: Work, item_id: UUID | None) -> Meeting:
    """Return the meeting of an item."""
    item = work.get(AgendaItem, item_id) if item_id else None
    meeting = work.session.get(Meeting, item.meeting_id) if item and item.meeting_id else None
    if meeting is None:
        raise UserError(QT_TRANSLATE_NOOP("meetings", "This item is on no agenda any more: refresh the list."))
    return meeting


def refuse_unless_open(work: Work, meeting: Meeting) -> None:
    """Refuse to write in minutes that are approved or sent (domain 3.1)."""
    if meeting.state in (MeetingState.DRAFT, MeetingState.CONVENED):
        text = QT_TRANSLATE_NOOP("meetings", "Open the meeting before taking notes.")
        raise UserError(text, field="state")
    found = select(Minutes.status).where(Minutes.meeting_id == meeting.id).order_by(Minutes.version.desc())
    if meeting.state == MeetingState.CANCELLED or work.session.scalar(found.limit(1)) not in _OPEN:
        text = QT_TRANSLATE_NOOP("meetings", "The minutes are approved: reopen them, or correct them by a new version.")
        raise UserError(text, field="state")


def add_decision(work: Work, meeting: Meeting, item_id: UUID, values: DecisionInput) -> Decision:
    """Add a decision; the quorum is that of now where a rule was laid down (domain 3.2, rules 4 and 5)."""
    quorum = roll(work, meeting.id, work.now).quorum()
    decision = Decision(
        meeting_id=meeting.id, agenda_item_id=item_id, note_id=values.note_id, text=values.text, taken_at=work.now,
        supersedes_id=values.supersedes_id, number=_provisional(work),
    )  # fmt: skip
    if rule_of(work, meeting) is not None:
        decision.quorum_present, decision.quorum_needed = quorum.present, quorum.needed
        decision.off_quorum = not quorum.reached
    change_decision(work, decision, values)
    return work.add(decision)


def change_decision(work: Work, decision: Decision, values: DecisionInput) -> None:
    """Give a decision its words and its vote, which cannot be more than could be cast when it was taken."""
    votes = values.votes
    if votes and decision.meeting_id:
        with work.session.no_autoflush:
            quorum = roll(work, decision.meeting_id, decision.taken_at or work.now).quorum()
        check_votes(votes.votes_for, votes.votes_against, votes.abstentions, quorum)
    decision.text, decision.effective_on = values.text, values.effective_on
    decision.votes_for = votes.votes_for if votes else None
    decision.votes_against = votes.votes_against if votes else None
    decision.abstentions = votes.abstentions if votes else None


def add_action(work: Work, meeting: Meeting, item_id: UUID, values: ActionInput) -> ActionItem:
    """Add an action with its task."""
    task = add_task(
        work,
        TaskInput(
            values.text, values.owner_id, values.owner, values.due_on, values.importance, origin="meeting",
            source_id=meeting.id, unit_id=meeting.unit_id,
        ),
    )  # fmt: skip
    work.session.flush()
    action = ActionItem(meeting_id=meeting.id, agenda_item_id=item_id, note_id=values.note_id, task_id=task.id)
    action.decision_id, action.text = values.decision_id, values.text
    return work.add(action)


def follow(work: Work, note: NoteInput, today: date) -> None:
    """Make what a note brings about, or let what it made follow its words."""
    if note.kind == "decision" and note.text.strip():
        _follow_decision(work, note)
    elif note.kind == "action" and note.text.strip():
        _follow_action(work, note, today)


def _follow_decision(work: Work, note: NoteInput) -> None:
    typed = read_decision(note.text)
    values = DecisionInput(typed.text, typed.votes, note_id=note.id)
    found = select(Decision).where(Decision.note_id == note.id, Decision.withdrawn.is_(False))
    decision = work.session.scalar(found.limit(1))
    if decision is None:
        add_decision(work, meeting_of(work, note.agenda_item_id), note.agenda_item_id, values)
    else:
        change_decision(work, decision, values)


def _follow_action(work: Work, note: NoteInput, today: date) -> None:
    meeting = meeting_of(work, note.agenda_item_id)
    base = local_time(meeting.starts_at, meeting.time_zone).date() if meeting.starts_at else today
    typed = read_action(note.text, people_of(work, meeting.id))
    due_on = due_day(typed.due, base)
    if typed.due and due_on is None:
        text = QT_TRANSLATE_NOOP("meetings", "“{words}” is no day that is understood: write !30/11 or !vendredi.")
        raise UserError(text.format(words=typed.due), field="due_on")
    owner = "" if typed.owner_id else typed.owner
    found = select(ActionItem).where(ActionItem.note_id == note.id)
    action = work.session.scalar(found.limit(1))
    if action is None or action.task_id is None:
        add_action(
            work,
            meeting,
            note.agenda_item_id,
            ActionInput(typed.text, typed.owner_id, owner, due_on, note_id=note.id),
        )
        return
    task = work.get(Task, action.task_id)
    action.text = task.title = typed.text
    task.owner_id, task.owner, task.due_on = typed.owner_id, owner, due_on


def people_of(work: Work, meeting_id: UUID) -> Iterator[Person]:
    """Give those who may own an action: the people of the meeting, then the agents of the section."""
    agents = {agent.name: agent.id for agent in work.session.scalars(select(Agent).where(Agent.active))}
    people = select(Participant).where(Participant.meeting_id == meeting_id, Participant.removed.is_(False))
    for person in work.session.scalars(people):
        yield Person(person.printed, person.agent_id or agents.get(person.printed))
    for name, agent_id in agents.items():
        yield Person(name, agent_id)


def _provisional(work: Work) -> str:
    """Return the mark of a decision without a number yet: `P-<device>-<n>` (domain 3.2, rule 1)."""
    made = select(func.count()).select_from(Decision).where(Decision.origin_device == work.author.device)
    return f"P-{work.author.device[:4].upper()}-{(work.session.scalar(made) or 0) + 1}"
