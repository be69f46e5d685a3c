"""A filled profile whose gallery has the shipped templates already, made once: bringing them in takes seconds."""

from pathlib import Path

import pytest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import Screen
from tests.security.conftest import PHRASE
from tests.ui.conftest import NOW
from tests.ui.correspondence.conftest import RULES, found


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, OpenKeys]:
    """Return the folder of the profile and its keys; copy it, never open it."""
    root, keys = found(tmp_path_factory.mktemp("gallery-office"))
    profile = Profile(ProfilePaths(root), FixedClock(NOW), Policies(), RULES)
    assert profile.access.unlock(PHRASE).screen == Screen.READY
    profile.services.gallery.seed()
    profile.close()
    return root, keys
