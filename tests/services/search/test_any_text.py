"""Whatever is typed is an answer, and nothing that holds the typed words is missed."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.services.search.directory.queries import directory
from aso_desktop.services.search.queries import count_capped, find, find_all, find_inside
from aso_desktop.services.search.words import INDEXED_PREFIX, asked, tokens
from aso_desktop.store.connection import Connection, connect
from tests.services.conftest import KEY
from tests.services.search.conftest import Library, Written

ONCE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = [
    "demande",
    "subvention",
    "recours",
    "l’œuvre",
    "d’art",
    "Lefèvre",
    "00038",
    "2026",
    "A",
    "D",
    "Étienne",
    "voie",
    "verte",
    "cabinet",
    "vu",
    "REF/45",
    "scan12",
]


def pieces() -> st.SearchStrategy[str]:
    """Return what people type: whole words, words being begun, signs."""
    begun = st.tuples(st.sampled_from(WORDS), st.integers(1, 12)).map(lambda given: given[0][: given[1]])
    return st.lists(st.one_of(st.sampled_from(WORDS), begun), min_size=1, max_size=4).map(" ".join)


@pytest.fixture(scope="module")
def shared(library: Library) -> Iterator[Connection]:
    database = connect(library.path, KEY, "reader")
    yield database
    database.close()


def expected(letter: Written, typed: tuple[str, ...]) -> bool:
    """Say whether a letter holds the words typed, read without the index."""
    head = tokens(f"{letter.number} {letter.subject} {letter.correspondent}")
    is_number = any(character.isdigit() for word in typed for character in word)
    begun = [word for word in typed if len(word) > 1 or is_number] or typed
    if all(any(word.startswith(wanted) if len(wanted) > 1 else word == wanted for word in head) for wanted in begun):
        return True
    body = {*head, *tokens(letter.notes)}
    return all(w in body or (len(w) > INDEXED_PREFIX and any(b.startswith(w) for b in body)) for w in typed)


@ONCE
@given(typed=pieces())
def test_no_letter_that_holds_the_words_is_missed(shared: Connection, library: Library, typed: str) -> None:
    wanted = asked(typed)
    found = set(find_all(shared, typed))
    if wanted is not None:
        missed = [x.number for x in library.letters if expected(x, wanted.words) and x.place not in found]
        assert not missed


@ONCE
@given(typed=st.one_of(st.text(max_size=60), pieces()))
def test_no_text_raises_and_every_road_agrees(shared: Connection, typed: str) -> None:
    everything = find_all(shared, typed)
    assert list(find(shared, typed, limit=20).places) == everything.tolist()[:20]
    assert count_capped(shared, typed) == (len(everything), True)
    find_inside(shared, typed)
    directory(shared, typed, "2026-11-13")
