"""Write a new mapped row at once, by a statement planned once per class: the session plans each of its own anew."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Dialect, inspect
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value

from aso_desktop.store.base import Base
from aso_desktop.store.connection import Connection


class _Cell(NamedTuple):
    """A column: its attribute, the value of a row that gives none, and how SQLite takes it."""

    key: str
    default: Any
    bound: Callable[[Any], Any] | None


class _Plan(NamedTuple):
    statement: str
    cells: tuple[_Cell, ...]


def insert(session: Session, database: Connection, row: Base) -> None:
    """Write a row that no session knows yet; the session holds it afterwards as if it had been read."""
    plan = _plan(type(row), session.get_bind().dialect)
    given = inspect(row).dict
    missing = {cell.key: cell.default for cell in plan.cells if cell.key not in given}
    values = [given.get(cell.key, cell.default) for cell in plan.cells]
    bound = [v if cell.bound is None else cell.bound(v) for cell, v in zip(plan.cells, values, strict=True)]
    database.execute(plan.statement, bound)
    for key, value in missing.items():
        set_committed_value(row, key, value)
    make_transient_to_detached(row)
    session.add(row)


@cache
def _plan(kind: type[Base], dialect: Dialect) -> _Plan:
    columns = [(prop.key, prop.columns[0]) for prop in inspect(kind).column_attrs]
    cells = []
    for key, column in columns:
        default = column.default.arg if column.default is not None and column.default.is_scalar else None
        cells.append(_Cell(key, default, column.type.dialect_impl(dialect).bind_processor(dialect)))
    names, places = ", ".join(column.name for _, column in columns), ", ".join("?" for _ in columns)
    return _Plan(f"INSERT INTO {kind.__tablename__}({names}) VALUES ({places})", tuple(cells))
