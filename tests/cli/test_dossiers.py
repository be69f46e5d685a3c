"""Dossiers from the command line: a plan imported, a dossier listed, blocked, freed, closed."""

from pathlib import Path

import pytest

from tests.cli.conftest import Shell


def plan(folder: Path, *lines: str) -> Path:
    path = folder / "plan.csv"
    path.write_text("\n".join(("Cote;Intitulé", *lines)), encoding="utf-8")
    return path


def test_a_plan_is_tried_then_imported_and_a_wrong_line_stops_no_other(shell: Shell, tmp_path: Path) -> None:
    table = plan(tmp_path, "1;Courrier", "1.1;Arrivées", "1 2;Mal écrite")
    tried = shell("plan", "import", table, "--dry-run", "--json")
    assert tried.code == 1
    done = shell("plan", "import", table, "--json")
    assert done.code == 1
    assert done.json["accepted"] == 2
    (problem,) = done.json["problems"]
    assert (problem["line"], problem["column"]) == (4, "Cote")
    assert shell.ask("plan", "import", plan(tmp_path, "1;Courrier", "2;Budget"))["accepted"] == 2


def test_dossiers_are_listed_and_what_is_not_there_is_said(shell: Shell) -> None:
    assert shell.ask("dossiers", "list") == []
    assert shell.ask("dossiers", "list", "--view", "closed", "--search", "halle") == []
    for words in (("show", "D/1"), ("close", "D/1"), ("unblock", "D/1"), ("block", "D/1", "--reason", "Avis")):
        assert shell.refused("dossiers", *words)["field"] == "dossier"


@pytest.mark.parametrize("words", [("dossiers", "block", "D/1"), ("plan", "import")])
def test_what_is_needed_is_asked_for(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell(*words).code == 2
