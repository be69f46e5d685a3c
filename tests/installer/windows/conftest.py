"""A small bundle with real Windows programs in it, and a throw-away certificate that says what it is."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pip
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PROGRAM = Path(pip.__file__).parent / "_vendor" / "distlib" / "t64.exe"
"""A Windows program that lies in every virtual environment."""
NOW = datetime(2026, 3, 12, tzinfo=UTC)


class Certificate(NamedTuple):
    """The files of a throw-away signer."""

    key: Path
    certificate: Path


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """Return a certificate that nobody can take for a publisher's."""
    folder = tmp_path_factory.mktemp("certificate")
    key = generate_private_key(65_537, 2_048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "ASO Desktop - throw-away test certificate")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=3_650))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=True)
        .sign(key, SHA256())
    )
    files = Certificate(folder / "key.pem", folder / "certificate.pem")
    files.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    files.certificate.write_bytes(made.public_bytes(Encoding.PEM))
    return files


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder laid out as the bundle is."""
    folder = tmp_path_factory.mktemp("staged") / "aso-desktop"
    inner = folder / "_internal" / "PySide6" / "plugins"
    inner.mkdir(parents=True)
    for name in ("aso-desktop.exe", "aso.exe", "_internal/lxml.cp311-win_amd64.pyd", "_internal/PySide6/Qt6Core.dll"):
        shutil.copy(PROGRAM, folder / name)
    (inner / "licence accentuée.txt").write_text("Libre\n", "utf-8")
    (folder / "_internal" / "base_library.zip").write_bytes(b"MZ is how this text begins")
    return folder
