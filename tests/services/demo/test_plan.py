"""What the demonstration decides to write, on any day of the year, before it is written."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise

import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.text import fold
from aso_desktop.services.demo.days import QUARTERS, last_day, quarter_starts
from aso_desktop.services.demo.people import DOMAIN, Directory
from aso_desktop.services.demo.phrases import Dice, load
from aso_desktop.services.demo.plan import make_plan
from aso_desktop.services.demo.planned import Plan, PlannedLetter

MOMENTS = {
    "ordinary": datetime(2026, 11, 13, 14, 0, tzinfo=UTC),
    "sunday": datetime(2026, 11, 22, 3, 0, tzinfo=UTC),
    "new year": datetime(2027, 1, 1, 10, 0, tzinfo=UTC),
    "last day": datetime(2026, 12, 31, 16, 0, tzinfo=UTC),
    "leap day": datetime(2028, 2, 29, 9, 45, tzinfo=UTC),
    "summer": datetime(2026, 8, 16, 12, 0, tzinfo=UTC),
    "before opening": datetime(2026, 11, 13, 5, 0, tzinfo=UTC),
}
LETTERS = 800


@cache
def story(name: str, letters: int = LETTERS) -> tuple[Directory, Plan]:
    """Return the directory and the plan of a moment."""
    dice = Dice(2026)
    directory = Directory(dice, "Camille Martin")
    return directory, make_plan(directory, dice, MOMENTS[name], letters, Calendar())


def texts(letter: PlannedLetter) -> Iterator[str]:
    """Give every text of a letter."""
    yield from (letter.subject, letter.summary, letter.notes, letter.physical_location, *letter.body)
    yield from (step.reason for step in letter.steps)


@pytest.mark.parametrize("name", MOMENTS)
def test_the_last_quarter_holds_what_was_asked_and_earlier_ones_less(name: str) -> None:
    _, plan = story(name)
    starts = quarter_starts(last_day(MOMENTS[name]))
    counts = [sum(a <= x.registered_on < b for x in plan.letters) for a, b in pairwise(starts)]
    expected = [round(LETTERS * share) for share in QUARTERS]
    assert counts == expected


@pytest.mark.parametrize("name", MOMENTS)
def test_everything_happens_on_days_of_work_in_order_and_before_now(name: str) -> None:
    _, plan = story(name)
    calendar, now = Calendar(), MOMENTS[name]
    assert not any(calendar.is_day_off(day) for day in plan.working_days)
    assert [x.at for x in plan.letters] == sorted(x.at for x in plan.letters)
    for letter in plan.letters:
        moments = [letter.at, *(step.at for step in letter.steps)]
        assert moments == sorted(moments)
        assert moments[-1] <= now
        assert letter.registered_on == letter.at.astimezone().date()
        assert (letter.document_date or letter.registered_on) <= (letter.received_on or letter.registered_on)
        assert (letter.received_on or letter.registered_on) <= letter.registered_on


@pytest.mark.parametrize("name", MOMENTS)
def test_links_point_at_letters_that_exist_already(name: str) -> None:
    _, plan = story(name)
    by_key = {letter.key: letter for letter in plan.letters}
    for letter in plan.letters:
        assert len(set(letter.links)) == len(letter.links)
        for kind, target in letter.links:
            assert by_key[target].at < letter.at
            assert kind != "answers" or by_key[target].direction != "outgoing"


@pytest.mark.parametrize("name", MOMENTS)
def test_the_story_is_varied_on_any_day(name: str) -> None:
    _, plan = story(name)
    states = Counter(x.steps[-1].state if x.steps else "registered" for x in plan.letters)
    assert set(states) == {
        "registered", "assigned", "in_progress", "in_visa", "to_sign", "signed", "sent", "receipt_returned",
        "undelivered", "answered", "no_action", "transferred", "waiting_third_party", "dormant", "closed", "cancelled",
    }  # fmt: skip
    assert {kind for x in plan.letters for kind, _ in x.links} == {
        "answers", "transmits", "cancels", "replaces", "completes", "reminds", "follows", "duplicates",
    }  # fmt: skip
    assert {x.direction for x in plan.letters} == {"incoming", "outgoing", "internal"}
    assert {x.priority for x in plan.letters} == {"normal", "urgent", "very_urgent"}
    assert len({x.sending_mode for x in plan.letters}) == 9
    assert len({x.mark for x in plan.letters}) == 6
    assert {x.unit for x in plan.letters} == {1, 2}


@pytest.mark.parametrize("name", MOMENTS)
def test_some_letters_are_due_today_and_some_late(name: str) -> None:
    _, plan = story(name)
    today = MOMENTS[name].astimezone().date()
    due = [x.due_on for x in plan.letters if x.due_on]
    assert due.count(today) >= 1
    assert all(day <= today for day in due)


def test_one_arrival_comes_twice_and_nobody_has_seen_it() -> None:
    directory, plan = story("ordinary")
    recent = [x for x in plan.letters if x.direction == "incoming" and x.sender_reference]
    seen = Counter((x.senders, x.sender_reference, fold(x.subject)) for x in recent if not x.links)
    assert sorted(seen.values())[-1] == 2
    assert list(seen.values()).count(2) == 1
    assert len(directory.bodies) == 120


@pytest.mark.parametrize("name", ["ordinary", "leap day"])
def test_texts_are_finished_french(name: str) -> None:
    _, plan = story(name)
    for letter in plan.letters:
        for text in texts(letter):
            bare = text.replace("{numero}", "").replace("{number}", "")
            assert not re.search(r"[{}']|  | [;:!?»]|« |\bde le\b|\bde les\b|\bà le\b|\bà les\b", bare), text
            assert letter.language == "en" or not re.search(r"\b(de|que) [aeiouéèêh]\w+e\b (?=$)", bare), text


def test_few_subjects_are_alike() -> None:
    _, plan = story("ordinary")
    subjects = Counter(letter.subject for letter in plan.letters)
    assert len(subjects) > 0.6 * len(plan.letters)
    assert subjects.most_common(1)[0][1] < 12


def test_documents_are_recent_of_three_kinds_and_some_shared() -> None:
    _, plan = story("ordinary", 3_264)
    papers = [(letter, paper) for letter in plan.letters for paper in letter.papers]
    assert len(papers) == 300
    assert {paper.kind for _, paper in papers} == {"pdf", "docx", "eml"}
    assert len({paper.key for _, paper in papers}) < len(papers) - 5
    assert all(letter.enclosure_count >= len(letter.papers) for letter in plan.letters)
    oldest = MOMENTS["ordinary"].date() - timedelta(days=93)
    assert all(letter.registered_on >= oldest for letter, _ in papers)


def test_the_directory_is_invented_with_homonyms_and_one_entry_made_twice() -> None:
    directory, _ = story("ordinary")
    assert (len(directory.bodies), len(directory.people)) == (120, 400)
    assert len({body.name for body in directory.bodies}) == 120
    addresses = [*(body.email for body in directory.bodies), *(person.email for person in directory.people)]
    assert all(address.endswith(f".{DOMAIN}") for address in addresses)
    assert all(body.phone.startswith("01 99 00 ") for body in directory.bodies)
    names = Counter(fold(f"{person.given} {person.family}") for person in directory.people)
    assert sum(count == 2 for count in names.values()) == 7
    twice = [address for address, count in Counter(p.email for p in directory.people).items() if count == 2]
    assert len(twice) == 1


def test_the_word_lists_hold_what_the_program_asks_for() -> None:
    words = load("letters")
    from aso_desktop.services.correspondence.seeds import SHIPPED_TYPES

    codes = {kind.code for kind in SHIPPED_TYPES}
    kinds = {kind["code"] for kind in load("directory")["kinds"]} | {"personne", "agent"}
    for theme in words["theme"]:
        assert theme["type"] in codes
        assert set(theme["senders"]) <= kinds
        assert all(theme[part] for part in ("subjects", "summaries", "body", "papers", "replies", "reply_body"))
    assert {own["direction"] for own in words["own"]} == {"outgoing", "internal"}
