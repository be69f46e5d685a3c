"""Fiscal years, budget lines, movements, suppliers, invoices, carbon.

Revision 4. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "4"
down_revision = "3"
branch_labels = None
depends_on = None

SYNCED: Final = (
    """
    CREATE TABLE fiscal_year (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        year INTEGER NOT NULL DEFAULT 0,
        profile TEXT NOT NULL DEFAULT 'state',
        state TEXT NOT NULL DEFAULT 'open',
        closed_at TEXT,
        closing_hash TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE budget_node (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        fiscal_year_id BLOB REFERENCES fiscal_year(id),
        parent_id BLOB REFERENCES budget_node(id),
        kind TEXT NOT NULL DEFAULT 'group',
        code TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        label_en TEXT NOT NULL DEFAULT '',
        rank INTEGER NOT NULL DEFAULT 0,
        ministry TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE budget_line (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        fiscal_year_id BLOB REFERENCES fiscal_year(id),
        node_id BLOB REFERENCES budget_node(id),
        code TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        title INTEGER NOT NULL DEFAULT 3,
        account TEXT NOT NULL DEFAULT '',
        rule TEXT NOT NULL DEFAULT 'block',
        warn_percent INTEGER NOT NULL DEFAULT 90,
        forecast_cents INTEGER,
        previous_id BLOB REFERENCES budget_line(id),
        rank INTEGER NOT NULL DEFAULT 0,
        inactive INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE commitment (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        fiscal_year_id BLOB REFERENCES fiscal_year(id),
        line_id BLOB REFERENCES budget_line(id),
        number TEXT NOT NULL DEFAULT '',
        supplier_id BLOB REFERENCES supplier(id),
        contract TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        committed_on TEXT,
        is_environmental INTEGER NOT NULL DEFAULT 0,
        notes TEXT NOT NULL DEFAULT '',
        service_code TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE commitment_instalment (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        commitment_id BLOB REFERENCES commitment(id),
        due_on TEXT,
        amount_cents INTEGER NOT NULL DEFAULT 0,
        label TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE movement (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        fiscal_year_id BLOB REFERENCES fiscal_year(id),
        line_id BLOB REFERENCES budget_line(id),
        nature TEXT NOT NULL DEFAULT '',
        effect TEXT NOT NULL DEFAULT '',
        amount_cents INTEGER NOT NULL DEFAULT 0,
        ae_cents INTEGER NOT NULL DEFAULT 0,
        cp_cents INTEGER NOT NULL DEFAULT 0,
        commitment_id BLOB REFERENCES commitment(id),
        target_id BLOB,
        pair_id BLOB,
        supplier_id BLOB REFERENCES supplier(id),
        invoice_id BLOB,
        happened_on TEXT,
        label TEXT NOT NULL DEFAULT '',
        document TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'ordinary',
        exception TEXT NOT NULL DEFAULT '',
        authority TEXT NOT NULL DEFAULT '',
        is_provisional INTEGER NOT NULL DEFAULT 0,
        quota_cents INTEGER NOT NULL DEFAULT 0,
        hlc INTEGER NOT NULL DEFAULT 0,
        prev_hash TEXT NOT NULL DEFAULT '',
        import_key TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE quota_grant (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        line_id BLOB REFERENCES budget_line(id),
        agent_id BLOB REFERENCES agent(id),
        amount_cents INTEGER NOT NULL DEFAULT 0,
        granted_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE drift_acknowledgement (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        line_id BLOB REFERENCES budget_line(id),
        basis TEXT NOT NULL DEFAULT 'committed',
        gap_basis_points INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '',
        acknowledged_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE supplier (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        siren TEXT,
        siret TEXT,
        vat TEXT,
        aliases TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL DEFAULT 'active',
        email TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        organisation_id BLOB REFERENCES organisation(id),
        duplicate_of_id BLOB REFERENCES supplier(id),
        country TEXT NOT NULL DEFAULT 'FR',
        identifier TEXT NOT NULL DEFAULT '',
        identifier_kind TEXT NOT NULL DEFAULT '',
        environment TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE supplier_account (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        supplier_id BLOB REFERENCES supplier(id),
        iban TEXT NOT NULL DEFAULT '',
        bic TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        inactive INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE invoice (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        supplier_id BLOB REFERENCES supplier(id),
        number TEXT NOT NULL DEFAULT '',
        number_key TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'invoice',
        issued_on TEXT,
        received_on TEXT,
        due_on TEXT,
        net_cents INTEGER NOT NULL DEFAULT 0,
        vat_cents INTEGER NOT NULL DEFAULT 0,
        gross_cents INTEGER NOT NULL DEFAULT 0,
        currency TEXT NOT NULL DEFAULT 'EUR',
        service_code TEXT NOT NULL DEFAULT '',
        contract TEXT NOT NULL DEFAULT '',
        order_number TEXT NOT NULL DEFAULT '',
        seller_name TEXT NOT NULL DEFAULT '',
        seller_siren TEXT NOT NULL DEFAULT '',
        seller_vat TEXT NOT NULL DEFAULT '',
        seller_iban TEXT NOT NULL DEFAULT '',
        sha256 TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT 'typed',
        state TEXT NOT NULL DEFAULT 'received',
        state_reason TEXT NOT NULL DEFAULT '',
        prepaid_cents INTEGER NOT NULL DEFAULT 0,
        payable_cents INTEGER NOT NULL DEFAULT 0,
        duplicate_of_id BLOB REFERENCES invoice(id),
        notes TEXT NOT NULL DEFAULT '',
        file_name TEXT NOT NULL DEFAULT '',
        findings TEXT NOT NULL DEFAULT '[]',
        blob TEXT,
        reference TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE invoice_line (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        invoice_id BLOB REFERENCES invoice(id),
        rank INTEGER NOT NULL DEFAULT 0,
        label TEXT NOT NULL DEFAULT '',
        quantity TEXT NOT NULL DEFAULT '1',
        unit_price TEXT NOT NULL DEFAULT '0',
        net_cents INTEGER NOT NULL DEFAULT 0,
        vat_rate TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE invoice_vat (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        invoice_id BLOB REFERENCES invoice(id),
        category TEXT NOT NULL DEFAULT 'S',
        rate TEXT NOT NULL DEFAULT '',
        base_cents INTEGER NOT NULL DEFAULT 0,
        vat_cents INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE invoice_match (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        invoice_id BLOB REFERENCES invoice(id),
        commitment_id BLOB REFERENCES commitment(id),
        amount_cents INTEGER NOT NULL DEFAULT 0,
        score INTEGER NOT NULL DEFAULT 0,
        reasons TEXT NOT NULL DEFAULT '[]',
        decision TEXT NOT NULL DEFAULT 'proposed',
        decided_by TEXT NOT NULL DEFAULT '',
        decided_at TEXT,
        undone_reason TEXT NOT NULL DEFAULT '',
        movement_id BLOB,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE payment_request (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        invoice_id BLOB REFERENCES invoice(id),
        commitment_id BLOB REFERENCES commitment(id),
        received_on TEXT,
        received_how TEXT NOT NULL DEFAULT 'receipt',
        verified_on TEXT,
        delay_days INTEGER NOT NULL DEFAULT 30,
        interrupted_on TEXT,
        interruption_reason TEXT NOT NULL DEFAULT '',
        resumed_on TEXT,
        ordered_on TEXT,
        paid_on TEXT,
        amount_cents INTEGER NOT NULL DEFAULT 0,
        requested_on TEXT,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE reference_rate (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        from_on TEXT,
        basis_points INTEGER NOT NULL DEFAULT 0,
        source TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE carbon_factor (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        unit TEXT NOT NULL DEFAULT '',
        value TEXT NOT NULL DEFAULT '0',
        scope TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '',
        version TEXT NOT NULL DEFAULT '',
        dated TEXT,
        licence TEXT NOT NULL DEFAULT '',
        uncertainty TEXT NOT NULL DEFAULT 'medium',
        family TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE carbon_estimate (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        subject TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'seminar',
        commitment_id BLOB REFERENCES commitment(id),
        estimated_on TEXT,
        grams INTEGER NOT NULL DEFAULT 0,
        people INTEGER,
        replaces_id BLOB,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
    """
    CREATE TABLE carbon_post (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        estimate_id BLOB REFERENCES carbon_estimate(id),
        rank INTEGER NOT NULL DEFAULT 0,
        factor_id BLOB REFERENCES carbon_factor(id),
        factor_code TEXT NOT NULL DEFAULT '',
        factor_version TEXT NOT NULL DEFAULT '',
        factor_value TEXT NOT NULL DEFAULT '0',
        quantity TEXT NOT NULL DEFAULT '0',
        label TEXT NOT NULL DEFAULT '',
        milligrams INTEGER NOT NULL DEFAULT 0,
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
)

LOCAL: Final = (
    # Movements that the fold found without effect, or that wait for the row they speak of: balances leave them out.
    """
    CREATE TABLE movement_inert (
        id BLOB PRIMARY KEY,
        line_id BLOB,
        effect TEXT NOT NULL DEFAULT '',
        amount_cents INTEGER NOT NULL DEFAULT 0,
        ae_cents INTEGER NOT NULL DEFAULT 0,
        cp_cents INTEGER NOT NULL DEFAULT 0,
        verdict TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID
    """,
)

INDEXES: Final = (
    "CREATE INDEX fiscal_year_year ON fiscal_year(year)",
    "CREATE INDEX budget_node_parent ON budget_node(parent_id)",
    "CREATE INDEX budget_node_year ON budget_node(fiscal_year_id, rank)",
    "CREATE INDEX budget_line_year ON budget_line(fiscal_year_id, rank)",
    "CREATE INDEX budget_line_node ON budget_line(node_id)",
    "CREATE INDEX budget_line_previous ON budget_line(previous_id) WHERE previous_id IS NOT NULL",
    "CREATE INDEX commitment_year ON commitment(fiscal_year_id, local_id)",
    "CREATE INDEX commitment_line ON commitment(line_id, local_id)",
    "CREATE INDEX commitment_number ON commitment(number) WHERE number <> ''",
    "CREATE INDEX commitment_supplier ON commitment(supplier_id) WHERE supplier_id IS NOT NULL",
    "CREATE INDEX commitment_instalment_commitment ON commitment_instalment(commitment_id, due_on)",
    # Holds all that balances add up: the table itself is not read.
    "CREATE INDEX movement_sums ON movement(line_id, effect, amount_cents, ae_cents, cp_cents)",
    "CREATE INDEX movement_year ON movement(fiscal_year_id, happened_on, local_id)",
    "CREATE INDEX movement_line ON movement(line_id, local_id)",
    "CREATE INDEX movement_commitment ON movement(commitment_id, local_id) WHERE commitment_id IS NOT NULL",
    "CREATE INDEX movement_target ON movement(target_id) WHERE target_id IS NOT NULL",
    "CREATE INDEX movement_pair ON movement(pair_id) WHERE pair_id IS NOT NULL",
    "CREATE INDEX movement_supplier ON movement(supplier_id, happened_on) WHERE supplier_id IS NOT NULL",
    "CREATE INDEX movement_invoice ON movement(invoice_id) WHERE invoice_id IS NOT NULL",
    "CREATE INDEX movement_import ON movement(import_key) WHERE import_key IS NOT NULL",
    "CREATE INDEX movement_chain ON movement(origin_device, hlc)",
    "CREATE INDEX movement_clock ON movement(hlc)",
    "CREATE INDEX movement_inert_line ON movement_inert(line_id, effect)",
    "CREATE INDEX quota_grant_line ON quota_grant(line_id, agent_id)",
    "CREATE INDEX drift_acknowledgement_line ON drift_acknowledgement(line_id, basis)",
    "CREATE INDEX supplier_name ON supplier(name)",
    "CREATE INDEX supplier_siren ON supplier(siren) WHERE siren IS NOT NULL",
    "CREATE INDEX supplier_organisation ON supplier(organisation_id) WHERE organisation_id IS NOT NULL",
    "CREATE INDEX supplier_duplicate ON supplier(duplicate_of_id) WHERE duplicate_of_id IS NOT NULL",
    "CREATE INDEX supplier_account_supplier ON supplier_account(supplier_id)",
    "CREATE INDEX supplier_account_iban ON supplier_account(iban) WHERE iban <> ''",
    "CREATE INDEX invoice_number ON invoice(number_key, gross_cents)",
    "CREATE INDEX invoice_state ON invoice(state, received_on, local_id)",
    "CREATE INDEX invoice_supplier ON invoice(supplier_id, local_id) WHERE supplier_id IS NOT NULL",
    "CREATE INDEX invoice_received ON invoice(received_on, local_id)",
    "CREATE INDEX invoice_sha256 ON invoice(sha256) WHERE sha256 <> ''",
    "CREATE INDEX invoice_duplicate ON invoice(duplicate_of_id) WHERE duplicate_of_id IS NOT NULL",
    "CREATE INDEX invoice_line_invoice ON invoice_line(invoice_id, rank)",
    "CREATE INDEX invoice_vat_invoice ON invoice_vat(invoice_id)",
    "CREATE INDEX invoice_match_invoice ON invoice_match(invoice_id)",
    "CREATE INDEX invoice_match_commitment ON invoice_match(commitment_id)",
    "CREATE INDEX payment_request_invoice ON payment_request(invoice_id)",
    "CREATE INDEX payment_request_commitment ON payment_request(commitment_id)",
    "CREATE INDEX payment_request_paid ON payment_request(paid_on, received_on)",
    "CREATE INDEX reference_rate_day ON reference_rate(from_on)",
    "CREATE INDEX carbon_factor_code ON carbon_factor(code, local_id)",
    "CREATE INDEX carbon_estimate_commitment ON carbon_estimate(commitment_id) WHERE commitment_id IS NOT NULL",
    "CREATE INDEX carbon_post_estimate ON carbon_post(estimate_id, rank)",
    "CREATE INDEX carbon_post_factor ON carbon_post(factor_id) WHERE factor_id IS NOT NULL",
)


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in (*SYNCED, *LOCAL, *INDEXES):
        op.execute(statement)
