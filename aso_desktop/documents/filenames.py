"""Names of foreign files made safe for every disk the product meets. A name is never a path."""

import os
import re
import unicodedata
from pathlib import Path
from typing import Final

from aso_desktop.documents.limits import NAME_BYTES, PATH_CHARACTERS

_HARMLESS: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9]+)?")
"""What most names are made of: nothing in them needs to be looked at one by one."""
_FORBIDDEN: Final = dict.fromkeys(map(ord, '<>:"/\\|?*'), "_")
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {device + figure for device in ("com", "lpt") for figure in "0123456789¹²³"}
)
_LONGEST_EXTENSION: Final = 20
_SHORTEST_NAME: Final = 16
_NAMELESS: Final = "piece"


def safe_name(name: str, nameless: str = _NAMELESS) -> str:
    """Return `name` fit for any disk: NFC, no controls, bidi marks, separators, devices or streams, ≤ 120 bytes."""
    plain, is_harmless = name, _HARMLESS.fullmatch(name)
    if not is_harmless:
        plain = "".join(_kept(c) for c in unicodedata.normalize("NFC", name)).translate(_FORBIDDEN).strip(" .")
    is_device = plain.partition(".")[0].rstrip().casefold() in _DEVICES
    if is_harmless and not is_device and len(name) <= NAME_BYTES:
        return name
    stem, extension = _split(plain)
    if is_device:
        stem = "_" + stem
    return _cut(stem, extension, NAME_BYTES) or nameless


def place(folder: Path, name: str) -> Path:
    """Return a free path for `name` in `folder`, numbered ` (2)` when taken, of at most 240 characters."""
    safe, within = safe_name(name), str(folder)
    room = max(_SHORTEST_NAME, PATH_CHARACTERS - len(within) - 1)
    stem, extension = _split(safe)
    free = safe if len(safe) <= room else _shorten(stem, extension, room, "")
    number = 2
    while os.path.exists(within + os.sep + free):  # noqa: PTH110 - hundreds of letters a second
        free = _shorten(stem, extension, room, f" ({number})")
        number += 1
    return folder / free


def extension_of(name: str) -> str:
    """Return the extension of a name in lower case, with its dot; empty when it has none."""
    return _split(name)[1].lower()


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Zs", "Zl", "Zp") or character in "\t\r\n":
        return " "
    return "" if category.startswith("C") else character


def _split(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if not stem or not extension or len(extension) > _LONGEST_EXTENSION or " " in extension:
        return name, ""
    return stem.rstrip(" ."), dot + extension


def _cut(stem: str, extension: str, size: int) -> str:
    """Shorten the stem so that the whole name has at most `size` bytes; never inside a character."""
    room = size - len(extension.encode())
    kept = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    return kept + extension


def _shorten(stem: str, extension: str, room: int, number: str) -> str:
    name = _cut(stem, number + extension, NAME_BYTES)
    if len(name) <= room:
        return name
    return stem[: max(1, room - len(number + extension))].rstrip(" .") + number + extension
