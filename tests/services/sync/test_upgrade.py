"""A device that ran an older version has, after its upgrade, what it could not place before."""

from dataclasses import replace

from aso_desktop.core.i18n import Text
from aso_desktop.models.contacts import Organisation
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.tables import Tables
from tests.services.sync.conftest import Officer


def older(officer: Officer) -> RoundService:
    """Return the exchange of a version that has no telephone for an organisation."""
    declared = [
        replace(t, cells={c: n for c, n in t.cells.items() if (t.name, c) != ("organisation", "phone")})
        for t in captured_tables()
    ]
    merging: Merging = replace(officer.merging, tables=lambda database: Tables(declared, database))
    rounds = officer.rounds
    rounds._merging = merging
    return rounds


def phone(officer: Officer) -> list[tuple[str]]:
    return list(officer.reader.execute("SELECT phone FROM organisation WHERE name = 'Mairie'").fetchall())


def test_what_an_older_version_kept_finds_its_place_after_the_upgrade(pair: tuple[Officer, Officer]) -> None:
    one, other = pair
    with one.unit_of_work("test", Text("test", "add")) as work:
        work.add(Organisation(name="Mairie", phone="02 41 00 00 00"))
    one.rounds.once()
    older(other).once()
    assert phone(other) == [("",)]
    report = other.rounds.once()
    assert phone(other) == [("02 41 00 00 00",)]
    assert (report.received, report.tables) == (0, {"organisation"})
    assert other.rounds.once().calls == 3
