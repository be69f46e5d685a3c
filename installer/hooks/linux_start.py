"""Run before the program, on Linux: keep the file of its modules open, and give other programs their own libraries.

A package manager replaces that file under a running program, and modules are read from it when they are first needed.
They must come from the file that the process was started from; the name would lead to the new one.

The bootloader points LD_LIBRARY_PATH at the bundle. The loader has read it by now; a browser or LibreOffice that is
started from here must not find our Qt there.
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


def _give_back() -> None:
    import os

    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


_hold()
_give_back()
