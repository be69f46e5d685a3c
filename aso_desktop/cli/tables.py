"""Tables for people: columns as wide as their words, the last one as long as it likes."""

from collections.abc import Iterator, Sequence

_WIDEST = 46


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give the lines of a table; a cell too wide is cut with …."""
    cells = [[_cut(cell) for cell in row[:-1]] + [row[-1]] for row in (headings, *rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(headings))]
    for row in cells:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"
