"""Who may act on a step, and in what capacity; nobody is asked who has left (domain 6)."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.circuits.acts import Result, StepView
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Text
from aso_desktop.models.circuits import Circuit, Delegation
from aso_desktop.models.people import Agent
from aso_desktop.services.circuits import delegations, queries
from aso_desktop.services.circuits.rules import NOT_ITS_LAUNCHER
from aso_desktop.store.unit_of_work import Work

_SIGNING: Final = frozenset({"signature", "acting"})
"""Delegations under which somebody signs: an absence only routes what is asked."""


def refuse_gone(work: Work, steps: Sequence[Step], today: date) -> None:
    """Refuse steps that ask somebody who has left, unless a delegate acts for them."""
    for number, step in enumerate(steps, 1):
        agent = work.session.get(Agent, step.agent_id) if step.agent_id else None
        if step.agent_id is None or (agent is not None and (agent.active or _delegates(work, agent.id, today))):
            continue
        text = QT_TRANSLATE_NOOP(
            "circuits", "Step {number}: {name} has left. Choose somebody else, or leave the office alone."
        )
        raise UserError(text.format(number=number, name=agent.name if agent else step.function), field="steps")


def refuse_gone_delegate(work: Work, delegate_id: UUID | None) -> None:
    """Refuse to hand something to somebody who has left."""
    agent = work.session.get(Agent, delegate_id) if delegate_id else None
    if agent is not None and not agent.active:
        text = QT_TRANSLATE_NOOP("circuits", "{name} has left: choose somebody else.")
        raise UserError(text.format(name=agent.name), field="delegate_id")


def capacity(work: Work, circuit: Circuit, step: StepView | None, result: Result, today: date) -> str:
    """Return in what capacity the author acts: `holder`, `delegation` or `acting`; refuse a stranger.

    Handing a step over is also for whoever launched the circuit, so that it never waits for somebody who is gone. A
    signature by another asks for a delegation of signature or an interim: an absence alone does not give it.
    """
    author = work.author.agent_id
    if step is None:
        _check_whole(work, circuit, result, today)
        return "holder"
    holder = step.holder_id
    if holder is None or author == holder or (result is Result.DELEGATED and author == circuit.initiator_id):
        return "holder"
    kinds = _kinds(work, circuit, holder, today)
    if not kinds:
        raise UserError(_too_large(work, circuit, holder, today) or _stranger(work, holder), field="step")
    if result is Result.SIGNED and step.step.mode is Mode.SIGNATURE and not kinds & _SIGNING:
        text = QT_TRANSLATE_NOOP(
            "circuits", "Signing for somebody takes a delegation of signature with its act: record it, or hand it over."
        )
        raise UserError(text, field="step")
    return "acting" if "acting" in kinds else "delegation"


def _check_whole(work: Work, circuit: Circuit, result: Result, today: date) -> None:
    """Refuse a withdrawal by somebody other than who launched the circuit; interrupting it takes a reason instead."""
    author, holder = work.author.agent_id, circuit.initiator_id
    if result is not Result.WITHDRAWN or holder is None or author == holder or _kinds(work, circuit, holder, today):
        return
    name = work.get(Agent, holder).name
    raise UserError(NOT_ITS_LAUNCHER.format(name=name))


def _kinds(work: Work, circuit: Circuit, holder: UUID, today: date) -> set[str]:
    """Return the kinds of delegation under which the author acts for somebody on this sort of thing."""
    cents = _cents(work, circuit)
    rows = [d for d in work.session.scalars(select(Delegation)) if d.is_for(circuit.object_kind, cents)]
    author = work.author.agent_id
    if author is None or holder not in delegations.acting_for(author, today, rows):
        return set()
    direct = {d.kind for d in rows if d.holder_id == holder and d.delegate_id == author and d.covers(today)}
    return direct or {"absence"}


def _cents(work: Work, circuit: Circuit) -> int:
    """Return the amount of what a circuit is over: that of a commitment, else nothing."""
    if circuit.object_kind != "commitment" or circuit.object_id is None:
        return 0
    return queries.amount_of(work.connection, circuit.object_id)


def _too_large(work: Work, circuit: Circuit, holder: UUID, today: date) -> Text | None:
    """Say that the author's delegation stops below the amount of the commitment."""
    limits = [
        d.most_cents
        for d in work.session.scalars(select(Delegation))
        if d.holder_id == holder and d.delegate_id == work.author.agent_id and d.covers(today)
        and d.is_for(circuit.object_kind) and d.most_cents is not None
    ]  # fmt: skip
    if not limits:
        return None
    text = QT_TRANSLATE_NOOP(
        "circuits", "This commitment is of {amount}, your delegation goes up to {most}: {name} acts, or hands it over."
    )
    amount, most = Money(_cents(work, circuit)), Money(max(limits))
    return text.format(amount=amount, most=most, name=work.get(Agent, holder).name)


def _delegates(work: Work, holder: UUID, today: date) -> bool:
    return any(d.holder_id == holder and d.covers(today) for d in work.session.scalars(select(Delegation)))


def _stranger(work: Work, holder: UUID) -> Text:
    agent = work.session.get(Agent, holder)
    name = agent.name if agent else "?"
    if agent is not None and not agent.active:
        text = QT_TRANSLATE_NOOP(
            "circuits", "This step waits for {name}, who has left: whoever launched the circuit hands it to another."
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "circuits", "This step waits for {name}: ask for a delegation, hand it over, or record a paper visa."
        )
    return text.format(name=name)
