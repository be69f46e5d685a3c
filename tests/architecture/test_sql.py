"""Where SQL may be written, and what it may not say."""

import re
from pathlib import Path

from tests.architecture.sources import PACKAGE, ROOT, constants, place, program, tree_of

STATEMENT = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|WITH|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|EXPLAIN"
    r"|ATTACH|DETACH|VACUUM|ANALYZE)(\s|;|$)"
)


def may_hold_sql(path: Path) -> bool:
    floor, *rest = path.relative_to(PACKAGE).parts
    return floor in ("store", "sync") or (floor == "services" and rest[-1:] == ["queries.py"])


def test_sql_is_written_in_queries_and_store_only() -> None:
    elsewhere = [
        f"{place(file, text)} {str(text.value).strip()[:40]!r}"
        for file in program()
        if not may_hold_sql(file)
        for text in constants(tree_of(file))
        if STATEMENT.match(str(text.value))
    ]
    assert not elsewhere


def test_no_row_is_silently_replaced() -> None:
    """It deletes the old row with its keys, runs no delete trigger, and so hides a change from synchronisation."""
    replacing = re.compile(r"(INSERT\s+OR\s+REPLACE|REPLACE\s+INTO|prefix_with\(.OR REPLACE)", re.IGNORECASE)
    files = [f for folder in ("aso_desktop", "bench") for f in (ROOT / folder).rglob("*.py")]
    assert not [str(f) for f in files if replacing.search(f.read_text("utf-8"))]
