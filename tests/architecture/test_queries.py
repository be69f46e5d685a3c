"""Every statement of the screens compiles against the migrated schema: a renamed column cannot slip through."""

import importlib
import re
from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as sqlcipher

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from tests.architecture.sources import PACKAGE, ROOT
from tests.architecture.test_sql import STATEMENT

KEY = DataKey(bytes(range(32)))
FILES = sorted((PACKAGE / "services").rglob("queries.py"))


class Anything(dict[str, object]):
    """Has a value for every name."""

    def __missing__(self, name: str) -> None:
        """Give NULL: only the statement is looked at."""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path = tmp_path_factory.mktemp("queries") / "aso.db"
    migrate(path, KEY, captured_tables(), create=True)
    database = connect(path, KEY, "reader")
    yield database
    database.close()


def statements() -> Iterator[tuple[str, str]]:
    """Return the constants that are whole statements; pieces with braces are explained by their room's tests."""
    for file in FILES:
        module = importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
        for name, value in vars(module).items():
            if name.isupper() and isinstance(value, str) and STATEMENT.match(value) and "{" not in value:
                yield f"{'.'.join(file.parts[-3:-1])}.{name}", value


def explain(database: Connection, sql: str) -> None:
    try:
        database.execute(f"EXPLAIN QUERY PLAN {sql}", Anything() if re.search(r"[:@$][a-z]", sql) else ())
    except sqlcipher.ProgrammingError as error:
        wanted = re.search(r"uses (\d+)", str(error))
        if not wanted:
            raise
        database.execute(f"EXPLAIN QUERY PLAN {sql}", (None,) * int(wanted[1]))


def test_every_statement_fits_the_schema(database: Connection) -> None:
    broken, found = {}, list(statements())
    assert found
    for name, sql in found:
        try:
            explain(database, sql)
        except sqlcipher.Error as error:
            broken[name] = str(error)
    assert not broken
