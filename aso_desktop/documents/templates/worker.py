"""Tasks on Word files that strangers made, for a limited child: compile, correct, head, fill again, read, judge."""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from aso_desktop.documents.templates import correcting, reading
from aso_desktop.documents.templates.compatibility import missing_fonts
from aso_desktop.documents.templates.fields import FieldSpec, read_specs
from aso_desktop.documents.templates.findings import Finding, TemplateRefused
from aso_desktop.documents.templates.headed import headed
from aso_desktop.documents.templates.package import read_package
from aso_desktop.documents.templates.refilling import refill as fill_again
from aso_desktop.documents.templates.template import Filled, Rendered, Template, compile_template
from aso_desktop.documents.templates.words import nearest

COMPILED: Final = "compiled.bin"
DOCUMENT: Final = "document.docx"


def compile(data: bytes, fields: Mapping[str, Any], fonts: Sequence[str] = ()) -> Any:  # noqa: A001 - what it does
    """Compile a template into the present folder; answer its findings and fields, or why it was refused.

    A field that the dictionary lacks is a fault when it resembles one that it has; otherwise it is a field of the
    template's own, which whoever drafts fills in. With `fonts`, typefaces that the machine lacks are findings too.
    """
    known = read_specs(fields)
    try:
        loose = compile_template(data)
        own = own_fields(loose, known)
        template = compile_template(data, {**known, **own})
    except TemplateRefused as refused:
        return {"refused": refused.code, "values": {k: str(v) for k, v in dict(refused.text.values).items()}}
    Path(COMPILED).write_bytes(template.to_bytes())
    uses = [[u.path, u.kind, u.notation, msgspec.to_builtins(u.place)] for u in template.uses]
    findings = [*template.check(), *(missing_fonts(read_package(data), fonts) if fonts else ())]
    return {"findings": msgspec.to_builtins(findings), "uses": uses, "own": sorted(own)}


def own_fields(template: Template, known: Mapping[str, FieldSpec]) -> dict[str, FieldSpec]:
    """Return the fields that only this template has, with those of their records."""
    found: dict[str, Any] = {}
    for use in template.uses:
        first, *rest = use.path.split(".")
        name = first.removesuffix("[]")
        if name in known or name == "?" or nearest(name, known):
            continue
        spec = found.setdefault(name, {"kind": "text", "required": use.kind != "condition", "fields": {}})
        if first.endswith("[]") or use.kind == "list":
            spec.update(kind="list", required=False)
        elif rest:
            spec["kind"] = "record"
        elif spec["kind"] == "text" and use.kind not in ("condition", "text"):
            spec["kind"] = use.kind
        if rest:
            spec["fields"][rest[0].removesuffix("[]")] = {"kind": "text", "required": False}
    return read_specs(found)


def correct(data: bytes, findings: Sequence[Any]) -> Any:
    """Write a copy of a template with proposed corrections into the present folder; answer how many were made."""
    made, count = correcting.corrected(data, msgspec.convert(findings, list[Finding]))
    Path(DOCUMENT).write_bytes(made)
    return count


def head(data: bytes, paper: str) -> Any:
    """Put a template on headed paper (base64) in the present folder."""
    Path(DOCUMENT).write_bytes(headed(data, base64.b64decode(paper)))
    return True


def refill(data: bytes, base: Sequence[Any], fresh: str, filled: Sequence[Any]) -> Any:
    """Fill a document again (`fresh`: a render of today, base64); the document goes into the present folder."""
    written = msgspec.convert(base, list[Filled])
    today = Rendered(base64.b64decode(fresh), filled=tuple(msgspec.convert(filled, list[Filled])))
    done = fill_again(data, written, today)
    Path(DOCUMENT).write_bytes(done.data)
    return {"conflicts": [list(c) for c in done.conflicts], "filled": msgspec.to_builtins(done.filled)}


def read(data: bytes) -> Any:
    """Answer the paragraphs of a document and what stands against its being final."""
    found = reading.read_document(data)
    return msgspec.to_builtins(found)
