"""The form of a document: one line for each field of its template, with the value it has and where that comes from."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.drafts.typed import as_typed, at, of_typed, put
from aso_desktop.services.templates.dictionary import Known, known_fields
from aso_desktop.services.templates.queries import FieldRow

OURS: Final = frozenset({"logo", "papier_a_entete"})
"""Fields that nobody types: the preferences and the policies fill them."""
_OF: Any = QT_TRANSLATE_NOOP("drafts", "{record}: {field}")


class Line(NamedTuple):
    """A field of the form: its path, what it is called, its kind, whether it must be filled, columns of a list."""

    path: str
    label: Text
    kind: str
    is_required: bool
    columns: tuple[str, ...] = ()


def lines(kind: str, fields: Sequence[FieldRow]) -> list[Line]:
    """Return the lines of a form in the order of the template, lists last, each as one line."""
    known = {field.name: field for field in known_fields(kind)}
    found: dict[str, Line] = {}
    for field in fields:
        first, _, rest = field.path.replace("[]", "").partition(".")
        if first in OURS:
            continue
        is_list = "[]" in field.path or field.type == "list"
        line = _known_line(known[first], rest) if first in known else _own_line(first, rest, field, is_list=is_list)
        before = found.get(line.path)
        if before is not None and line.kind == "list" and first not in known:
            line = line._replace(columns=tuple(dict.fromkeys((*before.columns, *line.columns))))
        found[line.path] = line
    records = {path.partition(".")[0] for path in found if "." in path}
    shown_lines = [line for line in found.values() if line.path not in records]
    return sorted(shown_lines, key=lambda line: line.kind == "list")


def name_of(kind: str, path: str) -> Text | None:
    """Return what a field of the dictionary is called; None for any other."""
    first, _, rest = path.partition(".")
    field = next((field for field in known_fields(kind) if field.name == first), None)
    return None if field is None else _known_line(field, rest).label


def _known_line(field: Known, rest: str) -> Line:
    if field.kind == "list":
        columns = tuple(inner.name for inner in field.fields if inner.kind != "list")
        return Line(field.name, field.label, "list", is_required=False, columns=columns)
    inner = next((f for f in field.fields if f.name == rest), None)
    if inner is None:
        return Line(field.name, field.label, field.kind, field.is_required)
    label = _OF.format(record=field.label, field=inner.label)
    return Line(f"{field.name}.{inner.name}", label, inner.kind, inner.is_required)


def _own_line(first: str, rest: str, field: FieldRow, *, is_list: bool) -> Line:
    label = Text("", first.replace("_", " "))
    if is_list:
        columns = (rest.partition(".")[0],) if rest else ()
        return Line(first, label, "list", is_required=False, columns=columns)
    path = f"{first}.{rest}" if rest else first
    return Line(path, Text("", path.replace("_", " ").replace(".", " : ")), field.type, field.required)


def shown(form: Sequence[Line], values: Mapping[str, Any]) -> dict[str, str]:
    """Return what the form shows of values, by path."""
    return {line.path: as_typed(at(values, line.path), line.columns) for line in form}


def read(form: Sequence[Line], typed: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that differ from those a record gave; what is as given follows the record later on."""
    before = shown(form, given)
    values: dict[str, Any] = {}
    for line in form:
        words = typed.get(line.path, "").strip()
        if words != before[line.path].strip():
            value = of_typed(line.kind, words, line.path, line.columns)
            put(values, line.path, "" if value is None else value)
    return values
