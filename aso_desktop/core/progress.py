"""How long work says where it stands, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""(done, total, what is being done) → None; raises `Cancelled` when the user has asked to stop. total 0: unknown."""


def silent(done: int, total: int, what: str) -> None:
    """Report to nobody."""
    del done, total, what
