"""Files of the same letters: encrypted as the program keeps them, and twins beside it. Kept between runs."""

import hashlib
import shutil
import sqlite3  # noqa: TID251 - the peer
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

import aso_desktop.models  # maps every class
from aso_desktop.core.ids import shipped_id
from aso_desktop.services.search.projection import DERIVED_TRIGGERS, rebuild
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from aso_desktop.store.schema import needs_work
from bench import letters, vocabulary
from bench.letters import PRINTED, Correspondent, Letter
from bench.places import FOLDER, KEY

_BATCH: Final = 5_000
_BLOCK: Final = 1 << 22
_TABLES_AND_INDEXES: Final = (
    "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type DESC, rowid"
)
_AGENT_IDS: Final = [shipped_id("bench-agent", str(n)).bytes for n in range(24)]
_REGISTER_IDS: Final = {code: shipped_id("bench-register", code).bytes for code in "ADI"}
Connection = Any


def encrypted(count: int) -> Path:
    """Return the file as the program keeps it; one of an older schema is brought up to date by the program itself."""
    path = _kept(f"encrypted-{count}.db", lambda path: _fill_encrypted(path, count))
    if needs_work(path, KEY):
        migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS)
    return path


def plain(count: int) -> Path:
    """Return the same file without encryption, written by the same engine."""
    return _kept(f"plain-{count}.db", lambda path: _fill_plain(path, count, sqlcipher))


def bare(count: int) -> Path:
    """Return the same tables and indexes made by Python's own sqlite3."""
    return _kept(f"bare-{count}.db", lambda path: _fill_plain(path, count, sqlite3))


def kept_folder() -> Path:
    """Return the folder of files that hold these letters, derived as now; others are made again."""
    program = Path(aso_desktop.__file__).parent
    search = program / "services" / "search"
    sources = [
        program / "store" / "migrations" / "versions" / "v0001_foundation.py",
        *sorted((search / "projection").glob("*.py")),
        *sorted((search / "directory").glob("*.py")),
        search / "derived.py",
        search / "words.py",
        program / "core" / "text.py",
        Path(letters.__file__),
        Path(vocabulary.__file__),
    ]
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    folder = FOLDER / digest[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _kept(name: str, fill: Callable[[Path], None]) -> Path:
    folder = kept_folder()
    path = folder / name
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=folder) as work:
            fill(Path(work) / name)
            shutil.move(Path(work) / name, path)
    return path


def _fill_encrypted(path: Path, count: int) -> None:
    migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
    with closing(connect(path, KEY)) as database:
        _fill(database, count)
        database.execute("PRAGMA journal_mode = WAL")


def _fill_plain(path: Path, count: int, engine: Any) -> None:
    with closing(engine.connect(str(path), isolation_level=None)) as database:
        if engine is not sqlcipher:
            database.create_function("unhex", 1, bytes.fromhex)  # SQLite has it since 3.41
        for statement in _schema():
            database.execute(statement if engine is sqlcipher else _for_older_engines(statement))
        _fill(database, count)
        database.execute("PRAGMA journal_mode = WAL")


def _schema() -> list[str]:
    """Return the tables and indexes that the program's own migrations make, without its triggers."""
    with tempfile.TemporaryDirectory() as work:
        path = Path(work) / "empty.db"
        migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
        with closing(connect(path, KEY)) as database:
            return [sql for (sql,) in database.execute(_TABLES_AND_INDEXES)]


def _for_older_engines(statement: str) -> str:
    """Return a statement that SQLite before 3.43 accepts: its word tables cannot forget a letter."""
    return statement.replace("contentless_delete=1, ", "")


def _fill(database: Connection, count: int) -> None:
    """Load in bulk: nothing captured, indexes made at the end, everything derived made by the program itself."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("BEGIN")
    database.execute("INSERT INTO store_state(name, value) VALUES ('capture_off', '1')")
    indexes = _letter_indexes(database)
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    _load(database, count)
    rebuild(database)
    for _, statement in indexes:
        database.execute(statement)
    database.execute("DELETE FROM store_state WHERE name = 'capture_off'")
    database.execute("COMMIT")


def _letter_indexes(database: Connection) -> list[tuple[str, str]]:
    found = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'letter' AND sql IS NOT NULL"
    return [(name, sql) for name, sql in database.execute(found).fetchall()]


def _load(database: Connection, count: int) -> None:
    people = letters.correspondents()
    _load_directory(database, people)
    incoming = letters.letters(count, len(people))
    while batch := list(islice(incoming, _BATCH)):
        for statement, rows in (
            (_LETTER, map(_letter_row, batch)),
            (_NUMBER, map(_number_row, batch)),
            (_PARTY, (_party_row(letter, people[letter.correspondent]) for letter in batch)),
            (_ENCLOSURE, map(_enclosure_row, (b for b in batch if b.has_enclosure))),
            (_TEXT, ((_sha256(b), b.report) for b in batch if b.report)),
        ):
            database.executemany(statement, rows)


def _load_directory(database: Connection, people: list[Correspondent]) -> None:
    for n, agent_id in enumerate(_AGENT_IDS):
        row = (n + 1, agent_id, f"Agent {n}", f"A{n}")
        database.execute("INSERT INTO agent(local_id, id, name, initials) VALUES (?, ?, ?, ?)", row)
    for n, (code, register_id) in enumerate(_REGISTER_IDS.items()):
        series = (n + 1, register_id, code, code, _DIRECTIONS[code], "{register}-{year}-{number:06}")
        database.execute(_REGISTER, series)
    for n, person in enumerate(people):
        if person.kind == "organisation":
            database.execute(_ORGANISATION, (n + 1, person.id.bytes, person.printed))
        else:
            database.execute(_CONTACT, (n + 1, person.id.bytes, person.family, person.given))


_DIRECTIONS: Final = {"A": "incoming", "D": "outgoing", "I": "internal"}
_REGISTER: Final = "INSERT INTO register(local_id, id, code, label, direction, pattern) VALUES (?, ?, ?, ?, ?, ?)"
_ORGANISATION: Final = "INSERT INTO organisation(local_id, id, name) VALUES (?, ?, ?)"
_CONTACT: Final = "INSERT INTO contact(local_id, id, family_name, given_name) VALUES (?, ?, ?, ?)"
_LETTER: Final = (
    "INSERT INTO letter(local_id, id, direction, register_id, subject, notes, document_date, received_on, "
    "registered_on, sent_on, sender_reference, lead_id, due_on, state, is_request, instructions, enclosure_count, "
    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_NUMBER: Final = (
    "INSERT INTO serial_number(local_id, id, register_id, period, value, printed, letter_id, issued_on) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_PARTY: Final = (
    "INSERT INTO letter_party(local_id, id, letter_id, role, contact_id, organisation_id, printed, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENCLOSURE: Final = (
    "INSERT INTO enclosure(local_id, id, letter_id, original_name, name, size, mime, sha256) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_TEXT: Final = "INSERT INTO enclosure_text(sha256, text, state) VALUES (?, ?, 'read')"


def _letter_row(letter: Letter) -> tuple[Any, ...]:
    day = letter.made_at.date().isoformat()
    incoming = letter.direction == "incoming"
    return (
        letter.place,
        letter.id.bytes,
        letter.direction,
        _REGISTER_IDS[letter.register],
        letter.subject,
        letter.notes,
        day,
        day if incoming else None,
        day,
        None if incoming else day,
        letter.sender_reference,
        None if letter.lead is None else _AGENT_IDS[letter.lead],
        letter.due_on.isoformat(),
        letter.state,
        letter.is_request,
        letter.instructions,
        int(letter.has_enclosure),
        letter.made_at.isoformat(),
    )


def _number_row(letter: Letter) -> tuple[Any, ...]:
    year = letter.made_at.year
    printed = PRINTED.format(register=letter.register, year=year, value=letter.value)
    register_id = _REGISTER_IDS[letter.register]
    day = letter.made_at.date().isoformat()
    return (letter.place, _own(letter, 1), register_id, str(year), letter.value, printed, letter.id.bytes, day)


def _party_row(letter: Letter, who: Correspondent) -> tuple[Any, ...]:
    role = "recipient" if letter.direction == "outgoing" else "sender"
    ids = (None, who.id.bytes) if who.kind == "organisation" else (who.id.bytes, None)
    return (letter.place, _own(letter, 2), letter.id.bytes, role, *ids, who.printed, letter.made_at.isoformat())


def _enclosure_row(letter: Letter) -> tuple[Any, ...]:
    name = f"courrier-{letter.place % 100_000:05d}.pdf"
    return (letter.place, _own(letter, 3), letter.id.bytes, name, name, 81_234, "application/pdf", _sha256(letter))


def _own(letter: Letter, part: int) -> bytes:
    """Return an identity for a row that hangs on a letter."""
    return letter.id.bytes[:15] + bytes([(letter.id.bytes[15] + part) % 256])


def _sha256(letter: Letter) -> str:
    return letter.id.hex * 2


def warm(path: Path) -> None:
    """Read a file once, so that it lies in the system's memory as it does after a morning's work."""
    with path.open("rb") as file:
        while file.read(_BLOCK):
            pass


def reader(path: Path) -> Connection:
    """Return a connection as a screen's reader opens it."""
    return connect(path, KEY, "reader")


def open_twin(path: Path, engine: Any) -> Connection:
    """Return a connection of the same settings to an unencrypted twin."""
    database = engine.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False)
    for pragma in ("query_only = ON", "temp_store = MEMORY", "cache_size = -32000"):
        database.execute(f"PRAGMA {pragma}")
    return database


def letters_of(count: int) -> Iterator[tuple[Letter, Correspondent]]:
    """Yield the letters with who wrote them, for peers that keep their own index."""
    people = letters.correspondents()
    return ((letter, people[letter.correspondent]) for letter in letters.letters(count, len(people)))
