"""Text is kept as typed, made harmless, and compared without case or accents."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.text import clean_line, clean_text, fold, number_key, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Préfecture du Rhône", "prefecture du rhone"),
        ("ŒUVRES SOCIALES", "oeuvres sociales"),
        ("l’été", "l'ete"),
        ("1\u202f234\u00a0€", "1 234 €"),
        ("Straße", "strasse"),
    ],
)
def test_search_compares_without_case_accents_or_ligatures(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("A-2026-00123", "a2026123"),
        ("a2026/123", "a2026123"),
        ("2026-DAF-03251", "2026daf3251"),
        ("AB/DAF/2026/0000", "abdaf20260"),
        ("", ""),
    ],
)
def test_a_number_is_found_however_it_is_typed(typed: str, key: str) -> None:
    assert number_key(typed) == key


def test_bidi_marks_are_shown_and_control_characters_go() -> None:
    assert clean_line("facture\u202egnp.exe") == "facture‹U+202E›gnp.exe"
    assert clean_line("a\x00b\x1bc\u200ed") == "abc‹U+200E›d"


def test_lines_are_kept_where_they_mean_something() -> None:
    assert clean_text("un\r\ndeux\rtrois\tquatre") == "un\ndeux\ntrois\tquatre"
    assert clean_line("un\r\n  deux") == "un deux"


def test_words_leave_signs_behind() -> None:
    assert words("« L’Hôtel-Dieu », n° 18 204") == ["l", "hotel", "dieu", "n", "18", "204"]


@given(st.text())
def test_cleaning_is_stable_and_leaves_nothing_hidden(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c not in "\n\t" for c in cleaned)


@given(st.text(st.characters(max_codepoint=0x2FF) | st.sampled_from("’‘ʼ`“”«»–—…\u202f\u0301\u2009")))
def test_the_short_way_folds_as_the_long_one_that_another_script_asks_for(text: str) -> None:
    assert fold(text) == fold(f"{text}\u0431").removesuffix("\u0431")


@given(st.text())
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
