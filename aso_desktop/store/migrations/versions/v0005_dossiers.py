"""Dossiers, classification plan, visa circuits, deadlines and reminders.

Revision 5. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "5"
down_revision = "4"
branch_labels = None
depends_on = None

SYNCED: Final = (
    """
    CREATE TABLE classification_node (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL DEFAULT '',
        parent_id BLOB REFERENCES classification_node(id),
        label_fr TEXT NOT NULL DEFAULT '',
        label_en TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        valid_from TEXT,
        valid_to TEXT,
        former_code TEXT NOT NULL DEFAULT '',
        default_mark TEXT NOT NULL DEFAULT 'none',
        retention TEXT NOT NULL DEFAULT '',
        closed INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE dossier (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        number TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        node_id BLOB REFERENCES classification_node(id),
        parent_id BLOB REFERENCES dossier(id),
        lead_id BLOB REFERENCES agent(id),
        unit_id BLOB REFERENCES unit(id),
        opened_on TEXT,
        closed_on TEXT,
        mark TEXT NOT NULL DEFAULT 'none',
        state TEXT NOT NULL DEFAULT 'open',
        state_reason TEXT NOT NULL DEFAULT '',
        summary TEXT NOT NULL DEFAULT '',
        importance TEXT NOT NULL DEFAULT 'normal',
        due_on TEXT,
        importance_by BLOB REFERENCES agent(id),
        importance_on TEXT,
        stage TEXT NOT NULL DEFAULT 'todo',
        is_live INTEGER,
        title_key TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE dossier_stop (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        dossier_id BLOB REFERENCES dossier(id),
        kind TEXT NOT NULL DEFAULT 'block',
        reason TEXT NOT NULL DEFAULT '',
        lifter_id BLOB REFERENCES agent(id),
        lifted_by BLOB REFERENCES agent(id),
        lifted_at TEXT,
        lifted_because TEXT NOT NULL DEFAULT '',
        circuit_id BLOB,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE dossier_note (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        dossier_id BLOB REFERENCES dossier(id),
        text TEXT NOT NULL DEFAULT '',
        replaces_id BLOB REFERENCES dossier_note(id),
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE dossier_piece (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        dossier_id BLOB REFERENCES dossier(id),
        kind TEXT NOT NULL DEFAULT 'document',
        target_id BLOB,
        title TEXT NOT NULL DEFAULT '',
        day TEXT,
        sha256 TEXT NOT NULL DEFAULT '',
        blob TEXT NOT NULL DEFAULT '',
        size INTEGER,
        mime TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        late_reason TEXT NOT NULL DEFAULT '',
        removed_because TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE dossier_party (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        dossier_id BLOB REFERENCES dossier(id),
        contact_id BLOB REFERENCES contact(id),
        organisation_id BLOB REFERENCES organisation(id),
        role TEXT NOT NULL DEFAULT '',
        printed TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE circuit_template (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        steps TEXT NOT NULL DEFAULT '[]',
        urgent_steps TEXT NOT NULL DEFAULT '[]',
        for_type TEXT NOT NULL DEFAULT '',
        inactive INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE circuit (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        object_kind TEXT NOT NULL DEFAULT 'letter',
        object_id BLOB,
        dossier_id BLOB REFERENCES dossier(id),
        template_id BLOB REFERENCES circuit_template(id),
        steps TEXT NOT NULL DEFAULT '[]',
        urgency TEXT NOT NULL DEFAULT 'normal',
        limit_on TEXT,
        initiator_id BLOB REFERENCES agent(id),
        launched_at TEXT,
        follows_id BLOB REFERENCES circuit(id),
        public_key TEXT NOT NULL DEFAULT '',
        signature TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE circuit_version (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        circuit_id BLOB REFERENCES circuit(id),
        number INTEGER NOT NULL DEFAULT 1,
        documents TEXT NOT NULL DEFAULT '[]',
        sha256 TEXT NOT NULL DEFAULT '',
        back_to_rank INTEGER NOT NULL DEFAULT 1,
        made_at TEXT,
        made_by BLOB REFERENCES agent(id),
        previous TEXT NOT NULL DEFAULT '',
        public_key TEXT NOT NULL DEFAULT '',
        signature TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE endorsement (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        circuit_id BLOB REFERENCES circuit(id),
        step INTEGER,
        result TEXT NOT NULL DEFAULT '',
        acted_by BLOB REFERENCES agent(id),
        acting_as TEXT NOT NULL DEFAULT 'holder',
        holder_id BLOB REFERENCES agent(id),
        public_note TEXT NOT NULL DEFAULT '',
        private_note TEXT NOT NULL DEFAULT '',
        evidence_sha256 TEXT NOT NULL DEFAULT '',
        evidence_blob TEXT NOT NULL DEFAULT '',
        version_sha256 TEXT NOT NULL DEFAULT '',
        back TEXT NOT NULL DEFAULT 'initiator',
        undoes_id BLOB,
        delegate_id BLOB REFERENCES agent(id),
        acted_at TEXT,
        acted_on TEXT,
        device TEXT NOT NULL DEFAULT '',
        previous TEXT NOT NULL DEFAULT '',
        public_key TEXT NOT NULL DEFAULT '',
        signature TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE delegation (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        holder_id BLOB REFERENCES agent(id),
        delegate_id BLOB REFERENCES agent(id),
        kind TEXT NOT NULL DEFAULT 'absence',
        scope TEXT NOT NULL DEFAULT '',
        most_cents INTEGER,
        from_on TEXT,
        to_on TEXT,
        act_number TEXT NOT NULL DEFAULT '',
        act_on TEXT,
        publication TEXT NOT NULL DEFAULT '',
        revoked_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE recurring_duty (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        number INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL DEFAULT '',
        rule TEXT NOT NULL DEFAULT '',
        from_on TEXT,
        until_on TEXT,
        owner_id BLOB REFERENCES agent(id),
        days_before INTEGER NOT NULL DEFAULT 5,
        notes TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE deadline (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        nature TEXT NOT NULL DEFAULT 'internal',
        subject TEXT NOT NULL DEFAULT 'none',
        subject_id BLOB,
        origin_on TEXT,
        competent_on TEXT,
        duration INTEGER,
        unit TEXT NOT NULL DEFAULT 'working_days',
        regime TEXT NOT NULL DEFAULT 'none',
        ground TEXT NOT NULL DEFAULT '',
        fixed_on TEXT,
        first_on TEXT,
        moved_because TEXT NOT NULL DEFAULT '',
        owner_id BLOB REFERENCES agent(id),
        alert_days INTEGER NOT NULL DEFAULT 3,
        settled TEXT NOT NULL DEFAULT '',
        settled_on TEXT,
        settled_because TEXT NOT NULL DEFAULT '',
        duty_id BLOB REFERENCES recurring_duty(id),
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE deadline_suspension (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        deadline_id BLOB REFERENCES deadline(id),
        reason TEXT NOT NULL DEFAULT '',
        requested_on TEXT,
        limit_days INTEGER,
        produced_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE reminder_rule (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        label TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT 'letter',
        state TEXT NOT NULL DEFAULT '',
        after_days INTEGER NOT NULL DEFAULT 0,
        interval_days INTEGER NOT NULL DEFAULT 5,
        most INTEGER NOT NULL DEFAULT 3,
        channel TEXT NOT NULL DEFAULT 'email',
        at_opening INTEGER NOT NULL DEFAULT 0,
        inactive INTEGER NOT NULL DEFAULT 0,
        wording TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE reminder (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        subject TEXT NOT NULL DEFAULT 'letter',
        subject_id BLOB,
        rank INTEGER NOT NULL DEFAULT 1,
        channel TEXT NOT NULL DEFAULT 'email',
        recipient TEXT NOT NULL DEFAULT '',
        contact_id BLOB REFERENCES contact(id),
        agent_id BLOB REFERENCES agent(id),
        dossier_id BLOB REFERENCES dossier(id),
        text TEXT NOT NULL DEFAULT '',
        sent_at TEXT,
        rule_id BLOB REFERENCES reminder_rule(id),
        late_days INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE phone_call (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        direction TEXT NOT NULL DEFAULT 'incoming',
        called_at TEXT,
        caller TEXT NOT NULL DEFAULT '',
        contact_id BLOB REFERENCES contact(id),
        phone TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        follow_up TEXT NOT NULL DEFAULT '',
        call_back_on TEXT,
        for_agent_id BLOB REFERENCES agent(id),
        letter_id BLOB REFERENCES letter(id),
        dossier_id BLOB REFERENCES dossier(id),
        done INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    "ALTER TABLE letter ADD COLUMN dossier_id BLOB REFERENCES dossier(id)",
)

LOCAL: Final = (
    # The order of the cards in a column of the board: each officer's own.
    """
    CREATE TABLE card_place (
        board TEXT NOT NULL,
        card_id BLOB NOT NULL,
        place REAL NOT NULL,
        PRIMARY KEY (board, card_id)
    ) WITHOUT ROWID
    """,
    # Every word of a dossier, of its notes and of its pieces; letters are found by their own index.
    """
    CREATE VIRTUAL TABLE search_dossier USING fts5(
        words, content='', contentless_delete=1, detail='none', tokenize='ascii', prefix='2 3 4'
    )
    """,
    "INSERT INTO search_dossier(search_dossier, rank) VALUES ('pgsz', 3950)",
)

INDEXES: Final = (
    "CREATE INDEX letter_dossier ON letter(dossier_id, day) WHERE dossier_id IS NOT NULL",
    "CREATE INDEX classification_node_code ON classification_node(code)",
    "CREATE INDEX classification_node_parent ON classification_node(parent_id, code)",
    "CREATE INDEX dossier_number ON dossier(number) WHERE number <> ''",
    "CREATE INDEX dossier_state ON dossier(state, local_id)",
    "CREATE INDEX dossier_lead ON dossier(lead_id, state, local_id)",
    "CREATE INDEX dossier_node ON dossier(node_id, local_id)",
    "CREATE INDEX dossier_parent ON dossier(parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX dossier_due ON dossier(due_on) WHERE is_live = 1",
    "CREATE INDEX dossier_title ON dossier(title_key)",
    "CREATE INDEX dossier_stop_dossier ON dossier_stop(dossier_id)",
    "CREATE INDEX dossier_stop_present ON dossier_stop(dossier_id) WHERE lifted_at IS NULL",
    "CREATE INDEX dossier_note_dossier ON dossier_note(dossier_id, local_id)",
    "CREATE INDEX dossier_piece_dossier ON dossier_piece(dossier_id, local_id)",
    "CREATE INDEX dossier_piece_target ON dossier_piece(target_id) WHERE target_id IS NOT NULL",
    "CREATE INDEX dossier_party_dossier ON dossier_party(dossier_id)",
    "CREATE INDEX circuit_object ON circuit(object_id)",
    "CREATE INDEX circuit_dossier ON circuit(dossier_id) WHERE dossier_id IS NOT NULL",
    "CREATE INDEX circuit_version_circuit ON circuit_version(circuit_id, number)",
    "CREATE INDEX endorsement_circuit ON endorsement(circuit_id, acted_at)",
    "CREATE INDEX delegation_holder ON delegation(holder_id, from_on)",
    "CREATE INDEX delegation_delegate ON delegation(delegate_id, from_on)",
    "CREATE INDEX deadline_subject ON deadline(subject_id) WHERE subject_id IS NOT NULL",
    "CREATE INDEX deadline_running ON deadline(fixed_on, local_id) WHERE settled = ''",
    "CREATE INDEX deadline_duty ON deadline(duty_id, origin_on) WHERE duty_id IS NOT NULL",
    "CREATE INDEX deadline_suspension_deadline ON deadline_suspension(deadline_id)",
    "CREATE INDEX reminder_subject ON reminder(subject_id, rank)",
    "CREATE INDEX reminder_day ON reminder(sent_at)",
    "CREATE INDEX phone_call_day ON phone_call(called_at)",
)


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in (*SYNCED, *LOCAL, *INDEXES):
        op.execute(statement)
