"""Clocks of silence on real letters: every case of the domain, with the article it applies."""

from datetime import date

import pytest

from aso_desktop.core.deadlines.silence import Regime
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.days import State
from aso_desktop.services.deadlines.values import GROUNDS, ClockInput, DeadlineInput
from tests.services.deadlines.conftest import TODAY, Diary

MARCH = date(2026, 3, 12)


def test_a_complete_request_is_accepted_by_silence_after_two_months(diary: Diary) -> None:
    """CRPA L231-1."""
    made = diary.deadlines.start_clock(ClockInput(diary.arrival(MARCH), "principle")).subject
    days = diary.one(made, date(2026, 4, 1)).days
    assert (days.last_day, days.implicit_on, days.state) == (date(2026, 5, 12), date(2026, 5, 13), State.RUNNING)
    assert (days.alert, days.is_doubtful) == (False, False)
    assert any("CRPA L231-1" in in_english(line) for line in days.explanation)
    assert diary.one(made, date(2026, 5, 11)).days.alert
    assert diary.one(made, date(2026, 5, 13)).days.state is State.LAPSED


def test_pieces_asked_and_produced_suspend_a_refusal_and_never_produced_until_the_limit(diary: Diary) -> None:
    """CRPA L114-5, silence means refusal."""
    made = diary.deadlines.start_clock(ClockInput(diary.arrival(MARCH), "financial")).subject
    assert made is not None
    asked = diary.deadlines.ask_pieces(made, "Statuts de l’association", date(2026, 3, 20), 15).subject
    assert asked is not None
    assert diary.one(made, date(2026, 3, 25)).days.state is State.SUSPENDED
    assert diary.one(made).days.last_day == date(2026, 5, 27)
    diary.deadlines.receive_pieces(asked, date(2026, 3, 30))
    assert diary.one(made).days.last_day == date(2026, 5, 22)
    (kept,) = queries.suspensions(diary.desk.db, made)
    assert (kept.reason, kept.limit_days, kept.produced_on) == ("Statuts de l’association", 15, date(2026, 3, 30))


def test_acceptance_starts_with_the_last_missing_piece(diary: Diary) -> None:
    """CRPA L114-5, silence means acceptance."""
    made = diary.deadlines.start_clock(ClockInput(diary.arrival(MARCH), "principle")).subject
    assert made is not None
    asked = diary.deadlines.ask_pieces(made, "Plan", date(2026, 3, 20), 15).subject
    assert asked is not None
    waiting = diary.one(made).days
    assert (waiting.state, waiting.last_day) == (State.NOT_STARTED, None)
    diary.deadlines.receive_pieces(asked, date(2026, 3, 30))
    assert diary.one(made).days.last_day == date(2026, 5, 30)


def test_two_readings_stand_side_by_side_at_the_end_of_a_month(diary: Diary) -> None:
    made = diary.deadlines.start_clock(ClockInput(diary.arrival(date(2026, 2, 28)), "complaint")).subject
    days = diary.one(made).days
    assert days.is_doubtful
    assert days.other is not None
    assert {days.implicit_on, days.other.implicit_on} == {date(2026, 5, 1), date(2026, 4, 29)}
    assert days.last_day == date(2026, 4, 28)


def test_documents_are_refused_after_one_month_and_the_first_authority_counts(diary: Diary) -> None:
    """CRPA R*311-12, R311-13; L114-3."""
    document = diary.deadlines.start_clock(ClockInput(diary.arrival(MARCH), "document")).subject
    assert diary.one(document).days.last_day == date(2026, 4, 12)
    forwarded = ClockInput(diary.arrival(MARCH, "Demande transmise"), "principle", competent_on=date(2026, 3, 20))
    assert diary.one(diary.deadlines.start_clock(forwarded).subject).days.start == date(2026, 3, 20)
    refused = ClockInput(diary.arrival(MARCH, "Autre demande"), "agent", competent_on=date(2026, 3, 20))
    assert diary.one(diary.deadlines.start_clock(refused).subject).days.start == MARCH


def test_every_line_of_the_guided_list_starts_a_clock(diary: Diary) -> None:
    for number, ground in enumerate(GROUNDS):
        letter = diary.arrival(MARCH, f"Demande numéro {number}")
        row = diary.one(diary.deadlines.start_clock(ClockInput(letter, ground.code)).subject)
        assert (row.regime, row.ground) == (ground.regime, ground.article)


def test_a_clock_is_dropped_with_a_reason_and_met_by_the_answer(diary: Diary) -> None:
    letter = diary.arrival(MARCH)
    wrong = diary.deadlines.start_clock(ClockInput(letter, "principle")).subject
    assert wrong is not None
    with pytest.raises(UserError, match="runs on this letter"):
        diary.deadlines.start_clock(ClockInput(letter, "agent"))
    with pytest.raises(UserError) as missing:
        diary.deadlines.settle(wrong, "dropped")
    assert missing.value.field == "reason"
    diary.deadlines.settle(wrong, "dropped", "Relations avec un agent : silence vaut refus")
    right = diary.deadlines.start_clock(ClockInput(letter, "agent")).subject
    assert [row.id for row in diary.running()] == [right]
    assert diary.one(wrong).days.state is State.DROPPED
    assert [row.id for row in queries.of_subject(diary.desk.db, letter, diary.calendar, TODAY)] == [wrong, right]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "ground"),
        ({"regime": Regime.REFUSAL}, "ground"),
        ({"ground": "inconnu"}, "ground"),
        ({"regime": Regime.REFUSAL, "months": 99, "text": "Décret"}, "months"),
        ({"ground": "principle", "competent_on": date(2026, 3, 1)}, "competent_on"),
    ],
)
def test_what_no_text_says_is_refused(diary: Diary, values: dict[str, object], field: str) -> None:
    letter = diary.arrival(MARCH)
    with pytest.raises(UserError) as refused:
        diary.deadlines.start_clock(ClockInput(letter, **values))  # type: ignore[arg-type]
    assert refused.value.field == field
    assert diary.running() == []


def test_a_legal_day_is_neither_typed_nor_moved_nor_asked_for_without_a_limit(diary: Diary) -> None:
    made = diary.deadlines.start_clock(ClockInput(diary.arrival(MARCH), "principle")).subject
    assert made is not None
    with pytest.raises(UserError, match="The law fixes this day"):
        diary.deadlines.move(made, date(2026, 12, 1), "Plus simple")
    with pytest.raises(UserError) as typed:
        diary.deadlines.add(DeadlineInput("Demande", "legal", fixed_on=date(2026, 12, 1)))
    assert typed.value.field == "nature"
    with pytest.raises(UserError, match="L114-5"):
        diary.deadlines.ask_pieces(made, "Plan", date(2026, 3, 20), 0)
    with pytest.raises(UserError) as early:
        diary.deadlines.ask_pieces(made, "Plan", date(2027, 3, 20), 15)
    assert early.value.field == "requested_on"
