"""Charts described once, laid out once, drawn by the window and by reports alike. No Qt, no SQL.

spec = ChartSpec(Kind.LINES, "Consommation", ("janv.", "févr."), (Series("Payé", (1_000, 2_500)),), unit="cents")
drawing = lay_out(spec, 640, 320, measure)   # rectangles, lines, areas and labels
table(spec)                                  # the same figures as rows of text
"""

from aso_desktop.core.chart.layout import lay_out
from aso_desktop.core.chart.shapes import Area, Drawing, Label, Path, Rect, Spot
from aso_desktop.core.chart.spec import Band, ChartSpec, Kind, Series, table, value_words

__all__ = [
    "Area", "Band", "ChartSpec", "Drawing", "Kind", "Label", "Path", "Rect", "Series", "Spot", "lay_out", "table",
    "value_words",
]  # fmt: skip
