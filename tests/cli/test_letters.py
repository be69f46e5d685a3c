"""Letters from the command line: registered, found, changed, written out."""

import csv
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Shell


def test_an_arrival_takes_the_next_number_and_keeps_its_details(shell: Shell, tmp_path: Path) -> None:
    note = tmp_path / "Pièce n° 1.txt"
    note.write_text("plan de financement", encoding="utf-8")
    done = shell.add(
        "Demande de subvention, réseau de bornes",
        "--from", "Mairie de Montreval", "--received-on", "12/11/2026", "--document-date", "2026-11-10",
        "--reference", "DGS/2026/41", "--priority", "urgent", "--mode", "email", "--lead", "AB", "--attach", note,
        "--summary", "Aide de 40 000 €", "--instruction", "for_opinion", "--type", "request",
    )  # fmt: skip
    assert (done["result"], done["number"], done["provisional"]) == ("accepted", "A-2026-00001", None)
    assert (done["direction"], done["register"], done["state"]) == ("incoming", "ARR", "assigned")
    shown = shell.ask("letters", "show", "a2026/1")
    assert (shown["received_on"], shown["document_date"], shown["due_on"]) == ("2026-11-12", "2026-11-10", "2026-11-24")
    assert (shown["sender"], shown["lead"], shown["type"]) == ("Mairie de Montreval", "Amira Benali", "request")
    assert (shown["is_request"], shown["instructions"], shown["enclosure_count"]) == (True, ["for_opinion"], 1)
    assert [e["name"] for e in shown["enclosures"]] == ["Pièce n° 1.txt"]


def test_a_departure_that_leaves_answers_the_arrival(shell: Shell) -> None:
    first = shell.add("Question écrite", "--from", "Assemblée nationale")
    reply = shell.add(
        "Réponse",
        "--to",
        "Assemblée nationale",
        "--sent-on",
        "2026-11-13",
        "--answers",
        first["number"],
        direction="out",
    )
    assert (reply["direction"], reply["state"]) == ("outgoing", "sent")
    shown = shell.ask("letters", "show", first["id"])
    assert shown["state"] == "answered"
    assert [(link["kind"], link["way"], link["number"]) for link in shown["links"]] == [
        ("answers", "from", reply["number"])
    ]


def test_an_internal_note_has_its_own_register(shell: Shell) -> None:
    done = shell.add("Note de service", "--to", "Bureau juridique", direction="internal")
    assert (done["number"], done["direction"]) == ("I-2026-00001", "internal")


def test_a_correspondent_of_the_directory_is_used_by_name(shell: Shell) -> None:
    kept = shell.ask("contacts", "add", "--kind", "organisation", "--name", "Rectorat de Tréval")
    shell.add("Bilan", "--from", "rectorat de treval")
    listed = shell.ask("contacts", "list", "--search", "trev")
    assert [(row["id"], row["uses"]) for row in listed] == [(kept["id"], 1)]


def test_unknown_correspondents_enter_the_directory_only_when_asked(shell: Shell) -> None:
    shell.add("Premier courrier", "--from", "Mairie d’Aubercy")
    assert shell.ask("contacts", "list") == []
    shell.add("Deuxième courrier", "--from", "Mairie d’Aubercy", "--create", "organisation")
    assert [row["printed"] for row in shell.ask("contacts", "list")] == ["Mairie d’Aubercy"]


def test_lists_are_narrowed_limited_and_continued(shell: Shell) -> None:
    numbers = [shell.add(f"Courrier {n}", "--received-on", f"2026-11-{n:02}")["number"] for n in range(1, 8)]
    newest = [row["number"] for row in shell.ask("letters", "list", "--limit", 3)]
    assert newest == numbers[:-4:-1]
    then = [row["number"] for row in shell.ask("letters", "list", "--limit", 3, "--after", newest[-1])]
    assert then == numbers[-4:-7:-1]
    between = shell.ask("letters", "list", "--from", "2026-11-03", "--to", "2026-11-04")
    assert [row["number"] for row in between] == numbers[3:1:-1]
    assert len(shell.ask("letters", "list", "--limit", 0)) == 7
    assert shell.ask("letters", "list", "--direction", "out") == []
    assert len(shell.ask("letters", "list", "--register", "ARR", "--state", "registered")) == 7


def test_a_search_ignores_accents_and_can_be_continued(shell: Shell) -> None:
    found = [shell.add(f"Éclairage public, tranche {n}")["number"] for n in range(3)]
    shell.add("Autre chose")
    assert [r["number"] for r in shell.ask("letters", "list", "--search", "eclairage")] == found[::-1]
    after = shell.ask("letters", "list", "--search", "eclairage", "--after", found[1])
    assert [r["number"] for r in after] == found[:1]


def test_late_letters_are_listed_by_their_target(shell: Shell) -> None:
    late = shell.add("En retard", "--due-on", "2026-11-12")["number"]
    shell.add("À temps", "--due-on", "2026-11-30")
    rows = shell.ask("letters", "list", "--late")
    assert [(row["number"], row["is_late"]) for row in rows] == [(late, True)]


def test_a_cancelled_number_stays_used(shell: Shell) -> None:
    number = shell.add("Erreur de saisie")["number"]
    assert shell.ask("letters", "cancel", number, "--reason", "Saisi deux fois")["state"] == "cancelled"
    assert shell.add("Suivant")["number"] == "A-2026-00002"
    assert shell.ask("letters", "show", number)["state_reason"] == "Saisi deux fois"
    assert shell.refused("letters", "cancel", number, "--reason", "Encore")["reason"]


def test_a_letter_is_assigned_and_moved_along_its_flow(shell: Shell) -> None:
    number = shell.add("À traiter")["number"]
    assert shell.ask("letters", "assign", number, "--lead", "amira benali")["state"] == "assigned"
    assert shell.ask("letters", "move", number, "--state", "in_progress")["state"] == "in_progress"
    dormant = ("letters", "move", number, "--state", "dormant", "--reason", "Chantier")
    assert shell.refused(*dormant)["field"] == "review_on"
    assert shell.ask(*dormant, "--review-on", "2027-05-01")["state"] == "dormant"


def test_two_letters_are_linked_once(shell: Shell) -> None:
    first, second = shell.add("Demande initiale")["number"], shell.add("Relance de la demande")["number"]
    link = ("letters", "link", second, first, "--kind", "reminds")
    assert shell.ask(*link)["kind"] == "reminds"
    assert shell.refused(*link)["field"] == "links"


def test_an_export_can_be_read_back_and_neutralises_formulas(shell: Shell, tmp_path: Path) -> None:
    shell.add("=cmd|'/c calc'!A1")
    shell.add("Objet ordinaire")
    out = tmp_path / "liste.csv"
    assert shell.ask("letters", "export", "--out", out)["letters"] == 2
    rows = list(csv.reader(out.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row[4] for row in rows[1:]] == ["Objet ordinaire", "'=cmd|'/c calc'!A1"]
    assert shell.ask("letters", "export", "--search", "ordinaire", "--out", tmp_path / "liste.xlsx")["letters"] == 1
    assert shell.refused("letters", "export", "--out", tmp_path / "liste.doc")["field"] == "out"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("--subject", "ab"), "subject"),
        (("--subject", " "), "subject"),
        (("--subject", "Objet", "--received-on", "31/02/2026"), "received_on"),
        (("--subject", "Objet", "--received-on", "demain"), "received_on"),
        (("--subject", "Objet", "--received-on", "2027-01-01"), "received_on"),
        (("--subject", "Objet", "--document-date", "12/11/26"), "document_date"),
        (("--subject", "Objet", "--mark", "secret"), "mark"),
        (("--subject", "Objet", "--mark", "dr"), "mark"),
        (("--subject", "Objet", "--mode", "pigeon"), "mode"),
        (("--subject", "Objet", "--type", "poème"), "type"),
        (("--subject", "Objet", "--register", "XYZ"), "register"),
        (("--subject", "Objet", "--register", "DEP"), "register"),
        (("--subject", "Objet", "--lead", "Personne"), "lead"),
        (("--subject", "Objet", "--unit", "???"), "unit"),
        (("--subject", "Objet", "--answers", "A-1999-1"), "answers"),
        (("--subject", "Objet", "--instruction", "danser"), "instruction"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(shell: Shell, words: tuple[str, ...], field: str) -> None:
    refusal = shell.refused("letters", "add", "--direction", "in", *words)
    assert refusal["field"] == field
    assert refusal["reason"]
    assert shell.ask("letters", "list") == []


def test_a_missing_enclosure_registers_nothing(shell: Shell, tmp_path: Path) -> None:
    words = ("--direction", "in", "--subject", "Objet", "--attach", tmp_path / "absente.pdf")
    assert shell.refused("letters", "add", *words)["field"] == "attach"
    assert shell.ask("letters", "list") == []


def test_hostile_subjects_are_kept_readable(shell: Shell) -> None:
    done = shell.add("Objet \u202etxt.exe\u202c\x07 fin\nsuite")
    assert done["subject"] == "Objet ‹U+202E›txt.exe‹U+202C› fin suite"
    assert len(shell.add("long " * 30_000)["subject"]) <= 1_000


def test_the_list_reads_well_for_people(shell: Shell) -> None:
    shell.add("Demande d’audience", "--from", "Association Rues calmes")
    lines = shell("letters", "list").out.splitlines()
    assert lines[0].split() == ["Number", "Day", "State", "Correspondent", "Subject"]
    assert "A-2026-00001  2026-11-13  Registered  Association Rues calmes  Demande d’audience" in lines[1]
    assert shell("letters", "list", "--state", "closed").out == "No letter.\n"
    assert "subject: Demande d’audience" in shell("letters", "show", "A-2026-1").out.splitlines()


def test_a_letter_is_found_at_once_by_the_words_of_its_enclosure(shell: Shell, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Les pissenlits du square", encoding="utf-8")
    number = shell.add("Entretien des espaces verts", "--attach", note)["number"]
    assert [row["number"] for row in shell.ask("letters", "list", "--search", "pissenlits")] == [number]


def test_what_an_enclosure_hides_is_said_at_registration(shell: Shell, tmp_path: Path) -> None:
    trap = tmp_path / "piege.docx"
    with zipfile.ZipFile(trap, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"0" * (200 << 20))
    (notice,) = shell.add("Convention", "--attach", trap)["notices"]
    assert notice.startswith("piege.docx: ")
    assert "may be a trap" in notice


def test_two_hyphens_can_be_searched(shell: Shell) -> None:
    assert shell.ask("letters", "list", "--search=--") == shell.ask("letters", "list")


def test_a_letter_that_is_not_there_is_named(shell: Shell) -> None:
    for reference in ("A-2026-00009", "01a20163-0a2d-7000-a102-681b9ade1882", "x", "n'importe quoi"):
        refusal = shell.refused("letters", "show", reference)
        assert refusal["field"] == "letter"
        assert reference in refusal["reason"]


def test_a_unit_and_a_register_are_found_by_their_codes(shell: Shell) -> None:
    done = shell.add("Pour le service", "--unit", "daf", "--register", "arr", "--request", "--personal-data")
    shown = shell.ask("letters", "show", done["id"])
    assert (shown["unit"], shown["register"], shown["is_request"], shown["personal_data"]) == ("DAF", "ARR", True, True)
