"""What a child process needs of the bench: the key, the day it is, where files are kept. Loads nothing heavy."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from aso_desktop.store.connection import DataKey

KEY: Final = DataKey(bytes(range(32)))
FOLDER: Final = Path(tempfile.gettempdir()) / "aso-bench"
_IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - the name that Linux gives it
NO_DISK: Final = _IN_MEMORY if _IN_MEMORY.is_dir() else FOLDER
"""Where a new file costs no disk, if the system has such a place. For each new file ext4 looks again at all that were
removed nearby within five minutes: the same 500 files take 120 or 300 ms, after what others did."""

LAST_DAY: Final = datetime(2026, 11, 13, 17, tzinfo=UTC)
"""The bench's present."""
