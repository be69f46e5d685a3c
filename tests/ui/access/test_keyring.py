"""The keyring opens in silence, never after a lock, and its failure costs nothing."""

from collections.abc import Callable

import pytest

from aso_desktop.services.access import Offer
from aso_desktop.ui.access.context import Locked
from aso_desktop.ui.access.first_start import FirstStart
from aso_desktop.ui.access.stops import KeyringRepairPage
from aso_desktop.ui.access.unlock import UnlockPage
from aso_desktop.ui.kit.widgets.basics import Words
from tests.security.keyrings import MemoryKeyring
from tests.ui.access.conftest import Post, Walk
from tests.ui.access.test_unlocking import said, unlock
from tests.ui.conftest import NOW

Begin = Callable[..., Walk]


@pytest.mark.usefixtures("with_keyring")
def test_the_keyring_opens_without_a_question(walk: Begin, post: Post) -> None:
    post.create(keyring=True)
    assert walk().opened().is_open


@pytest.mark.usefixtures("with_keyring")
def test_after_a_lock_the_keyring_is_not_asked(walk: Begin, post: Post) -> None:
    post.create(keyring=True)
    gate = walk(Locked(NOW, 10))
    page = gate.reach(UnlockPage)
    assert "Try the system's keyring again" not in [b.text() for b in page.findChildren(type(page.unlock))]
    assert any("after 10 minute" in w.text() for w in gate.gate.findChildren(Words))
    unlock(gate)
    assert gate.opened().is_open


def test_a_keyring_that_gives_nothing_leads_to_the_passphrase_then_to_its_repair(
    walk: Begin, post: Post, with_keyring: MemoryKeyring
) -> None:
    post.create(keyring=True)
    with_keyring.kept.clear()
    gate = walk()
    page = gate.reach(UnlockPage)
    assert "Keyring unavailable" in said(page)
    assert "no longer holds the key" in said(page)
    unlock(gate)
    gate.reach(KeyringRepairPage).findChildren(type(page.unlock))[0].click()
    assert Offer.REPAIR_KEYRING not in gate.opened().offers
    assert len(with_keyring.kept) == 1


def test_a_folder_without_a_profile_leads_to_the_first_start(walk: Begin) -> None:
    walk().reach(FirstStart)
