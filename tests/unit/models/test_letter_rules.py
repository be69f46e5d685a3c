"""Rules of letters that need no file: steps, dates, subjects, marks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.models.correspondence import MARKS, Enclosure, Letter, State, refuse_classified
from aso_desktop.models.letter_flow import OPEN_STATES, PAUSES, steps_from
from aso_desktop.models.registers import Direction
from aso_desktop.services import labels

TODAY = date(2026, 11, 13)


def letter(state: State = State.REGISTERED, direction: Direction = Direction.INCOMING) -> Letter:
    return Letter(subject="Une lettre", state=state, direction=direction)


@given(st.sampled_from(State), st.booleans(), st.sampled_from(State))
def test_a_letter_goes_only_where_its_flow_says(present: State, incoming: bool, wanted: State) -> None:  # noqa: FBT001
    one = letter(present, Direction.INCOMING if incoming else Direction.OUTGOING)
    open_steps = steps_from(present, incoming=incoming)
    assert one.next_states() == open_steps
    if wanted in open_steps:
        one.move_to(wanted, "raison", TODAY)
        assert one.state == wanted
        assert (one.review_on == TODAY) == (wanted in PAUSES)
    else:
        with pytest.raises(UserError, match="cannot take that step"):
            one.move_to(wanted, "raison", TODAY)
        assert one.state == present


@pytest.mark.parametrize("incoming", [True, False])
def test_every_open_state_has_a_way_on_and_cancelled_has_none(incoming: bool) -> None:  # noqa: FBT001
    foreign = {State.ASSIGNED, State.IN_PROGRESS} if not incoming else {State.TO_SIGN, State.SIGNED}
    assert all(steps_from(state, incoming=incoming) - PAUSES for state in OPEN_STATES - foreign)
    assert steps_from(State.CANCELLED, incoming=incoming) == frozenset()


def test_every_code_has_its_words() -> None:
    assert set(labels.STATES) == set(State)
    assert set(labels.MARKS) == set(MARKS)


@given(st.text())
def test_a_subject_is_kept_on_one_clean_line_or_refused(text: str) -> None:
    if sum(c.isalnum() for c in text) < 3:
        with pytest.raises(UserError, match="three letters"):
            Letter(subject=text)
        return
    kept = Letter(subject=text).subject
    assert kept == " ".join(kept.split())
    assert len(kept) <= 1_000
    assert not any(ord(c) < 32 for c in kept)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_a_letter_never_arrives_after_its_registration_or_today(received: date, registered: date) -> None:
    one = Letter(subject="Une lettre", received_on=received, registered_on=registered)
    if received <= registered <= TODAY:
        assert bool(one.check_dates(TODAY)) == ((registered - received).days > 5)
    else:
        with pytest.raises(UserError):
            one.check_dates(TODAY)


def test_a_document_dated_after_its_departure_is_said() -> None:
    one = letter(direction=Direction.OUTGOING)
    one.sent_on, one.document_date = TODAY, date(2026, 11, 14)
    assert [in_english(notice) for notice in one.check_dates(TODAY)] == [
        "The date of the document (14/11/2026) comes after it arrived or left: check it."
    ]


@pytest.mark.parametrize("mark", ["Secret", "TRÈS SECRET", "très_secret", "Confidentiel-Défense", " top  secret "])
def test_classified_levels_are_refused_however_they_are_written(mark: str) -> None:
    with pytest.raises(UserError, match="without the content"):
        refuse_classified(mark)


@pytest.mark.parametrize("mark", [*MARKS, "secret médical", "professionnel"])
def test_other_words_are_not_taken_for_a_level(mark: str) -> None:
    refuse_classified(mark)


def test_an_enclosure_knows_its_words() -> None:
    with pytest.raises(UserError, match="choose one of"):
        Enclosure(role="cover")
    with pytest.raises(UserError, match="choose one of"):
        Enclosure(source="fax")
