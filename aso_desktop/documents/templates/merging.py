"""Mail merge: one template, many recipients. First a report of every row, then letters, streamed; memory does not grow.

for row in look_over(template, rows):            # what would become of each, nothing written
    print(row.number, row.state)
for row in write_letters(template, rows, folder, plan):   # one file each
    ...
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.filenames import place, safe_name
from aso_desktop.documents.templates.evaluation import Scope, evaluator
from aso_desktop.documents.templates.expressions import Refusal, parse_expression
from aso_desktop.documents.templates.filters import Locale, WrongValue, plain
from aso_desktop.documents.templates.findings import Finding, Place, TemplateFaulty
from aso_desktop.documents.templates.press import Press
from aso_desktop.documents.templates.scanner import scan
from aso_desktop.documents.templates.template import Template, write_file

State = Literal["ready", "empty_required", "incomplete_address", "duplicate", "error"]
Row = Mapping[str, Any]

_USUAL_NAME: Final = "{{ rang_publipostage }}"
_RANK: Final = "rang_publipostage"
_DOCX: Final = ".docx"
_WORST: Final = 100


class Plan(NamedTuple):
    """How letters are made.

    `required` and `address` name fields that must be there, `same` those that tell people apart. `name` is written in
    the language of templates (`{{ nom }} {{ prenom }}`); the rank of the row when it gives nothing.
    """

    locale: Locale = "fr"
    required: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    name: str = _USUAL_NAME


class RowReport(NamedTuple):
    """What becomes of a row: its rank from 1, its state, why, and the file that was written."""

    number: int
    state: State
    findings: tuple[Finding, ...] = ()
    file: str = ""

    @property
    def is_ready(self) -> bool:
        """Tell whether a letter can be made."""
        return self.state == "ready"


class Report:
    """Looks at rows one after another and remembers who was there before."""

    def __init__(self, template: Template, plan: Plan) -> None:
        """Refuse a template with faults."""
        template.refuse_faults()
        self._template = template
        self.plan = plan
        self._seen: dict[int, int] = {}

    def of(self, number: int, row: Row) -> RowReport:
        """Return what is wrong with a row before its letter is made."""
        for state, names in (("empty_required", self.plan.required), ("incomplete_address", self.plan.address)):
            missing = [name for name in names if row.get(name) in (None, "")]
            if missing:
                return _refused(number, state, names=", ".join(missing))
        key = hash(tuple(str(row.get(name)) for name in self.plan.same)) if self.plan.same else _print_of(row)
        first = self._seen.setdefault(key, number)
        if first != number:
            return _refused(number, "duplicate", line=str(first))
        return RowReport(number, "ready")

    def tried(self, number: int, row: Row) -> RowReport:
        """Return what would become of a row, its letter made without a file."""
        found = self.of(number, row)
        if not found.is_ready:
            return found
        try:
            return judged(number, self._template.try_out(row, self.plan.locale))
        except TemplateFaulty as error:
            return RowReport(number, "error", error.findings)


def _print_of(row: Row) -> int:
    """Return a number that only the same row has; what is no text counts as it is written."""
    return hash((*row, *(value if type(value) is str else repr(value) for value in row.values())))


def judged(number: int, findings: Sequence[Finding]) -> RowReport:
    """Return what becomes of a row whose letter was made: a field without a value keeps it back."""
    is_whole = not any(finding.code == "missing_value" for finding in findings)
    return RowReport(number, "ready" if is_whole else "empty_required", tuple(findings))


def _refused(number: int, state: Any, **values: str) -> RowReport:
    return RowReport(number, state, (Finding(state, place=Place("file"), values=values),))


def look_over(template: Template, rows: Iterable[Row], plan: Plan | None = None) -> Iterator[RowReport]:
    """Yield what would become of each row; nothing is written."""
    report = Report(template, plan or Plan())
    for number, row in enumerate(rows, 1):
        yield report.tried(number, row)


def letters(template: Template, rows: Iterable[Row], plan: Plan | None = None) -> Iterator[tuple[RowReport, bytes]]:
    """Yield each letter as bytes beside what became of its row; of a bad row, no bytes. Nothing is kept."""
    chosen = plan or Plan()
    report, press = Report(template, chosen), Press(template)
    for number, row in enumerate(rows, 1):
        found, data = report.of(number, row), b""
        if found.is_ready:
            try:
                made = press.fill(row, chosen.locale)
                found, data = judged(number, made.findings), made.data
            except TemplateFaulty as error:
                found = RowReport(number, "error", error.findings)
        yield found, data if found.is_ready else b""


def write_letters(
    template: Template,
    rows: Sequence[Row],
    folder: Path,
    plan: Plan | None = None,
    progress: Progress = silent,
    done: frozenset[int] = frozenset(),
) -> Iterator[RowReport]:
    """Write one file for each good row, and yield what became of every one; rows in `done` were written before.

    Raises `Cancelled` when `progress` does; what was written stays, whole.
    """
    chosen = plan or Plan()
    name_of = namer(chosen)
    for number, (found, data) in enumerate(letters(template, rows, chosen), 1):
        progress(number, len(rows), "")
        if number in done or not found.is_ready:
            yield found
            continue
        path = place(folder, name_of(number, rows[number - 1]) + _DOCX)
        write_file(path, data)
        yield found._replace(file=path.name)


def refuse_bad(reports: Iterable[RowReport]) -> None:
    """Raise `TemplateFaulty` with what is wrong with the rows, if anything is."""
    bad = [finding for report in reports if not report.is_ready for finding in report.findings][:_WORST]
    if bad:
        raise TemplateFaulty(bad)


def namer(plan: Plan) -> Callable[[int, Row], str]:
    """Return what names the file of a row, without its extension; raise `TemplateFaulty` for a name with faults."""
    pieces = _name_pieces(plan.name)

    def name_of(number: int, row: Row) -> str:
        scope = Scope({**row, _RANK: f"{number:05}"}, plan.locale, lambda _name: None)
        words = "".join(piece if isinstance(piece, str) else _said(piece, scope) for piece in pieces)
        return safe_name(" ".join(words.split()), f"{number:05}")

    return name_of


def _said(value_of: Callable[[Scope], Any], scope: Scope) -> str:
    try:
        value = value_of(scope)
        return plain(value, scope.locale) if value else ""
    except WrongValue:
        return ""


def _name_pieces(pattern: str) -> list[Any]:
    tags, strays = scan(pattern)
    if strays:
        raise TemplateFaulty([Finding(strays[0].code, place=Place("file", sentence=pattern), tag=pattern)])
    pieces: list[Any] = []
    at = 0
    for tag in tags:
        pieces.append(pattern[at : tag.start])
        try:
            pieces.append(evaluator(parse_expression(tag.inner)))
        except Refusal as refusal:
            finding = Finding(refusal.code, place=Place("file", sentence=pattern), values=refusal.values, tag=pattern)
            raise TemplateFaulty([finding]) from refusal
        at = tag.end
    return [*pieces, pattern[at:]]
