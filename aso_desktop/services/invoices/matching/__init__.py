"""Which commitment an invoice belongs to: named reasons, a score, a decision. Pure: no file, no clock, no database.

decision = decide(facts, Open(commitments))
decision.kind                # automatic, proposed, none
decision.options[0].reasons  # (("order_exact", 6), ("supplier_certain", 2), …)
"""

from aso_desktop.services.invoices.matching.deciding import AUTOMATIC, NONE, PROPOSED, Decision, decide
from aso_desktop.services.invoices.matching.facts import Facts, Open, OpenCommitment, tolerance
from aso_desktop.services.invoices.matching.scoring import Option

__all__ = [
    "AUTOMATIC", "NONE", "PROPOSED", "Decision", "Facts", "Open", "OpenCommitment", "Option", "decide", "tolerance",
]  # fmt: skip
