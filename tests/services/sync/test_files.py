"""What is enclosed travels before the letter that names it, and comes when it is asked for."""

from contextlib import suppress
from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.models.correspondence import Letter
from aso_desktop.security.enclosures import EnclosureDamaged
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput
from aso_desktop.services.sync.files import NotHereYet
from tests.services.conftest import ARRIVALS
from tests.services.sync.conftest import Officer, settle

Pair = tuple[Officer, Officer]
CONTENT = b"%PDF-1.4 " + bytes(range(256)) * 20_000


def send(officer: Officer, folder: Path, content: bytes = CONTENT) -> str:
    """Register a letter with an enclosure; return the name of its content."""
    scan = folder / "scan.pdf"
    scan.write_bytes(content)
    letter = LetterInput("incoming", "Avec un scan", ARRIVALS, enclosures=(EnclosureInput(scan),))
    done = officer.letters.register(letter)
    row = officer.reader.execute("SELECT blob FROM enclosure WHERE letter_id = ?", (done.letter_id.bytes,)).fetchone()
    return str(row[0])


def test_an_enclosure_is_fetched_when_it_is_opened_and_kept_afterwards(pair: Pair, tmp_path: Path, share: Path) -> None:
    one, other = pair
    blob = send(one, tmp_path)
    settle(one, other)
    assert not other.enclosures.is_present(blob)
    assert len(list((share / "blob").rglob("*.0*"))) == 2
    assert other.enclosures.read(blob) == CONTENT
    share.rename(share.with_name("partie"))
    assert other.enclosures.read(blob) == CONTENT
    other.enclosures.check(blob)


def test_the_share_holds_no_clear_byte_of_it(pair: Pair, tmp_path: Path, share: Path) -> None:
    one, other = pair
    send(one, tmp_path)
    settle(one, other)
    assert all(CONTENT[:64] not in path.read_bytes() for path in share.rglob("*") if path.is_file())


def test_the_contents_are_there_before_the_letter_whenever_the_share_goes_away(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    blob = send(one, tmp_path)
    for turn in range(4, 16):
        with suppress(EnvironmentFailure):
            one.broken(after=turn, replies=turn % 2 == 0).once()
        other.rounds.once()
        if other.subjects():
            assert other.enclosures.read(blob) == CONTENT
    settle(one, other)
    assert other.enclosures.read(blob) == CONTENT


def test_without_the_share_the_words_say_what_to_wait_for(pair: Pair, tmp_path: Path, share: Path) -> None:
    one, other = pair
    blob = send(one, tmp_path)
    settle(one, other)
    held = sorted((share / "blob").rglob("*.0*"))
    for path in held:
        path.rename(tmp_path / path.name)
    with pytest.raises(NotHereYet) as late:
        other.enclosures.read(blob)
    assert "has sent it whole" in in_english(late.value.text)
    for path in held:
        (tmp_path / path.name).rename(path)
    away = share.rename(share.with_name("partie"))
    with pytest.raises(EnvironmentFailure) as gone:
        other.enclosures.read(blob)
    assert "not on this computer yet" in in_english(gone.value.text)
    away.rename(share)
    assert other.enclosures.read(blob) == CONTENT


def test_a_damaged_part_is_never_taken_for_the_content(pair: Pair, tmp_path: Path, share: Path) -> None:
    one, other = pair
    blob = send(one, tmp_path)
    settle(one, other)
    part = min((share / "blob").rglob("*.0*"))
    raw = part.read_bytes()
    part.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    with pytest.raises(EnvironmentFailure):
        other.enclosures.read(blob)
    assert not other.enclosures.is_present(blob)
    with pytest.raises(EnclosureDamaged):
        other.enclosures.adopt(blob, [CONTENT], "0" * 64)


def test_what_the_own_desk_has_to_do_is_fetched_ahead(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    blob = send(one, tmp_path)
    with one.unit_of_work("assign", Text("test", "assign")) as work:
        (letter,) = work.session.query(Letter).all()
        letter.lead_id = other.unit_of_work.author.agent_id
    one.rounds.once()
    assert other.rounds.once().fetched == 1
    assert other.enclosures.is_present(blob)
