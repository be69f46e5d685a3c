"""Sharing a width among spans that overlap."""

from collections.abc import Sequence


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (lane, lanes) of each half-open span: spans of one cluster of overlaps share the width evenly."""
    order = sorted(range(len(spans)), key=lambda place: spans[place])
    found: list[tuple[int, int]] = [(0, 1)] * len(spans)
    cluster: list[int] = []
    free_at: list[int] = []
    reach = 0
    for place in order:
        begin, end = spans[place][0], max(spans[place][1], spans[place][0] + 1)
        if cluster and begin >= reach:
            _close(found, cluster, len(free_at))
            cluster, free_at, reach = [], [], 0
        lane = next((n for n, until in enumerate(free_at) if until <= begin), len(free_at))
        if lane == len(free_at):
            free_at.append(end)
        free_at[lane] = end
        found[place] = (lane, 1)
        cluster.append(place)
        reach = max(reach, end)
    _close(found, cluster, len(free_at))
    return found


def _close(found: list[tuple[int, int]], cluster: Sequence[int], count: int) -> None:
    for place in cluster:
        found[place] = (found[place][0], max(1, count))
