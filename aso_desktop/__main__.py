"""One program: without a command it opens the window, with one it runs without a window."""

import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Sort the command line and return the exit code; what the window needs is imported for the window only."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)

    from aso_desktop.services.backup.away import run_if_copier

    run_if_copier([sys.argv[0], *words])

    from aso_desktop.app.headless import named_profile, run_command
    from aso_desktop.cli.program import names_command

    if names_command(words):
        return run_command(words)

    from aso_desktop.app.window import run_window

    return run_window(named_profile(words))


if __name__ == "__main__":
    sys.exit(main())
