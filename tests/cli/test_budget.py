"""The budget from the command line: a year opened, credits, a commitment to its payment, reports, imports, the end."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Shell

OFX = """OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>FR7630001</BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261102<TRNAMT>-12.50<FITID>A1<NAME>La Poste<MEMO>Timbres
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261103<TRNAMT>99.00<FITID>A2<NAME>Reversement
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261103<TRNAMT>-12.50<FITID>A3<NAME>La Poste<MEMO>Timbres
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""


@pytest.fixture
def budget(shell: Shell) -> Shell:
    """Return a terminal on a profile with a year and a line of a thousand euros."""
    shell.ask("budget", "open", "2026")
    shell.ask("budget", "add-line", "MISSIONS", "--label", "Frais de mission")
    shell.ask("budget", "add", "opening", "--line", "MISSIONS", "--amount", "1.000,00")
    return shell


def line(shell: Shell) -> dict[str, Any]:
    found: list[dict[str, Any]] = shell.ask("budget", "lines")
    return found[0]


def test_a_commitment_goes_to_its_payment_and_is_shown(budget: Shell) -> None:
    made = budget.ask("budget", "add", "commitment", "--line", "missions", "--amount", "400", "--subject", "Train",
                      "--document", "1300012345")  # fmt: skip
    assert made["commitment_id"]
    said = budget("budget", "add", "verification", "--commitment", "1300012345", "--amount", "1").out.strip()
    taken = said.removeprefix("Entered: ")
    assert budget.ask("budget", "reverse", taken, "--reason", "Essai")["commitment_id"] == made["commitment_id"]
    for nature in ("verification", "payment_request", "payment"):
        budget.ask("budget", "add", nature, "--commitment", "1300012345", "--amount", "150,25")
    found = line(budget)
    assert (found["ae_available"], found["cp_available"], found["outstanding"]) == ("600.00", "849.75", "249.75")
    shown = budget.ask("budget", "show", "MISSIONS")
    assert [m["nature"] for m in shown["movements"]][-1:] == ["opening"]
    assert {m["amount"] for m in shown["movements"] if m["nature"] == "payment"} == {"150.25"}
    assert "MISSIONS" in budget("budget", "lines").out
    told = budget("budget", "show", "MISSIONS").out
    assert ("Frozen (CP)" in told, "Payment request" in told, "payment_request" in told) == (True, True, False)
    assert budget.ask("budget", "check")["result"] == "sound"


def test_what_is_refused_is_named_and_a_name_allows_it(budget: Shell) -> None:
    entry = ("budget", "add", "commitment", "--line", "MISSIONS", "--amount", "1500", "--subject", "Gala")
    refused = budget.refused(*entry)
    assert refused["field"] == "amount"
    assert "500" in refused["reason"]
    assert budget.refused(*entry[:6], "1.500", "--subject", "Gala")["field"] == "amount"
    made = budget.ask(*entry, "--authority", "Le secrétaire général", "--reason", "Visite")
    assert line(budget)["ae_available"] == "-500.00"
    assert budget.ask("budget", "check")["result"] == "sound"
    assert budget.ask("budget", "reverse", made["id"], "--reason", "Annulé")["nature"] == "reversal"
    assert line(budget)["ae_available"] == "1000.00"
    assert budget.refused("budget", "add", "payment", "--amount", "5")["field"] == "commitment"
    assert budget.refused("budget", "add", "opening", "--amount", "5")["field"] == "line"
    assert budget.refused("budget", "show", "RIEN")["field"] == "line"
    assert budget.refused("budget", "lines", "--year", 1999)["field"] == "year"
    assert budget.refused("budget", "reverse", "n'importe quoi", "--reason", "x")["field"] == "movement"


def test_credit_moves_between_lines(budget: Shell) -> None:
    budget.ask("budget", "add-line", "BUREAU", "--label", "Fournitures", "--rule", "warn", "--forecast", "900")
    budget.ask("budget", "move", "MISSIONS", "BUREAU", "--ae", "100", "--cp", "50")
    found = {row["code"]: (row["ae_open"], row["cp_open"]) for row in budget.ask("budget", "lines")}
    assert found == {"MISSIONS": ("900.00", "950.00"), "BUREAU": ("100.00", "50.00")}


def test_a_local_year_speaks_its_own_words(budget: Shell, tmp_path: Path) -> None:
    budget.ask("budget", "open", "2027", "--vocabulary", "local")
    budget.ask("budget", "add-line", "60-6064", "--label", "Fournitures")
    told = budget("budget", "show", "60-6064").out
    files = budget.ask("budget", "report", "situation", "--out", tmp_path)["files"]
    head = Path(files[2]).read_text(encoding="utf-8-sig").splitlines()[0]
    for words in (told, head):
        assert ("Liquidated" in words, "Left to pay from" in words, "AE" in words) == (True, True, False)


def test_reports_and_the_export_are_files(budget: Shell, tmp_path: Path) -> None:
    budget.ask(
        "budget", "add", "commitment", "--line", "MISSIONS", "--amount", "400", "--subject", "=cmd|' /C calc'!A0"
    )
    for kind in ("situation", "line", "outstanding", "drift", "closing"):
        files = budget.ask("budget", "report", kind, "--line", "MISSIONS", "--out", tmp_path / kind)["files"]
        assert sorted(Path(file).suffix for file in files) == [".csv", ".pdf", ".xlsx"]
        assert all(Path(file).stat().st_size for file in files)
    sheet = openpyxl.load_workbook(next((tmp_path / "situation").glob("*.xlsx"))).active
    assert sheet is not None
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert values[1][0] == "MISSIONS"
    assert 600 in values[1]
    assert sheet.auto_filter.ref
    text = next((tmp_path / "outstanding").glob("*.csv")).read_text("utf-8-sig")
    assert "'=cmd" in text
    assert ";400,00" in text
    file = budget.ask("budget", "export", "--out", tmp_path / "texte")["file"]
    said = subprocess.run(["hledger", "-f", file, "check"], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")
    assert Path(budget.ask("budget", "export", "--out", tmp_path, "--form", "beancount")["file"]).stat().st_size


def test_a_statement_is_tried_then_written_once(budget: Shell, tmp_path: Path) -> None:
    file = tmp_path / "releve.ofx"
    file.write_text(OFX, encoding="utf-8")
    tried = budget.ask("budget", "import", file, "--line", "MISSIONS")
    assert (tried["is_dry"], tried["lines"], tried["accepted"]) == (True, 3, 2)
    assert line(budget)["cp_available"] == "1000.00"
    budget.ask("budget", "import", file, "--line", "MISSIONS", "--write")
    assert line(budget)["cp_available"] == "975.00"
    again = budget.ask("budget", "import", file, "--line", "MISSIONS", "--write")
    assert again["accepted"] == 0
    assert line(budget)["cp_available"] == "975.00"
    file.write_text("Bonjour", encoding="utf-8")
    assert budget.refused("budget", "import", file, "--line", "MISSIONS")["field"] == "file"


def test_a_table_with_one_bad_row_writes_nothing(budget: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mouvements.csv"
    rows = "Ligne;Nature;Montant;Date;Libellé;N° EJ;Fournisseur\nMISSIONS;engagement;1 200,00;01/02/2026;Vols;E1;Air\n"
    file.write_text(rows + "MISSIONS;paiement;10;31/02/2026;Vols;E1;\n", encoding="utf-8")
    said = budget.ask("budget", "import", file, "--write", code=1)
    assert {p["line"] for p in said["problems"]} == {2, 3}
    assert line(budget)["committed"] == "0.00"
    file.write_text(rows.replace("1 200", "200") + "MISSIONS;service fait;10;01/03/2026;Vols;E1;\n", encoding="utf-8")
    assert budget.ask("budget", "import", file, "--write")["accepted"] == 2
    assert budget.ask("budget", "import", file, "--write")["accepted"] == 0
    found = line(budget)
    assert (found["committed"], found["verified"]) == ("200.00", "10.00")


def test_a_year_is_closed_once_over_and_the_next_is_like_it(budget: Shell) -> None:
    assert budget.refused("budget", "close")["field"] == "year"
    budget.clock.move_to(datetime(2027, 1, 4, tzinfo=UTC))
    closed = budget.ask("budget", "close")
    assert len(closed["sha256"]) == 64
    assert budget.refused("budget", "add", "allotment", "--line", "MISSIONS", "--amount", "1")["field"] == "kind"
    late = ("--kind", "regularisation", "--reason", "Arrêté tardif")
    budget.ask("budget", "add", "allotment", "--line", "MISSIONS", "--amount", "1", *late)
    budget.ask("budget", "open", "2027", "--like", "2026")
    assert line(budget)["year"] == 2027
    drifts = budget.ask("budget", "drift", "--year", 2026)
    assert (drifts[0]["code"], drifts[0]["level"]) == ("MISSIONS", "under")
