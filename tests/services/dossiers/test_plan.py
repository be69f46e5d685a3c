"""The classification plan: typed, moved, closed, imported; one bad line leaves all others dealt with."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.plan_tables import PlanOrder
from aso_desktop.services.dossiers.values import DossierInput, NodeInput
from tests.services.dossiers.conftest import Cabinet


def codes(cabinet: Cabinet) -> list[str]:
    return [node.code for node in queries.plan(cabinet.desk.db)]


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(("Cote;Intitulé;Cote parente", *lines)), encoding="utf-8")
    return path


def test_a_node_extends_its_parent_and_its_code_is_free(cabinet: Cabinet) -> None:
    three = cabinet.node("3", "Travaux")
    cabinet.node("3.2", "Voirie", three)
    with pytest.raises(UserError, match="must begin with its parent"):
        cabinet.node("4.1", "Ailleurs", three)
    with pytest.raises(UserError, match="is taken"):
        cabinet.node("3.2", "Encore", three)
    with pytest.raises(UserError, match="is not a code of the plan"):
        cabinet.node("3 2")
    assert codes(cabinet) == ["3", "3.2"]


def test_a_move_keeps_former_codes_and_takes_what_lies_below_along(cabinet: Cabinet) -> None:
    three, four = cabinet.node("3"), cabinet.node("4")
    voirie = cabinet.node("3.2", parent=three)
    cabinet.node("3.2.1", parent=voirie)
    done = cabinet.plan.move(voirie, "4.7", four)
    kept = {node.code: node.former_code for node in queries.plan(cabinet.desk.db)}
    assert kept == {"3": "", "4": "", "4.7": "3.2", "4.7.1": "3.2.1"}
    with pytest.raises(UserError, match="cannot stand below itself"):
        cabinet.plan.move(four, "4.7.2", voirie)
    assert done.inverse
    done.inverse()
    assert codes(cabinet) == ["3", "3.2", "3.2.1", "4"]


def test_a_node_with_dossiers_is_closed_never_deleted(cabinet: Cabinet) -> None:
    node = cabinet.node("3")
    dossier = cabinet.open(node_id=node)
    cabinet.plan.close(node)
    with pytest.raises(UserError, match="The node 3 is closed"):
        cabinet.dossiers.create(DossierInput("Encore un", node_id=node))
    assert cabinet.row(dossier).code == "3"
    again = cabinet.node("3", "Le même code, rouvert à neuf")
    with pytest.raises(UserError, match="is taken"):
        cabinet.plan.reopen(node)
    cabinet.plan.close(again)
    cabinet.plan.reopen(node)
    cabinet.plan.edit(node, NodeInput("3", "Travaux publics", description="Tout ce qui se bâtit"))
    labels = {node.label_fr: node.closed for node in queries.plan(cabinet.desk.db)}
    assert labels == {"Travaux publics": False, "Le même code, rouvert à neuf": True}


def test_one_bad_line_in_six_hundred_leaves_the_others_dealt_with(cabinet: Cabinet, tmp_path: Path) -> None:
    lines = [f"{n};Rubrique {n};" for n in range(1, 600)]
    lines.insert(300, "3 bis;Mal écrite;")
    table = write(tmp_path / "plan.csv", *lines)
    dry = cabinet.tables.import_table(PlanOrder(table))
    assert (dry.accepted, dry.refused, codes(cabinet)) == (599, 1, [])
    done = cabinet.tables.import_table(PlanOrder(table, is_dry=False))
    assert (done.accepted, [problem.line for problem in done.problems]) == (599, [302])
    assert len(codes(cabinet)) == 599


def test_each_wrong_line_says_its_own_fault(cabinet: Cabinet, tmp_path: Path) -> None:
    table = write(
        tmp_path / "plan.csv",
        "1.1.1;Avant son parent;1.1",
        "1;Première;",
        "1.1;Sous-rubrique;1",
        "1;Doublon;",
        "2.1;Orpheline;9",
        "5;Mauvais parent;1",
        "A.1;En rond;A.1.2",
        "A.1.2;En rond aussi;A.1",
        ";Sans cote;",
        "7;;",
    )
    done = cabinet.tables.import_table(PlanOrder(table, is_dry=False))
    told = {problem.line: problem.reason.source for problem in done.problems}
    assert told[5].startswith("The code {code} is already on line {line}")
    assert told[6].startswith("The parent {code} is neither")
    assert told[7].startswith("The code {code} must begin")
    assert told[8] == told[9] == "{code} stands below itself: correct its parent."
    assert "is not a code" in told[10]
    assert set(told) == {5, 6, 7, 8, 9, 10, 11}
    assert codes(cabinet) == ["1", "1.1", "1.1.1"]


def test_a_plan_imported_again_is_brought_up_to_date(cabinet: Cabinet, tmp_path: Path) -> None:
    table = write(tmp_path / "plan.csv", "1;Première;", "1.1;Ancienne;1")
    cabinet.tables.import_table(PlanOrder(table, is_dry=False))
    write(table, "1;Première;", "1.1;Nouvelle;1")
    done = cabinet.tables.import_table(PlanOrder(table, is_dry=False))
    assert (done.accepted, done.problems) == (2, ())
    assert [(node.code, node.label_fr) for node in queries.plan(cabinet.desk.db)] == [
        ("1", "Première"),
        ("1.1", "Nouvelle"),
    ]
