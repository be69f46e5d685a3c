"""Copy checked sets to a folder elsewhere (policy `BackupFolder`), in a child process: a share may hang, we may not.

The child copies what the other folder lacks, each file under a temporary name first, then drops the oldest sets there
beyond the number kept: a set that vanished here stays there. It holds no key: everything it moves is encrypted.
"""

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from aso_desktop.core.child_guard import COPY_FLAG
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.services.backup.sets import ENCLOSURES_NAME, MANIFEST_NAME, BackupSet, sets
from aso_desktop.store.files import PARTIAL, copy_whole, file_failures, sync_folder

SECONDS: Final = 3_600
"""A share that needs longer for one day's changes does not work."""

_ROOT: Final = Path(__file__).resolve().parents[3]
_BOOT: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from aso_desktop.services.backup.away import run_if_copier; "
    f"run_if_copier(['', '{COPY_FLAG}', *sys.argv[1:]])"
)
_GLANCE_SECONDS: Final = 0.2
_REFUSED: Final = 3


def copy_away(here: Path, there: Path, keep: int, progress: Progress = silent, seconds: float = SECONDS) -> None:
    """Bring `there`, a folder of this profile alone, level with the backup folder `here`; a failure costs nothing here.

    `keep` is how many sets stay there.
    """
    frozen = getattr(sys, "frozen", False)
    start = [COPY_FLAG] if frozen else ["-I", "-X", "utf8", "-c", _BOOT, str(_ROOT)]
    process = subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, *start, str(here), str(there), str(keep)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(process, progress, time.monotonic() + seconds)
    finally:
        process.kill()
        with suppress(subprocess.TimeoutExpired):  # on a hung share it goes later; nobody waits for it
            process.wait(1)
    if process.returncode != 0:
        raise _unreachable(there)


def run_if_copier(arguments: list[str]) -> bool:
    """Copy and leave with the exit code when the command line says so; return False for any other command line."""
    if arguments[1:2] != [COPY_FLAG]:
        return False
    try:
        bring_level(Path(arguments[2]), Path(arguments[3]), int(arguments[4]))
    except (EnvironmentFailure, UserError, OSError):
        sys.exit(_REFUSED)
    sys.exit(0)


def bring_level(here: Path, there: Path, keep: int) -> None:
    """Copy the sets and enclosures that `there` lacks, then drop its oldest sets beyond `keep`."""
    with file_failures(there):
        there.mkdir(parents=True, exist_ok=True)
        for leftover in there.rglob(f".*{PARTIAL}"):
            leftover.unlink()
    present = sets(here)
    listed = {blob for s in present for blob in s.blobs()}
    for blob in sorted(listed):
        _copy_missing(here / ENCLOSURES_NAME / blob[:2] / blob, there / ENCLOSURES_NAME / blob[:2] / blob)
    for made in present:
        _copy_set(made, there / made.folder.name)
    _rotate(there, keep)


def _copy_set(made: BackupSet, target: Path) -> None:
    """Copy a set with its manifest last: without it, the folder is no set."""
    names = [p.name for p in sorted(made.folder.iterdir()) if p.name != MANIFEST_NAME]
    for name in (*names, MANIFEST_NAME):
        _copy_missing(made.folder / name, target / name)


def _copy_missing(source: Path, target: Path) -> None:
    if not source.exists() or (target.exists() and target.stat().st_size == source.stat().st_size):
        return
    with file_failures(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    copy_whole(source, target)


def _rotate(there: Path, keep: int) -> None:
    """Remove the oldest sets, then the enclosures that no set left there lists."""
    present = sets(there)
    for old in present[keep:]:
        (old.folder / MANIFEST_NAME).unlink()
        shutil.rmtree(old.folder)
    listed = {blob for kept in present[:keep] for blob in kept.blobs()}
    for path in _stored(there):
        if path.name not in listed:
            path.unlink()
    sync_folder(there)


def _stored(there: Path) -> Iterator[Path]:
    yield from (p for p in (there / ENCLOSURES_NAME).glob("??/*") if p.is_file())


def _wait(process: "subprocess.Popen[bytes]", progress: Progress, deadline: float) -> None:
    """Wait for the child without blocking: the user may stop it, and so may the limit of time."""
    pause = threading.Event()
    while process.poll() is None and time.monotonic() < deadline:
        progress(0, 0, "copy")
        pause.wait(_GLANCE_SECONDS)


def _unreachable(there: Path) -> EnvironmentFailure:
    text = QT_TRANSLATE_NOOP(
        "backup", "The backup was made on this computer, but could not be copied to “{name}”: check that folder."
    )
    return EnvironmentFailure(text.format(name=there.name))
