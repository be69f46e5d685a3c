"""Length counts, composition does not, and the obvious is refused."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.core.resources import resource_folder
from aso_desktop.security.passphrase import LIST_LENGTH, check, judge, propose, read_words

WORDS = read_words(resource_folder("wordlists") / "passphrase_fr.txt")


@pytest.mark.parametrize(
    "passphrase",
    [
        "cerise moulin verger tambour lagune",
        "lagune-tambour-verger-moulin-cerise",
        "xK9#mQ2$vL7pR4",
        "le chat dort sous la table du salon",
        "Ça craque, l’été, au fond du jardin !",
        "élève zèbre ananas pivoine ruisseau",
    ],
)
def test_long_enough_and_unforeseen_is_accepted(passphrase: str) -> None:
    assert judge(passphrase).accepted
    check(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "", "   ", "court", "Tr0ub4dor&3", "un deux trois", "a b c d e",
        "azertyuiopqsdfghjklm", "12345678901234567890", "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc",
        "motdepasse123456", "Mot de passe 2026", "bonjour bonjour bonjour bonjour bonjour",
        "administrateur12345", "liberté égalité fraternité", "correct horse battery staple",
        "poiuytrezaAZERTY1234", "cerise moulin verger tambour lagune " * 30,
    ],
)  # fmt: skip
def test_short_or_obvious_is_refused_beside_its_field(passphrase: str) -> None:
    assert not judge(passphrase).accepted
    with pytest.raises(UserError) as refusal:
        check(passphrase)
    assert refusal.value.field == "passphrase"


def test_names_of_the_agent_and_the_section_do_not_count() -> None:
    assert judge("amira benali sgami paris").accepted
    assert not judge("amira benali sgami paris", about=["Amira Benali", "SGAMI Paris"]).accepted


def test_the_policy_may_ask_for_more_words_but_length_still_counts() -> None:
    assert not judge("un bel été", minimum_words=6).accepted
    assert judge("cerise moulin verger tambour lagune", minimum_words=8).accepted


def test_a_thousand_proposals_are_all_accepted_and_differ() -> None:
    proposals = {propose(WORDS) for _ in range(1_000)}
    assert len(proposals) == 1_000
    assert [p for p in proposals if not judge(p).accepted] == []
    assert all(len(p.split()) == 5 for p in proposals)


def test_the_word_list_holds_enough_plain_words() -> None:
    assert len(set(WORDS)) >= LIST_LENGTH
    assert all(w.isalpha() and w == w.lower() and 4 <= len(w) <= 9 for w in WORDS)


def test_a_cut_word_list_is_a_fault_of_the_installation(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("cerise\nmoulin\n", "utf-8")
    with pytest.raises(ValueError, match="2 different words"):
        read_words(tmp_path / "list.txt")


@given(st.text(max_size=2_000))
def test_any_text_gets_a_verdict_at_once(passphrase: str) -> None:
    start = time.perf_counter()
    judge(passphrase)
    assert time.perf_counter() - start < 0.5
