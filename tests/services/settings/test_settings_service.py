"""An open profile remembers choices and marks; they are the device's own and leave no trace in the captured changes."""

from aso_desktop.core.settings import choose, read_chosen
from aso_desktop.services.settings import queries
from aso_desktop.services.settings.commands import SettingService
from tests.services.conftest import Desk


def test_preferences_wanted_after_unlocking_are_kept_here_and_the_others_are_not(desk: Desk) -> None:
    chosen = choose(choose({}, "theme", "dark"), "start_view", "correspondence.late")
    SettingService(desk.unit_of_work).keep_preferences(chosen)
    assert queries.kept(desk.db) == {"start_view": "correspondence.late"}
    assert read_chosen(queries.kept(desk.db))[0] == {"start_view": "correspondence.late"}


def test_the_last_choice_stands(desk: Desk) -> None:
    service = SettingService(desk.unit_of_work)
    service.keep(start_view="a")
    changes = service.keep(start_view="b")
    assert queries.kept(desk.db) == {"start_view": "b"}
    assert changes.inverse is None
    assert changes.tables == frozenset()


def test_a_profile_says_whether_it_holds_demonstration_data(desk: Desk) -> None:
    assert not queries.is_demonstration(desk.db)
    SettingService(desk.unit_of_work).keep(**{queries.DEMONSTRATION: True})
    assert queries.is_demonstration(desk.db)
