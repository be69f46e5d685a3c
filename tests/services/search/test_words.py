from aso_desktop.services.search.words import LONGEST_WORD, asked, completes, number_words, tokens


def test_a_number_is_kept_in_every_way_it_may_be_typed() -> None:
    found = number_words("A-2026-00123")
    assert {"a", "2026", "00123", "123", "a2026", "a2026123"} <= set(found)
    assert number_words("0000") == ["0000", "0"]


def test_very_long_words_are_cut_on_both_sides() -> None:
    assert tokens("x" * 500) == ["x" * LONGEST_WORD]
    assert asked("x" * 500) == (("x" * LONGEST_WORD,), "")


def test_only_words_of_letters_beyond_the_indexed_beginnings_complete() -> None:
    assert completes("subvention")
    assert completes("a2026")
    assert not completes("subv")
    assert not completes("00123")
    assert not completes("a2026123")
