"""Internet mail, ordinary and hostile."""

import random
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from aso_desktop.core.child import LimitedChild
from aso_desktop.documents import mail as mails
from aso_desktop.documents.mail import Address, Mail
from aso_desktop.documents.mail.eml import head_of, mail_of

HEAD = b"From: a@example.org\r\nDate: Tue, 3 Mar 2026 10:30:00 +0100\r\n"


def part(kind: str, body: str, *headers: str) -> str:
    return "\r\n".join([f"Content-Type: {kind}", *headers, "", body])


def multipart(*parts: str, kind: str = "mixed") -> bytes:
    joined = "\r\n".join(f"--cut\r\n{part}" for part in parts)
    return HEAD + f"Content-Type: multipart/{kind}; boundary=cut\r\n\r\n{joined}\r\n--cut--\r\n".encode()


def test_an_ordinary_mail_gives_all_it_says(letter: EmailMessage, folder: Path) -> None:
    mail = mail_of(letter.as_bytes(), folder)
    assert (mail.is_readable, mail.notice_codes) == (True, ())
    assert mail.subject == "Demande d’audience à l’été"
    assert mail.senders == (Address("Hélène Lefèvre", "helene@example.org"),)
    assert mail.recipients == (Address("Chef, bureau du courrier", "chef@example.org"), Address("", "zoe@example.org"))
    assert mail.copies == (Address("Équipe", "equipe@example.org"),)
    assert mail.sent_at == datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
    assert (mail.message_id, mail.in_reply_to) == ("<abc@example.org>", "<aaa@example.org>")
    assert mail.references == ("<zzz@example.org>", "<aaa@example.org>")
    assert dict(mail.headers)["Subject"] == mail.subject
    assert mail.text == "Bonjour,\nci-joint l’été."
    assert [(a.name, a.mime) for a in mail.attachments] == [
        ("Pièce à lire.pdf", "application/pdf"),
        ("Message d’origine.eml", "message/rfc822"),
    ]
    assert (folder / "1").read_bytes() == b"%PDF-1.4 x"


def test_a_mail_inside_is_kept_byte_for_byte(folder: Path) -> None:
    inside = "From: b@example.org\r\nSubject: =?utf-8?q?=C3=A9t=C3=A9?=\r\nX-Odd:no space\r\n\r\nbody  \r\n\r\n"
    mail_of(multipart(part("message/rfc822", inside)), folder)
    assert (folder / "1").read_bytes() == inside.encode()


def test_fifty_mails_one_in_another_are_opened_one_at_a_time(folder: Path) -> None:
    data = HEAD + b"Subject: bottom\r\n\r\nbottom"
    for depth in range(50):
        data = multipart(part("message/rfc822", data.decode())).replace(b"=cut", b"=c%d" % depth).replace(
            b"--cut", b"--c%d" % depth
        )  # fmt: skip
    mail = mail_of(data, folder)
    assert (len(mail.attachments), mail.notice_codes) == (1, ())


def test_parts_nested_beyond_reason_are_left_in_the_file(folder: Path) -> None:
    data = b"Content-Type: text/plain\r\n\r\nbottom"
    for depth in range(400):
        mark = b"d%d" % depth
        data = b"Content-Type: multipart/mixed; boundary=%b\r\n\r\n--%b\r\n%b\r\n--%b--\r\n" % (mark, mark, data, mark)
    mail = mail_of(HEAD + data, folder)
    assert mail.senders == (Address("", "a@example.org"),)
    assert set(mail.notice_codes) & {"too_many_parts", "partly_read"}


def test_a_flood_of_parts_ends(folder: Path) -> None:
    mail = mail_of(multipart(*[part("application/octet-stream", "x")] * 3000), folder)
    assert (len(mail.attachments), mail.notice_codes) == (500, ("too_many_parts",))


def test_a_subject_of_100_000_characters_is_kept_on_one_line(folder: Path) -> None:
    mail = mail_of(HEAD + b"Subject: " + "é\r\n mot ".encode() * 17_000 + b"\r\n\r\nbody", folder)
    assert len(mail.subject) > 100_000
    assert "\n" not in mail.subject


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?iso-8859-1?Q?=E9t=E9?=", "été"),
        ("=?utf-8?B?w6k=?= =?utf-8?B?dMOp?=", "été"),
        ("=?utf-8?B?w6l0ww==?=\r\n =?utf-8?B?qQ==?=", "été"),  # a character cut between two words
        ("=?utf-8?Q?R=C3=A9ponse?= : oui", "Réponse : oui"),
        ("=?windows-1252?Q?l=92=E9t=E9?=", "l’été"),
        ("=?unknown-8bit?Q?=E9t=E9?=", "été"),
        ("=?x-nonsense?B?w6k=?=", "é"),
        ("=?utf-8?B?w6k*?=", "é"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("raw é in utf-8", "raw é in utf-8"),
        ("mark \u202e here", "mark ‹U+202E› here"),
        ("nul \0 and \x07 bell", "nul and bell"),
    ],
)
def test_subjects_are_decoded(written: str, read: str, folder: Path) -> None:
    assert mail_of(HEAD + f"Subject: {written}\r\n\r\nx".encode(), folder).subject == read


def test_a_raw_windows_subject_is_read(folder: Path) -> None:
    assert mail_of(HEAD + b"Subject: l\x92\xe9t\xe9\r\n\r\nx", folder).subject == "l’été"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=utf-8''%C3%A9t%C3%A9.pdf", "été.pdf"),
        ("attachment; filename*0*=utf-8''%C3%A9; filename*1=t.pdf", "ét.pdf"),
        ("attachment; filename==?utf-8?Q?=C3=A9t=C3=A9.pdf?=", "été.pdf"),
        ('attachment; filename="été.pdf"', "été.pdf"),
        ('attachment; filename="..\\\\..\\\\boot.ini"', "_.._boot.ini"),
        ("attachment; filename=/etc/passwd", "_etc_passwd"),
        ("attachment; filename=CON.pdf", "_CON.pdf"),
        ("attachment; filename*=utf-8''fdp%E2%80%AEexe.pdf", "fdpexe.pdf"),
        ("attachment; filename*=bogus''%ff.pdf", "ÿ.pdf"),
        ("attachment", "piece-1"),
    ],
)
def test_names_become_safe_and_never_paths(header: str, name: str, folder: Path) -> None:
    data = multipart(part("application/octet-stream", "x", f"Content-Disposition: {header}"))
    (piece,) = mail_of(data, folder).attachments
    assert piece.name == name
    assert [file.name for file in folder.iterdir()] == ["1"]


@pytest.mark.parametrize(
    ("charset", "body", "text", "notices"),
    [
        ("utf-8", "été".encode("latin-1"), "été", ("wrong_charset",)),
        ("us-ascii", "l’été".encode("cp1252"), "l’été", ()),
        ("iso-8859-1", "été".encode(), "été", ("wrong_charset",)),
        ("nonsense", "été".encode(), "été", ("wrong_charset",)),
        ("hex", b"616", "616", ("wrong_charset",)),
        ("utf-16", "été".encode("utf-16"), "été", ()),
        ("koi8-r", "да".encode("koi8-r"), "да", ()),
    ],
)
def test_wrong_charsets_are_read_all_the_same(
    charset: str, body: bytes, text: str, notices: tuple[str, ...], folder: Path
) -> None:
    mail = mail_of(HEAD + f"Content-Type: text/plain; charset={charset}\r\n\r\n".encode() + body, folder)
    assert (mail.text, mail.notice_codes) == (text, notices)


@pytest.mark.parametrize(
    "date", ["", "Date: yesterday\r\n", "Date: Tue, 3 Mar 99999 10:30:00\r\n", "Date: 3 Mar 1066 1:2\r\n"]
)
def test_a_missing_or_absurd_date_is_told(date: str, folder: Path) -> None:
    mail = mail_of(f"From: a@example.org\r\n{date}\r\nx".encode(), folder)
    assert (mail.sent_at, mail.notice_codes) == (None, ("no_date",))


def test_the_reception_is_the_last_relay_s(folder: Path) -> None:
    relay = (
        b"Received: from a by b; Wed, 4 Mar 2026 08:00:00 +0000\r\nReceived: by a; Tue, 3 Mar 2026 09:31:00 +0000\r\n"
    )
    assert mail_of(relay + HEAD + b"\r\nx", folder).received_at == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)


def test_sealed_mail_is_kept_as_it_is(folder: Path) -> None:
    sealed = mail_of(
        multipart(
            part("application/pgp-encrypted", "Version: 1"), part("application/octet-stream", "x"), kind="encrypted"
        ),
        folder,
    )
    assert (sealed.text, sealed.notice_codes) == ("", ("encrypted_mail",))
    assert [a.name for a in sealed.attachments] == ["version.asc", "piece-2"]
    signed = mail_of(
        multipart(part("text/plain", "words"), part("application/pkcs7-signature", "x"), kind="signed"), folder
    )
    assert (signed.text, signed.notice_codes) == ("words", ("signed_mail",))
    assert [a.name for a in signed.attachments] == ["smime.p7s"]
    enveloped = mail_of(HEAD + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx", folder)
    assert (enveloped.notice_codes, [a.name for a in enveloped.attachments]) == (("encrypted_mail",), ["smime.p7m"])


def test_winmail_is_kept_and_told(folder: Path) -> None:
    mail = mail_of(multipart(part("text/plain", "words"), part("application/ms-tnef", "x")), folder)
    assert (mail.notice_codes, [a.name for a in mail.attachments]) == (("winmail",), ["winmail.dat"])


def test_a_picture_of_the_body_is_not_an_enclosure(folder: Path) -> None:
    data = multipart(
        part("text/html", "<p>words</p>"), part("image/png", "\x89PNG", "Content-ID: <logo>"), kind="related"
    )
    assert [(a.name, a.is_inline) for a in mail_of(data, folder).attachments] == [("image.png", True)]


@pytest.mark.parametrize(
    "data", [b"", b"\x00\xff\x00\xff" * 100, b"just words\r\n", b"\r\n\r\n", b"Content-Type: multipart/mixed\r\n\r\n"]
)
def test_what_is_no_mail_is_told_and_kept_by_the_caller(data: bytes, folder: Path) -> None:
    mail = mail_of(data, folder)
    assert not mail.is_readable
    assert "broken_mail" in mail.notice_codes


def test_a_mail_saved_by_an_editor_is_read(folder: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        mail = mail_of("From: a@example.org\r\nSubject: été\r\n\r\nbody".encode(encoding), folder)
        assert (mail.subject, mail.text) == ("été", "body")


def test_3_000_mutations_raise_nothing(letter: EmailMessage, folder: Path) -> None:
    seed = letter.as_bytes()
    chance = random.Random(20260303)
    for _ in range(3000):
        assert isinstance(mail_of(mutated(seed, chance), folder), Mail)


def mutated(seed: bytes, chance: random.Random) -> bytes:
    """Return the mail with a few bytes changed, dropped, doubled or replaced by what parsers trip over."""
    data = bytearray(seed)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case 2:
                data[at:at] = data[at : at + 60]
            case 3:
                data[at:at] = chance.choice(
                    [b"=?", b"?=", b"\r\n", b"<", b'"', b"(", b"@", b"=?utf-8?q?\xff?=", b"''%", b";*0*="]
                )
            case _:
                data[at:at] = chance.choice(
                    [b"Date: ,\r\n", b"From: <@\r\n", b"To: [\r\n", b"Message-ID: <[\r\n", b"\x00"]
                )
    return bytes(data)


def test_the_head_alone_can_be_read(letter: EmailMessage) -> None:
    mail = head_of(letter.as_bytes())
    assert (mail.subject, mail.text, mail.notice_codes) == ("Demande d’audience à l’été", "", ("partly_read",))


def test_a_file_is_read_in_the_child_and_its_attachments_handed_over(
    letter: EmailMessage, tmp_path: Path, folder: Path, child: LimitedChild
) -> None:
    path = tmp_path / "Demande.eml"
    path.write_bytes(letter.as_bytes())
    mail = mails.read(path, folder, child)
    assert mail == mail_of(letter.as_bytes(), tmp_path)
    assert sorted(file.name for file in folder.iterdir()) == ["1", "2"]


def test_a_mail_too_big_for_the_child_still_gives_its_head(tmp_path: Path, folder: Path, child: LimitedChild) -> None:
    path = tmp_path / "huge.eml"
    with path.open("wb") as file:
        file.write(HEAD + b"Subject: huge\r\n\r\n")
        file.truncate(101 * 1024 * 1024)
    mail = mails.read(path, folder, child)
    assert (mail.subject, mail.notice_codes, mail.is_readable) == ("huge", ("partly_read",), True)


def test_sixty_megabytes_fit_in_the_memory_of_the_child(tmp_path: Path, folder: Path, child: LimitedChild) -> None:
    message = EmailMessage()
    message["From"] = "a@example.org"
    message["Date"] = "Tue, 03 Mar 2026 10:30:00 +0100"
    message.add_attachment(bytes(45 * 1024 * 1024), maintype="application", subtype="pdf", filename="a.pdf")
    (tmp_path / "m.eml").write_bytes(message.as_bytes())
    (piece,) = mails.read(tmp_path / "m.eml", folder, child).attachments
    assert piece.size == (folder / piece.file).stat().st_size == 45 * 1024 * 1024
