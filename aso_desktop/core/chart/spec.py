"""What a chart shows: whole numbers by category and series, their unit, and words already in the reader's language."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from aso_desktop.core.money import in_euros

UNITS: Final = ("cents", "percent", "count", "grams")
_NARROW: Final = "\u202f"
_THOUSAND: Final = 1_000
_MILLION: Final = 1_000_000


class Kind(StrEnum):
    """How figures are drawn."""

    BARS = "bars"
    """Lying bars over the limit of each category: credits and what is consumed of them."""
    STACKED = "stacked"
    """Standing columns, the series upon each other."""
    LINES = "lines"
    """A line for each series over the months, with a band behind them."""
    PARETO = "pareto"
    """Standing columns from the largest, with the cumulated share as a line."""


@dataclass(frozen=True)
class Series:
    """One series; None where there is no figure. It is told by its place: colour, pattern and dash."""

    label: str
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class Band:
    """Between what a line is expected to run."""

    label: str
    low: tuple[int, ...]
    high: tuple[int, ...]


@dataclass(frozen=True)
class ChartSpec:
    """One chart. `limits` end the tracks of BARS and are named by `limit_label`, which names the share of a PARETO.

    `summary` says in a sentence what there is to see. Values are cents, whole per cent, counts or grams.
    """

    kind: Kind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = "cents"
    limits: tuple[int, ...] = ()
    limit_label: str = ""
    band: Band | None = None
    summary: str = ""
    is_french: bool = True

    def __post_init__(self) -> None:
        """Refuse series that do not fit the categories: a mistake of the program."""
        lengths = {len(series.values) for series in self.series} | {len(self.categories)}
        lengths |= {len(self.limits)} if self.limits else set()
        lengths |= {len(self.band.low), len(self.band.high)} if self.band else set()
        if len(lengths) > 1 or self.unit not in UNITS:
            raise ValueError(self.title)

    def at(self, series: int, category: int) -> int | None:
        """Return a figure."""
        return self.series[series].values[category]


def value_words(spec: ChartSpec, value: int | None) -> str:
    """Return a figure in full, as tables and readers say it; – for none."""
    if value is None:
        return "–"
    if spec.unit == "cents":
        return in_euros(value, french=spec.is_french)
    text = f"{value:,}".replace(",", _NARROW) if spec.is_french else f"{value:,}"
    text = text.replace("-", "−")
    return {"percent": f"{text}\u00a0%", "grams": f"{text}\u00a0g"}.get(spec.unit, text)


def short_words(spec: ChartSpec, value: int) -> str:
    """Return a figure for an axis: `12 k€`, `1,5 M€`, `40 %`."""
    if spec.unit == "percent":
        return f"{value}\u00a0%"
    unit = {"cents": "€", "grams": "g"}.get(spec.unit, "")
    whole = abs(value) // 100 if spec.unit == "cents" else abs(value)
    sign = "−" if value < 0 else ""
    for step, letter in ((_MILLION, "M"), (_THOUSAND, "k")):
        if whole >= step:
            head, tail = divmod(whole * 10 // step, 10)
            point = "," if spec.is_french else "."
            return f"{sign}{head}{f'{point}{tail}' if tail else ''}\u00a0{letter}{unit}"
    return f"{sign}{whole}\u00a0{unit}".rstrip()


def table(spec: ChartSpec) -> tuple[list[str], list[list[str]]]:
    """Return the figures as headings and rows: what stands beneath every chart (RGAA 1.6)."""
    headings = ["", *(series.label for series in spec.series)]
    columns = [[value_words(spec, value) for value in series.values] for series in spec.series]
    if spec.limits:
        headings.append(spec.limit_label)
        columns.append([value_words(spec, value) for value in spec.limits])
    if spec.band:
        headings.append(spec.band.label)
        pairs = zip(spec.band.low, spec.band.high, strict=True)
        columns.append([f"{value_words(spec, low)} – {value_words(spec, high)}" for low, high in pairs])
    rows = [[category, *(column[row] for column in columns)] for row, category in enumerate(spec.categories)]
    return headings, rows
