"""Mail merge from the window: who is written to, which column fills which field, a report first, then the files."""

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.core.text import fold
from aso_desktop.documents.pdf import outside
from aso_desktop.documents.pdf.engines import Engine
from aso_desktop.documents.templates.joining import write_joined
from aso_desktop.documents.templates.merging import Plan, RowReport, look_over, refuse_bad, write_letters
from aso_desktop.models.drafts import MergeJob
from aso_desktop.services.contacts import queries as contacts
from aso_desktop.services.drafts import formed, labels, queries, sources
from aso_desktop.services.drafts.commands import ON_PAPER, language
from aso_desktop.services.drafts.typed import merged, of_typed, put
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.commands import GalleryService
from aso_desktop.services.templates.dictionary import known_fields
from aso_desktop.services.templates.files import field_name, read_rows
from aso_desktop.store.files import replacing
from aso_desktop.store.unit_of_work import UnitOfWork

CONTACTS: Final = "contacts"
LETTERS: Final = "letters"
FILE: Final = "file"
_EVERY: Final = 25
"""The results are kept each time so many letters are written, so that a merge that was stopped goes on there."""
_JOINED: Final = "publipostage.docx"
_JOINED_PDF: Final = "publipostage.pdf"


_SWITCHED_OFF: Final = QT_TRANSLATE_NOOP("drafts", "Exports are switched off on this computer by IT.")
_REPORT_TITLE: Final = QT_TRANSLATE_NOOP("drafts", "Mail merge")
_REPORT: Final = (
    (QT_TRANSLATE_NOOP("drafts", "No."), 6.0),
    (QT_TRANSLATE_NOOP("drafts", "Recipient"), 32.0),
    (QT_TRANSLATE_NOOP("drafts", "State"), 22.0),
    (QT_TRANSLATE_NOOP("drafts", "Why"), 60.0),
    (QT_TRANSLATE_NOOP("drafts", "File"), 40.0),
)


class Rows(NamedTuple):
    """Recipients: their columns, and a mapping of column to value for each."""

    source: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class MergeOrder:
    """A mail merge: `mapping` says for each field of the template which column fills it; `common` fills the rest.

    `output` holds `each` (a file for each recipient), `joined` (all in one document), `pdf` (all in one PDF).
    """

    template_id: UUID
    rows: Rows
    mapping: Mapping[str, str]
    folder: Path
    common: Mapping[str, Any] = field(default_factory=dict)
    output: frozenset[str] = frozenset({"each"})
    stops: bool = False
    name: str = "{{ rang_publipostage }} {{ destinataire.nom }}"


class MergeService:
    """Prepares and runs mail merges; what was done is kept row by row."""

    def __init__(
        self, connect: Callable[[], Any], unit_of_work: UnitOfWork, clock: Clock, gallery: GalleryService,
        allow_export: Callable[[], bool], house: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:  # fmt: skip
        """Know how to read, where writes go, the time, the templates, IT's rule on exports, and the letterhead."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._gallery = gallery
        self._allow_export = allow_export
        self._house = house

    # --- recipients --------------------------------------------------------------------------------------------

    def from_contacts(self, ids: Sequence[UUID] = (), locale: str = "fr") -> Rows:
        """Return persons and organisations of the directory by their ids; all active persons when none is named."""
        today = self._clock.today().isoformat()
        with closing(self._connect()) as db:
            people = [
                row for row in contacts.contacts(db, today) if not row.is_inactive and row.duplicate_of_id is None
            ]
            bodies = [body for body in (contacts.organisation(db, key) for key in ids) if body is not None]
        chosen = [row for row in people if row.id in ids] if ids else people
        found = [sources.of_contact(row, locale) for row in chosen]
        found += [sources.of_organisation(body, locale) for body in bodies]
        rows = tuple(_flat({"destinataire": one}) for one in found)
        return Rows(CONTACTS, _columns(rows), rows)

    def from_letters(self, ids: Sequence[UUID], locale: str = "fr") -> Rows:
        """Return the fields of letters of the register, one recipient for each."""
        today = self._clock.today()
        with closing(self._connect()) as db:
            rows = tuple(_flat(sources.letter(db, letter_id, locale, today)) for letter_id in ids)
        return Rows(LETTERS, _columns(rows), rows)

    def from_file(self, path: Path) -> Rows:
        """Return the rows of a CSV, XLSX or JSON file."""
        rows = tuple(read_rows(path))
        if not rows:
            text = QT_TRANSLATE_NOOP(
                "drafts", "“{name}” holds no recipient: put one on each line, under column titles."
            )
            raise UserError(text.format(name=path.name), field="rows")
        return Rows(FILE, _columns(rows), rows)

    def propose(self, template_id: UUID, rows: Rows) -> dict[str, str]:
        """Propose which column fills which field: as last time for this kind of source, otherwise by their names."""
        with closing(self._connect()) as db:
            wanted = self.fields(db, template_id)
            known = json.loads(queries.last_mapping(db, template_id, rows.source))
        by_name = {fold(field_name(column).replace("_", "")): column for column in rows.columns}
        found = {}
        for path in wanted:
            before = known.get(path)
            names = (path, path.replace(".", "_"), path.rpartition(".")[2])
            near = next(
                (by_name[key] for n in names if (key := fold(n.replace("_", "").replace(".", ""))) in by_name), ""
            )
            dotted = path if path in rows.columns else ""
            found[path] = before if before in rows.columns else dotted or near
        return found

    @staticmethod
    def fields(db: Any, template_id: UUID) -> list[str]:
        """Return the single fields of a template, lists left out, in the order they come."""
        paths = [f.path for f in templates.fields(db, template_id) if "[]" not in f.path and f.type != "list"]
        paths = [path for path in paths if path not in formed.OURS]
        return [p for p in dict.fromkeys(paths) if not any(other.startswith(f"{p}.") for other in paths)]

    def labels(self, template_id: UUID, columns: Sequence[str] = ()) -> dict[str, Text]:
        """Return what the single fields of a template are called, by path, and those columns that are known fields."""
        with closing(self._connect()) as db:
            row = templates.template(db, template_id)
            found = templates.fields(db, template_id)
        kind = row.kind if row else "letter"
        known = {column: name for column in columns if (name := formed.name_of(kind, column)) is not None}
        return known | {line.path: line.label for line in formed.lines(kind, found)}

    # --- the work ----------------------------------------------------------------------------------------------

    def look(self, order: MergeOrder) -> list[RowReport]:
        """Say what would become of each recipient; nothing is written."""
        template, plan, rows, _ = self._prepared(order)
        return list(look_over(template, rows, plan))

    @staticmethod
    def names(order: MergeOrder) -> list[str]:
        """Return what each recipient is called in a report: its name, or the first column that says something."""
        column = order.mapping.get("destinataire.nom") or ""
        return [_called(row, column) for row in order.rows.rows]

    def write_report(self, path: Path, order: MergeOrder, reports: Sequence[RowReport], translate: Translate) -> int:
        """Write what becomes of each recipient as CSV or XLSX; return how many there are."""
        from aso_desktop.documents.tables.cells import Cell
        from aso_desktop.documents.tables.writing import Column, Layout, write_csv, write_xlsx

        if not self._allow_export():
            raise UserError(_SWITCHED_OFF)
        columns = [Column(say(title, translate), width) for title, width in _REPORT]
        names, labels_ = self.names(order), self.labels(order.template_id)
        rows: list[list[Cell]] = [
            [
                report.number, names[report.number - 1], say(labels.ROW_STATES[report.state], translate),
                " ".join(say(finding.fault(labels_), translate) for finding in report.findings), report.file,
            ]
            for report in reports
        ]  # fmt: skip
        write = write_xlsx if path.suffix.lower() == ".xlsx" else write_csv
        return write(path, Layout(say(_REPORT_TITLE, translate), columns), rows, total=len(rows))

    def run(self, order: MergeOrder, progress: Progress = silent, engine: Engine | None = None) -> list[RowReport]:
        """Write the files; a merge of the same rows that was stopped goes on where it was.

        Raises `Cancelled` when `progress` does; what was written stays, whole, and is known for the next time.
        """
        if not self._allow_export():
            raise UserError(_SWITCHED_OFF)
        template, plan, rows, data = self._prepared(order)
        if order.stops:
            refuse_bad(look_over(template, rows, plan))
        reports: list[RowReport] = []
        if "each" in order.output:
            reports = self._each(order, template, plan, rows, progress)
        if order.output & {"joined", "pdf"}:
            looked = reports or list(look_over(template, rows, plan))
            ready = [row for row, report in zip(rows, looked, strict=True) if report.is_ready]
            self._joined(order, data, plan, ready, progress, engine)
            reports = reports or [report._replace(file=_JOINED if report.is_ready else "") for report in looked]
        return reports

    def _each(
        self, order: MergeOrder, template: Any, plan: Plan, rows: Sequence[Mapping[str, Any]], progress: Progress
    ) -> list[RowReport]:
        job_id, done = self._job(order)
        reports: list[RowReport] = []
        try:
            for report in write_letters(template, rows, order.folder, plan, progress, frozenset(done)):
                known = done.get(report.number)
                reports.append(report._replace(file=known) if known else report)
                if len(reports) % _EVERY == 0:
                    self._keep(job_id, reports)
        except BaseException:
            self._keep(job_id, reports)
            raise
        self._keep(job_id, reports, state="done")
        return reports

    def _joined(
        self, order: MergeOrder, data: bytes, plan: Plan, rows: Sequence[Mapping[str, Any]], progress: Progress,
        engine: Engine | None,
    ) -> None:  # fmt: skip
        """Write all letters into one document, and convert it once for the PDF."""
        with tempfile.TemporaryDirectory(prefix="aso-merge-") as folder:
            place = (order.folder if "joined" in order.output else Path(folder)) / _JOINED
            for number, _ in enumerate(write_joined(data, rows, place, plan), 1):
                progress(number, len(rows), "")
            if "pdf" in order.output and rows:
                if engine is None or engine.name == "simple":
                    text = QT_TRANSLATE_NOOP("drafts", "The PDF of letters needs Word or LibreOffice on this machine.")
                    raise UserError(text, field="output")
                (made,) = outside.convert(engine, [place.read_bytes()], seconds=outside.SECONDS + len(rows))
                with replacing(order.folder / _JOINED_PDF) as file:
                    file.write(made)

    def _prepared(self, order: MergeOrder) -> tuple[Any, Plan, list[dict[str, Any]], bytes]:
        with closing(self._connect()) as db:
            row = templates.template(db, order.template_id)
            if row is None:
                raise UserError(QT_TRANSLATE_NOOP("drafts", "This template no longer exists: choose another one."))
            house = sources.house(db, self._clock.today(), self._house())
        data, sha256 = self._gallery.ready(row)
        template = self._gallery.workshop.template(data, sha256, row.kind)
        base = merged(sources.blank(row.kind), house, order.common, {ON_PAPER: sha256 != row.sha256})
        kinds = {f"{f.name}": f.kind for f in known_fields(row.kind)}
        rows = [_filled(base, record, order.mapping, kinds) for record in order.rows.rows]
        required = tuple(f.name for f in known_fields(row.kind) if f.is_required and f.name in _used(template))
        return template, Plan(language(row.language), required=required, name=order.name), rows, data

    def _job(self, order: MergeOrder) -> tuple[UUID, dict[int, str]]:
        """Return the job of this order, begun anew or gone on with, and the files that are there already."""
        print_of = _fingerprint(order)
        mapping = json.dumps(dict(order.mapping), ensure_ascii=False, sort_keys=True)
        words = QT_TRANSLATE_NOOP("drafts", "Begin the mail merge")
        with self._unit_of_work("begin_merge", words, undoable=False) as work:
            found = select(MergeJob).where(MergeJob.template_id == order.template_id, MergeJob.state == "prepared")
            for job in work.session.scalars(found.order_by(MergeJob.local_id.desc())):
                kept = json.loads(job.results)
                if kept and kept[0] == print_of:
                    return job.id, {n: f for n, f in kept[1:] if f and (order.folder / f).is_file()}
            job = MergeJob(template_id=order.template_id, source=order.rows.source, mapping=mapping)
            job.count, job.results = len(order.rows.rows), json.dumps([print_of])
            return work.add(job).id, {}

    def _keep(self, job_id: UUID, reports: Iterable[RowReport], state: str = "prepared") -> None:
        words = QT_TRANSLATE_NOOP("drafts", "Keep the state of the mail merge")
        with self._unit_of_work("keep_merge", words, undoable=False) as work:
            job = work.get(MergeJob, job_id)
            done = [[r.number, r.file] for r in reports if r.file]
            job.results, job.state = json.dumps([json.loads(job.results)[0], *done], ensure_ascii=False), state
            if state == "done":
                job.finished_at = work.now


def _called(row: Mapping[str, Any], column: str) -> str:
    values = (row.get(column), *row.values()) if column else tuple(row.values())
    return next((str(value) for value in values if value not in (None, "")), "")


def _used(template: Any) -> frozenset[str]:
    return frozenset(use.path.partition(".")[0].removesuffix("[]") for use in template.uses)


def _fingerprint(order: MergeOrder) -> str:
    """Return what tells this merge from another one: the same rows, into the same folder."""
    import hashlib

    whole = [str(order.folder), sorted(order.mapping.items()), [sorted(map(str, r.items())) for r in order.rows.rows]]
    return hashlib.sha256(json.dumps(whole, default=str).encode()).hexdigest()


def _filled(
    base: Mapping[str, Any], record: Mapping[str, Any], mapping: Mapping[str, str], kinds: Mapping[str, str]
) -> dict[str, Any]:
    values = merged(base)
    for path, column in mapping.items():
        if column:
            found = record.get(column)
            kind = kinds.get(path, "text")
            put(values, path, of_typed(kind, found, path) if isinstance(found, str) and kind != "list" else found)
    return values


def _flat(values: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    return dict(_leaves(values, before))


def _leaves(values: Mapping[str, Any], before: str) -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{before}{name}.")
        elif not isinstance(value, list):
            yield f"{before}{name}", value


def _columns(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in rows for name in row))
