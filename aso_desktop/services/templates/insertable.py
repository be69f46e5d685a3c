"""What the author of a template may insert: each field of the dictionary with its tag, ready to be copied."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.templates.dictionary import Known, known_fields

_OF: Any = QT_TRANSLATE_NOOP("templates", "{record}: {field}")
_EACH: Any = QT_TRANSLATE_NOOP("templates", "{list}: all of them, in a loop")
_FILTERS: Final = {"date": " | date_longue", "time": " | heure", "image": " | image"}
_LOOP: Final = {
    "fr": ("{{% pour {one} dans {path} %}}", "{% fin %}"), "en": ("{{% for {one} in {path} %}}", "{% end %}"),
}  # fmt: skip
_IF: Final = {"fr": ("{{% si {path} %}}", "{% fin %}"), "en": ("{{% if {path} %}}", "{% end %}")}


class Insertable(NamedTuple):
    """A field as its author knows it: what it is called, the tag to write, and whether it stands inside a loop."""

    label: Text
    tag: str
    in_loop: bool = False


def insertables(kind: str, language: str) -> list[Insertable]:
    """Return what a template of this kind may hold; a list comes whole, then field by field."""
    found: list[Insertable] = []
    for field in known_fields(kind):
        found += _of_field(field, "", None, language)
    return found


def _of_field(field: Known, before: str, within: Text | None, language: str) -> Iterator[Insertable]:
    path, in_loop = f"{before}{field.name}", within is not None
    label = _OF.format(record=within, field=field.label) if in_loop else field.label
    if field.kind == "record":
        for inner in field.fields:
            yield Insertable(_OF.format(record=label, field=inner.label), _tag(inner, f"{path}.{inner.name}"), in_loop)
    elif field.kind == "list":
        one = field.name.removesuffix("s") if field.name.endswith("s") else "ligne"
        opening, closing = _LOOP[language]
        inside = " ".join(_tag(inner, f"{one}.{inner.name}") for inner in field.fields if inner.kind != "list")
        whole = "\n".join((opening.format(one=one, path=path), inside, closing))
        yield Insertable(_EACH.format(list=label), whole, in_loop)
        for inner in field.fields:
            yield from _of_field(inner, f"{one}.", label, language)
    elif field.kind == "yes_no":
        opening, closing = _IF[language]
        yield Insertable(label, f"{opening.format(path=path)}…{closing}", in_loop)
    else:
        yield Insertable(label, _tag(field, path), in_loop)


def _tag(field: Known, path: str) -> str:
    return f"{{{{ {path}{_FILTERS.get(field.kind, '')} }}}}"
