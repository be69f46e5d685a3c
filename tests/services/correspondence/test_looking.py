"""One letter whole, views kept under a name, enclosures for the eye, lists and letters that go out."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.correspondence import queries
from aso_desktop.services.correspondence.outgoing import OutgoingService
from aso_desktop.services.correspondence.queries import EnclosureRow, LetterDetail
from aso_desktop.services.correspondence.saved_views import SavedViewService
from aso_desktop.services.correspondence.showing import ShowingService
from aso_desktop.services.correspondence.values import EnclosureInput, HouseRules, LetterInput, LinkInput, PartyInput
from aso_desktop.services.correspondence.views import MOST_URGENT_FIRST, NEWEST_FIRST, Listing, View
from aso_desktop.store.connection import connect
from tests.services.conftest import KEY, Desk
from tests.services.correspondence.conftest import TODAY, arrival, departure

Paper = Callable[..., Path]


def english(context: str, source: str) -> str:
    """Speak the language of the source."""
    del context
    return source


def detail(desk: Desk, values: LetterInput) -> LetterDetail:
    """Register a letter and read it whole."""
    found = queries.detail(desk.db, desk.letters.register(values).letter_id)
    assert found is not None
    return found


@pytest.fixture
def showing(desk: Desk, tmp_path: Path) -> Iterator[ShowingService]:
    """Return the service that opens enclosures; what it made is wiped after the test."""
    made = ShowingService(desk.store, lambda: LimitedChild(beside=tmp_path))
    yield made
    made.close()


@pytest.fixture
def outgoing(desk: Desk) -> OutgoingService:
    """Return the service that writes files for others."""
    path = desk.folder / "aso.db"
    return OutgoingService(lambda: connect(path, KEY, "reader"), desk.unit_of_work, desk.clock, lambda: desk.rules)


def test_a_letter_is_read_with_all_that_hangs_on_it(desk: Desk, paper: Paper) -> None:
    first = detail(desk, arrival(enclosures=(EnclosureInput(paper("a.pdf")),), instructions=("for_opinion",)))
    reply = detail(desk, departure(links=(LinkInput(first.letter.id),), copies=(PartyInput("Archives"),)))
    again = queries.detail(desk.db, first.letter.id)
    assert again is not None
    assert again.named("sender") == ("Rectorat de Dijon",)
    assert again.letter.instructions == ("for_opinion",)
    assert [e.name for e in again.present] == ["a.pdf"]
    assert [(link.number, link.is_from) for link in again.links] == [(reply.letter.number, False)]
    assert [link.is_from for link in reply.links] == [True]
    assert reply.named("copy") == ("Archives",)


def test_a_letter_that_is_gone_is_nothing(desk: Desk) -> None:
    assert queries.detail(desk.db, uuid4()) is None


def test_former_versions_are_kept_out_of_sight(desk: Desk, paper: Paper) -> None:
    letter = detail(desk, arrival(enclosures=(EnclosureInput(paper("a.pdf")),)))
    desk.letters.replace_enclosure(letter.present[0].id, EnclosureInput(paper("b.pdf", b"%PDF-1.4\nbye")))
    again = queries.detail(desk.db, letter.letter.id)
    assert again is not None
    assert [(e.name, e.version, e.is_removed) for e in again.enclosures] == [("b.pdf", 2, False), ("a.pdf", 1, True)]
    assert [e.name for e in again.present] == ["b.pdf"]


def test_a_view_is_kept_renamed_and_dropped(desk: Desk) -> None:
    views = SavedViewService(desk.unit_of_work)
    view = View(priorities=("urgent",), open_only=True)
    saved = views.save("  Urgents ", view)
    assert [(v.name, v.view) for v in queries.saved_views(desk.db)] == [("Urgents", view)]
    views.save("Urgents", View(unread=True))
    assert [v.view for v in queries.saved_views(desk.db)] == [View(unread=True)]
    assert saved.subject is not None
    views.save("Autres", View())
    with pytest.raises(UserError) as refused:
        views.rename(saved.subject, "Autres")
    assert refused.value.field == "name"
    views.rename(saved.subject, "Pressés")
    dropped = views.delete(saved.subject)
    assert [v.name for v in queries.saved_views(desk.db)] == ["Autres"]
    assert dropped.inverse is not None
    dropped.inverse()
    assert [v.name for v in queries.saved_views(desk.db)] == ["Pressés", "Autres"]


def test_a_view_wants_a_name(desk: Desk) -> None:
    with pytest.raises(UserError):
        SavedViewService(desk.unit_of_work).save(" ", View())


def test_an_enclosure_is_shown_copied_out_and_wiped(desk: Desk, showing: ShowingService, paper: Paper) -> None:
    text = paper("note.txt", "Réunion à 9 h".encode())
    letter = detail(desk, arrival(enclosures=(EnclosureInput(text),)))
    (enclosure,) = letter.present
    assert showing.preview(enclosure).lines == ("Réunion à 9 h",)
    assert showing.preview_file(text).kind == "text"
    copy = showing.copy_out(enclosure)
    assert copy.read_bytes() == text.read_bytes()
    printed = showing.private_place("fiche.pdf")
    printed.write_bytes(b"%PDF")
    showing.close()
    assert not copy.exists()
    assert not printed.exists()


def test_a_copy_goes_where_the_user_says(desk: Desk, showing: ShowingService, paper: Paper, tmp_path: Path) -> None:
    letter = detail(desk, arrival(enclosures=(EnclosureInput(paper("a.pdf")),)))
    showing.save_as(letter.present[0], tmp_path / "copie.pdf")
    assert (tmp_path / "copie.pdf").read_bytes() == b"%PDF-1.4\nhello"


def by_reference(place: Path) -> EnclosureRow:
    """Return an enclosure too large to be kept."""
    return EnclosureRow(
        uuid4(), place.name, place.name, 1, "text/plain", "", "", str(place), "main", 1, "file", "none", (),
        is_frozen=False, is_removed=False, removed_reason="", replaces_id=None, added_at="",
    )  # fmt: skip


def test_what_is_kept_by_reference_is_opened_where_it_lies(
    showing: ShowingService, paper: Paper, tmp_path: Path
) -> None:
    large = by_reference(paper("grand.txt", b"bonjour"))
    assert showing.copy_out(large) == Path(large.reference)
    assert showing.preview(large).lines == ("bonjour",)
    showing.save_as(large, tmp_path / "copie.txt")
    assert (tmp_path / "copie.txt").read_bytes() == b"bonjour"
    Path(large.reference).unlink()
    with pytest.raises(EnvironmentFailure):
        showing.save_as(large, tmp_path / "autre.txt")


def test_a_listing_goes_out_as_a_table(desk: Desk, outgoing: OutgoingService, tmp_path: Path) -> None:
    detail(desk, arrival(subject="=cmd() dangereux", priority="urgent"))
    detail(desk, departure())
    listing = Listing(View(), NEWEST_FIRST, TODAY)
    assert outgoing.export(listing, tmp_path / "liste.xlsx", "xlsx", english) == 2
    book = load_workbook(tmp_path / "liste.xlsx")
    rows = [[cell.value for cell in line] for line in book.worksheets[0].iter_rows()]
    book.close()
    assert rows[0][:2] == ["Number", "Direction"]
    assert (
        outgoing.export(Listing(View(text="dangereux"), NEWEST_FIRST, TODAY), tmp_path / "l.csv", "csv", english) == 1
    )
    assert "'=cmd() dangereux" in (tmp_path / "l.csv").read_text("utf-8-sig")
    outgoing.note_export(2, "liste.xlsx")
    assert desk.rows("SELECT count(*) FROM history WHERE operation = 'export_letters'") == [(1,)]


def test_exports_can_be_switched_off(desk: Desk, outgoing: OutgoingService, tmp_path: Path) -> None:
    desk.rules = HouseRules(allow_export=False)
    with pytest.raises(UserError) as refused:
        outgoing.export(Listing(View(), NEWEST_FIRST, TODAY), tmp_path / "liste.csv", "csv", english)
    assert "IT" in in_english(refused.value.text)


def test_a_sheet_and_a_list_are_printed(desk: Desk, outgoing: OutgoingService, paper: Paper, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    letter = detail(
        desk, arrival(notes="Urgent", mark="internal", enclosures=(EnclosureInput(paper("a.pdf")),), summary="Résumé")
    )
    outgoing.print_letter(letter.letter.id, tmp_path / "fiche.pdf", english)
    outgoing.print_list(Listing(View(), MOST_URGENT_FIRST, TODAY), tmp_path / "liste.pdf", "Letters", english)
    for name in ("fiche.pdf", "liste.pdf"):
        with closing(PdfDocument(tmp_path / name)) as document:
            page = document[0]
            words = page.get_textpage()
            text = words.get_text_range()
            words.close()
            page.close()
        assert "Demande de subvention" in text
    with pytest.raises(UserError):
        outgoing.print_letter(uuid4(), tmp_path / "rien.pdf", english)


def test_the_states_open_to_several_letters_are_those_they_share(desk: Desk) -> None:
    first, second = detail(desk, arrival()), detail(desk, departure(sent_on=None))
    assert "no_action" in desk.letters.next_states([first.letter.id])
    shared = desk.letters.next_states([first.letter.id, second.letter.id])
    assert set(shared) == {"waiting_third_party", "dormant"}
    assert desk.letters.next_states([]) == ()
