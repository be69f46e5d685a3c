"""The window's life on a real profile: open, work, lock, come forward, restore, leave with a copy."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.app import window as window_module
from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.crash import CrashDesk
from aso_desktop.app.logging import RunningLog
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.policies import Reading
from aso_desktop.app.preferences_file import PreferencesFile
from aso_desktop.app.single_instance import claim_window
from aso_desktop.app.window import Start, WindowApplication
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Policies, Rule, Source
from aso_desktop.services.access import AccessRules
from aso_desktop.services.backup.sets import sets
from aso_desktop.services.people.values import Founding
from aso_desktop.ui.access.commands import BACK_UP, RESTORE, VERIFY
from aso_desktop.ui.access.page import Page
from aso_desktop.ui.access.restoring import RestorePage
from aso_desktop.ui.access.stops import StopPage
from aso_desktop.ui.access.unlock import UnlockPage
from aso_desktop.ui.access.upkeep import BackUpDialog, VerifyDialog
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.main_window import MainWindow
from aso_desktop.ui.preferences.dialog import PreferencesDialog
from tests.security.conftest import CHEAP, PHRASE
from tests.ui.conftest import NOW

Open = Callable[[], WindowApplication]


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProfilePaths:
    """A profile with one person, locked; policies are looked for in an empty place."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(window_module, "policy_copy", lambda: tmp_path / "policies-copy.json")
    profile = _profile(ProfilePaths(tmp_path / "profil"))
    founding = Founding("Amira Benali", "DAF", "Affaires financières")
    assert profile.access.create(PHRASE, profile.builder(founding), keyring=False).is_open
    profile.close()
    return profile.paths


def _profile(paths: ProfilePaths) -> Profile:
    paths.make()
    return Profile(paths, FixedClock(NOW), Policies(), AccessRules(cost=CHEAP))


@pytest.fixture
def start_window(qtbot: QtBot, paths: ProfilePaths) -> Iterator[Open]:
    """Open the window of the profile as a process does; everything is closed afterwards."""
    running: list[tuple[WindowApplication, Any, RunningLog]] = []

    def start() -> WindowApplication:
        claim = claim_window(paths)
        assert claim
        profile = _profile(paths)
        log = RunningLog(paths.log, "window", "info")
        made = Start(profile, PreferencesFile(paths.preferences), {"language": "en"}, (Text("app", "A notice."),))
        profile.chosen = made.chosen
        application = WindowApplication(made, claim, CrashDesk(paths.crash, profile.clock), log)
        running.append((application, claim, log))
        application.open_gate()
        return application

    yield start
    for application, claim, log in running:
        application.close()
        claim.close()
        log.close()
        application.deleteLater()
    qtbot.wait(1)


def reach(qtbot: QtBot, application: WindowApplication, page: type[Page]) -> Any:
    """Wait until the gate shows a page."""
    qtbot.waitUntil(lambda: application.gate is not None and isinstance(application.gate.page, page))
    assert application.gate
    return application.gate.page


def unlock(qtbot: QtBot, application: WindowApplication) -> MainWindow:
    """Type the passphrase and wait for the window."""
    qtbot.waitUntil(lambda: application.gate is not None and isinstance(application.gate.page, UnlockPage))
    assert application.gate
    page = application.gate.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase.line, PHRASE)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.open is not None)
    assert application.open
    return application.open.window


@pytest.fixture
def application(start_window: Open, qtbot: QtBot) -> WindowApplication:
    """An open window."""
    made = start_window()
    unlock(qtbot, made)
    return made


def test_the_passphrase_leads_to_the_first_rows(start_window: Open, qtbot: QtBot) -> None:
    application = start_window()
    window = unlock(qtbot, application)
    assert window.isVisible()
    assert window.place == ("day", "all")
    assert application.gate is None
    qtbot.waitUntil(lambda: window._agent.name == "Amira Benali")
    assert "A notice." in [notice.words for notice in window.notices.read_all()]


def test_a_lock_drops_window_keys_and_clipboard_and_asks_again(application: WindowApplication, qtbot: QtBot) -> None:
    opened = application.open
    assert opened
    window = opened.window
    QApplication.clipboard().setText("Objet confidentiel")
    window.lock_requested.emit()
    qtbot.waitUntil(lambda: not isValid(window))
    qtbot.waitUntil(lambda: not application.profile.access.session.is_open)
    assert QApplication.clipboard().text() == ""
    assert application.open is None
    assert unlock(qtbot, application).isVisible()


def test_locking_and_unlocking_leaves_no_object_behind(application: WindowApplication, qtbot: QtBot) -> None:
    def objects() -> int:
        return len(application.findChildren(QObject))

    def cycle() -> None:
        assert application.open
        left = application.open.window
        left.lock_requested.emit()
        unlock(qtbot, application)
        qtbot.waitUntil(lambda: not isValid(left))

    cycle()
    before = objects()
    cycle()
    cycle()
    qtbot.waitUntil(lambda: objects() == before)


def test_idle_minutes_lock_and_are_told(application: WindowApplication, qtbot: QtBot) -> None:
    assert application.open
    application.open.window.idle.idle.emit()
    reach(qtbot, application, UnlockPage)
    assert application.gate
    assert application.gate.context.locked == (NOW, 10)


def test_a_sleep_locks(application: WindowApplication) -> None:
    assert application.open
    clock = application.profile.clock
    assert isinstance(clock, FixedClock)
    application.open.look()
    assert application.open is not None
    clock.move_to(NOW + timedelta(minutes=9))
    application.open.look()
    assert application.open is None


def test_leaving_makes_the_copy_of_the_day_once(start_window: Open, qtbot: QtBot, paths: ProfilePaths) -> None:
    application = start_window()
    window = unlock(qtbot, application)
    with qtbot.waitSignal(application.left, timeout=20_000):
        window.close()
    (made,) = sets(paths.backup)
    assert made.reason == "daily"
    application.runner.close_readers()
    closed: list[None] = []
    application.runner.write(application, application.profile.close, closed.append)
    qtbot.waitUntil(lambda: bool(closed))
    assert not list(paths.root.glob("aso.db-*"))


def test_a_copy_that_fails_is_said_and_one_may_leave(
    application: WindowApplication, qtbot: QtBot, paths: ProfilePaths
) -> None:
    paths.backup.write_text("in the way")
    assert application.open
    application.open.window.close()
    leaving = application.leaving
    assert leaving
    qtbot.waitUntil(lambda: leaving._after.isVisibleTo(leaving), timeout=20_000)
    with qtbot.waitSignal(application.left):
        leaving._skip.click()


def test_a_second_window_brings_the_first_forward(
    application: WindowApplication, qtbot: QtBot, paths: ProfilePaths
) -> None:
    assert application.open
    window = application.open.window
    window.hide()
    assert claim_window(paths) is None
    qtbot.waitUntil(window.isVisible)


def test_what_another_process_wrote_is_read_again(application: WindowApplication, qtbot: QtBot) -> None:
    assert application.open
    opened = application.open
    qtbot.waitUntil(lambda: opened._seen_version is not None)
    refreshed = threading.Event()
    opened.window.counters.refresh = refreshed.set  # type: ignore[method-assign]
    services = application.profile.services
    application.runner.write(opened, lambda: services.settings.keep(canary=1))
    qtbot.waitUntil(refreshed.is_set)


def test_preferences_are_applied_and_kept(application: WindowApplication, qtbot: QtBot, paths: ProfilePaths) -> None:
    application.preferences.choose("theme", "dark")
    application.preferences.choose("auto_lock_minutes", 25)
    assert application.theme.dark
    qtbot.waitUntil(lambda: PreferencesFile(paths.preferences).read().chosen.get("theme") == "dark")
    qtbot.waitUntil(lambda: application.profile.take_settings().get("auto_lock_minutes") == 25)
    application.preferences.choose("theme", "light")


def test_rules_that_changed_since_the_start_apply_and_are_logged(
    application: WindowApplication, paths: ProfilePaths
) -> None:
    rule = Rule(3, Source.POLICY_FILE, locked=True)
    notice = Text("app", "Policy Foo is unknown.")
    changed = Policies(auto_lock_minutes=rule)
    application._on_policies(Reading(changed, (notice,)))
    assert application.preferences.values.auto_lock_minutes == 3
    assert application.profile.policies is changed
    assert application.open
    assert "Policy Foo is unknown." in [n.words for n in application.open.window.notices.read_all()]
    application._log.close()
    assert "Policy Foo is unknown." in (paths.log / "window.log").read_text("utf-8")


def test_a_failure_nobody_expected_leaves_a_report_and_is_told(
    application: WindowApplication, qtbot: QtBot, paths: ProfilePaths, expect_log: Callable[[str], None]
) -> None:
    expect_log("Unexpected fault|nobody expected")
    assert application.open
    with qtbot.waitSignal(application.open.faults.broke):
        application.runner.failed.emit(Failure(ValueError("quotes a letter"), None, None))
    (report,) = paths.crash.glob("crash-*.txt")
    assert "quotes a letter" not in report.read_text("utf-8")
    _close_dialogs()


def test_what_the_machine_refuses_leaves_no_report(application: WindowApplication, paths: ProfilePaths) -> None:
    application.runner.failed.emit(Failure(EnvironmentFailure(Text("store", "The disk is full.")), None, None))
    assert not list(paths.crash.glob("crash-*.txt"))


def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if not isinstance(widget, MainWindow) and widget.isVisible():
            widget.close()


def _trigger(application: WindowApplication, command: str) -> None:
    assert application.open
    action = application.open.context.commands.action(command)
    assert action
    action.trigger()


def test_a_copy_is_made_on_demand(application: WindowApplication, qtbot: QtBot, paths: ProfilePaths) -> None:
    _trigger(application, BACK_UP)
    assert application.open
    dialog = application.open.window.findChild(BackUpDialog)
    assert dialog
    qtbot.waitUntil(lambda: "made and sound" in dialog.words.text(), timeout=20_000)
    assert [s.reason for s in sets(paths.backup)] == ["manual"]
    dialog.close()


def test_everything_is_verified_on_demand(application: WindowApplication, qtbot: QtBot) -> None:
    _trigger(application, VERIFY)
    assert application.open
    dialog = application.open.window.findChild(VerifyDialog)
    assert dialog
    qtbot.waitUntil(lambda: "Everything is sound" in dialog.words.text(), timeout=20_000)
    dialog.close()


def test_restoring_locks_then_asks_for_the_backup(application: WindowApplication, qtbot: QtBot) -> None:
    _trigger(application, BACK_UP)
    assert application.open
    copy = application.open.window.findChild(BackUpDialog)
    assert copy
    qtbot.waitUntil(lambda: "made and sound" in copy.words.text(), timeout=20_000)
    application.open.restore_asked.emit()
    page = reach(qtbot, application, RestorePage)
    qtbot.waitUntil(lambda: page.sets.list.count() == 1 and not page.working.is_running)
    page.secret.set_value(PHRASE)
    page.submit()
    qtbot.waitUntil(page.go_on.isVisible, timeout=20_000)
    page.go_on.click()
    qtbot.waitUntil(lambda: application.open is not None, timeout=20_000)


def test_the_restore_command_names_what_it_does_first(application: WindowApplication) -> None:
    _trigger(application, RESTORE)
    assert application.open is not None
    _close_dialogs()


def test_the_preferences_hold_keys_and_copies(application: WindowApplication, qtbot: QtBot) -> None:
    _trigger(application, "app.preferences")
    assert application.open
    dialog = application.open.window.findChild(PreferencesDialog)
    assert dialog
    from aso_desktop.ui.access.backups_section import BackupsSection
    from aso_desktop.ui.access.keys_section import KeysSection

    assert dialog.findChild(KeysSection)
    copies = dialog.findChild(BackupsSection)
    assert copies
    qtbot.waitUntil(lambda: "No copy yet" in copies._last.text())
    dialog.close()


def test_a_profile_that_cannot_be_read_stays_behind_the_gate(
    start_window: Open, qtbot: QtBot, paths: ProfilePaths
) -> None:
    paths.database.write_bytes(bytes(8192))
    application = start_window()
    page = reach(qtbot, application, UnlockPage)
    page.passphrase.set_value(PHRASE)
    page.submit()
    reach(qtbot, application, StopPage)
    assert application.open is None
