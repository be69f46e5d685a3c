"""Registers from the command line: listed, their months closed and printed, numbers set aside and used up."""

from datetime import UTC, datetime
from pathlib import Path

from tests.cli.conftest import Shell

DECEMBER = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def test_the_registers_are_listed_with_their_months(shell: Shell) -> None:
    shell.add("Premier courrier")
    rows = shell.ask("registers", "list")
    assert [(r["code"], r["direction"], r["unit"], r["last_number"]) for r in rows] == [
        ("ARR", "incoming", "DAF", "A-2026-00001"),
        ("DEP", "outgoing", "DAF", None),
        ("INT", "internal", "DAF", None),
    ]
    (month,) = rows[0]["months"]
    assert (month["month"], month["first"], month["last"], month["unexplained"]) == ("2026-11", 1, 1, 0)
    assert (month["counts"], month["closed_at"]) == ({"issued": 1}, None)
    assert shell("registers", "list").out.splitlines()[1].split()[:3] == ["ARR", "DAF", "A-2026-00001"]


def test_a_month_is_closed_once_it_is_over_and_printed(shell: Shell, tmp_path: Path) -> None:
    number = shell.add("Premier courrier")["number"]
    shell.add("Deuxième courrier")
    shell.ask("letters", "cancel", number, "--reason", "Erreur")
    assert shell.refused("registers", "close", "ARR", "--month", "2026-11")["field"] == "month"
    shell.clock.move_to(DECEMBER)
    out = tmp_path / "arrêtés"
    closed = shell.ask("registers", "close", "arr", "--month", "2026-11", "--out", out)
    assert (closed["numbers"], closed["unexplained"]) == (2, 0)
    assert sorted(Path(file).suffix for file in closed["files"]) == [".csv", ".pdf", ".xlsx"]
    assert all(Path(file).stat().st_size for file in closed["files"])
    assert shell.ask("registers", "list")[0]["months"][0]["sha256"] == closed["sha256"]
    assert shell.refused("registers", "close", "ARR", "--month", "2026-11")["field"] == "month"
    again = shell.ask("registers", "report", "ARR", "--month", "2026-11", "--out", tmp_path / "encore")
    assert len(again["files"]) == 3


def test_numbers_are_reserved_used_up_and_given_back(shell: Shell, tmp_path: Path) -> None:
    journey = ("--count", 10, "--holder", "Amira Benali", "--expires-on", "2026-12-20")
    block = shell.ask("registers", "reserve", "DEP", *journey)
    assert (len(block["numbers"]), block["expires_on"]) == (10, "2026-12-20")
    assert shell.ask("registers", "void", "DEP", "--value", 3, "--reason", "Étiquette perdue")["reason"]
    assert shell.ask("registers", "give-back", block["block_id"])["returned"] == 9
    assert shell.ask("registers", "void", "DEP", "--reason", "Numéro sauté")["register"] == "DEP"
    lost = shell.ask("registers", "lost", "DEP", "--out", tmp_path)
    assert lost["period"] == "2026"
    assert "Étiquette perdue" in next(Path(f) for f in lost["files"] if f.endswith(".csv")).read_text("utf-8-sig")
    assert shell.add("Après", "--to", "Mairie", direction="out")["number"] == "D-2026-00012"


def test_what_is_wrong_is_named(shell: Shell, tmp_path: Path) -> None:
    assert shell.refused("registers", "close", "ARR", "--month", "novembre")["field"] == "month"
    assert shell.refused("registers", "close", "NON", "--month", "2026-10")["field"] == "register"
    few = ("--count", 2, "--holder", "A", "--expires-on", "2026-12-20")
    assert shell.refused("registers", "reserve", "DEP", *few)["field"] == "count"
    assert shell.refused("registers", "give-back", "n'importe quoi")["field"] == "block"
    assert shell.refused("registers", "void", "DEP", "--value", "trois", "--reason", "x")["field"] == "value"
    file = tmp_path / "fichier"
    file.write_text("", encoding="utf-8")
    said = shell.refused("registers", "report", "ARR", "--month", "2026-11", "--out", file, code=3)
    assert said["kind"] == "environment"
