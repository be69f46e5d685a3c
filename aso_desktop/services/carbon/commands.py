"""Writes of carbon: an estimate is made once and frozen; a recalculation is a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.text import clean_line
from aso_desktop.models.budget import Commitment
from aso_desktop.models.carbon import CarbonEstimate, CarbonFactor, CarbonPost
from aso_desktop.models.rules import one_of, short_line
from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.estimating import Post, PostInput, read_quantity, total_grams, work_out
from aso_desktop.services.carbon.factors import FAMILIES, UNCERTAINTIES, Factor
from aso_desktop.store.unit_of_work import UnitOfWork, Work

KINDS = ("seminar", "mission", "purchase")


@dataclass(frozen=True)
class EstimateInput:
    """What is estimated; `replaces_id` is the estimate that this one recalculates."""

    subject: str
    posts: tuple[PostInput, ...]
    kind: str = "seminar"
    people: int | None = None
    commitment_id: UUID | None = None
    replaces_id: UUID | None = None


@dataclass(frozen=True)
class FactorInput:
    """A factor of one's own, or a newer version of a known one; `value` in kilograms for one unit."""

    code: str
    label: str
    unit: str
    value: str
    source: str
    version: str
    scope: str = ""
    licence: str = ""
    uncertainty: str = "medium"
    family: str = "other"


class Estimated(NamedTuple):
    """What an estimate gave."""

    changes: Changes
    estimate_id: UUID
    grams: int
    posts: tuple[Post, ...]


class CarbonService:
    """Makes estimates and keeps factors. Neither is ever changed, so neither is undone."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go, and the day."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def estimate(self, values: EstimateInput) -> Estimated:
        """Work out and freeze an estimate; attach it to a commitment where one is named."""
        one_of("kind", values.kind, KINDS)
        subject = clean_line(values.subject)
        if not subject or not values.posts:
            text = QT_TRANSLATE_NOOP("carbon", "Give the estimate a subject and at least one post.")
            raise UserError(text, field="posts" if subject else "subject")
        title = QT_TRANSLATE_NOOP("carbon", "Estimate the carbon of {subject}").format(subject=subject[:60])
        with self._unit_of_work("estimate_carbon", title, undoable=False) as work:
            if values.commitment_id is not None:
                work.get(Commitment, values.commitment_id)
            posts = work_out(values.posts, queries.factors(work.connection))
            row = CarbonEstimate(
                subject=short_line(subject),
                kind=values.kind,
                commitment_id=values.commitment_id,
                estimated_on=self._clock.today(),
                grams=total_grams(posts),
                people=values.people,
                replaces_id=values.replaces_id,
            )
            work.subject = work.add(row).id
            _add_posts(work, row.id, posts)
        return Estimated(work.changes(), row.id, row.grams, tuple(posts))

    def add_factor(self, values: FactorInput) -> Changes:
        """Keep a factor, which stands from now on for its code; earlier estimates keep the one they had."""
        one_of("family", values.family, FAMILIES)
        one_of("uncertainty", values.uncertainty, UNCERTAINTIES)
        cells = {name: short_line(getattr(values, name)) for name in ("code", "label", "unit", "source", "version")}
        missing = next((name for name, value in cells.items() if not value), None)
        if missing:
            text = QT_TRANSLATE_NOOP("carbon", "A factor needs a code, a name, a unit, a source and a version.")
            raise UserError(text, field=missing)
        factor = Factor(
            cells["code"], cells["label"], "", cells["unit"], read_quantity(values.value), short_line(values.scope),
            cells["source"], cells["version"], self._clock.today(), short_line(values.licence), values.uncertainty,
            values.family,
        )  # fmt: skip
        with self._unit_of_work(
            "add_carbon_factor", QT_TRANSLATE_NOOP("carbon", "Keep a factor"), undoable=False
        ) as work:
            work.subject = _kept(work, factor)
        return work.changes()


def _add_posts(work: Work, estimate_id: UUID, posts: list[Post]) -> None:
    factors: Mapping[str, UUID] = {post.factor.code: _kept(work, post.factor) for post in posts}
    for rank, post in enumerate(posts):
        work.add(
            CarbonPost(
                estimate_id=estimate_id, rank=rank, factor_id=factors[post.factor.code], factor_code=post.factor.code,
                factor_version=post.factor.version, factor_value=_plain(post.factor.value),
                quantity=_plain(post.quantity), label=short_line(post.label), milligrams=post.milligrams,
            )
        )  # fmt: skip


def _kept(work: Work, factor: Factor) -> UUID:
    """Return the row of a factor in its version, made when it is first used; refuse another value under one version."""
    row_id = shipped_id("carbon_factor", f"{factor.code}@{factor.version}")
    found = work.session.get(CarbonFactor, row_id)
    if found is None:
        work.add(
            CarbonFactor(
                id=row_id, code=factor.code, label=factor.label_fr, unit=factor.unit, value=_plain(factor.value),
                scope=factor.scope, source=factor.source, version=factor.version, dated=factor.dated,
                licence=factor.licence, uncertainty=factor.uncertainty, family=factor.family,
            )
        )  # fmt: skip
    elif Decimal(found.value) != factor.value:
        text = QT_TRANSLATE_NOOP("carbon", "This version has another value already: give the new value a new version.")
        raise UserError(text, field="version")
    return row_id


def _plain(value: Decimal) -> str:
    return f"{value:f}"
