"""Every state of security.md's table leads to its screen, and each offer of a screen works."""

import shutil
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text
from aso_desktop.security.recovery_code import make_code
from aso_desktop.services.access import Offer, Screen
from aso_desktop.store.connection import connect
from aso_desktop.ui.access.restoring import KeyFilePage, RestorePage
from aso_desktop.ui.access.stops import LocatePage, StopPage
from aso_desktop.ui.access.unlock import CodePage, NewPassphrasePage, UnlockPage
from aso_desktop.ui.kit.widgets.basics import Words
from tests.security.conftest import PHRASE
from tests.ui.access.conftest import Post, Walk

OTHER = "pivot ardoise canal sureau tuile"
Begin = Callable[..., Walk]
pytestmark = pytest.mark.usefixtures("made")


def said(page: UnlockPage | CodePage | StopPage | RestorePage | NewPassphrasePage) -> str:
    """Return every visible word of a page."""
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisibleTo(page))


def unlock(walk: Walk, passphrase: str = PHRASE) -> None:
    """Type a passphrase and press Enter."""
    page = walk.reach(UnlockPage)
    QTest.keyClicks(page.passphrase.line, passphrase)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)


def test_the_passphrase_opens_the_profile(walk: Begin) -> None:
    gate = walk()
    unlock(gate)
    opening = gate.opened()
    assert opening.screen == Screen.READY
    assert opening.notices == ()


def test_an_empty_passphrase_is_not_tried(walk: Begin) -> None:
    page = walk().reach(UnlockPage)
    page.submit()
    assert "Type your passphrase." in said(page)


def test_a_wrong_passphrase_is_said_beside_the_field_and_may_be_typed_again(walk: Begin) -> None:
    gate = walk()
    unlock(gate, "not this one")
    page = gate.reach(UnlockPage)
    gate.qtbot.waitUntil(lambda: "not the passphrase" in said(page))
    assert page.passphrase.line.selectedText()
    unlock(gate)
    assert gate.opened().is_open


def test_what_is_typed_stays_hidden_until_it_is_asked_for(walk: Begin) -> None:
    page = walk().reach(UnlockPage)
    line = page.passphrase.line
    QTest.keyClicks(line, "ABC")
    assert line.displayText() == "•••"
    assert "Caps lock is on" in said(page)
    page.passphrase.show_secret(on=True)
    assert line.displayText() == "ABC"


def test_the_printed_code_opens_and_forces_a_new_passphrase(walk: Begin, post: Post, code: str) -> None:
    gate = walk()
    gate.reach(UnlockPage).asked.emit(Offer.RECOVERY_CODE)
    page = gate.reach(CodePage)
    QTest.keyClicks(page.code, code[:-6])
    page.submit()
    gate.qtbot.waitUntil(lambda: "groups" in said(page))
    page.code.set_value(make_code()[0].printed)
    page.submit()
    gate.qtbot.waitUntil(lambda: "does not open this profile" in said(page))
    page.code.set_value(code.lower())
    page.submit()
    new = gate.reach(NewPassphrasePage)
    new.choice.set_value("court", "court")
    new.submit()
    assert "at least 5 words" in said(new)
    new.choice.set_value(OTHER, "autre")
    new.submit()
    assert "not the same" in said(new)
    new.choice.set_value(OTHER, OTHER)
    new.submit()
    assert gate.opened().is_open
    access = post.profile().access
    assert access.unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE
    assert access.unlock(OTHER).is_open


def test_a_proposed_passphrase_is_shown_and_typed_again(walk: Begin, code: str) -> None:
    gate = walk()
    gate.reach(UnlockPage).asked.emit(Offer.RECOVERY_CODE)
    page = gate.reach(CodePage)
    page.code.set_value(code)
    page.submit()
    choice = gate.reach(NewPassphrasePage).choice
    choice.proposer.click()
    assert len(choice.value().split()) == 5
    assert choice.first.line.displayText() == choice.value()
    assert choice.again.value() == ""
    choice.again.line.insert(choice.value())  # QTest types no accents
    choice.again.edited.emit()
    assert choice.sameness.words() == "The same."


def test_a_damaged_copy_of_the_key_file_is_repaired_and_said(walk: Begin, post: Post) -> None:
    copy = next(post.root.glob("keys*.json"))
    copy.write_bytes(b"damage")
    gate = walk()
    unlock(gate)
    (notice,) = gate.opened().notices
    assert "written again" in notice.source
    assert copy.read_bytes() != b"damage"


def test_a_lost_key_file_is_taken_back_from_a_backup(walk: Begin, post: Post) -> None:
    post.back_up()
    for path in post.root.glob("keys*.json"):
        path.unlink()
    gate = walk()
    stop = gate.reach(StopPage)
    assert "Key file lost" in said(stop)
    assert set(stop.buttons) == {Offer.KEY_FILE_FROM_BACKUP, Offer.QUIT}
    stop.buttons[Offer.KEY_FILE_FROM_BACKUP].click()
    page = gate.reach(KeyFilePage)
    assert page.sets.list.count() == 1
    page.secret.set_value("not this one")
    page.submit()
    gate.qtbot.waitUntil(lambda: "not the passphrase" in said(page))
    page.secret.set_value(PHRASE)
    page.submit()
    assert gate.opened().is_open
    assert post.rows("SELECT name FROM agent") == [("Amira Benali",)]


def test_a_database_that_lies_elsewhere_is_brought(walk: Begin, post: Post, tmp_path: Path) -> None:
    elsewhere = tmp_path / "ailleurs.db"
    shutil.move(post.root / "aso.db", elsewhere)
    gate = walk()
    stop = gate.reach(StopPage)
    assert "Database not found" in said(stop)
    stop.buttons[Offer.LOCATE].click()
    page = gate.reach(LocatePage)
    page.submit()
    assert "Choose the file first." in said(page)
    page.place.set_path(elsewhere)
    page.passphrase.set_value("not this one")
    page.submit()
    gate.qtbot.waitUntil(lambda: "not the passphrase" in said(page))
    page.passphrase.set_value(PHRASE)
    page.submit()
    assert gate.opened().is_open
    assert elsewhere.exists()


def test_a_missing_database_is_restored_with_the_passphrase_of_its_day(walk: Begin, post: Post) -> None:
    post.back_up()
    (post.root / "aso.db").unlink()
    gate = walk()
    gate.reach(StopPage).buttons[Offer.RESTORE].click()
    page = gate.reach(RestorePage)
    page.submit()
    assert "in force on that day" in said(page)
    page.secret.set_value("not this one")
    page.submit()
    gate.qtbot.waitUntil(lambda: "does not open the backup" in said(page))
    page.secret.set_value(PHRASE)
    page.submit()
    gate.qtbot.waitUntil(lambda: "The backup is restored" in said(page))
    page.go_on.click()
    assert gate.opened().is_open
    assert post.rows("SELECT name FROM agent") == [("Amira Benali",)]


def test_a_damaged_database_is_restored_with_the_keys_at_hand(walk: Begin, post: Post) -> None:
    post.back_up()
    whole = (post.root / "aso.db").read_bytes()
    (post.root / "aso.db").write_bytes(bytes(4096) + whole[4096:])
    gate = walk()
    unlock(gate)
    stop = gate.reach(StopPage)
    assert "Database damaged" in said(stop)
    stop.buttons[Offer.RESTORE].click()
    page = gate.reach(RestorePage)
    gate.qtbot.waitUntil(lambda: not page.secret.isVisibleTo(page))
    page.submit()
    gate.qtbot.waitUntil(lambda: "is kept in the file" in said(page))
    assert list(post.root.glob("aso.db.endommag*"))
    page.go_on.click()
    unlock(gate)
    assert gate.opened().is_open


def test_a_backup_may_be_opened_by_the_printed_code_of_its_day(
    walk: Begin, post: Post, code: str, tmp_path: Path
) -> None:
    copies = post.back_up().parent
    away = tmp_path / "ailleurs"
    shutil.move(copies, away)
    (post.root / "aso.db").unlink()
    gate = walk()
    gate.reach(StopPage).buttons[Offer.RESTORE].click()
    page = gate.reach(RestorePage)
    assert not page.sets.list.isVisibleTo(page)
    page.submit()
    assert "Choose a backup first." in said(page)
    page.sets.elsewhere.set_path(away / "nothing.aso-sauvegarde")
    page.submit()
    assert "Choose a backup first." in said(page)
    page.sets.elsewhere.set_path(next(away.glob("*/*.aso-sauvegarde")))
    page.by_code.set_value(value=True)
    page.secret.set_value(code)
    page.submit()
    gate.qtbot.waitUntil(lambda: "The backup is restored" in said(page))


def test_a_later_version_is_refused(walk: Begin, post: Post) -> None:
    profile = post.profile()
    keys = profile.access.unlock(PHRASE).keys
    assert keys
    database = connect(post.root / "aso.db", keys.data)
    database.execute("PRAGMA user_version = 99")
    database.close()
    profile.close()
    gate = walk()
    unlock(gate)
    stop = gate.reach(StopPage)
    assert "Later version" in said(stop)
    with gate.qtbot.waitSignal(gate.gate.closed):
        stop.buttons[Offer.QUIT].click()


def test_a_forbidden_place_is_refused_in_words(walk: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object) -> None:
        raise EnvironmentFailure(Text("access", "Not on a network drive."))

    monkeypatch.setattr("aso_desktop.services.access.commands.check_engine", lambda: refuse(None))
    gate = walk()
    stop = gate.reach(StopPage)
    assert "ASO Desktop cannot start here" in said(stop)
    assert "Not on a network drive." in said(stop)


def test_a_full_disk_opens_for_reading(walk: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("aso_desktop.services.access.profile.shutil.disk_usage", lambda _path: usage(1, 1, 0))
    gate = walk()
    unlock(gate)
    assert gate.opened().screen == Screen.READ_ONLY


def test_what_cannot_be_made_ready_says_so_and_may_be_tried_again(walk: Begin) -> None:
    gate = walk()
    page = gate.reach(UnlockPage)
    object.__setattr__(gate.gate.context, "make_ready", _refusing)
    unlock(gate)
    stop = gate.reach(StopPage)
    assert "The disk is full." in said(stop)
    stop.buttons[Offer.TRY_AGAIN].click()
    assert gate.reach(UnlockPage) is not page


def _refusing(_progress: object) -> None:
    raise EnvironmentFailure(Text("store", "The disk is full."))
