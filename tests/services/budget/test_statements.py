"""Bank statements in each form come in by the same import: tried first, written once, received money left out."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.budget.imports import BudgetImports, ImportOrder
from tests.documents.bank.test_statements import CAMT, MT940, OFX_1, OFX_2
from tests.services.budget.conftest import YEAR, Desk

FORMS = {"ofx_1.ofx": OFX_1, "ofx_2.ofx": OFX_2, "relevé.sta": MT940, "relevé.xml": CAMT}


@pytest.mark.parametrize("name", FORMS)
def test_a_statement_is_tried_written_once_and_paid_from_its_line(desk: Desk, tmp_path: Path, name: str) -> None:
    line = desk.line("REGIE", 5_000_00)
    path = tmp_path / name
    path.write_text(FORMS[name], "utf-8")
    imports = BudgetImports(desk.unit_of_work, tmp_path / "scratch")
    order = ImportOrder(path, YEAR, line)
    tried = imports.import_statement(order)
    assert (tried.is_dry, tried.accepted, tried.problems) == (True, 1, ())
    assert desk.balances(line).direct == 0
    written = imports.import_statement(ImportOrder(path, YEAR, line, is_dry=False))
    assert written.accepted == 1
    assert desk.balances(line).direct == 1_234_50
    again = imports.import_statement(ImportOrder(path, YEAR, line, is_dry=False))
    assert again.accepted == 0
    assert desk.balances(line).direct == 1_234_50


@pytest.mark.parametrize("name", FORMS)
def test_a_statement_above_the_credit_enters_nothing_by_half(desk: Desk, tmp_path: Path, name: str) -> None:
    line = desk.line("REGIE", 1_000_00)
    path = tmp_path / name
    path.write_text(FORMS[name], "utf-8")
    imports = BudgetImports(desk.unit_of_work, tmp_path / "scratch")
    report = imports.import_statement(ImportOrder(path, YEAR, line, is_dry=False))
    assert report.accepted == 0
    assert report.problems
    assert desk.balances(line).direct == 0


def test_what_is_no_statement_is_named(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "photo.ofx"
    path.write_text("rien", "utf-8")
    with pytest.raises(UserError, match=r"photo\.ofx"):
        BudgetImports(desk.unit_of_work, tmp_path / "scratch").import_statement(ImportOrder(path, YEAR))
