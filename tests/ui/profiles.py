"""Filled profiles for tests of the interface, each made once in a run and copied by every test that needs it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules, Screen
from aso_desktop.services.people.values import Founding
from tests.made import made_once
from tests.security.conftest import CHEAP, PHRASE
from tests.ui.conftest import NOW

RULES: Final = AccessRules(cost=CHEAP)


def profile_once(
    factory: pytest.TempPathFactory, name: str, section: str, fill: Callable[[Profile, Path], None]
) -> Path:
    """Return the folder of a profile of this section; `fill` gets it open, and a folder for papers. Never open it."""

    def make(folder: Path) -> None:
        paths = ProfilePaths(folder / "profile")
        paths.make()
        profile = Profile(paths, FixedClock(NOW), Policies(), RULES)
        build = profile.builder(Founding("Amira Benali", "DAF", section))
        assert profile.access.create(PHRASE, build, keyring=False).screen == Screen.READY
        papers = folder / "papers"
        papers.mkdir()
        fill(profile, papers)
        profile.close()

    return made_once(factory, name, make) / "profile"
