"""A gallery over a real profile."""

from collections.abc import Iterator

import pytest

from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.templates.commands import GalleryService
from aso_desktop.services.templates.workshop import Workshop
from tests.services.conftest import ENCLOSURE_KEY, Desk, desk, seeded

__all__ = ["desk", "seeded"]


@pytest.fixture
def workshop(desk: Desk) -> Iterator[Workshop]:
    """Where Word files are read."""
    made = Workshop(EnclosureStore(desk.folder / "compiled", ENCLOSURE_KEY))
    yield made
    made.close()


@pytest.fixture
def gallery(desk: Desk, workshop: Workshop) -> GalleryService:
    """The gallery."""
    return GalleryService(desk.unit_of_work, desk.clock, desk.store, workshop)
