"""Where the ledger stands when a row is added: its highest clock, and the last row of this device."""

import hashlib
import json
from typing import Any, Final

Connection = Any

HIGHEST: Final = "SELECT coalesce(max(hlc), 0) FROM movement"
LAST: Final = """
    SELECT hex(id), hex(fiscal_year_id), hex(line_id), nature, effect, amount_cents, ae_cents, cp_cents,
        hex(commitment_id), hex(target_id), hex(pair_id), hex(supplier_id), hex(invoice_id), happened_on, label,
        document, reason, kind, exception, authority, is_provisional, quota_cents, hlc, prev_hash, import_key
    FROM movement WHERE origin_device = ? ORDER BY hlc DESC LIMIT 1
"""
OF_DEVICE: Final = LAST.replace("DESC LIMIT 1", "")
DEVICES: Final = "SELECT DISTINCT origin_device FROM movement WHERE origin_device IS NOT NULL"


def highest_clock(db: Connection) -> int:
    """Return the highest clock of any movement known here."""
    return int(db.execute(HIGHEST).fetchone()[0])


def last_hash(db: Connection, device: str) -> str:
    """Return the hash of this device's last movement; empty before the first."""
    row = db.execute(LAST, (device,)).fetchone()
    return row_hash(row) if row else ""


def broken_chains(db: Connection) -> list[tuple[str, str]]:
    """Return (device, hexadecimal id) of each movement whose `prev_hash` is not that of the one before it."""
    broken = []
    for (device,) in db.execute(DEVICES).fetchall():
        before = ""
        for row in db.execute(OF_DEVICE, (device,)):
            if row[-2] != before:
                broken.append((device, row[0]))
            before = row_hash(row)
    return broken


def row_hash(row: Any) -> str:
    """Return the SHA-256 of a movement's cells in canonical JSON."""
    return hashlib.sha256(json.dumps(list(row), ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
