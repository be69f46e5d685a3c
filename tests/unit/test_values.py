"""Sentences, errors, clocks and changes: the small values that every floor passes on."""

from datetime import UTC, date, datetime, timedelta, timezone

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import FixedClock, SystemClock
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, in_english, say
from aso_desktop.core.ids import uuid7

FRENCH = {
    ("letter", "{count} letters in {place}"): "{place} : {count} courriers",
    ("place", "the register"): "le registre",
}


def french(context: str, source: str) -> str:
    return FRENCH.get((context, source), source)


def test_a_sentence_is_translated_with_the_sentences_inside_it() -> None:
    place = QT_TRANSLATE_NOOP("place", "the register")
    text = QT_TRANSLATE_NOOP("letter", "{count} letters in {place}").format(count=3, place=place)
    assert say(text, french) == "le registre : 3 courriers"
    assert in_english(text) == "3 letters in the register"


def test_filling_a_sentence_leaves_the_first_one_alone() -> None:
    template = Text("letter", "{count} letters in {place}", {"count": 1})
    filled = template.format(place="A")
    assert template.values == {"count": 1}
    assert filled.values == {"count": 1, "place": "A"}


def test_errors_speak_english_in_the_log_and_name_their_field() -> None:
    error = UserError(Text("letter", "Type a subject."), field="subject")
    assert (str(error), error.field) == ("Type a subject.", "subject")
    assert str(EnvironmentFailure(Text("store", "The disk is full."))) == "The disk is full."


def test_a_fixed_clock_stands_still_and_knows_its_zone() -> None:
    paris = timezone(timedelta(hours=1))
    clock = FixedClock(datetime(2026, 11, 13, 23, 30, tzinfo=UTC), paris)
    assert clock.today() == date(2026, 11, 14)
    clock.move_to(datetime(2026, 11, 13, 9, tzinfo=UTC))
    assert (clock.today(), clock.now()) == (date(2026, 11, 13), datetime(2026, 11, 13, 9, tzinfo=UTC))


def test_the_system_clock_is_aware_and_moves_on() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert first <= second
    assert abs((clock.today() - first.date()).days) <= 1


def test_joined_changes_touch_what_both_touched() -> None:
    one, other = uuid7(), uuid7()
    words = Text("undo", "register a letter")
    joined = Changes(frozenset({"letter"}), frozenset({one}), words) | Changes(
        frozenset({"contact"}), frozenset({other})
    )
    assert joined.tables == {"letter", "contact"}
    assert joined.ids == {one, other}
    assert joined.words == words
