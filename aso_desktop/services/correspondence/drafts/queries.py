"""Drafts of forms, by the name of their form: local, neither captured nor journalled. Loads nothing heavy."""

from typing import Any, Final, NamedTuple

Connection = Any
"""A DB-API connection."""


class Draft(NamedTuple):
    """What a form held, as the form wrote it, and when (UTC)."""

    name: str
    content: str
    saved_at: str


KEEP: Final = (
    "INSERT INTO draft(name, content, saved_at) VALUES (?, ?, ?) "
    "ON CONFLICT(name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at"
)
DROP: Final = "DELETE FROM draft WHERE name = ?"
ALL: Final = "SELECT name, content, saved_at FROM draft ORDER BY saved_at DESC"
ONE: Final = "SELECT name, content, saved_at FROM draft WHERE name = ?"


def drafts(db: Connection) -> list[Draft]:
    """Return the drafts, newest first."""
    return [Draft(*row) for row in db.execute(ALL).fetchall()]


def draft(db: Connection, name: str) -> Draft | None:
    """Return the draft of a form, if there is one."""
    row = db.execute(ONE, (name,)).fetchone()
    return Draft(*row) if row else None


def keep_draft(db: Connection, kept: Draft) -> None:
    """Keep what a form holds now."""
    db.execute(KEEP, kept)


def drop_draft(db: Connection, name: str) -> None:
    """Forget the draft of a form."""
    db.execute(DROP, (name,))


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"keep": (KEEP, ("", "", "")), "drop": (DROP, ("",)), "all": (ALL, ()), "one": (ONE, ("",))}
