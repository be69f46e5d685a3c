"""One document while it is made: what was written, what is missing, which identities and relations it adds."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from aso_desktop.documents.templates.evaluation import Missing, Scope
from aso_desktop.documents.templates.filters import Locale, WrongValue, kind_of
from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.numbering import instance
from aso_desktop.documents.templates.package import Member
from aso_desktop.documents.templates.program import Compiled
from aso_desktop.documents.templates.values import Image, Prepared, SubDocument, prepared

ODD: Final = re.compile('[&<>"\t\n\r\x00-\x1f\ud800-\udfff\ufffe\uffff]')
"""What a value cannot be written with as it is."""
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_BREAK: Final = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB: Final = '</w:t><w:tab/><w:t xml:space="preserve">'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _escaped(text: str, *, is_plain: bool) -> str:
    for sign, entity in _ESCAPED.items():
        text = text.replace(sign, entity)
    if is_plain:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _BREAK).replace("\t", _TAB)


@lru_cache(maxsize=1024)
def written(text: str) -> str:
    """Return a short value as the document writes it; nothing where more must be done. Letters say the same often."""
    if not ODD.search(text):
        return text
    return "" if _ILLEGAL.search(text) else _escaped(text, is_plain=False)


class Document:
    """Takes what the nodes of a program write."""

    def __init__(self, compiled: Compiled, data: Mapping[str, Any], locale: Locale) -> None:
        """Begin a document."""
        self.out: list[str] = []
        self.wrote = 0
        self.findings: list[Finding] = []
        self.keys: list[str] = []
        self.filled: list[tuple[str, tuple[str, ...], str]] = []
        self.place = Place()
        self.scope = Scope(data, locale, self._note_condition)
        self.compiled = compiled
        self.instances: list[str] = []
        self.relations: dict[str, list[str]] = {}
        self.media: dict[int, Member] = {}
        self.annexes: list[SubDocument] = []
        self._numbers: dict[int, int] = {}
        self._pictures: dict[tuple[str, int], str] = {}
        self._media_names: dict[int, str] = {}
        self._ids = compiled.first_id
        self._counted = 0

    def begin_letter(self, data: Mapping[str, Any]) -> None:
        """Begin another letter of the same file: identities go on, numberings begin again."""
        self.scope = Scope(data, self.scope.locale, self._note_condition)
        self.findings = []
        self.filled = []
        self._numbers.clear()

    def leave_part(self, part: str) -> list[str]:
        """Forget the relations of a part that the next letter has for itself; return them."""
        for key in [key for key in self._pictures if key[0] == part]:
            del self._pictures[key]
        return self.relations.pop(part, [])

    def begin_part(self) -> None:
        """Begin another part."""
        self.out = []
        self._counted = 0

    def end_part(self) -> list[str]:
        """Return the pieces of the part."""
        self.scope.end_part(sum(map(len, self.out)))
        return self.out

    def turn(self) -> None:
        """Count a turn of a loop and what it wrote."""
        end = len(self.out)
        size = sum(map(len, self.out[self._counted : end])) if end > self._counted else 0
        self._counted = end
        self.scope.turn(size)

    def identity(self) -> str:
        """Return an id that nothing else of the document has."""
        self._ids += 1
        return str(self._ids - 1)

    # --- numberings ---------------------------------------------------------------------------------------------

    def restart(self, numbers: tuple[int, ...]) -> None:
        """Let numberings begin again."""
        for number in numbers:
            self._numbers.pop(number, None)

    def number(self, number: int) -> int:
        """Return the present instance of a numbering, a new one after a restart."""
        if number not in self._numbers:
            self._numbers[number] = self.new_number(number)
        return self._numbers[number]

    def new_number(self, like: int) -> int:
        """Return a new instance of the numbering that `like` follows."""
        numbering = self.compiled.numbering
        if numbering is None or like not in numbering.levels:
            return max(like, 0)
        number = numbering.next_number + len(self.instances)
        self.instances.append(instance(numbering, number, like))
        return number

    # --- relations ----------------------------------------------------------------------------------------------

    def relation(self, part: str, kind: str, target: str, *, is_external: bool = False) -> str:
        """Return the id of a new relation of a part."""
        entries = self.relations.setdefault(part, [])
        identity = f"asoR{len(entries) + 1}"
        mode = ' TargetMode="External"' if is_external else ""
        shown = self.escaped(target, is_plain=True)
        entries.append(f'<Relationship Id="{identity}" Type="{_OFFICE}/{kind}" Target="{shown}"{mode}/>')
        return identity

    def picture(self, image: Image, part: str) -> tuple[str, Prepared]:
        """Return the relation by which a part shows a picture, and the picture; raise `BadImage`."""
        ready = prepared(image.data)
        key = id(ready.member)
        if (part, key) not in self._pictures:
            if key not in self._media_names:
                extension = ready.member.name.rpartition(".")[2]
                self._media_names[key] = f"word/media/asoPicture{len(self._media_names) + 1}.{extension}"
                self.media[key] = Member(
                    self._media_names[key], ready.member.method, ready.member.crc, ready.member.size, ready.member.data
                )
            target = "/" + self._media_names[key]
            self._pictures[part, key] = self.relation(part, "image", target)
        return self._pictures[part, key], ready

    # --- text and faults ----------------------------------------------------------------------------------------

    def escaped(self, text: str, name: str = "", *, is_plain: bool = False) -> str:
        """Return a value as the document writes it; a line break becomes one, a tab one, except in a property."""
        if not ODD.search(text):
            return text
        if _ILLEGAL.search(text):
            text = _ILLEGAL.sub("", text)
            self.fault("cleaned", name, severity="warning")
        return _escaped(text, is_plain=is_plain)

    def fault(self, code: str, tag: str, *, severity: Any = "error", **values: str) -> None:
        """Note what is wrong at the present place."""
        self.findings.append(Finding(code, severity, self.place, values, tag))

    def wrong(self, tag: str, error: WrongValue) -> None:
        """Note a value of the wrong kind."""
        self.fault("wrong_value", tag, wanted=error.wanted, kind=error.found)

    def not_plain(self, tag: str, value: Any) -> None:
        """Note a value that is no plain data."""
        self.fault("not_plain", tag, kind=kind_of(value))

    def missing(self, tag: str, value: Any) -> None:
        """Note a field without a value."""
        name = value.name if type(value) is Missing else tag.strip("{} ")
        self.fault("missing_value", tag, severity="warning", name=name)

    def _note_condition(self, name: str) -> None:
        self.fault("missing_condition", "", severity="notice", name=name)
