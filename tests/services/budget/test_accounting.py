"""Two foreign programs add the exported ledger up and find every balance of ours, on random years."""

import re
import subprocess
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from beancount import loader

from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.accounting import Form, account_part, journal
from aso_desktop.services.budget.accounting.queries import ledger
from tests.services.budget.conftest import Desk
from tests.services.budget.years import RandomYear

SOURCES = re.compile(r"Equity:|Expenses:CP:.*:Direct$")


def ours(desk: Desk) -> dict[str, int]:
    """Return our balances under the accounts of the export."""
    parts = {row.line_id: account_part(row) for row in ledger(desk.reader)}
    found: dict[str, int] = {}
    for line, balances in queries.all_balances(desk.reader).items():
        part = parts[UUID(bytes=line)]
        found |= {
            f"Assets:AE:{part}:Available": balances.ae_available,
            f"Assets:CP:{part}:Available": balances.cp_available,
            f"Assets:AE:{part}:Frozen": balances.ae_frozen,
            f"Assets:CP:{part}:Frozen": balances.cp_frozen,
            f"Expenses:AE:{part}:Committed": balances.ae_committed,
            f"Expenses:CP:{part}:Paid": balances.paid,
            f"Expenses:AE:{part}:Direct": balances.direct,
            f"Liabilities:Due:{part}": -balances.outstanding,
            f"Assets:Verified:{part}": balances.verified,
            f"Assets:Invoiced:{part}": balances.invoiced,
            f"Assets:Requested:{part}": balances.requested,
        }
    return {account: cents for account, cents in found.items() if cents}


def export(desk: Desk, folder: Path, form: Form) -> Path:
    path = folder / f"ledger.{form}"
    path.write_text("\n".join(journal(ledger(desk.reader), form)) + "\n", encoding="utf-8")
    return path


def by_hledger(path: Path) -> dict[str, int]:
    command = ["hledger", "-f", str(path), "balance", "--flat", "--no-total", "-O", "csv"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {}
    for line in said.splitlines()[1:]:
        account, amount = (cell.strip('"') for cell in line.split('","'))
        found[account] = int(Decimal(amount.split()[0]) * 100)
    return found


def by_beancount(path: Path) -> dict[str, int]:
    entries, errors, _ = loader.load_file(str(path))
    assert not errors
    found: dict[str, Decimal] = defaultdict(Decimal)
    for entry in entries:
        for posting in getattr(entry, "postings", ()):
            found[posting.account] += posting.units.number
    return {account: int(total * 100) for account, total in found.items() if total}


def without_sources(found: dict[str, int]) -> dict[str, int]:
    """Leave out the accounts that only balance the others."""
    return {account: cents for account, cents in found.items() if cents and not SOURCES.match(account)}


@pytest.mark.parametrize("seed", range(5))
def test_hledger_and_beancount_find_every_balance_of_random_years(desk: Desk, tmp_path: Path, seed: int) -> None:
    years = [RandomYear(desk, seed * 2 + half) for half in (0, 1)]
    for year in years:
        year.live(70)
    assert sum(year.refused for year in years) > 0
    expected = ours(desk)
    assert len(expected) > 30
    assert without_sources(by_hledger(export(desk, tmp_path, "hledger"))) == expected
    assert without_sources(by_beancount(export(desk, tmp_path, "beancount"))) == expected


def test_words_that_mean_something_to_these_programs_are_harmless(desk: Desk, tmp_path: Path) -> None:
    line = desk.line('A"; include "/etc/passwd', 100)
    desk.credit(line, 50, 50, Nature.FREEZE)
    desk.commit(line, 10, 'Achat "urgent" ; include x | y \\ z')
    assert without_sources(by_hledger(export(desk, tmp_path, "hledger"))) == ours(desk)
    assert without_sources(by_beancount(export(desk, tmp_path, "beancount"))) == ours(desk)
