"""Charts as values: laid out inside their rectangle, with every figure reachable and said in a table."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.chart import Area, Band, ChartSpec, Kind, Label, Path, Rect, Series, lay_out, table, value_words
from aso_desktop.core.chart.layout import nice_ticks
from aso_desktop.core.chart.spec import short_words

MONTHS = ("janv.", "févr.", "mars", "avr.")
BARS = ChartSpec(
    Kind.BARS, "Crédits", ("Fonctionnement", "Missions"),
    (Series("Engagé", (80_000, 130_000)), Series("Payé", (50_000, 0))),
    limits=(100_000, 120_000), limit_label="Crédits ouverts",
)  # fmt: skip
LINES = ChartSpec(
    Kind.LINES, "Mois", MONTHS, (Series("Réalisé", (10_000, 25_000, None, 60_000)), Series("Prévu", (1, 2, 3, 4))),
    band=Band("Profil", (0, 10_000, 20_000, 30_000), (20_000, 40_000, 50_000, 70_000)),
)  # fmt: skip
STACKED = ChartSpec(
    Kind.STACKED, "Natures", MONTHS, (Series("A", (1, 2, 3, 4)), Series("B", (4, -3, 2, 1))), unit="count"
)
PARETO = ChartSpec(Kind.PARETO, "Fournisseurs", MONTHS, (Series("Montant", (600, 300, 90, 10)),))


def measure(text: str, size: float) -> float:
    """Return about the width of words."""
    return len(text) * 5.0 * size


@pytest.mark.parametrize("spec", [BARS, LINES, STACKED, PARETO], ids=lambda spec: spec.kind)
@pytest.mark.parametrize("size", [(640.0, 320.0), (300.0, 200.0)])
def test_a_chart_stays_inside_its_rectangle(spec: ChartSpec, size: tuple[float, float]) -> None:
    drawing = lay_out(spec, *size, measure)
    for shape in drawing.shapes:
        if isinstance(shape, Rect):
            corners = ((shape.left, shape.top), (shape.left + shape.width, shape.top + shape.height))
        elif isinstance(shape, Label):
            wide = measure(shape.text, shape.size)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            corners = ((left, shape.y), (left + wide, shape.y))
        else:
            corners = (min(shape.points), max(shape.points))
        for x, y in corners:
            assert -1 <= x <= size[0] + 1, shape
            assert -1 <= y <= size[1] + 1, shape


@pytest.mark.parametrize("height", [60.0, 90.0, 120.0, 400.0])
def test_words_beside_bars_never_stand_on_each_other(height: float) -> None:
    lines = tuple(f"354-{number:02}" for number in range(14))
    spec = ChartSpec(Kind.BARS, "", lines, (Series("Engagé", tuple(range(1, 15))),))
    drawing = lay_out(spec, 600, height, measure, 9.0)
    places = sorted(s.y for s in drawing.shapes if isinstance(s, Label) and s.text in lines)
    assert places, "the first bar has its words at any height"
    assert all(below - above >= 9.0 for above, below in pairwise(places))
    assert len(drawing.spots) == len(lines), "every figure can be reached"


def test_bars_stand_to_their_limits_as_the_figures_do() -> None:
    drawing = lay_out(BARS, 600, 200, measure)
    tracks = [s for s in drawing.shapes if isinstance(s, Rect) and s.ink == "track"][1:]
    first = next(s for s in drawing.shapes if isinstance(s, Rect) and s.ink == "series0" and s.left == tracks[0].left)
    assert first.width / tracks[0].width == pytest.approx(0.8)
    over = [s for s in drawing.shapes if isinstance(s, Rect) and s.ink == "over"]
    assert len(over) == 1
    assert over[0].width / tracks[0].width == pytest.approx(0.1)
    assert {(spot.category, spot.series) for spot in drawing.spots} == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_a_line_is_broken_where_there_is_no_figure() -> None:
    drawing = lay_out(LINES, 600, 300, measure)
    curves = [s for s in drawing.shapes if isinstance(s, Path) and s.ink == "series0" and len(s.points) == 2]
    assert len(curves) == 2  # the sample of the legend, and January to February; April stands alone
    assert len([s for s in drawing.shapes if isinstance(s, Area)]) == 1
    assert (2, 0) not in {(spot.category, spot.series) for spot in drawing.spots}


def test_columns_below_zero_hang_from_the_axis() -> None:
    drawing = lay_out(STACKED, 600, 300, measure)
    spots = {(spot.category, spot.series): spot for spot in drawing.spots}
    assert spots[1, 1].top == pytest.approx(spots[1, 0].top + spots[1, 0].height)
    assert spots[0, 1].top + spots[0, 1].height == pytest.approx(spots[0, 0].top)


def test_the_share_of_a_pareto_ends_at_a_hundred() -> None:
    drawing = lay_out(PARETO, 600, 300, measure)
    (line,) = [s for s in drawing.shapes if isinstance(s, Path) and len(s.points) == 4]
    hundred = next(s for s in drawing.shapes if isinstance(s, Label) and s.text.startswith("100"))
    assert line.points[-1][1] == pytest.approx(hundred.y - 9 * 0.35)
    assert all(one[1] >= two[1] for one, two in pairwise(line.points))


def test_an_empty_chart_has_its_title_only() -> None:
    drawing = lay_out(ChartSpec(Kind.LINES, "Rien", (), ()), 300, 200, measure)
    assert [s.text for s in drawing.shapes if isinstance(s, Label)] == ["Rien"]
    with pytest.raises(ValueError, match="Faux"):
        ChartSpec(Kind.BARS, "Faux", ("a",), (Series("x", (1, 2)),))


def test_the_table_says_every_figure() -> None:
    headings, rows = table(BARS)
    assert headings == ["", "Engagé", "Payé", "Crédits ouverts"]
    assert rows[1] == ["Missions", "1\u202f300,00\u00a0€", "0,00\u00a0€", "1\u202f200,00\u00a0€"]
    headings, rows = table(LINES)
    assert headings[-1] == "Profil"
    assert rows[2][1] == "–"
    assert rows[2][3] == "200,00\u00a0€ – 500,00\u00a0€"


def test_figures_are_said_in_both_languages() -> None:
    english = ChartSpec(Kind.STACKED, "T", ("a",), (Series("x", (1,)),), unit="grams", is_french=False)
    assert value_words(english, -12_345) == "−12,345\u00a0g"
    assert short_words(english, 1_500) == "1.5\u00a0kg"
    assert short_words(BARS, 123_456_700) == "1,2\u00a0M€"
    assert short_words(BARS, -50_000) == "−500\u00a0€"
    percent = ChartSpec(Kind.STACKED, "T", ("a",), (Series("x", (40,)),), unit="percent")
    assert (value_words(percent, 40), short_words(percent, 40)) == ("40\u00a0%", "40\u00a0%")


@given(st.integers(-(10**15), 10**15), st.integers(0, 10**15))
def test_marks_are_round_and_reach_beyond_both_ends(low: int, span: int) -> None:
    ticks = nice_ticks(low, low + span)
    assert ticks[0] <= low
    assert ticks[-1] >= low + span
    assert 2 <= len(ticks) <= 8
    (step,) = {two - one for one, two in pairwise(ticks)}
    assert str(step).rstrip("0") in ("1", "2", "25", "5")
