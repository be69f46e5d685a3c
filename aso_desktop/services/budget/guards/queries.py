"""Triggers that refuse a movement which breaks an invariant of the ledger, whoever writes it.

Each names its invariant in its message. Those that depend on what else has arrived are silent while rows of colleagues
are merged or loaded in bulk (`capture_off`): there the fold judges, and nothing is dropped.
"""

from typing import Final

_HERE: Final = "NOT EXISTS (SELECT 1 FROM store_state WHERE name = 'capture_off')"
_CREDITS: Final = (
    "('opening', 'allotment', 'carry_forward', 'earmarked_funds', 'cancellation', 'virement', 'redeployment',"
    " 'transfer')"
)
_PAIRED: Final = "('virement', 'redeployment', 'transfer')"
_OBLIGATIONS: Final = "('commitment', 'increase', 'withdrawal')"
_FREEZES: Final = "('freeze', 'unfreeze')"
_DIRECT: Final = "('direct_payment')"
_REQUESTS: Final = "('payment_request')"
_PAYMENTS: Final = "('payment')"
_VERIFICATIONS: Final = "('verification')"
_AE_TAKERS: Final = "('commitment', 'increase', 'withdrawal', 'direct_payment')"
_STEPS: Final = "('verification', 'payment_request', 'payment')"


def _refusal(name: str, moment: str, when: str, unless_broken: str, message: str) -> str:
    """Return a trigger that refuses an inserted movement of which `unless_broken` is true."""
    return (
        f"CREATE TRIGGER movement_{name} {moment} INSERT ON movement WHEN {when} BEGIN "
        f"SELECT RAISE(ABORT, '{message}') WHERE {unless_broken}; END"
    )


def _of_line(effects: str, column: str) -> str:
    """Return the sum of a column over rows of the line that count."""
    return (
        f"(SELECT coalesce(sum({column}), 0) FROM movement WHERE line_id = NEW.line_id AND effect IN {effects})"
        f" - (SELECT coalesce(sum({column}), 0) FROM movement_inert WHERE line_id = NEW.line_id"
        f" AND effect IN {effects})"
    )


def _of_commitment(effects: str) -> str:
    """Return the sum of the amounts of rows of the commitment that count: by its own index (`+`), not by effect."""
    return (
        "(SELECT coalesce(sum(amount_cents), 0) FROM movement WHERE commitment_id = NEW.commitment_id"
        f" AND +effect IN {effects} AND id NOT IN (SELECT id FROM movement_inert))"
    )


_AE_LEFT: Final = (
    f"{_of_line(_CREDITS, 'ae_cents')} - ({_of_line(_FREEZES, 'ae_cents')}) - ({_of_line(_AE_TAKERS, 'ae_cents')})"
)
_CP_LEFT: Final = (
    f"{_of_line(_CREDITS, 'cp_cents')} - ({_of_line(_FREEZES, 'cp_cents')})"
    f" - ({_of_line(_DIRECT, 'cp_cents')})"
    f" - max({_of_line(_REQUESTS, 'amount_cents')}, {_of_line(_PAYMENTS, 'cp_cents')})"
)
_BLOCKS: Final = "(SELECT rule FROM budget_line WHERE id = NEW.line_id) = 'block'"
_NOT_DEROGATED: Final = (
    "NOT EXISTS (SELECT 1 FROM movement AS d WHERE d.target_id = NEW.id AND d.nature = 'derogation')"
)
NET: Final = _of_commitment(_OBLIGATIONS)
VERIFIED: Final = _of_commitment(_VERIFICATIONS)
REQUESTED: Final = _of_commitment(_REQUESTS)
PAID: Final = _of_commitment(_PAYMENTS)

_MONEY: Final = " OR ".join(
    f"typeof(NEW.{name}) <> 'integer' OR abs(NEW.{name}) > 999999999999999"
    for name in ("amount_cents", "ae_cents", "cp_cents", "quota_cents")
)
_SHAPE: Final = f"""
    NEW.effect <> NEW.nature
    OR NEW.effect IN ('commitment', 'increase')
        AND (NEW.amount_cents <= 0 OR NEW.ae_cents <> NEW.amount_cents OR NEW.cp_cents <> 0)
    OR NEW.effect = 'withdrawal'
        AND (NEW.amount_cents >= 0 OR NEW.ae_cents NOT IN (0, NEW.amount_cents) OR NEW.cp_cents <> 0)
    OR NEW.effect = 'payment'
        AND (NEW.amount_cents <= 0 OR NEW.ae_cents <> 0 OR NEW.cp_cents <> NEW.amount_cents)
    OR NEW.effect = 'direct_payment'
        AND (NEW.amount_cents <= 0 OR NEW.ae_cents <> NEW.amount_cents OR NEW.cp_cents <> NEW.amount_cents)
    OR NEW.effect IN ('verification', 'payment_request', 'invoicing', 'credit_note', 'notification', 'derogation')
        AND (NEW.ae_cents <> 0 OR NEW.cp_cents <> 0)
    OR NEW.effect IN ('verification', 'payment_request', 'invoicing') AND NEW.amount_cents <= 0
    OR NEW.effect = 'credit_note' AND NEW.amount_cents >= 0
    OR NEW.effect IN ({_CREDITS[1:-1]}, 'freeze', 'unfreeze') AND NEW.amount_cents <> 0
    OR NEW.effect = 'freeze' AND min(NEW.ae_cents, NEW.cp_cents) < 0
    OR NEW.effect IN ('unfreeze', 'cancellation') AND max(NEW.ae_cents, NEW.cp_cents) > 0
"""
_REVERSAL: Final = """
    EXISTS (
        SELECT 1 FROM movement AS target WHERE target.id = NEW.target_id AND target.nature <> '' AND (
            target.nature = 'reversal' OR target.effect <> NEW.effect OR target.line_id IS NOT NEW.line_id
            OR target.commitment_id IS NOT NEW.commitment_id OR target.amount_cents <> -NEW.amount_cents
            OR target.ae_cents <> -NEW.ae_cents OR target.cp_cents <> -NEW.cp_cents
        )
    )
"""

TRIGGERS: Final = (
    _refusal("money", "BEFORE", "TRUE", _MONEY, "I-MONEY: amounts are whole centimes of at most fifteen figures"),
    _refusal(
        "shape",
        "BEFORE",
        "NEW.nature NOT IN ('', 'reversal')",
        _SHAPE,
        "I-NODOUBLE: each euro stands in one column, as its nature says",
    ),
    _refusal("reversal", "BEFORE", "NEW.nature = 'reversal'", _REVERSAL, "I-APPEND: a reversal is its target negated"),
    _refusal(
        "reversed_once",
        "BEFORE",
        f"NEW.nature = 'reversal' AND {_HERE}",
        "EXISTS (SELECT 1 FROM movement WHERE target_id = NEW.target_id AND nature = 'reversal')",
        "I-APPEND: a movement is reversed once",
    ),
    _refusal(
        "pair",
        "AFTER",
        f"NEW.effect IN {_PAIRED} AND NEW.pair_id IS NOT NULL",
        "EXISTS (SELECT 1 FROM movement WHERE pair_id = NEW.pair_id AND nature <> 'reversal' GROUP BY pair_id"
        " HAVING count(*) > 2 OR count(*) = 2 AND (sum(ae_cents) <> 0 OR sum(cp_cents) <> 0))",
        "I-SUM: reappropriations come in pairs that sum to zero",
    ),
    _refusal(
        "title_2",
        "AFTER",
        f"NEW.effect IN {_PAIRED} AND NEW.nature <> 'reversal' AND NEW.pair_id IS NOT NULL",
        "EXISTS (SELECT 1 FROM movement AS gives JOIN movement AS takes ON takes.pair_id = gives.pair_id"
        " JOIN budget_line AS source ON source.id = gives.line_id JOIN budget_line AS aim ON aim.id = takes.line_id"
        " WHERE gives.pair_id = NEW.pair_id AND takes.ae_cents + takes.cp_cents > gives.ae_cents + gives.cp_cents"
        " AND aim.title = 2 AND source.title <> 2)",
        "I-TITRE2: nothing raises title 2 from another title",
    ),
    _refusal(
        "year",
        "BEFORE",
        "NEW.line_id IS NOT NULL",
        "NEW.fiscal_year_id <> (SELECT fiscal_year_id FROM budget_line WHERE id = NEW.line_id)",
        "I-ANNUAL: a movement belongs to the year of its line",
    ),
    _refusal(
        "annual",
        "BEFORE",
        f"NEW.line_id IS NOT NULL AND {_HERE}",
        "(SELECT state FROM fiscal_year WHERE id = NEW.fiscal_year_id) <> 'open'"
        " AND (NEW.kind NOT IN ('complementary', 'regularisation') OR NEW.reason = '')",
        "I-ANNUAL: a closed year accepts only late rows with their reason",
    ),
    _refusal(
        "withdrawal",
        "AFTER",
        f"NEW.nature = 'withdrawal' AND {_HERE}",
        f"{NET} < {VERIFIED} OR NEW.ae_cents <> 0 AND NEW.exception = ''"
        " AND (SELECT fiscal_year_id FROM commitment WHERE id = NEW.commitment_id) IS NOT NEW.fiscal_year_id",
        "I-RETRAIT: a withdrawal is at most what is left, and gives AE back in its own year only",
    ),
    _refusal(
        "order",
        "AFTER",
        f"NEW.commitment_id IS NOT NULL AND NEW.nature <> 'withdrawal' AND {_HERE}"
        f" AND NEW.effect IN ({_STEPS[1:-1]}, {_OBLIGATIONS[1:-1]})",
        f"NOT (0 <= {PAID} AND {PAID} <= {REQUESTED} AND {REQUESTED} <= {VERIFIED} AND {VERIFIED} <= {NET})",
        "I-ORDER: paid, requested, verified, committed: each at most the next",
    ),
    _refusal(
        "ae_block",
        "AFTER",
        f"NEW.ae_cents > 0 AND NEW.nature IN ('commitment', 'increase', 'direct_payment') AND {_HERE}",
        f"{_BLOCKS} AND {_NOT_DEROGATED} AND {_AE_LEFT} < 0",
        "I-BLOCK: the line has not enough commitment authority",
    ),
    _refusal(
        "cp_block",
        "AFTER",
        f"NEW.nature IN ('payment_request', 'direct_payment') AND {_HERE}",
        f"{_BLOCKS} AND {_NOT_DEROGATED} AND {_CP_LEFT} < 0",
        "I-BLOCK: the line has not enough payment credit",
    ),
    "CREATE TRIGGER fiscal_year_stays_closed BEFORE UPDATE OF state ON fiscal_year "
    f"WHEN OLD.state = 'closed' AND NEW.state <> 'closed' AND {_HERE} "
    "BEGIN SELECT RAISE(ABORT, 'I-ANNUAL: a closed year stays closed'); END",
    "CREATE TRIGGER budget_line_stays BEFORE UPDATE OF title, fiscal_year_id ON budget_line "
    "WHEN (OLD.title <> NEW.title OR OLD.fiscal_year_id IS NOT NEW.fiscal_year_id AND OLD.fiscal_year_id IS NOT NULL)"
    f" AND {_HERE} AND EXISTS (SELECT 1 FROM movement WHERE line_id = OLD.id) "
    "BEGIN SELECT RAISE(ABORT, 'I-TITRE2: a line with movements keeps its title and its year'); END",
)
"""Given to `store.migrate.migrate(derived=…)`."""
