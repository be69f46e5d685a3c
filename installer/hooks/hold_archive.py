"""Run before the program, on Linux: keep the file of its modules open.

A package manager replaces that file under a running program, and modules are read from it when they are first needed.
They must come from the file that the process was started from; the name would lead to the new one.
"""


def _hold() -> None:
    import os

    import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's own, in the bundle

    archive = pyimod02_importers.pyz_archive
    handle = os.open(archive._filename, os.O_RDONLY | os.O_CLOEXEC)  # noqa: SLF001 - it has no other door
    place = f"/proc/self/fd/{handle}"
    if os.path.exists(place):  # noqa: PTH110 - nothing of the bundle is imported yet
        archive._filename = place  # noqa: SLF001
    else:
        os.close(handle)


_hold()
