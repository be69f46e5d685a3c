"""The measure of a start ends at rows that are truly painted."""

from pathlib import Path

import pytest

from aso_desktop.app import window as window_module
from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.single_instance import claim_window
from aso_desktop.app.start_marks import measure_start
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from tests.security.conftest import CHEAP, PHRASE


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProfilePaths:
    """A profile that holds some letters."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(window_module, "policy_copy", lambda: tmp_path / "policies-copy.json")
    paths = ProfilePaths(tmp_path / "profil")
    paths.make()
    made = Profile(paths, SystemClock(), Policies(), AccessRules(cost=CHEAP))
    assert made.access.create(PHRASE, made.builder(Founding("Amira Benali", "DAF")), keyring=False).is_open
    made.services.demo.fill(40)
    made.close()
    return paths


@pytest.mark.usefixtures("qapp")
def test_the_marks_of_a_start_follow_one_another(profile: ProfilePaths) -> None:
    marks = measure_start(profile.root, PHRASE)
    assert 0 < marks.gate < marks.unlocked < marks.first_rows


@pytest.mark.usefixtures("qapp")
def test_a_profile_that_is_open_is_not_measured(profile: ProfilePaths) -> None:
    claim = claim_window(profile)
    assert claim
    with pytest.raises(EnvironmentFailure):
        measure_start(profile.root, PHRASE)
    claim.close()
