"""A filled profile whose gallery has the shipped templates already, made once: bringing them in takes seconds."""

from pathlib import Path

import pytest

from aso_desktop.app.bootstrap import Profile
from tests.ui.correspondence.conftest import SECTION, fill
from tests.ui.profiles import profile_once


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the profile; copy it, never open it."""
    return profile_once(tmp_path_factory, "gallery", SECTION, fill_with_gallery)


def fill_with_gallery(profile: Profile, papers: Path) -> None:
    """Register the letters of the office and bring the templates in."""
    fill(profile, papers)
    profile.services.gallery.seed()
