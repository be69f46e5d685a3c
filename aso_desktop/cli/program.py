"""A headless command from its words to its exit code: 0 done, 1 refused, 2 usage, 3 environment. Never a traceback."""

import argparse
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

from aso_desktop.cli.declare import DONE, ENVIRONMENT, REFUSED, USAGE, Answer, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.groups import named
from aso_desktop.cli.host import Host
from aso_desktop.cli.output import Output
from aso_desktop.cli.parser import JSON, PASSPHRASE, PROFILE, PROGRAM, HelpAsked, UsageError, make_parser
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, say

_WITH_VALUE: Final = (PROFILE.name, PASSPHRASE.name)
_SIGN: Final = "--"
_ENROLMENT: Final = ".aso-hub"
_STOPPED: Final = QT_TRANSLATE_NOOP("cli", "Stopped. What was finished is kept, nothing is half-written.")
_NO_COMMAND: Final = QT_TRANSLATE_NOOP("cli", "Name a command; --help lists them.")
_BUG: Final = QT_TRANSLATE_NOOP("cli", "The program failed in a way that was not foreseen ({name}).")
_REPORTED: Final = QT_TRANSLATE_NOOP("cli", "{sentence} A report without contents is in {place}.")
_SEE: Final = QT_TRANSLATE_NOOP("cli", "See: {command}")
_BESIDE: Final = QT_TRANSLATE_NOOP("cli", "{field}: {sentence}")


def commands() -> Sequence[Command]:
    """Return the table of every command; it is loaded when a command is run."""
    from aso_desktop.cli.commands import COMMANDS

    return COMMANDS


def names_command(arguments: Sequence[str]) -> bool:
    """Say whether the words ask for a command, for help or for the version, rather than for the window."""
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word in _WITH_VALUE:
            del left[:1]
        elif is_enrolment(word) and not left:
            return False
        elif not word.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            return True
    return False


def is_enrolment(word: str) -> bool:
    """Say whether a word is the enrolment file of a shared space: the window takes it, as a double click gives it."""
    return word.lower().endswith(_ENROLMENT) and not word.startswith("-")


def run(arguments: Sequence[str], host: Host, output: Output | None = None) -> int:
    """Run the command that the words name; return the exit code."""
    return _Run(host, output or Output(), as_json=JSON.name in arguments).run(arguments)


class _Run:
    """One run: sorts every way it can end."""

    def __init__(self, host: Host, output: Output, *, as_json: bool) -> None:
        self._host = host
        self._output = output
        self._as_json = as_json

    def run(self, arguments: Sequence[str]) -> int:
        try:
            return self._sorted(arguments)
        finally:
            self._output.close()

    def _sorted(self, arguments: Sequence[str]) -> int:
        try:
            return self._answer(arguments)
        except HelpAsked as asked:
            self._output.line(asked.words)
        except UsageError as error:
            return self._refuse(error.text, USAGE, "usage", program=error.program)
        except (UserError, EnvironmentFailure) as error:
            return self._refuse_expected(error)
        except (Cancelled, KeyboardInterrupt):
            return self._refuse(_STOPPED, REFUSED, "cancelled")
        except Exception as error:  # noqa: BLE001 - the border: a bug becomes a sentence and a report
            return self._report(error)
        return DONE

    def _answer(self, arguments: Sequence[str]) -> int:
        given = self._given(arguments)
        command: Command | None = given.pop("command", None)
        if command is None:
            raise UsageError(_NO_COMMAND, PROGRAM)
        desk = Desk(self._host, self._output, given)
        try:
            answer = command.run(desk, given)
            self._output.end_progress()
            self._show(answer)
        finally:
            desk.close()
        return answer.code

    def _given(self, arguments: Sequence[str]) -> dict[str, Any]:
        """Return the values by field: quickly, or with every command and its sentences where something must be said."""
        if quick := named(arguments):
            with suppress(HelpAsked, UsageError):
                return _parsed(make_parser(quick, _as_written, self._host.version), arguments)
        return _parsed(make_parser(commands(), self._host.translate, self._host.version), arguments)

    def _show(self, answer: Answer) -> None:
        if self._as_json:
            self._output.json(answer.data)
        else:
            self._output.lines(answer.lines)

    def _refuse_expected(self, error: UserError | EnvironmentFailure) -> int:
        if isinstance(error, UserError):
            return self._refuse(error.text, REFUSED, "refused", field=error.field)
        return self._refuse(error.text, ENVIRONMENT, "environment")

    def _refuse(self, text: Text, code: int, kind: str, *, field: str = "", program: str = "") -> int:
        sentence = self._say(text)
        if self._as_json:
            self._output.json({"result": "refused", "kind": kind, "reason": sentence, "field": field or None})
            return code
        self._output.error(self._say(_BESIDE.format(field=field, sentence=sentence)) if field else sentence)
        if program:
            self._output.error(self._say(_SEE.format(command=f"{program} --help")))
        return code

    def _report(self, error: BaseException) -> int:
        text = _BUG.format(name=type(error).__name__)
        place = self._host.report(error)
        return self._refuse(_REPORTED.format(sentence=text, place=str(place)) if place else text, ENVIRONMENT, "bug")

    def _say(self, text: Text) -> str:
        return say(text, self._host.translate)


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> dict[str, Any]:
    """Return the values by field; argparse takes the value of `--search=--` for its own sign, and leaves no value."""
    given = vars(parser.parse_args(list(arguments)))
    return {name: _SIGN if value == [] else _with_signs(value) for name, value in given.items()}


def _as_written(_context: str, source: str) -> str:
    return source


def _with_signs(value: Any) -> Any:
    return [_SIGN if one == [] else one for one in value] if isinstance(value, list) else value
