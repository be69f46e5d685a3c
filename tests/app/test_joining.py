"""A new machine joins the section's shared space from its first start; a file opened later leads there too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from aso_desktop.app import window as window_module
from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.crash import CrashDesk
from aso_desktop.app.logging import RunningLog
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.preferences_file import PreferencesFile
from aso_desktop.app.single_instance import WindowClaim, claim_window
from aso_desktop.app.window import Start, WindowApplication
from aso_desktop.cli.program import names_command
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies, Rule, Source
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.enrolment import write_enrolment
from aso_desktop.services.sync.values import Created
from aso_desktop.ui.access.first_start import FirstStart
from aso_desktop.ui.sync.wizard import DONE, PLACE, SetUpDialog
from tests.security.conftest import CHEAP, PHRASE
from tests.ui.conftest import NOW


def profile_in(folder: Path, policies: Policies | None = None) -> Profile:
    paths = ProfilePaths(folder)
    paths.make()
    return Profile(paths, FixedClock(NOW), policies or Policies(), AccessRules(cost=CHEAP))


@pytest.fixture
def space(tmp_path: Path) -> tuple[Created, Path]:
    """A shared space that a colleague created, and the enrolment file that she hands out."""
    colleague = profile_in(tmp_path / "collegue")
    founding = Founding("Bruno Caron", "DAF")
    assert colleague.access.create(PHRASE, colleague.builder(founding), keyring=False).is_open
    created = colleague.services.hub.create((tmp_path / "partage").as_uri())
    write_enrolment(tmp_path / "section.aso-hub", colleague.services.hub.enrolment())
    colleague.close()
    return created, tmp_path / "section.aso-hub"


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, space: tuple[Created, Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[WindowApplication, WindowClaim]]:
    """The window of a new machine where IT laid the shared space down."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(window_module, "policy_copy", lambda: tmp_path / "policies-copy.json")
    monkeypatch.setattr(WindowApplication, "_look_up_policies", lambda _self: None)  # those of this test stay
    laid = {"hub_url": space[0].url, "hub_root_fingerprint": space[0].root_fingerprint}
    rules = {name: Rule(value, Source.MACHINE, locked=True) for name, value in laid.items()}
    profile = profile_in(tmp_path / "profil", replace(Policies(), **rules))  # type: ignore[arg-type]
    paths = profile.paths
    claim, log = claim_window(paths), RunningLog(paths.log, "window", "info")
    assert claim
    start = Start(profile, PreferencesFile(paths.preferences), {"language": "en"})
    application = WindowApplication(start, claim, CrashDesk(paths.crash, profile.clock), log)
    application.open_gate()
    yield application, claim
    application.close()
    claim.close()
    log.close()
    application.deleteLater()
    qtbot.wait(1)


def test_a_new_machine_asks_to_join_by_itself_and_works_alone_meanwhile(
    qtbot: QtBot, window: tuple[WindowApplication, WindowClaim], space: tuple[Created, Path]
) -> None:
    application, _ = window
    qtbot.waitUntil(lambda: application.gate is not None and isinstance(application.gate.page, FirstStart))
    assert application.gate
    page = application.gate.page
    assert isinstance(page, FirstStart)
    page.person.form.set_values({"agent": "Amira Benali", "unit_code": "DAF"})
    page.steps.next.click()
    page.protection.choice.set_value(PHRASE, PHRASE)
    page.steps.next.click()
    qtbot.waitUntil(lambda: application.open is not None, timeout=20_000)
    assert application.open
    main = application.open.window
    qtbot.waitUntil(lambda: bool(main.findChildren(SetUpDialog)))
    (dialog,) = main.findChildren(SetUpDialog)
    qtbot.waitUntil(lambda: dialog.steps.current() == DONE, timeout=20_000)
    said = "\n".join(label.text() for label in dialog.outcome.findChildren(QLabel))
    assert "Read these six words to a responsible" in said
    assert "works alone" in said
    database = application.profile.connect()
    line = queries.hub(database)
    database.close()
    assert line is not None
    assert line.url == space[0].url
    dialog.accept()

    assert claim_window(application.profile.paths, space[1]) is None  # a double click on the file, elsewhere
    qtbot.waitUntil(lambda: any(d is not dialog for d in main.findChildren(SetUpDialog)))
    (again,) = (d for d in main.findChildren(SetUpDialog) if d is not dialog)
    qtbot.waitUntil(lambda: again.fingerprint.value() == space[0].root_fingerprint)
    assert again.steps.current() == PLACE  # asked for by hand: nothing is done before one says so
    again.close()


def test_an_enrolment_file_opens_the_window_and_a_command_takes_it_as_a_value() -> None:
    assert not names_command(["section.aso-hub"])
    assert not names_command(["--profile", "folder", "C:\\Partage\\Section.ASO-HUB"])
    assert names_command(["hub", "join", "--file", "section.aso-hub"])
    assert names_command(["sync"])
