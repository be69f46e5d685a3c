"""Write what IT receives about policies, from the program's own table: `python -m installer.policies.generate`.

A test compares the files with what this makes.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installer.policies.admx import adml, admx
from installer.policies.schema import example, schema
from installer.policies.words import LANGUAGES

FOLDER: Final = Path(__file__).resolve().parent


def files() -> Iterator[tuple[Path, bytes]]:
    """Give each file and its content."""
    yield FOLDER / "policies.schema.json", schema()
    yield FOLDER / "policies.example.json", example()
    yield FOLDER / "aso-desktop.admx", admx()
    for language in LANGUAGES:
        yield FOLDER / language / "aso-desktop.adml", adml(language)


def write() -> None:
    """Write every file."""
    for path, content in files():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
