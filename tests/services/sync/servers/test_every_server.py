"""Two officers around a folder, a Samba share, PostgreSQL and S3: the same story on each."""

from collections.abc import Callable

from aso_desktop.services.sync import queries
from aso_desktop.services.sync.conflicts import Place as Conflict
from aso_desktop.services.sync.conflicts import column_of, dot_text
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.sync.conflicts import OpenCell
from aso_desktop.sync.hub.link import HubLink
from tests.services.sync.conftest import Officer, settle
from tests.sync.hub.conftest import Place

Hire = Callable[[str], Officer]


def subject_in_conflict(officer: Officer) -> OpenCell:
    (found,) = [cell for cell in officer.conflicts.open(officer.reader) if cell.column == "subject"]
    return found


def test_two_officers_meet_disagree_and_agree_again(hire: Hire, place: Place) -> None:
    chief, officer = hire("Amira Benali"), hire("Bruno Caron")
    made = chief.hub.create(place.url, place.secret)
    assert officer.hub.join(place.url, made.root_fingerprint, place.secret).state == "pending"
    chief.hub.approve()
    officer.write("Demande de subvention")
    letter = chief.write("Invitation au conseil")
    settle(officer, chief)
    assert chief.subjects() == officer.subjects() == ["Demande de subvention", "Invitation au conseil"]

    chief.edit(letter, "Invitation au conseil municipal")
    officer.edit(letter, "Invitation au conseil communautaire")
    settle(chief, officer)
    theirs, ours = subject_in_conflict(chief), subject_in_conflict(officer)
    assert [version.dot for version in theirs.versions] == [version.dot for version in ours.versions]
    assert {version.value for version in ours.versions} == {
        "Invitation au conseil municipal",
        "Invitation au conseil communautaire",
    }
    (kept,) = [version for version in ours.versions if version.value == "Invitation au conseil municipal"]
    officer.conflicts.keep(Conflict(letter, column_of(ours)), dot_text(kept.dot))
    settle(officer, chief)
    for one in (chief, officer):
        assert [cell for cell in one.conflicts.open(one.reader) if cell.column == "subject"] == []
        assert one.subjects() == ["Demande de subvention", "Invitation au conseil municipal"]
        assert queries.waiting(one.reader) == (0, 0, 0)
        assert one.rounds.once().calls == 3

    chief.write("Par un processus à part")
    through = HubDoor(chief.unit_of_work, HubLink)
    assert RoundService(through, chief.merging, chief.path.with_name("sync.lock")).once().sent == 1
    assert officer.rounds.once().received == 1
    assert "Par un processus à part" in officer.subjects()
