"""The difference of two lists of ids brings the old one to the new one."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.ui.kit.id_list import CHUNK, UNKNOWN, find_edit

ids = st.lists(st.integers(min_value=0, max_value=40), unique=True).map(lambda numbers: array("q", numbers))


@given(ids, ids, st.sampled_from((0, 1, 30)))
def test_replacing_the_stretch_gives_the_new_list(old: "array[int]", new: "array[int]", awaited: int) -> None:
    edit = find_edit(old, new, len(old) + awaited)
    shown = old + array("q", [UNKNOWN] * awaited)
    added = new[edit.start : edit.start + edit.added]
    assert shown[: edit.start] + added + shown[edit.start + edit.removed :] == new


@given(ids, ids)
def test_each_row_is_found_where_it_went(old: "array[int]", new: "array[int]") -> None:
    edit = find_edit(old, new, len(old))
    for row, local_id in enumerate(old):
        place = edit.place_after(row, local_id, new)
        assert place == (list(new).index(local_id) if local_id in new else -1)


def test_one_new_letter_among_a_hundred_thousand_is_one_inserted_row() -> None:
    old = array("q", range(100_000))
    new = old[:]
    new.insert(3 * CHUNK + 7, -5)
    assert find_edit(old, new, len(old)) == (3 * CHUNK + 7, 0, 1)
    assert find_edit(new, old, len(new)) == (3 * CHUNK + 7, 1, 0)
    assert find_edit(old, old[:], len(old)).is_nothing
