"""The group `letters`."""

from aso_desktop.cli.declare import Command
from aso_desktop.cli.letters.adding import ADD
from aso_desktop.cli.letters.changing import ASSIGN, CANCEL, LINK, MOVE
from aso_desktop.cli.letters.finding import EXPORT, LIST, SHOW
from aso_desktop.cli.letters.importing import IMPORT, ROLL_BACK

LETTERS: tuple[Command, ...] = (ADD, IMPORT, ROLL_BACK, LIST, SHOW, ASSIGN, MOVE, CANCEL, LINK, EXPORT)
