"""The real rooms of the product, walked as a table."""

import pytest

from aso_desktop.ui.kit.commands import Scope
from aso_desktop.ui.kit.icons import icon_names
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.preferences.sections import SECTIONS
from aso_desktop.ui.rooms import PREFERENCE_SLOTS, ROOMS
from aso_desktop.ui.shell.commands import MENUS, SHELL, go_command

SAME_IN_EVERY_WINDOW = {"F8"}
"""The preview is shown and hidden by one key wherever there is one."""

PARTS = [pytest.param(room, id=room.name) for room in ROOMS]


def places_keys() -> set[str]:
    places = [(room, entry) for room in ROOMS for entry in room.entries]
    commands = (go_command(i, r.name, e.name, e.title, e.icon) for i, (r, e) in enumerate(places))
    return {key for command in commands for key in command.shortcuts}


@pytest.mark.parametrize("room", PARTS)
def test_a_room_names_icons_and_menus_that_exist(room: Room) -> None:
    icons, menus = icon_names(), {key for key, _title in MENUS} | {""}
    assert {entry.icon for entry in room.entries} <= icons
    assert {command.icon for command in room.commands if command.icon} <= icons
    assert {command.menu for command in room.commands} <= menus
    assert len({entry.name for entry in room.entries}) == len(room.entries)


@pytest.mark.parametrize("room", PARTS)
def test_keys_are_unique_in_their_scope_and_hide_none_of_the_window(room: Room) -> None:
    shell = {key for command in SHELL for key in command.shortcuts} | places_keys()
    taken: dict[tuple[Scope, str], str] = {}
    for command in room.commands:
        window = shell - SAME_IN_EVERY_WINDOW if command.scope is Scope.WINDOW else shell
        for key in command.shortcuts:
            assert key not in window, f"{command.id} hides a key of the window: {key}"
            assert (command.scope, key) not in taken, f"{command.id} and {taken.get((command.scope, key))} share {key}"
            taken[command.scope, key] = command.id
    globals_ = {key for scope, key in taken if scope is Scope.GLOBAL}
    hidden = {key for scope, key in taken if scope is not Scope.GLOBAL} & globals_
    assert hidden == set(), "a narrow scope hides a key of the room"


@pytest.mark.parametrize("room", PARTS)
def test_single_letters_belong_to_lists(room: Room) -> None:
    assert [c.id for c in room.commands if c.is_single_letter and c.scope is not Scope.LIST] == []


@pytest.mark.parametrize("room", PARTS)
def test_what_a_room_loads_late_can_be_loaded(room: Room) -> None:
    assert callable(room.make_panel)
    for load in (room.counters, room.find):
        assert load is None or callable(load())


def test_commands_of_all_rooms_have_their_own_names() -> None:
    names = [command.id for room in ROOMS for command in room.commands] + [command.id for command in SHELL]
    assert len(names) == len(set(names))


def test_what_rooms_add_to_the_preferences_has_its_section() -> None:
    assert set(PREFERENCE_SLOTS) <= {section.key for section in SECTIONS}
