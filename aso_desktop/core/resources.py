"""Where the files that are not code stand: in a checkout, in a wheel and in a frozen bundle."""

from functools import cache
from pathlib import Path


@cache
def resource_folder(name: str = "") -> Path:
    """Return the folder `name` of the resources: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / name
