"""Carbon factors and estimates that freeze them (domain: facteur, estimation CO₂). Values are exact decimal text."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from aso_desktop.store.base import APPEND_ONLY, Synced, cell


class CarbonFactor(Synced):
    """Kilograms of CO₂ equivalent for one unit of something, with its source and its version."""

    __tablename__ = "carbon_factor"
    __table_number__ = 170
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    code: Mapped[str] = cell(1, default="")
    label: Mapped[str] = cell(2, default="")
    unit: Mapped[str] = cell(3, default="")
    value: Mapped[str] = cell(4, default="0")
    scope: Mapped[str] = cell(5, default="")
    source: Mapped[str] = cell(6, default="")
    version: Mapped[str] = cell(7, default="")
    dated: Mapped[date | None] = cell(8)
    licence: Mapped[str] = cell(9, default="")
    uncertainty: Mapped[str] = cell(10, default="medium")
    family: Mapped[str] = cell(11, default="")


class CarbonEstimate(Synced):
    """An estimate of a seminar, a mission or a commitment; a recalculation is a new one."""

    __tablename__ = "carbon_estimate"
    __table_number__ = 171
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    subject: Mapped[str] = cell(1, default="")
    kind: Mapped[str] = cell(2, default="seminar")
    commitment_id: Mapped[UUID | None] = cell(3, ForeignKey("commitment.id"))
    estimated_on: Mapped[date | None] = cell(4)
    grams: Mapped[int] = cell(5, default=0)
    people: Mapped[int | None] = cell(6)
    replaces_id: Mapped[UUID | None] = cell(7)


class CarbonPost(Synced):
    """One line of an estimate, with the factor as it was on that day."""

    __tablename__ = "carbon_post"
    __table_number__ = 172
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    estimate_id: Mapped[UUID | None] = cell(1, ForeignKey("carbon_estimate.id"))
    rank: Mapped[int] = cell(2, default=0)
    factor_id: Mapped[UUID | None] = cell(3, ForeignKey("carbon_factor.id"))
    factor_code: Mapped[str] = cell(4, default="")
    factor_version: Mapped[str] = cell(5, default="")
    factor_value: Mapped[str] = cell(6, default="0")
    quantity: Mapped[str] = cell(7, default="0")
    label: Mapped[str] = cell(8, default="")
    milligrams: Mapped[int] = cell(9, default=0)
