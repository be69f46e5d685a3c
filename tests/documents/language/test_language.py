"""Proposals made of the text alone: whole sentences, likely actions, French typography."""

import time

import pytest

from aso_desktop.documents.language.actions import suggest
from aso_desktop.documents.language.sentences import sentences
from aso_desktop.documents.language.summary import LIMIT, length, summarise, summarise_decisions
from aso_desktop.documents.language.typography import correct

MINUTES = """Comité des marchés
Mme Benali présente la ligne 354-02 au 31 octobre. Faut-il attendre ? M. Haddad rappelle que deux déplacements ont été
ajoutés en septembre. Le comité décide de suspendre les missions non essentielles jusqu’au 31 décembre.
Ordre du jour et divers
La direction des achats devra relancer le titulaire avant le 20 novembre. Le calendrier est rappelé par le président.
"""


def test_a_summary_is_made_of_whole_sentences_in_order() -> None:
    summary = summarise(MINUTES)
    assert "décide de suspendre" in summary
    assert length(summary) <= LIMIT
    assert "?" not in summary
    assert "Ordre du jour" not in summary
    given = list(sentences(MINUTES))
    kept = [s for s in given if s in summary]
    assert " ".join(kept) == summary


@pytest.mark.parametrize("limit", [20, 60, 90, 140, 280])
def test_a_summary_never_passes_its_limit_nor_cuts_a_sentence(limit: int) -> None:
    summary = summarise(MINUTES, limit)
    assert length(summary) <= limit
    assert set(sentences(summary)) <= set(sentences(MINUTES))


def test_a_decision_comes_before_a_heavier_sentence() -> None:
    text = "Le budget du budget est le budget que le budget demande au budget. Le report est approuvé par tous."
    assert summarise(text, 45) == "Le report est approuvé par tous."


def test_signs_are_counted_composed_and_no_break_spaces_count() -> None:
    assert length("e\u0301") == 1
    assert length("1\u00a0€") == 3
    assert summarise("Le vote est acquis\u00a0! Rien d’autre.") == "Le vote est acquis\u00a0!"


def test_nothing_is_made_of_nothing() -> None:
    assert summarise("") == ""
    assert summarise("Points divers\nQuestions ?") == ""


def test_decisions_make_the_summary_when_there_are_some() -> None:
    made = summarise_decisions("Comité du 13 novembre", ["Attendre le vote.", "x" * 300], "2 décisions.")
    assert made == "Comité du 13 novembre. 2 décisions. Attendre le vote."
    assert summarise_decisions("x" * 300, [], "0 décision.") == ""


@pytest.mark.parametrize(
    ("sentence", "owner", "due"),
    [
        ("La direction des achats devra relancer avant le 20 novembre.", "La direction des achats", "20 novembre"),
        ("Mme Benali est chargée de préparer une note d’ici vendredi.", "Mme Benali", "vendredi"),
        ("M. Haddad transmettra le tableau au plus tard le 30/11/2026.", "M. Haddad", "30/11/2026"),
        ("Le bureau s’engage à répondre.", "Le bureau", ""),
        ("Action : prévenir Voyages Horizon.", "", ""),
        ("Action : Paul Viseur devra prévenir le titulaire.", "Paul Viseur", ""),
        ("The finance team will send the figures by Friday.", "The finance team", "Friday"),
        ("Claire must sign before 3 December.", "Claire", "3 December"),
    ],
)  # fmt: skip
def test_an_action_is_suggested_with_its_sentence(sentence: str, owner: str, due: str) -> None:
    (found,) = suggest(f"Rien ici. {sentence} Fin.")
    assert found.sentence == sentence
    assert (found.owner, found.due) == (owner, due)
    assert found.what


@pytest.mark.parametrize(
    "sentence",
    ["Il devra pleuvoir.", "Le comité a décidé hier.", "Cela doit suffire.", "Qui devra signer ?", "It will rain."],
)
def test_what_is_no_action_is_not_suggested(sentence: str) -> None:
    assert list(suggest(sentence)) == []


def test_short_words_do_not_end_a_sentence() -> None:
    assert list(sentences("M. Girard et Mme. Roux, art. 3. Fin !")) == ["M. Girard et Mme. Roux, art. 3.", "Fin !"]


@pytest.mark.parametrize(
    ("typed", "set_right"),
    [
        ("Bonjour !", "Bonjour\u202f!"),
        ("Quoi?Oui;non", "Quoi\u202f?Oui\u202f;non"),
        ("Objet : essai", "Objet\u00a0: essai"),
        ('Il dit "oui" ', "Il dit «\u00a0oui\u00a0» "),
        ("« oui »", "«\u00a0oui\u00a0»"),
        ("240 000 € et 105 %", "240\u202f000\u00a0€ et 105\u00a0%"),
        ("l'avenant n°1", "l’avenant n°\u00a01"),
        ("le 1ier et le 2ème", "le 1er et le 2e"),
        ("L'Etat ou A demain", "L’État ou A demain"),
        ("A demain", "À demain"),
        ("Deux  espaces...", "Deux espaces…"),
    ],
)
def test_typography_is_put_right(typed: str, set_right: str) -> None:
    assert correct(typed) == set_right
    assert correct(set_right) == set_right


@pytest.mark.parametrize(
    "kept",
    ["https://example.org/a?b=1;c", "à 10:30", r"C:\notes\a b", "/home/a/b:c", '{{ objet | défaut("x") }}', "a@b.org"],
)  # fmt: skip
def test_what_is_no_prose_stays(kept: str) -> None:
    assert correct(kept) == kept


def test_a_long_text_takes_no_time() -> None:
    text = MINUTES * (41_000 // len(MINUTES))
    start = time.process_time()
    summarise(text)
    list(suggest(text))
    correct(text)
    assert time.process_time() - start < 2.0
