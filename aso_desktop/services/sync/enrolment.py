"""The enrolment file (`.aso-hub`): address, hub id and root fingerprint, to spare typing. It holds no secret."""

import json
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.files import file_failures

_SCHEMA: Final = 1
_LARGEST: Final = 16 * 1024
_FIELDS: Final = ("url", "hub_id", "root_fingerprint")


class Enrolment(NamedTuple):
    """What the file says; approval by a responsible stays needed."""

    url: str
    hub_id: str
    root_fingerprint: str


def write_enrolment(path: Path, enrolment: Enrolment) -> None:
    """Write the file; one that is there already is not replaced."""
    content = json.dumps({"schema": _SCHEMA, **enrolment._asdict()}, ensure_ascii=False, indent=2)
    with file_failures(path.parent):
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(f"{content}\n")
        except FileExistsError as error:
            text = QT_TRANSLATE_NOOP("sync", "The file “{name}” exists already: choose another name.")
            raise UserError(text.format(name=path.name), field="enrolment_file") from error


def read_enrolment(path: Path) -> Enrolment:
    """Return what the file says; refuse one that is something else."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP("sync", "The file “{name}” cannot be read: check the path and your rights.")
        raise EnvironmentFailure(text.format(name=path.name)) from error
    try:
        content = json.loads(raw[:_LARGEST].decode("utf-8-sig"))
        fields = [content[name] for name in _FIELDS]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _not_one(path) from error
    if content.get("schema") != _SCHEMA or not all(isinstance(field, str) for field in fields):
        raise _not_one(path)
    return Enrolment(*fields)


def _not_one(path: Path) -> UserError:
    text = QT_TRANSLATE_NOOP("sync", "“{name}” is no enrolment file of a shared space: ask a responsible for one.")
    return UserError(text.format(name=path.name), field="file")
