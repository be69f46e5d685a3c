"""The writing assistance: nothing without consent, nothing protected, one address, one answer; a real TLS server."""

import json
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.settings import Policies, Preferences, Rule
from aso_desktop.services.drafts.assistance import AssistanceService
from aso_desktop.services.drafts.commands import DraftInput
from tests.services.drafts.conftest import LETTER, Office


@dataclass
class Desk:
    """An address that answers as it is told, and what it was asked."""

    port: int
    answer: tuple[int, bytes] = (200, b"")
    asked: list[tuple[str, str, Any]] = field(default_factory=list)


def certificate(folder: Path) -> Path:
    """Write a certificate for `localhost` with its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    place = folder / "localhost.pem"
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    place.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return place


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A TLS server of this machine."""
    place = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(place))

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            desk.asked.append((self.path, self.headers.get("Authorization", ""), body))
            code, content = desk.answer
            self.send_response(code)
            if code == 302:
                self.send_header("Location", "https://elsewhere.example.org/")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        @override
        def log_message(self, *_arguments: Any) -> None:
            """Say nothing."""

    made = HTTPServer(("localhost", 0), Answering)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(place)
    made.socket = context.wrap_socket(made.socket, server_side=True)
    desk = Desk(made.server_port)
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    yield desk
    made.shutdown()
    thread.join()
    made.server_close()


def service(office: Office, chosen: Preferences, rules: Policies | None = None) -> AssistanceService:
    return AssistanceService(
        office.documents._connect, office.desk.unit_of_work, lambda: chosen, lambda: rules or Policies()
    )


def test_a_text_goes_to_one_address_after_it_was_shown_and_comes_back(office: Office, server: Desk) -> None:
    draft = office.documents.start(DraftInput(LETTER, title="Réponse")).draft_id
    chosen = Preferences(assistance_url=f"https://localhost:{server.port}/v1/", assistance_model="petit")
    assistance = service(office, chosen)
    assistance.keep_key(" cle-secrete ")
    assert assistance.has_key()
    envelope = assistance.prepare(draft, "Le texte à revoir.", "clearer")
    assert server.asked == [], "nothing leaves before somebody says so"
    assert "Le texte à revoir." in envelope.body
    assert "cle-secrete" not in envelope.body
    server.answer = (200, json.dumps({"choices": [{"message": {"content": " Le texte revu. "}}]}).encode())
    assert assistance.ask(envelope) == "Le texte revu."
    ((path, key, body),) = server.asked
    assert (path, key, body) == ("/v1/chat/completions", "Bearer cle-secrete", json.loads(envelope.body))
    (noted,) = office.desk.db.execute("SELECT * FROM history WHERE operation = 'ask_assistance'")
    details = " ".join(map(str, noted))
    assert "petit" in details
    assert "texte" not in details, "the journal keeps the length, not the words"

    for answer, words in (
        ((500, b""), "refuses the request"), ((200, b"<html>"), "no answer that can be read"),
        ((200, b'{"choices": []}'), "no answer that can be read"), ((302, b""), "refuses the request"),
    ):  # fmt: skip
        server.answer = answer
        with pytest.raises(EnvironmentFailure, match=words):
            assistance.ask(envelope)


def test_what_may_not_leave_does_not(office: Office, server: Desk, departure: Any) -> None:
    draft = office.documents.start(DraftInput(LETTER, source=("letter", departure))).draft_id
    chosen = Preferences(assistance_url=f"https://localhost:{server.port}", assistance_model="petit")
    with pytest.raises(UserError, match="is off"):
        service(office, Preferences()).prepare(draft, "Texte", "clearer")
    with pytest.raises(UserError, match="forbids"):
        service(office, chosen, Policies(assistance_url=Rule("forbidden"))).prepare(draft, "Texte", "clearer")
    with pytest.raises(UserError, match="no text"):
        service(office, chosen).prepare(draft, "  ", "clearer")
    with pytest.raises(UserError, match="in parts"):
        service(office, chosen).prepare(draft, "a" * 20_001, "clearer")
    office.desk.letters.update(departure, {"mark": "internal"})
    with pytest.raises(UserError, match="nothing of it is sent"):
        service(office, chosen).prepare(draft, "Texte", "clearer")
    assert server.asked == []
    envelope = service(office, chosen).prepare(office.documents.start(DraftInput(LETTER)).draft_id, "Texte", "shorter")
    away = envelope._replace(address="https://localhost:1/v1")
    with pytest.raises(EnvironmentFailure, match="does not answer"):
        service(office, chosen).ask(away)
