"""What commands and screens give to and get from circuits."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from aso_desktop.core.circuits.acts import Back, Result
from aso_desktop.core.circuits.steps import Step


@dataclass(frozen=True)
class TemplateInput:
    """A circuit template; `urgent_steps` may be empty: the normal steps serve then too."""

    name: str
    steps: tuple[Step, ...]
    urgent_steps: tuple[Step, ...] = ()
    for_type: str = ""


@dataclass(frozen=True)
class LaunchInput:
    """A circuit to launch over the documents of an object; either `template_id` or `steps` say who is asked."""

    object_kind: str
    object_id: UUID
    title: str
    steps: tuple[Step, ...] = ()
    template_id: UUID | None = None
    urgency: str = "normal"
    limit_on: date | None = None
    dossier_id: UUID | None = None
    follows_id: UUID | None = None


@dataclass(frozen=True)
class ActInput:
    """One act. `on_paper` is the day of a visa given on paper, with its scan and the agent who gave it."""

    circuit_id: UUID
    result: Result
    step: int | None = None
    public_note: str = ""
    private_note: str = ""
    acting_as: str = "holder"
    back: Back = Back.INITIATOR
    delegate_id: UUID | None = None
    undoes_id: UUID | None = None
    on_paper: date | None = None
    scan: Path | None = None
    given_by: UUID | None = None


@dataclass(frozen=True)
class DelegationInput:
    """Who acts for whom, from a day to a day."""

    holder_id: UUID
    delegate_id: UUID
    from_on: date
    to_on: date
    kind: str = "absence"
    scope: str = ""
    most_cents: int | None = None
    act_number: str = ""
    act_on: date | None = None
    publication: str = ""
