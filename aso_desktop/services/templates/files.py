"""Templates as files: checked, filled from JSON, merged with a table. Needs no profile.

A command starts in a fraction of the time that its letters take: what few commands need is imported where it is used.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate
from aso_desktop.core.progress import Progress, silent
from aso_desktop.core.text import fold
from aso_desktop.documents.templates.filters import Locale
from aso_desktop.documents.templates.merging import Plan, RowReport, look_over, write_letters
from aso_desktop.documents.templates.template import Template, compile_template
from aso_desktop.documents.templates.values import Image

_IMAGE: Final = "$image"
JOINED: Final = "publipostage.docx"
_NO_ENGINE: Final = QT_TRANSLATE_NOOP(
    "templates", "The PDF of letters needs Word or LibreOffice: install one, or do without --pdf."
)
_LARGEST: Final = 50 * 1024 * 1024
_LOCKS: Final = ("~$", ".~lock.")
_LOCK: Final = QT_TRANSLATE_NOOP(
    "templates",
    "“{name}” is only the mark that Word keeps beside a document that is open: choose the document itself.",
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "templates", "“{name}” cannot be read: check the name, the disk and your rights."
)
_NOT_JSON: Final = QT_TRANSLATE_NOOP(
    "templates", "“{name}” is not valid JSON (line {line}): correct it, and write amounts as texts or numbers."
)
_NOT_RECORD: Final = QT_TRANSLATE_NOOP("templates", "“{name}” must hold one JSON object: field names and their values.")
_NOT_ROWS: Final = QT_TRANSLATE_NOOP(
    "templates", "“{name}” must hold a JSON list with one object for each letter: field names and their values."
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("templates", "“{name}” is over 50 MB: make it smaller.")


class Found(NamedTuple):
    """One thing that a check found, as a list shows it."""

    severity: str
    code: str
    text: Text
    place: Text
    sentence: str
    correction: str


class Made(NamedTuple):
    """A document that was written, and the fields that have no value in it."""

    path: Path
    unfilled: tuple[str, ...]
    notices: tuple[Text, ...]


class RowDone(NamedTuple):
    """What became of a row of a mail merge."""

    number: int
    state: str
    file: str
    reasons: tuple[Text, ...]


def check(template: Path, fields: Path | None = None) -> list[Found]:
    """Return what is wrong with a template file, or worth knowing; `fields` is a JSON dictionary of known fields."""
    compiled = compile_template(read_bytes(template))
    dictionary = None if fields is None else read_record(fields)
    return [
        Found(f.severity, f.code, f.text(), f.place.words(), f.place.sentence, f.correction)
        for f in compiled.check(dictionary)
    ]


def render(template: Path, data: Path, out: Path, locale: Locale) -> Made:
    """Write one document from a template and a JSON file."""
    compiled = compile_template(read_bytes(template))
    rendered = compiled.render_to(out, read_record(data), locale)
    unfilled = tuple(dict.fromkeys(finding.values["name"] for finding in rendered.unfilled))
    return Made(out, unfilled, tuple(finding.text() for finding in rendered.findings))


def plan(*, language: Locale, required: tuple[str, ...] = (), name: str | None = None) -> Plan:
    """Return how letters are made."""
    usual = Plan(language, required=required)
    return usual if name is None else usual._replace(name=name)


def merge(
    template: Path, rows: Path, folder: Path, plan: Plan | None = None, progress: Progress = silent
) -> Iterator[RowDone]:
    """Write one document for each row of a CSV, XLSX or JSON file; yield what became of each."""
    compiled = compile_template(read_bytes(template))
    for report in write_letters(compiled, _rows_for(compiled, rows), folder, plan, progress):
        yield _done(report)


class PdfMade(NamedTuple):
    """A PDF that was written, by which engine, and what that one loses."""

    path: Path
    engine: str
    words: Text


def pdf_of(document: Path, translate: Translate) -> PdfMade:
    """Write the PDF of a document beside it, by the truest engine of this machine."""
    from aso_desktop.documents.pdf import outside
    from aso_desktop.documents.pdf.engines import find_engines

    engine = find_engines()[0]
    target = document.with_suffix(".pdf")
    data = read_bytes(document)
    if engine.name != "simple":
        outside.write(engine, data, target)
    else:
        from aso_desktop.documents.pdf.simple import write_simple
        from aso_desktop.documents.templates.reading import read_document

        write_simple(target, document.stem, read_document(data), translate)
    return PdfMade(target, engine.name, engine.losses)


def join(template: Path, rows: Path, folder: Path, plan: Plan | None = None, *, with_pdf: bool = False) -> list[Path]:
    """Write the letters of all good rows into one document, and one PDF of it; return what was written."""
    from aso_desktop.documents.pdf import outside
    from aso_desktop.documents.pdf.engines import find_engines
    from aso_desktop.documents.templates.joining import write_joined

    data = read_bytes(template)
    compiled = compile_template(data)
    records = _rows_for(compiled, rows)
    reports = look_over(compiled, records, plan)
    good = [record for record, report in zip(records, reports, strict=True) if report.is_ready]
    place = folder / JOINED
    for _ in write_joined(data, good, place, plan):
        continue
    written = [place] if good else []
    if with_pdf and good:
        engine = find_engines()[0]
        if engine.name == "simple":
            raise EnvironmentFailure(_NO_ENGINE)
        outside.write(engine, place.read_bytes(), place.with_suffix(".pdf"), seconds=outside.SECONDS + len(good))
        written.append(place.with_suffix(".pdf"))
    return written


def look_at_rows(template: Path, rows: Path, plan: Plan | None = None) -> Iterator[RowDone]:
    """Yield what would become of each row; nothing is written."""
    compiled: Template = compile_template(read_bytes(template))
    for report in look_over(compiled, _rows_for(compiled, rows), plan):
        yield _done(report)


def _done(report: RowReport) -> RowDone:
    return RowDone(report.number, report.state, report.file, tuple(finding.fault() for finding in report.findings))


def read_record(path: Path) -> dict[str, Any]:
    """Return the JSON object of a file: numbers are exact, `{"$image": "file"}` is the picture beside it."""
    value = _json(path, "data")
    if not isinstance(value, dict):
        raise UserError(_NOT_RECORD.format(name=path.name), "data")
    return value


def read_rows(path: Path) -> Sequence[Mapping[str, Any]]:
    """Return the rows of a table, by column name as fields write it (`Date limite` → `date_limite`)."""
    if path.suffix.lower() == ".json":
        value = _json(path, "rows")
        if isinstance(value, list) and all(isinstance(row, dict) for row in value):
            return value
        raise UserError(_NOT_ROWS.format(name=path.name), "rows")
    from aso_desktop.core.child import LimitedChild
    from aso_desktop.documents.tables import read_table

    try:
        with LimitedChild() as child:
            table = read_table(path, child)
    except OSError as error:
        raise EnvironmentFailure(_UNREADABLE.format(name=path.name)) from error
    names = [field_name(column) for column in table.columns]
    return [dict(zip(names, row.cells, strict=False)) for row in table.rows]


def _rows_for(template: Template, path: Path) -> Sequence[Mapping[str, Any]]:
    """Return the rows of a table; a column whose title says a field without its accents or case fills it too."""
    rows = read_rows(path)
    titles = {title for row in rows for title in row}
    fields = {use.path.partition(".")[0].removesuffix("[]") for use in template.uses} - titles
    columns = {fold(title): title for title in titles}
    filled = {field: columns[key] for field in fields if (key := fold(field)) in columns}
    if not filled:
        return rows
    return [{**row, **{field: row.get(title) for field, title in filled.items()}} for row in rows]


def field_name(column: str) -> str:
    """Return the field that a column fills: its words joined, accents kept."""
    return "_".join(part for part in column.lower().replace("’", " ").replace("'", " ").replace("-", " ").split())


def _json(path: Path, field: str) -> Any:
    def with_picture(record: dict[str, Any]) -> Any:
        named = record.get(_IMAGE)
        if not isinstance(named, str):
            return record
        return Image(read_bytes(path.parent / named), str(record.get("alt", "")))

    try:
        return json.loads(read_bytes(path).decode("utf-8-sig"), parse_float=Decimal, object_hook=with_picture)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise UserError(_NOT_JSON.format(name=path.name, line=line), field) from error


def read_bytes(path: Path) -> bytes:
    """Return what a file holds, up to 50 MB."""
    if path.name.startswith(_LOCKS):
        raise UserError(_LOCK.format(name=path.name), "file")
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(_TOO_LARGE.format(name=path.name), "file")
        return path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure(_UNREADABLE.format(name=path.name)) from error
