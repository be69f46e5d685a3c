"""The organisation's key: announced before it is used, sealed to, tried each year, and the last way in."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.security.escrow_key import fingerprint, make_pair
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME, SlotKind, decode
from aso_desktop.services.access import AccessRules, AccessService, KeyringWay, Offer, Opening, Screen
from aso_desktop.services.access.escrow import make_escrow_file, read_escrow_key
from tests.security.conftest import CHEAP, PHRASE
from tests.services.access.conftest import SHEET, Post, build
from tests.services.access.test_slots import OTHER, noted

SECRET = "deux personnes, deux moitiés"
FIRST, SECOND = make_pair(SECRET), make_pair(SECRET)


def access(post: Post, escrow: bytes | None) -> AccessService:
    """Return the way in on a machine where IT laid down a key."""
    return AccessService(post.profile, KeyringWay(()), AccessRules(cost=CHEAP, escrow=escrow))


def told(opening: Opening) -> str:
    return "\n".join(in_english(notice) for notice in opening.notices)


def test_a_new_profile_is_sealed_to_the_key_that_it_opens_with(post: Post, tmp_path: Path) -> None:
    made = make_escrow_file(tmp_path / "escrow.pem", SECRET)
    assert (tmp_path / "escrow.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match="exists already"):
        make_escrow_file(tmp_path / "escrow.pem", SECRET)
    private = read_escrow_key(tmp_path / "escrow.pem", SECRET)
    public = private.public_key().public_bytes_raw()
    assert access(post, public).create(PHRASE, build).notices == ()
    assert (post.profile / FILE_NAME).read_bytes() == (post.profile / COPY_NAME).read_bytes()
    rescuer = access(post, public)
    assert Offer.ESCROW in rescuer.assess().offers
    opening = rescuer.unlock_with_escrow(private)
    assert (opening.screen, "escrow key" in in_english(opening.sentence)) == (Screen.RECOVERY, True)
    assert post.canary(opening) == SHEET
    ready = post.slots(rescuer).choose_passphrase(OTHER)
    assert ready.screen == Screen.READY
    assert noted(rescuer, post)[-2:] == ["escrow_key_used", "passphrase_changed"]
    assert access(post, public).unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE
    assert access(post, public).unlock(OTHER).screen == Screen.READY
    assert post.slots(rescuer).states().escrow == made.fingerprint


def test_what_is_no_key_of_this_profile_opens_nothing_and_changes_nothing(post: Post, tmp_path: Path) -> None:
    assert access(post, FIRST.public).create(PHRASE, build).screen == Screen.READY
    before = post.snapshot()
    file = tmp_path / "key.pem"
    file.write_bytes(SECOND.pem)
    assert access(post, FIRST.public).unlock_with_escrow(read_escrow_key(file, SECRET)).screen == Screen.WRONG_ESCROW
    for content, secret in ((FIRST.pem, "autre"), (FIRST.pem, ""), (b"not a key", SECRET), (b"", "")):
        file.write_bytes(content)
        with pytest.raises(UserError, match="cannot be read") as refused:
            read_escrow_key(file, secret)
        assert refused.value.field == "key"
    assert post.snapshot() == before
    assert access(post, bytes(32)).unlock(PHRASE).screen == Screen.READY  # announced, and never usable
    opening = access(post, bytes(32)).unlock(PHRASE)
    assert "no usable key" in told(opening)
    assert access(post, FIRST.public).unlock(PHRASE).is_open


def test_another_key_is_announced_with_both_fingerprints_before_it_is_used(post: Post, tmp_path: Path) -> None:
    assert access(post, None).create(PHRASE, build).screen == Screen.READY
    (tmp_path / "one.pem").write_bytes(FIRST.pem)
    (tmp_path / "two.pem").write_bytes(SECOND.pem)
    one, two = (read_escrow_key(tmp_path / name, SECRET) for name in ("one.pem", "two.pem"))
    first = access(post, FIRST.public)
    assert fingerprint(FIRST.public) in told(first.unlock(PHRASE))
    states = post.slots(first).states()
    assert (states.escrow, states.announced) == ("", fingerprint(FIRST.public))
    assert Offer.ESCROW not in access(post, FIRST.public).assess().offers
    assert access(post, FIRST.public).unlock_with_escrow(one).screen == Screen.WRONG_ESCROW
    taken = access(post, FIRST.public)
    assert "in use" in told(taken.unlock(PHRASE))
    assert access(post, FIRST.public).unlock(PHRASE).notices == ()
    assert access(post, FIRST.public).unlock_with_escrow(one).screen == Screen.RECOVERY
    changed = told(access(post, SECOND.public).unlock(PHRASE))
    assert fingerprint(FIRST.public) in changed
    assert fingerprint(SECOND.public) in changed
    assert access(post, SECOND.public).unlock_with_escrow(two).screen == Screen.WRONG_ESCROW
    back = access(post, FIRST.public)  # IT took the change back before it was used
    assert back.unlock(PHRASE).notices == ()
    assert post.slots(back).states().announced == ""
    access(post, SECOND.public).unlock(PHRASE)
    last = access(post, SECOND.public)
    last.unlock(PHRASE)
    assert access(post, SECOND.public).unlock_with_escrow(one).screen == Screen.WRONG_ESCROW
    assert access(post, None).unlock_with_escrow(two).screen == Screen.RECOVERY  # a withdrawn rule takes nothing away
    assert noted(last, post)[-1] == "escrow_slot_made"


def test_the_slot_is_checked_like_the_rest_of_the_key_file(post: Post) -> None:
    access(post, FIRST.public).create(PHRASE, build)
    raw = (post.profile / FILE_NAME).read_bytes()
    key_file = decode(raw)
    assert key_file.encode() == raw
    assert b'"version": 2' in raw
    assert b'"version": 1' in key_file.without(SlotKind.ESCROW).encode()
    for place in range(0, len(raw), 97):
        broken = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
            decode(broken)
