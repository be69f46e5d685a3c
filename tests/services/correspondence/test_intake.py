"""Messages and documents become letters, each with its own answer; nothing that was given is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from aso_desktop.core.errors import Cancelled
from aso_desktop.core.i18n import in_english
from aso_desktop.documents.mail import properties as mapi
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.values import ContactInput
from aso_desktop.services.correspondence.drafts import queries
from aso_desktop.services.correspondence.intake.mail import _day
from aso_desktop.services.correspondence.intake.titles import subject_of, title_of
from aso_desktop.services.correspondence.values import EnclosureInput, FileResult
from aso_desktop.services.search.queries import find
from aso_desktop.services.settings.queries import kept
from tests.documents import samples
from tests.documents.compound import Message
from tests.services.conftest import DEPARTURES, Desk
from tests.services.correspondence.conftest import arrival

READ_TO = "enclosures_read_to"

Paper = Callable[[str, bytes], Path]


def message(**headers: str) -> EmailMessage:
    mail = EmailMessage()
    usual = {
        "From": "Hélène Lefèvre <helene@example.org>",
        "To": "Cabinet <cabinet@example.org>",
        "Cc": "Archives <archives@example.org>",
        "Subject": "Demande d’audience à l’été",
        "Date": "Thu, 12 Nov 2026 23:30:00 +0100",
        "Message-ID": "<abc@example.org>",
    }
    for name, value in (usual | {k.replace("_", "-"): v for k, v in headers.items()}).items():
        mail[name] = value
    mail.set_content("Bonjour,\nnous souhaitons une entrevue.\n")
    return mail


def with_pieces() -> bytes:
    mail = message()
    mail.add_attachment(samples.pdf("Budget triennal"), maintype="application", subtype="pdf", filename="Pièce/été.pdf")
    mail.add_attachment(
        b"\x89PNG\r\n\x1a\n...", maintype="image", subtype="png", filename="logo.png", disposition="inline", cid="<x>"
    )
    return mail.as_bytes()


def words(results: list[FileResult]) -> list[str]:
    return [in_english(r.reason) if r.reason else r.result for r in results]


def test_a_message_fills_the_letter_and_brings_its_pieces(desk: Desk, paper: Paper) -> None:
    path = paper("demande.eml", with_pieces())
    (result,) = desk.letters.import_files([path])
    assert (result.file, result.result, result.number, result.notices) == (str(path), "accepted", "A-2026-00001", ())
    assert desk.rows(
        "SELECT subject, sending_mode, medium, document_date, received_on, message_id, state, t.code "
        "FROM letter JOIN letter_type AS t ON t.id = type_id"
    ) == [
        ("Demande d’audience à l’été", "email", "electronic", "2026-11-12", "2026-11-12", "<abc@example.org>",
         "registered", "email")
    ]  # fmt: skip
    assert desk.rows("SELECT role, printed FROM letter_party ORDER BY role DESC") == [
        ("sender", "Hélène Lefèvre <helene@example.org>"),
        ("recipient", "Cabinet <cabinet@example.org>"),
        ("copy", "Archives <archives@example.org>"),
    ]
    rows = desk.rows("SELECT original_name, name, role, source, blob FROM enclosure ORDER BY rank")
    assert [row[:4] for row in rows] == [
        ("demande.eml", "demande.eml", "main", "mail"),
        ("Pièce/été.pdf", "Pièce_été.pdf", "annex", "mail"),
    ]
    assert desk.store.read(str(rows[0][4])) == path.read_bytes()
    assert list((desk.folder / "scratch").iterdir()) == []


def test_the_message_is_found_by_its_body_at_once_and_its_pieces_later(desk: Desk, paper: Paper) -> None:
    desk.letters.import_files([paper("demande.eml", with_pieces())])
    assert len(find(desk.db, "entrevue").places) == 1
    assert find(desk.db, "triennal").places == ()
    told: list[tuple[int, int, str]] = []
    changes = desk.letters.extract_pending(lambda *step: told.append(step))
    assert told == [(0, 1, "Pièce_été.pdf"), (1, 1, "")]
    assert changes.tables >= {"letter", "enclosure_text"}
    assert len(find(desk.db, "triennal").places) == 1
    assert desk.rows("SELECT page_count FROM enclosure WHERE role = 'annex'") == [(1,)]
    assert desk.letters.extract_pending().tables == frozenset()


def test_an_outlook_message_is_read_too(desk: Desk, paper: Paper) -> None:
    content = bytes(
        Message(
            {
                mapi.SUBJECT: "Demande de subvention",
                mapi.REPRESENTING_NAME: "Préfecture du Rhône",
                mapi.REPRESENTING_SMTP: "courrier@prefecture.example.org",
                mapi.DELIVERED: datetime(2026, 11, 11, 9, tzinfo=UTC),
                mapi.BODY: "Bonjour",
            }
        )
    )
    (result,) = desk.letters.import_files([paper("demande.msg", content)])
    assert result.result == "accepted"
    assert desk.rows("SELECT subject, received_on, correspondents FROM letter") == [
        ("Demande de subvention", "2026-11-11", "Préfecture du Rhône <courrier@prefecture.example.org>")
    ]


def test_known_addresses_become_entries_of_the_directory(desk: Desk, paper: Paper) -> None:
    known = ContactService(desk.unit_of_work).add(ContactInput("Lefèvre", "Hélène", email="Helene@Example.org")).subject
    desk.letters.import_files([paper("demande.eml", with_pieces())])
    assert known is not None
    assert desk.rows("SELECT contact_id, printed FROM letter_party WHERE role = 'sender'") == [
        (known.bytes, "Hélène Lefèvre")
    ]


def test_a_batch_goes_on_after_what_is_refused(desk: Desk, paper: Paper, tmp_path: Path) -> None:
    paths = [
        paper("vide.pdf", b""),
        tmp_path / "absent.eml",
        tmp_path,
        paper("abîmé.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        paper("lettre.docx", samples.docx("MINISTÈRE", "Objet : Demande de dérogation", "Monsieur,")),
    ]
    results = desk.letters.import_files(paths)
    assert words(results) == [
        "This file is empty (0 bytes): ask its sender for it again.",
        "“absent.eml” is not there: check the folder or the drive, then try again.",
        f"“{tmp_path.name}” is not a file: choose a file.",
        "accepted",
        "accepted",
    ]
    assert [r.number for r in results] == [None, None, None, "A-2026-00001", "A-2026-00002"]
    assert desk.rows("SELECT subject FROM letter ORDER BY number") == [
        ("Illisible : abîmé.msg",), ("Demande de dérogation",),
    ]  # fmt: skip
    assert any("type its sender" in in_english(notice) for notice in results[3].notices)
    assert len(desk.rows("SELECT DISTINCT batch FROM letter")) == 1
    ((blob,),) = desk.rows("SELECT blob FROM enclosure WHERE name = 'abîmé.msg'")
    assert desk.store.read(str(blob)) == paths[3].read_bytes()


def test_what_is_registered_already_is_refused_with_its_number_unless_forced(desk: Desk, paper: Paper) -> None:
    mail, note = paper("a.eml", with_pieces()), paper("note.pdf", samples.pdf("Note de service"))
    other_name = paper("copie.eml", with_pieces().replace(b"Bonjour", b"Bonsoir"))
    first = desk.letters.import_files([mail, note])
    results = desk.letters.import_files([other_name, note])
    assert words(results) == [
        "Already registered as A-2026-00001 (same message).",
        "Already registered as A-2026-00002 (same file).",
    ]
    assert [r.id for r in results] == [r.id for r in first]
    assert [r.number for r in results] == ["A-2026-00001", "A-2026-00002"]
    forced = desk.letters.import_files([note], force=True)
    assert (forced[0].number, forced[0].result) == ("A-2026-00003", "accepted")
    assert "Perhaps already registered as A-2026-00002" in in_english(forced[0].notices[0])


def test_a_stop_keeps_what_was_registered_and_names_the_rest(desk: Desk, paper: Paper) -> None:
    paths = [paper(f"{n}.txt", f"Lettre ordinaire {n}".encode()) for n in range(3)]

    def stop_at_the_second(done: int, total: int, what: str) -> None:
        assert (total, what) == (3, f"{done}.txt")
        if done == 1:
            raise Cancelled

    results = desk.letters.import_files(paths, progress=stop_at_the_second)
    assert words(results) == ["accepted", *["The import was stopped before this file."] * 2]
    assert len(desk.table("letter")) == 1


def test_an_answer_by_mail_follows_the_message_it_quotes(desk: Desk, paper: Paper) -> None:
    first = desk.letters.import_files([paper("a.eml", with_pieces())])[0].id
    later = message(Message_ID="<def@example.org>", In_Reply_To="<abc@example.org>", Subject="RE: audience").as_bytes()
    second = desk.letters.import_files([paper("b.eml", later)])[0].id
    assert first is not None
    assert second is not None
    assert desk.rows("SELECT source_id, target_id, kind FROM letter_link") == [(second.bytes, first.bytes, "follows")]


def test_sent_mail_goes_into_the_departures(desk: Desk, paper: Paper) -> None:
    (result,) = desk.letters.import_files([paper("envoi.eml", message().as_bytes())], DEPARTURES)
    assert result.number == "D-2026-00001"
    assert desk.rows("SELECT state, sent_on, received_on FROM letter") == [("sent", "2026-11-12", None)]


@pytest.mark.parametrize(
    ("date", "document_date", "received_on"),
    [
        ("Sat, 14 Nov 2026 10:00:00 +0000", "2026-11-14", "2026-11-13"),
        ("not a date", None, "2026-11-13"),
        ("Mon, 01 Jan 1601 00:00:00 +0000", None, "2026-11-13"),
        ("Fri, 31 Dec 9999 23:59:59 +0000", None, "2026-11-13"),
    ],
)
def test_a_doubtful_date_never_keeps_a_message_out(
    desk: Desk, paper: Paper, date: str, document_date: str | None, received_on: str
) -> None:
    content = message().as_bytes().replace(b"Thu, 12 Nov 2026 23:30:00 +0100", date.encode())
    (result,) = desk.letters.import_files([paper("a.eml", content)])
    assert result.result == "accepted"
    assert desk.rows("SELECT document_date, received_on FROM letter") == [(document_date, received_on)]


def test_a_closed_register_refuses_each_file_with_its_reason(desk: Desk, paper: Paper) -> None:
    desk.registers.close(DEPARTURES)
    results = desk.letters.import_files([paper("a.txt", b"Une lettre"), paper("b.txt", b"Une autre")], DEPARTURES)
    assert words(results) == ["The register DEP is closed: choose another one."] * 2


def test_a_protected_pdf_is_kept_and_flagged(desk: Desk, paper: Paper) -> None:
    (result,) = desk.letters.import_files([paper("secret.pdf", samples.pdf("caché", password="x"))])
    assert result.result == "accepted"
    assert "password" in in_english(result.notices[0])
    letter = desk.letters.register(
        arrival(enclosures=(EnclosureInput(paper("b.pdf", samples.pdf("b", password="y"))),))
    )
    desk.letters.extract_pending()
    flagged = desk.rows("SELECT flags FROM enclosure WHERE letter_id = ?", letter.letter_id.bytes)
    assert flagged == [("encrypted",)]


def test_a_missing_blob_is_tried_again_later(desk: Desk, paper: Paper) -> None:
    desk.letters.register(arrival(enclosures=(EnclosureInput(paper("a.pdf", samples.pdf("retrouvé"))),)))
    ((blob,),) = desk.rows("SELECT blob FROM enclosure")
    path = desk.store.path(str(blob))
    content = path.read_bytes()
    path.unlink()
    assert desk.letters.extract_pending().tables == frozenset()
    assert READ_TO not in kept(desk.db)
    path.write_bytes(content)
    assert desk.letters.extract_pending().tables
    ((newest,),) = desk.rows("SELECT max(local_id) FROM enclosure")
    assert kept(desk.db)[READ_TO] == int(str(newest)) - 86_400 * 1_024


def test_a_message_of_two_hundred_recipients_keeps_the_first_hundred(desk: Desk, paper: Paper) -> None:
    many = ", ".join(f"r{n}@example.org" for n in range(200))
    desk.letters.import_files([paper("a.eml", message(To=many).as_bytes())])
    assert desk.rows("SELECT count(*) FROM letter_party WHERE role = 'recipient'") == [(100,)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("RÉPUBLIQUE FRANÇAISE\n\nObjet : Prime de fin d’année\n", "scan.pdf", "Prime de fin d’année"),
        ("OBJET:\nCompte rendu de la réunion\n", "scan.pdf", "Compte rendu de la réunion"),
        ("Paris\nCompte rendu de la réunion\n", "scan.pdf", "Compte rendu de la réunion"),
        ("12345\n--", "Rapport_d_activité_2026.pdf", "Rapport d activité 2026"),
        ("", "001.pdf", "Sans objet : 001.pdf"),
    ],
)
def test_a_document_is_called_by_what_it_says(text: str, name: str, title: str) -> None:
    assert title_of(text, Path(name)) == title


def test_a_file_over_50_mb_is_kept_without_its_words(desk: Desk, paper: Paper) -> None:
    path = paper("plan.tif", b"II*\x00")
    with path.open("r+b") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    desk.letters.register(arrival(enclosures=(EnclosureInput(path),)))
    desk.letters.extract_pending()
    assert desk.rows("SELECT state, text FROM enclosure_text") == [("too_large", "")]


def test_a_message_without_a_subject_is_called_by_its_file() -> None:
    assert title_of("Un titre", Path("a.pdf"), is_readable=False) == "Illisible : a.pdf"
    assert subject_of("  ", Path("a.eml")) == "Sans objet : a.eml"
    assert subject_of("Un sujet", Path("a.eml"), is_readable=False) == "Illisible : a.eml"


def test_drafts_stay_on_the_device_and_out_of_the_journal(desk: Desk) -> None:

    before = desk.rows("SELECT count(*) FROM audit_entry")
    desk.letters.keep_draft("new_letter", '{"subject": "En cours"}')
    desk.clock.move_to(datetime(2026, 11, 13, 10, tzinfo=UTC))
    desk.letters.keep_draft("new_letter", '{"subject": "En cours de frappe"}')
    kept = queries.draft(desk.db, "new_letter")
    assert kept == queries.Draft("new_letter", '{"subject": "En cours de frappe"}', "2026-11-13T10:00:00.000Z")
    assert queries.drafts(desk.db) == [kept]
    desk.letters.drop_draft("new_letter")
    assert queries.draft(desk.db, "new_letter") is None
    assert desk.rows("SELECT count(*) FROM audit_entry") == before


def test_an_instant_at_the_end_of_time_is_no_day() -> None:
    assert _day(datetime.max.replace(tzinfo=UTC)) is None
