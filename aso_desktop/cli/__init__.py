"""Headless commands: one file per group, the same services as the window.

`COMMANDS` declares every command; the parser, the help, the documentation and a test walk it.
"""

from aso_desktop.cli.program import names_command, run

__all__ = ["names_command", "run"]
