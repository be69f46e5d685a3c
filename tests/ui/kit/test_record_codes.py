"""Codes of the journal and of the conflict desk: each column exists, and is said in its room's words."""

import pytest

import aso_desktop.models
from aso_desktop.store.base import Base
from aso_desktop.ui.kit.record_codes import OF_TABLES
from aso_desktop.ui.kit.record_words import value_words

__all__ = ["aso_desktop"]


def test_every_column_with_words_is_a_column_of_the_file() -> None:
    named = {(table, column) for table, columns in OF_TABLES.items() for column in columns}
    kept = {(name, column.name) for name, table in Base.metadata.tables.items() for column in table.columns}
    assert named - kept == set()


@pytest.mark.parametrize(
    ("table", "column", "code", "words"),
    [
        ("reminder", "channel", "email", "E-mail"), ("task", "state", "doing", "Under way"),
        ("deadline", "settled", "met", "Met"), ("dossier", "stage", "waiting", "Waiting"),
        ("enclosure", "source", "scan", "Scan"), ("register", "reset", "never", "Never"),
        ("invoice", "state", "set_aside", "Put aside"), ("budget_line", "rule", "block", "Refuse, or derogate"),
        ("letter", "state", "in_progress", "In progress"), ("dossier", "stage", "relecture", "relecture"),
    ],
)  # fmt: skip
def test_a_code_is_said_in_the_words_of_its_room(table: str, column: str, code: str, words: str) -> None:
    assert value_words(table, column, code, {}) == words
