"""Changing the ways in rewraps the same key; what is removed opens nothing any more."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME
from aso_desktop.services.access import (
    AccessRules,
    AccessService,
    KeyringWay,
    Offer,
    Screen,
    SlotStates,
    propose_passphrase,
)
from aso_desktop.store.connection import connect
from aso_desktop.store.unit_of_work import Author
from tests.security.conftest import CHEAP, PHRASE
from tests.security.keyrings import ForgetfulKeyring, MemoryKeyring, StickyKeyring
from tests.services.access.conftest import NOW, SHEET, Post, build

OTHER = "pivoine ruisseau ananas zèbre élève"


def noted(access: AccessService, post: Post) -> list[str]:
    """Write the session's notes to the journal and return the operations it then holds."""
    database = connect(post.profile / "aso.db", access.session.keys.data)
    access.session.write_notes(database, Author(None, "d" * 32), NOW)
    access.session.write_notes(database, Author(None, "d" * 32), NOW)
    operations = [row[0] for row in database.execute("SELECT operation FROM history ORDER BY entry")]
    database.close()
    return operations


def test_a_new_profile_has_the_ways_it_was_given(post: Post) -> None:
    access, _ = post.create()
    assert post.slots(access).states() == SlotStates(passphrase=True, keyring=True, recovery=True, keyring_offered=True)
    assert noted(access, post) == ["profile_created"]
    assert sorted(p.name for p in post.profile.iterdir()) == ["aso.db", COPY_NAME, FILE_NAME]
    assert post.profile.stat().st_mode & 0o077 == 0


def test_a_proposed_passphrase_creates_a_profile(post: Post) -> None:
    access = post.access()
    phrase = propose_passphrase()
    assert access.judge(phrase).accepted
    access.create(phrase, build, keyring=False)
    assert post.access().unlock(f"  {phrase.replace(' ', '  ')} ").is_open
    assert post.access().open_with_keyring().screen == Screen.KEYRING_UNAVAILABLE


def test_a_poor_passphrase_creates_nothing(post: Post) -> None:
    for phrase, about in (("court", ()), ("amira benali sgami", ("Amira Benali", "SGAMI"))):
        with pytest.raises(UserError) as refusal:
            post.access().create(phrase, build, about=about)
        assert refusal.value.field == "passphrase"
    assert not post.profile.exists()


def test_the_policy_on_words_holds(post: Post) -> None:
    access = AccessService(post.profile, access_rules=AccessRules(minimum_words=7))
    assert not access.judge("un bel été là").accepted


def test_a_keyring_that_forgets_is_left_out_and_said(post: Post) -> None:
    post.keyring = ForgetfulKeyring()
    opening = post.access().create(PHRASE, build)
    assert opening.screen == Screen.READY
    assert [in_english(n) for n in opening.notices] == ["The system’s keyring does not keep what it is given."]
    assert post.access().assess().offers == (Offer.PASSPHRASE,)


def test_an_interrupted_creation_leaves_nothing_and_may_be_done_again(post: Post) -> None:
    sentence = post.access().assess().sentence

    def fail(path: Path, _keys: object) -> None:
        path.write_bytes(b"half a database")
        raise EnvironmentFailure(sentence)

    with pytest.raises(EnvironmentFailure):
        post.access().create(PHRASE, fail)
    assert list(post.profile.iterdir()) == []
    (post.profile / ".creating").mkdir()
    (post.profile / ".creating" / "aso.db").write_bytes(b"left by a power cut")
    assert post.access().assess().screen == Screen.FIRST_START
    assert post.access().create(PHRASE, build).screen == Screen.READY


@pytest.mark.parametrize("moved", [(FILE_NAME,), (FILE_NAME, COPY_NAME)])
def test_a_creation_cut_at_its_last_step_is_completed(post: Post, moved: tuple[str, ...]) -> None:
    post.create()
    stage = post.profile / ".creating"
    stage.mkdir()
    for path in [p for p in post.profile.iterdir() if p.is_file() and p.name not in moved]:
        path.rename(stage / path.name)
    opening = post.access().unlock(PHRASE)
    assert opening.screen == Screen.READY
    assert post.canary(opening) == SHEET
    assert not stage.exists()


def test_changing_the_passphrase_needs_the_present_one(post: Post) -> None:
    access, _ = post.create()
    before = post.snapshot()
    slots = post.slots(access)
    with pytest.raises(UserError, match="not the present passphrase") as refusal:
        slots.change_passphrase(OTHER, OTHER)
    assert refusal.value.field == "present"
    with pytest.raises(UserError, match="at least 5 words"):
        slots.change_passphrase(PHRASE, "court")
    with pytest.raises(UserError, match="present passphrase first"):
        slots.choose_passphrase(OTHER)
    assert post.snapshot() == before
    slots.change_passphrase(PHRASE, OTHER)
    assert post.access().unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE
    assert post.access().unlock(OTHER).screen == Screen.READY
    assert post.access().open_with_keyring().screen == Screen.READY
    assert noted(access, post) == ["profile_created", "passphrase_changed"]


def test_the_printed_code_forces_a_new_passphrase_and_is_journalled(post: Post) -> None:
    _, code = post.create()
    access = post.access()
    opening = access.unlock_with_code(code)
    assert (opening.screen, opening.offers, opening.is_open) == (Screen.RECOVERY, (Offer.NEW_PASSPHRASE,), False)
    reopened = post.slots(access).choose_passphrase(OTHER)
    assert reopened.screen == Screen.READY
    assert post.canary(reopened) == SHEET
    assert post.access().unlock(OTHER).is_open
    assert noted(access, post) == ["recovery_code_used", "passphrase_changed"]


def test_a_mistyped_code_is_said_beside_its_field_before_any_key_is_tried(post: Post) -> None:
    _, code = post.create()
    swapped = code[1] + code[0] + code[2:] if code[0] != code[1] else "0" + code[1:]
    with pytest.raises(UserError, match="check does not match"):
        post.access().unlock_with_code(swapped)


def test_a_code_counts_only_once_its_last_group_is_typed_again(post: Post) -> None:
    access, old = post.create()
    slots = post.slots(access)
    code = access.session.prepare_code()
    with pytest.raises(UserError, match="not the last group") as refusal:
        slots.confirm_code("0000" if code.groups[-1] != "0000" else "1111")
    assert refusal.value.field == "last_group"
    assert post.access().unlock_with_code(code.printed).screen == Screen.WRONG_CODE
    slots.confirm_code(code.groups[-1])
    assert post.access().unlock_with_code(old).screen == Screen.WRONG_CODE
    assert post.access().unlock_with_code(code.printed).screen == Screen.RECOVERY
    slots.remove_code(PHRASE)
    assert post.access().unlock_with_code(code.printed).screen == Screen.WRONG_CODE
    assert not slots.states().recovery


def test_a_keyring_that_lost_its_key_is_offered_repair_and_repaired(post: Post) -> None:
    post.create()
    assert isinstance(post.keyring, MemoryKeyring)
    post.keyring.kept.clear()
    access = post.access()
    refused = access.open_with_keyring()
    assert refused.screen == Screen.KEYRING_UNAVAILABLE
    assert refused.offers == (Offer.PASSPHRASE, Offer.RECOVERY_CODE)
    assert [in_english(n) for n in refused.notices] == ["The system’s keyring no longer holds the key of this profile."]
    opening = access.unlock(PHRASE)
    assert Offer.REPAIR_KEYRING in opening.offers
    post.slots(access).add_keyring()
    assert post.access().open_with_keyring().screen == Screen.READY
    assert Offer.REPAIR_KEYRING not in access.unlock(PHRASE).offers


def test_travel_mode_leaves_the_passphrase_and_the_code_only(post: Post) -> None:
    access, code = post.create()
    kept_by_a_backup = (post.profile / FILE_NAME).read_bytes()
    slots = post.slots(access)
    with pytest.raises(UserError, match="not the present passphrase"):
        slots.enter_travel(OTHER)
    slots.enter_travel(PHRASE)
    assert isinstance(post.keyring, MemoryKeyring)
    assert post.keyring.kept == {}
    assert post.access().assess().offers == (Offer.PASSPHRASE, Offer.RECOVERY_CODE)
    for name in (FILE_NAME, COPY_NAME):
        (post.profile / name).write_bytes(kept_by_a_backup)
    assert post.access().open_with_keyring().screen == Screen.KEYRING_UNAVAILABLE
    assert post.access().unlock(PHRASE).is_open
    assert post.access().unlock_with_code(code).screen == Screen.RECOVERY
    slots.leave_travel()
    assert post.access().open_with_keyring().is_open
    assert noted(access, post)[1:] == ["travel_mode_entered", "keyring_slot_added", "travel_mode_left"]


def test_travel_mode_is_refused_when_the_keyring_keeps_the_key(post: Post) -> None:
    post.keyring = StickyKeyring()
    access, _ = post.create()
    before = post.snapshot()
    with pytest.raises(EnvironmentFailure, match="does not keep what it is given"):
        post.slots(access).enter_travel(PHRASE)
    assert post.snapshot() == before


def test_a_keyring_that_fails_cannot_be_added(post: Post) -> None:
    access, _ = post.create()
    post.keyring = ForgetfulKeyring()
    before = post.snapshot()
    with pytest.raises(EnvironmentFailure):
        post.slots(access).add_keyring()
    assert post.snapshot() == before


def test_rules_that_change_while_the_program_runs_are_taken_over(post: Post) -> None:
    access, _ = post.create()
    access.follow(KeyringWay(()), minimum_words=9)
    assert not post.slots(access).states().keyring_offered
    assert not access.judge("un bel été là").accepted
    assert access.open_with_keyring().screen == Screen.KEYRING_UNAVAILABLE
    assert access.cost() == CHEAP


def test_notes_are_written_as_they_are_made_once_somebody_listens(post: Post) -> None:
    access, _ = post.create()
    told: list[str] = []
    access.session.when_noted(lambda: told.append("written"))
    slots = post.slots(access)
    code = slots.prepare_code()
    slots.confirm_code(code.groups[-1])
    assert told == ["written"]
    access.lock()
    access.session.note("travel_mode_left")
    assert told == ["written"]


def test_a_key_file_of_other_keys_is_never_written(post: Post, tmp_path: Path) -> None:
    access, _ = post.create()
    other = Post(tmp_path / "other")
    foreign, _ = other.create()
    before = post.snapshot()
    with pytest.raises(ValueError, match="other keys"):
        access.session.replace_key_file(foreign.session.key_file)
    assert post.snapshot() == before
