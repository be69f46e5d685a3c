"""Long runs over the profiles that the tests of the services make."""

import shutil
from pathlib import Path

import pytest

from tests.services.conftest import seeded

__all__ = ["seeded"]


@pytest.fixture
def seeded_profile(seeded: Path, tmp_path: Path) -> Path:
    """Return a profile folder of this test's own."""
    shutil.copy(seeded, tmp_path / "aso.db")
    return tmp_path
