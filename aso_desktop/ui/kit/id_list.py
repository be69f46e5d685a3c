"""The difference of two long lists of ids, found by comparing memory, not numbers."""

from array import array
from typing import NamedTuple

CHUNK = 4096
UNKNOWN = -1
"""Id of a row that is counted but whose id has not arrived yet."""


class Edit(NamedTuple):
    """From `start`, `removed` old places give way to `added` new ones; before and after it nothing changed."""

    start: int
    removed: int
    added: int

    @property
    def is_nothing(self) -> bool:
        """Whether both lists are the same."""
        return self.removed == self.added == 0

    def place_after(self, row: int, local_id: int, ids: "array[int]") -> int:
        """Return where the row that stood at `row` stands now; -1 when it left."""
        if row < self.start:
            return row
        if row >= self.start + self.removed:
            return row + self.added - self.removed
        if local_id == UNKNOWN:
            return row if row < len(ids) else -1
        try:
            return self.start + ids[self.start : self.start + self.added].index(local_id)
        except ValueError:
            return -1


def find_edit(old: "array[int]", new: "array[int]", places: int) -> Edit:
    """Return the one stretch in which two lists differ; the places beyond the `old` ids are not known yet."""
    head = _same_head(old, new)
    tail = _same_tail(old, new, min(len(old), len(new)) - head) if places == len(old) else 0
    return Edit(head, places - head - tail, len(new) - head - tail)


def _same_head(old: "array[int]", new: "array[int]") -> int:
    shorter, at = min(len(old), len(new)), 0
    while at < shorter and old[at : at + CHUNK] == new[at : at + CHUNK] and at + CHUNK <= shorter:
        at += CHUNK
    while at < shorter and old[at] == new[at]:
        at += 1
    return at


def _same_tail(old: "array[int]", new: "array[int]", most: int) -> int:
    at, last_old, last_new = 0, len(old), len(new)
    while at + CHUNK <= most and (
        old[last_old - at - CHUNK : last_old - at] == new[last_new - at - CHUNK : last_new - at]
    ):
        at += CHUNK
    while at < most and old[last_old - at - 1] == new[last_new - at - 1]:
        at += 1
    return at
