"""Synchronisation: clocks, heads, outbox and hub of the local file.

Revision 2. Written once and frozen; later revisions only add. `docs/synchronisation.md` says what each table is for.
Devices and rows are 16 bytes, stamps 48 bits of milliseconds and 16 of counter, instants milliseconds since 1970.
"""

from typing import Final

from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None

TABLES: Final[tuple[str, ...]] = (
    "CREATE TABLE sync_state (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
    # Who wrote a value, as a small number: clocks hold it in place of 32 bytes.
    """
    CREATE TABLE sync_author (
        number INTEGER PRIMARY KEY,
        device BLOB NOT NULL,
        agent BLOB
    )
    """,
    "CREATE UNIQUE INDEX sync_author_who ON sync_author(device, ifnull(agent, x''))",
    """
    CREATE TABLE sync_cursor (
        device BLOB PRIMARY KEY,
        n INTEGER NOT NULL DEFAULT 0,
        seq INTEGER NOT NULL DEFAULT 0,
        hash BLOB
    ) WITHOUT ROWID
    """,
    # The clock of a row: one dot for every cell, and the cells that were edited apart.
    """
    CREATE TABLE sync_row (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        author INTEGER NOT NULL,
        n INTEGER NOT NULL,
        stamp INTEGER NOT NULL,
        wall INTEGER,
        gone INTEGER NOT NULL DEFAULT 0,
        cols BLOB,
        PRIMARY KEY (table_number, row_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_head (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        cell INTEGER NOT NULL,
        author INTEGER NOT NULL,
        n INTEGER NOT NULL,
        stamp INTEGER NOT NULL,
        wall INTEGER,
        gone INTEGER NOT NULL DEFAULT 0,
        value BLOB NOT NULL,
        PRIMARY KEY (table_number, row_id, cell, author, n)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_wait (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        cell INTEGER NOT NULL,
        device BLOB NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (table_number, row_id, cell, device, n)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX sync_wait_dot ON sync_wait(device, n)",
    # Values for which this version of the schema has no place.
    """
    CREATE TABLE sync_unknown (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        cell INTEGER NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (table_number, row_id, cell)
    ) WITHOUT ROWID
    """,
    # The last values of what was deleted, should a colleague have gone on working on it.
    """
    CREATE TABLE sync_tombstone (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        last BLOB NOT NULL,
        PRIMARY KEY (table_number, row_id)
    ) WITHOUT ROWID
    """,
    # Rows that lack something (stub), stay for those that refer to them (kept), or fit nowhere yet (refused).
    """
    CREATE TABLE sync_held (
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (table_number, row_id)
    ) WITHOUT ROWID
    """,
    # Stamped on this device, not yet sealed.
    "CREATE TABLE sync_pending (n INTEGER PRIMARY KEY, record BLOB NOT NULL)",
    # Sealed on this device; `sent_at` is null until the hub is known to hold it.
    """
    CREATE TABLE sync_outbox (
        seq INTEGER PRIMARY KEY,
        first_n INTEGER NOT NULL,
        last_n INTEGER NOT NULL,
        name TEXT NOT NULL,
        hash BLOB NOT NULL,
        body BLOB NOT NULL,
        offered INTEGER NOT NULL DEFAULT 0,
        sent_at INTEGER
    )
    """,
    # Sealed elsewhere; kept until a snapshot covers it.
    """
    CREATE TABLE sync_segment (
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        name TEXT NOT NULL,
        hash BLOB NOT NULL,
        last_n INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (device, seq)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_quarantine (
        name TEXT PRIMARY KEY,
        device BLOB,
        seq INTEGER,
        reason TEXT NOT NULL,
        found_at INTEGER NOT NULL,
        body BLOB
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_claim (
        name TEXT PRIMARY KEY,
        row_id BLOB NOT NULL,
        device BLOB NOT NULL,
        state TEXT NOT NULL DEFAULT 'intended',
        body BLOB
    ) WITHOUT ROWID
    """,
    # The hub this profile belongs to; `root_key` only where it was created, `reason` why it was last out of reach.
    """
    CREATE TABLE sync_hub (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        hub BLOB NOT NULL,
        url TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        creation BLOB NOT NULL,
        root_key BLOB,
        joined_at INTEGER NOT NULL,
        tried_at INTEGER,
        reached_at INTEGER,
        reason TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE TABLE sync_credential (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Signed cards of every device, as they stand on the hub; own ones are offered until they are known to be there.
    """
    CREATE TABLE sync_card (
        device BLOB NOT NULL,
        k INTEGER NOT NULL,
        body BLOB NOT NULL,
        sent_at INTEGER,
        PRIMARY KEY (device, k)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_team_key (
        number INTEGER NOT NULL,
        card BLOB NOT NULL,
        key BLOB NOT NULL,
        PRIMARY KEY (number, card)
    ) WITHOUT ROWID
    """,
    # The newest marker of each device: what it has read, which program it runs, where its journal ends.
    """
    CREATE TABLE sync_marker (
        device BLOB PRIMARY KEY,
        seq INTEGER NOT NULL,
        body BLOB NOT NULL,
        seen_at INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    # The provisional mark that a number was saved under where it has to be claimed; it stays findable for ever.
    "ALTER TABLE serial_number ADD COLUMN mark TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX serial_number_awaited ON serial_number(issued_on, local_id) WHERE value = 0",
)


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in TABLES:
        op.execute(statement)
