"""Charts in a PDF: drawn, told by pattern as well as colour, with their figures beneath."""

from pathlib import Path

import pypdfium2
import pytest

from aso_desktop.core.chart import ChartSpec, Rect
from aso_desktop.documents.chart import chart_story, hatches
from aso_desktop.documents.paper import Furniture, write_pdf
from tests.unit.test_chart import BARS, LINES, PARETO, STACKED


def _words(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize("spec", [BARS, LINES, STACKED, PARETO], ids=lambda spec: spec.kind)
def test_a_report_shows_the_chart_and_its_figures(spec: ChartSpec, tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    write_pdf(path, Furniture("Situation", "2026", "", "", ""), chart_story(spec, 500, 220), lambda _c, s: s)
    words = _words(path)
    assert spec.title in words
    for category in spec.categories:
        assert words.count(category) >= 2  # in the drawing and in the table
    for series in spec.series:
        assert series.label in words


def test_patterns_cross_the_whole_rectangle() -> None:
    place = Rect(10, 0, 30, 12, "series1", 1)
    rising = hatches(place, 3)
    assert min(foot for foot, _ in rising) <= 10
    assert max(head for _, head in rising) >= 40
    assert all(head - foot == 12 for foot, head in rising)
    assert all(head == foot for foot, head in hatches(place._replace(pattern=3), 3))
