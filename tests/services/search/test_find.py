from aso_desktop.services.search.queries import Found, Narrowing, count_capped, find, find_all, find_inside
from aso_desktop.store.connection import Connection
from tests.services.search.conftest import LETTERS, Library

INCOMING = Narrowing("letter.direction = ?", ("incoming",))
OPEN = Narrowing("letter.is_open = ?", (1,), "letter INDEXED BY letter_open")


def numbers(library: Library, found: Found) -> list[str]:
    """Return the numbers of what was found, in order."""
    by_place = {letter.place: letter.number for letter in library.letters}
    return [by_place[place] for place in found.places]


def test_nothing_is_looked_for_under_two_letters(db: Connection) -> None:
    assert find(db, "") == find(db, "s") == find(db, " , -") == Found((), ())
    assert find_all(db, "s").tolist() == []
    assert count_capped(db, "s") == (0, True)


def test_whole_words_come_newest_first(db: Connection, library: Library) -> None:
    found = find(db, "subvention", limit=5)
    wanted = [letter.place for letter in reversed(library.letters) if "subvention" in letter.subject]
    assert list(found.places) == wanted[:5]
    assert found.words == ("subvention",)


def test_every_key_of_a_word_keeps_its_letters(db: Connection, library: Library) -> None:
    wanted = {letter.place for letter in library.letters if "subvention" in letter.subject}
    for end in range(2, len("subvention") + 1):
        assert wanted <= set(find_all(db, "subvention"[:end])), end


def test_case_accents_ligatures_and_apostrophes_do_not_count(db: Connection) -> None:
    art = set(find_all(db, "l’œuvre d’art déposée"))
    assert art
    assert set(find_all(db, "OEUVRE DEPOSEE")) == set(find_all(db, "l'oeuvre d'art")) == art
    assert set(find_all(db, "saint etienne")) == set(find_all(db, "Saint-Étienne")) != set()


def test_a_number_is_found_however_it_is_typed(db: Connection, library: Library) -> None:
    for typed in ("A-2026-00038", "a2026/38", "a-2026-38", "A 2026 00038"):
        assert numbers(library, find(db, typed))[0] == "A-2026-00038", typed
    assert numbers(library, find(db, "00038")) == ["A-2026-00038"]


def test_the_letter_of_that_number_comes_before_newer_ones(db: Connection, library: Library) -> None:
    assert numbers(library, find(db, "A2026-2"))[0] == "A-2026-00002"


def test_references_of_the_sender_are_found(db: Connection, library: Library) -> None:
    assert numbers(library, find(db, "REF/45")) == ["D-2026-00045"]


def test_notes_and_the_text_of_enclosures_come_last(db: Connection, library: Library) -> None:
    assert len(find_all(db, "vu avec le cabinet")) == LETTERS // 7
    assert find(db, "choeur cathedrale").places == (library.letters[-1].place,)
    assert find(db, "cathé").places == (library.letters[-1].place,)


def test_a_single_letter_being_begun_narrows_nothing_yet(db: Connection) -> None:
    assert set(find_all(db, "subvention p")) == set(find_all(db, "subvention"))


def test_the_letter_of_a_register_narrows_a_number_being_typed(db: Connection, library: Library) -> None:
    assert {number[0] for number in numbers(library, find(db, "A-2026-000", limit=LETTERS))} == {"A"}
    assert {number[0] for number in numbers(library, find(db, "2026-000", limit=LETTERS))} == {"A", "D"}


def test_filters_narrow_whichever_way_they_are_applied(db: Connection, library: Library) -> None:
    arrivals = {letter.place for letter in library.letters if letter.is_incoming}
    everywhere = set(find_all(db, "subvention"))
    assert set(find_all(db, "subvention", INCOMING)) == everywhere & arrivals
    of_open = set(find_all(db, "subvention", OPEN))
    assert of_open < everywhere
    assert of_open == set(find_all(db, "subvention", OPEN._replace(gather="")))
    assert not find(db, "A-2026-00038", Narrowing("letter.direction = ?", ("outgoing",))).places


def test_the_count_stops_at_its_cap(db: Connection) -> None:
    everything = len(find_all(db, "20"))
    assert count_capped(db, "20") == (everything, True)
    assert count_capped(db, "20", cap=10) == (10, False)


def test_no_letter_is_shown_twice(db: Connection) -> None:
    for typed in ("A-2026-00038", "subvention", "de la", "mairie saint"):
        places = find_all(db, typed).tolist()
        assert len(places) == len(set(places))


def test_what_is_inside_words_is_found_on_request(db: Connection, library: Library) -> None:
    assert not find(db, "ventio").places
    found = find_inside(db, "ventio", limit=LETTERS)
    assert set(found.places) == {x.place for x in library.letters if "vention" in x.subject}
    assert not find_inside(db, "ve").places
    assert not find_inside(db, "noitnev").places
    assert find_inside(db, "ventio", INCOMING).places


def test_letters_with_the_groups_in_another_order_are_left_out(db: Connection, library: Library) -> None:
    """« Attestation, la restauration… » holds each three letters of the first, never in a row."""
    assert any("Attestation, la restauration" in letter.subject for letter in library.letters)
    assert not find_inside(db, "restatio").places
    assert find_inside(db, "ttestatio").places
