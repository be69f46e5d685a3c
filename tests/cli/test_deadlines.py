"""Deadlines and reminders from the command line."""

from datetime import timedelta

from tests.cli.conftest import Shell


def a_request(shell: Shell) -> str:
    made = shell.ask("letters", "add", "--direction", "in", "--subject", "Demande", "--from", "Mme Marchal",
                     "--received-on", "2026-10-12", "--document-date", "2026-10-10")  # fmt: skip
    return str(made["number"])


def test_a_clock_is_started_suspended_and_settled(shell: Shell) -> None:
    number = a_request(shell)
    made = shell.ask("deadlines", "clock", number, "--ground", "financial")
    assert (made["last_day"], made["implicit_on"], made["state"]) == ("2026-12-12", "2026-12-13", "running")
    assert "CRPA L231-4" in " ".join(made["explanation"])
    asked = ("--reason", "Statuts", "--requested-on", "2026-11-02", "--limit-days", "20")
    assert shell.ask("deadlines", "pieces", made["id"], *asked)["state"] == "suspended"
    produced = shell.ask("deadlines", "pieces", made["id"], "--produced-on", "2026-11-12")
    assert (produced["last_day"], produced["state"]) == ("2026-12-22", "running")
    assert [row["number"] for row in shell.ask("deadlines", "list", "--until", "2026-12-31")] == [number]
    assert shell.ask("deadlines", "list", "--until", "2026-12-01") == []
    assert shell.refused("deadlines", "settle", made["id"], "dropped")["field"] == "reason"
    assert shell.ask("deadlines", "settle", made["id"], "met")["state"] == "met"
    assert shell.ask("deadlines", "list") == []
    assert [row["state"] for row in shell.ask("deadlines", "list", "--letter", number)] == ["met"]


def test_a_delay_is_moved_and_a_closure_says_what_it_moves(shell: Shell) -> None:
    made = shell.ask("deadlines", "add", "Note au cabinet", "--origin-on", "2026-11-13", "--duration", "5")
    assert made["last_day"] == "2026-11-20"
    (moved,) = shell.ask("deadlines", "impact", "--closed-on", "2026-11-20")
    assert (moved["before"], moved["after"]) == ("2026-11-20", "2026-11-23")
    later = shell.ask("deadlines", "move", made["id"], "--to", "2026-11-24", "--reason", "Avis attendu")
    assert (later["last_day"], later["first_on"]) == ("2026-11-24", "2026-11-20")
    refused = shell.refused("deadlines", "move", made["id"], "--to", "2026-11-22", "--reason", "Dimanche")
    assert "23/11/2026" in refused["reason"]
    assert shell.refused("deadlines", "move", "inconnu", "--to", "2026-11-24", "--reason", "X")["field"] == "deadline"


def test_what_is_late_is_chased_once_and_calls_are_noted(shell: Shell) -> None:
    made = shell.ask("deadlines", "add", "Note au cabinet", "--fixed-on", "2026-11-16")
    assert shell.ask("reminders", "due") == []
    shell.clock.move_to(shell.clock.now() + timedelta(days=4))
    (due,) = shell.ask("reminders", "due")
    assert (due["subject_id"], due["late_days"], due["rank"]) == (made["id"], 1, 1)
    (sent,) = shell.ask("reminders", "send")
    assert "Note au cabinet" in sent["text"]
    assert shell.ask("reminders", "due") == []
    assert [row["rank"] for row in shell.ask("reminders", "log")] == [1]
    assert "reminded lately" in shell.refused("reminders", "send", "--item", made["id"])["reason"]
    call = shell.ask("reminders", "call", "Recours", "--caller", "Mme Lefèvre", "--call-back-on", "2026-11-18")
    assert [row["id"] for row in shell.ask("reminders", "calls")] == [call["id"]]
