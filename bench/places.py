"""What a child process needs of the bench: the key, the day it is, where files are kept. Loads nothing heavy."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from aso_desktop.store.connection import DataKey

KEY: Final = DataKey(bytes(range(32)))
FOLDER: Final = Path(tempfile.gettempdir()) / "aso-bench"

LAST_DAY: Final = datetime(2026, 11, 13, 17, tzinfo=UTC)
"""The bench's present."""
