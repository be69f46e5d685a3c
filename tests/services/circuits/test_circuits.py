"""A letter goes round for visas: acts are sealed, refused with the way out, and verified byte by byte."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Back, CircuitState, Remark, Result, StepState
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.comparing import compare_versions
from aso_desktop.services.circuits.values import DelegationInput, LaunchInput, TemplateInput
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.store.connection import connect
from tests.services.circuits.conftest import DIRECTOR, HEAD, LEGAL, STEPS, Tray
from tests.services.conftest import AGENT, KEY, NOW


def test_a_letter_is_endorsed_signed_and_verified(tray: Tray) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0, public_note="D’accord")
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    tray.as_(DIRECTOR).act(circuit, Result.SIGNED, 2)
    row = tray.row(circuit)
    assert row.view.state is CircuitState.APPROVED
    assert [act.name for act in row.acts] == ["Chloé Bertin", "Aïcha Jaouen", "Denis Ruault"]
    (checked,) = tray.checks.verify()
    assert (checked.seals, checked.faults) == (5, ())


def test_who_is_asked_and_what_is_late(tray: Tray) -> None:
    circuit = tray.launch()
    today = NOW.date()
    (asked,) = queries.waiting(tray.desk.db, Calendar(), today)
    assert (asked.circuit.id, asked.step.holder_id, asked.due_on) == (circuit, HEAD, date(2026, 11, 17))
    assert [w.late for w in queries.waiting(tray.desk.db, Calendar(), today + timedelta(days=7))] == [True]


@pytest.mark.parametrize(
    ("agent", "result", "step", "note", "words"),
    [
        (LEGAL, Result.ENDORSED, 1, "", "Chef de bureau come first"),
        (LEGAL, Result.ENDORSED, 0, "", "waits for Chloé Bertin"),
        (HEAD, Result.REJECTED, 0, " ", "Give the reason"),
        (HEAD, Result.SIGNED, 0, "", "asks for something else"),
        (HEAD, Result.OVERRIDDEN, 0, "pressé", "Only an urgent circuit"),
        (HEAD, Result.ENDORSED, 9, "", "Choose a step"),
    ],
)
def test_what_does_not_count_is_refused_with_the_way_out(
    tray: Tray, agent: object, result: Result, step: int, note: str, words: str
) -> None:
    circuit = tray.launch()
    before = tray.desk.table("endorsement")
    with pytest.raises(UserError, match=words):
        tray.as_(agent).act(circuit, result, step, public_note=note)  # type: ignore[arg-type]
    assert tray.desk.table("endorsement") == before


def test_a_rejection_stops_and_a_new_version_goes_on(tray: Tray, tmp_path: Path) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.as_(LEGAL).act(circuit, Result.REJECTED, 1, public_note="Le visa du texte manque")
    assert tray.row(circuit).view.state is CircuitState.REJECTED
    assert tray.desk.rows("SELECT circuit FROM circuit_open") == [], "a day reads no circuit that asks nobody"
    with pytest.raises(UserError, match="same as before"):
        tray.circuits.give_version(circuit)
    better = tmp_path / "Réponse 2.txt"
    better.write_text("Vu le code, Monsieur le Maire…", encoding="utf-8")
    tray.later()
    tray.desk.letters.add_enclosure(tray.letter_id, EnclosureInput(better))
    tray.as_(AGENT).circuits.give_version(circuit, back_to_rank=2)
    assert [w.circuit.id for w in queries.waiting(tray.desk.db, Calendar(), NOW.date())] == [circuit]
    row = tray.row(circuit)
    assert (row.view.state, row.view.rank, row.view.version.number) == (CircuitState.RUNNING, 2, 2)
    assert row.view.steps[0].state is StepState.ENDORSED
    with tray.desk.unit_of_work("read", Text("test", "read")) as work:
        for document, text in zip(row.documents, ("Ancien texte\nFin", "Nouveau texte\nFin"), strict=True):
            work.connection.execute("INSERT INTO enclosure_text VALUES (?, ?, 'read')", (document.sha256, text))
    old, new = row.versions
    changes = compare_versions(tray.desk.db, old, new, lambda _context, source: source)
    assert [change.kind for change in changes if change.kind != "same"] == ["added"] * 3
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    assert tray.row(circuit).view.rank == 3


def test_a_rejection_may_go_back_one_step(tray: Tray) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.as_(LEGAL).act(circuit, Result.REJECTED, 1, public_note="À revoir", back=Back.PREVIOUS)
    assert tray.row(circuit).view.rank == 1


def test_a_clock_set_back_neither_loses_an_act_nor_puts_it_before_what_it_follows(tray: Tray) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.desk.clock.move_to(NOW - timedelta(days=2))
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    tray.as_(DIRECTOR).act(circuit, Result.SIGNED, 2)
    row = tray.row(circuit)
    assert row.view.state is CircuitState.APPROVED
    assert row.view.remarks == {}
    assert [checked.faults for checked in tray.checks.verify()] == [()]


def test_an_act_is_taken_back_until_the_next_one_opens(tray: Tray) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    (given,) = tray.row(circuit).acts
    with pytest.raises(UserError, match="an act of yours"):
        tray.as_(LEGAL).act(circuit, Result.TAKEN_BACK, undoes_id=given.act.id)
    tray.as_(HEAD).act(circuit, Result.TAKEN_BACK, undoes_id=given.act.id)
    assert tray.row(circuit).view.rank == 1
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    again = tray.row(circuit).acts[-1]
    tray.as_(LEGAL).act(circuit, Result.READ, 1)
    with pytest.raises(UserError, match="Too late"):
        tray.as_(HEAD).act(circuit, Result.TAKEN_BACK, undoes_id=again.act.id)


def test_a_delegate_acts_in_the_holders_place_and_a_ring_is_refused(tray: Tray) -> None:
    circuit = tray.launch()
    today = NOW.date()
    tray.circuits.delegate(DelegationInput(HEAD, LEGAL, today, today + timedelta(days=7)))
    with pytest.raises(UserError, match="ring"):
        tray.circuits.delegate(DelegationInput(LEGAL, HEAD, today, today))
    with pytest.raises(UserError, match="number and the date of its act"):
        tray.circuits.delegate(DelegationInput(DIRECTOR, HEAD, today, today, kind="signature"))
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 0)
    (given,) = tray.row(circuit).acts
    assert (given.name, given.acting_as) == ("Aïcha Jaouen", "delegation")


def test_a_visa_on_paper_needs_its_scan_and_another_recorder(tray: Tray, tmp_path: Path) -> None:
    circuit = tray.launch()
    scan = tmp_path / "visa.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    paper = {"acting_as": "paper", "on_paper": NOW.date(), "given_by": HEAD}
    with pytest.raises(UserError, match="scan"):
        tray.act(circuit, Result.ENDORSED, 0, **paper)
    with pytest.raises(UserError, match="Somebody else"):
        tray.as_(HEAD).act(circuit, Result.ENDORSED, 0, scan=scan, **paper)
    tray.as_(AGENT).act(circuit, Result.ENDORSED, 0, scan=scan, **paper)
    (given,) = tray.row(circuit).acts
    assert (given.name, given.acting_as) == ("Chloé Bertin", "paper")
    assert tray.desk.store.read(given.evidence_blob) == scan.read_bytes()


def test_an_urgent_circuit_may_pass_over_a_step_and_asks_to_regularise(tray: Tray) -> None:
    circuit = tray.launch("urgent")
    tray.as_(HEAD).act(circuit, Result.OVERRIDDEN, 0, public_note="Départ ce soir")
    assert tray.row(circuit).view.steps[0].state is StepState.OVERRIDDEN
    assert tray.desk.rows("SELECT title, importance FROM task") == [("Réponse au maire – Chef de bureau", "high")]


def test_editing_a_template_changes_no_launched_circuit(tray: Tray) -> None:
    template = tray.circuits.save_template(TemplateInput("Réponse signée", STEPS)).subject
    launched = tray.circuits.launch(LaunchInput("letter", tray.letter_id, "Réponse", template_id=template)).subject
    tray.circuits.save_template(TemplateInput("Réponse signée", (Step(1, Mode.SIGNATURE, "Ministre"),)), template)
    assert launched is not None
    assert [step.step.function for step in tray.row(launched).view.steps] == [step.function for step in STEPS]


def test_two_acts_made_apart_on_one_step_are_both_kept_and_shown(tray: Tray) -> None:
    """What synchronisation brings: a second act sealed elsewhere, without the first in sight."""
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    database = connect(tray.desk.folder / "aso.db", KEY)
    columns = [row[1] for row in database.execute("PRAGMA table_info(endorsement)") if row[1] not in ("id", "local_id")]
    names = ", ".join(columns)
    database.execute(
        f"INSERT INTO endorsement(local_id, id, {names}) SELECT local_id + 1, randomblob(16), {names} FROM endorsement"
    )
    database.close()
    row = tray.row(circuit)
    assert len(row.acts) == 2
    assert list(row.view.remarks.values()) == [Remark.DUPLICATE]


def test_a_missing_act_and_a_changed_document_are_found(tray: Tray) -> None:
    circuit = tray.launch()
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    database = connect(tray.desk.folder / "aso.db", KEY)
    database.execute("DROP TRIGGER endorsement_append_only_delete")
    database.execute("DELETE FROM endorsement WHERE step = 0")
    ((blob,),) = database.execute("SELECT blob FROM enclosure").fetchall()
    database.close()
    path = tray.desk.store.path(blob)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    (checked,) = tray.checks.verify(circuit)
    assert [fault.words.source.split(" ")[0:3] for fault in checked.faults] == [
        ["An", "act", "or"], ["What", "it", "follows"], ["The", "document", "{name}"],
    ]  # fmt: skip


def test_a_circuit_without_documents_or_steps_is_refused(tray: Tray) -> None:
    with pytest.raises(UserError, match="Choose a circuit"):
        tray.circuits.launch(LaunchInput("letter", tray.letter_id, "Réponse"))
    with pytest.raises(UserError, match="no document"):
        tray.circuits.launch(LaunchInput("letter", AGENT, "Réponse", STEPS))
    assert tray.desk.table("circuit") == []
