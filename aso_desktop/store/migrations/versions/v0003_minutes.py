"""Meetings, minutes, templates, drafts and tasks.

Revision 3. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None

SYNCED: Final = (
    """
    CREATE TABLE meeting_series (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        unit_id BLOB REFERENCES unit(id),
        cadence TEXT NOT NULL DEFAULT 'none',
        default_agenda TEXT NOT NULL DEFAULT '[]',
        template_id BLOB REFERENCES template(id),
        quorum_rule TEXT NOT NULL DEFAULT '',
        mark TEXT NOT NULL DEFAULT 'none',
        active INTEGER NOT NULL DEFAULT 1,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE meeting (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        series_id BLOB REFERENCES meeting_series(id),
        reference TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'meeting',
        starts_at TEXT,
        ends_at TEXT,
        time_zone TEXT NOT NULL DEFAULT 'Europe/Paris',
        room_id BLOB REFERENCES meeting_room(id),
        video_link TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'draft',
        state_reason TEXT NOT NULL DEFAULT '',
        ics_uid TEXT NOT NULL DEFAULT '',
        ics_sequence INTEGER NOT NULL DEFAULT 0,
        unit_id BLOB REFERENCES unit(id),
        mark TEXT NOT NULL DEFAULT 'none',
        quorum_rule TEXT NOT NULL DEFAULT '',
        opened_at TEXT,
        closed_at TEXT,
        invited_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE meeting_room (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        site TEXT NOT NULL DEFAULT '',
        capacity INTEGER,
        equipment TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE room_booking (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        room_id BLOB REFERENCES meeting_room(id),
        meeting_id BLOB REFERENCES meeting(id),
        starts_at TEXT,
        ends_at TEXT,
        tentative INTEGER NOT NULL DEFAULT 1,
        released INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE agenda_call (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        unit_id BLOB REFERENCES unit(id),
        deadline TEXT,
        reminded_at TEXT,
        state TEXT NOT NULL DEFAULT 'asked',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE agenda_item (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        position INTEGER NOT NULL DEFAULT 0,
        section TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        purpose TEXT NOT NULL DEFAULT 'information',
        presenter TEXT NOT NULL DEFAULT '',
        unit_id BLOB REFERENCES unit(id),
        planned_min INTEGER,
        actual_s INTEGER NOT NULL DEFAULT 0,
        confidential INTEGER NOT NULL DEFAULT 0,
        internal INTEGER NOT NULL DEFAULT 0,
        carried_from_id BLOB REFERENCES agenda_item(id),
        state TEXT NOT NULL DEFAULT 'accepted',
        state_reason TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        closed_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE meeting_document (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        agenda_item_id BLOB REFERENCES agenda_item(id),
        name TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        mime TEXT NOT NULL DEFAULT '',
        sha256 TEXT NOT NULL DEFAULT '',
        blob TEXT NOT NULL DEFAULT '',
        rank INTEGER NOT NULL DEFAULT 0,
        removed_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE participant (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        contact_id BLOB REFERENCES contact(id),
        agent_id BLOB REFERENCES agent(id),
        printed TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        role TEXT NOT NULL DEFAULT 'member',
        voting INTEGER NOT NULL DEFAULT 1,
        rank INTEGER NOT NULL DEFAULT 0,
        answer TEXT NOT NULL DEFAULT '',
        removed INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE attendance (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        participant_id BLOB REFERENCES participant(id),
        status TEXT NOT NULL DEFAULT 'present',
        proxy_id BLOB REFERENCES participant(id),
        in_at TEXT,
        out_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE meeting_reply (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        participant_id BLOB REFERENCES participant(id),
        email TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '',
        uid TEXT NOT NULL DEFAULT '',
        received_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE note (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        agenda_item_id BLOB REFERENCES agenda_item(id),
        position INTEGER NOT NULL DEFAULT 0,
        kind TEXT NOT NULL DEFAULT 'text',
        text TEXT NOT NULL DEFAULT '',
        t_offset INTEGER NOT NULL DEFAULT 0,
        author_id BLOB REFERENCES agent(id),
        typed_at TEXT,
        removed INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE minutes (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        kind TEXT NOT NULL DEFAULT 'minutes',
        status TEXT NOT NULL DEFAULT 'draft',
        approved_by BLOB REFERENCES agent(id),
        approved_at TEXT,
        summary_280 TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        reopen_reason TEXT NOT NULL DEFAULT '',
        replaces_id BLOB REFERENCES minutes(id),
        sent_at TEXT,
        content_sha256 TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE decision (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        minutes_id BLOB REFERENCES minutes(id),
        agenda_item_id BLOB REFERENCES agenda_item(id),
        note_id BLOB REFERENCES note(id),
        serial_id BLOB REFERENCES serial_number(id),
        number TEXT NOT NULL DEFAULT '',
        text TEXT NOT NULL DEFAULT '',
        votes_for INTEGER,
        votes_against INTEGER,
        abstentions INTEGER,
        taken_at TEXT,
        quorum_present INTEGER,
        quorum_needed INTEGER,
        off_quorum INTEGER NOT NULL DEFAULT 0,
        effective_on TEXT,
        supersedes_id BLOB REFERENCES decision(id),
        withdrawn INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE action_item (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        meeting_id BLOB REFERENCES meeting(id),
        agenda_item_id BLOB REFERENCES agenda_item(id),
        note_id BLOB REFERENCES note(id),
        decision_id BLOB REFERENCES decision(id),
        task_id BLOB REFERENCES task(id),
        text TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE template (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'letter',
        language TEXT NOT NULL DEFAULT 'fr',
        unit_id BLOB REFERENCES unit(id),
        sha256 TEXT NOT NULL DEFAULT '',
        blob TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        version INTEGER NOT NULL DEFAULT 1,
        replaces_id BLOB REFERENCES template(id),
        state TEXT NOT NULL DEFAULT 'draft',
        file_name TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        shipped INTEGER NOT NULL DEFAULT 0,
        last_used_on TEXT,
        faults INTEGER NOT NULL DEFAULT 0,
        warnings INTEGER NOT NULL DEFAULT 0,
        audience TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE template_field (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        template_id BLOB REFERENCES template(id),
        path TEXT NOT NULL DEFAULT '',
        notation TEXT NOT NULL DEFAULT 'tag',
        type TEXT NOT NULL DEFAULT 'text',
        required INTEGER NOT NULL DEFAULT 0,
        default_value TEXT NOT NULL DEFAULT '',
        help TEXT NOT NULL DEFAULT '',
        found_in TEXT NOT NULL DEFAULT '',
        checked_at TEXT,
        rank INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE document_draft (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        template_id BLOB REFERENCES template(id),
        source_table TEXT NOT NULL DEFAULT '',
        source_id BLOB,
        title TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'draft',
        state_reason TEXT NOT NULL DEFAULT '',
        mark TEXT NOT NULL DEFAULT 'none',
        serial_id BLOB REFERENCES serial_number(id),
        letter_id BLOB REFERENCES letter(id),
        language TEXT NOT NULL DEFAULT 'fr',
        final_sha256 TEXT NOT NULL DEFAULT '',
        finished_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE draft_version (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        draft_id BLOB REFERENCES document_draft(id),
        n INTEGER NOT NULL DEFAULT 1,
        sha256 TEXT NOT NULL DEFAULT '',
        blob TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        origin TEXT NOT NULL DEFAULT 'rendered',
        author_id BLOB REFERENCES agent(id),
        at TEXT,
        note TEXT NOT NULL DEFAULT '',
        parent_id BLOB REFERENCES draft_version(id),
        field_values TEXT NOT NULL DEFAULT '[]',
        unfilled TEXT NOT NULL DEFAULT '[]',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE review (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        version_id BLOB REFERENCES draft_version(id),
        reviewer_id BLOB REFERENCES agent(id),
        state TEXT NOT NULL DEFAULT 'asked',
        comments TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        answered_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE merge_job (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        template_id BLOB REFERENCES template(id),
        source TEXT NOT NULL DEFAULT '',
        mapping TEXT NOT NULL DEFAULT '{}',
        count INTEGER NOT NULL DEFAULT 0,
        results TEXT NOT NULL DEFAULT '[]',
        state TEXT NOT NULL DEFAULT 'prepared',
        finished_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE transmission (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        draft_id BLOB REFERENCES document_draft(id),
        minutes_id BLOB REFERENCES minutes(id),
        recipients TEXT NOT NULL DEFAULT '[]',
        channel TEXT NOT NULL DEFAULT 'email',
        at TEXT,
        receipt TEXT NOT NULL DEFAULT '',
        sha256 TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE task (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        owner_id BLOB REFERENCES agent(id),
        owner TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        importance TEXT NOT NULL DEFAULT 'normal',
        state TEXT NOT NULL DEFAULT 'todo',
        state_reason TEXT NOT NULL DEFAULT '',
        done_on TEXT,
        origin TEXT NOT NULL DEFAULT 'own',
        source_id BLOB,
        unit_id BLOB REFERENCES unit(id),
        percent INTEGER NOT NULL DEFAULT 0,
        postponed_from TEXT,
        changed_at TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
)

LOCAL: Final = (
    # What was typed in a meeting since its note was saved last; only added to, emptied once the note is saved.
    """
    CREATE TABLE note_journal (
        seq INTEGER PRIMARY KEY,
        meeting_id BLOB NOT NULL,
        agenda_item_id BLOB NOT NULL,
        note_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        t_offset INTEGER NOT NULL,
        typed_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX note_journal_note ON note_journal(note_id, seq)",
)

INDEXES: Final = (
    "CREATE INDEX meeting_series_unit ON meeting_series(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX meeting_series_template ON meeting_series(template_id) WHERE template_id IS NOT NULL",
    "CREATE INDEX meeting_of_series ON meeting(series_id) WHERE series_id IS NOT NULL",
    "CREATE INDEX meeting_in_room ON meeting(room_id) WHERE room_id IS NOT NULL",
    "CREATE INDEX meeting_unit ON meeting(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX room_booking_room ON room_booking(room_id)",
    "CREATE INDEX room_booking_meeting ON room_booking(meeting_id)",
    "CREATE INDEX agenda_call_meeting ON agenda_call(meeting_id)",
    "CREATE INDEX agenda_call_unit ON agenda_call(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX agenda_item_meeting ON agenda_item(meeting_id, position)",
    "CREATE INDEX agenda_item_unit ON agenda_item(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX agenda_item_carried_from ON agenda_item(carried_from_id) WHERE carried_from_id IS NOT NULL",
    "CREATE INDEX meeting_document_meeting ON meeting_document(meeting_id)",
    "CREATE INDEX meeting_document_agenda_item ON meeting_document(agenda_item_id) WHERE agenda_item_id IS NOT NULL",
    "CREATE INDEX participant_meeting ON participant(meeting_id, rank)",
    "CREATE INDEX participant_contact ON participant(contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX participant_agent ON participant(agent_id) WHERE agent_id IS NOT NULL",
    "CREATE INDEX attendance_participant ON attendance(participant_id, in_at)",
    "CREATE INDEX attendance_proxy ON attendance(proxy_id) WHERE proxy_id IS NOT NULL",
    "CREATE INDEX meeting_reply_meeting ON meeting_reply(meeting_id)",
    "CREATE INDEX meeting_reply_participant ON meeting_reply(participant_id)",
    "CREATE INDEX note_agenda_item ON note(agenda_item_id, position)",
    "CREATE INDEX note_author ON note(author_id) WHERE author_id IS NOT NULL",
    "CREATE INDEX minutes_meeting ON minutes(meeting_id)",
    "CREATE INDEX minutes_approved_by ON minutes(approved_by) WHERE approved_by IS NOT NULL",
    "CREATE INDEX minutes_replaces ON minutes(replaces_id) WHERE replaces_id IS NOT NULL",
    "CREATE INDEX decision_meeting ON decision(meeting_id)",
    "CREATE INDEX decision_minutes ON decision(minutes_id) WHERE minutes_id IS NOT NULL",
    "CREATE INDEX decision_agenda_item ON decision(agenda_item_id) WHERE agenda_item_id IS NOT NULL",
    "CREATE INDEX decision_note ON decision(note_id) WHERE note_id IS NOT NULL",
    "CREATE INDEX decision_serial ON decision(serial_id) WHERE serial_id IS NOT NULL",
    "CREATE INDEX decision_supersedes ON decision(supersedes_id) WHERE supersedes_id IS NOT NULL",
    "CREATE INDEX action_item_meeting ON action_item(meeting_id)",
    "CREATE INDEX action_item_agenda_item ON action_item(agenda_item_id) WHERE agenda_item_id IS NOT NULL",
    "CREATE INDEX action_item_note ON action_item(note_id) WHERE note_id IS NOT NULL",
    "CREATE INDEX action_item_decision ON action_item(decision_id) WHERE decision_id IS NOT NULL",
    "CREATE INDEX action_item_task ON action_item(task_id) WHERE task_id IS NOT NULL",
    "CREATE INDEX template_unit ON template(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX template_replaces ON template(replaces_id) WHERE replaces_id IS NOT NULL",
    "CREATE INDEX template_field_template ON template_field(template_id)",
    "CREATE INDEX document_draft_template ON document_draft(template_id)",
    "CREATE INDEX document_draft_serial ON document_draft(serial_id) WHERE serial_id IS NOT NULL",
    "CREATE INDEX document_draft_letter ON document_draft(letter_id) WHERE letter_id IS NOT NULL",
    "CREATE INDEX draft_version_draft ON draft_version(draft_id, n)",
    "CREATE INDEX draft_version_author ON draft_version(author_id) WHERE author_id IS NOT NULL",
    "CREATE INDEX draft_version_parent ON draft_version(parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX review_version ON review(version_id)",
    "CREATE INDEX review_reviewer ON review(reviewer_id) WHERE reviewer_id IS NOT NULL",
    "CREATE INDEX merge_job_template ON merge_job(template_id)",
    "CREATE INDEX transmission_draft ON transmission(draft_id) WHERE draft_id IS NOT NULL",
    "CREATE INDEX transmission_minutes ON transmission(minutes_id) WHERE minutes_id IS NOT NULL",
    "CREATE INDEX task_owner ON task(owner_id) WHERE owner_id IS NOT NULL",
    "CREATE INDEX task_unit ON task(unit_id) WHERE unit_id IS NOT NULL",
    "CREATE INDEX meeting_starts ON meeting(starts_at)",
    "CREATE INDEX meeting_uid ON meeting(ics_uid)",
    "CREATE INDEX room_booking_span ON room_booking(room_id, starts_at, ends_at)",
    "CREATE INDEX task_due ON task(state, due_on)",
    "CREATE INDEX task_source ON task(source_id) WHERE source_id IS NOT NULL",
    "CREATE INDEX document_draft_source ON document_draft(source_id) WHERE source_id IS NOT NULL",
)


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in (*SYNCED, *LOCAL, *INDEXES):
        op.execute(statement)
