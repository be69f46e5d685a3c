"""The subject of a letter that came as a file: what it says of itself, or its name."""

import re
from pathlib import Path
from typing import Final

from aso_desktop.core.text import clean_line
from aso_desktop.models.correspondence import LONGEST_SUBJECT, SHORTEST_SUBJECT

# Data of the register, in its language, whatever the window's.
_UNREADABLE: Final = "Illisible : {name}"
_WITHOUT_SUBJECT: Final = "Sans objet : {name}"

_OBJECT_LINE: Final = re.compile(r"(?:objet|subject)\s*:\s*(\S.*)", re.IGNORECASE)
_LINES_LOOKED_AT: Final = 80
_FEWEST_WORDS: Final = 2
_LONGEST_TITLE: Final = 200


def subject_of(subject: str, path: Path, *, is_readable: bool = True) -> str:
    """Return the subject of a message, or what stands for it."""
    if not is_readable:
        return _UNREADABLE.format(name=path.name)
    line = clean_line(subject[: 2 * LONGEST_SUBJECT])
    return subject if _says_something(line) else _WITHOUT_SUBJECT.format(name=path.name)


def title_of(text: str, path: Path, *, is_readable: bool = True) -> str:
    """Return the subject of a document: its `Objet :` line, its first line that says something, or its name."""
    if not is_readable:
        return _UNREADABLE.format(name=path.name)
    lines = [clean_line(line) for line in text.splitlines()[:_LINES_LOOKED_AT]]
    stated = next((m[1] for line in lines if (m := _OBJECT_LINE.match(line))), "")
    if _says_something(stated):
        return stated
    first = next((line for line in lines if _is_title(line)), "")
    name = clean_line(re.sub(r"[_]+", " ", path.stem))
    return first or (name if _says_something(name) else _WITHOUT_SUBJECT.format(name=path.name))


def _is_title(line: str) -> bool:
    return _says_something(line) and len(line) <= _LONGEST_TITLE and len(line.split()) >= _FEWEST_WORDS


def _says_something(line: str) -> bool:
    return sum(c.isalpha() for c in line) >= SHORTEST_SUBJECT
