"""A long list over a real table: rows, their source, the model and its view."""

import threading
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypeVar

import pytest
import sqlcipher3
from pytestqt.qtbot import QtBot

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.table_view import TableView
from tests.ui.conftest import OpenReaders

T = TypeVar("T")


class Row(NamedTuple):
    local_id: int
    subject: str


COLUMNS = (
    Column("id", Text("test", "No."), lambda r: Cell(str(r.local_id), words=f"number {r.local_id}"), 8, sort="id"),
    Column("subject", Text("test", "Subject"), lambda r: Cell(r.subject, tail_icon="paperclip"), sort=""),
    Column("state", Text("test", "State"), lambda _r: Cell("late", chip="danger"), 8, hidden_below=60),
)


class Source:
    """A real table, read with SQL."""

    def __init__(self, *, counted: bool = True) -> None:
        self.counted = counted
        self.asked: list[Sequence[int]] = []
        self.held: dict[str, threading.Event] = {}
        """What is read, and answered only once its event is set."""

    def _answer(self, what: str, found: list[T]) -> list[T]:
        if (held := self.held.pop(what, None)) is not None:
            assert held.wait(10)
        return found

    def first_page(self, db: Any, view: Any, sort: Sort, limit: int) -> Sequence[Row]:
        order = "DESC" if sort.descending else "ASC"
        sql = f"SELECT local_id, subject FROM letter WHERE subject LIKE ? ORDER BY local_id {order} LIMIT ?"
        return self._answer("first", [Row(*found) for found in db.execute(sql, (f"{view}%", limit))])

    def count(self, db: Any, view: Any) -> int | None:
        if not self.counted:
            return None
        found = db.execute("SELECT count(*) FROM letter WHERE subject LIKE ?", (f"{view}%",)).fetchone()
        return int(found[0])

    def ids(self, db: Any, view: Any, sort: Sort) -> Iterable[int]:
        order = "DESC" if sort.descending else "ASC"
        sql = f"SELECT local_id FROM letter WHERE subject LIKE ? ORDER BY local_id {order}"
        return self._answer("ids", [found[0] for found in db.execute(sql, (f"{view}%",))])

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[Row]:
        self.asked.append(ids)
        marks = ",".join("?" * len(ids))
        sql = f"SELECT local_id, subject FROM letter WHERE local_id IN ({marks})"
        return self._answer("rows", [Row(*found) for found in db.execute(sql, tuple(ids))])


@pytest.fixture
def table(tmp_path: Any) -> Any:
    db = sqlcipher3.connect(str(tmp_path / "letters.db"), check_same_thread=False, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE letter (local_id INTEGER PRIMARY KEY, subject TEXT)")
    return db


def fill(db: Any, count: int) -> None:
    db.execute("BEGIN")
    db.executemany("INSERT INTO letter VALUES (?, ?)", ((n, f"Objet {n}") for n in range(1, count + 1)))
    db.execute("COMMIT")


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(context: PanelContext, source: Source, table: Any, tmp_path: Any, open_readers: OpenReaders) -> ListModel:
    assert table
    open_readers(lambda: sqlcipher3.connect(str(tmp_path / "letters.db"), check_same_thread=False))
    return ListModel(source, COLUMNS, context.runner)


@pytest.fixture
def view(qtbot: QtBot, model: ListModel) -> TableView:
    made = TableView(model, "Letters")
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def opened(qtbot: QtBot, model: ListModel, view: Any = "", sort: Sort | None = None) -> None:
    with qtbot.waitSignal(model.loaded):
        model.open(view, sort)


def answered(qtbot: QtBot, context: PanelContext, *, slow: bool = False) -> None:
    """Wait until a reader has answered all that it was asked."""
    last = threading.Event()
    context.runner.read(context.runner, "last", lambda _db: None, lambda _found: last.set(), slow=slow)
    qtbot.waitUntil(last.is_set)
