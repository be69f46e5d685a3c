"""The file opens with its key, refuses any other, and a refusal changes nothing."""

import hashlib
from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.store.connection import DataKey, connect, schema_version
from aso_desktop.store.schema import LATEST, NewerSchema, needs_work
from tests.store.conftest import KEY


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_nothing_readable_lies_in_the_file(database_path: Path) -> None:
    writer = connect(database_path, KEY)
    writer.execute("INSERT INTO setting VALUES ('canary', 'serinette-4711')")
    writer.close()
    everything = b"".join(p.read_bytes() for p in database_path.parent.iterdir())
    assert b"serinette-4711" not in everything
    assert not everything.startswith(b"SQLite format 3")


def test_a_wrong_key_is_refused_in_words_and_changes_no_byte(database_path: Path) -> None:
    before = digest(database_path)
    with pytest.raises(EnvironmentFailure, match="cannot be read with this key"):
        connect(database_path, DataKey(b"w" * 32))
    assert digest(database_path) == before


def test_a_missing_file_is_never_created(tmp_path: Path) -> None:
    absent = tmp_path / "absent.db"
    with pytest.raises(EnvironmentFailure, match="cannot be opened"):
        connect(absent, KEY)
    assert list(tmp_path.iterdir()) == []


def test_every_setting_holds_on_both_roles(database_path: Path) -> None:
    writer, reader = connect(database_path, KEY), connect(database_path, KEY, "reader")
    settings = {
        name: writer.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "temp_store")
    }
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "temp_store": 2,
    }  # fmt: skip
    with pytest.raises(Exception, match="readonly"):
        reader.execute("DELETE FROM setting")
    reader.close()
    writer.close()


def test_a_newer_schema_is_refused_and_stays_as_it_is(database_path: Path) -> None:
    writer = connect(database_path, KEY)
    writer.execute(f"PRAGMA user_version = {LATEST + 1}")
    writer.close()
    before = digest(database_path)
    with pytest.raises(NewerSchema, match="later version"):
        needs_work(database_path, KEY)
    assert digest(database_path) == before
    assert schema_version(database_path, KEY) == LATEST + 1


def test_a_data_key_never_shows_itself() -> None:
    assert "AQEB" not in repr(DataKey(b"\x01" * 32))
    assert (b"\x01" * 32).hex() not in f"{DataKey(bytes([1]) * 32)!r}"
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")
