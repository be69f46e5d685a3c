"""One program: without a command it opens the window, with one it runs without a window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Sort the command line and return the exit code; what the window needs is imported for the window only."""
    words = list(sys.argv[1:] if arguments is None else arguments)

    _be_child_if_asked(["", *words])

    from aso_desktop.app.headless import named_enrolment, named_profile, run_command
    from aso_desktop.cli.program import names_command

    if names_command(words):
        return run_command(words)

    from aso_desktop.app.window import run_window

    return run_window(named_profile(words), named_enrolment(words))


def _be_child_if_asked(command: list[str]) -> None:
    """Do the task of a limited child, the copier or the hub's child, and leave; a frozen program starts itself."""
    from aso_desktop.core.child_guard import COPY_FLAG, HUB_FLAG, run_if_child

    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    if run_if_child(command):
        sys.exit(0)
    if command[1:2] == [COPY_FLAG]:
        from aso_desktop.services.backup.away import run_if_copier

        run_if_copier(command)
    if command[1:2] == [HUB_FLAG]:
        from aso_desktop.sync.hub.child import serve

        serve(int(command[2]))
        sys.exit(0)


if __name__ == "__main__":
    sys.exit(main())
