"""A registered letter changes, moves, is linked, answered and cancelled; every write knows the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from aso_desktop.core.calendar import Zone
from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.settings import Policies, Preferences, Rule
from aso_desktop.services.correspondence.values import HouseRules, LinkInput, PartyInput
from aso_desktop.services.forms import Conflict
from aso_desktop.services.registers.values import RegisterInput
from tests.services.conftest import AGENT, Desk
from tests.services.correspondence.conftest import TODAY, arrival, check_way_back, departure, everything, state_of

Paper = Callable[..., Path]


def test_a_form_save_changes_what_it_says_and_can_be_taken_back(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    fields = {"subject": "Objet corrigé", "notes": "Voir M. Roux", "senders": (PartyInput("Rectorat de Lyon"),)}
    changes = check_way_back(desk, lambda: desk.letters.update(letter, fields))
    assert changes.ids >= {letter}
    assert changes.tables == {"letter", "letter_party"}
    assert desk.rows("SELECT subject, notes, correspondents FROM letter") == [
        ("Objet corrigé", "Voir M. Roux", "Rectorat de Lyon")
    ]


def test_a_newer_value_is_shown_with_the_one_wanted(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    opened = {"subject": "Demande de subvention pour la salle de lecture", "document_date": date(2026, 11, 10)}
    desk.letters.update(letter, {"subject": "Changé par une collègue"}, opened)
    with pytest.raises(Conflict, match="now “Changé par une collègue”, you wrote “Le mien”") as conflict:
        desk.letters.update(letter, {"subject": "Le mien"}, opened)
    assert (conflict.value.field, conflict.value.present, conflict.value.wanted) == (
        "subject", "Changé par une collègue", "Le mien",
    )  # fmt: skip
    desk.letters.update(letter, {"document_date": None}, {"document_date": "2026-11-10"})
    desk.letters.update(letter, {"subject": "Changé par une collègue"}, opened)


def test_correspondents_conflict_too(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    opened = {"senders": (PartyInput("Rectorat de Dijon"),)}
    desk.letters.update(letter, {"senders": (PartyInput("A"), PartyInput("B"))}, opened)
    with pytest.raises(Conflict, match="now “A; B”, you wrote “C”"):
        desk.letters.update(letter, {"senders": (PartyInput("C"),)}, opened)


@pytest.mark.parametrize("field", ["direction", "register_id", "registered_on", "state", "number"])
def test_what_the_number_rests_on_is_fixed(desk: Desk, field: str) -> None:
    letter = desk.letters.register(arrival()).letter_id
    with pytest.raises(UserError, match="fixed once") as refused:
        desk.letters.update(letter, {field: "x"})
    assert refused.value.field == field


def test_the_target_follows_priority_and_type_unless_it_is_given(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    desk.letters.update(letter, {"priority": "urgent"})
    urgent = desk.rules.calendar.add_working_days(TODAY, 8).isoformat()
    assert desk.rows("SELECT due_on FROM letter") == [(urgent,)]
    desk.letters.update(letter, {"type_code": "invitation", "due_on": date(2026, 12, 24)})
    assert desk.rows("SELECT due_on FROM letter") == [("2026-12-24",)]


def test_several_letters_change_together_or_not_at_all(desk: Desk) -> None:
    ids = [desk.letters.register(arrival(subject=f"Lettre numéro {n}")).letter_id for n in range(3)]
    check_way_back(desk, lambda: desk.letters.bulk_edit(ids, {"priority": "urgent", "lead_id": AGENT}))
    assert desk.rows("SELECT DISTINCT priority, state FROM letter") == [("urgent", "assigned")]
    desk.letters.cancel(ids[1], "erreur")
    before = everything(desk)
    with pytest.raises(UserError, match="A-2026-00002: This letter is cancelled"):
        desk.letters.bulk_edit(ids, {"priority": "normal"})
    assert everything(desk) == before


def test_assigning_follows_the_lead(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    check_way_back(desk, lambda: desk.letters.assign([letter], AGENT))
    assert state_of(desk, letter) == "assigned"
    desk.letters.assign([letter], None)
    assert state_of(desk, letter) == "registered"
    with pytest.raises(UserError, match="no longer exists"):
        desk.letters.assign([letter], uuid4())


def test_a_step_that_is_not_open_names_those_that_are(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    with pytest.raises(UserError, match="“Registered” cannot become “Sent”; it may become: Assigned, In progress"):
        desk.letters.move_to([letter], "sent")
    check_way_back(desk, lambda: desk.letters.move_to([letter], "in_progress"))


def test_a_dormant_letter_has_its_review_and_wakes_up(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    with pytest.raises(UserError, match="reviewed") as refused:
        desk.letters.move_to([letter], "dormant")
    assert refused.value.field == "review_on"
    desk.letters.move_to([letter], "dormant", "attend la loi", date(2027, 5, 1))
    assert desk.rows("SELECT state, state_reason, review_on FROM letter") == [
        ("dormant", "attend la loi", "2027-05-01")
    ]
    desk.letters.move_to([letter], "in_progress")
    assert desk.rows("SELECT state, review_on FROM letter") == [("in_progress", None)]


def test_answered_needs_a_departure_or_an_oral_reply(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    with pytest.raises(UserError, match="Link the departure"):
        desk.letters.move_to([letter], "answered")
    desk.letters.update(letter, {"oral_reply": "Par téléphone le 12"})
    desk.letters.move_to([letter], "answered")
    desk.letters.move_to([letter], "closed")
    assert state_of(desk, letter) == "closed"


def test_the_reply_flow_ends_the_wait_when_the_departure_leaves(desk: Desk) -> None:
    asked = desk.letters.register(arrival(sender_reference="DB/14", mark="internal")).letter_id
    reply = desk.letters.reply_to(asked)
    assert (reply.direction, reply.sent_on, reply.drafter, reply.mark) == (
        "outgoing",
        TODAY,
        "Amira Benali",
        "internal",
    )
    assert [p.printed for p in reply.recipients] == ["Rectorat de Dijon"]
    written = desk.letters.register(replace(reply, sent_on=None)).letter_id
    assert state_of(desk, asked) == "registered"
    check_way_back(desk, lambda: desk.letters.move_to([written], "sent"))
    assert state_of(desk, asked) == "answered"
    assert desk.rows("SELECT sent_on FROM letter WHERE id = ?", written.bytes) == [("2026-11-13",)]
    check_way_back(desk, lambda: desk.letters.cancel(written, "partie par erreur"))
    assert state_of(desk, asked) == "in_progress"


def test_a_departure_is_not_answered(desk: Desk) -> None:
    letter = desk.letters.register(departure()).letter_id
    with pytest.raises(UserError, match="choose an arrival"):
        desk.letters.reply_to(letter)


def test_a_link_ends_a_wait_and_its_removal_starts_it_again(desk: Desk) -> None:
    asked = desk.letters.register(arrival()).letter_id
    sent = desk.letters.register(departure(sent_on=TODAY)).letter_id
    changes = check_way_back(desk, lambda: desk.letters.link(sent, asked, "answers"))
    assert state_of(desk, asked) == "answered"
    assert changes.subject is not None
    link = changes.subject
    check_way_back(desk, lambda: desk.letters.unlink(link))
    assert state_of(desk, asked) == "in_progress"


def test_links_that_mean_nothing_are_refused(desk: Desk) -> None:
    first = desk.letters.register(arrival()).letter_id
    second = desk.letters.register(arrival(subject="La relance du rectorat")).letter_id
    desk.letters.link(second, first, "reminds")
    for source, target, kind, words in (
        (first, first, "follows", "to itself"),
        (second, first, "reminds", "already linked"),
        (first, second, "reminds", "already linked"),
        (first, second, "answers", "Only a departure"),
        (first, second, "loves", "choose one of"),
    ):
        with pytest.raises(UserError, match=words):
            desk.letters.link(source, target, kind)
    with pytest.raises(UserError, match="Only a departure"):
        desk.letters.register(arrival(subject="Encore une", links=(LinkInput(first),)))


def test_cancelling_keeps_the_number_with_its_reason(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    with pytest.raises(UserError, match="Give the reason"):
        desk.letters.cancel(letter, "  ")
    check_way_back(desk, lambda: desk.letters.cancel(letter, "Enregistré deux fois"))
    assert desk.rows("SELECT state, reason, letter_id FROM serial_number") == [
        ("cancelled", "Enregistré deux fois", letter.bytes)
    ]
    assert desk.letters.register(arrival()).number == "A-2026-00002"
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: desk.letters.cancel(letter, "encore"),
        lambda: desk.letters.update(letter, {"notes": "x"}),
        lambda: desk.letters.move_to([letter], "in_progress"),
        lambda: desk.letters.assign([letter], AGENT),
    )
    for act in acts:
        with pytest.raises(UserError, match="cancelled"):
            act()


def test_a_day_of_departure_typed_later_sends_the_letter(desk: Desk) -> None:
    letter = desk.letters.register(departure()).letter_id
    check_way_back(desk, lambda: desk.letters.update(letter, {"sent_on": TODAY}))
    assert state_of(desk, letter) == "sent"
    with pytest.raises(UserError, match="has left"):
        desk.letters.update(letter, {"sent_on": None})


def test_the_post_brings_a_letter_back_with_a_reason(desk: Desk) -> None:
    letter = desk.letters.register(departure(sent_on=TODAY, sending_mode="registered_receipt")).letter_id
    with pytest.raises(UserError, match="Give the reason"):
        desk.letters.move_to([letter], "undelivered")
    desk.letters.move_to([letter], "undelivered", "n’habite pas à l’adresse")
    desk.letters.move_to([letter], "closed")


def test_reading_is_noted_and_the_reading_of_a_marked_letter_is_journalled(desk: Desk) -> None:
    plain = desk.letters.register(arrival()).letter_id
    marked = desk.letters.register(arrival(subject="Dossier médical", mark="confidential_medical")).letter_id
    check_way_back(desk, lambda: desk.letters.mark_read([plain]))
    desk.letters.mark_read([marked])
    desk.letters.mark_read([marked])
    assert desk.rows("SELECT count(*) FROM history WHERE operation = 'read_marked_letter'") == [(2,)]
    assert desk.rows("SELECT count(*) FROM letter WHERE read_at IS NULL") == [(0,)]


def test_a_register_in_use_cannot_be_undone_away(desk: Desk) -> None:
    created = desk.registers.create(RegisterInput("CONF", "Confidentiel", "incoming", "C-{year}-{number:4}"))
    desk.letters.register(arrival(register_id=created.subject))
    assert created.inverse is not None
    with pytest.raises(UserError, match="changed since"):
        created.inverse()
    assert len(desk.rows("SELECT 1 FROM register")) == 4


def test_type_and_instructions_change_as_the_form_shows_them(desk: Desk) -> None:
    letter = desk.letters.register(arrival(type_code="request", is_request=False)).letter_id
    assert desk.rows("SELECT is_request FROM letter") == [(0,)]
    fields = {"type_code": None, "instructions": ("for_opinion", "see_me")}
    desk.letters.update(letter, fields, {"type_code": "request", "instructions": ()})
    assert desk.rows("SELECT type_id, instructions FROM letter") == [(None, "for_opinion,see_me")]
    with pytest.raises(Conflict):
        desk.letters.update(letter, {"instructions": ()}, {"instructions": ("file",)})
    desk.letters.update(letter, {"instructions": ()}, {"instructions": ("for_opinion", "see_me"), "type_code": None})


def test_correspondents_may_be_fewer_or_more(desk: Desk) -> None:
    letter = desk.letters.register(arrival(senders=(PartyInput("A"), PartyInput("B"), PartyInput("C")))).letter_id
    check_way_back(desk, lambda: desk.letters.update(letter, {"senders": (PartyInput("B"),)}))
    assert desk.rows("SELECT printed, rank FROM letter_party") == [("B", 0)]
    check_way_back(desk, lambda: desk.letters.update(letter, {"senders": (PartyInput("B"), PartyInput("D"))}))


def test_the_lead_of_a_departure_changes_no_state(desk: Desk) -> None:
    sent = desk.letters.register(departure()).letter_id
    working = desk.letters.register(arrival()).letter_id
    desk.letters.move_to([working], "in_progress")
    for lead in (AGENT, None):
        desk.letters.assign([sent, working], lead)
        assert (state_of(desk, sent), state_of(desk, working)) == ("registered", "in_progress")


def test_a_step_to_where_one_stands_is_no_step(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    assert desk.letters.move_to([letter], "registered").tables == frozenset()


def test_a_departure_without_a_recipient_stays(desk: Desk) -> None:
    letter = desk.letters.register(departure(recipients=())).letter_id
    with pytest.raises(UserError, match="at least one recipient"):
        desk.letters.move_to([letter], "sent")
    assert state_of(desk, letter) == "registered"


def test_a_letter_answered_twice_stays_answered_when_one_answer_goes(desk: Desk) -> None:
    asked = desk.letters.register(arrival()).letter_id
    first, second = (desk.letters.register(departure(sent_on=TODAY)).letter_id for _ in range(2))
    link = desk.letters.link(first, asked, "answers").subject
    desk.letters.link(second, asked, "answers")
    assert link is not None
    desk.letters.unlink(link)
    assert state_of(desk, asked) == "answered"
    desk.letters.link(first, asked, "answers")
    desk.letters.cancel(second, "double envoi")
    assert state_of(desk, asked) == "answered"
    follows = desk.letters.link(first, asked, "follows").subject
    assert follows is not None
    desk.letters.unlink(follows)
    assert state_of(desk, asked) == "answered"


def test_an_answer_does_not_wake_a_closed_letter(desk: Desk) -> None:
    asked = desk.letters.register(arrival()).letter_id
    desk.letters.move_to([asked], "no_action")
    sent = desk.letters.register(departure(sent_on=TODAY)).letter_id
    desk.letters.link(sent, asked, "answers")
    assert state_of(desk, asked) == "no_action"
    desk.letters.cancel(sent, "erreur")
    assert state_of(desk, asked) == "no_action"


def test_the_rules_of_the_house_come_from_preferences_and_policies() -> None:
    policies = Policies(allow_export=Rule(False), protection_marks=Rule(("dr",)))  # noqa: FBT003
    rules = HouseRules.of(Preferences(zone="guyane"), policies)
    assert (rules.calendar.zone, rules.marks, rules.allow_export) == (Zone.GUYANE, frozenset({"dr"}), False)


def test_a_conflict_of_dates_is_said_as_dates(desk: Desk) -> None:
    letter = desk.letters.register(arrival()).letter_id
    desk.letters.update(letter, {"document_date": date(2026, 11, 2)})
    with pytest.raises(Conflict, match="now “02/11/2026”, you wrote “–”"):
        desk.letters.update(letter, {"document_date": None}, {"document_date": date(2026, 11, 10)})
    desk.letters.update(letter, {"sent_on": None})
    assert state_of(desk, letter) == "registered"
