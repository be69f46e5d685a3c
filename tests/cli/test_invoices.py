"""Invoices and carbon from the command line: received, listed, matched, undone, estimated."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Shell
from tests.documents.invoices import papers


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.fixture
def committed(shell: Shell) -> Shell:
    """Return a terminal on a profile with two commitments to one supplier."""
    from aso_desktop.app.headless import CommandHost
    from aso_desktop.core.ledger import Nature
    from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput
    from aso_desktop.services.invoices.values import SupplierInput

    profile: Any = CommandHost(shell.clock, shell.profile).profile(shell.profile)
    assert profile.access.open_headless(shell.phrase, {}).is_open
    profile.make_ready()
    services = profile.services
    year = services.budget.open_year(2026).subject
    line = services.budget.add_line(year, LineInput("FON-01", "Fonctionnement")).subject
    services.ledger.credit(CreditInput(line, Nature.OPENING, 1_000_000, 1_000_000))
    supplier = services.suppliers.create(SupplierInput("Papeterie du Rhône", siren="732829320")).supplier_id
    for number in ("2100000042", "2100000043"):
        services.ledger.commit(
            CommitmentInput(line, "Fournitures", 30_000, supplier, number, committed_on=date(2026, 10, 1))
        )
    profile.close()
    return shell


def test_invoices_are_received_matched_listed_and_undone(committed: Shell, tmp_path: Path) -> None:
    shell = committed
    good = _file(tmp_path, "bon.pdf", papers.facturx())
    twin = _file(tmp_path, "double.xml", papers.ubl())
    (first, second) = shell.ask("invoices", "import", good, twin, "--received-on", "2026-10-01")
    assert (first["result"], second["result"]) == ("accepted", "held")
    (matched,) = shell.ask("invoices", "match")
    assert (matched["number"], matched["decision"]) == ("FA-2026/0417", "automatic")
    assert {"code": "order_exact", "points": 6} in matched["reasons"]
    rows = shell.ask("invoices", "list")
    assert [(row["state"], row["gross_cents"], row["pay_by"]) for row in rows] == [
        ("held", 30_000, "2026-10-31"), ("matched", 30_000, "2026-10-31"),
    ]  # fmt: skip
    late = shell.ask("invoices", "list", "--state", "late")
    assert [(row["late_days"], row["interest_cents"], row["indemnity_cents"]) for row in late] == [
        (13, None, 4_000)
    ] * 2
    assert shell.ask("invoices", "list", "--state", "soon_late") == []
    kept = shell.ask("invoices", "rate", "--from", "2026-09-03", "--percent", "2,15", "--source", "BCE")
    assert (kept["from_on"], kept["basis_points"]) == ("2026-07-01", 215)
    assert (
        shell.refused("invoices", "rate", "--from", "2026-09-03", "--percent", "x", "--source", "BCE")["field"]
        == "percent"
    )
    late = shell.ask("invoices", "list", "--state", "late")
    assert {row["interest_cents"] for row in late} == {108}  # 300 € x 10.15 % x 13 / 365
    assert shell.refused("invoices", "match", first["id"], "--undo")["field"] == "reason"
    (undone,) = shell.ask("invoices", "match", first["id"], "--undo", "--reason", "Erreur")
    assert undone["decision"] == "automatic"
    (moved,) = shell.ask("invoices", "match", first["id"], "--commitment", "2100000043")
    assert moved["decision"] == "confirmed"
    listed = shell("invoices", "list").out.splitlines()[1:]
    assert [("Held" in line, "Matched" in line) for line in listed] == [(True, False), (False, True)]


def test_what_is_refused_is_named_and_the_rest_goes_on(shell: Shell, tmp_path: Path) -> None:
    empty = _file(tmp_path, "vide.pdf", papers.pdf())
    good = _file(tmp_path, "bon.xml", papers.cii())
    rows = shell.ask("invoices", "import", empty, good, code=1)
    assert [row["result"] for row in rows] == ["refused", "accepted"]
    assert "no electronic invoice" in rows[0]["reasons"][0]
    assert shell.ask("invoices", "match")[0]["decision"] == "none"
    assert shell.ask("invoices", "match", "fa 2026 0417")[0]["commitments"] == []
    assert shell.refused("invoices", "match", "fa 2026 0417", "--commitment", "1")["field"] == "commitment"
    assert shell.refused("invoices", "match", "9")["field"] == "invoice"
    assert shell.refused("invoices", "match", "--undo")["field"] == "invoice"


def test_a_seminar_is_estimated_to_the_gram(committed: Shell) -> None:
    shell = committed
    posts = ("tgv=30x2x450", "flight_short=6x2x650", "car=2x400", "hotel_night=40", "meal_vegetarian=80")
    words = [word for post in posts for word in ("--post", post)]
    answer = shell.ask("carbon", "estimate", "--subject", "Séminaire", "--commitment", "2100000042", *words)
    assert (answer["grams"], answer["shown"], answer["commitment"]) == (2_322_852, "2,3 t", "2100000042")
    assert answer["posts"][1]["kilograms_each"] == "0.224572"
    assert shell.refused("carbon", "estimate", "--subject", "S", "--post", "tgv")["field"] == "post"
    assert shell.refused("carbon", "estimate", "--subject", "S", "--post", "fusée=1")["field"] == "code"
    missing = ("carbon", "estimate", "--subject", "S", "--post", "tgv=1", "--commitment", "7")
    assert shell.refused(*missing)["field"] == "commitment"
    factors = shell.ask("carbon", "factors")
    assert {"code", "source", "version"} <= set(factors[0])
    assert "tgv" in shell("carbon", "factors").out
    more = ("--value", "9,91", "--unit", "night", "--source", "Mesure", "--edition", "2026", "--family", "lodging")
    assert shell.ask("carbon", "add-factor", "hotel_night", "--label", "Nuit", *more)["version"] == "2026"
    again = shell.ask("carbon", "estimate", "--subject", "Nuits", "--post", "hotel_night=2")
    assert again["grams"] == 19_820
    kept = shell.ask("carbon", "list")
    assert [(row["subject"], row["grams"], row["commitment"]) for row in kept] == [
        ("Nuits", 19_820, None), ("Séminaire", 2_322_852, "2100000042"),
    ]  # fmt: skip


def test_an_invoice_is_typed_and_taken_through_every_step(committed: Shell, tmp_path: Path) -> None:
    shell = committed
    typed = shell.ask("invoices", "add", "T-1", "--gross", "300,00", "--supplier", "Papeterie du Rhône",
                      "--order", "2100000042", "--received-on", "2026-10-05")  # fmt: skip
    assert typed["state"] == "received"
    assert shell.refused("invoices", "add", "T-2", "--gross", "120", "--net", "130")["field"] == "net"
    assert "is a folder" in shell("invoices", "import", tmp_path).err
    shell.ask("invoices", "match")
    for step in ("certify", "order", "pay"):
        assert shell.ask("invoices", "step", "T-1", step, "--on", "2026-11-02")["step"] == step
    assert shell.refused("invoices", "step", "T-1", "pay")["result"] == "refused"
    shell.ask("invoices", "step", "T-1", "back", "--reason", "Erreur")
    shell.ask("invoices", "step", "T-1", "back", "--reason", "Erreur")
    shell.ask("invoices", "step", "T-1", "interrupt", "--on", "2026-11-03", "--reason", "Bon manquant")
    assert shell.refused("invoices", "step", "T-1", "order")["field"] == "on"
    shell.ask("invoices", "step", "T-1", "resume")
    assert shell.refused("invoices", "step", "T-1", "delay", "--days", "45")["field"] == "delay_days"
    shell.ask("invoices", "step", "T-1", "delay", "--days", "60")
    held = shell.ask("invoices", "add", "t1", "--gross", "300", "--supplier", "Papeterie du Rhône", code=1)
    assert held["state"] == "held"
    shell.ask("invoices", "step", held["id"], "release", "--reason", "Autre livraison")
    shell.ask("invoices", "step", held["id"], "pay", "--line", "fon-01")
    shell.ask("invoices", "add", "T-3", "--gross", "9000", "--supplier", "Papeterie du Rhône", "--order", "2100000042")
    shell.ask("invoices", "step", "T-3", "increase")
    assert shell.ask("invoices", "match", "T-3")[0]["decision"] == "confirmed"
    shell.ask("invoices", "step", "T-3", "certify")
    assert shell.refused("invoices", "step", "T-3", "increase")["field"] == "invoice"
    other = shell.ask("invoices", "add", "X-9", "--gross", "12", "--supplier", "Inconnu")
    shell.ask("invoices", "step", other["id"], "supplier", "--supplier", "732829320")
    shell.ask("invoices", "step", other["id"], "set-aside", "--reason", "Renvoyée")
    files = shell.ask("invoices", "delays", "--out", tmp_path)["files"]
    assert [Path(file).suffix for file in files] == [".pdf", ".xlsx", ".csv"]


def test_suppliers_are_kept_listed_and_merged_and_credit_is_shared_out(committed: Shell) -> None:
    shell = committed
    wrong = shell.ask("suppliers", "keep", "Papeterie Rhône", "--siret", "73282932000075")
    assert [flag["field"] for flag in wrong["flags"]] == ["siret"]
    changed = shell.ask("suppliers", "keep", "Papeterie Rhône", "--change", "papeterie rhone", "--siret", "",
                        "--environment", "Label")  # fmt: skip
    assert (changed["flags"], changed["id"]) == ([], wrong["id"])
    shell.ask("suppliers", "set", "Papeterie Rhône", "--inactive")
    shell.ask("suppliers", "set", "Papeterie Rhône", "--into", "732829320")
    (kept,) = shell.ask("suppliers", "list")
    assert (kept["siren"], kept["used"]) == ("732829320", 2)
    assert shell.refused("suppliers", "set", "Personne")["field"] == "supplier"
    assert shell.refused("budget", "quota", "FON-01", "Personne", "10")["field"] == "agent"
    assert shell.refused("budget", "carry")["field"] == "year"
    shell.ask("budget", "open", "2027", "--like", "2026")
    assert shell.ask("budget", "carry", "--year", "2026")["movements"] == 1
    assert shell.ask("budget", "close", "--year", "2026", "--complementary")["sha256"] is None
