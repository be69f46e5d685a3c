"""Likely duplicates are named with their reason, the surest first."""

from datetime import date
from uuid import UUID

from aso_desktop.services.correspondence.resembling.queries import Sought, resembling
from aso_desktop.services.correspondence.values import PartyInput
from tests.services.conftest import Desk
from tests.services.correspondence.conftest import TODAY, arrival

SUBJECT = "Demande de subvention pour la salle de lecture"


def reasons(desk: Desk, sought: Sought) -> list[tuple[UUID, str]]:
    """Return what resembles, and why."""
    return [(row.id, row.why) for row in resembling(desk.db, sought)]


def test_the_same_message_file_reference_or_paper_is_named(desk: Desk) -> None:
    first = desk.letters.register(arrival(sender_reference="R/12", message_id="<1@example.org>")).letter_id
    fingerprint = str(desk.rows("SELECT fingerprint FROM letter WHERE id = ?", first.bytes)[0][0])
    assert reasons(desk, Sought("incoming", message_id="<1@example.org>")) == [(first, "message")]
    known = Sought("incoming", reference="R/12", correspondent="Rectorat de Dijon")
    assert reasons(desk, known) == [(first, "reference")]
    assert reasons(desk, known._replace(correspondent="Mairie")) == []
    assert reasons(desk, Sought("incoming", fingerprint=fingerprint)) == [(first, "fingerprint")]


def test_a_similar_subject_within_a_week_is_named(desk: Desk) -> None:
    first = desk.letters.register(arrival()).letter_id
    sought = Sought("incoming", SUBJECT.upper() + " municipale", TODAY, "rectorat de dijon")
    assert reasons(desk, sought) == [(first, "subject")]
    assert reasons(desk, sought._replace(correspondent="")) == [(first, "subject")]
    assert reasons(desk, sought._replace(correspondent="Mairie d’Angers")) == []
    assert reasons(desk, sought._replace(subject="Demande de subvention pour une autre affaire")) == []
    assert reasons(desk, sought._replace(subject="Demande")) == []
    assert reasons(desk, sought._replace(direction="outgoing")) == []
    assert reasons(desk, sought._replace(day=date(2026, 11, 22))) == []
    assert reasons(desk, sought._replace(letter_id=first)) == []


def test_the_surest_reason_stands_and_a_cancelled_letter_resembles_nothing(desk: Desk) -> None:
    first = desk.letters.register(arrival(message_id="<2@example.org>")).letter_id
    sought = Sought("incoming", SUBJECT, TODAY, "Rectorat de Dijon", message_id="<2@example.org>")
    assert reasons(desk, sought) == [(first, "message")]
    desk.letters.cancel(first, "doublon")
    assert reasons(desk, sought) == []


def test_five_are_shown_at_most(desk: Desk) -> None:
    for _ in range(7):
        desk.letters.register(arrival(senders=(PartyInput("Mairie d’Angers"),)))
    assert len(reasons(desk, Sought("incoming", SUBJECT, TODAY))) == 5


def test_the_same_file_is_named(desk: Desk) -> None:
    first = desk.letters.register(arrival()).letter_id
    with desk.unit_of_work("enclose", desk.letters.register(arrival()).changes.words) as work:
        work.connection.execute(
            "INSERT INTO enclosure(local_id, id, letter_id, sha256) VALUES (9, randomblob(16), ?, 'abc')",
            (first.bytes,),
        )
    assert reasons(desk, Sought("incoming", files=("abc", "def"))) == [(first, "file")]
