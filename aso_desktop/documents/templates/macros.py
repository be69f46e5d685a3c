"""The names of the macros in a document, so that they can be listed; nothing of them is ever run."""

from io import BytesIO
from typing import Final

_NOT_MODULES: Final = frozenset({"dir", "_vba_project"})


def macro_names(project: bytes) -> list[str]:
    """Return the names of the modules of a project of macros; none when it cannot be read."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(project)) as file:
            streams = [path[-1] for path in file.listdir() if "VBA" in path[:-1]]
    except (OSError, ValueError, IndexError):
        return []
    return [name for name in streams if name.lower() not in _NOT_MODULES and not name.startswith("__SRP")]
