"""The command line itself: its table, its help, its refusals, its language."""

import pytest

from aso_desktop.cli import names_command
from aso_desktop.cli.commands import COMMANDS
from aso_desktop.cli.declare import Command
from aso_desktop.cli.groups import named
from tests.cli.conftest import Shell


def test_no_two_commands_have_the_same_words() -> None:
    assert len({command.words for command in COMMANDS}) == len(COMMANDS)


def test_a_command_is_found_without_those_of_other_rooms() -> None:
    for command in COMMANDS:
        found = named(["--profile", "dossier", *command.words, "--json"])
        assert command in found
        assert len(found) <= 2, found
    assert named(["letters"]) == named(["list"]) == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_declares_itself_whole(command: Command, shell: Shell) -> None:
    assert command.help.source
    assert command.fields
    assert len({a.field for a in command.arguments}) == len(command.arguments)
    said = shell.bare(*command.words, "--help")
    assert said.code == 0
    for argument in command.arguments:
        assert (argument.name if argument.is_option else argument.value) in said.out
    assert {"--json", "--profile", "--passphrase-file"} <= set(said.out.split())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("danser",), "There is no command 'danser'"),
        (("letters",), "Name a command"),
        ((), "Name a command"),
        (("letters", "add", "--subject", "x"), "Give also: --direction."),
        (("letters", "add", "--direction", "sideways", "--subject", "x"), "--direction cannot be 'sideways'"),
        (("letters", "list", "--limit"), "Give a value after --limit."),
        (("letters", "list", "--late=yes"), "--late takes no value."),
        (("letters", "list", "--nothing"), "Not understood here: --nothing."),
        (("letters", "lis"), "There is no command 'lis'"),
        (("letters", "list", "--sea", "x"), "Not understood here: --sea x."),
    ],
)
def test_a_command_line_that_is_not_understood_says_so(shell: Shell, words: tuple[str, ...], sentence: str) -> None:
    said = shell.bare("--json", *words)
    assert said.code == 2
    assert said.json["kind"] == "usage"
    assert said.json["reason"].startswith(sentence)
    plain = shell.bare(*words)
    assert plain.code == 2
    assert plain.out == ""
    assert plain.err.startswith(sentence)
    assert "--help" in plain.err.splitlines()[-1]


def test_the_help_speaks_both_languages(shell: Shell) -> None:
    assert "Usage: aso-desktop letters list" in shell.bare("letters", "list", "--help").out
    shell.language = "fr"
    said = shell.bare("letters", "list", "--help").out
    assert "Usage\u00a0: aso-desktop letters list" in said
    assert "Lister les courriers, les plus récents d’abord." in said
    assert shell.bare("letters", "add", "--subject", "x").err.startswith("Donnez aussi\u00a0: --direction.")


def test_the_version_is_said_without_a_profile(shell: Shell) -> None:
    said = shell.bare("--version")
    assert (said.code, said.out.split()[:2]) == (0, ["ASO", "Desktop"])


@pytest.mark.parametrize(
    ("words", "is_command"),
    [
        ([], False),
        (["--profile", "letters"], False),
        (["--profile=/x"], False),
        (["--passphrase-file", "f", "--profile", "x"], False),
        (["--profile", "/x", "letters", "list"], True),
        (["--help"], True),
        (["--version"], True),
    ],
)
def test_without_a_command_the_window_opens(words: list[str], *, is_command: bool) -> None:
    assert names_command(words) is is_command
