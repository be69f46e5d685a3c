"""The foundation: people, contacts, registers, letters, journal, search.

Revision 1. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None

SYNCED: Final = (
    """
    CREATE TABLE unit (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        parent_id BLOB REFERENCES unit(id),
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE agent (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        initials TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        unit_id BLOB REFERENCES unit(id),
        active INTEGER NOT NULL DEFAULT 1,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE organisation (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        short_name TEXT NOT NULL DEFAULT '',
        siren TEXT,
        siret TEXT,
        address TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        aliases TEXT NOT NULL DEFAULT '',
        duplicate_of_id BLOB REFERENCES organisation(id),
        inactive INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE contact (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        family_name TEXT NOT NULL DEFAULT '',
        given_name TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        aliases TEXT NOT NULL DEFAULT '',
        duplicate_of_id BLOB REFERENCES contact(id),
        inactive INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE held_position (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        contact_id BLOB REFERENCES contact(id),
        organisation_id BLOB REFERENCES organisation(id),
        title TEXT NOT NULL DEFAULT '',
        unit TEXT NOT NULL DEFAULT '',
        from_on TEXT,
        to_on TEXT,
        address TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE number_block (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        register_id BLOB REFERENCES register(id),
        period TEXT NOT NULL DEFAULT '',
        first INTEGER NOT NULL DEFAULT 0,
        last INTEGER NOT NULL DEFAULT 0,
        holder TEXT NOT NULL DEFAULT '',
        expires_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE register (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        unit_id BLOB REFERENCES unit(id),
        direction TEXT NOT NULL DEFAULT 'incoming',
        pattern TEXT NOT NULL DEFAULT '',
        reset TEXT NOT NULL DEFAULT 'year',
        state TEXT NOT NULL DEFAULT 'open',
        rank INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE letter_type (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL DEFAULT '',
        label_fr TEXT NOT NULL DEFAULT '',
        label_en TEXT NOT NULL DEFAULT '',
        target_days INTEGER,
        is_request INTEGER NOT NULL DEFAULT 0,
        rank INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE letter (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        direction TEXT NOT NULL DEFAULT 'incoming',
        register_id BLOB REFERENCES register(id),
        type_id BLOB REFERENCES letter_type(id),
        subject TEXT NOT NULL DEFAULT '',
        sending_mode TEXT NOT NULL DEFAULT 'simple',
        medium TEXT NOT NULL DEFAULT 'paper',
        document_date TEXT,
        received_on TEXT,
        registered_on TEXT,
        sent_on TEXT,
        sender_reference TEXT NOT NULL DEFAULT '',
        tracking_number TEXT NOT NULL DEFAULT '',
        signatory TEXT NOT NULL DEFAULT '',
        drafter TEXT NOT NULL DEFAULT '',
        enclosure_count INTEGER NOT NULL DEFAULT 0,
        language TEXT NOT NULL DEFAULT 'fr',
        priority TEXT NOT NULL DEFAULT 'normal',
        mark TEXT NOT NULL DEFAULT 'none',
        personal_data INTEGER NOT NULL DEFAULT 0,
        is_request INTEGER NOT NULL DEFAULT 0,
        lead_id BLOB REFERENCES agent(id),
        unit_id BLOB REFERENCES unit(id),
        instructions TEXT NOT NULL DEFAULT '',
        target_days INTEGER,
        due_on TEXT,
        physical_location TEXT NOT NULL DEFAULT '',
        message_id TEXT NOT NULL DEFAULT '',
        fingerprint TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'draft',
        state_reason TEXT NOT NULL DEFAULT '',
        review_on TEXT,
        oral_reply TEXT NOT NULL DEFAULT '',
        read_at TEXT,
        frozen_sha256 TEXT NOT NULL DEFAULT '',
        batch TEXT NOT NULL DEFAULT '',
        mark_reason TEXT NOT NULL DEFAULT '',
        number TEXT,
        number_key TEXT,
        number_sort TEXT,
        correspondents TEXT,
        correspondents_key TEXT,
        subject_key TEXT,
        enclosures INTEGER,
        is_open INTEGER,
        day TEXT,
        due_key TEXT,
        state_sort INTEGER,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB,
        summary TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    """
    CREATE TABLE serial_number (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        register_id BLOB REFERENCES register(id),
        period TEXT NOT NULL DEFAULT '',
        value INTEGER NOT NULL DEFAULT 0,
        printed TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'issued',
        letter_id BLOB REFERENCES letter(id),
        reason TEXT NOT NULL DEFAULT '',
        block_id BLOB REFERENCES number_block(id),
        issued_at TEXT,
        issued_on TEXT,
        device TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE month_closure (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        register_id BLOB REFERENCES register(id),
        month TEXT NOT NULL DEFAULT '',
        first INTEGER,
        last INTEGER,
        counts TEXT NOT NULL DEFAULT '{}',
        sha256 TEXT NOT NULL DEFAULT '',
        chain_head TEXT NOT NULL DEFAULT '',
        closed_at TEXT,
        content TEXT NOT NULL DEFAULT '{}',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE letter_party (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        letter_id BLOB REFERENCES letter(id),
        role TEXT NOT NULL DEFAULT 'sender',
        rank INTEGER NOT NULL DEFAULT 0,
        contact_id BLOB REFERENCES contact(id),
        organisation_id BLOB REFERENCES organisation(id),
        held_position_id BLOB REFERENCES held_position(id),
        printed TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE letter_link (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        source_id BLOB REFERENCES letter(id),
        target_id BLOB REFERENCES letter(id),
        kind TEXT NOT NULL DEFAULT 'answers',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE enclosure (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        letter_id BLOB REFERENCES letter(id),
        rank INTEGER NOT NULL DEFAULT 0,
        original_name TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        mime TEXT NOT NULL DEFAULT '',
        sha256 TEXT NOT NULL DEFAULT '',
        blob TEXT,
        reference TEXT,
        role TEXT NOT NULL DEFAULT 'main',
        version INTEGER NOT NULL DEFAULT 1,
        replaces_id BLOB REFERENCES enclosure(id),
        source TEXT NOT NULL DEFAULT 'file',
        page_count INTEGER,
        mark TEXT NOT NULL DEFAULT 'none',
        flags TEXT NOT NULL DEFAULT '',
        frozen_at TEXT,
        removed_at TEXT,
        removed_reason TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE saved_view (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        filters TEXT NOT NULL DEFAULT '{}',
        rank INTEGER NOT NULL DEFAULT 0,
        owner_id BLOB REFERENCES agent(id),
        hidden INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
)

LOCAL: Final = (
    """
    CREATE TABLE store_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_change (
        seq INTEGER PRIMARY KEY,
        table_number INTEGER NOT NULL,
        row_id BLOB NOT NULL,
        op INTEGER NOT NULL,
        before TEXT
    )
    """,
    """
    CREATE TABLE device (
        id TEXT PRIMARY KEY,
        code TEXT NOT NULL,
        signing_key BLOB NOT NULL,
        receiving_key BLOB NOT NULL,
        agent_id BLOB REFERENCES agent(id),
        machine TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL,
        retired_at TEXT
    )
    """,
    """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        name TEXT PRIMARY KEY,
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE audit_entry (
        seq INTEGER NOT NULL,
        device TEXT NOT NULL,
        line TEXT NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (device, seq)
    )
    """,
    """
    CREATE TABLE history (
        entry INTEGER PRIMARY KEY,
        table_name TEXT NOT NULL,
        row_id BLOB NOT NULL,
        at TEXT NOT NULL,
        agent_id BLOB,
        device TEXT NOT NULL,
        operation TEXT NOT NULL,
        op TEXT NOT NULL,
        before TEXT,
        after TEXT,
        salt BLOB,
        seq INTEGER
    )
    """,
    """
    CREATE TABLE enclosure_text (
        sha256 TEXT PRIMARY KEY,
        text TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE letter_count (
        direction TEXT NOT NULL,
        state TEXT NOT NULL,
        letters INTEGER NOT NULL,
        PRIMARY KEY (direction, state)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE directory (
        entry INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        row_id BLOB NOT NULL UNIQUE,
        printed TEXT NOT NULL,
        printed_key TEXT NOT NULL,
        uses INTEGER NOT NULL DEFAULT 0,
        last_used_on TEXT,
        inactive INTEGER NOT NULL DEFAULT 0,
        ends_on TEXT
    )
    """,
    """
    CREATE VIRTUAL TABLE search_head USING fts5(
        words, content='', contentless_delete=1, detail='none', tokenize='ascii', prefix='2 3 4'
    )
    """,
    """
    CREATE VIRTUAL TABLE search_body USING fts5(
        words, content='', contentless_delete=1, detail='none', tokenize='ascii'
    )
    """,
    """
    CREATE VIRTUAL TABLE search_inside USING fts5(
        words, content='', contentless_delete=1, detail='none', tokenize='trigram'
    )
    """,
    """
    CREATE VIRTUAL TABLE search_directory USING fts5(
        words, content='', contentless_delete=1, detail='none', tokenize='ascii', prefix='2 3 4'
    )
    """,
    """
    CREATE TABLE search_head_word (word TEXT PRIMARY KEY) WITHOUT ROWID
    """,
    """
    CREATE TABLE search_body_word (word TEXT PRIMARY KEY) WITHOUT ROWID
    """,
    # A leaf of 4,050 bytes, the default, would spill over each encrypted page, which holds 80 bytes less. Merging eight
    # segments at a time instead of four halves what a save rewrites.
    *(
        f"INSERT INTO {name}({name}, rank) VALUES ('{option}', {value})"
        for name in ("search_head", "search_body", "search_inside", "search_directory")
        for option, value in (("pgsz", 3950), ("automerge", 8))
    ),
)

OPEN_FILTERS: Final = "local_id, direction, state_sort, due_key, is_request, lead_id, instructions"
"""After its order, an index of letters not yet put away holds what daily views filter on: no row is read in vain."""

INDEXES: Final = (
    # Derived keys are null until the projection has run: an index without those is written once per save, not twice.
    *(
        f"CREATE INDEX letter_{name} ON letter({key}, local_id) WHERE {key} IS NOT NULL"
        for name, key in (
            ("day", "day"),
            ("due", "due_key"),
            ("number", "number_sort"),
            ("subject", "subject_key"),
            ("correspondents", "correspondents_key"),
            ("state", "state_sort"),
        )
    ),
    "CREATE INDEX letter_number_key ON letter(number_key) WHERE number_key IS NOT NULL",
    "CREATE INDEX letter_added ON letter(local_id, direction, state_sort)",
    "CREATE INDEX letter_register ON letter(register_id, registered_on, local_id)",
    *(
        f"CREATE INDEX letter_open{name} ON letter(is_open, {order}{OPEN_FILTERS}) WHERE is_open IS NOT NULL"
        for name, order in (
            ("", ""),
            ("_day", "day, "),
            ("_due", "due_key, "),
            ("_number", "number_sort, "),
            ("_subject", "subject_key, "),
            ("_correspondents", "correspondents_key, "),
            ("_state", "state_sort, "),
        )
    ),
    "CREATE INDEX letter_lead ON letter(lead_id, is_open, local_id) WHERE lead_id IS NOT NULL",
    "CREATE INDEX letter_reference ON letter(sender_reference)",
    "CREATE INDEX letter_message ON letter(message_id)",
    "CREATE INDEX letter_fingerprint ON letter(fingerprint)",
    "CREATE INDEX letter_batch ON letter(batch)",
    "CREATE INDEX serial_number_value ON serial_number(register_id, period, value)",
    "CREATE INDEX serial_number_letter ON serial_number(letter_id)",
    "CREATE INDEX serial_number_day ON serial_number(register_id, issued_on)",
    "CREATE INDEX letter_party_letter ON letter_party(letter_id, role, rank)",
    "CREATE INDEX letter_party_contact ON letter_party(contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX letter_party_organisation ON letter_party(organisation_id) WHERE organisation_id IS NOT NULL",
    "CREATE INDEX letter_party_position ON letter_party(held_position_id) WHERE held_position_id IS NOT NULL",
    "CREATE INDEX letter_link_source ON letter_link(source_id)",
    "CREATE INDEX letter_link_target ON letter_link(target_id)",
    "CREATE INDEX enclosure_letter ON enclosure(letter_id, rank)",
    "CREATE INDEX enclosure_sha256 ON enclosure(sha256)",
    # A new parent row looks for waiting children of each foreign key: without these, through a whole table.
    "CREATE INDEX enclosure_replaces ON enclosure(replaces_id) WHERE replaces_id IS NOT NULL",
    "CREATE INDEX serial_number_block ON serial_number(block_id) WHERE block_id IS NOT NULL",
    "CREATE INDEX held_position_contact ON held_position(contact_id)",
    "CREATE INDEX held_position_organisation ON held_position(organisation_id)",
    "CREATE INDEX month_closure_month ON month_closure(register_id, month)",
    "CREATE INDEX history_row ON history(row_id, entry)",
    "CREATE INDEX directory_key ON directory(printed_key)",
    "CREATE INDEX directory_uses ON directory(inactive, uses, last_used_on)",
    "CREATE INDEX contact_duplicate ON contact(duplicate_of_id) WHERE duplicate_of_id IS NOT NULL",
    "CREATE INDEX organisation_duplicate ON organisation(duplicate_of_id) WHERE duplicate_of_id IS NOT NULL",
)


def upgrade() -> None:
    """Make every table of the first version."""
    for statement in (*SYNCED, *LOCAL, *INDEXES):
        op.execute(statement)
