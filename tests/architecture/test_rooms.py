"""A room has the same word on every floor."""

from tests.architecture.rooms import room_names
from tests.architecture.sources import PACKAGE, ROOT

MODEL = "models/{}.py"
WITHOUT_MODEL = {"audit", "sync", "templates"}
"""The tables of the journal and of the exchange are below the models; templates stand with the documents
written from them (`models/drafts`)."""
READ_ONLY = {"day"}
"""A day is put together from what other rooms keep, and each thing is dealt with by the services of its own room."""
COMMANDS = "services/{}/commands.py"
FLOORS = (
    "services/{}/__init__.py",
    "services/{}/queries.py",
    "ui/{}/panel.py",
)
TESTS = ("services/{}", "ui/{}")


def test_there_are_rooms() -> None:
    assert "correspondence" in room_names()


def test_a_room_has_every_floor() -> None:
    places = [floor.format(room) for room in room_names() for floor in FLOORS]
    places += [COMMANDS.format(room) for room in room_names() if room not in READ_ONLY]
    places += [MODEL.format(room) for room in room_names() if room not in WITHOUT_MODEL | READ_ONLY]
    assert not [place for place in places if not (PACKAGE / place).exists()]


def test_a_room_is_tested_on_every_floor() -> None:
    places = [floor.format(room) for room in room_names() for floor in TESTS]
    assert not [place for place in places if not list((ROOT / "tests" / place).glob("test_*.py"))]


def test_a_room_has_its_catalogues() -> None:
    places = [f"{room}_{language}.ts" for room in room_names() for language in ("fr", "en")]
    assert not [place for place in places if not (ROOT / "resources" / "i18n" / place).exists()]
