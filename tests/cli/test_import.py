"""Files and tables taken in from the command line: one answer each, and the batch goes on."""

from email.message import EmailMessage
from pathlib import Path

from tests.cli.conftest import Shell


def message(path: Path, subject: str, identity: str = "1") -> Path:
    """Write a message."""
    mail = EmailMessage()
    mail["From"] = "Hélène Lefèvre <helene.lefevre@example.org>"
    mail["To"] = "courrier@section.example.org"
    mail["Subject"] = subject
    mail["Date"] = "Thu, 12 Nov 2026 10:12:00 +0100"
    mail["Message-ID"] = f"<{identity}@example.org>"
    mail.set_content("Bonjour, voici le plan de financement demandé.")
    path.write_bytes(bytes(mail))
    return path


def test_a_batch_goes_on_after_a_refusal(shell: Shell, tmp_path: Path) -> None:
    broken = tmp_path / "vide.eml"
    broken.write_bytes(b"")
    good, other = message(tmp_path / "un.eml", "Premier"), message(tmp_path / "deux.eml", "Deuxième", "2")
    answers = shell.ask("letters", "import", good, broken, tmp_path / "absent.eml", other, code=1)
    assert [a["result"] for a in answers] == ["accepted", "refused", "refused", "accepted"]
    assert [a["number"] for a in answers] == ["A-2026-00001", None, None, "A-2026-00002"]
    assert [a["file"] for a in answers] == [str(p) for p in (good, broken, tmp_path / "absent.eml", other)]
    assert all(a["reason"] for a in answers if a["result"] == "refused")
    assert [r["subject"] for r in shell.ask("letters", "list", "--search", "financement")] == ["Deuxième", "Premier"]


def test_a_message_that_is_registered_already_names_its_number(shell: Shell, tmp_path: Path) -> None:
    mail = message(tmp_path / "un.eml", "Premier")
    shell.ask("letters", "import", mail)
    (again,) = shell.ask("letters", "import", mail, code=1)
    assert (again["result"], again["number"]) == ("refused", "A-2026-00001")
    (forced,) = shell.ask("letters", "import", mail, "--force")
    assert forced["number"] == "A-2026-00002"


def test_a_table_is_tried_then_written_then_taken_back(shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "registre.csv"
    table.write_bytes(
        "Objet;Expéditeur;Reçu le\nÉclairage;Mairie;02/11/2026\nVoirie;Mairie;03/11/2026\n".encode("cp1252")
    )
    (tried,) = shell.ask("letters", "import", table, "--dry-run")
    assert (tried["lines"], tried["accepted"], tried["dry_run"]) == (2, 2, True)
    assert shell.ask("letters", "list") == []
    (done,) = shell.ask("letters", "import", table)
    assert done["numbers"] == ["A-2026-00001", "A-2026-00002"]
    assert done["mapping"] == {"subject": "Objet", "senders": "Expéditeur", "received_on": "Reçu le"}
    back = shell.ask("letters", "roll-back", done["batch"], "--reason", "Mauvais fichier")
    assert back["changed"] > 0
    assert {row["state"] for row in shell.ask("letters", "list")} <= {"cancelled"}


def test_wrong_lines_keep_a_table_out_unless_they_are_skipped(shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "registre.csv"
    table.write_text("Objet;Reçu le\nBon objet;02/11/2026\nMauvaise date;31/02/2026\n", encoding="utf-8")
    (all_or_none,) = shell.ask("letters", "import", table, code=1)
    assert (all_or_none["accepted"], all_or_none["refused"], all_or_none["batch"]) == (0, 1, None)
    assert [(p["line"], p["column"]) for p in all_or_none["problems"]] == [(3, "Reçu le")]
    assert shell.ask("letters", "list") == []
    (some,) = shell.ask("letters", "import", table, "--skip-wrong-lines", code=1)
    assert (some["result"], some["accepted"], some["refused"]) == ("refused", 1, 1)
    assert [row["subject"] for row in shell.ask("letters", "list")] == ["Bon objet"]


def test_columns_are_named_where_they_are_not_recognised(shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "registre.csv"
    table.write_text("A;B\nMairie d’Aubercy;Demande d’aide\n", encoding="utf-8")
    (missing,) = shell.ask("letters", "import", table, code=1)
    assert missing["reason"]
    named = ("--mapping", "subject=B", "--mapping", "senders=A")
    (done,) = shell.ask("letters", "import", table, *named)
    assert done["accepted"] == 1
    assert shell.ask("letters", "list")[0]["sender"] == "Mairie d’Aubercy"
    assert shell.refused("letters", "import", table, "--mapping", "subject")["field"] == "mapping"
    (wrong,) = shell.ask("letters", "import", table, "--mapping", "subject=Nulle part", code=1)
    assert wrong["result"] == "refused"


def test_tables_and_messages_stand_side_by_side(shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "registre.csv"
    table.write_text("Objet\nLigne du tableau\n", encoding="utf-8")
    answers = shell.ask("letters", "import", message(tmp_path / "un.eml", "Message"), table)
    assert [a["accepted"] for a in answers] == [1, 1]
    said = shell("letters", "import", tmp_path / "un.eml", "--dry-run")
    assert said.code == 1
    assert "Only tables" in said.out
