"""Quotas, firm and provisional commitments, and the case of over-commitment with its four actions."""

from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.proof import findings
from aso_desktop.services.budget.reports import Order, sheet_of
from aso_desktop.services.budget.values import CommitmentInput, Derogation, MoveInput
from tests.services.budget.conftest import AGENT, NOW, OTHER_AGENT, YEAR, Desk


def merged(desk: Desk, line: UUID, cents: int) -> UUID:
    """Let a colleague commit as if nothing of ours had reached him: the rule of the line does not hold him back."""
    desk.execute("UPDATE budget_line SET rule = 'warn' WHERE id = ?", line.bytes)
    made = desk.as_agent(OTHER_AGENT, "e" * 32).commit(CommitmentInput(line, "Reçu d’un collègue", cents))
    desk.execute("UPDATE budget_line SET rule = 'block' WHERE id = ?", line.bytes)
    assert made.commitment_id
    return made.commitment_id


def test_without_quotas_every_commitment_is_firm_and_with_one_what_exceeds_it_is_provisional(desk: Desk) -> None:
    line = desk.line("QUOTA", 100_000)
    first = desk.ledger.commit(CommitmentInput(line, "Sans quota", 10_000))
    assert not first.is_provisional
    desk.budget.grant_quota(line, AGENT, 30_000)
    desk.budget.grant_quota(line, OTHER_AGENT, 20_000)
    assert queries.reserve(desk.reader, line) == 40_000
    with pytest.raises(UserError, match="does not hold"):
        desk.budget.grant_quota(line, AGENT, 40_001)
    inside = desk.ledger.commit(CommitmentInput(line, "Dans le quota", 25_000))
    assert not inside.is_provisional
    assert queries.quota_left(desk.reader, line, AGENT) == 5_000
    assert queries.reserve(desk.reader, line) == 40_000
    outside = desk.ledger.commit(CommitmentInput(line, "Hors quota", 6_000))
    assert outside.is_provisional
    assert outside.notice
    assert outside.commitment_id
    year = queries.years(desk.reader)[0]
    sheet = sheet_of(desk.reader, Order("line", year, line), NOW.date(), lambda _context, words: words)
    labels = [row[2] for row in sheet.rows]
    assert labels == ["", "Sans quota", "Dans le quota", "Hors quota – Subject to confirmation"]
    with pytest.raises(UserError, match="provisional"):
        desk.ledger.notify(outside.commitment_id)
    desk.ledger.notify(outside.commitment_id, Derogation("Le directeur", "Urgence"))
    assert inside.commitment_id
    desk.ledger.notify(inside.commitment_id)
    states = {
        row.subject: row.state
        for row in listing.commitment_rows(desk.reader, listing.commitment_ids(desk.reader, YEAR))
    }
    assert states == {"Sans quota": "firm", "Dans le quota": "notified", "Hors quota": "notified"}
    desk.ledger.reverse(inside.movement_id, "Annulé")
    assert queries.quota_left(desk.reader, line, AGENT) == 30_000


@pytest.mark.parametrize("action", ["withdraw", "reduce", "cover", "derogate"])
def test_two_commitments_made_apart_survive_and_each_action_closes_the_case(desk: Desk, action: str) -> None:
    line, rich = desk.line("PARTAGE", 100_000), desk.line("RICHE", 100_000)
    ours = desk.commit(line, 70_000, "Le nôtre")
    theirs = merged(desk, line, 50_000)
    assert desk.balances(line).ae_available == -20_000
    (case,) = cases(desk.reader, YEAR)
    assert (case.excess_cents, case.cause, case.is_open) == (20_000, "merge", True)
    (exceeding,) = case.commitments
    assert (exceeding.commitment.id, exceeding.excess_cents, exceeding.agent) == (theirs, 20_000, "Chloé Duval")
    year = queries.year_of(desk.reader, 2026)
    assert year
    assert [one.invariant for one in findings(desk.reader, year)] == ["I-BLOCK"]
    if action == "withdraw":
        desk.step(theirs, Nature.WITHDRAWAL, 50_000)
    elif action == "reduce":
        desk.step(ours, Nature.WITHDRAWAL, 20_000)
    elif action == "cover":
        desk.ledger.move(MoveInput(rich, line, 20_000, 0))
    else:
        desk.ledger.derogate(theirs, 20_000, Derogation("Le secrétaire général", "Sommet"))
    assert not [case for case in cases(desk.reader, YEAR) if case.is_open]
    assert not findings(desk.reader, year)


def test_a_notified_commitment_is_pinned_and_the_other_one_carries_the_excess(desk: Desk) -> None:
    line = desk.line("PARTAGE", 100_000)
    ours = desk.commit(line, 70_000)
    theirs = merged(desk, line, 50_000)
    desk.ledger.notify(theirs)
    (case,) = cases(desk.reader, YEAR)
    (exceeding,) = case.commitments
    assert (exceeding.commitment.id, exceeding.excess_cents) == (ours, 20_000)


def test_lists_are_read_in_pages_and_suppliers_by_use(desk: Desk, supplier: UUID) -> None:
    line = desk.line("LISTE", 1_000_000)
    for number in range(5):
        desk.commit(line, 100 + number, f"Achat {number}", supplier_id=supplier)
    view = listing.View(year_id=YEAR, line_id=line)
    first = listing.first_page(desk.reader, view, 4)
    places = listing.ids(desk.reader, view)
    assert [row.local_id for row in first] == places[:4]
    assert listing.rows(desk.reader, places[4:]) == listing.rows_of(desk.reader, view)[4:]
    assert listing.count(desk.reader, view) == len(places) == 6
    assert listing.count(desk.reader, replaced(view, text="Achat 3")) == 1
    assert listing.count(desk.reader, replaced(view, text="100%")) == 0
    assert [name for _, name in listing.suppliers(desk.reader, "port")] == ["Papeterie du Port"]
    assert listing.suppliers(desk.reader, "pap")[0][0] == supplier
    assert {row.supplier for row in first} == {"Papeterie du Port"}


def replaced(view: listing.View, **fields: str) -> listing.View:
    """Return a view with other filters."""
    return view._replace(**fields)  # type: ignore[arg-type]


def test_what_was_allowed_for_one_commitment_never_closes_the_case_of_another(desk: Desk) -> None:
    line = desk.line("PARTAGE", 100_000)
    first = merged(desk, line, 120_000)
    for _twice in range(2):
        desk.ledger.derogate(first, 20_000, Derogation("Le secrétaire général", "Sommet"))
    assert not [case for case in cases(desk.reader, YEAR) if case.is_open]
    merged(desk, line, 15_000)
    (case,) = cases(desk.reader, YEAR)
    assert (case.excess_cents, case.allowed_cents, case.is_open) == (35_000, 20_000, True)
    desk.step(first, Nature.WITHDRAWAL, 110_000)
    desk.credit(line, 0, 100_000)
    desk.step(first, Nature.VERIFICATION, 10_000)
    assert not cases(desk.reader, YEAR)
    merged(desk, line, 90_000)
    (case,) = cases(desk.reader, YEAR)
    assert (case.excess_cents, case.allowed_cents, case.is_open) == (15_000, 10_000, True)


def test_a_payment_allowed_beyond_its_credit_covers_no_commitment(desk: Desk) -> None:
    line = desk.line("CP", 100_000, 10_000)
    made = desk.commit(line, 60_000)
    desk.step(made, Nature.VERIFICATION, 60_000)
    desk.step(made, Nature.PAYMENT_REQUEST, 60_000, derogation=Derogation("Le comptable", "Urgence"))
    merged(desk, line, 70_000)
    (case,) = cases(desk.reader, YEAR)
    assert (case.excess_cents, case.allowed_cents, case.is_open) == (30_000, 0, True)
