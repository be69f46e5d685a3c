"""From the table of commands to a parser that speaks the user's language."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from aso_desktop.cli.declare import Argument, Command
from aso_desktop.core.build_facts import build_facts
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.override import override

PROGRAM: Final = "aso-desktop"

PROFILE: Final = Argument(
    "--profile", QT_TRANSLATE_NOOP("cli", "Folder of the profile; without it, the usual one of the user."), "DIR"
)
PASSPHRASE: Final = Argument(
    "--passphrase-file",
    QT_TRANSLATE_NOOP("cli", "File that holds the passphrase on its first line (or ASO_PASSPHRASE_FILE)."),
    "FILE",
)
JSON: Final = Argument("--json", QT_TRANSLATE_NOOP("cli", "Answer with JSON on the standard output."))
COMMON: Final = (PROFILE, PASSPHRASE, JSON)
"""Options of every command."""

GROUPS: Final = {
    "letters": QT_TRANSLATE_NOOP("cli", "Register, find and export letters."),
    "registers": QT_TRANSLATE_NOOP("cli", "Registers, their numbers and their months."),
    "circuits": QT_TRANSLATE_NOOP("cli", "Circuits of visas: launched, acted on, verified."),
    "deadlines": QT_TRANSLATE_NOOP("cli", "Deadlines: legal clocks, delays, milestones."),
    "duties": QT_TRANSLATE_NOOP("cli", "Recurring duties and the deadlines that they call."),
    "calendar": QT_TRANSLATE_NOOP("cli", "The calendar: meetings, deadlines, agendas, rooms."),
    "reminders": QT_TRANSLATE_NOOP("cli", "Reminders: what is due to be chased, what was sent; the call book."),
    "contacts": QT_TRANSLATE_NOOP("cli", "Persons and organisations."),
    "meetings": QT_TRANSLATE_NOOP("cli", "Meetings and their agendas."),
    "minutes": QT_TRANSLATE_NOOP("cli", "Minutes of meetings."),
    "templates": QT_TRANSLATE_NOOP("cli", "Word templates: the gallery, checking and importing."),
    "draft": QT_TRANSLATE_NOOP("cli", "Documents made from Word templates."),
    "escrow": QT_TRANSLATE_NOOP("cli", "The organisation’s key: make it, try it, use it when nothing else is left."),
    "hub": QT_TRANSLATE_NOOP("cli", "The shared space: create it, join it, govern its members."),
    "dossiers": QT_TRANSLATE_NOOP("cli", "Dossiers: what they hold, and what stops them."),
    "plan": QT_TRANSLATE_NOOP("cli", "The classification plan."),
    "budget": QT_TRANSLATE_NOOP("cli", "Credits, commitments and the end of a year."),
    "invoices": QT_TRANSLATE_NOOP("cli", "Invoices received, and the commitments they belong to."),
    "suppliers": QT_TRANSLATE_NOOP("cli", "Suppliers, their identifiers and their environmental criterion."),
    "carbon": QT_TRANSLATE_NOOP("cli", "Carbon of seminars, missions and purchases."),
}

_ABOUT: Final = QT_TRANSLATE_NOOP(
    "cli", "Correspondence, dossiers, meetings and budget of a section. Without a command, the window opens."
)
_USAGE: Final = QT_TRANSLATE_NOOP("cli", "Usage:")
_COMMANDS: Final = QT_TRANSLATE_NOOP("cli", "Commands")
_COMMAND: Final = QT_TRANSLATE_NOOP("cli", "COMMAND")
_ARGUMENTS: Final = QT_TRANSLATE_NOOP("cli", "Arguments")
_OPTIONS: Final = QT_TRANSLATE_NOOP("cli", "Options")
_HELP: Final = QT_TRANSLATE_NOOP("cli", "Show this help.")
_VERSION: Final = QT_TRANSLATE_NOOP("cli", "Say the version of the program.")

_COMPLAINTS: Final[tuple[tuple[str, Text], ...]] = (
    (r"the following arguments are required: (?P<names>.+)", QT_TRANSLATE_NOOP("cli", "Give also: {names}.")),
    (r"unrecognized arguments: (?P<names>.+)", QT_TRANSLATE_NOOP("cli", "Not understood here: {names}.")),
    (r"argument (?P<name>\S+): expected .*", QT_TRANSLATE_NOOP("cli", "Give a value after {name}.")),
    (
        r"argument (?:COMMAND|COMMANDE|): invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)",
        QT_TRANSLATE_NOOP("cli", "There is no command {value}; there are {known}."),
    ),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)",
        QT_TRANSLATE_NOOP("cli", "{name} cannot be {value}: choose one of {known}."),
    ),
    (r"argument (?P<name>\S+): ignored explicit argument .*", QT_TRANSLATE_NOOP("cli", "{name} takes no value.")),
)
"""What argparse says, and how we say it."""
_NOT_UNDERSTOOD: Final = QT_TRANSLATE_NOOP("cli", "The command was not understood: {message}")


class UsageError(Exception):
    """The command line cannot be understood; `program` names the words whose help tells how."""

    def __init__(self, text: Text, program: str) -> None:
        """Keep the sentence and the words."""
        super().__init__(text.source)
        self.text = text
        self.program = program


class HelpAsked(Exception):  # noqa: N818 - an answer, not an error
    """The help, or the version, was asked for."""

    def __init__(self, words: str) -> None:
        """Keep what to show."""
        super().__init__(words)
        self.words = words


class _Parser(argparse.ArgumentParser):
    """Raises instead of leaving the process."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(_in_our_words(message), self.prog)


class _Show(argparse.Action):
    """Raises the help of its parser, or a text."""

    def __init__(self, option_strings: list[str], dest: str, words: str = "", help: str = "") -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help, default=argparse.SUPPRESS)
        self._words = words

    @override
    def __call__(self, parser: argparse.ArgumentParser, *_rest: Any) -> None:
        raise HelpAsked(self._words or parser.format_help().rstrip())


def make_parser(commands: Iterable[Command], translate: Translate, version: str) -> argparse.ArgumentParser:
    """Return the parser of every command."""
    return _Builder(translate).build(commands, version)


def _label() -> str:
    """Return what a bundle that is no release calls itself."""
    label = build_facts().label
    return f" [{label}]" if label else ""


class _Builder:
    """Makes parsers with their headings in the user's language."""

    def __init__(self, translate: Translate) -> None:
        """Know the language."""
        self._translate = translate

    def build(self, commands: Iterable[Command], version: str) -> argparse.ArgumentParser:
        """Return the whole parser."""
        top: argparse.ArgumentParser = self._parser(PROGRAM, _ABOUT)
        options = self._options(top, (PROFILE, PASSPHRASE, JSON))
        options.add_argument(
            "--version", action=_Show, words=f"ASO Desktop {version}{_label()}", help=self._say(_VERSION)
        )
        places = top.add_subparsers(
            title=self._say(_COMMANDS), metavar=self._say(_COMMAND), prog=PROGRAM, parser_class=_Parser
        )
        groups: dict[str, Any] = {}
        alone: dict[str, Any] = {}
        for command in commands:
            *group, name = command.words
            if group:
                self._command(self._group(places, groups, group[0], alone.get(group[0])), name, command)
            else:
                alone[name] = self._command(places, name, command)
        return top

    def _group(self, places: Any, groups: dict[str, Any], name: str, own: Any) -> Any:
        """Return the place of a group's commands; `own` is the parser of the command that has the group's name."""
        if name not in groups:
            parser = own or self._parser(f"{PROGRAM} {name}", GROUPS[name], places, name)
            if own is None:
                self._options(parser, COMMON)
            groups[name] = parser.add_subparsers(
                title=self._say(_COMMANDS), metavar=self._say(_COMMAND), prog=f"{PROGRAM} {name}", parser_class=_Parser
            )
        return groups[name]

    def _command(self, places: Any, name: str, command: Command) -> Any:
        parser = self._parser(f"{PROGRAM} {command.name}", command.help, places, name)
        words = [a for a in command.arguments if not a.is_option]
        if words:
            group = parser.add_argument_group(self._say(_ARGUMENTS))
            for argument in words:
                plural = ("+" if argument.required else "*") if argument.many else None if argument.required else "?"
                group.add_argument(
                    argument.field,
                    metavar=argument.value,
                    nargs=plural,
                    choices=argument.choices or None,
                    help=self._help(argument),
                )
        self._options(parser, (*(a for a in command.arguments if a.is_option), *COMMON))
        parser.set_defaults(command=command)
        return parser

    def _parser(self, prog: str, help_text: Text, places: Any = None, name: str = "") -> Any:
        shape: dict[str, Any] = {
            "prog": prog,
            "description": self._say(help_text),
            "add_help": False,
            "allow_abbrev": False,
            "formatter_class": self._formatter(),
        }
        return _Parser(**shape) if places is None else places.add_parser(name, help=self._say(help_text), **shape)

    def _options(self, parser: Any, arguments: Iterable[Argument]) -> Any:
        group = parser.add_argument_group(self._say(_OPTIONS))
        group.add_argument("-h", "--help", action=_Show, help=self._say(_HELP))
        for argument in arguments:
            shape: dict[str, Any] = {"dest": argument.field, "help": self._help(argument), "default": argparse.SUPPRESS}
            if not argument.value:
                group.add_argument(argument.name, action="store_true", **shape)
                continue
            shape |= {"metavar": argument.value, "required": argument.required}
            if argument.choices:
                shape["choices"] = argument.choices
            names = ("-o", argument.name) if argument.name == "--out" else (argument.name,)
            group.add_argument(*names, action="append" if argument.many else "store", **shape)
        return group

    def _formatter(self) -> Any:
        heading = f"{self._say(_USAGE)} "

        class Formatter(argparse.HelpFormatter):
            @override
            def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
                super().add_usage(usage, actions, groups, heading if prefix is None else prefix)

        return Formatter

    def _help(self, argument: Argument) -> str:
        words = self._say(argument.help)
        return f"{words} ({', '.join(argument.choices)})" if argument.choices else words

    def _say(self, text: Text) -> str:
        return say(text, self._translate).replace("%", "%%")


def _in_our_words(message: str) -> Text:
    for pattern, text in _COMPLAINTS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return text.format(**match.groupdict())
    return _NOT_UNDERSTOOD.format(message=message)
