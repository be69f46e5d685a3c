"""Checks the fields of a template against a dictionary: unknown names, and the nearest ones that exist."""

from collections.abc import Iterator, Mapping
from typing import Final

from aso_desktop.documents.templates.fields import FieldSpec
from aso_desktop.documents.templates.findings import Finding
from aso_desktop.documents.templates.program import Use
from aso_desktop.documents.templates.words import nearest

_ROOT: Final = ""


def unknown_fields(uses: list[Use], dictionary: Mapping[str, FieldSpec]) -> Iterator[Finding]:
    """Yield what a template asks for and the dictionary lacks, in the order it comes."""
    said: set[tuple[str, str]] = set()
    for use in uses:
        finding = _unknown(use, dictionary)
        if finding is not None and (key := (finding.code, str(finding.values))) not in said:
            said.add(key)
            yield finding


def _unknown(use: Use, dictionary: Mapping[str, FieldSpec]) -> Finding | None:
    fields, record = dictionary, _ROOT
    for step in use.path.split("."):
        name = step.removesuffix("[]")
        if name == "?" or (record and not fields):
            return None
        if name not in fields:
            return _finding(use, name, record, fields)
        record, fields = name, fields[name].fields
    return None


def _finding(use: Use, name: str, record: str, fields: Mapping[str, FieldSpec]) -> Finding:
    closest = nearest(name, fields)
    values = {"name": name, "record": record, "nearest": closest}
    written = use.tag or name
    correction = written.replace(name, closest, 1) if closest else ""
    code = "unknown_sub_field" if record else "unknown_field"
    return Finding(code, "error", use.place, values, written, correction)
