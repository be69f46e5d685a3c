"""Kinds of values that settings hold: each reads what a person, a file or the registry wrote, or says what is wrong.

`read` takes JSON values and what the Windows registry can hold for them (0 and 1 for a boolean, `a;b` for a list).
`write` gives back JSON values that `read` accepts. `describe` names the accepted values for the documentation.
"""

import base64
import re
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final, NamedTuple, Protocol
from urllib.parse import parse_qsl, urlsplit

from aso_desktop.core.calendar import Closure
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

Json = Any
"""What `json` reads and writes."""

LONGEST_LINE: Final = 1_000
_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin."""
_SECRET_WORDS: Final = ("password", "passwd", "secret", "token", "access_key", "sslpassword")


class Kind(Protocol):
    """What every kind can do."""

    def read(self, raw: Json) -> Any:
        """Return the value, or raise `UserError` with what to write instead."""
        ...

    def write(self, value: Any) -> Json:
        """Return a JSON value that `read` accepts."""
        ...

    def describe(self) -> str:
        """Return the accepted values in a few words."""
        ...


def refuse(text: Text, **values: object) -> UserError:
    """Return the refusal of a value."""
    return UserError(text.format(**values))


class Flag(NamedTuple):
    """Yes or no."""

    def read(self, raw: Json) -> bool:
        """Accept a boolean, and 0 or 1 as the registry holds it."""
        if isinstance(raw, bool) or (isinstance(raw, int) and raw in (0, 1)):
            return bool(raw)
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write true or false."))

    def write(self, value: bool) -> Json:  # noqa: FBT001 - the value itself
        """Return the boolean."""
        return value

    def describe(self) -> str:
        """Return the accepted values."""
        return "true, false"


class Integer(NamedTuple):
    """A whole number from `low` to `high`, both included."""

    low: int
    high: int

    def read(self, raw: Json) -> int:
        """Accept a whole number in range."""
        if isinstance(raw, int) and not isinstance(raw, bool) and self.low <= raw <= self.high:
            return raw
        text = QT_TRANSLATE_NOOP("settings", "Write a whole number from {low} to {high}.")
        raise refuse(text, low=self.low, high=self.high)

    def write(self, value: int) -> Json:
        """Return the number."""
        return value

    def describe(self) -> str:
        """Return the range."""
        return f"{self.low}–{self.high}"


class Choice(NamedTuple):
    """One word of a list."""

    words: tuple[str, ...]

    def read(self, raw: Json) -> str:
        """Accept one of the words, as it is written."""
        if isinstance(raw, str) and raw in self.words:
            return raw
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write one of: {words}."), words=", ".join(self.words))

    def write(self, value: str) -> Json:
        """Return the word; a member of an enumeration becomes plain text."""
        return str(value)

    def describe(self) -> str:
        """Return the words."""
        return ", ".join(self.words)


class Several(NamedTuple):
    """Any number of words of a list, in the order of the list."""

    words: tuple[str, ...]

    def read(self, raw: Json) -> tuple[str, ...]:
        """Accept a list of words, or words parted by `;`."""
        parts = split_list(raw)
        if all(isinstance(part, str) and part in self.words for part in parts):
            return tuple(word for word in self.words if word in parts)
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write any of: {words}."), words=", ".join(self.words))

    def write(self, value: tuple[str, ...]) -> Json:
        """Return the words."""
        return list(value)

    def describe(self) -> str:
        """Return the words."""
        return f"[{', '.join(self.words)}]"


class Line(NamedTuple):
    """One line of text."""

    longest: int = LONGEST_LINE

    def read(self, raw: Json) -> str:
        """Accept a line without control characters."""
        if isinstance(raw, str) and len(raw) <= self.longest and raw.isprintable():
            return raw.strip()
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write one line of at most {count} characters."), count=self.longest)

    def write(self, value: str) -> Json:
        """Return the text."""
        return value

    def describe(self) -> str:
        """Return what it is."""
        return "text"


class Place(NamedTuple):
    """An absolute path of Windows or Unix; `$NAME` and `%NAME%` may stand in it where `variables` says so."""

    variables: bool = False

    def read(self, raw: Json) -> str:
        """Accept an absolute path; its existence is another matter."""
        path = Line().read(raw)
        if is_absolute(path) or (self.variables and path[:1] in ("%", "$", "~")):
            return path
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write a whole path, from the drive, the share or the root."))

    def write(self, value: str) -> Json:
        """Return the path."""
        return value

    def describe(self) -> str:
        """Return what it is."""
        return "path with variables" if self.variables else "path"


class Picture(NamedTuple):
    """A small picture, PNG or JPEG, written in base64."""

    largest: int = 400_000

    def read(self, raw: Json) -> bytes:
        """Accept base64 of a picture of one of these two formats, not too large."""
        try:
            content = base64.b64decode(raw, validate=True) if isinstance(raw, str) else b""
        except ValueError:
            content = b""
        if content.startswith(_PICTURES) and len(content) <= self.largest:
            return content
        raise refuse(
            QT_TRANSLATE_NOOP("settings", "Choose a PNG or JPEG picture of at most {size} kB."),
            size=self.largest // 1_000,
        )

    def write(self, value: bytes) -> Json:
        """Return the base64."""
        return base64.b64encode(value).decode("ascii")

    def describe(self) -> str:
        """Return the formats."""
        return "PNG or JPEG in base64"


class HubAddress(NamedTuple):
    """Where the hub stands: a folder, a share, PostgreSQL or S3; never with a secret in it."""

    def read(self, raw: Json) -> str:
        """Accept a path, `postgresql://…` or `s3://…`."""
        address = Line().read(raw)
        if is_absolute(address):
            return address
        if not re.match(r"(postgresql|s3)://[^/\s]", address):
            raise refuse(
                QT_TRANSLATE_NOOP("settings", "Write the path of a folder, a postgresql:// or an s3:// address.")
            )
        if _holds_secret(address):
            raise refuse(
                QT_TRANSLATE_NOOP("settings", "Take the password out of the address: it is asked for and kept apart.")
            )
        return address

    def write(self, value: str) -> Json:
        """Return the address."""
        return value

    def describe(self) -> str:
        """Return the forms."""
        return "path, postgresql://…, s3://…"


class SecureAddress(NamedTuple):
    """An `https://` address, or one of the `words` that stand for it."""

    words: tuple[str, ...] = ()

    def read(self, raw: Json) -> str:
        """Accept an https address with a host and no password."""
        address = Line().read(raw)
        if address in self.words or (re.match(r"https://[^/\s@]", address) and not _holds_secret(address)):
            return address
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write an address that begins with https://, without a password."))

    def write(self, value: str) -> Json:
        """Return the address."""
        return value

    def describe(self) -> str:
        """Return the forms."""
        return ", ".join(("https://…", *self.words))


class KeyBytes(NamedTuple):
    """Exactly `size` bytes, written in base64."""

    size: int

    def read(self, raw: Json) -> bytes:
        """Accept standard base64 of the right length."""
        try:
            key = base64.b64decode(Line().read(raw), validate=True)
        except ValueError:
            key = b""
        if len(key) != self.size:
            raise refuse(QT_TRANSLATE_NOOP("settings", "Write {count} bytes in base64."), count=self.size)
        return key

    def write(self, value: bytes) -> Json:
        """Return the base64."""
        return base64.b64encode(value).decode("ascii")

    def describe(self) -> str:
        """Return the length."""
        return f"{self.size} bytes in base64"


class Fingerprint(NamedTuple):
    """A SHA-256 fingerprint in hexadecimal; blanks, colons and hyphens between groups are ignored."""

    def read(self, raw: Json) -> str:
        """Accept 64 hexadecimal figures; give them in lower case."""
        figures = re.sub(r"[\s:-]", "", Line().read(raw)).lower()
        if re.fullmatch(r"[0-9a-f]{64}", figures):
            return figures
        raise refuse(QT_TRANSLATE_NOOP("settings", "Write the 64 hexadecimal figures of the fingerprint."))

    def write(self, value: str) -> Json:
        """Return the figures."""
        return value

    def describe(self) -> str:
        """Return the length."""
        return "64 hexadecimal figures"


class RegisterCode(NamedTuple):
    """A register that IT lays down: what the profile's first start creates."""

    code: str
    label: str
    direction: str
    pattern: str


class RegisterList(NamedTuple):
    """Registers, as objects or as `code|label|direction|pattern` parted by `;`."""

    directions: tuple[str, ...] = ("incoming", "outgoing", "internal")

    def read(self, raw: Json) -> tuple[RegisterCode, ...]:
        """Accept registers with four filled fields and different codes."""
        found = tuple(self._register(part) for part in split_list(raw))
        if len({register.code for register in found}) < len(found):
            raise refuse(QT_TRANSLATE_NOOP("settings", "Give each register a code of its own."))
        return found

    def _register(self, part: Json) -> RegisterCode:
        """Return one register."""
        fields = part.split("|") if isinstance(part, str) else _values(part, RegisterCode._fields)
        if len(fields) == len(RegisterCode._fields) and all(isinstance(f, str) and f.strip() for f in fields):
            register = RegisterCode(*(Line().read(f) for f in fields))
            if register.direction in self.directions:
                return register
        text = QT_TRANSLATE_NOOP("settings", "Give each register a code, a label, a direction ({words}) and a pattern.")
        raise refuse(text, words=", ".join(self.directions))

    def write(self, value: tuple[RegisterCode, ...]) -> Json:
        """Return objects."""
        return [register._asdict() for register in value]

    def describe(self) -> str:
        """Return the fields."""
        return "[code, label, direction, pattern]"


class Closures(NamedTuple):
    """Days on which the service is closed beside the holidays: `{"first": …, "last": …, "label": …}`."""

    def read(self, raw: Json) -> tuple[Closure, ...]:
        """Accept closures with ISO dates; `last` and `label` may be left out."""
        if not isinstance(raw, list):
            raise self._refusal()
        return tuple(sorted(self._closure(part) for part in raw))

    def _closure(self, part: Json) -> Closure:
        """Return one closure."""
        first, last, label = _values(part, ("first", "last", "label"))
        try:
            start = date.fromisoformat(first)
            return Closure(start, date.fromisoformat(last or first), Line().read(label or ""))
        except (TypeError, ValueError):
            raise self._refusal() from None

    def _refusal(self) -> UserError:
        return refuse(QT_TRANSLATE_NOOP("settings", "Give each closure its first and last day, as 2026-05-15."))

    def write(self, value: tuple[Closure, ...]) -> Json:
        """Return objects with ISO dates."""
        return [{"first": c.first.isoformat(), "last": c.last.isoformat(), "label": c.label} for c in value]

    def describe(self) -> str:
        """Return the fields."""
        return "[first, last, label]"


def split_list(raw: Json) -> list[Json]:
    """Return the parts of a list, written as JSON or parted by `;`."""
    if isinstance(raw, str):
        return [part.strip() for part in raw.split(";") if part.strip()]
    if isinstance(raw, list | tuple):
        return list(raw)
    raise refuse(QT_TRANSLATE_NOOP("settings", "Write a list, its parts separated by semicolons."))


def is_absolute(path: str) -> bool:
    """Tell whether a path begins at a drive, a share or the root, whatever the machine."""
    return PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()


def _values(part: Json, names: tuple[str, ...]) -> list[Json]:
    """Return the values of an object in the order of `names`; missing ones are None."""
    return [part.get(name) for name in names] if isinstance(part, Mapping) else [None] * len(names)


def _holds_secret(address: str) -> bool:
    """Tell whether an address carries a password or something like one."""
    try:
        parts = urlsplit(address)
        return parts.password is not None or any(name.lower() in _SECRET_WORDS for name, _ in parse_qsl(parts.query))
    except ValueError:
        return True
