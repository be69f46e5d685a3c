"""The day from the command line, and its briefing as a file."""

from pathlib import Path

from tests.cli.conftest import Shell


def test_the_day_lists_what_is_due_and_writes_its_briefing(shell: Shell, tmp_path: Path) -> None:
    shell.ask("deadlines", "add", "Note au cabinet", "--fixed-on", "2026-11-13")
    found = shell.ask("day")
    assert [(item["group"], item["kind"], item["title"]) for item in found["items"]] == [
        ("today", "deadline", "Note au cabinet")
    ]
    assert found["file"] is None
    closing = shell.ask("day", "--closing", "--to", tmp_path / "soir.pdf")
    assert (tmp_path / "soir.pdf").read_bytes().startswith(b"%PDF-")
    assert "Reminders sent: 0" in closing["text"]
    assert shell.refused("day", "--to", tmp_path / "soir.odt")["field"] == "to"
