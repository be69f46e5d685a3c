"""French put together by the machine: articles, typography, words drawn once."""

from datetime import date

import pytest

from aso_desktop.services.demo.phrases import Deck, Dice, Phrase, capital, euros, fill, grouped
from aso_desktop.services.demo.words import Words, affair_words, french_day


@pytest.mark.parametrize(
    ("phrase", "of", "to", "bare"),
    [
        ("le réseau", "du réseau", "au réseau", "réseau"),
        ("les aides", "des aides", "aux aides", "aides"),
        ("la voie", "de la voie", "à la voie", "voie"),
        ("l'eau", "de l’eau", "à l’eau", "eau"),
        ("un refus", "d’un refus", "à un refus", "refus"),
        ("Aubercy", "d’Aubercy", "à Aubercy", "Aubercy"),
        ("Montreval", "de Montreval", "à Montreval", "Montreval"),
        ("Le Brassoir", "du Brassoir", "au Brassoir", "Brassoir"),
        ("La Ferrette", "de La Ferrette", "à La Ferrette", "Ferrette"),
    ],
)
def test_articles_contract(phrase: str, of: str, to: str, bare: str) -> None:
    found = Phrase(phrase)
    assert (f"{found:de}", f"{found:a}", f"{found:nu}", f"{found}") == (of, to, bare, phrase)


def test_a_bare_noun_elides() -> None:
    assert f"{Phrase('le chargé'):denu}, {Phrase('l’archiviste'):denu}" == "de chargé, d’archiviste"
    assert f"{Phrase('le contrat'):maj}" == "Le contrat"


def test_typography_is_put_in() -> None:
    said = fill("« L'aide » n° {n} : oui ; non ? 12 % de 4 €", {"n": 3})
    assert said == "«\u00a0L’aide\u00a0» n°\u00a03\u00a0: oui\u202f; non\u202f? 12\u00a0% de 4\u00a0€"
    assert (grouped(18_204), euros(1_240_000), euros(18_740)) == ("18\u202f204", "12\u202f400\u00a0€", "187,40\u00a0€")
    assert capital("état") == "État"


def test_days_are_written_as_a_letter_writes_them() -> None:
    assert french_day(date(2026, 8, 1)) == "1er août 2026"
    assert french_day(date(2026, 8, 12), year=2026) == "12 août"


def test_the_words_of_an_affair_stay() -> None:
    words = affair_words(Dice(1), date(2026, 11, 13), {"projet": ["le lavoir"]}, {"commune": Phrase("Aubercy")})
    once = fill("{projet:de} {commune:de}, {montant}, n° {n4}, {echeance}", words)
    assert fill("{projet:de} {commune:de}, {montant}, n° {n4}, {echeance}", words) == once
    assert once.startswith("du lavoir d’Aubercy, ")
    with pytest.raises(KeyError):
        _ = Words(Dice(1), date(2026, 11, 13))["inconnu"]


def test_even_a_rare_card_comes_in_every_pass() -> None:
    deck = Deck(Dice(3), {"often": 9, "once": 1})
    for _ in range(5):
        assert sorted(deck.draw() for _ in range(10)) == ["often"] * 9 + ["once"]


def test_one_seed_gives_one_story() -> None:
    assert [Dice(7).number(1, 1_000) for _ in range(3)] == [Dice(7).number(1, 1_000) for _ in range(3)]
