"""The lines of a calendar file (RFC 5545, section 3.1): unfolded, cut into properties, sorted into components."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from aso_desktop.documents.encodings import decode

LONGEST_VALUE: Final = 100_000
_FOLD: Final = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_NAME: Final = re.compile(r"([A-Za-z0-9-]{1,60})")
_PARAMETER: Final = re.compile(r';([A-Za-z0-9-]{1,60})=("[^"]*"|[^;:"]*)')
_ESCAPED: Final = re.compile(r"\\([\\;,nN])")
_KEPT: Final = frozenset({"VEVENT", "VTIMEZONE"})


class Property(NamedTuple):
    """One line: its name in capitals, its parameters, its raw value."""

    name: str
    parameters: Mapping[str, str]
    value: str

    @property
    def text(self) -> str:
        """Return the value with its escaped signs as they are meant (section 3.3.11)."""
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


class Component(NamedTuple):
    """An event or a time zone with its own properties; `is_whole` is False where its end is missing."""

    kind: str
    properties: tuple[Property, ...]
    is_whole: bool = True

    def first(self, name: str) -> Property | None:
        """Return the first property of a name."""
        return next((one for one in self.properties if one.name == name), None)

    def every(self, name: str) -> list[Property]:
        """Return the properties of a name."""
        return [one for one in self.properties if one.name == name]

    def words(self, name: str) -> str:
        """Return the text of a property; empty without one."""
        found = self.first(name)
        return found.text.strip() if found else ""


def components(content: bytes) -> Iterator[Component]:
    """Give the events and the time zones of a file, in order; what stands inside them (alarms) is left out."""
    gathering = _Gathering()
    for line in _lines(content):
        one = _property(line)
        if one is None:
            continue
        word, mark = one.value.strip().upper(), one.name.lower()
        if mark == "begin":
            yield from gathering.begin(word)
        elif mark == "end":
            yield from gathering.end(word)
        else:
            gathering.add(one)
    yield from gathering.cut()


class _Gathering:
    """The component that is being read, and how deep inside it the line stands."""

    def __init__(self) -> None:
        self._kind = ""
        self._depth = 0
        self._found: list[Property] = []

    def begin(self, word: str) -> Iterator[Component]:
        """Enter a component; one that begins inside an event of its own kind cuts it."""
        if word in _KEPT:
            yield from self.cut()
            self._kind, self._depth, self._found = word, 0, []
        elif self._kind:
            self._depth += 1

    def end(self, word: str) -> Iterator[Component]:
        """Leave a component."""
        if self._depth:
            self._depth -= 1
        elif self._kind:
            yield Component(self._kind, tuple(self._found), is_whole=word == self._kind)
            self._kind = ""

    def add(self, one: Property) -> None:
        """Take a property of the component itself."""
        if self._kind and not self._depth:
            self._found.append(one)

    def cut(self) -> Iterator[Component]:
        """Give what was begun and never ended."""
        if self._kind:
            yield Component(self._kind, tuple(self._found), is_whole=False)
            self._kind = ""


def _lines(content: bytes) -> Iterator[str]:
    if content.startswith(_WIDE):
        content = decode(content).text.encode("utf-8")
    for line in decode(_FOLD.sub(b"", content)).text.splitlines():
        yield line[: 2 * LONGEST_VALUE]


def _property(line: str) -> Property | None:
    """Return a line cut in its parts; None for one that is none."""
    named = _NAME.match(line)
    if named is None:
        return None
    place, parameters = named.end(), dict[str, str]()
    while (more := _PARAMETER.match(line, place)) is not None:
        parameters[more[1].upper()] = more[2].strip('"')
        place = more.end()
    if not line.startswith(":", place):
        return None
    return Property(named[1].upper(), parameters, line[place + 1 : place + 1 + LONGEST_VALUE])
