"""What the checker finds in a template: where, in words, and what to do. Findings are plain data."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Final, Literal, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.documents.templates.sentences import FAULTS, KINDS, SUGGESTIONS

Severity = Literal["error", "warning", "notice"]
NO_LABELS: Final[Mapping[str, Text]] = {}


class Place(NamedTuple):
    """Where something stands in a template; numbers count from 1, 0 says none.

    `part` is a code of `PARTS`, `member` the name in the file. A paragraph is counted in its part, or in its cell.
    `rank` is the paragraph's place among all of the part, for corrections. `sentence` is the paragraph's text.
    """

    part: str = "body"
    member: str = ""
    paragraph: int = 0
    table: int = 0
    row: int = 0
    cell: int = 0
    rank: int = -1
    sentence: str = ""

    def words(self) -> Text:
        """Return the place as one says it: cover page, table 2, row 3, cell 1."""
        part = PARTS.get(self.part, PARTS["body"])
        if self.table:
            return _IN_TABLE.format(part=part, table=self.table, row=self.row, cell=self.cell)
        return _IN_PARAGRAPH.format(part=part, paragraph=self.paragraph) if self.paragraph else part


class Finding(NamedTuple):
    """One thing found: `code` names the sentence, `values` fill it, `tag` is what stands there.

    `correction`, when not empty, is what should stand in its place; `other` is the second end of a block.
    """

    code: str
    severity: Severity = "error"
    place: Place = Place()
    values: Mapping[str, str] = {}
    tag: str = ""
    correction: str = ""
    other: Place | None = None

    def text(self) -> Text:
        """Return the whole sentence: place, fault, what to do, and the sentence of the document."""
        text = _WHOLE if self.place.sentence else _SHORT
        return text.format(place=self.place.words(), fault=self.fault(), quote=shortened(self.place.sentence))

    def fault(self, labels: Mapping[str, Text] = NO_LABELS) -> Text:
        """Return what is wrong and what to do, without the place; `labels` say what fields are called, by path."""
        fault = FAULTS[self.code].format(**{"tag": self.tag, **_said(self.values, labels)})
        if self.other is not None:
            fault = _BOTH_ENDS.format(fault=fault, other=self.other.words(), quote=shortened(self.other.sentence))
        advice = self.suggestion()
        return _ADVISED.format(fault=fault, advice=advice) if advice is not None else fault

    def suggestion(self) -> Text | None:
        """Return what to do, where it is more than what the fault says."""
        if self.correction:
            return SUGGESTIONS["correction"].format(correction=self.correction)
        return SUGGESTIONS.get(self.code)


_SHOWN: Final = 90
_PARTED: Final = ", "
_LISTED: Final = Text("", "{before}, {one}")

PARTS: Final[Mapping[str, Text]] = {
    "body": QT_TRANSLATE_NOOP("templates", "body"),
    "cover": QT_TRANSLATE_NOOP("templates", "cover page"),
    "header": QT_TRANSLATE_NOOP("templates", "header"),
    "footer": QT_TRANSLATE_NOOP("templates", "footer"),
    "footnote": QT_TRANSLATE_NOOP("templates", "footnote"),
    "endnote": QT_TRANSLATE_NOOP("templates", "endnote"),
    "text_box": QT_TRANSLATE_NOOP("templates", "text box"),
    "property": QT_TRANSLATE_NOOP("templates", "document property"),
    "file": QT_TRANSLATE_NOOP("templates", "file"),
}
_IN_TABLE: Final = QT_TRANSLATE_NOOP("templates", "{part}, table {table}, row {row}, cell {cell}")
_IN_PARAGRAPH: Final = QT_TRANSLATE_NOOP("templates", "{part}, paragraph {paragraph}")
_WHOLE: Final = QT_TRANSLATE_NOOP("templates", "{place}: {fault} In: “{quote}”")
_SHORT: Final = QT_TRANSLATE_NOOP("templates", "{place}: {fault}")
_ADVISED: Final = QT_TRANSLATE_NOOP("templates", "{fault} {advice}")
_BOTH_ENDS: Final = QT_TRANSLATE_NOOP("templates", "{fault} The other end: {other}, “{quote}”.")


class TemplateRefused(UserError):  # noqa: N818 - an answer about a file
    """A file cannot be used as a template; `code` names why."""

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code and its sentence."""
        super().__init__(FAULTS[code].format(**values), "template")
        self.code = code


class TemplateFaulty(UserError):  # noqa: N818 - an answer about a template
    """A template, or what fills it, has faults; nothing was written."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep them all; the sentence says the first and how many there are."""
        first = findings[0].text()
        text = first if len(findings) == 1 else _SEVERAL.format(first=first, others=len(findings) - 1)
        super().__init__(text, "template")
        self.findings = tuple(findings)


_SEVERAL: Final = QT_TRANSLATE_NOOP("templates", "{first} Further faults: {others}.")


def shortened(sentence: str) -> str:
    """Return a sentence short enough to be quoted in another."""
    plain = " ".join(sentence.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1].rstrip() + "…"


def _said(values: Mapping[str, str], labels: Mapping[str, Text]) -> dict[str, object]:
    """Return values with the codes of kinds as words, and fields by what they are called."""
    said: dict[str, object] = {**values}
    for name in ("wanted", "kind"):
        if values.get(name) in KINDS:
            said[name] = KINDS[values[name]]
    if "name" in values:
        said["name"] = labels.get(values["name"], values["name"])
    if "names" in values:
        called: list[str | Text] = [labels.get(name, name) for name in values["names"].split(_PARTED)]
        said["names"] = reduce(lambda before, one: _LISTED.format(before=before, one=one), called)
    return said
