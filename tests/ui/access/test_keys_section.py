"""The ways into an open profile, changed from the preferences; each act is in the journal."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.app.bootstrap import Profile
from aso_desktop.services.access import Screen
from aso_desktop.ui.access.dialogs import ChangePassphraseDialog, KeyDialog, PrintCodeDialog, ProveDialog
from aso_desktop.ui.access.keys_section import KeysSection
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Words
from tests.security.conftest import PHRASE
from tests.security.keyrings import MemoryKeyring
from tests.ui.access.conftest import Post

OTHER = "pivot ardoise canal sureau tuile"


@pytest.fixture
def profile(post: Post, code: str) -> Profile:
    """An open profile with a printed code."""
    assert code
    profile = post.profile()
    assert profile.access.unlock(PHRASE).is_open
    return profile


@pytest.fixture
def section(qtbot: QtBot, context: PanelContext, profile: Profile) -> KeysSection:
    """Its keys in the preferences."""
    made = KeysSection(replace(context, services=profile.services))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Opens the profile here" in said(made))
    return made


def said(section: KeysSection) -> str:
    """Return every word of the section."""
    return "\n".join(words.text() for words in section.findChildren(Words))


def dialog_of(qtbot: QtBot, section: KeysSection, kind: type[KeyDialog]) -> KeyDialog:
    """Wait for a dialog and return it."""
    qtbot.waitUntil(lambda: section.findChild(kind) is not None)
    found = section.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_the_passphrase_is_changed_once_the_present_one_is_proven(
    qtbot: QtBot, section: KeysSection, post: Post, profile: Profile
) -> None:
    section.change.click()
    dialog = dialog_of(qtbot, section, ChangePassphraseDialog)
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.choice.set_value(OTHER, OTHER)
    dialog.present.set_value("not this one")
    dialog.submit()
    qtbot.waitUntil(lambda: "not the present passphrase" in dialog.present._note.text())
    dialog.present.set_value(PHRASE)
    with qtbot.waitSignal(dialog.done_well):
        dialog.submit()
    access = post.profile().access
    assert access.unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE
    assert access.unlock(OTHER).is_open
    database = profile.connect()
    told = [row[0] for row in database.execute("SELECT operation FROM history")]
    database.close()
    assert "passphrase_changed" in told


def test_a_dialog_that_is_closed_is_gone(qtbot: QtBot, section: KeysSection) -> None:
    section.change.click()
    dialog = dialog_of(qtbot, section, ChangePassphraseDialog)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(dialog)


def test_travel_mode_takes_the_keyring_out_and_it_comes_back(
    qtbot: QtBot, section: KeysSection, with_keyring: MemoryKeyring
) -> None:
    section.refresh()
    qtbot.waitUntil(section.keyring_on.isVisible)
    section.keyring_on.click()
    qtbot.waitUntil(section.keyring_off.isVisible)
    assert len(with_keyring.kept) == 1
    section.keyring_off.click()
    dialog = dialog_of(qtbot, section, ProveDialog)
    assert isinstance(dialog, ProveDialog)
    dialog.present.set_value(PHRASE)
    with qtbot.waitSignal(dialog.done_well):
        dialog.submit()
    assert not with_keyring.kept
    qtbot.waitUntil(section.keyring_on.isVisible)


def test_a_new_code_replaces_the_first_once_its_last_group_is_typed(
    qtbot: QtBot, section: KeysSection, post: Post, code: str
) -> None:
    section.print_code.click()
    dialog = dialog_of(qtbot, section, PrintCodeDialog)
    assert isinstance(dialog, PrintCodeDialog)
    dialog.submit()
    assert post.profile().access.unlock_with_code(code).screen == Screen.RECOVERY
    dialog.sheet.last.set_value(dialog.sheet._code.groups[-1])
    with qtbot.waitSignal(dialog.done_well):
        dialog.submit()
    access = post.profile().access
    assert access.unlock_with_code(code).screen == Screen.WRONG_CODE
    assert access.unlock_with_code(dialog.sheet._code.printed).screen == Screen.RECOVERY


def test_the_code_is_removed(qtbot: QtBot, section: KeysSection, post: Post, code: str) -> None:
    section.remove_code.click()
    dialog = dialog_of(qtbot, section, ProveDialog)
    assert isinstance(dialog, ProveDialog)
    dialog.present.set_value(PHRASE)
    with qtbot.waitSignal(dialog.done_well):
        dialog.submit()
    assert post.profile().access.unlock_with_code(code).screen == Screen.WRONG_CODE
    qtbot.waitUntil(lambda: "None: a forgotten passphrase" in said(section))
