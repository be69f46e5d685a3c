"""Outlook messages, real compound files written by the tests."""

import random
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from aso_desktop.documents.mail import Address, Mail
from aso_desktop.documents.mail import properties as mapi
from aso_desktop.documents.mail.msg import mail_of
from tests.documents.compound import Message

SENT = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
HEADERS = (
    "From: Bureau <bureau@example.org>\r\nMessage-ID: <abc@example.org>\r\nDate: Tue, 3 Mar 2026 10:30:00 +0100\r\n"
)
HELENE = {mapi.DISPLAY_NAME: "Hélène Lefèvre", mapi.SMTP_ADDRESS: "helene@example.org", mapi.RECIPIENT_KIND: 1}
ZOE = {mapi.DISPLAY_NAME: "Zoé", mapi.ADDRESS: "zoe@example.org", mapi.ADDRESS_KIND: "SMTP", mapi.RECIPIENT_KIND: 2}
PDF = {mapi.ATTACHED: b"%PDF-1.4 " + bytes(9000), mapi.LONG_NAME: "Pièce n° 1.pdf", mapi.METHOD: 1}


def ordinary() -> dict[int, object]:
    return {
        mapi.SUBJECT: "Demande de subvention — œuvre",
        mapi.REPRESENTING_NAME: "Préfecture du Rhône",
        mapi.REPRESENTING_SMTP: "courrier@prefecture.example.org",
        mapi.SENDER_NAME: "Secrétariat",
        mapi.SUBMITTED: SENT,
        mapi.DELIVERED: SENT.replace(minute=31),
        mapi.BODY: "Bonjour,\r\nVoici la pièce.\r\n",
        mapi.TRANSPORT_HEADERS: HEADERS,
    }


def read(message: Message, tmp_path: Path) -> Mail:
    return mail_of(bytes(message), tmp_path)


def test_an_ordinary_message_gives_all_it_says(tmp_path: Path) -> None:
    mail = read(Message(ordinary(), [HELENE, ZOE], [PDF]), tmp_path)
    assert (mail.format, mail.is_readable, mail.notice_codes) == ("msg", True, ())
    assert mail.subject == "Demande de subvention — œuvre"
    assert mail.senders == (Address("Préfecture du Rhône", "courrier@prefecture.example.org"),)
    assert mail.recipients == (Address("Hélène Lefèvre", "helene@example.org"),)
    assert mail.copies == (Address("Zoé", "zoe@example.org"),)
    assert (mail.sent_at, mail.received_at) == (SENT, SENT.replace(minute=31))
    assert mail.message_id == "<abc@example.org>"
    assert mail.text == "Bonjour,\nVoici la pièce."
    (piece,) = mail.attachments
    assert (piece.name, piece.mime, piece.size) == ("Pièce n° 1.pdf", "application/pdf", 9009)
    assert (tmp_path / piece.file).read_bytes() == PDF[mapi.ATTACHED]


def test_an_ansi_message_is_read_with_its_code_page(tmp_path: Path) -> None:
    properties = {mapi.SUBJECT: "Żądanie", mapi.BODY: "Zażółć", mapi.SENDER_NAME: "Łukasz", mapi.MESSAGE_CODEPAGE: 1250}
    mail = read(Message(properties, codepage="cp1250"), tmp_path)
    assert (mail.subject, mail.text, mail.senders) == ("Żądanie", "Zażółć", (Address("Łukasz"),))


def test_an_ansi_message_without_code_page_is_western(tmp_path: Path) -> None:
    assert read(Message({mapi.SUBJECT: "Été à l’œuvre"}, codepage="cp1252"), tmp_path).subject == "Été à l’œuvre"


@pytest.mark.parametrize(
    "body",
    [
        {mapi.BODY_HTML: "<p>Été</p><script>x</script><p>fin</p>".encode("cp1252"), mapi.INTERNET_CODEPAGE: 1252},
        {mapi.BODY_HTML: "<p>Été</p><p>fin</p>".encode(), mapi.INTERNET_CODEPAGE: 65001},
        {mapi.BODY_HTML: "<p>Été</p><p>fin</p>"},
        {mapi.BODY: " \r\n", mapi.BODY_HTML: "<div>Été</div><br><div>fin</div>"},
    ],
)
def test_a_formatted_body_becomes_text(body: dict[int, object], tmp_path: Path) -> None:
    assert read(Message({mapi.SUBJECT: "s", **body}), tmp_path).text.split() == ["Été", "fin"]


def test_a_compressed_rich_text_is_read(tmp_path: Path) -> None:
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )  # the example of MS-OXRTFCP 4.1
    assert read(Message({mapi.SUBJECT: "s", mapi.BODY_RTF: packed}), tmp_path).text == "hello world"


def test_a_broken_rich_text_costs_only_itself(tmp_path: Path) -> None:
    mail = read(Message({mapi.SUBJECT: "s", mapi.BODY_RTF: b"\xff" * 40, mapi.SUBMITTED: SENT}), tmp_path)
    assert (mail.subject, mail.text, mail.notice_codes) == ("s", "", ("partly_read",))


def test_a_message_inside_becomes_a_mail_file_with_its_attachments(tmp_path: Path) -> None:
    inner = Message(ordinary(), [HELENE], [PDF])
    outer = Message(
        {mapi.SUBJECT: "TR : demande"}, [], [{mapi.METHOD: 5, mapi.ATTACHED: inner, mapi.DISPLAY_NAME: "x"}]
    )
    (piece,) = read(outer, tmp_path).attachments
    assert (piece.name, piece.mime) == ("Demande de subvention — œuvre.eml", "message/rfc822")
    message = message_from_bytes((tmp_path / piece.file).read_bytes(), policy=default)
    assert message["subject"] == "Demande de subvention — œuvre"
    assert message["from"] == "Préfecture du Rhône <courrier@prefecture.example.org>"
    assert [part.get_filename() for part in message.iter_attachments()] == ["Pièce n° 1.pdf"]


def test_messages_inside_messages_end_somewhere(tmp_path: Path) -> None:
    message = Message({mapi.SUBJECT: "bottom"})
    for depth in range(30):
        message = Message({mapi.SUBJECT: f"level {depth}"}, [], [{mapi.METHOD: 5, mapi.ATTACHED: message}])
    mail = read(message, tmp_path)
    assert len(mail.attachments) == 1
    assert "partly_read" in mail.notice_codes


def test_an_exchange_path_is_no_address(tmp_path: Path) -> None:
    sender = {mapi.SENDER_NAME: "Amira Benali", mapi.SENDER_ADDRESS: "/O=MIN/CN=AB", mapi.SENDER_KIND: "EX"}
    mail = read(Message({mapi.SUBJECT: "s", **sender, mapi.DISPLAY_TO: "Chef de bureau; Secrétariat"}), tmp_path)
    assert mail.senders == (Address("Amira Benali"),)
    assert mail.recipients == (Address("Chef de bureau"), Address("Secrétariat"))


def test_what_cannot_be_taken_out_is_said(tmp_path: Path) -> None:
    pieces = [{mapi.METHOD: 6, mapi.LONG_NAME: "objet"}, PDF | {mapi.LONG_NAME: "..\\..\\CON"}]
    mail = read(Message({mapi.SUBJECT: "s", mapi.SUBMITTED: SENT}, [], pieces), tmp_path)
    assert mail.notice_codes == ("partly_read",)
    assert [piece.name for piece in mail.attachments] == ["_._CON"]


def test_an_encrypted_message_says_so(tmp_path: Path) -> None:
    mail = read(Message({mapi.MESSAGE_CLASS: "IPM.Note.SMIME", mapi.SUBJECT: "s", mapi.SUBMITTED: SENT}), tmp_path)
    assert mail.notice_codes == ("encrypted_mail",)


@pytest.mark.parametrize("cut", [0, 100, 600, 3000])
def test_a_cut_file_is_told_broken_or_read_in_part(cut: int, tmp_path: Path) -> None:
    mail = mail_of(bytes(Message(ordinary(), [HELENE], [PDF]))[:cut], tmp_path)
    assert set(mail.notice_codes) & {"broken_mail", "partly_read"}


def test_mutations_raise_nothing(tmp_path: Path) -> None:
    seed = bytes(Message(ordinary(), [HELENE, ZOE], [PDF, {mapi.METHOD: 5, mapi.ATTACHED: Message(ordinary())}]))
    chance = random.Random(20260303)
    for _ in range(400):
        data = bytearray(seed)
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.choice([0, 1, 0x7F, 0xFE, 0xFF, chance.randrange(256)])
        assert isinstance(
            mail_of(bytes(data[: chance.choice([len(data), chance.randrange(len(data))])]), tmp_path), Mail
        )
