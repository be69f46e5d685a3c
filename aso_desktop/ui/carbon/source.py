"""The estimates and the factors, read at once; and how their cells look."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.estimating import shown
from aso_desktop.services.carbon.factors import Factor
from aso_desktop.services.carbon.queries import EstimateRow
from aso_desktop.ui.kit.amounts import is_french, short_day
from aso_desktop.ui.kit.cells import Align, Cell, Column
from aso_desktop.ui.kit.held_rows import row_number
from aso_desktop.ui.kit.language import spoken

KINDS: Final = {
    "seminar": QT_TRANSLATE_NOOP("carbon", "Seminar"),
    "mission": QT_TRANSLATE_NOOP("carbon", "Trip"),
    "purchase": QT_TRANSLATE_NOOP("carbon", "Purchase"),
}
FAMILIES: Final = {
    "transport": QT_TRANSLATE_NOOP("carbon", "Transport"),
    "lodging": QT_TRANSLATE_NOOP("carbon", "Lodging"),
    "food": QT_TRANSLATE_NOOP("carbon", "Food"),
    "energy": QT_TRANSLATE_NOOP("carbon", "Energy"),
    "communication": QT_TRANSLATE_NOOP("carbon", "Communication"),
    "supplies": QT_TRANSLATE_NOOP("carbon", "Supplies"),
    "other": QT_TRANSLATE_NOOP("carbon", "Other"),
}
UNCERTAINTIES: Final = {
    "low": QT_TRANSLATE_NOOP("carbon", "Low"),
    "medium": QT_TRANSLATE_NOOP("carbon", "Medium"),
    "high": QT_TRANSLATE_NOOP("carbon", "High"),
}
UNITS: Final = {
    "pass·km": QT_TRANSLATE_NOOP("carbon", "passenger·km"),
    "vehicle·km": QT_TRANSLATE_NOOP("carbon", "vehicle·km"),
    "km": QT_TRANSLATE_NOOP("carbon", "km"),
    "meal": QT_TRANSLATE_NOOP("carbon", "meal"),
    "litre": QT_TRANSLATE_NOOP("carbon", "litre"),
    "night": QT_TRANSLATE_NOOP("carbon", "night"),
    "participant·hour": QT_TRANSLATE_NOOP("carbon", "participant·hour"),
    "message": QT_TRANSLATE_NOOP("carbon", "message"),
    "kWh": QT_TRANSLATE_NOOP("carbon", "kWh"),
    "ream": QT_TRANSLATE_NOOP("carbon", "ream"),
}
REPLACED: Final = QT_TRANSLATE_NOOP("carbon", "Recalculated since")


class EstimateItem(NamedTuple):
    """A line of the list of estimates."""

    local_id: int
    estimate: EstimateRow


class FactorItem(NamedTuple):
    """A line of the list of factors."""

    local_id: int
    factor: Factor


def read_estimates(db: Any) -> list[EstimateItem]:
    """Return the estimates, the latest first."""
    return [EstimateItem(row_number(row.id), row) for row in queries.estimates(db)]


def read_factors(db: Any) -> list[FactorItem]:
    """Return the factors in force, by family."""
    order = list(FAMILIES)
    found = sorted(
        queries.factors(db).values(), key=lambda factor: (order.index(factor.family), fold(label_of(factor)))
    )
    return [FactorItem(row_number(factor.code), factor) for factor in found]


def label_of(factor: Factor) -> str:
    """Return the name of a factor in the language of the window."""
    return factor.label("fr" if is_french() else "en")


def unit_of(unit: str) -> str:
    """Return a unit in the language of the window; one of one's own as it was written."""
    return spoken(UNITS[unit]) if unit in UNITS else unit


def weight(grams: int) -> str:
    """Return a weight as precise as such estimates are."""
    return f"{shown(grams, ',' if is_french() else '.')} CO₂e"


def each(grams: int, people: int) -> int:
    """Return the grams of each of so many people, rounded."""
    return (grams + people // 2) // people


def decimals(value: Decimal | str) -> str:
    """Return an exact number as the language writes it."""
    text = f"{Decimal(value):f}"
    return text.replace(".", ",") if is_french() else text


def that_hold(items: Sequence[Any], text: str) -> list[Any]:
    """Return the estimates or factors that hold every word of a text."""
    words = fold(text).split()
    return [item for item in items if all(word in _said(item) for word in words)]


def _said(item: EstimateItem | FactorItem) -> str:
    if isinstance(item, EstimateItem):
        return fold(f"{item.estimate.subject} {item.estimate.commitment}")
    return fold(f"{label_of(item.factor)} {item.factor.code} {item.factor.source}")


def _each(item: EstimateItem) -> Cell:
    row = item.estimate
    return Cell(weight(each(row.grams, row.people)) if row.people else "–", "text2", tabular=True)


def _state(item: EstimateItem) -> Cell:
    return Cell(spoken(REPLACED), chip="mute") if item.estimate.is_replaced else Cell()


_RIGHT: Final = Align.RIGHT
ESTIMATES: Final = (
    Column(
        "day", QT_TRANSLATE_NOOP("carbon", "Day"),
        lambda i: Cell(short_day(i.estimate.estimated_on), "text2", tabular=True), 13, hidden_below=78,
    ),
    Column("subject", QT_TRANSLATE_NOOP("carbon", "Subject"), lambda i: Cell(i.estimate.subject, bold=True)),
    Column("kind", QT_TRANSLATE_NOOP("carbon", "Kind"), lambda i: Cell(spoken(KINDS[i.estimate.kind]), "text2"), 13,
           hidden_below=130),
    Column("people", QT_TRANSLATE_NOOP("carbon", "People"),
           lambda i: Cell(str(i.estimate.people or "–"), "text2", tabular=True), 11, align=_RIGHT, hidden_below=108),
    Column("weight", QT_TRANSLATE_NOOP("carbon", "Weight"),
           lambda i: Cell(weight(i.estimate.grams), bold=True, tabular=True), 16, align=_RIGHT),
    Column("each", QT_TRANSLATE_NOOP("carbon", "Each"), _each, 16, align=_RIGHT, hidden_below=140),
    Column("commitment", QT_TRANSLATE_NOOP("carbon", "Commitment"),
           lambda i: Cell(i.estimate.commitment or "–", "text2", tabular=True), 14, hidden_below=98),
    Column("state", QT_TRANSLATE_NOOP("carbon", "State"), _state, 18, hidden_below=118),
)  # fmt: skip
FACTORS: Final = (
    Column("label", QT_TRANSLATE_NOOP("carbon", "Factor"), lambda i: Cell(label_of(i.factor), bold=True)),
    Column("family", QT_TRANSLATE_NOOP("carbon", "Family"),
           lambda i: Cell(spoken(FAMILIES[i.factor.family]), "text2"), 16, hidden_below=90),
    Column("value", QT_TRANSLATE_NOOP("carbon", "kg CO₂e"),
           lambda i: Cell(decimals(i.factor.value), tabular=True), 12, align=_RIGHT),
    Column("unit", QT_TRANSLATE_NOOP("carbon", "For one"), lambda i: Cell(unit_of(i.factor.unit), "text2"), 17),
    Column("version", QT_TRANSLATE_NOOP("carbon", "Version"),
           lambda i: Cell(i.factor.version, "text2", tabular=True), 14, hidden_below=104),
    Column("uncertainty", QT_TRANSLATE_NOOP("carbon", "Uncertainty"),
           lambda i: Cell(spoken(UNCERTAINTIES[i.factor.uncertainty]), "text2"), 14, hidden_below=118),
)  # fmt: skip
