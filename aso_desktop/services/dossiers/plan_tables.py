"""A classification plan that comes as a table: what is right is written, what is wrong is said line by line."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import select

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.tables import Row, Table, read_table
from aso_desktop.models.dossiers import ClassificationNode
from aso_desktop.services import tabular
from aso_desktop.services.dossiers.plan import add_node, describe
from aso_desktop.services.dossiers.values import NodeInput, above
from aso_desktop.services.tabular import Columns, LineReader, Problem, Synonyms, TableReport
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work

HEADINGS: Final[Synonyms] = {
    "code": ("cote", "code", "indice", "numéro"),
    "label_fr": ("intitulé", "libellé", "intitulé français", "label", "title"),
    "label_en": ("intitulé anglais", "libellé anglais", "english", "label en"),
    "parent": ("cote parente", "parent", "code parent", "cote supérieure", "parent code"),
    "description": ("description", "observations", "contenu"),
    "retention": ("conservation", "règle de conservation", "dua", "retention"),
}
TITLES: Final = {
    "code": QT_TRANSLATE_NOOP("dossiers", "Code"),
    "label_fr": QT_TRANSLATE_NOOP("dossiers", "French title"),
    "label_en": QT_TRANSLATE_NOOP("dossiers", "English title"),
    "parent": QT_TRANSLATE_NOOP("dossiers", "Code of the parent"),
    "description": QT_TRANSLATE_NOOP("dossiers", "Description"),
    "retention": QT_TRANSLATE_NOOP("dossiers", "Retention"),
}
_WORDS: Final = QT_TRANSLATE_NOOP("dossiers", "Import a classification plan")


@dataclass(frozen=True)
class PlanOrder:
    """What to import and how; `columns` None: as remembered for these headings, or guessed."""

    path: Path
    columns: Columns | None = None
    is_dry: bool = True


class PlanTables:
    """Imports classification plans."""

    def __init__(self, unit_of_work: UnitOfWork, scratch: Path) -> None:
        """Know where to write, and where foreign files are taken apart."""
        self._unit_of_work = unit_of_work
        self._scratch = scratch

    def import_table(self, order: PlanOrder, progress: Progress = silent) -> TableReport:
        """Try a table, or write every line that is right. A code that is there already is brought up to date."""
        table = self._read(order.path)
        chosen = self._chosen(order, table)
        report = TableReport(len(table.rows), 0, (), table.columns, chosen, table.notices, is_dry=order.is_dry)
        if order.is_dry:
            with self._unit_of_work.reading() as work:
                return _written(work, table.rows, report, progress)
        with self._unit_of_work("import_plan", _WORDS) as work:
            done = _written(work, table.rows, report, progress)
            tabular.remember(work.connection, table.columns, chosen)
        return replace(done, changes=work.changes())

    def _read(self, path: Path) -> Table:
        self._scratch.mkdir(exist_ok=True)
        with file_failures(path), LimitedChild(beside=self._scratch) as child:
            return read_table(path, child)

    def _chosen(self, order: PlanOrder, table: Table) -> Columns:
        chosen = order.columns
        if chosen is None:
            with self._unit_of_work.reading() as work:
                chosen = tabular.remembered(work.connection, table.columns) or tabular.guess(table.columns, HEADINGS)
        needed = {name: TITLES[name] for name in ("code", "label_fr")}
        tabular.check_columns(chosen, table.columns, needed, HEADINGS)
        return chosen


class _Plan:
    """The open nodes by code, those of the file among them as they are written."""

    def __init__(self, work: Work) -> None:
        self._work = work
        found = work.session.scalars(select(ClassificationNode).where(ClassificationNode.closed.is_(False)))
        self.nodes = {node.code: node for node in found}

    def put(self, line: LineReader) -> None:
        """Add a node, or bring one up to date; refuse what does not fit."""
        code, parent = line.text("code"), self._parent(line)
        values = NodeInput(
            code,
            line.text("label_fr"),
            line.text("label_en"),
            parent.id if parent else None,
            line.text("description"),
            retention=line.text("retention"),
        )
        if (present := self.nodes.get(code)) is not None:
            present.check_under(parent)
            describe(present, values)
        else:
            self.nodes[code] = add_node(self._work, values)
        self._work.session.flush()

    def _parent(self, line: LineReader) -> ClassificationNode | None:
        named = line.text("parent")
        if not named:
            return self.nodes.get(above(line.text("code"), self.nodes))
        if named not in self.nodes:
            text = QT_TRANSLATE_NOOP("dossiers", "The parent {code} is neither in the plan nor on a right line.")
            raise UserError(text.format(code=named), field="parent")
        return self.nodes[named]


def _written(work: Work, rows: tuple[Row, ...], report: TableReport, progress: Progress) -> TableReport:
    lines = list(tabular.line_readers(report.columns, rows, report.chosen))
    problems = _doubled(lines) + _ringed(lines)
    bad = {problem.line for problem in problems}
    plan, accepted = _Plan(work), 0
    for done, line in enumerate(sorted((one for one in lines if one.number not in bad), key=_depth(lines))):
        progress(done, report.lines, "")
        try:
            with work.session.begin_nested():
                plan.put(line)
            accepted += 1
        except UserError as error:
            line.note({"parent_id": "parent"}.get(error.field, error.field), error.text)
        problems += line.problems
    return replace(report, accepted=accepted, problems=tuple(sorted(problems, key=lambda problem: problem.line)))


def _depth(lines: list[LineReader]) -> "_Order":
    return _Order({line.text("code"): line.text("parent") for line in lines})


class _Order:
    """Sorts lines so that parents come before children, otherwise as they stand."""

    def __init__(self, parents: dict[str, str]) -> None:
        self._parents = parents

    def __call__(self, line: LineReader) -> tuple[int, int]:
        """Return how deep a line lies, then its number."""
        code, depth = line.text("code"), 0
        while depth <= len(self._parents) and (code := self._parents.get(code, "") or above(code, self._parents)):
            depth += 1
        return depth, line.number


def _doubled(lines: list[LineReader]) -> list[Problem]:
    first: dict[str, int] = {}
    text = QT_TRANSLATE_NOOP("dossiers", "The code {code} is already on line {line}: keep one of them.")
    return [
        Problem(line.number, "code", text.format(code=line.text("code"), line=first[line.text("code")]))
        for line in lines
        if line.text("code") and first.setdefault(line.text("code"), line.number) != line.number
    ]


def _ringed(lines: list[LineReader]) -> list[Problem]:
    """Return the lines whose parents lead back to them."""
    parents = {line.text("code"): line.text("parent") for line in lines}
    text = QT_TRANSLATE_NOOP("dossiers", "{code} stands below itself: correct its parent.")
    return [
        Problem(line.number, "parent", text.format(code=line.text("code")))
        for line in lines
        if _comes_back(line.text("code"), parents)
    ]


def _comes_back(code: str, parents: dict[str, str]) -> bool:
    seen: set[str] = set()
    present = parents.get(code, "")
    while present and present not in seen:
        if present == code:
            return True
        seen.add(present)
        present = parents.get(present, "")
    return False
