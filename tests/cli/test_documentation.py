"""docs/headless.md beside the program: what one names, the other has, in both directions."""

import re
from pathlib import Path

import pytest

from aso_desktop.cli.commands import COMMANDS
from aso_desktop.cli.declare import Argument, Command
from aso_desktop.cli.parser import COMMON

PAGE = (Path(__file__).parents[2] / "docs" / "headless.md").read_text("utf-8")
CHAPTERS = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
SECTIONS = dict(re.findall(r"^### `([^`]+)`\n(.*?)(?=^### |\Z)", CHAPTERS["Commands"], re.MULTILINE | re.DOTALL))


def first_cells(text: str) -> set[str]:
    """Return what stands between backquotes in the first column of the tables of a text."""
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))


def shape(argument: Argument) -> str:
    """Return an argument as the page writes it."""
    return f"{argument.name} {argument.value}".strip() if argument.is_option else argument.value


def test_the_page_names_every_command_and_no_other() -> None:
    assert set(SECTIONS) == {command.name for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_is_documented_as_it_is(command: Command) -> None:
    section = SECTIONS[command.name]
    assert first_cells(section) == {shape(argument) for argument in command.arguments}
    rows = {cells[0]: cells[1] for cells in re.findall(r"^\| `([^`]+)` \| (.+) \|$", section, re.MULTILINE)}
    for argument in command.arguments:
        words = rows[shape(argument)]
        assert ("required" in words) is argument.required
        assert all(f"`{choice}`" in words for choice in argument.choices)
    answer = re.search(r"^(An object|A list of objects): (.+)\.$", section, re.MULTILINE)
    assert answer is not None
    assert answer[1] == ("A list of objects" if command.is_list else "An object")
    assert tuple(re.findall(r"`([^`]+)`", answer[2])) == command.fields


def test_every_field_is_explained_once() -> None:
    named = re.findall(r"^\| `([^`]+)` \|", CHAPTERS["Fields"], re.MULTILINE)
    assert sorted(named) == sorted({field for command in COMMANDS for field in command.fields})


def test_common_options_and_exit_codes_are_documented() -> None:
    assert first_cells(CHAPTERS["Common options"]) == {*map(shape, COMMON), "--help", "--version"}
    assert first_cells(CHAPTERS["Exit codes"]) == {"0", "1", "2", "3"}
