"""The carbon of the demonstration: a seminar attached to its commitment, and a trip."""

from typing import Final

from aso_desktop.core.clock import Clock
from aso_desktop.services.carbon.commands import CarbonService, EstimateInput
from aso_desktop.services.carbon.estimating import PostInput
from aso_desktop.services.demo.budget import number_of
from aso_desktop.services.invoices.matches.queries import commitment_named
from aso_desktop.store.unit_of_work import UnitOfWork

_TRAINING: Final = "354-03"
_SEMINAR: Final = (
    PostInput("tgv", "30 x 2 x 450", "TGV Paris–Dijon"), PostInput("flight_short", "6 x 2 x 650", "Vols intérieurs"),
    PostInput("car", "2 x 400", "Deux voitures"), PostInput("hotel_night", "40", "Nuitées"),
    PostInput("meal_vegetarian", "80", "Repas végétariens"),
)  # fmt: skip
_TRIP: Final = (
    PostInput("tgv", "2 x 2 x 310", "TGV Paris–Dijon"), PostInput("hotel_night", "2", "Nuitées"),
    PostInput("meal_chicken", "6", "Repas"),
)  # fmt: skip


def write_carbon(unit_of_work: UnitOfWork, clock: Clock) -> None:
    """Estimate a seminar of forty people and a trip of two."""
    today, service = clock.today(), CarbonService(unit_of_work, clock)
    with unit_of_work.reading() as work:
        found = commitment_named(work.connection, number_of(_TRAINING, today.year, max(1, today.month - 1)))
    seminar = EstimateInput(
        "Séminaire des cadres, Dijon", _SEMINAR, people=40, commitment_id=found[0] if found else None
    )
    service.estimate(seminar)
    service.estimate(EstimateInput("Mission de contrôle, Dijon", _TRIP, kind="mission", people=2))
