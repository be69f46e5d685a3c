"""The life of a line: credits, commitments, steps, withdrawals, reversals, the year's end."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.values import (
    CreditInput,
    Derogation,
    DirectPaymentInput,
    Instalment,
    Late,
    LineInput,
    MoveInput,
    NodeInput,
)
from tests.services.budget.conftest import YEAR, Desk

MISSIONS = 10_000_000


def refusal(error: pytest.ExceptionInfo[UserError]) -> str:
    return in_english(error.value.text)


def test_a_commitment_goes_from_credit_to_payment_and_each_euro_stands_in_one_column(desk: Desk) -> None:
    line = desk.line("MISSIONS", MISSIONS)
    made = desk.commit(line, 4_000_000)
    for nature, cents in ((Nature.VERIFICATION, 3_000_000), (Nature.INVOICING, 2_500_000)):
        desk.step(made, nature, cents)
    desk.step(made, Nature.PAYMENT_REQUEST, 2_000_000)
    desk.step(made, Nature.PAYMENT, 1_500_000)
    found = desk.balances(line)
    assert (found.ae_available, found.cp_available) == (6_000_000, 8_500_000)
    assert (found.committed, found.not_invoiced, found.verified - found.invoiced) == (4_000_000, 1_500_000, 500_000)
    assert (found.pending, found.outstanding) == (500_000, 2_500_000)
    desk.ledger.pay_directly(DirectPaymentInput(line, 100_000, label="Timbres"))
    found = desk.balances(line)
    assert (found.ae_available, found.cp_available, found.outstanding) == (5_900_000, 8_400_000, 2_500_000)


def test_article_160_only_a_commitment_of_the_year_gives_its_credit_back(desk: Desk) -> None:
    desk.clock.move_to(datetime(2025, 6, 1, tzinfo=UTC))
    desk.budget.open_year(2025)
    year = queries.year_of(desk.reader, 2025)
    assert year
    before = desk.line("FONC", 5_000_000, year=year.id)
    earlier = desk.commit(before, 2_000_000, "EJ B", committed_on=date(2025, 6, 1))
    desk.clock.move_to(datetime(2026, 11, 13, tzinfo=UTC))
    line = desk.line("FONC", 10_000_000, previous_id=before)
    present = desk.commit(line, 4_000_000, "EJ A")
    assert desk.balances(line).ae_available == 6_000_000
    desk.step(present, Nature.WITHDRAWAL, 1_000_000)
    assert desk.balances(line).ae_available == 7_000_000
    desk.step(earlier, Nature.WITHDRAWAL, 500_000)
    found = desk.balances(line)
    assert found.ae_available == 7_000_000
    assert found.outstanding == 3_000_000 + 1_500_000
    with pytest.raises(UserError) as unlisted:
        desk.step(earlier, Nature.WITHDRAWAL, 1, exception="because")
    assert unlisted.value.field == "exception"
    desk.step(
        earlier,
        Nature.WITHDRAWAL,
        100_000,
        exception="error_correction",
        late=Late("regularisation", "Erreur de saisie"),
    )
    assert desk.balances(line).ae_available == 7_100_000


def test_an_amount_above_the_credit_is_refused_with_the_breakdown_or_allowed_by_name(desk: Desk) -> None:
    line = desk.line("FETES", 100_000)
    with pytest.raises(UserError) as refused:
        desk.commit(line, 150_000)
    assert refused.value.field == "amount"
    assert "exceeds by €500.00" in refusal(refused)
    checked = desk.ledger.check(line, Nature.COMMITMENT, 150_000)
    assert (checked.verdict, checked.exceeds, checked.left) == ("refused", 50_000, -50_000)
    assert checked.notice == refused.value.text
    desk.commit(line, 150_000, derogation=Derogation("Le secrétaire général", "Visite officielle"))
    assert desk.balances(line).ae_available == -50_000
    natures = desk.reader.execute("SELECT nature, amount_cents, authority FROM movement ORDER BY hlc").fetchall()
    assert natures[1:] == [("derogation", 50_000, "Le secrétaire général"), ("commitment", 150_000, "")]
    warning = desk.line("SOUPLE", 100_000, rule="warn")
    assert desk.ledger.check(warning, Nature.COMMITMENT, 95_000).verdict == "warned"
    desk.commit(warning, 150_000)
    assert desk.balances(warning).ae_available == -50_000


def test_only_what_takes_credit_is_warned_of(desk: Desk) -> None:
    ej = desk.commit(desk.line("A", 1_000_00), 500_00)
    assert desk.step(ej, Nature.VERIFICATION, 500_00).notice is None
    assert desk.step(ej, Nature.INCREASE, 450_00).notice is not None
    assert desk.step(ej, Nature.WITHDRAWAL, 450_00).notice is None


def test_the_database_refuses_what_no_service_was_asked(desk: Desk) -> None:
    line = desk.line("BLOC", 100_000)
    made = desk.commit(line, 60_000)
    values = "SELECT randomblob(16), 9999, fiscal_year_id, line_id, commitment_id, 999999"
    columns = "INSERT INTO movement(id, local_id, fiscal_year_id, line_id, commitment_id, hlc, nature, effect"
    broken = {
        "I-MONEY": f"{columns}, amount_cents) {values}, 'verification', 'verification', 12.5",
        "I-NODOUBLE": f"{columns}, amount_cents, cp_cents) {values}, 'verification', 'verification', 5, 5",
        "I-BLOCK": f"{columns}, amount_cents, ae_cents) {values}, 'increase', 'increase', 50000, 50000",
        "I-ORDER": f"{columns}, amount_cents, cp_cents) {values}, 'payment', 'payment', 5, 5",
        "I-RETRAIT": f"{columns}, amount_cents, ae_cents) {values}, 'withdrawal', 'withdrawal', -70000, -70000",
        "I-APPEND": f"{columns}, target_id, amount_cents) {values}, 'reversal', 'commitment', id, -1",
    }
    for name, statement in broken.items():
        with pytest.raises(Exception, match=name):
            desk.execute(f"{statement} FROM movement WHERE commitment_id = ?", made.bytes)
    for statement in ("UPDATE movement SET ae_cents = 1", "DELETE FROM movement"):
        with pytest.raises(Exception, match="append-only"):
            desk.execute(statement)


def test_undo_is_a_reversing_entry_and_a_movement_is_reversed_once(desk: Desk) -> None:
    line = desk.line("BLOC", 100_000)
    booked = desk.ledger.credit(CreditInput(line, Nature.ALLOTMENT, 5_000, 5_000))
    assert booked.changes.inverse
    booked.changes.inverse()
    assert desk.balances(line).ae_open == 100_000
    assert desk.reader.execute("SELECT count(*) FROM movement").fetchone() == (3,)
    assert desk.reader.execute("SELECT reason FROM movement ORDER BY hlc DESC LIMIT 1").fetchone() == ("undone",)
    with pytest.raises(UserError, match="cannot be reversed twice"):
        desk.ledger.reverse(booked.movement_id, "Encore")
    with pytest.raises(UserError, match="Give the reason"):
        desk.ledger.reverse(booked.movement_id, " ")
    made = desk.commit(line, 60_000)
    desk.step(made, Nature.VERIFICATION, 10_000)
    first = desk.reader.execute("SELECT id FROM movement WHERE nature = 'commitment'").fetchone()[0]
    with pytest.raises(UserError, match="each may be at most the next"):
        desk.ledger.reverse(UUID(bytes=first), "Trop tôt")


def test_steps_keep_their_order_and_a_withdrawal_its_ceiling(desk: Desk) -> None:
    line = desk.line("BLOC", 100_000)
    made = desk.commit(line, 60_000)
    with pytest.raises(UserError, match="Enter the missing step first"):
        desk.step(made, Nature.PAYMENT, 10)
    desk.step(made, Nature.VERIFICATION, 50_000)
    with pytest.raises(UserError, match="above what is left"):
        desk.step(made, Nature.WITHDRAWAL, 10_001)
    desk.step(made, Nature.WITHDRAWAL, 10_000)
    assert desk.balances(line).committed == 50_000
    with pytest.raises(UserError, match="above zero"):
        desk.step(made, Nature.VERIFICATION, -5)


def test_the_kind_of_a_move_is_derived_and_title_2_is_never_raised(desk: Desk) -> None:
    def node(kind: str, code: str, parent: UUID | None = None) -> UUID:
        made = desk.budget.add_node(YEAR, NodeInput(kind, code, code, parent)).subject
        assert made
        return made

    programme, other = node("programme", "P148"), node("programme", "P354")
    action = node("action", "P148-01", programme)
    one = desk.line("A", 100_000, node_id=programme)
    two = desk.line("B", 100_000, node_id=action)
    far = desk.line("C", 100_000, node_id=other)
    staff = desk.line("D", 100_000, title=2, node_id=programme)
    moved = desk.ledger.move(MoveInput(one, two, 30_000, 20_000))
    assert (desk.balances(one).ae_open, desk.balances(two).cp_open) == (70_000, 120_000)
    assert desk.reader.execute("SELECT DISTINCT nature FROM movement WHERE pair_id IS NOT NULL").fetchall() == [
        ("redeployment",)
    ]
    with pytest.raises(UserError, match="between programmes"):
        desk.ledger.move(MoveInput(one, far, 1, 1, Nature.REDEPLOYMENT))
    desk.ledger.move(MoveInput(one, far, 1, 1, Nature.VIREMENT))
    with pytest.raises(UserError, match="title 2"):
        desk.ledger.move(MoveInput(one, staff, 1, 1))
    desk.ledger.move(MoveInput(staff, one, 1, 1))
    with pytest.raises(UserError, match="not this much left"):
        desk.ledger.move(MoveInput(one, two, 900_000, 0))
    assert moved.changes.inverse
    moved.changes.inverse()
    assert (desk.balances(one).ae_open, desk.balances(two).cp_open) == (100_000, 100_000)
    tree = queries.tree(queries.nodes(desk.reader, YEAR), queries.register(desk.reader, YEAR))
    totals = {state.node.code: state.total.ae_open for state in tree}
    assert totals == {"P148": 100_000 + 100_000 + 99_999, "P148-01": 100_000, "P354": 100_001}


def test_a_frozen_credit_is_open_and_not_available(desk: Desk) -> None:
    line = desk.line("GEL", 100_000)
    desk.credit(line, 30_000, 20_000, Nature.FREEZE)
    desk.credit(line, 10_000, 10_000, Nature.UNFREEZE)
    desk.credit(line, 5_000, 5_000, Nature.CANCELLATION)
    found = desk.balances(line)
    assert (found.ae_open, found.ae_frozen, found.ae_available, found.cp_available) == (95_000, 20_000, 75_000, 85_000)
    with pytest.raises(UserError, match="above zero"):
        desk.credit(line, -1, 0)
    with pytest.raises(UserError, match="above zero"):
        desk.credit(line, 0, 0)


def test_a_schedule_adds_up_to_its_commitment(desk: Desk) -> None:
    line = desk.line("BAUX", 100_000)
    parts = (Instalment(date(2026, 12, 1), 30_000), Instalment(date(2027, 1, 1), 30_000))
    with pytest.raises(UserError, match="add up"):
        desk.commit(line, 60_001, instalments=parts)
    desk.commit(line, 60_000, instalments=parts)
    assert desk.reader.execute("SELECT sum(amount_cents) FROM commitment_instalment").fetchone() == (60_000,)


def test_a_year_is_closed_once_over_and_takes_late_rows_with_a_reason(desk: Desk) -> None:
    line = desk.line("FIN", 100_000)
    with pytest.raises(UserError, match="not over"):
        desk.budget.close_year(YEAR)
    desk.clock.move_to(datetime(2027, 1, 20, tzinfo=UTC))
    desk.budget.begin_complementary_period(YEAR)
    with pytest.raises(UserError, match="no longer open"):
        desk.credit(line, 1, 1, Nature.ALLOTMENT)
    closed = desk.budget.close_year(YEAR)
    assert len(closed.sha256) == 64
    with pytest.raises(UserError, match="already closed"):
        desk.budget.close_year(YEAR)
    with pytest.raises(Exception, match="I-ANNUAL"):
        desk.execute("UPDATE fiscal_year SET state = 'open'")
    late = CreditInput(line, Nature.ALLOTMENT, 500, 0, late=Late("regularisation", "Arrêté tardif"))
    desk.ledger.credit(late)
    assert desk.balances(line).ae_open == 100_500
    desk.budget.open_year(2027, like=2026)
    following = queries.year_of(desk.reader, 2027)
    assert following
    (taken,) = queries.lines(desk.reader, following.id)
    assert (taken.code, taken.previous_id) == ("FIN", line)


def test_what_is_wrong_with_a_line_is_named(desk: Desk) -> None:
    line = desk.line("X")
    with pytest.raises(UserError, match="Another line"):
        desk.line("X")
    with pytest.raises(UserError, match="already there"):
        desk.budget.open_year(2026)
    with pytest.raises(UserError, match="from 1990"):
        desk.budget.open_year(20260)
    desk.credit(line, 1, 1)
    with pytest.raises(UserError, match="keeps its title"):
        desk.budget.edit_line(line, LineInput("X", "Autre", title=5))
    desk.budget.edit_line(line, LineInput("X", "Autre", inactive=True))
    with pytest.raises(UserError, match="no longer used"):
        desk.credit(line, 1, 1)
