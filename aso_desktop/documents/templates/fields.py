"""The dictionary of fields that a template may use."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

KINDS: Final = ("text", "date", "time", "amount", "number", "yes_no", "list", "record", "image", "rich", "document")


class FieldSpec(NamedTuple):
    """One field: its kind, whether it must have a value, what it is when it has none, and the fields of its records.

    `fields` belong to a `record`, or to each element of a `list`; without any, every name is accepted below it.
    """

    kind: str = "text"
    required: bool = False
    default: Any = None
    help: str = ""
    fields: Mapping[str, "FieldSpec"] = {}


def specs(dictionary: Mapping[str, Any]) -> dict[str, FieldSpec]:
    """Return a dictionary in full: a kind as a word, a record as a mapping, a list as a list of one mapping."""
    return {name: _spec(value) for name, value in dictionary.items()}


def read_specs(plain: Mapping[str, Any]) -> dict[str, FieldSpec]:
    """Return a dictionary that came as plain data: for each field what its `FieldSpec` says, by name."""
    return {
        name: FieldSpec(**values)._replace(fields=read_specs(values.get("fields", {})))
        for name, values in plain.items()
    }


def _spec(value: Any) -> FieldSpec:
    if isinstance(value, FieldSpec):
        return value
    if isinstance(value, Mapping):
        return FieldSpec("record", fields=specs(value))
    if isinstance(value, list | tuple):
        inner = value[0] if value else {}
        return FieldSpec("list", fields=specs(inner) if isinstance(inner, Mapping) else {})
    return FieldSpec(str(value))


def find(dictionary: Mapping[str, FieldSpec], path: str) -> FieldSpec | None:
    """Return the field at a whole path (`actions[].quoi`); None where there is none or nothing is said."""
    spec: FieldSpec | None = None
    fields: Mapping[str, FieldSpec] = dictionary
    for name in path.replace("[]", "").split("."):
        spec = fields.get(name)
        if spec is None:
            return None
        fields = spec.fields
    return spec


def is_required(dictionary: Mapping[str, FieldSpec], path: str) -> bool:
    """Tell whether a field must have a value."""
    spec = find(dictionary, path)
    return spec is not None and spec.required
