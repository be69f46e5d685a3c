"""A letter is put in its register once, whole, under the next number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, LinkInput, PartyInput
from tests.services.conftest import AGENT, ARRIVALS, DEPARTURES, Desk
from tests.services.correspondence.conftest import TODAY, arrival, departure

Paper = Callable[..., Path]


def said(notices: tuple[object, ...]) -> str:
    return " / ".join(in_english(n) for n in notices)  # type: ignore[arg-type]


def test_the_number_is_official_at_save(desk: Desk) -> None:
    first, second = desk.letters.register(arrival()), desk.letters.register(arrival(subject="Tout autre chose"))
    assert (first.number, second.number) == ("A-2026-00001", "A-2026-00002")
    assert first.changes.inverse is None
    assert first.changes.subject == first.letter_id
    assert {"letter", "letter_party", "serial_number"} <= first.changes.tables
    assert desk.rows("SELECT number, state, registered_on FROM letter WHERE id = ?", first.letter_id.bytes) == [
        ("A-2026-00001", "registered", "2026-11-13")
    ]


def test_each_register_counts_for_itself(desk: Desk) -> None:
    assert desk.letters.register(arrival()).number == "A-2026-00001"
    assert desk.letters.register(departure()).number == "D-2026-00001"
    assert desk.letters.register(arrival(direction="internal", received_on=None)).number == "I-2026-00001"


def test_the_target_is_counted_in_working_days(desk: Desk) -> None:
    """7 May 2026 and ten days: 8, 14 and 25 May are holidays."""
    desk.clock.move_to(datetime(2026, 5, 7, 8, tzinfo=UTC))
    values = arrival(received_on=date(2026, 5, 7), document_date=None, target_days=10)
    letter = desk.letters.register(values).letter_id
    assert desk.rows("SELECT due_on FROM letter WHERE id = ?", letter.bytes) == [("2026-05-26",)]


@pytest.mark.parametrize(
    ("priority", "type_code", "days"),
    [("normal", None, 30), ("urgent", None, 8), ("very_urgent", None, 4), ("normal", "invitation", 5),
     ("urgent", "document_access", 8), ("normal", "document_access", 20), ("very_urgent", "invitation", 4)],
)  # fmt: skip
def test_the_priority_or_the_type_sets_the_target(desk: Desk, priority: str, type_code: str | None, days: int) -> None:
    letter = desk.letters.register(arrival(priority=priority, type_code=type_code)).letter_id
    expected = desk.rules.calendar.add_working_days(TODAY, days)
    assert desk.rows("SELECT due_on FROM letter WHERE id = ?", letter.bytes) == [(expected.isoformat(),)]


def test_a_typed_target_is_kept_and_a_departure_has_none(desk: Desk) -> None:
    desk.letters.register(arrival(due_on=date(2026, 12, 1)))
    desk.letters.register(departure())
    assert desk.rows("SELECT due_on FROM letter ORDER BY local_id") == [("2026-12-01",), (None,)]


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"subject": ""}, "subject", "three letters"),
        ({"subject": " a-b "}, "subject", "three letters"),
        ({"subject": "\u202e\u202d"}, "subject", "three letters"),
        ({"received_on": date(2026, 11, 14)}, "received_on", "14/11/2026 is in the future"),
        ({"registered_on": date(2026, 11, 14)}, "registered_on", "in the future"),
        ({"sent_on": date(2027, 1, 1)}, "sent_on", "in the future"),
        ({"received_on": TODAY, "registered_on": date(2026, 11, 12)}, "received_on", "before it arrived"),
        ({"document_date": date(1789, 7, 14)}, "document_date", "1899"),
        ({"mark": "Secret Défense"}, "mark", "unclassified slip"),
        ({"mark": "TRÈS SECRET"}, "mark", "unclassified slip"),
        ({"mark": "confidentiel_defense"}, "mark", "unclassified slip"),
        ({"mark": "dr"}, "mark", "not allowed"),
        ({"mark": "cosmic"}, "mark", "choose one of none, internal"),
        ({"enclosures": (EnclosureInput(Path("/nowhere/lettre.pdf")),)}, "enclosures", "“lettre.pdf” is not there"),
        ({"priority": "asap"}, "priority", "choose one of"),
        ({"direction": "sideways"}, "direction", "choose one of"),
        ({"sending_mode": "pigeon"}, "sending_mode", "choose one of"),
        ({"type_code": "riddle"}, "type_code", "not a type"),
        ({"instructions": ("dance",)}, "instructions", "choose one of"),
        ({"register_id": DEPARTURES}, "register_id", "another direction"),
        ({"senders": (PartyInput("  "),)}, "senders", "name of the correspondent"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field_and_takes_no_number(
    desk: Desk, values: dict[str, object], field: str, words: str
) -> None:
    with pytest.raises(UserError, match=words) as refused:
        desk.letters.register(arrival(**values))
    assert refused.value.field == field
    assert desk.table("letter") == []
    assert desk.letters.register(arrival()).number == "A-2026-00001"


def test_the_policy_may_allow_restricted_distribution(desk: Desk) -> None:
    desk.rules = replace(desk.rules, marks=desk.rules.marks | {"dr"})
    assert desk.letters.register(arrival(mark="dr")).number == "A-2026-00001"


def test_a_subject_of_a_hundred_thousand_characters_is_cut_with_a_notice(desk: Desk) -> None:
    result = desk.letters.register(arrival(subject="Objet très long " * 6_250))
    assert "cut to its first 1000" in said(result.notices)
    assert desk.rows("SELECT length(subject) FROM letter") == [(1_000,)]


def test_controls_go_and_bidi_marks_are_shown(desk: Desk) -> None:
    desk.letters.register(arrival(subject="Facture\x00 \u202efdp.exe\r\n suite"))
    assert desk.rows("SELECT subject FROM letter") == [("Facture ‹U+202E›fdp.exe suite",)]


def test_dates_that_deserve_a_look_are_said(desk: Desk) -> None:
    late = desk.letters.register(arrival(received_on=date(2026, 11, 2), document_date=None))
    odd = desk.letters.register(arrival(subject="Un autre sujet", document_date=date(2026, 12, 1)))
    assert "11 days after its arrival" in said(late.notices)
    assert "comes after it arrived" in said(odd.notices)


def test_a_lead_makes_an_arrival_assigned(desk: Desk) -> None:
    desk.letters.register(arrival(lead_id=AGENT))
    assert desk.rows("SELECT state FROM letter") == [("assigned",)]


def test_a_departure_with_its_day_is_sent_and_needs_a_recipient(desk: Desk) -> None:
    desk.letters.register(departure(sent_on=TODAY))
    assert desk.rows("SELECT state, sent_on FROM letter") == [("sent", "2026-11-13")]
    with pytest.raises(UserError, match="at least one recipient"):
        desk.letters.register(departure(sent_on=TODAY, recipients=()))


def test_december_mail_takes_a_january_number_and_keeps_its_arrival(desk: Desk) -> None:
    desk.letters.register(arrival())
    desk.clock.move_to(datetime(2027, 1, 4, 8, tzinfo=UTC))
    values = arrival(subject="Arrivé le 31 décembre", received_on=date(2026, 12, 31), document_date=None)
    assert desk.letters.register(values).number == "A-2027-00001"
    with pytest.raises(UserError, match="Register on a day of 2027"):
        desk.letters.register(replace(values, registered_on=date(2026, 12, 31)))


def test_the_grace_switch_lets_early_january_register_under_december(desk: Desk) -> None:
    desk.letters.register(arrival())
    desk.rules = replace(desk.rules, january_grace_days=8)
    desk.clock.move_to(datetime(2027, 1, 8, 8, tzinfo=UTC))
    values = arrival(subject="Courrier de fin d’année", received_on=date(2026, 12, 30), document_date=None)
    old = replace(values, registered_on=date(2026, 12, 31))
    assert desk.letters.register(old).number == "A-2026-00002"
    desk.clock.move_to(datetime(2027, 1, 9, 8, tzinfo=UTC))
    with pytest.raises(UserError, match="Register on a day of 2027"):
        desk.letters.register(old)


def test_a_clock_set_back_is_said_and_does_not_stop_work(desk: Desk) -> None:
    desk.letters.register(arrival())
    desk.clock.move_to(datetime(2026, 11, 2, 8, tzinfo=UTC))
    result = desk.letters.register(arrival(subject="Autre sujet", received_on=None, document_date=None))
    assert result.number == "A-2026-00002"
    assert "check the clock" in said(result.notices)


def test_correspondents_are_printed_as_typed_and_made_on_demand(desk: Desk) -> None:
    senders = (
        PartyInput("Mme Hélène Lefèvre", create="contact", email="h.lefevre@example.org"),
        PartyInput("Mairie d’Angers", create="organisation"),
        PartyInput("Un inconnu"),
    )
    desk.letters.register(arrival(senders=senders, copies=(PartyInput("Archives"),)))
    assert desk.rows("SELECT title, given_name, family_name, email FROM contact") == [
        ("Mme", "Hélène", "Lefèvre", "h.lefevre@example.org")
    ]
    assert desk.rows("SELECT name FROM organisation") == [("Mairie d’Angers",)]
    assert desk.rows("SELECT role, printed, contact_id IS NOT NULL FROM letter_party ORDER BY role, rank") == [
        ("copy", "Archives", 0),
        ("sender", "Mme Hélène Lefèvre", 1),
        ("sender", "Mairie d’Angers", 0),
        ("sender", "Un inconnu", 0),
    ]


def test_enclosures_are_kept_encrypted_and_flagged(desk: Desk, paper: Paper) -> None:
    content = b"%PDF-1.4\n" + "Pièce confidentielle".encode()
    files = (
        EnclosureInput(paper("Rapport d’été.pdf", content)),
        EnclosureInput(paper("vide.pdf", b"")),
        EnclosureInput(paper("photo.docx", b"\x89PNG\r\n\x1a\n....")),
    )
    result = desk.letters.register(arrival(enclosures=files))
    assert "is empty (0 bytes)" in said(result.notices)
    assert "extension" in said(result.notices)
    rows = desk.rows("SELECT name, role, size, mime, flags, blob, rank FROM enclosure ORDER BY rank")
    assert [row[:5] for row in rows] == [
        ("Rapport d’été.pdf", "main", len(content), "application/pdf", ""),
        ("vide.pdf", "annex", 0, "application/octet-stream", "zero_byte"),
        ("photo.docx", "annex", 12, "image/png", "wrong_extension"),
    ]
    assert desk.store.read(str(rows[0][5])) == content
    assert not [f for f in desk.folder.rglob("*") if f.is_file() and b"confidentielle" in f.read_bytes()]
    assert desk.rows("SELECT enclosure_count FROM letter") == [(3,)]


def test_a_file_over_100_mb_is_noted_where_it_lies(desk: Desk, paper: Paper) -> None:
    path = paper("plan.tif", b"II*\x00")
    with path.open("r+b") as file:
        file.truncate(100 * 1024 * 1024 + 1)
    result = desk.letters.register(arrival(enclosures=(EnclosureInput(path),)))
    assert "over 100 MB" in said(result.notices)
    ((blob, reference, digest),) = desk.rows("SELECT blob, reference, sha256 FROM enclosure")
    assert (blob, reference) == (None, str(path))
    assert len(str(digest)) == 64


def test_a_file_that_is_not_there_stops_before_the_number(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        desk.letters.register(arrival(enclosures=(EnclosureInput(tmp_path / "absent.pdf"),)))
    with pytest.raises(UserError, match="is not a file"):
        desk.letters.register(arrival(enclosures=(EnclosureInput(tmp_path),)))
    assert desk.letters.register(arrival()).number == "A-2026-00001"


def test_what_resembles_is_named_and_never_in_the_way(desk: Desk, paper: Paper) -> None:
    first = arrival(
        sender_reference="DB/2026/14", message_id="<a@example.org>", enclosures=(EnclosureInput(paper("a.pdf")),)
    )
    desk.letters.register(first)
    again = desk.letters.register(first)
    assert again.number == "A-2026-00002"
    assert [(d.number, d.why) for d in again.duplicates] == [("A-2026-00001", "message")]
    bare = LetterInput(direction="incoming", subject="Sans rapport aucun")
    for values, why in (
        (replace(bare, enclosures=first.enclosures), "file"),
        (replace(bare, senders=first.senders, sender_reference="DB/2026/14"), "reference"),
        (replace(first, message_id="", sender_reference="", enclosures=()), "fingerprint"),
        (replace(bare, senders=first.senders, subject="DEMANDE de subvention pour la salle de lecture !"), "subject"),
    ):
        found = desk.letters.register(values).duplicates
        assert found[0].why == why
    assert desk.letters.register(replace(bare, subject="Rien de commun ici")).duplicates == ()


def test_letters_far_apart_or_cancelled_do_not_resemble(desk: Desk) -> None:
    first = desk.letters.register(arrival(document_date=None, received_on=date(2026, 11, 1)))
    assert desk.letters.register(arrival(document_date=None)).duplicates == ()
    desk.letters.cancel(first.letter_id, "erreur de saisie")
    near = arrival(document_date=None, received_on=date(2026, 11, 2))
    assert desk.letters.register(near).duplicates == ()


def test_an_official_pattern_may_print_the_drafters_initials(desk: Desk) -> None:
    with desk.unit_of_work("test", desk.letters.register(arrival()).changes.words) as work:
        from aso_desktop.models.registers import Register

        work.get(Register, DEPARTURES).pattern = "{initials}/{unit}/{year}/{number}"
    assert desk.letters.register(departure()).number == "PM/CAB/2026/1"
    assert desk.letters.register(departure(drafter="")).number == "AB/CAB/2026/2"


def test_no_open_register_is_said(desk: Desk) -> None:
    desk.registers.close(ARRIVALS)
    with pytest.raises(UserError, match="No register is open"):
        desk.letters.register(arrival())
    with pytest.raises(UserError, match="ARR is closed"):
        desk.letters.register(arrival(register_id=ARRIVALS))


def test_a_reply_registered_with_its_day_answers_the_arrival(desk: Desk) -> None:
    asked = desk.letters.register(arrival())
    desk.letters.register(departure(sent_on=TODAY, links=(LinkInput(asked.letter_id),)))
    assert desk.rows("SELECT state FROM letter WHERE id = ?", asked.letter_id.bytes) == [("answered",)]
