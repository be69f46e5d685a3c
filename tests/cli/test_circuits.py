"""Circuits from the command line: launched, acted on, refused, verified."""

from pathlib import Path

from tests.cli.conftest import Shell


def a_letter(shell: Shell, folder: Path) -> str:
    document = folder / "projet.txt"
    document.write_text("Monsieur le Maire,", "utf-8")
    made = shell.ask("letters", "add", "--direction", "out", "--subject", "Réponse au maire", "--to", "Mairie",
                     "--attach", document)  # fmt: skip
    return str(made["number"])


def test_a_circuit_goes_round_and_is_verified(shell: Shell, tmp_path: Path) -> None:
    number = a_letter(shell, tmp_path)
    made = shell.ask("circuits", "start", number, "--step", "1:visa:Chef de bureau", "--step", "2:signature:Directeur")
    assert (made["state"], made["waiting"], made["late"]) == ("running", ["Chef de bureau"], False)
    assert [row["id"] for row in shell.ask("circuits", "status")] == [made["id"]]
    refused = shell.refused("circuits", "act", made["id"], "signed", "--step", "2")
    assert "Chef de bureau" in refused["reason"]
    shell.ask("circuits", "act", made["id"], "endorsed", "--step", "1", "--note", "Vu")
    done = shell.ask("circuits", "act", made["id"], "signed", "--step", "2")
    assert (done["state"], [act["result"] for act in done["acts"]]) == ("approved", ["endorsed", "signed"])
    assert shell.ask("circuits", "status") == []
    (checked,) = shell.ask("circuits", "verify")
    assert (checked["seals"], checked["faults"]) == (4, [])
    assert shell.ask("circuits", "show", made["id"])["state"] == "approved"


def test_what_cannot_be_is_refused_beside_its_argument(shell: Shell, tmp_path: Path) -> None:
    number = a_letter(shell, tmp_path)
    assert shell.refused("circuits", "start", number, "--step", "visa")["field"] == "step"
    assert shell.refused("circuits", "start", number)["field"] == "steps"
    assert shell.refused("circuits", "start", number, "--template", "inconnu")["field"] == "template"
    assert shell.refused("circuits", "show", "inconnu")["field"] == "circuit"


def test_a_kept_circuit_and_a_version_that_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    number = a_letter(shell, tmp_path)
    shell.ask("circuits", "template", "Réponse", "--step", "1:visa:Chef", "--step", "2:signature:Directeur")
    made = shell.ask("circuits", "start", number, "--template", "Réponse")
    shell.ask("circuits", "template", "Réponse", "--step", "1:signature:Ministre")
    assert [step["office"] for step in shell.ask("circuits", "show", made["id"])["steps"]] == ["Chef", "Directeur"]
    shell.ask("circuits", "act", made["id"], "rejected", "--step", "1", "--note", "À revoir")
    assert "same as before" in shell.refused("circuits", "version", made["id"])["reason"]


def test_a_delegation_is_made_listed_and_ended(shell: Shell) -> None:
    agent = "Amira Benali"
    assert shell.refused("circuits", "delegate", agent, agent, "--to-on", "2026-12-31")["field"] == "delegate_id"
    assert shell.refused("circuits", "delegate", agent, "Personne", "--to-on", "2026-12-31")["field"] == "delegate"
    assert shell.ask("circuits", "delegations") == []
    assert shell.refused("circuits", "undelegate", "rien")["field"] == "delegation"


def test_what_a_circuit_is_over_and_its_sheet(shell: Shell, tmp_path: Path) -> None:
    refused = shell.refused("circuits", "start", "3/2026/001", "--kind", "dossier", "--step", "1:visa:Chef")
    assert refused["field"] == "object"
    number, sheet = a_letter(shell, tmp_path), tmp_path / "fiche.pdf"
    circuit = shell.ask("circuits", "start", number, "--step", "1:visa:Chef de bureau")
    assert shell.ask("circuits", "sheet", circuit["id"], "--out", sheet)["file"] == str(sheet)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert (
        shell.refused("circuits", "start", "inconnu", "--kind", "draft", "--step", "1:visa:Chef")["field"] == "object"
    )
